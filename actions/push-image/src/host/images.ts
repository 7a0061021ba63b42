import { CouldNotCheckError, type Host, printable, RefusedError } from '@slipway/core';
import {
  type Content,
  formatReference,
  formatRepository,
  isLoopback,
  parseReference,
  type Reference,
  type RepositoryName,
} from '@slipway/oci';
import {
  credentialLookup,
  type ImageRepository,
  type ImageSource,
  openRegistries,
  repositorySource,
} from '@slipway/oci/host';
import { destinations } from '../destinations.ts';
import type { BuildInputs, Inputs } from '../inputs.ts';

/** An image of a registry. */
export interface FoundImage {
  readonly repository: ImageRepository;
  readonly source: ImageSource;
  readonly root: Content;
}

/** The registries of a run. */
export interface Images {
  readonly repository: (name: RepositoryName, access?: 'pull' | 'push') => ImageRepository;
  /** The image under a tag or digest. Throws `RefusedError` when there is none; `input` names what asked for it. */
  readonly find: (reference: Reference, input: string) => Promise<FoundImage>;
}

/** The registries that username and password are for: those that are written to, and that of the image that is inspected. */
function ownRegistries(inputs: Exclude<Inputs, BuildInputs>): readonly string[] {
  if (inputs.mode === 'inspect') return inputs.source === '' ? [] : [parseReference(inputs.source).registry];
  const { mode, tags, images } = inputs;
  const written = tags.length + images.length === 0 ? [] : destinations(mode === 'rollback' ? [] : tags, images);
  return [...new Set(written.map(({ name }) => name.registry))];
}

function logins(inputs: Inputs) {
  if (inputs.mode === 'build') return [];
  const { username, password = '' } = inputs;
  if ((username === '') !== (password === ''))
    throw new RefusedError({
      code: 'login',
      message: `Input '${username === '' ? 'password' : 'username'}' is given, and '${username === '' ? 'username' : 'password'}' is not.`,
      hint: 'Give both, or neither and log in before (docker/login-action, docker login).',
    });
  if (username === '') return [];
  return ownRegistries(inputs).map((registry) => ({ registry, username, password }));
}

function absent(text: string, input: string): RefusedError {
  return new RefusedError({
    code: 'image-absent',
    message: `Input '${input}': there is no image ${printable(text, 300)}.`,
    hint: 'Look at the tags of the repository; registries answer the same for images that the login may not see.',
  });
}

/** The registries that the inputs name, with their logins. Connections end with the run. */
export function openImages(inputs: Inputs, host: Host): Images {
  const { env, log, signal } = host;
  const given = logins(inputs);
  const registries = openRegistries({
    credentials: credentialLookup({ given, env, mask: log.mask, signal }),
    mask: log.mask,
    signal,
    env,
    log: log.info,
    ...(inputs.insecure.length === 0 ? {} : { insecure: insecureOf(inputs.insecure) }),
  });
  host.onExit(() => registries[Symbol.dispose]());
  const { repository } = registries;
  return {
    repository,
    find: async (reference, input) => {
      const text = formatReference(reference);
      const place = repository(reference);
      const { digest, tag = 'latest' } = reference;
      const root = await place.getManifest(digest ?? tag);
      if (root === undefined) throw absent(text, input);
      return { repository: place, source: repositorySource(place, formatRepository(reference)), root };
    },
  };
}

/** Registries that are named, and this machine itself. */
function insecureOf(named: readonly string[]): (registry: string) => boolean {
  const hosts = named.map((host) => host.toLowerCase());
  return (registry) => hosts.includes(registry) || isLoopback(registry);
}

/** What a registry was expected to have and does not. */
export function vanished(what: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'image-vanished',
    message: `${printable(what, 300)} was there a moment ago and is not any more.`,
    hint: 'Somebody else changes the repository at the same time. Run the step again.',
  });
}
