import { CouldNotCheckError, type OutcomeError, printable, type RetryPolicy } from '@slipway/core';
import { resolveAddress } from '../../registry/auth/address.ts';
import type { Scope } from '../../registry/auth/scope.ts';
import { isPassing, parseRegistryErrors, registryFault } from '../../registry/fault.ts';
import type { Authorization } from './auth/authorization.ts';
import {
  type Connections,
  type Cut,
  discard,
  type HttpBody,
  type HttpResponse,
  isRedirect,
  keepsMethod,
  type OpenResponse,
  readResponse,
} from './connections.ts';
import { persist } from './retry.ts';

/** A request to a registry. */
export interface RegistryCall {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below the registry, or an address that the registry named. */
  readonly address: string;
  readonly scopes: readonly Scope[];
  /** What is done, for people: `the upload of sha256:... to ghcr.io/acme/app`. */
  readonly doing: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  /** Most bytes of the answer. Default: 1 MiB. */
  readonly limit?: number;
  /** Ends the request in place of the run's own signal: for what is sent when the run is cancelled. */
  readonly signal?: AbortSignal;
  /** Milliseconds beside what its bytes take. Default: the time of a question. */
  readonly time?: number;
}

/** One registry, as one run talks to it. */
export interface Session {
  /** Host as users write it. */
  readonly registry: string;
  readonly retry: RetryPolicy;
  readonly signal: AbortSignal | undefined;
  readonly log: (line: string) => void;
  /** Where an address that the registry named leads, as text. Throws `RefusedError` for one that is not gone to. */
  readonly resolve: (address: string, base?: string) => string;
  /** Sends once, authorized, and follows redirects, of writing requests those that keep their method. Any status is an answer. */
  readonly open: (call: RegistryCall) => Promise<OpenResponse | Cut>;
  /** Sends once and reads the answer whole. */
  readonly once: (call: RegistryCall) => Promise<HttpResponse | Cut>;
  /** Sends until an answer comes that is no passing trouble. Throws `CouldNotCheckError` when none does. */
  readonly ask: (call: RegistryCall) => Promise<HttpResponse>;
  /** Does one after the other what must not be done at once. */
  readonly inTurn: <T>(key: string, work: () => Promise<T>) => Promise<T>;
  /** The error for an answer that cannot be used. */
  readonly fault: (call: RegistryCall, response: HttpResponse) => OutcomeError;
  /** The error for no answer after so many attempts. */
  readonly unreachable: (doing: string, why: string, attempts: number) => CouldNotCheckError;
}

/** What a session is made of. */
export interface SessionParts {
  readonly registry: string;
  readonly origin: URL;
  readonly connections: Connections;
  readonly authorization: Authorization;
  readonly retry: RetryPolicy;
  /** Milliseconds of one question, with all its attempts. */
  readonly question: number;
  readonly signal: AbortSignal | undefined;
  readonly log: (line: string) => void;
}

const MOST_REDIRECTS = 5;

/** What did not answer, after all attempts. */
function unreachable(registry: string, doing: string, why: string, attempts: number): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-unreachable',
    message: `${printable(doing, 400)} did not succeed at ${registry}: ${printable(why, 200)} (${attempts} attempts).`,
    hint: 'Check the name of the registry, the network, and whether a proxy is needed (HTTPS_PROXY); then run the step again.',
  });
}

async function follow(
  parts: SessionParts,
  call: RegistryCall,
  url: URL,
  redirects: number,
): Promise<OpenResponse | Cut> {
  const { connections, authorization, registry, origin, question } = parts;
  const send = (header: string | undefined): Promise<OpenResponse | Cut> =>
    connections.send({
      method: call.method,
      url,
      time: call.time ?? question,
      headers: { ...call.headers, ...(header === undefined ? {} : { authorization: header }) },
      ...(call.body === undefined ? {} : { body: call.body }),
      ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
  // Credentials are for the registry; whoever else it sends us to has his own in the address.
  const own = url.origin === origin.origin;
  const header = own ? await authorization.header(call.scopes) : undefined;
  let opened = await send(header);
  if (own && opened.kind === 'open' && opened.status === 401) {
    const other = await authorization.challenged(opened.headers['www-authenticate'], call.scopes, header);
    if (other !== undefined) {
      await discard(opened);
      opened = await send(other);
    }
  }
  const reads = call.method === 'GET' || call.method === 'HEAD';
  if (opened.kind === 'cut' || !(reads ? isRedirect(opened.status) : keepsMethod(opened.status))) return opened;
  const { location } = opened.headers;
  if (location === undefined || redirects === 0) return opened;
  await discard(opened);
  return follow(parts, call, new URL(resolveAddress(registry, origin, location, url.href)), redirects - 1);
}

async function ask(session: Session, question: number, call: RegistryCall): Promise<HttpResponse> {
  const { signal, log } = session;
  const retry = { ...session.retry, budget: Math.min(session.retry.budget, question) };
  const told = (what: string, wait: number): void =>
    log(`${printable(call.doing, 400)}: ${printable(what, 100)}, again in ${Math.ceil(wait)} ms`);
  const { value: response, attempts } = await persist(
    retry,
    signal,
    (left) => session.once({ ...call, time: left }),
    told,
  );
  if (response.kind === 'cut') throw session.unreachable(call.doing, response.why, attempts);
  if (isPassing(response.status)) throw session.fault(call, response);
  return response;
}

/** Work of the same key is done in the order in which it came, whatever becomes of what was before. */
function turns(): Session['inTurn'] {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const run = before.then(work);
    last.set(
      key,
      run.catch(() => undefined),
    );
    return run;
  };
}

/** A session with a registry. Nothing is sent yet. */
export function openSession(parts: SessionParts): Session {
  const { registry, origin, authorization } = parts;
  const session: Session = {
    registry,
    retry: parts.retry,
    signal: parts.signal,
    log: parts.log,
    resolve: (address, base = origin.href) => resolveAddress(registry, origin, address, base),
    open: (call) => follow(parts, call, new URL(session.resolve(call.address)), MOST_REDIRECTS),
    once: async (call) => {
      const opened = await session.open(call);
      return opened.kind === 'cut' ? opened : readResponse(opened, call.limit);
    },
    ask: (call) => ask(session, parts.question, call),
    inTurn: turns(),
    unreachable: (doing, why, attempts) => unreachable(registry, doing, why, attempts),
    fault: ({ doing }, { status, body }) =>
      registryFault({
        doing: printable(doing, 400),
        registry,
        status,
        errors: parseRegistryErrors(body),
        credentials: authorization.used(),
        unasked: authorization.unasked(),
      }),
  };
  return session;
}
