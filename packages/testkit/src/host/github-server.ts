import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { faultOf, type ServerFault, type StatusFault } from '../faults.ts';
import { answer, HANDLERS, type Handlers } from '../github/answer.ts';
import { type ApiResponse, problem } from '../github/message.ts';
import { countRequest, rateLimitExceeded, rateLimitHeaders } from '../github/rate-limit.ts';
import { type ApiDescription, type ApiSchema, apiSchema } from '../github/schema.ts';
import { type GitHubState, gitHubState, type RepositoryState } from '../github/state.ts';
import { endOrCut, listenOnLoopback } from './loopback.ts';

export interface GitHubServerOptions extends Partial<Omit<GitHubState, 'repositories'>> {
  readonly repositories?: readonly RepositoryState[];
  readonly faults?: readonly ServerFault[];
  /** Handlers by operation, in place of the fake's own. */
  readonly handlers?: Handlers;
}

export interface GitHubRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` when there was none. */
  readonly body: unknown;
  /** Status that was sent; 0 when the connection was cut. */
  readonly status: number;
}

export interface GitHubServer extends AsyncDisposable {
  /** The API's root: what GITHUB_API_URL holds. */
  readonly url: string;
  /** Every request so far, in order, those answered by a fault too. */
  readonly requests: readonly GitHubRequest[];
  readonly violations: readonly string[];
  /** What the fake remembers now. */
  state(): GitHubState;
  /** Changes it from outside, as another user of the repository would. */
  change(update: (state: GitHubState) => GitHubState): void;
  /** Throws when a request or an answer did not keep to GitHub's own description of its API. */
  assertNoViolations(): void;
}

let loaded: ApiSchema | undefined;

function gitHubSchema(): ApiSchema {
  if (loaded === undefined) {
    const file = new URL('../../testdata/github-openapi.json', import.meta.url);
    const description: ApiDescription = JSON.parse(readFileSync(file, 'utf8'));
    loaded = apiSchema(description);
  }
  return loaded;
}

/** A stateful fake of GitHub's REST API on loopback. */
export async function startGitHubServer(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const { repositories = [], faults = [], handlers = HANDLERS, ...given } = options;
  const fake: Fake = { state: gitHubState(repositories, given), handlers, requests: [], violations: [], count: 0 };
  const loopback = await listenOnLoopback(
    (request, response) => serve(fake, request, response, faults),
    (error) => fake.violations.push(`the fake failed: ${String(error)}`),
  );
  return {
    url: loopback.url,
    requests: fake.requests,
    violations: fake.violations,
    state: () => fake.state,
    change(update) {
      fake.state = update(fake.state);
    },
    assertNoViolations() {
      if (fake.violations.length === 0) return;
      throw new Error(`not as GitHub describes its API:\n${fake.violations.join('\n')}`);
    },
    [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose](),
  };
}

interface Fake {
  readonly handlers: Handlers;
  readonly requests: GitHubRequest[];
  readonly violations: string[];
  state: GitHubState;
  count: number;
}

async function serve(
  fake: Fake,
  request: IncomingMessage,
  response: ServerResponse,
  faults: readonly ServerFault[],
): Promise<void> {
  const fault = faultOf(faults, ++fake.count);
  const incoming = await read(request);
  const cutAfter = fault?.kind === 'cut' ? (fault.afterBytes ?? 0) : undefined;
  const reply =
    fault?.kind === 'status' ? injected(fault) : countedReply(fake, incoming, `http://${request.headers.host}`);
  fake.requests.push({ ...incoming, status: cutAfter === undefined ? reply.status : 0 });
  send(response, reply, rateLimitHeaders(fake.state), cutAfter);
}

function injected({ status, headers = {}, body }: StatusFault): ApiResponse {
  return { ...(body === undefined ? problem(status, 'Injected fault') : { status, body }), headers };
}

function countedReply(fake: Fake, incoming: Incoming, apiUrl: string): ApiResponse {
  const pathname = incoming.target.split('?')[0] ?? '';
  const reply = withETag(replyTo(fake, incoming, apiUrl, pathname), incoming.headers['if-none-match']);
  fake.state = countRequest(fake.state, pathname, reply.status);
  return reply;
}

function replyTo(fake: Fake, incoming: Incoming, apiUrl: string, pathname: string): ApiResponse {
  const { method, target, body, headers } = incoming;
  if (headers['user-agent'] === undefined) return problem(403, 'Request forbidden by administrative rules.');
  const exceeded = pathname === '/rate_limit' ? undefined : rateLimitExceeded(fake.state);
  if (exceeded) return exceeded;
  const request = { method, target, body, apiUrl, authorization: headers['authorization'] };
  const answered = answer(gitHubSchema(), fake.state, request, fake.handlers);
  fake.state = answered.state;
  fake.violations.push(...answered.violations);
  return answered.response;
}

type Incoming = Omit<GitHubRequest, 'status'>;

async function read(request: IncomingMessage): Promise<Incoming> {
  const raw = await text(request);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  return { method: request.method ?? 'GET', target: request.url ?? '/', headers, body: parsed(raw) };
}

/** What is no JSON stays text, which no schema of a body allows. */
function parsed(raw: string): unknown {
  if (raw === '') return undefined;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

/** GitHub tags every successful GET; the same tag in If-None-Match gives 304 without a body. */
function withETag(response: ApiResponse, wanted: string | undefined): ApiResponse {
  if (response.status !== 200) return response;
  const etag = `W/"${createHash('sha256').update(JSON.stringify(response.body)).digest('hex')}"`;
  const headers = { ...response.headers, etag };
  return wanted === etag ? { status: 304, headers } : { ...response, headers };
}

function send(
  response: ServerResponse,
  { status, headers, body }: ApiResponse,
  rate: Readonly<Record<string, string>>,
  cutAfter?: number,
): void {
  if (cutAfter === 0) {
    response.destroy();
    return;
  }
  const bytes = Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
  const length =
    body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length };
  response.writeHead(status, { ...length, ...rate, ...headers });
  endOrCut(response, bytes, cutAfter);
}
