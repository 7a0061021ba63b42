import { expect, test } from '@jest/globals';
import { couldNotCheck } from '@slipway/testkit';
import fc from 'fast-check';
import { parseChallenges, preferred } from '../src/registry/auth/challenge.ts';
import { parseTokenResponse } from '../src/registry/auth/token-response.ts';

const bearer = (scopes: readonly string[], service?: string) => ({
  kind: 'bearer',
  realm: 'https://auth.example/token',
  scopes,
  ...(service === undefined ? {} : { service }),
});

test.each([
  ['Basic realm="Registry"', [{ kind: 'basic' }]],
  ['basic', [{ kind: 'basic' }]],
  ['Bearer realm="https://auth.example/token"', [bearer([])]],
  [
    'Bearer realm="https://auth.example/token",service="ghcr.io",scope="repository:acme/app:pull"',
    [bearer(['repository:acme/app:pull'], 'ghcr.io')],
  ],
  [
    'bearer REALM = "https://auth.example/token" , Service=x, scope="repository:a:pull,push  repository:b:pull", error=insufficient_scope',
    [bearer(['repository:a:pull,push', 'repository:b:pull'], 'x')],
  ],
  ['Bearer realm="https://auth.example/token",service="a \\"b\\" \\\\, c"', [bearer([], 'a "b" \\, c')]],
  ['Basic realm="a, b", Bearer realm="https://auth.example/token"', [{ kind: 'basic' }, bearer([])]],
  ['Negotiate, Basic realm=x', [{ kind: 'basic' }]],
  ['Negotiate dGVzdA==, , Basic realm=x,', [{ kind: 'basic' }]],
  ['Basic realm=Registry Realm', [{ kind: 'basic' }]],
  ['Basic realm=Registry Realm, charset="UTF-8"', [{ kind: 'basic' }]],
  ['Bearer realm=https://auth.example/token,service=ghcr.io', [bearer([], 'ghcr.io')]],
  ['Bearer realm=/', [{ kind: 'bearer', realm: '/', scopes: [] }]],
  ['Bearer realm="https://other.example/",realm="https://auth.example/token"', [bearer([])]],
  [
    'Bearer realm="https://auth.example/token",scope="repository:a:pull",scope="repository:b:pull"',
    [bearer(['repository:a:pull', 'repository:b:pull'])],
  ],
  ['', []],
])('the challenge %j is read', (header, expected) => {
  expect(parseChallenges(header)).toEqual(expected);
});

test.each([
  'realm="x"',
  'Bearer',
  'Bearer realm=""',
  'Bearer service="x"',
  'Bearer realm="x',
  'Bearer realm="x" y',
  'Bearer a b',
  'Bearer, =',
  '@',
  `Bearer realm="${'x'.repeat(9000)}"`,
])('the challenge %j is refused', (header) => {
  expect(couldNotCheck(() => parseChallenges(header)).code).toBe('registry-challenge');
});

test('any header at all is read or refused, and never takes long', () => {
  const pieces = fc.constantFrom('Bearer', 'Basic', ' ', '"', '\\', ',', '=', 'realm', 'x', '\t', '@', 'é');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
      const header = parts.join('');
      try {
        expect(Array.isArray(parseChallenges(header))).toBe(true);
      } catch (error) {
        expect(String(error)).toMatch('cannot be read');
      }
    }),
  );
});

test('a token service is preferred to a password, and the first challenge otherwise', () => {
  const both = parseChallenges('Basic realm=x, Bearer realm="https://auth.example/token"');
  expect(preferred(both)).toEqual(bearer([]));
  expect(preferred(both.slice(0, 1))).toEqual({ kind: 'basic' });
  expect(preferred([])).toBeUndefined();
});

test.each([
  ['{"token":"abc"}', { token: 'abc', seconds: 60 }],
  ['{"access_token":"abc","expires_in":900}', { token: 'abc', seconds: 900 }],
  ['{"token":"","access_token":"abc","expires_in":5}', { token: 'abc', seconds: 60 }],
  ['{"token":"abc","refresh_token":"r"}', { token: 'abc', seconds: 60, refresh: 'r' }],
  ['{"token":"abc","refresh_token":"two words","expires_in":"900"}', { token: 'abc', seconds: 60 }],
])('the token answer %s is read', (body, expected) => {
  expect(parseTokenResponse(Buffer.from(body), 'ghcr.io')).toEqual(expected);
});

test.each(['', '[', 'null', '"x"', '{}', '{"token":7}', '{"token":"s3cret\\r\\nx: y"}', '{"token":"s3cret wörd"}'])(
  'the token answer %j is refused, and not shown',
  (body) => {
    const fault = couldNotCheck(() => parseTokenResponse(Buffer.from(body), 'ghcr.io'));
    expect(fault.code).toBe('registry-token');
    expect(JSON.stringify(fault)).not.toContain('s3cret');
  },
);
