import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type CgiHead, readCgiHead } from '../cgi.ts';
import { faultOf, type ServerFault } from '../faults.ts';
import { gitEnvironment } from './git.ts';
import { endOrCut, listenOnLoopback } from './loopback.ts';

export interface GitServerOptions {
  /** Exact value of the `Authorization` header that every request must carry; else 401. */
  readonly authorization?: string;
  readonly faults?: readonly ServerFault[];
  /** `git push` is accepted. Default: false. */
  readonly push?: boolean;
  /** Partial clones and any object by hash, as GitHub serves them. Default: true. */
  readonly filters?: boolean;
  /** Path under which the repository is served. Default: `repository.git`. */
  readonly name?: string;
}

export interface GitRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly service: 'git-upload-pack' | 'git-receive-pack' | 'other';
  /** Value of the `Git-Protocol` header: `version=2` with any git of today. */
  readonly protocol: string;
  readonly status: number;
  /** Bytes of the answer's body that were handed to the socket. */
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

export interface GitServer extends AsyncDisposable {
  /** What to give to `git clone`. */
  readonly url: string;
  /** Every request answered so far, in order. */
  readonly requests: readonly GitRequest[];
  readonly bytesSent: number;
  /** Forgets the requests and the bytes; the n-th request of a fault is counted anew. */
  reset(): void;
}

/**
 * Serves one repository (bare or not) over smart HTTP on loopback by `git http-backend`.
 * A client in this process must not block it: use `Repository.run` or `runGit`, not `Repository.git`.
 */
export async function startGitServer(repository: string, options: GitServerOptions = {}): Promise<GitServer> {
  const requests: GitRequest[] = [];
  const prefix = `/${options.name ?? 'repository.git'}`;
  let count = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fault = faultOf(options.faults ?? [], ++count);
    const body = await buffer(request);
    const reply = await replyTo({ repository, prefix, options, request, body, fault });
    requests.push({
      ...describe(request),
      status: reply.status,
      bytesSent: send(response, reply, fault),
      bytesReceived: body.length,
    });
  };
  const loopback = await listenOnLoopback(answer, () => undefined);
  return {
    url: loopback.url + prefix,
    requests,
    get bytesSent() {
      return requests.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
    },
    reset() {
      requests.length = 0;
      count = 0;
    },
    [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose](),
  };
}

interface Call {
  readonly repository: string;
  readonly prefix: string;
  readonly options: GitServerOptions;
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly fault: ServerFault | undefined;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function replyTo(call: Call): Reply | Promise<Reply> {
  const { fault, options, request, prefix } = call;
  if (fault?.kind === 'status') return plain(fault.status, fault.body ?? 'injected fault', fault.headers);
  if (options.authorization !== undefined && request.headers.authorization !== options.authorization)
    return plain(401, 'authorization required', { 'www-authenticate': 'Basic realm="testkit"' });
  const url = new URL(request.url ?? '/', 'http://loopback');
  if (!url.pathname.startsWith(`${prefix}/`)) return plain(404, 'no such repository');
  return httpBackend(call, url.pathname.slice(prefix.length), url.search.slice(1));
}

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'text/plain', ...headers },
  body: Buffer.from(text),
});

function send(response: ServerResponse, reply: Reply, fault: ServerFault | undefined): number {
  const cutAfter = fault?.kind === 'cut' ? (fault.afterBytes ?? 0) : undefined;
  if (cutAfter === 0) {
    response.destroy();
    return 0;
  }
  response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length });
  return endOrCut(response, reply.body, cutAfter);
}

function describe(request: IncomingMessage): Pick<GitRequest, 'method' | 'target' | 'service' | 'protocol'> {
  const target = request.url ?? '/';
  const service = /git-(?:upload|receive)-pack/.exec(target)?.[0];
  return {
    method: request.method ?? 'GET',
    target,
    service: service === 'git-upload-pack' || service === 'git-receive-pack' ? service : 'other',
    protocol: header(request, 'git-protocol'),
  };
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** https://git-scm.com/docs/git-http-backend; the request is a CGI environment and standard input. */
async function httpBackend(call: Call, path: string, query: string): Promise<Reply> {
  const child = spawn('git', ['http-backend'], {
    cwd: call.repository,
    env: {
      ...gitEnvironment(call.repository),
      ...serverConfiguration(call.options),
      GIT_PROJECT_ROOT: call.repository,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: call.request.method ?? 'GET',
      CONTENT_TYPE: header(call.request, 'content-type'),
      CONTENT_LENGTH: String(call.body.length),
      HTTP_CONTENT_ENCODING: header(call.request, 'content-encoding'),
      GIT_PROTOCOL: header(call.request, 'git-protocol'),
      REMOTE_ADDR: '127.0.0.1',
      REMOTE_USER: 'testkit',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined); // the backend may refuse without reading
  child.stdin.end(call.body);
  const answer = await buffer(child.stdout);
  const head: CgiHead | undefined = readCgiHead(answer);
  if (head === undefined) return plain(500, 'git http-backend gave no answer');
  return { status: head.status, headers: head.headers, body: answer.subarray(head.length) };
}

function serverConfiguration(options: GitServerOptions): Record<string, string> {
  const filters = String(options.filters ?? true);
  const settings: readonly (readonly [string, string])[] = [
    ['uploadpack.allowFilter', filters],
    ['uploadpack.allowAnySHA1InWant', filters],
    ['http.receivepack', String(options.push ?? false)],
    ['receive.denyCurrentBranch', 'ignore'],
    ['safe.directory', '*'],
  ];
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}
