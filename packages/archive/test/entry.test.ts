import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { type Entry, orderedEntries, refusePath, refuseSize } from '../src/entry.ts';

const entry = (path: string): Entry => ({ path, mode: 0o644, content: new Uint8Array(0) });
const order = (...paths: string[]) => orderedEntries(paths.map(entry)).map(({ path }) => path);

describe('the order of entries', () => {
  test('is that of the bytes of their paths, not of a locale', () => {
    expect(order('c', 'é', 'Y', 'a-b', 'a/b', 'z')).toEqual(['Y', 'a-b', 'a/b', 'c', 'z', 'é']);
  });

  test('puts letters beyond the basic plane last, as UTF-8 does and UTF-16 does not', () => {
    expect(order('\u{1F600}', '\uFF5E')).toEqual(['\uFF5E', '\u{1F600}']);
  });
});

describe('a hostile path', () => {
  test.each([
    ['', 'is empty'],
    ['/etc/passwd', 'is absolute'],
    ['C:/windows', 'is absolute'],
    ['c:evil', 'is absolute'],
    ['../up', 'climbs'],
    ['a/../../up', 'climbs'],
    ['..', 'climbs'],
    ['a\\b', 'backslash'],
    ['a\nb', 'control character'],
    ['a\0b', 'control character'],
    ['a\u007fb', 'control character'],
    ['a\u0085b', 'control character'],
    ['\ud800', 'not valid Unicode'],
    ['a//b', 'empty part'],
    ['a/', 'empty part'],
    ['./a', "'.'"],
  ])('%j is refused: it %s', (path, why) => {
    const fault = refused(() => order(path));
    expect(fault.code).toBe('archive-path');
    expect(fault.message).toContain(why);
  });

  test.each(['a', '..a', 'a..b', '.hidden', 'a b', 'ä/ö', 'a/b.c', 'ab:y'])('%j is taken', (path) => {
    expect(() => refusePath(path)).not.toThrow();
  });
});

describe('paths that clash', () => {
  test.each([
    ['twice', ['a', 'a'], 'Two files would stand'],
    ['in case only', ['README', 'readme'], 'differ only in case'],
    ['in Unicode form only', ['\u00e9', 'e\u0301'], 'differ only in case'],
    ['file and directory', ['a', 'a/b'], 'is a file and also the directory'],
    ['file and directory in another case', ['A', 'a/b/c'], 'is a file and also the directory'],
  ])('%s', (_, paths, why) => {
    expect(refused(() => order(...paths)).message).toContain(why);
  });
});

test('a size over the limit is refused with the number and a way out', () => {
  expect(() => refuseSize('The file', 10, 10, 'zip')).not.toThrow();
  expect(refused(() => refuseSize('The file', 11, 10, 'zip'))).toMatchObject({
    code: 'archive-too-large',
    message: 'The file has 11 bytes; zip as it is written here holds at most 10.',
    hint: expect.stringContaining('tar.gz'),
  });
  expect(refused(() => refuseSize('The file', 11, 10, 'tar')).hint).toContain('smaller');
});
