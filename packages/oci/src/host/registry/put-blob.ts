import { OutcomeError } from '@slipway/core';
import type { Descriptor } from '../../image/document.ts';
import { repositoryScope } from '../../registry/auth/scope.ts';
import type { RepositoryEndpoint } from './endpoint.ts';
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
  const { endpoint, blob } = job;
  const query = `mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(from)}`;
  const asked: RegistryCall = {
    ...call(job, 'POST', `${endpoint.path}/blobs/uploads/?${query}`),
    scopes: [...endpoint.push, repositoryScope(from, 'pull')],
    body: { length: 0, open: () => new Uint8Array() },
  };
  try {
    const response = await endpoint.session.once(asked);
    if (response.kind === 'cut') return undefined;
    const { 'docker-content-digest': digest = blob.digest, location } = response.headers;
    if (response.status === 201) return digest === blob.digest ? 'mounted' : undefined;
    return response.status === 202 && location !== undefined ? following(job, response, asked) : undefined;
  } catch (error) {
    if (error instanceof OutcomeError) return undefined;
    throw error;
  }
}

/** Makes sure that a repository has a blob: looks, mounts it, uploads it. */
export async function putBlob(
  endpoint: RepositoryEndpoint,
  blob: Descriptor,
  open: OpenBlob,
  mountFrom: readonly string[],
): Promise<BlobOutcome> {
  const job: Job = { endpoint, blob, open };
  if (await isThere(job)) return 'existed';
  let begun: Upload | undefined;
  for (const from of mountFrom.filter((other) => other !== endpoint.name.repository).slice(0, MOST_MOUNTS)) {
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
