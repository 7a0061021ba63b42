import type { RegistryState } from './state.ts';

/** A request as it reached the fake. */
export interface RegistryRequest {
  readonly method: string;
  /** Which of the two hosts it was sent to: the registry, or the storage that it refers to. */
  readonly host: 'registry' | 'storage';
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface RegistryReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer, the state as it is afterwards, and what no client may do. */
export interface Handled {
  readonly state: RegistryState;
  readonly reply: RegistryReply;
  readonly violations?: readonly string[];
}

/** Addresses of the two hosts, without a slash at the end. */
export interface Hosts {
  readonly registry: string;
  readonly storage: string;
}

/** A request that was matched to an endpoint. */
export interface Call {
  readonly request: RegistryRequest;
  readonly hosts: Hosts;
  readonly repository: string;
  /** What follows the endpoint's name: a tag, a digest, an upload. */
  readonly reference: string;
  readonly query: URLSearchParams;
}

export function reply(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): RegistryReply {
  return { status, headers, body: Buffer.from(body) };
}

export function jsonReply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): RegistryReply {
  return reply(status, { 'content-type': 'application/json', ...headers }, JSON.stringify(value));
}

/** An error in the form of the specification. */
export function problem(
  status: number,
  code: string,
  message: string,
  detail?: unknown,
  headers: Readonly<Record<string, string>> = {},
): RegistryReply {
  return jsonReply(status, { errors: [{ code, message, ...(detail === undefined ? {} : { detail }) }] }, headers);
}
