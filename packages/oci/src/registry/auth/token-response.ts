import { CouldNotCheckError } from '@slipway/core';

/** What a token service gave. */
export interface TokenResponse {
  readonly token: string;
  /** How long the token is good for. */
  readonly seconds: number;
  readonly refresh?: string;
}

/** What the specification assumes where nothing is said. https://distribution.github.io/distribution/spec/auth/token/ */
const SECONDS = 60;

/** A token goes into a header: nothing but what a bearer token may hold. https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const BEARER = /^[\x21-\x7e]{1,65536}$/;

function damaged(registry: string, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-token',
    message: `The token service of ${registry} ${why}.`,
    hint: 'See the status page of the registry, then run the step again.',
  });
}

function parseJson(body: Uint8Array, registry: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // The error of the parser quotes the answer, which holds the token.
  }
  throw damaged(registry, 'gave an answer that is no JSON object');
}

/** Reads the answer of a token service. Throws `CouldNotCheckError` that shows nothing of it. */
export function parseTokenResponse(body: Uint8Array, registry: string): TokenResponse {
  const { token, access_token: access, expires_in: seconds, refresh_token: refresh } = parseJson(body, registry);
  const value = typeof token === 'string' && token !== '' ? token : access;
  if (typeof value !== 'string' || !BEARER.test(value)) throw damaged(registry, 'gave no token');
  return {
    token: value,
    // Some services write less than the specification's minimum; a minute it is then, and a 401 asks anew in any case.
    seconds: typeof seconds === 'number' && seconds > SECONDS ? seconds : SECONDS,
    ...(typeof refresh === 'string' && BEARER.test(refresh) ? { refresh } : {}),
  };
}
