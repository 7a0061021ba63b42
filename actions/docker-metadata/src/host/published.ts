import type { Host } from '@slipway/core';
import { parseRepository } from '@slipway/oci';
import type { PublishedTags } from '../facts.ts';
import type { Checkout } from './checkout.ts';
import type { Api } from './repository.ts';

/** Tags of a repository of a registry, by Docker's logins; none for a repository that does not exist yet. Loaded at the first question. */
async function listTags(image: string, { env, log, signal }: Host): Promise<readonly string[]> {
  const { credentialLookup, openRegistries } = await import('@slipway/oci/host');
  const credentials = credentialLookup({ given: [], env, mask: log.mask, signal });
  using registries = openRegistries({ credentials, mask: log.mask, env, signal, log: log.info });
  return (await registries.repository(parseRepository(image)).tags()) ?? [];
}

const HINT =
  'Let GitHub be asked (permissions: contents: read), or check out with fetch-depth: 0, or set published: registry.';

/**
 * Versions by the Git tags of the checkout. A shallow clone, which is what actions/checkout makes by itself, has the tags of the commits
 * that were fetched and says nothing of the others: then GitHub is asked, once, for those with the prefix.
 */
export async function publishedByGit(checkout: Checkout, prefix: string, api: Api): Promise<PublishedTags> {
  const read = await checkout.tagNames();
  if (read?.shallow === false) return { kind: 'git', tags: read.names };
  const asked = await api.tags(prefix);
  if (asked !== undefined) return { kind: 'git', tags: asked };
  const why =
    read === undefined
      ? 'there is no checkout to read the published versions from'
      : 'the checkout is shallow, and may lack the tags of other versions';
  return { kind: 'unknown', why, hint: HINT };
}

/** Versions by the tags of the first image in its registry. */
export async function publishedByRegistry(images: readonly string[], host: Host): Promise<PublishedTags> {
  const [image] = images;
  if (image === undefined || image === '') {
    return {
      kind: 'unknown',
      why: 'there is no image to look up in a registry',
      hint: 'Give the input images, or set published: git.',
    };
  }
  try {
    return { kind: 'registry', tags: await listTags(image, host) };
  } catch (error) {
    host.log.debug(error instanceof Error ? `${error.stack}` : String(error));
    return {
      kind: 'unknown',
      why: `the tags of ${image} could not be read from its registry`,
      hint: 'Log in to the registry before this step (docker/login-action), or set published: git.',
    };
  }
}
