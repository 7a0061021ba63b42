import { CouldNotCheckError, printable } from '@slipway/core';
import type { Digest } from '../../digest.ts';
import { ofType } from '../../image/artifact.ts';
import { type Descriptor, parseDocument } from '../../image/document.ts';
import { OCI } from '../../image/media-type.ts';
import { nextPage } from '../../registry/next-page.ts';
import type { Answer } from './connections.ts';
import type { Place } from './endpoint.ts';
import type { Referrers } from './image-repository.ts';
import { readReferrersIndex } from './referrers-index.ts';
import type { RegistryCall } from './session.ts';

/** Elastic Container Registry refuses to give more at once. */
const PAGE = 1000;

/** Far more than any repository has, so that a registry that links in a circle comes to an end. */
const MOST_PAGES = 1000;

/** A registry that does not know pages gives all tags in one. */
const LARGEST_PAGE = 64 * 1024 * 1024;

function endless(doing: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-pages',
    message: `${doing} has more than ${MOST_PAGES} pages, or its pages lead in a circle.`,
    hint: 'Delete what is not needed, or tell who runs the registry.',
  });
}

/** The answers of all pages of a list; undefined when the first is a 404. */
async function pages(place: Place, first: RegistryCall): Promise<readonly Answer[] | undefined> {
  const { session } = place;
  const found: Answer[] = [];
  for (let address: string | undefined = first.address; address !== undefined; ) {
    if (found.length === MOST_PAGES) throw endless(first.doing);
    const answer: Answer = await session.ask({ ...first, address });
    if (answer.status === 404 && found.length === 0) return undefined;
    if (answer.status !== 200) throw session.fault(first, answer);
    found.push(answer);
    const { link } = answer.headers;
    const next = nextPage(typeof link === 'string' ? link : undefined);
    // Behind some proxies the link is relative to the page, not to the host.
    address = next === undefined ? undefined : session.resolve(next, session.resolve(address));
  }
  return found;
}

function noList(doing: string, answer: Answer): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-answer',
    message: `${doing} was answered with what is no list of tags: ${printable(answer.body.toString('utf8'), 100)}`,
    hint: 'See what stands between the registry and this machine.',
  });
}

function tagsIn(answer: Answer, doing: string): readonly string[] {
  let json: unknown;
  try {
    json = JSON.parse(answer.body.toString('utf8'));
  } catch {
    throw noList(doing, answer);
  }
  if (typeof json !== 'object' || json === null || !('tags' in json)) throw noList(doing, answer);
  // A repository without tags has null with some.
  const tags: unknown = json.tags ?? [];
  if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string')) throw noList(doing, answer);
  return tags;
}

/** All tags of a repository; undefined when there is no such repository. */
export async function listTags(place: Place): Promise<readonly string[] | undefined> {
  const doing = `The list of tags of ${place.shown}`;
  const answers = await pages(place, {
    method: 'GET',
    address: `${place.path}/tags/list?n=${PAGE}`,
    scopes: place.pull,
    doing,
    limit: LARGEST_PAGE,
  });
  return answers && [...new Set(answers.flatMap((answer) => tagsIn(answer, doing)))];
}

/** Registries without the API: 404 by the specification, and what some have for a path that they do not know. */
const NO_API: ReadonlySet<number> = new Set([400, 404, 405, 406, 501]);

/**
 * What refers to a manifest, from the registry's own list, else from the index under the referrers tag.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
export async function listReferrers(place: Place, subject: Digest, artifactType?: string): Promise<Referrers> {
  const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
  const doing = `The list of what refers to ${place.shown}@${subject}`;
  const call: RegistryCall = {
    method: 'GET',
    address: `${place.path}/referrers/${subject}${filter}`,
    scopes: place.pull,
    doing,
    headers: { accept: OCI.index },
  };
  const first = await place.session.ask(call);
  if (NO_API.has(first.status)) {
    const { index } = await readReferrersIndex(place, subject);
    return { descriptors: ofType(index?.manifests ?? [], artifactType), via: 'tag' };
  }
  if (first.status !== 200) throw place.session.fault(call, first);
  const descriptors = await restOf(place, call, first);
  return { descriptors: ofType(descriptors, artifactType), via: 'api' };
}

async function restOf(place: Place, call: RegistryCall, first: Answer): Promise<readonly Descriptor[]> {
  const { session } = place;
  const { link } = first.headers;
  const next = nextPage(typeof link === 'string' ? link : undefined);
  const address = next === undefined ? undefined : session.resolve(next, session.resolve(call.address));
  const rest = address === undefined ? [] : ((await pages(place, { ...call, address })) ?? []);
  return [first, ...rest].flatMap(({ body }) => {
    const document = parseDocument(body, OCI.index, call.doing);
    return document.kind === 'index' ? document.manifests : [];
  });
}
