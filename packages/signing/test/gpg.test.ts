import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CouldNotCheckError, OutcomeError } from '@slipway/core';
import { temporaryDirectory } from '@slipway/testkit';
import { gpgSigner } from '../src/host/index.ts';

const BYTES = Buffer.from('what is signed\n');
/** Later than the keys: a signature is dated by it. */
const TIME = 1_700_000_000;
const MADE = '20200101T000000';

const folder = temporaryDirectory();
afterAll(() => folder[Symbol.asyncDispose]());

interface MadeKey {
  readonly secret: string;
  /** A keyring of users, with the public key only. */
  readonly home: string;
}

let homes = 0;
function newHome(): string {
  const home = join(folder.path, `home-${++homes}`);
  mkdirSync(home, { mode: 0o700 });
  return home;
}

function gpg(home: string, args: readonly string[], input = ''): string {
  const env = { ...process.env, GNUPGHOME: home };
  const all = ['--batch', '--no-tty', '--quiet', '--pinentry-mode', 'loopback', ...args];
  return execFileSync('gpg', all, { env, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
}

function makeKey(algorithm: string, passphrase: string, made = MADE): MadeKey {
  const [owner, home] = [newHome(), newHome()];
  const secretly = ['--faked-system-time', made, '--passphrase', passphrase];
  gpg(owner, [...secretly, '--quick-gen-key', 'Test <test@slipway.example>', algorithm, 'sign', 'never']);
  gpg(home, ['--import'], gpg(owner, ['--armor', '--export']));
  const secret = gpg(owner, [...secretly, '--armor', '--export-secret-keys']);
  execFileSync('gpgconf', ['--kill', 'gpg-agent'], { env: { ...process.env, GNUPGHOME: owner } });
  return { secret, home };
}

/** Signs as an action does, and ends as it does. */
async function signWith(key: string, passphrase: string, time = TIME, more: { signal?: AbortSignal } = {}) {
  const scratch = newHome();
  const cleanUps: (() => Promise<void>)[] = [];
  try {
    const onExit = (cleanUp: () => Promise<void>): void => void cleanUps.push(cleanUp);
    const sign = await gpgSigner({ key, passphrase }, { env: process.env, scratch, time, onExit, ...more });
    return await sign(BYTES);
  } finally {
    for (const cleanUp of cleanUps) await cleanUp();
    await gone(scratch);
  }
}

/** Agents that hold a key of a keyring below the folder. */
function agents(below: string): readonly string[] {
  const lines = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return [readFileSync(join('/proc', name, 'cmdline'), 'utf8').replaceAll('\0', ' ')];
    } catch {
      return [];
    }
  });
  return lines.filter((line) => line.includes('gpg-agent') && line.includes(below));
}

/** An agent that was told to end does so in its own time; one that stays fails the test by the time that every test has. */
async function gone(below: string): Promise<void> {
  while (agents(below).length > 0) await new Promise(setImmediate);
}

function verified(home: string, signature: Uint8Array, bytes = BYTES): string {
  const place = newHome();
  writeFileSync(join(place, 'bytes'), bytes);
  writeFileSync(join(place, 'bytes.sig'), signature);
  return gpg(home, ['--status-fd', '1', '--verify', join(place, 'bytes.sig'), join(place, 'bytes')]);
}

async function refusalOf(signing: Promise<unknown>): Promise<OutcomeError> {
  const error = await signing.catch((reason: unknown) => reason);
  if (error instanceof OutcomeError) return error;
  throw new Error('nothing was refused');
}

describe.each([
  ['rsa2048', ''],
  ['rsa2048', 'with a blank ü'],
  ['ed25519', ''],
  ['ed25519', 'secret'],
])('a key of %s with the passphrase %j', (algorithm, passphrase) => {
  let key: MadeKey;
  beforeAll(() => {
    key = makeKey(algorithm, passphrase);
  });

  test('signs as gpg verifies, dated by the release, with the same bytes twice', async () => {
    const signature = await signWith(key.secret, passphrase);
    const status = verified(key.home, signature);
    expect(status).toMatch(/^\[GNUPG:\] GOODSIG /m);
    expect(status).toContain(` ${TIME} `);
    expect(Buffer.from(await signWith(key.secret, passphrase)).equals(signature)).toBe(true);
    expect(() => verified(key.home, signature, Buffer.from('other'))).toThrow('Command failed');
  });

  test('that is younger than the release signs at the time it was made', async () => {
    const status = verified(key.home, await signWith(key.secret, passphrase, 1_000_000_000));
    expect(status).toContain(` ${Date.UTC(2020, 0, 1) / 1000} `);
  });
});

describe('a key that does not sign', () => {
  test('because the passphrase is wrong or missing is told without it', async () => {
    const { secret } = makeKey('ed25519', 'right');
    for (const wrong of ['wrong-passphrase', '']) {
      const error = await refusalOf(signWith(secret, wrong));
      expect(error).toBeInstanceOf(CouldNotCheckError);
      expect(error.fault).toMatchObject({ code: 'openpgp-sign', hint: expect.stringContaining('passphrase') });
      expect(JSON.stringify(error.fault)).not.toContain('wrong-passphrase');
    }
  });

  test('because it is none is told without its text', async () => {
    const { secret } = makeKey('ed25519', '');
    const lines = secret.split('\n');
    const damaged = [...lines.slice(0, 4), 'AAAA', ...lines.slice(5)].join('\n');
    for (const text of ['', 'no key at all: hunter2', damaged]) {
      const error = await refusalOf(signWith(text, ''));
      expect(error.fault.code).toBe('openpgp-key');
      const said = JSON.stringify([error.fault, error.stack]);
      for (const part of ['hunter2', lines[3] ?? 'x']) expect(said).not.toContain(part);
    }
  });

  test('because it is public is told', async () => {
    const { home } = makeKey('ed25519', '');
    expect((await refusalOf(signWith(gpg(home, ['--armor', '--export']), ''))).fault.code).toMatch(/^openpgp-/);
  });
});
