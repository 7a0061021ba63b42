import { type Call, type Handled, problem, reply } from './message.ts';
import { type RegistryState, repositoryOf } from './state.ts';

/** A blob or a part of it (`Range`), as both hosts give it. */
export function blobBytes(state: RegistryState, { request }: Call, digest: string): Handled {
  const bytes = state.blobs.get(digest);
  if (bytes === undefined) return { state, reply: problem(404, 'BLOB_UNKNOWN', 'no such blob') };
  const type = { 'content-type': 'application/octet-stream', 'docker-content-digest': digest };
  if (request.method === 'HEAD') return { state, reply: reply(200, { ...type, 'content-length': `${bytes.length}` }) };
  const { range = '' } = state.rules.ranges ? request.headers : {};
  const from = /^bytes=(\d+)-$/.exec(range)?.[1];
  if (from === undefined) return { state, reply: reply(200, type, bytes) };
  if (Number(from) >= bytes.length) return { state, reply: problem(416, 'SIZE_INVALID', 'beyond the end') };
  const headers = { ...type, 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
  return { state, reply: reply(206, headers, bytes.subarray(Number(from))) };
}

/** GET and HEAD of a blob. */
export function getBlob(state: RegistryState, call: Call): Handled {
  const digest = call.reference;
  if (!repositoryOf(state, call.repository).blobs.has(digest))
    return { state, reply: problem(404, 'BLOB_UNKNOWN', 'no such blob') };
  if (state.rules.downloads === 'registry') return blobBytes(state, call, digest);
  return { state, reply: reply(307, { location: `${call.hosts.storage}/storage/blobs/${digest}?signature=a+b` }) };
}
