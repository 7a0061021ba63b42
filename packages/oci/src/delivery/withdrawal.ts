import type { Artifact } from '@slipway/oci';

/** Type of the artifact that marks an image as taken back: nothing moves a tag to it any more, and it holds no tag back. */
export const WITHDRAWN = 'application/vnd.slipway.withdrawn.v1+json';

/** The mark of a version that was rolled back: the same bytes however often it is set. */
export function withdrawal(version: string, to: string): Artifact {
  const statement = JSON.stringify({ withdrawn: version, instead: to });
  return { artifactType: WITHDRAWN, blobs: [{ bytes: Buffer.from(statement), mediaType: 'application/json' }] };
}
