import { CouldNotCheckError, printable } from '@slipway/core';
import { type Digest, digestOf, isDigest } from '../../digest.ts';
import { type Content, content, type Descriptor, LARGEST_MANIFEST } from '../../image/document.ts';
import { MANIFEST_TYPES } from '../../image/media-type.ts';
import type { Answer } from './connections.ts';
import type { Place } from './endpoint.ts';
import type { PutManifest, TaggedManifest } from './image-repository.ts';
import type { RegistryCall } from './session.ts';

/** Some registries answer 404 for a manifest whose type is not named. https://github.com/opencontainers/distribution-spec/blob/main/content-negotiation.md */
export const ACCEPT = MANIFEST_TYPES.join(', ');

/** `ghcr.io/acme/app:1.2.3` or `...@sha256:...`. */
function called(place: Place, reference: string): string {
  return `${place.shown}${isDigest(reference) ? '@' : ':'}${printable(reference, 150)}`;
}

function reading(place: Place, method: 'GET' | 'HEAD', reference: string): RegistryCall {
  return {
    method,
    address: `${place.path}/manifests/${encodeURIComponent(reference).replace('%3A', ':')}`,
    scopes: place.pull,
    doing: `The request for ${called(place, reference)}`,
    headers: { accept: ACCEPT },
    limit: LARGEST_MANIFEST,
  };
}

/** Media type without parameters. */
function typeOf({ headers }: Answer): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function digestHeader({ headers }: Answer): Digest | undefined {
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
export async function headManifest(place: Place, reference: string): Promise<Descriptor | undefined> {
  const answer = await place.session.ask(reading(place, 'HEAD', reference));
  if (answer.status === 404) return undefined;
  const digest = digestHeader(answer);
  const size = Number(answer.headers['content-length'] ?? '0');
  const whole = answer.status === 200 && digest !== undefined && Number.isSafeInteger(size) && size > 0;
  if (!whole || typeOf(answer) === '') return (await getManifest(place, reference))?.descriptor;
  if (isDigest(reference) && digest !== reference) throw otherDigest(called(place, reference), reference, digest);
  return { mediaType: typeOf(answer), digest, size };
}

/** The bytes that a tag or digest names, checked against the digest that was asked for, else the one that the registry gives. */
export async function getTagged(place: Place, reference: string): Promise<TaggedManifest | undefined> {
  const call = reading(place, 'GET', reference);
  const answer = await place.session.ask(call);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw place.session.fault(call, answer);
  const wanted = isDigest(reference) ? reference : digestHeader(answer);
  const seen = digestOf(answer.body);
  if (wanted !== undefined && wanted !== seen) throw otherDigest(called(place, reference), wanted, seen);
  return { manifest: content(answer.body, typeOf(answer)), etag: answer.headers.etag };
}

/** The same without the state of the tag. */
export async function getManifest(place: Place, reference: string): Promise<Content | undefined> {
  return (await getTagged(place, reference))?.manifest;
}

/** Values of a header that may be there several times, which Node joins by commas. */
function list(header: string | readonly string[] | undefined): readonly string[] {
  const whole = typeof header === 'string' ? header : (header ?? []).join(',');
  return whole
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function moved(what: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-changed',
    message: `${what} was set by somebody else in between.`,
    hint: 'Let one run at a time publish to a repository, then run the step again.',
  });
}

/** Puts a manifest under a tag or its digest; with a digest also under tags, where the registry can. */
export async function putManifest(
  place: Place,
  reference: string,
  { bytes, descriptor }: Content,
  tags: readonly string[] = [],
  ifMatch?: string,
): Promise<PutManifest> {
  const query = tags.map((tag) => `tag=${encodeURIComponent(tag)}`).join('&');
  const call: RegistryCall = {
    method: 'PUT',
    address: `${place.path}/manifests/${encodeURIComponent(reference).replace('%3A', ':')}${query === '' ? '' : `?${query}`}`,
    scopes: place.push,
    doing: `The push of ${called(place, reference)}`,
    headers: { 'content-type': descriptor.mediaType, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) },
    body: { length: bytes.length, open: () => bytes },
  };
  const answer = await place.session.ask(call);
  if (answer.status === 412 && ifMatch !== undefined) throw moved(called(place, reference));
  // Artifactory and some others answer 200 or 202 where 201 is right.
  if (answer.status < 200 || answer.status > 202) throw place.session.fault(call, answer);
  const digest = digestHeader(answer);
  if (digest !== undefined && digest !== descriptor.digest)
    throw otherDigest(called(place, reference), descriptor.digest, digest);
  const set = list(answer.headers['oci-tag']);
  return {
    digest: descriptor.digest,
    subject: answer.headers['oci-subject'] !== undefined,
    tags: tags.filter((tag) => set.includes(tag)),
  };
}
