import { printable, RefusedError } from '@slipway/core';
import { type Digest, isDigest } from '../digest.ts';
import { tagFault } from '../tag-name.ts';

/** Where images are kept: a registry and a repository in it. */
export interface RepositoryName {
  /** Host, with a port where it has one: `ghcr.io`, `localhost:5000`; Docker Hub is `docker.io`. */
  readonly registry: string;
  /** `library/alpine`. */
  readonly repository: string;
}

/** The name of an image: a repository with a tag, a digest, or both. */
export interface Reference extends RepositoryName {
  readonly tag?: string;
  readonly digest?: Digest;
}

export const DOCKER_HUB = 'docker.io';

/** Names that Docker Hub goes by. */
const HUB_NAMES: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;

const HOST =
  /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]{1,5})?$/;

/** Longest host and repository together that clients take. */
const LONGEST_NAME = 255;

/** A first part is a host when it cannot be taken for the name of a Docker Hub user. https://github.com/distribution/reference */
function isHost(part: string): boolean {
  return part === 'localhost' || part.includes('.') || part.includes(':') || part !== part.toLowerCase();
}

function split(name: string): RepositoryName {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  if (!isHost(first)) return { registry: DOCKER_HUB, repository: slash < 0 ? `library/${name}` : name };
  const registry = HUB_NAMES.has(first.toLowerCase()) ? DOCKER_HUB : first.toLowerCase();
  const repository = name.slice(slash + 1);
  const official = registry === DOCKER_HUB && !repository.includes('/');
  return { registry, repository: official ? `library/${repository}` : repository };
}

/** Why a text does not name a repository, or undefined when it does. */
export function repositoryFault(name: string): string | undefined {
  const { registry, repository } = split(name);
  if (name === '') return 'is empty';
  if (!HOST.test(registry)) return `names the host '${printable(registry, 60)}', which is none`;
  if (/[A-Z]/.test(repository)) return 'holds upper-case letters, which no registry takes';
  if (!REPOSITORY.test(repository))
    return 'is no name of a repository: lower-case letters and digits, with ., _, __ or - between them, in parts divided by /';
  return registry.length + repository.length + 1 > LONGEST_NAME
    ? `is longer than the ${LONGEST_NAME} characters that clients take`
    : undefined;
}

function refused(text: string, why: string, hint: string): RefusedError {
  return new RefusedError({ code: 'image-reference', message: `The image '${printable(text, 200)}' ${why}.`, hint });
}

const NAME_HINT = 'Write HOST/OWNER/NAME in lower case, such as ghcr.io/acme/app.';

/** The repository that a text names. Throws `RefusedError`. */
export function parseRepository(text: string): RepositoryName {
  const fault = repositoryFault(text);
  if (fault !== undefined) throw refused(text, fault, NAME_HINT);
  return split(text);
}

/** Name, tag and digest of `NAME[:TAG][@DIGEST]`, as text. A colon before the last `/` belongs to the port. */
function pieces(text: string): { readonly name: string; readonly tag?: string; readonly digest?: string } {
  const at = text.indexOf('@');
  const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
  const front = at < 0 ? text : text.slice(0, at);
  const colon = front.lastIndexOf(':');
  if (colon <= front.lastIndexOf('/')) return { name: front, ...digest };
  return { name: front.slice(0, colon), tag: front.slice(colon + 1), ...digest };
}

/**
 * Reads `NAME[:TAG][@DIGEST]`. `alpine` is `docker.io/library/alpine`, as everywhere. Nothing is added: a reference without tag and digest
 * names a repository.
 *
 * Throws `RefusedError`. Source: https://github.com/distribution/reference
 */
export function parseReference(text: string): Reference {
  const { name, tag, digest } = pieces(text);
  const repository = parseRepository(name);
  if (tag !== undefined) {
    const fault = tagFault(tag);
    if (fault !== undefined)
      throw refused(
        text,
        `has a tag that ${fault}`,
        'Write a tag of at most 128 letters, digits, ., _ and -, such as 1.2.3.',
      );
  }
  if (digest === undefined) return { ...repository, ...(tag === undefined ? {} : { tag }) };
  if (!isDigest(digest))
    throw refused(text, 'has a digest that is none', 'Write sha256: and 64 lower-case hexadecimal digits after @.');
  return { ...repository, ...(tag === undefined ? {} : { tag }), digest };
}

/** `ghcr.io/acme/app`: host and repository in full. */
export function formatRepository({ registry, repository }: RepositoryName): string {
  return `${registry}/${repository}`;
}

/** The reference in full, as `base.name` wants it: `docker.io/library/alpine:3.20@sha256:...`. */
export function formatReference(reference: Reference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  return `${formatRepository(reference)}${tag}${digest}`;
}
