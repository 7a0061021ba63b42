import {
  type AgentOptions,
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { CouldNotCheckError, RefusedError } from '@slipway/core';
import { errorCode, LEAST_RATE, startDeadline } from '@slipway/core/host';

/** Bytes to send: how many, and where they come from each time they are sent. */
export interface HttpBody {
  readonly length: number;
  readonly open: () => AsyncIterable<Uint8Array> | Uint8Array;
}

export interface HttpCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  /** Ends this request in place of the signal of all. */
  readonly signal?: AbortSignal;
  /** Milliseconds that it may take beside what its bytes take at the least rate. Default: as long as nothing else ends it. */
  readonly time?: number;
}

export interface OpenResponse {
  readonly kind: 'open';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Must be read or destroyed, or the connection is never free again. */
  readonly stream: IncomingMessage;
}

/** No answer: the connection could not be made, or ended before one came. */
export interface Cut {
  readonly kind: 'cut';
  readonly why: string;
}

/** An answer that was read whole. */
export interface HttpResponse {
  readonly kind: 'response';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Connections {
  readonly send: (call: HttpCall) => Promise<OpenResponse | Cut>;
  readonly close: () => void;
}

export interface ConnectionOptions {
  /** Most connections to one host. */
  readonly maxParallel: number;
  /** Milliseconds without a byte after which a connection is given up. */
  readonly idle: number;
  /** Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY are looked up, in either case of letters. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** Node 24.5 and newer reads the proxy variables from here; the types do not know it yet. An older one connects without a proxy. */
type ProxyAgentOptions = AgentOptions & { readonly proxyEnv: Readonly<Record<string, string | undefined>> };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether a status leads elsewhere. */
export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** Whether it leads there with the same method and body. https://www.rfc-editor.org/rfc/rfc9110#section-15.4 */
export function keepsMethod(status: number): boolean {
  return status === 307 || status === 308;
}

/** Most bytes of an answer, where nothing else is said. */
const LIMIT = 1024 * 1024;

function changed(length: number, seen: string): RefusedError {
  return new RefusedError({
    code: 'blob-changed',
    message: `Content that was said to have ${length} bytes has ${seen}.`,
    hint: 'Something writes to the files while they are pushed: push when they are complete.',
  });
}

/** The bytes of a source, which must be as many as were announced. */
async function* exactly(source: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of source) {
    seen += chunk.length;
    if (seen > length) throw changed(length, 'more');
    yield chunk;
  }
  if (seen < length) throw changed(length, `${seen}`);
}

function drained(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      request.off('drain', done).off('close', done);
      resolve();
    };
    request.on('drain', done).on('close', done);
  });
}

/** Writes until all is sent, the connection is gone, or the server has answered without waiting for the rest. */
async function write(request: ClientRequest, body: HttpBody, answered: () => boolean): Promise<void> {
  const source = body.open();
  if (source instanceof Uint8Array) {
    if (source.length !== body.length) throw changed(body.length, `${source.length}`);
    request.end(source);
    return;
  }
  for await (const chunk of exactly(source, body.length)) {
    if (request.destroyed || answered()) return;
    if (!request.write(chunk)) await drained(request);
  }
  request.end();
}

/** Of a host with several addresses the first error is told; the one over all has no message. */
function reasonOf(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return reasonOf(error.errors[0]);
  return error.message === '' ? (errorCode(error) ?? error.name) : error.message;
}

/**
 * Connections that are kept open between requests. `node:http` and not `fetch`: that cannot send a stream with `Content-Length`, which
 * registries want. Certificates of one's own come from NODE_EXTRA_CA_CERTS, which Node reads when it starts.
 */
