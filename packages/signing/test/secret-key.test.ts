import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import fc from 'fast-check';
import { seedOf } from '../src/ed25519.ts';
import {
  formatProtectedSecretKey,
  formatPublicKey,
  formatSecretKey,
  LEAST_LIMITS,
  openSecretKey,
  parseSecretKey,
  SALT_BYTES,
  type SecretKey,
} from '../src/index.ts';
import { keyPair } from './keys.ts';

const origin = { input: 'minisign-key' };
const key = keyPair();
const plain = formatSecretKey(key);
const salt = Buffer.alloc(SALT_BYTES, 5);
const protectedKey = await formatProtectedSecretKey(key, 'correct horse', salt, LEAST_LIMITS);

const open = async (text: string, password?: string): Promise<SecretKey> =>
  openSecretKey(parseSecretKey(text, origin), password);

const bytesOf = (text: string): Buffer => Buffer.from(text.split('\n')[1] ?? '', 'base64');

/** The key with some of its 158 bytes replaced. */
function bent(text: string, change: (bytes: Buffer) => void): string {
  const bytes = bytesOf(text);
  change(bytes);
  return bytes.toString('base64');
}

/** The same key: the seed and the public half are equal. */
function expectSame(opened: SecretKey): void {
  expect(opened.publicKey).toEqual(key.publicKey);
  expect(Buffer.from(seedOf(opened.privateKey)).equals(seedOf(key.privateKey))).toBe(true);
}

describe('a secret key opens', () => {
  test.each([
    ['without password', plain],
    ['as bare base64', plain.split('\n')[1] ?? ''],
    ['with carriage returns', plain.replaceAll('\n', '\r\n')],
    ['with the checksum left at zero, as minisign -W writes it', bent(plain, (b) => b.fill(0, 126))],
  ])('%s', async (_, text) => {
    expectSame(await open(text));
  });

  test('with its password', async () => {
    expect(parseSecretKey(protectedKey, origin).protection).toBe('password');
    expectSame(await open(protectedKey, 'correct horse'));
  });

  test('a password that is not needed does no harm', async () => {
    expectSame(await open(plain, 'anything'));
  });
});

const u64 = (at: number, value: bigint) => (b: Buffer) => void b.writeBigUInt64LE(value, at);

describe('a secret key is refused:', () => {
  test.each([
    ['nothing', '\n', 'minisign-key-missing', "There is no key in the input 'minisign-key'."],
    ['a path', '~/.minisign/minisign.key', 'minisign-key-malformed', "'minisign-key' looks like the path of a file"],
    ['a public key', formatPublicKey(key.publicKey), 'minisign-key-malformed', 'Line 2 of'],
    ['a PEM key', '-----BEGIN PRIVATE KEY-----\n', 'minisign-key-malformed', 'Line 1 of'],
    ['two keys', `${plain}${plain}`, 'minisign-key-malformed', 'Line 4 of'],
    ['another algorithm', bent(plain, (b) => b.write('Xx')), 'minisign-key-malformed', 'does not begin'],
    ['another checksum', bent(plain, (b) => b.write('B3', 4)), 'minisign-key-malformed', 'does not begin'],
    ['another derivation', bent(plain, (b) => b.write('Ar', 2)), 'minisign-key-malformed', 'names a key derivation'],
    ['operations below', bent(protectedKey, u64(38, 32_767n)), 'minisign-kdf-limits', '32767 operations'],
    ['operations above', bent(protectedKey, u64(38, 134_217_729n)), 'minisign-kdf-limits', '134217729 operations'],
    ['memory below', bent(protectedKey, u64(46, 0n)), 'minisign-kdf-limits', '0 bytes of memory'],
    ['memory above', bent(protectedKey, u64(46, 2n ** 63n)), 'minisign-kdf-limits', 'bytes of memory'],
  ])('%s', (_, text, code, message) => {
    const fault = refused(() => parseSecretKey(text, origin));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(message);
  });

  test('no password for a key that has one', async () => {
    expect(await refused(open(protectedKey))).toMatchObject({ code: 'minisign-password-missing' });
  });

  test.each(['', 'correct hors', 'correct horse '])('the wrong password %j', async (password) => {
    expect(await refused(open(protectedKey, password))).toMatchObject({ code: 'minisign-password-wrong' });
  });

  test.each([
    ['the seed', 62],
    ['the public half', 94],
    ['the checksum', 126],
  ])('damage in %s', async (_, at) => {
    const damaged = bent(plain, (b) => void b.writeUInt8(b.readUInt8(at) ^ 1, at));
    expect(await refused(open(damaged))).toMatchObject({ code: 'minisign-key-malformed' });
  });

  test('a public half of another key, even where there is no checksum to tell', async () => {
    const other = bent(plain, (b) => b.fill(0, 126).writeUInt8(b.readUInt8(94) ^ 1, 94));
    expect(await refused(open(other))).toMatchObject({
      message: "Line 1 of the input 'minisign-key' is damaged: its parts do not belong together.",
    });
  });
});

test('no single flipped bit of a key without password goes unnoticed, and no message shows the key', async () => {
  const bytes = bytesOf(plain);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 54 * 8, max: bytes.length * 8 - 1 }), async (bit) => {
      const flipped = bent(plain, (b) => void b.writeUInt8(b.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3));
      const fault = await refused(open(flipped));
      expect(JSON.stringify(fault)).not.toContain(flipped.slice(90, 110));
    }),
  );
});

test('an opened key shows nothing of itself when it is printed', () => {
  const seed = Buffer.from(seedOf(key.privateKey));
  for (const shown of [inspect(key, { depth: 9 }), JSON.stringify(key)]) {
    expect(shown).not.toContain(seed.toString('hex'));
    expect(shown).not.toContain(seed.toString('base64'));
  }
});

test('any password opens what it closed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (password) => {
      expectSame(await open(await formatProtectedSecretKey(key, password, salt, LEAST_LIMITS), password));
    }),
    { numRuns: 5 },
  );
});
