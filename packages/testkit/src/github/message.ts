import type { RepositoryState } from './state.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** A request that was matched to an operation, its parameters decoded and given the types of their schemas. */
export interface ApiCall {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number | boolean>>;
  readonly body: unknown;
  /** Address of the request without its query, for links. */
  readonly url: string;
  /** Address of the API's root, without a slash at the end. */
  readonly apiUrl: string;
  readonly now: string;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent for 204 and 304. */
  readonly body?: Json;
}

/** The answer of a handler, and the repository as it is afterwards when it changed. */
export interface Handled extends ApiResponse {
  readonly repository?: RepositoryState;
}

export type Handler = (repository: RepositoryState, call: ApiCall) => Handled;

/** An error in GitHub's form. */
export function problem(status: number, message: string, extra: JsonObject = {}): ApiResponse {
  return {
    status,
    body: { message, ...extra, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

export const NOT_FOUND: ApiResponse = problem(404, 'Not Found');

/** One page of a list: `page` and `per_page` (30, at most 100) and the `Link` header. */
export function page(
  items: readonly Json[],
  call: ApiCall,
  body: (items: readonly Json[]) => Json = (list) => list,
): ApiResponse {
  const { items: shown, headers } = pageOf(items, call);
  return { status: 200, headers, body: body(shown) };
}

const MOST_PER_PAGE = 100;

export function pageOf<T>(
  items: readonly T[],
  call: ApiCall,
): { readonly items: readonly T[]; readonly headers: Record<string, string> } {
  const perPage = Math.min(MOST_PER_PAGE, Math.max(1, wholeNumber(call.query['per_page'], 30)));
  const number = Math.max(1, wholeNumber(call.query['page'], 1));
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const links = [
    ...(number > 1 ? [link(call, number - 1, 'prev')] : []),
    ...(number < last ? [link(call, number + 1, 'next'), link(call, last, 'last')] : []),
    ...(number > 1 ? [link(call, 1, 'first')] : []),
  ];
  const shown = items.slice((number - 1) * perPage, number * perPage);
  return { items: shown, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}

function link(call: ApiCall, number: number, relation: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query)) query.set(name, String(value));
  query.set('page', String(number));
  return `<${call.url}?${query}>; rel="${relation}"`;
}

const wholeNumber = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback);
