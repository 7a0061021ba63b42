import { answerToken, refusal } from './auth.ts';
import { blobBytes, getBlob } from './blobs.ts';
import { getManifest, listReferrers, listTags, putManifest } from './manifests.ts';
import { type Call, type Handled, type Hosts, problem, type RegistryRequest, reply } from './message.ts';
import type { RegistryState } from './state.ts';
import { askUpload, patchUpload, postUpload, putUpload } from './uploads.ts';

const NAME = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*';

type Handler = (state: RegistryState, call: Call) => Handled;

interface Endpoint {
  readonly path: RegExp;
  readonly methods: Readonly<Record<string, Handler>>;
}

const endpoint = (path: string, methods: Readonly<Record<string, Handler>>): Endpoint => ({
  path: new RegExp(`^/v2/(${NAME})/${path}$`),
  methods,
});

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#endpoints; nothing can be deleted, as in GitHub's registry. */
const ENDPOINTS: readonly Endpoint[] = [
  endpoint('blobs/uploads/()', { POST: postUpload }),
  endpoint('blobs/uploads/([a-z0-9-]+)', { PATCH: patchUpload, PUT: putUpload, GET: askUpload, DELETE: askUpload }),
  endpoint('blobs/(sha256:[0-9a-f]{64})', { GET: getBlob, HEAD: getBlob }),
  endpoint('manifests/([^/]+)', { GET: getManifest, HEAD: getManifest, PUT: putManifest }),
  endpoint('tags/list()', { GET: listTags }),
  endpoint('referrers/(sha256:[0-9a-f]{64})', { GET: listReferrers }),
];

/** The endpoints of the storage behind the registry: whoever knows the address may use them, and no credentials belong there. */
const STORAGE: readonly Endpoint[] = [
  {
    path: /^\/storage\/(uploads)\/([a-z0-9-]+)$/,
    methods: { PATCH: patchUpload, PUT: putUpload, GET: askUpload, DELETE: askUpload },
  },
  { path: /^\/storage\/(blobs)\/(sha256:[0-9a-f]{64})$/, methods: { GET: signedBlob, HEAD: signedBlob } },
];

function signedBlob(state: RegistryState, call: Call): Handled {
  const query = call.request.target.split('?')[1];
  if (query === 'signature=a+b') return blobBytes(state, call, call.reference);
  const why = `the query of a blob came back as '${query}'`;
  return { state, reply: problem(403, 'DENIED', why), violations: [why] };
}

function match(endpoints: readonly Endpoint[], request: RegistryRequest, hosts: Hosts) {
  const url = new URL(request.target, hosts.registry);
  for (const { path, methods } of endpoints) {
    const [found, repository = '', reference = ''] = path.exec(decodeURIComponent(url.pathname)) ?? [];
    if (found === undefined) continue;
    const call: Call = { request, hosts, repository, reference, query: url.searchParams };
    return { call, handler: methods[request.method] };
  }
  return undefined;
}

function answerStorage(state: RegistryState, request: RegistryRequest, hosts: Hosts): Handled {
  if (request.headers['authorization'] !== undefined) {
    const why = 'Authorization was sent to the storage';
    return { state, reply: problem(400, 'DENIED', why), violations: [why] };
  }
  const found = match(STORAGE, request, hosts);
  return found?.handler?.(state, found.call) ?? { state, reply: reply(404) };
}

/** The whole fake as a function: who asks, what is asked, what it is answered. */
export function answerRegistry(state: RegistryState, request: RegistryRequest, hosts: Hosts): Handled {
  if (request.host === 'storage') return answerStorage(state, request, hosts);
  const { auth } = state.rules;
  const { pathname } = new URL(request.target, hosts.registry);
  if (auth.kind === 'bearer' && pathname === '/token') return answerToken(state, auth, request);
  if (pathname === '/v2/') return { state, reply: refusal(state, request, hosts, undefined) ?? reply(200) };
  const found = match(ENDPOINTS, request, hosts);
  if (found === undefined) return { state, reply: problem(404, 'NAME_INVALID', 'no such name') };
  const action = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'pull,push';
  const refused = refusal(state, request, hosts, `repository:${found.call.repository}:${action}`);
  if (refused !== undefined) return { state, reply: refused };
  return found.handler?.(state, found.call) ?? { state, reply: problem(405, 'UNSUPPORTED', 'no such method') };
}
