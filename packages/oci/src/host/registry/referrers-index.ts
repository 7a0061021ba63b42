import { CouldNotCheckError } from '@slipway/core';
import type { Digest } from '../../digest.ts';
import { referrersTag, withReferrers } from '../../image/artifact.ts';
import { type Descriptor, type Index, indexContent, parseIndex } from '../../image/document.ts';
import { isIndexType } from '../../image/media-type.ts';
import type { RepositoryEndpoint } from './endpoint.ts';
import { getTagged, setTag } from './manifests.ts';

/** How often the index is written again because another writer was faster. */
const ROUNDS = 5;

interface Found {
  readonly index: Index | undefined;
  readonly etag: string | undefined;
}

/** The index under the referrers tag, with the state of the tag. Throws `CouldNotCheckError` when the tag is something else. */
export async function readReferrersIndex(endpoint: RepositoryEndpoint, subject: Digest): Promise<Found> {
  const tag = referrersTag(subject);
  const found = await getTagged(endpoint, tag);
  if (found === undefined) return { index: undefined, etag: undefined };
  const { bytes, descriptor } = found.manifest;
  const where = `${endpoint.shown}:${tag}`;
  if (isIndexType(descriptor.mediaType))
    return { index: parseIndex(bytes, descriptor.mediaType, where), etag: found.etag };
  throw new CouldNotCheckError({
    code: 'referrers-tag',
    message: `${where} is no index, so it does not list what refers to the image.`,
    hint: 'Something else uses this tag, which is kept for referrers. Delete it.',
  });
}

/** Writes the index with further referrers. Answers whether it held them before already. */
async function addOnce(
  endpoint: RepositoryEndpoint,
  subject: Digest,
  referrers: readonly Descriptor[],
): Promise<boolean> {
  const { index, etag } = await readReferrersIndex(endpoint, subject);
  const next = withReferrers(index, referrers);
  if (next === undefined) return true;
  // Whether another writer was faster is seen when the index is read again, in registries without conditions too.
  await setTag(endpoint, referrersTag(subject), indexContent(next), etag);
  return false;
}

async function add(endpoint: RepositoryEndpoint, subject: Digest, referrers: readonly Descriptor[]): Promise<void> {
  for (let round = 0; round <= ROUNDS; round += 1) if (await addOnce(endpoint, subject, referrers)) return;
  throw new CouldNotCheckError({
    code: 'referrers-race',
    message: `${endpoint.shown}:${referrersTag(subject)} was overwritten by others ${ROUNDS} times.`,
    hint: 'Attach to one image from one place at a time, then run the step again.',
  });
}

/**
 * Adds referrers of one subject to the index under the referrers tag, all in one write: where tags never move there is no second. Most
 * registries have no lock and no conditions: the index is read again after it was written, and written again when another writer's came over
 * it. Within a run one waits for the other.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests-with-subject
 */
export function addReferrers(
  endpoint: RepositoryEndpoint,
  subject: Digest,
  referrers: readonly Descriptor[],
): Promise<void> {
  return endpoint.session.inTurn(`${endpoint.shown}@${subject}`, () => add(endpoint, subject, referrers));
}
