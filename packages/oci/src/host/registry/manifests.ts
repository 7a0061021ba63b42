import { CouldNotCheckError, invariant, printable } from '@slipway/core';
import { type Digest, digestOf, isDigest } from '../../digest.ts';
import { type Content, content, type Descriptor, LARGEST_MANIFEST } from '../../image/document.ts';
import { MANIFEST_TYPES } from '../../image/media-type.ts';
import type { HttpResponse } from './connections.ts';
import type { RepositoryEndpoint } from './endpoint.ts';
import type { PutManifest, TaggedManifest, TagOutcome } from './image-repository.ts';
import type { RegistryCall } from './session.ts';

/** Some registries answer 404 for a manifest whose type is not named. https://github.com/opencontainers/distribution-spec/blob/main/content-negotiation.md */
export const ACCEPT = MANIFEST_TYPES.join(', ');

/** `ghcr.io/acme/app:1.2.3` or `...@sha256:...`. */
function called(endpoint: RepositoryEndpoint, reference: string): string {
  return `${endpoint.shown}${isDigest(reference) ? '@' : ':'}${printable(reference, 150)}`;
}

function reading(endpoint: RepositoryEndpoint, method: 'GET' | 'HEAD', reference: string): RegistryCall {
  return {
    method,
    address: `${endpoint.path}/manifests/${encodeURIComponent(reference).replace('%3A', ':')}`,
    scopes: endpoint.pull,
    doing: `The request for ${called(endpoint, reference)}`,
    headers: { accept: ACCEPT },
    limit: LARGEST_MANIFEST,
  };
}

/** Media type without parameters. */
function typeOf({ headers }: HttpResponse): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function digestHeader({ headers }: HttpResponse): Digest | undefined {
  const value = headers['docker-content-digest'];
  return typeof value === 'string' && isDigest(value) ? value : undefined;
}

function otherDigest(what: string, wanted: Digest, seen: Digest): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-digest',
    message: `${what} has the digest ${seen}, not ${wanted}.`,
    hint: 'The bytes were changed on their way or in the registry. Do not use them; tell who runs the registry.',
  });
}

/**
 * What a tag or digest names, without its bytes. They are fetched where the registry does not say all of it, and where it does not take
 * HEAD: Artifactory answers 403 to some (RTFACT-13797).
 */
export async function headManifest(endpoint: RepositoryEndpoint, reference: string): Promise<Descriptor | undefined> {
  const response = await endpoint.session.ask(reading(endpoint, 'HEAD', reference));
  if (response.status === 404) return undefined;
  const digest = digestHeader(response);
  const size = Number(response.headers['content-length'] ?? '0');
  const whole = response.status === 200 && digest !== undefined && Number.isSafeInteger(size) && size > 0;
  if (!whole || typeOf(response) === '') return (await getManifest(endpoint, reference))?.descriptor;
  if (isDigest(reference) && digest !== reference) throw otherDigest(called(endpoint, reference), reference, digest);
  return { mediaType: typeOf(response), digest, size };
}

/** The bytes that a tag or digest names, checked against the digest that was asked for, else the one that the registry gives. */
export async function getTagged(endpoint: RepositoryEndpoint, reference: string): Promise<TaggedManifest | undefined> {
  const call = reading(endpoint, 'GET', reference);
  const response = await endpoint.session.ask(call);
  if (response.status === 404) return undefined;
  if (response.status !== 200) throw endpoint.session.fault(call, response);
  const wanted = isDigest(reference) ? reference : digestHeader(response);
  const seen = digestOf(response.body);
  if (wanted !== undefined && wanted !== seen) throw otherDigest(called(endpoint, reference), wanted, seen);
  return { manifest: content(response.body, typeOf(response)), etag: response.headers.etag };
}

/** The same without the state of the tag. */
export async function getManifest(endpoint: RepositoryEndpoint, reference: string): Promise<Content | undefined> {
  return (await getTagged(endpoint, reference))?.manifest;
}

/** Values of a header that may be there several times, which Node joins by commas. */
function list(header: string | readonly string[] | undefined): readonly string[] {
  const whole = typeof header === 'string' ? header : (header ?? []).join(',');
  return whole
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** How a manifest is put. */
interface PutOptions {
  /** Set in the same request, where the registry can; only with a digest. */
  readonly tags?: readonly string[];
  /** State in which the tag was read. */
  readonly ifMatch?: string | undefined;
}

/** Undefined: the registry says that the tag is in another state than `ifMatch`. */
async function put(
  endpoint: RepositoryEndpoint,
  reference: string,
  { bytes, descriptor }: Content,
  { tags = [], ifMatch }: PutOptions,
): Promise<PutManifest | undefined> {
  const query = tags.map((tag) => `tag=${encodeURIComponent(tag)}`).join('&');
  const call: RegistryCall = {
    method: 'PUT',
    address: `${endpoint.path}/manifests/${encodeURIComponent(reference).replace('%3A', ':')}${query === '' ? '' : `?${query}`}`,
    scopes: endpoint.push,
    doing: `The push of ${called(endpoint, reference)}`,
    headers: { 'content-type': descriptor.mediaType, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) },
    body: { length: bytes.length, open: () => bytes },
  };
  const response = await endpoint.session.ask(call);
  if (response.status === 412 && ifMatch !== undefined) return undefined;
  // Artifactory and some others answer 200 or 202 where 201 is right.
  if (response.status < 200 || response.status > 202) throw endpoint.session.fault(call, response);
  const digest = digestHeader(response);
  if (digest !== undefined && digest !== descriptor.digest)
    throw otherDigest(called(endpoint, reference), descriptor.digest, digest);
  const set = list(response.headers['oci-tag']);
  return {
    digest: descriptor.digest,
    subject: response.headers['oci-subject'] !== undefined,
    tags: tags.filter((tag) => set.includes(tag)),
  };
}

/** Puts a manifest under a tag or its digest; with a digest also under tags, where the registry can. */
export async function putManifest(
  endpoint: RepositoryEndpoint,
  reference: string,
  manifest: Content,
  tags: readonly string[] = [],
): Promise<PutManifest> {
  return invariant(await put(endpoint, reference, manifest, { tags }), 'only a request with a condition is overtaken');
}

/** Sets a tag in the state in which it was read: `ifMatch`, which most registries do not know. */
export async function setTag(
  endpoint: RepositoryEndpoint,
  tag: string,
  manifest: Content,
  ifMatch: string | undefined,
): Promise<TagOutcome> {
  return (await put(endpoint, tag, manifest, { ifMatch })) === undefined ? 'changed' : 'set';
}
