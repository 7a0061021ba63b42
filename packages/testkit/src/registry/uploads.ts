import { mayPull } from './auth.ts';
import { type Call, type Handled, problem, type RegistryReply, reply } from './message.ts';
import { type OpenUpload, type RegistryState, repositoryOf, sha256, withBlob, withRepository } from './state.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** The address of an upload: its query must come back as it is, or the upload is not found. */
function location(state: RegistryState, call: Call, id: string, step: number): string {
  const { rules } = state;
  const storage = rules.uploads === 'storage';
  const path = storage ? `/storage/uploads/${id}` : `/v2/${call.repository}/blobs/uploads/${id}`;
  const host = storage ? call.hosts.storage : call.hosts.registry;
  const query = `_state=${step}%2B${id}&signed=a+b`;
  return `${storage || rules.location === 'absolute' ? host : ''}${path}?${query}`;
}

/** `0-N` of what is there; nothing at all where there is nothing, as there is no range of no bytes. */
const range = ({ bytes }: OpenUpload): Readonly<Record<string, string>> =>
  bytes.length === 0 ? {} : { range: `0-${bytes.length - 1}` };

function begin(state: RegistryState, call: Call): Handled {
  const count = state.count + 1;
  const id = `upload-${count}`;
  const upload: OpenUpload = { repository: call.repository, bytes: Buffer.alloc(0), step: 0, ended: false };
  const { leastPiece } = state.rules;
  const least = leastPiece > 0 ? { 'oci-chunk-min-length': `${leastPiece}` } : {};
  const headers = { location: location(state, call, id, 0), 'docker-upload-uuid': id, ...least };
  return { state: { ...state, count, uploads: new Map(state.uploads).set(id, upload) }, reply: reply(202, headers) };
}

function blobReply(call: Call, digest: string): RegistryReply {
  return reply(201, { location: `/v2/${call.repository}/blobs/${digest}`, 'docker-content-digest': digest });
}

function mount(state: RegistryState, call: Call, digest: string, from: string): Handled {
  const { mount: rule } = state.rules;
  if (rule === 401 || rule === 403) return { state, reply: problem(rule, 'DENIED', 'no mounts here') };
  const there = repositoryOf(state, from).blobs.has(digest) && mayPull(state, call.request, from);
  if (rule === 202 || !there) return begin(state, call);
  const blobs = new Set(repositoryOf(state, call.repository).blobs).add(digest);
  return { state: withRepository(state, call.repository, { blobs }), reply: blobReply(call, digest) };
}

/** POST: a new upload, or a mount. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-blobs */
export function postUpload(state: RegistryState, call: Call): Handled {
  const [digest, from] = [call.query.get('mount'), call.query.get('from')];
  const violations = call.request.headers['content-length'] === undefined ? ['POST without Content-Length'] : [];
  if ((digest === null) !== (from === null)) {
    const only = digest === null ? 'from without mount' : 'mount without from';
    return { state, reply: problem(400, 'UNSUPPORTED', only), violations: [only] };
  }
  const handled = digest === null || from === null ? begin(state, call) : mount(state, call, digest, from);
  return { ...handled, violations };
}

interface Found {
  readonly id: string;
  readonly upload: OpenUpload;
  readonly handled?: Handled;
}

/** The upload of an address; a reason against it as the answer. */
function find(state: RegistryState, call: Call): Found | RegistryReply {
  const id = call.reference;
  const upload = state.uploads.get(id);
  if (upload === undefined) return problem(404, 'BLOB_UPLOAD_UNKNOWN', 'no such upload');
  return { id, upload };
}

const isReply = (value: Found | RegistryReply): value is RegistryReply => 'status' in value;

/** What is wrong with the query that the fake itself had given. */
function queryFault({ request }: Call, { id, upload }: Found): string | undefined {
  const [, query = ''] = request.target.split('?');
  const rest = query.replace(/&digest=[^&]*$/, '');
  const steps = request.method === 'GET' || request.method === 'DELETE' ? upload.step : 0;
  const known = Array.from({ length: steps + 1 }, (_, back) => `_state=${upload.step - back}%2B${id}&signed=a+b`);
  return known.includes(rest) ? undefined : `the query of an upload came back as '${rest}'`;
}

function withUpload(state: RegistryState, id: string, upload: OpenUpload | undefined): RegistryState {
  const uploads = new Map(state.uploads);
  if (upload === undefined) uploads.delete(id);
  else uploads.set(id, upload);
  return { ...state, uploads };
}

