import { type Call, type Handled, jsonReply, problem, type RegistryReply, reply } from './message.ts';
import { type RegistryState, repositoryOf, type StoredRepository, sha256, withRepository } from './state.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const LARGEST = 4 * 1024 * 1024;
const INDEX = 'application/vnd.oci.image.index.v1+json';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function parsed(bytes: Buffer): Json {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** GET and HEAD of a manifest. */
export function getManifest(state: RegistryState, call: Call): Handled {
  const { request, reference } = call;
  const repository = state.repositories.get(call.repository);
  if (repository === undefined) return { state, reply: problem(404, 'NAME_UNKNOWN', 'no such repository') };
  const digest = DIGEST.test(reference) ? reference : (repository.tags.get(reference) ?? '');
  const manifest = repository.manifests.get(digest);
  if (manifest === undefined) return { state, reply: problem(404, 'MANIFEST_UNKNOWN', 'no such manifest') };
  const { accept = '' } = request.headers;
  const types = accept.split(',').map((type) => type.trim());
  if (!types.includes(manifest.mediaType)) {
    const why = `Accept does not name ${manifest.mediaType}`;
    return { state, reply: problem(404, 'MANIFEST_UNKNOWN', why), violations: [why] };
  }
  if (request.method === 'HEAD' && state.rules.headRefused) return { state, reply: reply(403) };
  const headers = {
    'content-type': manifest.mediaType,
    'docker-content-digest': digest,
    'content-length': `${manifest.bytes.length}`,
    ...(state.rules.conditions ? { etag: `"${digest}"` } : {}),
  };
  return { state, reply: reply(200, headers, request.method === 'HEAD' ? '' : manifest.bytes) };
}

/** Content that a manifest names and the repository lacks. */
function missing(repository: StoredRepository, json: Json): string | undefined {
  const blobs = [json['config'], ...objects(json['layers'])].filter(isObject).map(({ digest }) => textOf(digest));
  const children = objects(json['manifests']).map(({ digest }) => textOf(digest));
  return (
    blobs.find((digest) => !repository.blobs.has(digest)) ??
    children.find((digest) => !repository.manifests.has(digest))
  );
}

/** Why a manifest is not taken, as the answer; undefined when it is. */
function fault(state: RegistryState, call: Call, digest: string, tags: readonly string[]): RegistryReply | undefined {
  const { request, reference } = call;
  const { body, headers } = request;
  const repository = repositoryOf(state, call.repository);
  const json = parsed(body);
  if (body.length > LARGEST) return problem(413, 'SIZE_INVALID', 'more than 4 MiB');
  if (headers['content-length'] === undefined) return problem(411, 'SIZE_INVALID', 'Content-Length is missing');
  if (json['schemaVersion'] !== 2) return problem(400, 'MANIFEST_INVALID', 'no manifest');
  if (json['mediaType'] !== headers['content-type']) return problem(400, 'MANIFEST_INVALID', 'Content-Type is another');
  if (DIGEST.test(reference) && reference !== digest) return problem(400, 'DIGEST_INVALID', 'other bytes');
  if (!DIGEST.test(reference) && call.query.has('tag')) return problem(400, 'UNSUPPORTED', 'tag= with a tag');
  if (!tags.every((tag) => TAG.test(tag))) return problem(400, 'TAG_INVALID', 'no tag');
  const lacking = missing(repository, json);
  if (lacking !== undefined) return problem(400, 'MANIFEST_BLOB_UNKNOWN', 'unknown', { digest: lacking });
  const moved = tags.find((tag) => (repository.tags.get(tag) ?? digest) !== digest);
  if (!state.rules.tagsMove && moved !== undefined) return problem(400, 'TAG_INVALID', `the tag ${moved} is immutable`);
  const wanted = state.rules.conditions ? headers['if-match'] : undefined;
  const held = repository.tags.get(reference);
  return wanted !== undefined && wanted !== `"${held}"` ? problem(412, 'DENIED', 'the tag has moved') : undefined;
}

/** PUT of a manifest, with further tags where the registry takes them. */
export function putManifest(state: RegistryState, call: Call): Handled {
  const { request, reference, repository: name } = call;
  const digest = sha256(request.body);
  const more = state.rules.manyTags ? call.query.getAll('tag') : [];
  const tags = [...(DIGEST.test(reference) ? [] : [reference]), ...more];
  const refused = fault(state, call, digest, tags);
  if (refused !== undefined) return { state, reply: refused };
  const { subject, mediaType } = parsed(request.body);
  const repository = repositoryOf(state, name);
  const stored = { mediaType: textOf(mediaType), bytes: request.body };
  const next = withRepository(state, name, {
    manifests: new Map(repository.manifests).set(digest, stored),
    tags: new Map([...repository.tags, ...tags.map((tag) => [tag, digest] as const)]),
  });
  const listed = isObject(subject) && state.rules.subjectHeader ? { 'oci-subject': textOf(subject['digest']) } : {};
  const set = more.length === 0 ? {} : { 'oci-tag': more.join(', ') };
  const headers = { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest, ...listed, ...set };
  return { state: next, reply: reply(201, headers) };
}

/** The tags in the order of their names, a page at a time. */
export function listTags(state: RegistryState, call: Call): Handled {
  const repository = state.repositories.get(call.repository);
  if (repository === undefined) return { state, reply: problem(404, 'NAME_UNKNOWN', 'no such repository') };
  const asked = Number(call.query.get('n') ?? state.rules.tagsOfPage);
  if (asked > 1000) return { state, reply: problem(405, 'UNSUPPORTED', 'more than 1000 at once') };
  const size = Math.min(asked, state.rules.tagsOfPage);
  const last = call.query.get('last') ?? '';
  const all = [...repository.tags.keys()].sort().filter((tag) => tag > last);
  const tags = all.slice(0, size);
  const next = `/v2/${call.repository}/tags/list?n=${size}&last=${tags.at(-1)}`;
  const link = all.length > tags.length ? { link: `<${next}>; rel="next"` } : {};
  return { state, reply: jsonReply(200, { name: call.repository, tags }, link) };
}

/** What names a manifest as its subject. */
export function listReferrers(state: RegistryState, call: Call): Handled {
  if (!state.rules.referrersApi) return { state, reply: reply(404, {}, '404 page not found') };
  const wanted = call.query.get('artifactType');
  const found = [...repositoryOf(state, call.repository).manifests].flatMap(([digest, { mediaType, bytes }]) => {
    const { subject, artifactType, annotations, config } = parsed(bytes);
    if (!isObject(subject) || subject['digest'] !== call.reference) return [];
    const type = artifactType ?? (isObject(config) ? config['mediaType'] : undefined);
    return [{ mediaType, digest, size: bytes.length, artifactType: type, ...(annotations ? { annotations } : {}) }];
  });
  const manifests = wanted === null ? found : found.filter(({ artifactType }) => artifactType === wanted);
  const filtered = wanted === null ? {} : { 'oci-filters-applied': 'artifactType' };
  const headers = { 'content-type': INDEX, ...filtered };
  return { state, reply: jsonReply(200, { schemaVersion: 2, mediaType: INDEX, manifests }, headers) };
}