export function openConnections({ maxParallel, idle, env, signal }: ConnectionOptions): Connections {
  const settings: ProxyAgentOptions = { keepAlive: true, maxSockets: maxParallel, proxyEnv: env };
  const agents = { 'http:': new HttpAgent(settings), 'https:': new HttpsAgent(settings) };
  const start = (call: HttpCall, ending: AbortSignal | undefined): ClientRequest => {
    const options = {
      ...(ending === undefined ? {} : { signal: ending }),
      method: call.method,
      // Given here it also ends a connection that is never made.
      timeout: idle,
      headers: {
        'user-agent': 'slipway',
        ...call.headers,
        ...(call.body === undefined ? {} : { 'content-length': `${call.body.length}` }),
      },
    };
    return call.url.protocol === 'https:'
      ? httpsRequest(call.url, { ...options, agent: agents['https:'] })
      : httpRequest(call.url, { ...options, agent: agents['http:'] });
  };
  return {
    send: async (call) => {
      const ending = call.signal ?? signal;
      ending?.throwIfAborted();
      return responseOf(start(call, ending), call, idle, ending);
    },
    close: () => {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  };
}

/** Ends a request, and an answer that is under way, when its time is up. */
function endInTime(request: ClientRequest, time: number, answer: () => IncomingMessage | undefined): void {
  let socket: Socket | undefined;
  let before = 0;
  const moved = (): number => (socket === undefined ? 0 : socket.bytesRead + socket.bytesWritten - before);
  const deadline = startDeadline({ budget: time, rate: LEAST_RATE }, moved);
  request.once('socket', (given: Socket) => {
    socket = given;
    before = given.bytesRead + given.bytesWritten;
  });
  request.once('close', () => deadline[Symbol.dispose]());
  deadline.signal.addEventListener('abort', () => {
    answer()?.destroy(deadline.signal.reason);
    request.destroy(deadline.signal.reason);
  });
}

function responseOf(
  request: ClientRequest,
  { body, time }: HttpCall,
  idle: number,
  signal: AbortSignal | undefined,
): Promise<OpenResponse | Cut> {
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined;
    if (time !== undefined) endInTime(request, time, () => answer);
    request.on('response', (stream) => {
      answer = stream;
      // The rest of a body that the server did not want would stand before the next request on this connection.
      if (!request.writableEnded) stream.once('end', () => request.destroy());
      resolve({ kind: 'open', status: stream.statusCode ?? 0, headers: stream.headers, stream });
    });
    request.on('error', (error) => {
      if (signal?.aborted === true) reject(signal.reason);
      else resolve({ kind: 'cut', why: reasonOf(error) });
    });
    // An upgrade that nobody asked for ends without an error and without an answer.
    request.on('close', () => resolve({ kind: 'cut', why: 'the connection ended without an answer' }));
    request.on('timeout', () => request.destroy(new Error(`nothing came for ${idle} ms`)));
    if (body === undefined) request.end();
    else
      write(request, body, () => answer !== undefined).catch((error: unknown) => {
        reject(error);
        request.destroy();
      });
  });
}

/** Most bytes of an answer that nobody wants which are read to keep the connection. */
const WORTH_READING = 64 * 1024;

/** The whole body; undefined when it has more bytes than that. Throws when the connection is cut. */
async function readBody(stream: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads what is left of an answer that is not wanted, or gives its connection up when that is much. */
export async function discard({ stream }: OpenResponse): Promise<void> {
  await readBody(stream, WORTH_READING).catch(() => undefined);
}

/**
 * Reads an answer whole; one that breaks off is a cut.
 *
 * @param limit most bytes of the body
 * Throws `CouldNotCheckError` when it has more.
 */
export async function readResponse(
  { status, headers, stream }: OpenResponse,
  limit = LIMIT,
): Promise<HttpResponse | Cut> {
  let body: Buffer | undefined;
  try {
    body = await readBody(stream, limit);
  } catch (error) {
    return { kind: 'cut', why: reasonOf(error instanceof Error ? error : new Error(String(error))) };
  }
  if (body !== undefined) return { kind: 'response', status, headers, body };
  throw new CouldNotCheckError({
    code: 'registry-answer',
    message: `An answer with status ${status} is larger than ${limit} bytes.`,
    hint: 'No registry answers so much to this. See what stands between it and this machine.',
  });
}