/** Why a body does not continue an upload, as the answer; undefined when it does. */
function pieceFault(state: RegistryState, { request }: Call, { upload }: Found): RegistryReply | undefined {
  const { 'content-range': header, 'content-length': length, 'content-type': type } = request.headers;
  const { rules } = state;
  if (length === undefined) return problem(411, 'SIZE_INVALID', 'Content-Length is missing');
  if (request.body.length > rules.largestBody) return problem(413, 'SIZE_INVALID', 'too large');
  if (request.body.length === 0 && request.method === 'PUT') return undefined;
  if (type !== 'application/octet-stream') return problem(400, 'BLOB_UPLOAD_INVALID', `Content-Type is ${type}`);
  if (header === undefined && (request.method === 'PATCH' || upload.bytes.length > 0))
    return problem(416, 'BLOB_UPLOAD_INVALID', 'Content-Range is missing');
  if (header === undefined) return undefined;
  const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(header) ?? [];
  if (Number(to) - Number(from) + 1 !== request.body.length)
    return problem(400, 'BLOB_UPLOAD_INVALID', `Content-Range ${header} of ${request.body.length} bytes`);
  if (Number(from) !== upload.bytes.length || upload.ended)
    return problem(416, 'BLOB_UPLOAD_INVALID', 'out of order', undefined, range(upload));
  return undefined;
}

/** PATCH: one more piece. */
export function patchUpload(state: RegistryState, call: Call): Handled {
  const found = find(state, call);
  if (isReply(found)) return { state, reply: found };
  const query = queryFault(call, found);
  if (query !== undefined) return { state, reply: problem(404, 'BLOB_UPLOAD_UNKNOWN', query), violations: [query] };
  const fault = pieceFault(state, call, found);
  if (fault !== undefined) return { state, reply: fault };
  const { body } = call.request;
  const { upload, id } = found;
  const next: OpenUpload = {
    ...upload,
    bytes: Buffer.concat([upload.bytes, body]),
    step: upload.step + 1,
    ended: body.length < state.rules.leastPiece,
  };
  const headers = {
    location: location(state, { ...call, repository: upload.repository }, id, next.step),
    ...range(next),
  };
  return { state: withUpload(state, id, next), reply: reply(202, headers) };
}

/** PUT: the rest, and the digest of the whole. */
export function putUpload(state: RegistryState, call: Call): Handled {
  const found = find(state, call);
  if (isReply(found)) return { state, reply: found };
  const query = queryFault(call, found);
  if (query !== undefined) return { state, reply: problem(404, 'BLOB_UPLOAD_UNKNOWN', query), violations: [query] };
  const digest = call.query.get('digest') ?? '';
  if (!DIGEST.test(digest)) return { state, reply: problem(400, 'DIGEST_INVALID', 'no digest') };
  const fault = pieceFault(state, call, found);
  if (fault !== undefined) return { state, reply: fault };
  const { upload, id } = found;
  const bytes = Buffer.concat([upload.bytes, call.request.body]);
  const rest = withUpload(state, id, undefined);
  if (sha256(bytes) !== digest) return { state: rest, reply: problem(400, 'DIGEST_INVALID', 'other bytes') };
  const { repository } = upload;
  return { state: withBlob(rest, repository, bytes), reply: blobReply({ ...call, repository }, digest) };
}

/** GET: how much is there. DELETE: away with it. */
export function askUpload(state: RegistryState, call: Call): Handled {
  const found = find(state, call);
  if (isReply(found)) return { state, reply: found };
  const query = queryFault(call, found);
  if (query !== undefined) return { state, reply: problem(404, 'BLOB_UPLOAD_UNKNOWN', query), violations: [query] };
  const { id, upload } = found;
  if (call.request.method === 'DELETE') return { state: withUpload(state, id, undefined), reply: reply(204) };
  const headers = {
    location: location(state, { ...call, repository: upload.repository }, id, upload.step),
    ...range(upload),
  };
  return { state, reply: reply(204, headers) };
}

/** An upload with the bytes that came before the connection was cut. */
export function keepPart(state: RegistryState, id: string, part: Buffer): RegistryState {
  const upload = state.uploads.get(id);
  return upload === undefined
    ? state
    : withUpload(state, id, { ...upload, bytes: Buffer.concat([upload.bytes, part]) });
}
