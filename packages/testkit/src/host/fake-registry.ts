import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerRegistry } from '../registry/answer.ts';
import { matchFault, type RegistryFault, type RegistryFaultKind } from '../registry/faults.ts';
import { type Hosts, type RegistryReply, type RegistryRequest, reply } from '../registry/message.ts';
import { type RegistryRules, type RegistryState, registryState } from '../registry/state.ts';
import { keepPart } from '../registry/uploads.ts';
import { endOrCut, listenOnLoopback } from './loopback.ts';

export interface FakeRegistryOptions extends Partial<RegistryRules> {
  readonly faults?: readonly RegistryFault[];
  /** Awaited when a request has come, before anything is made of it: one that never ends leaves it unanswered. */
  readonly onRequest?: () => void | Promise<void>;
}

/** A request to the fake, for assertions. */
export interface SeenRequest {
  readonly method: string;
  readonly host: RegistryRequest['host'];
  /** Path and query. */
  readonly target: string;
  /** Status that was sent; 0 when the connection was cut before. */
  readonly status: number;
  readonly authorization: 'none' | 'basic' | 'bearer';
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body that the fake has read. */
  readonly bodyBytes: number;
}

export interface FakeRegistry extends AsyncDisposable {
  /** `127.0.0.1:PORT`, as it stands in the name of an image. */
  readonly host: string;
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** What no client may do, such as to send credentials to another host. */
  readonly violations: readonly string[];
  readonly state: () => RegistryState;
  /** Changes what the fake remembers, as another client would. */
  readonly change: (update: (state: RegistryState) => RegistryState) => void;
  /** Throws when a client did what none may do. */
  readonly assertNoViolations: () => void;
}

interface Fake {
  readonly faults: readonly RegistryFault[];
  readonly onRequest: FakeRegistryOptions['onRequest'];
  readonly requests: SeenRequest[];
  readonly violations: string[];
  counts: ReadonlyMap<RegistryFault, number>;
  state: RegistryState;
}

/** A strict registry on loopback, and the storage that it may refer to on another port. */
export async function startFakeRegistry({
  faults = [],
  onRequest,
  ...rules
}: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  const fake: Fake = {
    faults,
    onRequest,
    requests: [],
    violations: [],
    counts: new Map(),
    state: registryState(rules),
  };
  const hosts = { registry: '', storage: '' };
  const failed = (error: unknown): void => void fake.violations.push(`the fake failed: ${String(error)}`);
  const listen = (host: RegistryRequest['host']) =>
    listenOnLoopback((request, response) => serve(fake, hosts, host, request, response), failed);
  const [registry, storage] = await Promise.all([listen('registry'), listen('storage')]);
  hosts.registry = registry.url;
  hosts.storage = storage.url;
  return {
    host: new URL(registry.url).host,
    url: registry.url,
    requests: fake.requests,
    violations: fake.violations,
    state: () => fake.state,
    change: (update) => {
      fake.state = update(fake.state);
    },
    assertNoViolations: () => {
      if (fake.violations.length > 0) throw new Error(`no client may do this:\n${fake.violations.join('\n')}`);
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([registry[Symbol.asyncDispose](), storage[Symbol.asyncDispose]()]);
    },
  };
}

/** The body, or its first bytes when the rest is not to be read. */
async function readUpTo(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    chunks.push(chunk.subarray(0, most - bytes));
    bytes += chunk.length;
    if (bytes >= most) break;
  }
  return Buffer.concat(chunks);
}

async function serve(
  fake: Fake,
  hosts: Hosts,
  host: RegistryRequest['host'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A request that was read whole lets go of its connection.
  const { method = 'GET', url: target = '/', socket } = request;
  const matched = matchFault(fake.faults, fake.counts, method, target);
  fake.counts = matched.counts;
  const { fault } = matched;
  const most = fault?.kind === 'cut-request' ? fault.afterBytes : Number.POSITIVE_INFINITY;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const incoming: RegistryRequest = { method, host, target, headers, body: await readUpTo(request, most) };
  if (fault?.kind === 'cut-request') {
    if (fault.keeps) fake.state = keepPart(fake.state, uploadOf(target), incoming.body);
    fake.requests.push(seen(incoming, 0));
    socket.destroy();
    return;
  }
  await fake.onRequest?.();
  if (fault?.kind === 'silent') {
    fake.requests.push(seen(incoming, 0));
    return;
  }
  if (fault?.kind === 'slow') await sleep(fault.milliseconds, undefined, { ref: false });
  const answer = fault?.kind === 'status' ? injected(fault) : answered(fake, incoming, hosts);
  const cutAfter = fault?.kind === 'cut-answer' ? fault.afterBytes : undefined;
  fake.requests.push(seen(incoming, cutAfter === 0 ? 0 : answer.status));
  if (fault?.kind === 'trickle') trickle(response, answer, fault.milliseconds);
  else send(response, changed(answer, fault), cutAfter);
}

/** Sends the headers at once, and the body a byte at a time. */
function trickle(response: ServerResponse, { status, headers, body }: RegistryReply, milliseconds: number): void {
  response.writeHead(status, { 'content-length': `${body.length}`, ...headers });
  response.flushHeaders();
  let at = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(at, at + 1));
    at += 1;
    if (at < body.length) return;
    clearInterval(timer);
    response.end();
  }, milliseconds);
  response.on('close', () => clearInterval(timer));
}

const uploadOf = (target: string): string => /\/uploads\/([^/?]+)/.exec(target)?.[1] ?? '';

function injected({ status, headers = {}, body = '' }: RegistryFaultKind & { readonly kind: 'status' }): RegistryReply {
  return reply(status, headers, body);
}

function answered(fake: Fake, incoming: RegistryRequest, hosts: Hosts): RegistryReply {
  const handled = answerRegistry(fake.state, incoming, hosts);
  fake.state = handled.state;
  fake.violations.push(...(handled.violations ?? []).map((why) => `${incoming.method} ${incoming.target}: ${why}`));
  return handled.reply;
}

function changed(answer: RegistryReply, fault: RegistryFaultKind | undefined): RegistryReply {
  if (fault?.kind === 'damage')
    return { ...answer, body: Buffer.from(answer.body.map((byte, at) => (at === 0 ? byte ^ 1 : byte))) };
  if (fault?.kind !== 'headers') return answer;
  const headers = Object.entries({ ...answer.headers, ...fault.headers }).filter(([, value]) => value !== '');
  return { ...answer, headers: Object.fromEntries(headers) };
}

function seen({ method, host, target, headers, body }: RegistryRequest, status: number): SeenRequest {
  const scheme = (headers['authorization'] ?? 'none').split(' ')[0]?.toLowerCase();
  const authorization = scheme === 'basic' || scheme === 'bearer' ? scheme : 'none';
  return { method, host, target, status, authorization, headers, bodyBytes: body.length };
}

function send(response: ServerResponse, { status, headers, body }: RegistryReply, cutAfter: number | undefined): void {
  if (cutAfter === 0) {
    response.destroy();
    return;
  }
  const length = status === 204 || 'content-length' in headers ? {} : { 'content-length': `${body.length}` };
  response.writeHead(status, { ...length, ...headers });
  endOrCut(response, body, cutAfter);
}
