import { expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { basicHeader, secretsOf } from '../src/registry/auth/credentials.ts';
import {
  helperFor,
  helperServer,
  parseDockerConfig,
  parseHelperOutput,
  storedCredentials,
} from '../src/registry/auth/docker-config.ts';

const auth = (pair: string) => Buffer.from(pair).toString('base64');
const config = (value: unknown) => parseDockerConfig(JSON.stringify(value), '/home/me/.docker/config.json');
const stored = (auths: unknown, registry: string) => storedCredentials(config({ auths }), registry);
const password = (username: string, secret: string) => ({ kind: 'password', username, password: secret });

test.each([
  ['ghcr.io', { 'ghcr.io': { auth: auth('me:s3cret') } }, password('me', 's3cret')],
  ['ghcr.io', { 'https://ghcr.io': { auth: auth('me:a:b') } }, password('me', 'a:b')],
  ['ghcr.io', { 'http://GHCR.io/v2/': { auth: auth('me:x\0\0') } }, password('me', 'x')],
  ['ghcr.io', { 'ghcr.io': { username: 'me', password: 's3cret' } }, password('me', 's3cret')],
  ['docker.io', { 'https://index.docker.io/v1/': { auth: auth('me:x') } }, password('me', 'x')],
  ['docker.io', { 'index.docker.io': { auth: auth('me:x') } }, password('me', 'x')],
  ['docker.io', { 'registry-1.docker.io': { auth: auth('me:x') } }, password('me', 'x')],
  ['docker.io', { 'docker.io': { auth: auth('me:x') } }, password('me', 'x')],
  [
    'ghcr.io',
    { 'https://ghcr.io/v1/': { auth: auth('me:old') }, 'ghcr.io': { auth: auth('me:x') } },
    password('me', 'x'),
  ],
  [
    'ghcr.io',
    { 'ghcr.io': { auth: auth('me:x') }, 'https://ghcr.io/v1/': { auth: auth('me:old') } },
    password('me', 'x'),
  ],
  ['localhost:5000', { 'localhost:5000': { auth: auth('me:x') } }, password('me', 'x')],
  [
    'ghcr.io',
    { 'ghcr.io': { auth: auth('me:'), identitytoken: 't' } },
    { kind: 'identity-token', username: 'me', token: 't' },
  ],
  ['ghcr.io', { 'ghcr.io': { registrytoken: 't' } }, { kind: 'registry-token', token: 't' }],
  ['ghcr.io', { 'ghcr.io': {} }, undefined],
  ['ghcr.io', { 'ghcr.io': { username: 'me' } }, undefined],
  ['ghcr.io', {}, undefined],
  ['ghcr.io', undefined, undefined],
  ['ghcr.io', { 'ghcr.io.evil.example': { auth: auth('me:x') } }, undefined],
  ['ghcr.io', { 'evil-ghcr.io': { auth: auth('me:x') } }, undefined],
  ['ghcr.io', { 'ghcr.io:443': { auth: auth('me:x') } }, undefined],
  ['quay.io', { 'quay.io/acme': { auth: auth('me:x') } }, undefined],
  ['localhost', { 'localhost:5000': { auth: auth('me:x') } }, undefined],
  ['docker.io', { 'https://index.docker.io/v3/': { auth: auth('me:x') } }, undefined],
])('the credentials for %s in %j are %j', (registry, auths, expected) => {
  expect(stored(auths, registry)).toEqual(expected);
});

test.each([
  ['no JSON at all', 'is no JSON object'],
  ['["s3cret"]', 'is no JSON object'],
  ['null', 'is no JSON object'],
  ['{"auths":"s3cret"}', "has 'auths' that is no object"],
  ['{"auths":[]}', "has 'auths' that is no object"],
  ['{"credHelpers":7}', "has 'credHelpers' that is no object"],
  ['{"credHelpers":{"ghcr.io":"../s3cret"}}', 'credential helper'],
  ['{"credHelpers":{"ghcr.io":7}}', 'credential helper'],
  ['{"credsStore":"a b"}', 'credential helper'],
  ['{"credsStore":"-x"}', 'credential helper'],
  ['{"auths":{"ghcr.io":"s3cret"}}', 'an entry for ghcr.io that is no object'],
  ['{"auths":{"ghcr.io":{"auth":"s3cret!"}}}', 'no base64 of USER:PASSWORD'],
  [`{"auths":{"ghcr.io":{"auth":"${auth('s3cret')}"}}}`, 'no base64 of USER:PASSWORD'],
  [`{"auths":{"ghcr.io":{"auth":"${auth(':s3cret')}"}}}`, 'no base64 of USER:PASSWORD'],
])('the file %s is refused without showing what stands in it', (text, why) => {
  const fault = refused(() => storedCredentials(parseDockerConfig(text, '/c.json'), 'ghcr.io'));
  expect(fault.code).toBe('docker-config');
  expect(fault.message).toContain(why);
  expect(JSON.stringify(fault)).not.toMatch(new RegExp(`s3cret|${auth('s3cret').slice(0, 8)}`));
});

test('an entry that is broken does no harm to another', () => {
  expect(stored({ 'a.example': { auth: '!' }, 'ghcr.io': { auth: auth('me:x') } }, 'ghcr.io')).toEqual(
    password('me', 'x'),
  );
});

test.each([
  ['ghcr.io', 'own'],
  ['docker.io', 'hub'],
  ['quay.io', 'all'],
])('the helper for %s is %s', (registry, expected) => {
  const credHelpers = { 'ghcr.io': 'own', 'https://index.docker.io/v1/': 'hub', 'quay.io/acme': 'never' };
  expect(helperFor(config({ credHelpers, credsStore: 'all' }), registry)).toBe(expected);
});

test('without helpers there is none', () => {
  expect(helperFor(config({ credsStore: '' }), 'ghcr.io')).toBeUndefined();
});

test('a helper is asked for Docker Hub by the name that Docker stores it under', () => {
  expect(helperServer('docker.io')).toBe('https://index.docker.io/v1/');
  expect(helperServer('ghcr.io')).toBe('ghcr.io');
});

test.each([
  [0, '{"ServerURL":"x","Username":"me","Secret":"s3cret"}', password('me', 's3cret')],
  [0, '{"Username":"<token>","Secret":"t"}', { kind: 'identity-token', username: '<token>', token: 't' }],
  [0, '{"Username":"","Secret":""}', undefined],
  [1, 'credentials not found in native keychain\n', undefined],
])('a helper that ends with %d and says %j has %j', (code, output, expected) => {
  expect(parseHelperOutput('store', code, output)).toEqual(expected);
});

test.each([
  [1, 's3cret is locked'],
  [0, 's3cret'],
  [0, '["s3cret"]'],
])('a helper that ends with %d and says %j is refused, and its words are not shown', (code, output) => {
  const fault = refused(() => parseHelperOutput('store', code, output));
  expect(fault.message).toContain('docker-credential-store');
  expect(JSON.stringify(fault)).not.toContain('s3cret');
});

test('everything that a log must not show is named, also as it is sent', () => {
  const sent = (user: string, secret: string) => basicHeader(user, secret).slice('Basic '.length);
  expect(secretsOf({ kind: 'anonymous' })).toEqual([]);
  expect(secretsOf({ kind: 'password', username: 'me', password: 'p' })).toEqual(['p', sent('me', 'p')]);
  expect(secretsOf({ kind: 'identity-token', username: 'me', token: 't' })).toEqual(['t', sent('me', 't')]);
  expect(secretsOf({ kind: 'registry-token', token: 't' })).toEqual(['t']);
  expect(basicHeader('Aladdin', 'open sesame')).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==');
});
