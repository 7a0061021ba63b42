import { describe, expect, test } from '@jest/globals';
import { decodeText } from '@slipway/signing';
import { refused } from '@slipway/testkit';
import { fileNameFault } from '../src/folder/file-name.ts';
import { namePattern } from '../src/folder/name-pattern.ts';
import { standsBesideList } from '../src/folder/signatures.ts';

describe('a pattern of names', () => {
  test.each([
    ['*.asc', 'SHA256SUMS.asc', true],
    ['*.asc', 'SHA256SUMS.ascx', false],
    ['*', '.hidden', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a.c', 'abc', false],
    ['[a]', 'a', false],
    ['[a]', '[a]', true],
    ['**b**', 'abc', true],
    ['a*', 'a\nb', true],
    ['ABC', 'abc', false],
    ['?', '\u{1f600}', true],
  ])('%j and the name %j: %j', (pattern, name, expected) => {
    expect(namePattern(pattern)(name)).toBe(expected);
  });

  test.each(['sub/*', 'x'.repeat(256)])('%j matches no name of a folder and is refused', (pattern) => {
    expect(refused(() => namePattern(pattern)).code).toBe('name-pattern');
  });
});

test.each([
  ['SHA256SUMS', true],
  ['a b', true],
  ['', false],
  ['.', false],
  ['..', false],
  ['a/b', false],
  ['a\\b', false],
  ['a\tb', false],
  ['a\nb', false],
])('%j as the name of a file: %j', (name, fits) => {
  expect(fileNameFault(name) === undefined).toBe(fits);
});

test.each([
  ['SHA256SUMS', true],
  ['SHA256SUMS.minisig', true],
  ['SHA256SUMS.sigstore.json', true],
  ['SHA256SUMS.txt', false],
  ['app.tar.gz.minisig', false],
])('%s stands beside the list: %j', (name, expected) => {
  expect(standsBesideList(name, 'SHA256SUMS')).toBe(expected);
});

test('text is UTF-8 or nothing, and a byte order mark stays', () => {
  expect(decodeText(Buffer.from('é'))).toBe('é');
  expect(decodeText(Buffer.from([0xef, 0xbb, 0xbf, 0x61]))).toBe('\ufeffa');
  expect(decodeText(Buffer.from([0xff]))).toBeUndefined();
});
