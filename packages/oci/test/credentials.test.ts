import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  couldNotCheck,
  refused,
  startFakeRegistry,
  type TemporaryDirectory,
  temporaryDirectory,
} from '@slipway/testkit';
import { credentialLookup } from '../src/host/index.ts';
import type { CredentialOptions } from '../src/host/registry/auth/credentials.ts';
import { blobOf, client, repositoryOf, someBytes } from './registry-client.ts';

const SECRET = 'correct-horse-battery';
const password = { kind: 'password', username: 'me', password: SECRET };
const encoded = Buffer.from(`me:${SECRET}`).toString('base64');

/** A home folder with a Docker configuration and programs in PATH. */
function home(config?: unknown, programs: Readonly<Record<string, string>> = {}) {
  const folder = temporaryDirectory();
  mkdirSync(join(folder.path, '.docker'));
  mkdirSync(join(folder.path, 'bin'));
  if (config !== undefined) writeFileSync(join(folder.path, '.docker/config.json'), JSON.stringify(config));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder.path, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder.path, 'bin', name), 0o755);
  }
  return folder;
}

function lookup({ path }: TemporaryDirectory, options: Partial<CredentialOptions> = {}) {
  const masked: string[] = [];
  const env = { HOME: path, PATH: `${join(path, 'bin')}:/usr/bin:/bin` };
  const find = credentialLookup({ given: [], env, mask: (secret) => masked.push(secret), ...options });
  return { find, masked, env };
}

const ANONYMOUS = { kind: 'anonymous' };
const stored = { auths: { 'ghcr.io': { auth: encoded } } };
/** A helper that writes down how it was called. */
const helper = (answer: string) => `echo "$@" > "$HOME/arguments"; cat > "$HOME/input"; ${answer}`;
const found = helper(`echo '{"ServerURL":"x","Username":"me","Secret":"${SECRET}"}'`);
const nothing = helper('echo credentials not found in native keychain; exit 1');

test('the inputs come before everything else', async () => {
  await using folder = home(stored);
  const given = [{ registry: 'ghcr.io', username: 'you', password: 'other' }];
  const { find } = lookup(folder, { given });
  expect(await find('ghcr.io')).toEqual({
    credentials: { kind: 'password', username: 'you', password: 'other' },
    source: 'the inputs',
  });
  expect((await find('quay.io')).credentials).toEqual(ANONYMOUS);
});

test("then comes Docker's file, which is named as the source", async () => {
  await using folder = home(stored);
  expect(await lookup(folder).find('ghcr.io')).toEqual({
    credentials: password,
    source: join(folder.path, '.docker/config.json'),
  });
});

test('DOCKER_CONFIG names another folder', async () => {
  await using folder = home();
  await using other = temporaryDirectory();
  writeFileSync(join(other.path, 'config.json'), JSON.stringify(stored));
  const { find } = lookup(folder, { env: { HOME: folder.path, DOCKER_CONFIG: other.path } });
  expect((await find('ghcr.io')).credentials).toEqual(password);
});

test('without a file, and without an entry in it, the registry is asked anonymously', async () => {
  await using none = home();
  expect((await lookup(none).find('ghcr.io')).credentials).toEqual(ANONYMOUS);
  await using folder = home(stored);
  expect((await lookup(folder).find('quay.io')).credentials).toEqual(ANONYMOUS);
  const inAFile = lookup(folder, { env: { HOME: join(folder.path, '.docker/config.json') } });
  expect((await inAFile.find('ghcr.io')).credentials).toEqual(ANONYMOUS);
});

test.each([
  ['a folder', (path: string): void => mkdirSync(path), 'is no regular file'],
  ['a pipe', (path: string): void => void execFileSync('mkfifo', [path]), 'is no regular file'],
  ['too large', (path: string): void => writeFileSync(path, Buffer.alloc(1024 * 1024 + 1)), 'is larger than'],
  ['no JSON', (path: string): void => writeFileSync(path, `{"auths":{"x":"${SECRET}`), 'is no JSON object'],
] as const)('a file that is %s is refused, and its content is not shown', async (_, make, why) => {
  await using folder = home();
  make(join(folder.path, '.docker/config.json'));
  const fault = await refused(lookup(folder).find('ghcr.io'));
  expect(fault).toMatchObject({ code: 'docker-config' });
  expect(fault.message).toContain(why);
  expect(JSON.stringify(fault)).not.toContain(SECRET);
});

test('every secret is masked when it is found, also as it is sent', async () => {
  await using folder = home(stored);
  const { find, masked } = lookup(folder);
  await find('ghcr.io');
  expect(masked).toEqual([SECRET, encoded]);
});

test('a registry is looked up once', async () => {
  await using folder = home({ credHelpers: { 'ghcr.io': 'mine' } }, { 'docker-credential-mine': found });
  const { find } = lookup(folder);
  const first = find('ghcr.io');
  expect(find('ghcr.io')).toBe(first);
  await first;
});

