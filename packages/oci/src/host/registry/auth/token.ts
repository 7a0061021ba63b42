import { CouldNotCheckError, type OutcomeError, printable, type RetryPolicy } from '@slipway/core';
import { resolveAddress } from '../../../registry/auth/address.ts';
import type { Challenge } from '../../../registry/auth/challenge.ts';
import { basicHeader, type FoundCredentials } from '../../../registry/auth/credentials.ts';
import { parseTokenResponse } from '../../../registry/auth/token-response.ts';
import { isPassing, parseRegistryErrors, registryFault } from '../../../registry/fault.ts';
import { type Connections, type HttpCall, type HttpResponse, readResponse } from '../connections.ts';
import { persist } from '../retry.ts';

/** A token for some scopes. */
export interface Token {
  readonly value: string;
  readonly scopes: readonly string[];
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Gets further tokens in place of the password. */
  readonly refresh?: string;
}

export interface TokenParts {
  readonly registry: string;
  readonly origin: URL;
  readonly connections: Connections;
  readonly retry: RetryPolicy;
  /** Milliseconds of one question, with all its attempts. */
  readonly question: number;
  readonly signal: AbortSignal | undefined;
  readonly mask: (secret: string) => void;
  /** Whose credentials are sent, for people. */
  readonly who: () => string | undefined;
}

export type BearerChallenge = Challenge & { readonly kind: 'bearer' };

export interface TokenWish {
  readonly challenge: BearerChallenge;
  readonly scopes: readonly string[];
  readonly known: FoundCredentials;
  /** Refresh token that the service gave before. */
  readonly refresh: string | undefined;
}

/** Most bytes of a token service's answer. */
const LIMIT = 64 * 1024;

/** Asks until there is an answer that is no passing trouble. */
async function ask(parts: TokenParts, call: HttpCall): Promise<HttpResponse> {
  const { connections, registry, signal } = parts;
  const policy = { ...parts.retry, budget: Math.min(parts.retry.budget, parts.question) };
  const { value: response, attempts } = await persist(policy, signal, async (time) => {
    const opened = await connections.send({ ...call, time });
    return opened.kind === 'cut' ? opened : readResponse(opened, LIMIT);
  });
  if (response.kind === 'response' && !isPassing(response.status)) return response;
  const why = response.kind === 'cut' ? `did not answer: ${printable(response.why)}` : `answered ${response.status}`;
  throw new CouldNotCheckError({
    code: 'registry-token',
    message: `The token service ${printable(call.url.host, 100)} of ${registry} ${why} (${attempts} attempts).`,
    hint: 'See the status page of the registry, then run the step again.',
  });
}

/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function byRefreshToken(realm: URL, wish: TokenWish, token: string): HttpCall {
  const { challenge, scopes } = wish;
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token, client_id: 'slipway' });
  if (challenge.service !== undefined) form.set('service', challenge.service);
  form.set('scope', scopes.join(' '));
  const bytes = Buffer.from(form.toString(), 'utf8');
  return {
    method: 'POST',
    url: realm,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: { length: bytes.length, open: () => bytes },
  };
}

/** https://distribution.github.io/distribution/spec/auth/token/; every scope is a parameter of its own. */
function byPassword(realm: URL, { challenge, scopes, known }: TokenWish): HttpCall {
  const url = new URL(realm);
  if (challenge.service !== undefined) url.searchParams.set('service', challenge.service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  const { credentials } = known;
  const authorization =
    credentials.kind === 'password'
      ? basicHeader(credentials.username, credentials.password)
      : credentials.kind === 'identity-token'
        ? basicHeader(credentials.username, credentials.token)
        : undefined;
  return { method: 'GET', url, headers: authorization === undefined ? {} : { authorization } };
}

/** The service does not know the way of refresh tokens. */
const OTHER_WAY: ReadonlySet<number> = new Set([404, 405]);

function refused({ registry, who }: TokenParts, { scopes }: TokenWish, { status, body }: HttpResponse): OutcomeError {
  return registryFault({
    doing: `The request for a token of ${registry} for ${printable(scopes.join(' '), 200)}`,
    registry,
    status,
    errors: parseRegistryErrors(body),
    credentials: who(),
    unasked: undefined,
  });
}

/**
 * A token of the registry's token service: by refresh token where there is one, else by password, or anonymously.
 * Throws `RefusedError` when the service refuses, `CouldNotCheckError` when it does not answer or its answer is none.
 */
export async function requestToken(parts: TokenParts, wish: TokenWish): Promise<Token> {
  const { retry, registry, origin, mask } = parts;
  const { credentials } = wish.known;
  const realm = new URL(resolveAddress(registry, origin, wish.challenge.realm, origin.href));
  const refresh = wish.refresh ?? (credentials.kind === 'identity-token' ? credentials.token : undefined);
  const asked = retry.now();
  let response = refresh === undefined ? undefined : await ask(parts, byRefreshToken(realm, wish, refresh));
  // A refresh token that the service gave by itself may end before the password does.
  const again =
    response === undefined || OTHER_WAY.has(response.status) || (wish.refresh !== undefined && response.status !== 200);
  if (response === undefined || again) response = await ask(parts, byPassword(realm, wish));
  if (response.status !== 200) throw refused(parts, wish, response);
  const given = parseTokenResponse(response.body, registry);
  mask(given.token);
  if (given.refresh !== undefined) mask(given.refresh);
  return {
    value: given.token,
    scopes: wish.scopes,
    until: asked + given.seconds * 1000,
    ...(given.refresh === undefined ? {} : { refresh: given.refresh }),
  };
}
