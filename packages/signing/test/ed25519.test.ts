import { describe, expect, test } from '@jest/globals';
import { blake2b256, blake2b512 } from '../src/blake2b.ts';
import { isWeakPublicKey, privateKeyFromSeed, publicKeyOf } from '../src/ed25519.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

test('a seed gives the public key of RFC 8032, section 7.1, test 1', () => {
  const key = privateKeyFromSeed(hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'));
  expect(Buffer.from(publicKeyOf(key)).toString('hex')).toBe(
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  );
});

describe('points of small order', () => {
  const weak = [
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000080',
    '0100000000000000000000000000000000000000000000000000000000000000',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ];

  // OpenSSL 3.0 (Node 20) verifies the signature 1, 0 under the second of them for any message; OpenSSL 3.5 does not.
  test.each(weak)('%s is the key of nobody', (point) => {
    expect(isWeakPublicKey(hex(point))).toBe(true);
  });

  test.each(['ed', 'ee'])('the other encoding %sff…7f is weak, too', (start) => {
    expect(isWeakPublicKey(hex(`${start}${'ff'.repeat(30)}7f`))).toBe(true);
  });

  test('a key that was made is not weak', () => {
    expect(isWeakPublicKey(publicKeyOf(privateKeyFromSeed(Buffer.alloc(32, 1))))).toBe(false);
  });
});

describe('BLAKE2b', () => {
  test('of abc is what RFC 7693, appendix A, says', () => {
    expect(Buffer.from(blake2b512(Buffer.from('abc'))).toString('hex')).toMatch(/^ba80a53f981c4d0d/);
  });

  test('with 32 bytes of output is what libsodium and b2sum -l 256 say', () => {
    const hash = Buffer.from(blake2b256(Buffer.from('a'), Buffer.from('bc'))).toString('hex');
    expect(hash).toBe('bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319');
  });
});
