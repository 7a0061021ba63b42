import { type OutcomeError, pauseAfter, printable } from '@slipway/core';
import type { Descriptor } from '../../image/document.ts';
import { isPassing, parseRegistryErrors } from '../../registry/fault.ts';
import { headBlob } from './blobs.ts';
import type { Cut, HttpResponse } from './connections.ts';
import type { RepositoryEndpoint } from './endpoint.ts';
import type { OpenBlob } from './image-repository.ts';
import { pieceOf } from './piece.ts';
import type { RegistryCall } from './session.ts';

/** A blob on its way into a repository. */
export interface Job {
  readonly endpoint: RepositoryEndpoint;
  readonly blob: Descriptor;
  readonly open: OpenBlob;
}

/** An upload that the registry has begun. */
export interface Upload {
  /** Address to send to; it changes with every piece, and its query belongs to the registry. */
  readonly location: string;
  /** Fewest bytes of a piece that is not the last (`OCI-Chunk-Min-Length`). */
  readonly least: number;
  /** Bytes that the registry has. */
  readonly offset: number;
}

/** How sending ended. A refusal that no repetition changes is thrown instead. */
type End =
  | { readonly kind: 'stored' }
  /** The registry may have a part of `upload`: it is asked how much. */
  | { readonly kind: 'broken'; readonly why: string; readonly upload: Upload; readonly response?: HttpResponse }
  /** The registry takes no body of this size. */
  | { readonly kind: 'too-large'; readonly why: string; readonly response: HttpResponse }
  /** The registry does not know this upload any more, or cannot make a blob of what it has. */
  | { readonly kind: 'lost'; readonly why: string };

/** Bytes of a piece for registries that do not take a blob in one: below the limits of proxies that are known (100 MB). */
const PIECE = 32 * 1024 * 1024;

/** Bytes that make an attempt a success even though it broke off. */
const PROGRESS = 1024 * 1024;

/** Milliseconds that taking an upload back may hold up the end of a run. */
const PARTING = 5_000;

const OCTETS = { 'content-type': 'application/octet-stream' };

export function call(job: Job, method: RegistryCall['method'], address: string): RegistryCall {
  const { endpoint, blob } = job;
  return { method, address, scopes: endpoint.push, doing: `The upload of ${blob.digest} to ${endpoint.shown}` };
}

/** The query of a location is the registry's: it is added to, never written anew. */
function closing(location: string, { digest }: Descriptor): string {
  return `${location}${location.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`;
}

/** The upload as it stands after an answer, where the answer names a location; else as it was. */
export function following(
  job: Job,
  { headers }: HttpResponse,
  before: { readonly address: string; readonly upload?: Upload },
): Upload {
  const { session } = job.endpoint;
  const { location = before.address } = headers;
  const least = Number(headers['oci-chunk-min-length'] ?? before.upload?.least ?? 0);
  const [address = ''] = session.resolve(location, session.resolve(before.address)).split('#', 1);
  return { location: address, least: Number.isSafeInteger(least) ? least : 0, offset: 0 };
}

async function begin(job: Job): Promise<Upload> {
  const { path, session } = job.endpoint;
  const asked = { ...call(job, 'POST', `${path}/blobs/uploads/`), body: { length: 0, open: () => new Uint8Array() } };
  const response = await session.ask(asked);
  if (response.status !== 202 || response.headers.location === undefined) throw session.fault(asked, response);
  return following(job, response, asked);
}

/** Bytes that the registry has by its own word (`Range: 0-N`), or undefined. Older ones write `0-0` for nothing. */
function received({ headers }: HttpResponse): number | undefined {
  const last = /^(?:bytes=)?0-(\d+)$/.exec(headers.range ?? '')?.[1];
  return last === undefined || last === '0' ? undefined : Number(last) + 1;
}

/** What an answer to a piece or to the closing request means. */
function endOf(job: Job, upload: Upload, asked: RegistryCall, response: HttpResponse | Cut): End {
  const { session } = job.endpoint;
  if (response.kind === 'cut') return { kind: 'broken', why: response.why, upload };
  const { status } = response;
  const why = `status ${status}`;
  if (isPassing(status) || status === 416) return { kind: 'broken', why, upload, response };
  if (status === 413) return { kind: 'too-large', why, response };
  const unknown = status === 404 && parseRegistryErrors(response.body).every(({ code }) => code !== 'NAME_UNKNOWN');
  // A part that was resumed may not have been the part the registry said it had.
  if (unknown || (status === 400 && upload.offset > 0)) return { kind: 'lost', why };
  throw session.fault(asked, response);
}

async function close(job: Job, upload: Upload, from: number): Promise<End> {
  const { blob, endpoint } = job;
  const asked = {
    ...call(job, 'PUT', closing(upload.location, blob)),
    headers: OCTETS,
    body: { length: blob.size - from, open: () => (from < blob.size ? job.open(from) : new Uint8Array()) },
  };
  const response = await endpoint.session.once(asked);
  const stored = response.kind === 'response' && [200, 201, 204].includes(response.status);
  return stored ? { kind: 'stored' } : endOf(job, upload, asked, response);
}

