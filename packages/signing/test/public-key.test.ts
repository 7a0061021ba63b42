import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import fc from 'fast-check';
import { formatPublicKey, formatSecretKey, generateKeyPair, parsePublicKeys, publicKeyBase64 } from '../src/index.ts';
import { keyPair } from './keys.ts';

const origin = { input: 'minisign-public-key' };
const one = keyPair(1).publicKey;
const two = keyPair(2).publicKey;
const line = publicKeyBase64(one);

describe('public keys are read from', () => {
  test.each([
    ['bare base64', line],
    ['the file minisign writes', formatPublicKey(one)],
    ['a file with carriage returns', formatPublicKey(one).replaceAll('\n', '\r\n')],
    ['indented lines of a workflow', `  ${line}  \n\n`],
    ['a comment without text', `untrusted comment:\n${line}`],
  ])('%s', (_, text) => {
    expect(parsePublicKeys(text, origin)).toEqual([one]);
  });

  test('several lines, for the time when keys change', () => {
    expect(parsePublicKeys(`${line}\n${formatPublicKey(two)}`, origin)).toEqual([one, two]);
  });
});

/** A public key whose first bytes or body are not as they should be. */
const bent = (change: (bytes: Buffer) => void): string => {
  const bytes = Buffer.from(line, 'base64');
  change(bytes);
  return bytes.toString('base64');
};

describe('public keys are refused:', () => {
  test.each([
    ['nothing', '\n# \n'.replace('# ', ''), 'minisign-key-missing', 'There is no key in'],
    ['text', 'hello', 'minisign-key-malformed', "Line 1 of the input 'minisign-public-key' is not base64."],
    ['a path', '../minisign.pub', 'minisign-key-malformed', "'minisign-public-key' looks like the path of a file"],
    ['a path of base64', 'keys/minisign', 'minisign-key-malformed', 'looks like the path of a file'],
    ['a path of Windows', 'C:\\k\\minisign', 'minisign-key-malformed', 'looks like the path of a file'],
    ['a part of a key', 'RWQf6LRCGA9i53ml/ecO', 'minisign-key-malformed', 'holds 15 bytes'],
    ['words', 'the key. of us', 'minisign-key-malformed', 'is not base64'],
    ['the second line is text', `${line}\n# two`, 'minisign-key-malformed', 'Line 2 of'],
    ['base64 of another length', 'AAAA', 'minisign-key-malformed', 'holds 3 bytes; a key of this sort has 42'],
    ['other bits behind the last', `${line.slice(0, -1)}=`, 'minisign-key-malformed', 'is not base64'],
    ['another algorithm', bent((b) => b.write('ED')), 'minisign-key-malformed', 'does not begin as a public key'],
    ['a point of small order', bent((b) => b.fill(0, 10)), 'minisign-weak-key', 'is a weak key'],
    [
      'the same key twice',
      `${line}\n${line}`,
      'minisign-key-twice',
      `Line 2 of the input 'minisign-public-key' repeats`,
    ],
    ['a signature', Buffer.alloc(74).toString('base64'), 'minisign-key-malformed', 'is a signature, not a public key'],
  ])('%s', (_, text, code, message) => {
    const fault = refused(() => parsePublicKeys(text, origin));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(message);
    expect(fault.message + fault.hint).not.toContain(line);
  });

  test('a secret key by mistake, which is told and not shown', () => {
    const secret = formatSecretKey(keyPair());
    const fault = refused(() => parsePublicKeys(secret, { file: 'minisign.pub' }));
    expect(fault).toMatchObject({ code: 'minisign-secret-key-shown', file: 'minisign.pub', line: 2 });
    expect(JSON.stringify(fault)).not.toContain(secret.split('\n')[1]?.slice(0, 20));
  });
});

test('what is written is read again, for any key and any id', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 40, maxLength: 40 }), (random) => {
      const { publicKey } = generateKeyPair(random);
      expect(parsePublicKeys(formatPublicKey(publicKey), origin)).toEqual([publicKey]);
      expect(parsePublicKeys(publicKeyBase64(publicKey), origin)).toEqual([publicKey]);
      expect(publicKey.id).toMatch(/^(0|[1-9A-F][0-9A-F]{0,15})$/);
    }),
    { numRuns: 50 },
  );
});

test('a key pair is made of exactly 40 random bytes', () => {
  expect(() => generateKeyPair(Buffer.alloc(32))).toThrow('40 random bytes');
});

test('an id is written as minisign writes it: without leading zeros', () => {
  const random = Buffer.concat([Buffer.from('310022d79390d40b', 'hex'), Buffer.alloc(32, 1)]);
  const { publicKey } = generateKeyPair(random);
  expect(publicKey.id).toBe('BD49093D7220031');
  expect(parsePublicKeys(formatPublicKey(publicKey), origin)).toEqual([publicKey]);
});
