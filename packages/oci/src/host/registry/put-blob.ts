import { OutcomeError } from '@slipway/core';
import type { Descriptor } from '../../image/document.ts';
import { repositoryScope } from '../../registry/auth/scope.ts';
import type { Place } from './endpoint.ts';
import type { BlobOutcome, OpenBlob } from './image-repository.ts';
import type { RegistryCall } from './session.ts';
import { call, following, isThere, type Job, takeBack, type Upload, upload } from './upload.ts';

/** Repositories that are tried as the source of a mount. */
const MOST_MOUNTS = 3;

/**
 * Mounts a blob from another repository. Registries answer 202 with an upload where they cannot, and some refuse it altogether:
 * then it is uploaded.
 */
async function mount(job: Job, from: string): Promise<'mounted' | Upload | undefined> {
  const { place, blob } = job;
  const query = `mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(from)}`;
  const asked: RegistryCall = {
    ...call(job, 'POST', `${place.path}/blobs/uploads/?${query}`),
    scopes: [...place.push, repositoryScope(from, 'pull')],
    body: { length: 0, open: () => new Uint8Array() },
  };
  try {
    const answer = await place.session.once(asked);
    if (answer.kind === 'cut') return undefined;
    const { 'docker-content-digest': digest = blob.digest, location } = answer.headers;
    if (answer.status === 201) return digest === blob.digest ? 'mounted' : undefined;
    return answer.status === 202 && location !== undefined ? following(job, answer, asked) : undefined;
  } catch (error) {
    if (error instanceof OutcomeError) return undefined;
    throw error;
  }
}

/** Makes sure that a repository has a blob: looks, mounts it, uploads it. */
export async function putBlob(
  place: Place,
  blob: Descriptor,
  open: OpenBlob,
  mountFrom: readonly string[],
): Promise<BlobOutcome> {
  const job: Job = { place, blob, open };
  if (await isThere(job)) return 'existed';
  let begun: Upload | undefined;
  for (const from of mountFrom.filter((other) => other !== place.name.repository).slice(0, MOST_MOUNTS)) {
    const mounted = await mount(job, from);
    if (mounted === 'mounted') {
      if (begun !== undefined) await takeBack(job, begun);
      return 'mounted';
    }
    if (begun !== undefined && mounted !== undefined) await takeBack(job, begun);
    begun = mounted ?? begun;
  }
  await upload(job, begun);
  return 'uploaded';
}
