import { createHash, type Hash } from 'node:crypto';
import { CouldNotCheckError, type OutcomeError, pauseAfter, printable } from '@slipway/core';
import type { Digest } from '../../digest.ts';
import type { Descriptor } from '../../image/document.ts';
import { isPassing } from '../../registry/fault.ts';
import { type OpenResponse, readResponse } from './connections.ts';
import type { RepositoryEndpoint } from './endpoint.ts';
import type { RegistryCall } from './session.ts';

function call(endpoint: RepositoryEndpoint, method: 'GET' | 'HEAD', digest: Digest): RegistryCall {
  return {
    method,
    address: `${endpoint.path}/blobs/${digest}`,
    scopes: endpoint.pull,
    doing: `The request for ${endpoint.shown}@${digest}`,
  };
}

/** Whether the repository has a blob; `denied`: the login may not ask. */
export type BlobPresence =
  | { readonly kind: 'there' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'denied'; readonly fault: OutcomeError };

/** Asks for a blob without its bytes. Throws for an answer that is none of these. */
export async function headBlob(endpoint: RepositoryEndpoint, digest: Digest): Promise<BlobPresence> {
  const asked = call(endpoint, 'HEAD', digest);
  const response = await endpoint.session.ask(asked);
  if (response.status === 200) return { kind: 'there' };
  if (response.status === 404) return { kind: 'absent' };
  const fault = endpoint.session.fault(asked, response);
  if (response.status === 403) return { kind: 'denied', fault };
  throw fault;
}

/** Whether the repository has a blob. */
export async function hasBlob(endpoint: RepositoryEndpoint, digest: Digest): Promise<boolean> {
  const presence = await headBlob(endpoint, digest);
  if (presence.kind === 'denied') throw presence.fault;
  return presence.kind === 'there';
}

function damaged(endpoint: RepositoryEndpoint, { digest, size }: Descriptor, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-digest',
    message: `${endpoint.shown}@${digest} (${size} bytes) ${why}.`,
    hint: 'The bytes were changed on their way or in the registry. Do not use them; tell who runs the registry.',
  });
}

/** Bytes that make an attempt a success even though it broke off. */
const PROGRESS = 1024 * 1024;

/** A blob that is being read, and what has come of it so far. */
interface Download {
  readonly endpoint: RepositoryEndpoint;
  readonly blob: Descriptor;
  readonly hash: Hash;
  received: number;
}

/** Bytes at the start of an answer that are there already: a server may send all, whatever was asked for. */
function overlap({ status, headers }: OpenResponse, received: number): number | undefined {
  if (status === 200) return received;
  const from = /^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1];
  return status === 206 && from !== undefined && Number(from) <= received ? received - Number(from) : undefined;
}

/** The bytes of one answer that are new. Answers why it broke off, or undefined at its end. */
async function* newBytes(
  download: Download,
  { stream }: OpenResponse,
  skip: number,
): AsyncGenerator<Uint8Array, string | undefined> {
  const { endpoint, blob, hash } = download;
  let left = skip;
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk.subarray(Math.min(left, chunk.length));
      left -= chunk.length - bytes.length;
      if (bytes.length === 0) continue;
      download.received += bytes.length;
      if (download.received > blob.size) throw damaged(endpoint, blob, 'has more bytes than that');
      hash.update(bytes);
      yield bytes;
    }
  } catch (error) {
    if (error instanceof CouldNotCheckError || endpoint.session.signal?.aborted === true) throw error;
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

/** What one request for a blob came to: an answer with bytes, of which the first `skip` are there already, or none this time. */
type Attempt =
  | { readonly kind: 'bytes'; readonly opened: OpenResponse; readonly skip: number }
  | { readonly kind: 'none'; readonly why: string; readonly retryAfter?: string };

/** Throws for an answer that does not pass by itself. */
async function attempt({ endpoint, received }: Download, asked: RegistryCall): Promise<Attempt> {
  const range = received === 0 ? {} : { headers: { range: `bytes=${received}-` } };
  const opened = await endpoint.session.open({ ...asked, ...range });
  if (opened.kind === 'cut') return { kind: 'none', why: opened.why };
  const skip = overlap(opened, received);
  if (skip !== undefined) return { kind: 'bytes', opened, skip };
  const response = await readResponse(opened);
  if (response.kind === 'cut') return { kind: 'none', why: response.why };
  if (!isPassing(response.status)) throw endpoint.session.fault(asked, response);
  const { 'retry-after': retryAfter } = response.headers;
  return { kind: 'none', why: `status ${response.status}`, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** The bytes of a blob, checked by size and digest, resumed where the connection was cut. */
export async function* readBlob(endpoint: RepositoryEndpoint, blob: Descriptor): AsyncGenerator<Uint8Array> {
  const { session } = endpoint;
  const { retry } = session;
  const since = retry.now();
  const download: Download = { endpoint, blob, hash: createHash('sha256'), received: 0 };
  const asked = call(endpoint, 'GET', blob.digest);
  for (let count = 1; download.received < blob.size || count === 1; count += 1) {
    const before = download.received;
    const tried = await attempt(download, asked);
    const broke = tried.kind === 'none' ? tried.why : yield* newBytes(download, tried.opened, tried.skip);
    if (download.received === blob.size) break;
    if (download.received - before >= PROGRESS) count = 1;
    const why = printable(`${broke ?? 'the answer ended early'}, at byte ${download.received} of ${blob.size}`);
    const wait = pauseAfter(retry, count, since, tried.kind === 'none' ? tried.retryAfter : undefined);
    if (wait === undefined) throw session.unreachable(asked.doing, why, count);
    session.log(`${asked.doing}: ${why}, again in ${Math.ceil(wait)} ms`);
    await retry.sleep(wait, session.signal);
  }
  const digest = `sha256:${download.hash.digest('hex')}`;
  if (digest !== blob.digest) throw damaged(endpoint, blob, `has the digest ${digest}`);
}
