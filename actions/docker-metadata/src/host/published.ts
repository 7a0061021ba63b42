import { type Host, InvalidValue, OutcomeError } from '@slipway/core';
import { parseRepository } from '@slipway/oci';
import type { PublishedTags } from '../facts.ts';
import { imageToAsk, publishedHere, publishedThere, TOO_LATE, unreadRegistry } from '../published.ts';
import type { Checkout } from './checkout.ts';
import type { Api } from './repository.ts';

/** Tags of a repository of a registry, by Docker's logins; none for a repository that does not exist yet. Loaded at the first question. */
async function listTags(image: string, { env, log, signal }: Host): Promise<readonly string[]> {
  const { credentialLookup, openRegistries } = await import('@slipway/oci/host');
  const credentials = credentialLookup({ given: [], env, mask: log.mask, signal });
  using registries = openRegistries({ credentials, mask: log.mask, env, signal, log: log.info });
  return (await registries.repository(parseRepository(image)).tags()) ?? [];
}

/** Versions by the Git tags of the checkout, else of GitHub, which is asked once, for those with the prefix. */
export async function publishedByGit(checkout: Checkout, prefix: string, api: Api): Promise<PublishedTags> {
  const local = await checkout.tagNames();
  return publishedHere(local) ?? publishedThere(local, await api.tags(prefix));
}

/** Versions by the tags of the first image in its registry. What the registry or its login fails with leaves them unknown, and so does time. */
export async function publishedByRegistry(images: readonly string[], host: Host): Promise<PublishedTags> {
  const asked = imageToAsk(images);
  if ('kind' in asked) return asked;
  try {
    return { kind: 'registry', tags: await listTags(asked.image, host) };
  } catch (error) {
    if (error instanceof OutcomeError) return unreadRegistry(asked.image, error.fault);
    if (error instanceof InvalidValue) return unreadRegistry(asked.image, error);
    if (host.signal.aborted) return unreadRegistry(asked.image, TOO_LATE);
    throw error;
  }
}
