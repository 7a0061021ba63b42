import { RefusedError } from '@slipway/core';
import type { Digest } from '../digest.ts';
import type { Artifact } from '../image/artifact.ts';
import type { Descriptor } from '../image/document.ts';

/** Type of the artifact that marks an image as taken back: nothing moves a tag to it any more, and it holds no tag back. */
export const WITHDRAWN = 'application/vnd.slipway.withdrawn.v1+json';

/** The mark of a version that was rolled back: the same bytes however often it is set. */
export function withdrawal(version: string, to: string): Artifact {
  const statement = JSON.stringify({ withdrawn: version, instead: to });
  return { artifactType: WITHDRAWN, blobs: [{ bytes: Buffer.from(statement), mediaType: 'application/json' }] };
}

/** A promotion takes what is there: an image that was taken back does not go on, unless that is forced. Throws `RefusedError`. */
export function refuseWithdrawn(image: Digest, attached: readonly Descriptor[], force: boolean): void {
  if (force || !attached.some(({ artifactType }) => artifactType === WITHDRAWN)) return;
  throw new RefusedError({
    code: 'image-withdrawn',
    message: `${image} was withdrawn by a rollback.`,
    hint: 'Promote another version; force: true takes this one all the same.',
  });
}
