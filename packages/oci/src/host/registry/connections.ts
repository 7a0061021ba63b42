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
import type { SecureContext } from 'node:tls';
import { CouldNotCheckError, type OutcomeError, RefusedError } from '@slipway/core';
import { errorCode, LEAST_RATE, startDeadline } from '@slipway/core/host';
import { proxyFor } from '../../registry/proxy.ts';
import { tlsFault } from '../../registry/tls-fault.ts';

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
  /** Whom to trust for a host with its port. Default: whom Node does. */
  readonly trust?: (host: string) => SecureContext;
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

interface Agents {
  readonly 'http:': HttpAgent;
  readonly 'https:': HttpsAgent;
}

/**
 * Agents by the proxy that is gone through. Which one that is, is not left to Node: its rules know neither the networks of NO_PROXY nor that
 * this machine is reached directly.
 */
function agentsBy(maxParallel: number): {
  readonly of: (proxy: URL | undefined) => Agents;
  readonly destroy: () => void;
} {
  const all = new Map<string, Agents>();
  const make = (proxy: URL | undefined): Agents => {
    const proxyEnv = proxy === undefined ? {} : { HTTP_PROXY: proxy.href, HTTPS_PROXY: proxy.href };
    const settings: ProxyAgentOptions = { keepAlive: true, maxSockets: maxParallel, proxyEnv };
    return { 'http:': new HttpAgent(settings), 'https:': new HttpsAgent(settings) };
  };
  return {
    of: (proxy) => {
      const key = proxy?.href ?? '';
      const agents = all.get(key) ?? make(proxy);
      all.set(key, agents);
      return agents;
    },
    destroy: () => {
      for (const agents of all.values()) for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** `node:http` and not `fetch`: that cannot send a stream with `Content-Length`, which registries want. */
export function openConnections(options: ConnectionOptions): Connections {
  const { maxParallel, idle, env, signal, trust } = options;
  const agents = agentsBy(maxParallel);
  const start = (call: HttpCall, ending: AbortSignal | undefined): ClientRequest => {
    const { url } = call;
    const own = agents.of(proxyFor(url, env));
    const settings = {
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
    if (url.protocol !== 'https:') return httpRequest(url, { ...settings, agent: own['http:'] });
    const secure = trust === undefined ? {} : { secureContext: trust(url.host) };
    return httpsRequest(url, { ...settings, ...secure, agent: own['https:'] });
  };
  return {
    send: async (call) => {
      const ending = call.signal ?? signal;
      ending?.throwIfAborted();
      return responseOf(start(call, ending), call, idle, ending);
    },
    close: agents.destroy,
  };
}

/** The fault of an error that says what is wrong with TLS. */
function tlsFaultOf(error: Error, { url }: HttpCall): OutcomeError | undefined {
  if (url.protocol !== 'https:') return undefined;
  const text = (key: string): string | undefined => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? value : undefined;
  };
  return tlsFault(url.host, text('code'), text('reason') ?? error.message);
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
  call: HttpCall,
  idle: number,
  signal: AbortSignal | undefined,
): Promise<OpenResponse | Cut> {
  const { body, time } = call;
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
      const fault = tlsFaultOf(error, call);
      if (signal?.aborted === true) reject(signal.reason);
      else if (fault !== undefined) reject(fault);
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