describe('a credential helper', () => {
  const config = { credHelpers: { 'ghcr.io': 'mine', 'https://index.docker.io/v1/': 'mine' }, ...stored };

  test('gets the registry on standard input, and nothing but its verb as an argument', async () => {
    await using folder = home(config, { 'docker-credential-mine': found });
    expect(await lookup(folder).find('ghcr.io')).toEqual({ credentials: password, source: 'docker-credential-mine' });
    expect(readFileSync(join(folder.path, 'arguments'), 'utf8')).toBe('get\n');
    expect(readFileSync(join(folder.path, 'input'), 'utf8')).toBe('ghcr.io');
    await lookup(folder).find('docker.io');
    expect(readFileSync(join(folder.path, 'input'), 'utf8')).toBe('https://index.docker.io/v1/');
  });

  test('that has nothing leaves it to the file', async () => {
    await using folder = home(config, { 'docker-credential-mine': nothing });
    expect((await lookup(folder).find('ghcr.io')).source).toMatch(/config\.json$/);
    expect((await lookup(folder).find('docker.io')).credentials).toEqual(ANONYMOUS);
  });

  test('for all registries is asked too', async () => {
    await using folder = home({ credsStore: 'mine' }, { 'docker-credential-mine': found });
    expect((await lookup(folder).find('quay.io')).credentials).toEqual(password);
  });

  test.each([
    ['fails', `echo ${SECRET} >&2; echo ${SECRET}; exit 3`, refused, 'docker-config'],
    ['answers no JSON', `echo ${SECRET}`, refused, 'docker-config'],
    [
      'writes for ever',
      'while :; do echo 0123456789012345678901234567890123456789; done',
      couldNotCheck,
      'tool-output',
    ],
    ['never answers', 'exec sleep 30', couldNotCheck, 'credential-helper'],
  ])('that %s is an error that shows nothing of what it said', async (_, script, told, code) => {
    await using folder = home(config, { 'docker-credential-mine': script });
    // Only the helper that never answers is given little time: the others have theirs on the busiest machine.
    const helperTime = code === 'credential-helper' ? 1 : 60_000;
    const fault = await told(lookup(folder, { helperTime }).find('ghcr.io'));
    expect(fault.code).toBe(code);
    expect(JSON.stringify(fault)).not.toContain(SECRET);
  });

  test('that is not there is named', async () => {
    await using folder = home(config);
    expect((await couldNotCheck(lookup(folder).find('ghcr.io'))).message).toContain("'docker-credential-mine'");
  });

  test('ends with the run', async () => {
    await using folder = home(config, { 'docker-credential-mine': 'exec sleep 30' });
    const { find } = lookup(folder, { signal: AbortSignal.timeout(200) });
    await expect(find('ghcr.io')).rejects.toThrow();
  });
});

test('no log, no error, no address and no other host ever has a secret', async () => {
  const wrong = 'another-secret-altogether';
  const auth = { kind: 'bearer', username: 'me', password: SECRET, givesRefresh: true } as const;
  await using registry = await startFakeRegistry({
    auth,
    uploads: 'storage',
    downloads: 'storage',
    faults: [
      { method: 'PUT', target: '/storage/', does: { kind: 'cut-request', afterBytes: 10_000, keeps: true } },
      { method: 'GET', target: '/token', nth: 2, does: { kind: 'status', status: 503 } },
      { method: 'GET', target: 'tags/list', does: { kind: 'status', status: 500 } },
    ],
  });
  const bytes = someBytes(200_000);
  const seen: unknown[] = [];
  const secrets: string[] = [wrong];
  for (const secret of [SECRET, wrong]) {
    await using folder = home({
      auths: { [registry.host]: { auth: Buffer.from(`me:${secret}`).toString('base64') } },
    });
    const { find, masked } = lookup(folder);
    using it = client({ credentials: find });
    const repository = it.registries.repository(repositoryOf(registry));
    const calls = [
      () => repository.putBlob(blobOf(bytes), () => bytes),
      () => repository.tags(),
      () => repository.getManifest('1'),
      () => repository.putManifest('1', { descriptor: blobOf(bytes), bytes }),
    ];
    for (const call of calls) await call().catch((error) => seen.push(error.message, error.fault, error.stack));
    seen.push(
      it.log,
      registry.requests.map(({ target }) => target),
    );
    secrets.push(...masked, ...it.masked);
  }
  seen.push(registry.requests.filter(({ host }) => host === 'storage'));
  const text = JSON.stringify(seen);
  expect(seen.length).toBeGreaterThan(6);
  expect(new Set(secrets).size).toBeGreaterThan(4);
  for (const secret of secrets) expect(text).not.toContain(secret);
  registry.assertNoViolations();
});
