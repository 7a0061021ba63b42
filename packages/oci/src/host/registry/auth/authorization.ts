import { CouldNotCheckError, printable, type RetryPolicy } from '@slipway/core';
import { resolveAddress } from '../../../registry/auth/address.ts';
import { type Challenge, parseChallenges, preferred } from '../../../registry/auth/challenge.ts';
import { basicHeader, type FoundCredentials } from '../../../registry/auth/credentials.ts';
import type { Scope } from '../../../registry/auth/scope.ts';
import { isPassing } from '../../../registry/fault.ts';
import { type Connections, type Cut, discard, type HttpResponse, isRedirect, readResponse } from '../connections.ts';
import { persist } from '../retry.ts';
import { tokenStore } from './token-store.ts';

/** Knows how a registry wants to be asked, and holds what it gave. */
export interface Authorization {
  /** The header for a request, or undefined where none is needed or there are no credentials. */
  readonly header: (scopes: readonly Scope[]) => Promise<string | undefined>;
  /**
   * Another header after a request was answered with 401, or undefined when there is none better than `sent`.
   *
   * @param challenge `WWW-Authenticate`
   */
  readonly challenged: (
    challenge: string | undefined,
    scopes: readonly Scope[],
    sent: string | undefined,
  ) => Promise<string | undefined>;
  /** Whose credentials are sent, for people; undefined: none. */
  readonly used: () => string | undefined;
  /** Whose credentials there were and are not sent, since the registry refused and did not ask for any; undefined: there is no such case. */
  readonly unasked: () => string | undefined;
}

export interface AuthorizationParts {
  readonly registry: string;
  readonly origin: URL;
  readonly connections: Connections;
  readonly retry: RetryPolicy;
  /** Milliseconds of one question, with all its attempts. */
  readonly question: number;
  readonly signal: AbortSignal | undefined;
  /** Asked once, when the registry wants to know who it is. */
  readonly credentials: () => Promise<FoundCredentials>;
  readonly mask: (secret: string) => void;
}

/** A registry that has moved says so at its root; from there to anywhere else it is not followed for ever. */
const MOST_REDIRECTS = 5;

/** Asks an address once, without credentials, and follows where it leads. Throws `RefusedError` for an address that is not gone to. */
async function askRoot(
  parts: AuthorizationParts,
  url: URL,
  time: number,
  redirects = MOST_REDIRECTS,
): Promise<HttpResponse | Cut> {
  const { registry, origin, connections } = parts;
  const opened = await connections.send({ method: 'GET', url, headers: {}, time });
  if (opened.kind === 'cut') return opened;
  const { location } = opened.headers;
  if (!isRedirect(opened.status) || location === undefined || redirects === 0) return readResponse(opened);
  await discard(opened);
  return askRoot(parts, new URL(resolveAddress(registry, origin, location, url.href)), time, redirects - 1);
}

/** The answer of the registry's root, which says how it wants to be asked. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#determining-support */
async function ping(parts: AuthorizationParts): Promise<Challenge | undefined> {
  const { registry, origin, retry, question, signal } = parts;
  const policy = { ...retry, budget: Math.min(retry.budget, question) };
  const { value: response, attempts } = await persist(policy, signal, (left) =>
    askRoot(parts, new URL('/v2/', origin), left),
  );
  if (response.kind === 'response' && response.status === 200) return undefined;
  if (response.kind === 'response' && response.status === 401)
    return preferred(parseChallenges(response.headers['www-authenticate'] ?? ''));
  const passing = response.kind === 'cut' || isPassing(response.status);
  const seen =
    response.kind === 'cut' ? `did not answer: ${printable(response.why, 200)}` : `answered ${response.status}`;
  throw new CouldNotCheckError({
    code: passing ? 'registry-unreachable' : 'registry-absent',
    message: `${registry} ${seen} when asked for /v2/ (${attempts} attempts).`,
    hint: 'Check the name of the registry, the network, and whether a proxy is needed (HTTPS_PROXY); then run the step again.',
  });
}

/** Who is at work, for people. */
function nameOf({ credentials, source }: FoundCredentials): string | undefined {
  switch (credentials.kind) {
    case 'anonymous':
      return undefined;
    case 'registry-token':
      return `a token from ${source}`;
    default:
      return `the credentials of '${printable(credentials.username, 80)}' from ${source}`;
  }
}

/** Authorization for one registry of one run. */
export function authorizationFor(parts: AuthorizationParts): Authorization {
  let scheme: Promise<Challenge | undefined> | undefined;
  let found: Promise<FoundCredentials> | undefined;
  let who: string | undefined;
  let unasked: string | undefined;
  const credentials = async (): Promise<FoundCredentials> => {
    found ??= parts.credentials();
    who = nameOf(await found);
    return found;
  };
  const tokens = tokenStore({ ...parts, who: () => who }, credentials);

  const headerFor = async (challenge: Challenge | undefined, scopes: readonly Scope[], named: readonly string[]) => {
    if (challenge === undefined) return undefined;
    const { credentials: known } = await credentials();
    if (known.kind === 'registry-token') return `Bearer ${known.token}`;
    if (challenge.kind === 'bearer') return await tokens.header(challenge, scopes, named);
    return known.kind === 'password' ? basicHeader(known.username, known.password) : undefined;
  };

  return {
    header: async (scopes) => {
      scheme ??= ping(parts);
      return headerFor(await scheme, scopes, []);
    },
    challenged: async (header, scopes, sent) => {
      const challenge = preferred(parseChallenges(header ?? ''));
      if (challenge === undefined) {
        if (sent === undefined) unasked = nameOf(await parts.credentials());
        return undefined;
      }
      scheme = Promise.resolve(challenge);
      tokens.forget(sent);
      const other = await headerFor(challenge, scopes, challenge.kind === 'bearer' ? challenge.scopes : []);
      return other === sent ? undefined : other;
    },
    used: () => who,
    unasked: () => unasked,
  };
}