/** Sends from an offset on in pieces, then closes the upload. */
async function sendPieces(job: Job, start: Upload, piece: number): Promise<End> {
  const { blob, endpoint } = job;
  let upload = start;
  while (upload.offset < blob.size) {
    const { offset } = upload;
    const length = Math.min(Math.max(piece, upload.least), blob.size - offset);
    const asked = {
      ...call(job, 'PATCH', upload.location),
      headers: { ...OCTETS, 'content-range': `${offset}-${offset + length - 1}` },
      body: { length, open: () => pieceOf(job.open(offset), length) },
    };
    const response = await endpoint.session.once(asked);
    if (response.kind === 'cut' || ![201, 202, 204].includes(response.status))
      return endOf(job, upload, asked, response);
    const next = following(job, response, { address: upload.location, upload });
    const there = received(response) ?? offset + length;
    if (there <= offset || there > offset + length) return { kind: 'lost', why: 'a wrong Range' };
    upload = { ...next, offset: there };
  }
  return close(job, upload, blob.size);
}

/** Where the registry says that an upload stands, or undefined when it has to be begun anew. */
async function standing(job: Job, upload: Upload): Promise<Upload | undefined> {
  const asked = call(job, 'GET', upload.location);
  const response = await job.endpoint.session.ask(asked);
  if (response.status !== 204 && response.status !== 202 && response.status !== 200) return undefined;
  const offset = received(response);
  if (offset === undefined || offset > job.blob.size) return undefined;
  return { ...following(job, response, { address: upload.location, upload }), offset };
}

/** Best effort: what is not taken back, the registry throws away by itself some day. */
export async function takeBack(job: Job, { location }: Upload): Promise<void> {
  const signal = AbortSignal.timeout(PARTING);
  await job.endpoint.session.once({ ...call(job, 'DELETE', location), signal }).catch(() => undefined);
}

/** What the attempts of one upload have come to. */
interface Attempts {
  upload: Upload | undefined;
  /** Bytes of a piece; undefined: the blob in one. */
  piece: number | undefined;
  count: number;
  /** When the first began, in milliseconds since 1970. */
  readonly since: number;
}

/** Why an upload is given up: what the registry answered last, or that it did not. */
function gaveUp(job: Job, end: Exclude<End, { kind: 'stored' }>, count: number): OutcomeError {
  const { session } = job.endpoint;
  const asked = call(job, 'PUT', '');
  const response = 'response' in end ? end.response : undefined;
  return response === undefined ? session.unreachable(asked.doing, end.why, count) : session.fault(asked, response);
}

async function pause(job: Job, attempts: Attempts, end: End & { kind: 'broken' | 'lost' }): Promise<void> {
  const { session } = job.endpoint;
  const header = end.kind === 'broken' ? end.response?.headers['retry-after'] : undefined;
  const wait = pauseAfter(session.retry, attempts.count, attempts.since, header);
  if (wait === undefined) throw gaveUp(job, end, attempts.count);
  session.log(`${call(job, 'PUT', '').doing}: ${printable(end.why, 100)}, again in ${Math.ceil(wait)} ms`);
  await session.retry.sleep(wait, session.signal);
}

/** One attempt; answers whether the blob is stored. Leaves in `attempts` where the next one begins. */
async function attempt(job: Job, attempts: Attempts): Promise<boolean> {
  const upload = attempts.upload ?? (await begin(job));
  attempts.upload = upload;
  const whole = upload.offset === 0 && attempts.piece === undefined;
  const end = whole ? await close(job, upload, 0) : await sendPieces(job, upload, attempts.piece ?? job.blob.size);
  if (end.kind === 'stored') return true;
  if (end.kind === 'too-large') {
    if (attempts.piece !== undefined) throw gaveUp(job, end, attempts.count);
    attempts.piece = PIECE;
    await takeBack(job, upload);
    attempts.upload = undefined;
    return false;
  }
  await pause(job, attempts, end);
  attempts.upload = end.kind === 'broken' ? await standing(job, end.upload) : undefined;
  if ((attempts.upload?.offset ?? 0) - upload.offset >= PROGRESS) attempts.count = 0;
  // The answer that was lost may have been the one that said it is stored.
  return attempts.upload === undefined && (await isThere(job));
}

/**
 * Uploads a blob: whole, where that breaks off from where the registry says it has got to, else from the beginning; in pieces where the
 * registry takes no body of its size.
 *
 * @param begun an upload that the registry has begun already
 */
export async function upload(job: Job, begun: Upload | undefined): Promise<void> {
  const attempts: Attempts = { upload: begun, piece: undefined, count: 1, since: job.endpoint.session.retry.now() };
  try {
    while (!(await attempt(job, attempts))) attempts.count += 1;
  } catch (error) {
    if (attempts.upload !== undefined) await takeBack(job, attempts.upload);
    throw error;
  }
}

/** Whether the blob is there. A registry that does not let this be asked gets it again. */
export async function isThere({ endpoint, blob }: Job): Promise<boolean> {
  // Asked with the token that the upload needs anyway.
  const { kind } = await headBlob({ ...endpoint, pull: endpoint.push }, blob.digest);
  return kind === 'there';
}
