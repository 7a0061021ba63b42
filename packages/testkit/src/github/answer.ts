import { getBranch, listBranches } from './branches.ts';
import { compareCommits, getCommit, getGitCommit, listCommits } from './commits.ts';
import { getContent } from './contents.ts';
import { type ApiCall, type ApiResponse, type Handler, NOT_FOUND, problem } from './message.ts';
import { createRef, deleteRef, getRef, listMatchingRefs, updateRef } from './refs.ts';
import { getRepository } from './repository.ts';
import type { ApiSchema, Operation } from './schema.ts';
import { type GitHubState, keyOf } from './state.ts';
import { createTag, getTag, listTags } from './tags.ts';

/** One handler for each operation of scripts/extract-openapi.mjs, but `rate-limit/get`, which has no repository. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ['git/create-ref', createRef],
  ['git/create-tag', createTag],
  ['git/delete-ref', deleteRef],
  ['git/get-commit', getGitCommit],
  ['git/get-ref', getRef],
  ['git/get-tag', getTag],
  ['git/list-matching-refs', listMatchingRefs],
  ['git/update-ref', updateRef],
  ['repos/compare-commits-with-basehead', compareCommits],
  ['repos/get', getRepository],
  ['repos/get-branch', getBranch],
  ['repos/get-commit', getCommit],
  ['repos/get-content', getContent],
  ['repos/list-branches', listBranches],
  ['repos/list-commits', listCommits],
  ['repos/list-tags', listTags],
]);

export interface ApiRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Parsed JSON; `undefined` when there was none. */
  readonly body: unknown;
  readonly apiUrl: string;
  readonly authorization?: string | undefined;
}

export interface Answered {
  readonly state: GitHubState;
  readonly response: ApiResponse;
  /** Where the request, or the answer before it was replaced by a 500, does not keep to GitHub's description. */
  readonly violations: readonly string[];
}

export type Handlers = ReadonlyMap<string, Handler>;

/** The whole fake as a function: matches, checks the request, handles it, checks the answer. */
export function answer(
  schema: ApiSchema,
  state: GitHubState,
  request: ApiRequest,
  handlers: Handlers = HANDLERS,
): Answered {
  const url = new URL(request.target, request.apiUrl);
  const where = `${request.method} ${url.pathname}`;
  const matched = matchOperation(schema, request.method, url.pathname);
  if (matched === undefined)
    return { state, response: NOT_FOUND, violations: [`${where}: no such operation, or the fake does not serve it`] };
  const { operation, path } = matched;
  const query = typedQuery(operation, url.searchParams);
  const faults = [...query.faults, ...bodyFaults(schema, operation, request.body)].map(
    (fault) => `${where}: request: ${fault}`,
  );
  if (faults.length > 0)
    return { state, response: problem(422, `Invalid request.\n\n${faults.join('\n')}`), violations: faults };
  const call: ApiCall = {
    operation: operation.id,
    path,
    query: query.values,
    body: request.body,
    url: `${request.apiUrl}${url.pathname}`,
    apiUrl: request.apiUrl,
    now: state.now,
  };
  const refusal = refuse(state, operation, call, request.authorization);
  const handled = refusal ? { state, response: refusal } : handle(state, call, handlers);
  return checked(schema, operation, where, handled, state);
}

function matchOperation(schema: ApiSchema, method: string, pathname: string) {
  for (const operation of schema.operations) {
    const path = operation.match(method, pathname);
    if (path) return { operation, path };
  }
  return undefined;
}

function checked(
  schema: ApiSchema,
  operation: Operation,
  where: string,
  handled: Handled,
  before: GitHubState,
): Answered {
  const { state, response } = handled;
  const faults = responseFaults(schema, operation, response).map(
    (fault) => `${where}: response ${response.status}: ${fault}`,
  );
  if (faults.length === 0) return { state, response, violations: [] };
  return { state: before, response: problem(500, faults.join('\n')), violations: faults };
}

interface Handled {
  readonly state: GitHubState;
  readonly response: ApiResponse;
}

function handle(state: GitHubState, call: ApiCall, handlers: Handlers): Handled {
  if (call.operation === 'rate-limit/get') return { state, response: rateLimit(state) };
  const key = keyOf(call.path['owner'] ?? '', call.path['repo'] ?? '');
  const repository = state.repositories.get(key);
  const handler = handlers.get(call.operation);
  if (repository === undefined || handler === undefined) return { state, response: NOT_FOUND };
  const { repository: changed, ...response } = handler(repository, call);
  if (changed === undefined) return { state, response };
  return { state: { ...state, repositories: new Map(state.repositories).set(key, changed) }, response };
}

/** Who may: a wrong token 401, a private repository without token 404, a change without permission 401 or 403. */
function refuse(state: GitHubState, { method }: Operation, call: ApiCall, authorization = ''): ApiResponse | undefined {
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1];
  if (state.token !== undefined && token !== undefined && token !== state.token) return problem(401, 'Bad credentials');
  const anonymous = state.token !== undefined && token === undefined;
  const repository = state.repositories.get(keyOf(call.path['owner'] ?? '', call.path['repo'] ?? ''));
  if (repository === undefined) return undefined;
  if (anonymous && repository.private) return NOT_FOUND;
  if (method === 'GET') return undefined;
  if (anonymous) return problem(401, 'Requires authentication');
  return repository.access === 'write' ? undefined : problem(403, 'Resource not accessible by integration');
}

function rateLimit({ rateLimit: { limit, remaining, reset } }: GitHubState): ApiResponse {
  const rate = { limit, remaining, reset, used: limit - remaining };
  return { status: 200, body: { resources: { core: rate, search: rate }, rate } };
}

function bodyFaults(schema: ApiSchema, operation: Operation, body: unknown): readonly string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['a body where none is described'];
  if (body === undefined) return operation.body.required ? ['the body is missing'] : [];
  return operation.body.schema ? schema.faults(closed(operation.body.schema), body) : [];
}

const closedSchemas = new WeakMap<object, object>();

/** GitHub ignores properties it does not know; for a client they are slips of the pen. */
function closed(schema: object): object {
  const known =
    closedSchemas.get(schema) ?? ('properties' in schema ? { ...schema, additionalProperties: false } : schema);
  closedSchemas.set(schema, known);
  return known;
}

function responseFaults(schema: ApiSchema, operation: Operation, response: ApiResponse): readonly string[] {
  const expected = schema.responseSchema(operation, response.status);
  if (expected === undefined) return ['the operation describes no such status'];
  if (expected === 'empty') return response.body === undefined ? [] : ['a body where none is described'];
  return schema.faults(expected, response.body);
}

interface Query {
  readonly values: Readonly<Record<string, string | number | boolean>>;
  readonly faults: readonly string[];
}

function typedQuery(operation: Operation, given: URLSearchParams): Query {
  const values: Record<string, string | number | boolean> = {};
  const faults: string[] = [];
  for (const [name, text] of given) {
    const described = operation.parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
    const value = described && typedValue(described.schema.type, text);
    if (value === undefined)
      faults.push(`query parameter ${name}=${text} is ${described ? `no ${described.schema.type}` : 'unknown'}`);
    else values[name] = value;
  }
  return { values, faults };
}

function typedValue(type: string | undefined, text: string): string | number | boolean | undefined {
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : undefined;
  if (type === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : undefined;
  return text;
}
