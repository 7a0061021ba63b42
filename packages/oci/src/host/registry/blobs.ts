import { createHash, type Hash } from 'node:crypto';
import { CouldNotCheckError, printable } from '@slipway/core';
import type { Digest } from '../../digest.ts';
import type { Descriptor } from '../../image/document.ts';
import { isPassing } from '../../registry/fault.ts';
import { type Reply, readAnswer } from './connections.ts';
import type { Place } from './endpoint.ts';
import { pauseBefore } from './retry.ts';
import type { RegistryCall } from './session.ts';

function call(place: Place, method: 'GET' | 'HEAD', digest: Digest): RegistryCall {
  return {
    method,
    address: `${place.path}/blobs/${digest}`,
    scopes: place.pull,
    doing: `The request for ${place.shown}@${digest}`,
  };
}

/** Whether the repository has a blob. */
export async function hasBlob(place: Place, digest: Digest): Promise<boolean> {
  const asked = call(place, 'HEAD', digest);
  const answer = await place.session.ask(asked);
  if (answer.status === 200 || answer.status === 404) return answer.status === 200;
  throw place.session.fault(asked, answer);
}

function damaged(place: Place, { digest, size }: Descriptor, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-digest',
    message: `${place.shown}@${digest} (${size} bytes) ${why}.`,
    hint: 'The bytes were changed on their way or in the registry. Do not use them; tell who runs the registry.',
  });
}

/** Bytes that make an attempt a success even though it broke off. */
const PROGRESS = 1024 * 1024;

/** What has come of a blob so far. */
interface Progress {
  received: number;
  readonly hash: Hash;
}

/** Bytes at the start of an answer that are there already: a server may send all, whatever was asked for. */
function overlap({ status, headers }: Reply, received: number): number | undefined {
  if (status === 200) return received;
  const from = /^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1];
  return status === 206 && from !== undefined && Number(from) <= received ? received - Number(from) : undefined;
}

/** The bytes of one answer that are new. Answers why it broke off, or undefined at its end. */
async function* newBytes(
  place: Place,
  blob: Descriptor,
  progress: Progress,
  { stream }: Reply,
  skip: number,
): AsyncGenerator<Uint8Array, string | undefined> {
  let left = skip;
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk.subarray(Math.min(left, chunk.length));
      left -= chunk.length - bytes.length;
      if (bytes.length === 0) continue;
      progress.received += bytes.length;
      if (progress.received > blob.size) throw damaged(place, blob, 'has more bytes than that');
      progress.hash.update(bytes);
      yield bytes;
    }
  } catch (error) {
    if (error instanceof CouldNotCheckError || place.session.signal?.aborted === true) throw error;
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

/** What one request for a blob came to: an answer with bytes, of which the first `skip` are there already, or none this time. */
type Attempt =
  | { readonly kind: 'bytes'; readonly reply: Reply; readonly skip: number }
  | { readonly kind: 'none'; readonly why: string; readonly retryAfter?: string };

/** Throws for an answer that does not pass by itself. */
async function attempt(place: Place, asked: RegistryCall, progress: Progress): Promise<Attempt> {
  const range = progress.received === 0 ? {} : { headers: { range: `bytes=${progress.received}-` } };
  const reply = await place.session.open({ ...asked, ...range });
  if (reply.kind === 'cut') return { kind: 'none', why: reply.why };
  const skip = overlap(reply, progress.received);
  if (skip !== undefined) return { kind: 'bytes', reply, skip };
  const answer = await readAnswer(reply);
  if (answer.kind === 'cut') return { kind: 'none', why: answer.why };
  if (!isPassing(answer.status)) throw place.session.fault(asked, answer);
  const { 'retry-after': retryAfter } = answer.headers;
  return { kind: 'none', why: `status ${answer.status}`, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** The bytes of a blob, checked by size and digest, resumed where the connection was cut. */
export async function* readBlob(place: Place, blob: Descriptor): AsyncGenerator<Uint8Array> {
  const { session } = place;
  const { patience } = session;
  const progress: Progress = { received: 0, hash: createHash('sha256') };
  const asked = call(place, 'GET', blob.digest);
  for (let count = 1; progress.received < blob.size || count === 1; count += 1) {
    const before = progress.received;
    const tried = await attempt(place, asked, progress);
    const broke = tried.kind === 'none' ? tried.why : yield* newBytes(place, blob, progress, tried.reply, tried.skip);
    if (progress.received === blob.size) break;
    if (progress.received - before >= PROGRESS) count = 1;
    const why = printable(`${broke ?? 'the answer ended early'}, at byte ${progress.received} of ${blob.size}`);
    const wait = pauseBefore(patience, count, tried.kind === 'none' ? tried.retryAfter : undefined);
    if (count >= patience.attempts || wait === undefined) throw session.unreachable(asked.doing, why, count);
    session.log(`${asked.doing}: ${why}, again in ${Math.ceil(wait)} ms`);
    await patience.sleep(wait, session.signal);
  }
  const digest = `sha256:${progress.hash.digest('hex')}`;
  if (digest !== blob.digest) throw damaged(place, blob, `has the digest ${digest}`);
}
