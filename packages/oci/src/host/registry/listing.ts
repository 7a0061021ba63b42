import { CouldNotCheckError, printable } from '@slipway/core';
import type { Digest } from '../../digest.ts';
import { ofType } from '../../image/artifact.ts';
import { type Descriptor, parseDocument } from '../../image/document.ts';
import { OCI } from '../../image/media-type.ts';
import { parseRegistryErrors } from '../../registry/fault.ts';
import { nextPage } from '../../registry/next-page.ts';
import type { HttpResponse } from './connections.ts';
import type { RepositoryEndpoint } from './endpoint.ts';
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

/** Whether a 404 is the registry's own word: a page of a proxy says nothing of whether there is such a repository. */
function saysAbsent({ body }: HttpResponse): boolean {
  return parseRegistryErrors(body).length > 0;
}

function wordless(doing: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-answer',
    message: `${doing} was answered with status 404 and no word of a registry, so it is not known whether there is one.`,
    hint: 'See what stands between the registry and this machine, and whether the registry lists tags at all.',
  });
}

/** The answers of all pages of a list; undefined when the first is a 404. */
async function pages(endpoint: RepositoryEndpoint, first: RegistryCall): Promise<readonly HttpResponse[] | undefined> {
  const { session } = endpoint;
  const found: HttpResponse[] = [];
  for (let address: string | undefined = first.address; address !== undefined; ) {
    if (found.length === MOST_PAGES) throw endless(first.doing);
    const response: HttpResponse = await session.ask({ ...first, address });
    if (response.status === 404 && found.length === 0) {
      if (saysAbsent(response)) return undefined;
      throw wordless(first.doing);
    }
    if (response.status !== 200) throw session.fault(first, response);
    found.push(response);
    const { link } = response.headers;
    const next = nextPage(typeof link === 'string' ? link : undefined);
    // Behind some proxies the link is relative to the page, not to the host.
    address = next === undefined ? undefined : session.resolve(next, session.resolve(address));
  }
  return found;
}

function notAList(doing: string, response: HttpResponse): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-answer',
    message: `${doing} was answered with what is no list of tags: ${printable(response.body.toString('utf8'), 100)}`,
    hint: 'See what stands between the registry and this machine.',
  });
}

function tagsIn(response: HttpResponse, doing: string): readonly string[] {
  let json: unknown;
  try {
    json = JSON.parse(response.body.toString('utf8'));
  } catch {
    throw notAList(doing, response);
  }
  if (typeof json !== 'object' || json === null || !('tags' in json)) throw notAList(doing, response);
  // A repository without tags has null with some.
  const tags: unknown = json.tags ?? [];
  if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string')) throw notAList(doing, response);
  return tags;
}

/** All tags of a repository; undefined when there is no such repository. */
export async function listTags(endpoint: RepositoryEndpoint): Promise<readonly string[] | undefined> {
  const doing = `The list of tags of ${endpoint.shown}`;
  const responses = await pages(endpoint, {
    method: 'GET',
    address: `${endpoint.path}/tags/list?n=${PAGE}`,
    scopes: endpoint.pull,
    doing,
    limit: LARGEST_PAGE,
  });
  return responses && [...new Set(responses.flatMap((response) => tagsIn(response, doing)))];
}

/** Registries without the API: 404 by the specification, and what some have for a path that they do not know. */
const NO_API: ReadonlySet<number> = new Set([400, 404, 405, 406, 501]);

/**
 * What refers to a manifest, from the registry's own list, else from the index under the referrers tag.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
export async function listReferrers(
  endpoint: RepositoryEndpoint,
  subject: Digest,
  artifactType?: string,
): Promise<Referrers> {
  const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
  const doing = `The list of what refers to ${endpoint.shown}@${subject}`;
  const call: RegistryCall = {
    method: 'GET',
    address: `${endpoint.path}/referrers/${subject}${filter}`,
    scopes: endpoint.pull,
    doing,
    headers: { accept: OCI.index },
  };
  const first = await endpoint.session.ask(call);
  const byTag = async (): Promise<readonly Descriptor[]> => {
    const { index } = await readReferrersIndex(endpoint, subject);
    return ofType(index?.manifests ?? [], artifactType);
  };
  if (NO_API.has(first.status) || (first.status === 200 && !isList(first)))
    return { descriptors: await byTag(), via: 'tag' };
  if (first.status !== 200) throw endpoint.session.fault(call, first);
  const descriptors = ofType(await restOf(endpoint, call, first), artifactType);
  // A list that is kept since yesterday does not have what clients wrote under the tag before.
  return { descriptors: descriptors.length === 0 ? await byTag() : descriptors, via: 'api' };
}

/** Some registries answer every path that they do not know with a page for people, and 200. */
function isList({ headers }: HttpResponse): boolean {
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  return type === OCI.index || type === 'application/json' || type === '';
}

async function restOf(
  endpoint: RepositoryEndpoint,
  call: RegistryCall,
  first: HttpResponse,
): Promise<readonly Descriptor[]> {
  const { session } = endpoint;
  const { link } = first.headers;
  const next = nextPage(typeof link === 'string' ? link : undefined);
  const address = next === undefined ? undefined : session.resolve(next, session.resolve(call.address));
  const rest = address === undefined ? [] : ((await pages(endpoint, { ...call, address })) ?? []);
  return [first, ...rest].flatMap(({ body }) => {
    const document = parseDocument(body, OCI.index, call.doing);
    return document.kind === 'index' ? document.manifests : [];
  });
}
