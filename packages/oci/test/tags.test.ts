import { expect, test } from '@jest/globals';
import { LONGEST_TAG, shortenTag, tagFault, versionOfTag, versionTag } from '../src/tag-name.ts';

test.each(['1.2.3', 'latest', '_x', 'v1.2.3_build.5', 'A-b.c', 'x'.repeat(128)])('%s is a tag', (tag) => {
  expect(tagFault(tag)).toBeUndefined();
});

test.each([
  ['', 'is empty'],
  ['.x', 'does not begin'],
  ['-x', 'does not begin'],
  ['1.2.3+b', 'holds something'],
  ['a/b', 'holds something'],
  ['日本', 'does not begin'],
  ['x'.repeat(129), '129 characters'],
])('%j is none', (tag, why) => {
  expect(tagFault(tag)).toContain(why);
});

test('a tag that is too long is cut, and stays another than those that begin alike', () => {
  const [a, b] = ['a', 'b'].map((end) => shortenTag(`${'x'.repeat(200)}${end}`));
  expect(a).toHaveLength(LONGEST_TAG);
  expect(a).toMatch(/^x{119}-[0-9a-f]{8}$/);
  expect(a).not.toBe(b);
  expect(shortenTag('short')).toBe('short');
});

test.each([
  ['v1.2.3', '1.2.3'],
  ['1.2.3', '1.2.3'],
  ['v1.2.3+build.5', '1.2.3_build.5'],
  ['1.2.3-rc.1+a+b', '1.2.3-rc.1_a_b'],
])('the version %s is the tag %s', (version, tag) => {
  expect(versionTag(version)).toBe(tag);
});

test.each([
  ['v1.2.3_build.5', '1.2.3+build.5'],
  ['1.2', '1.2'],
])('the tag %s says the version %s', (tag, version) => {
  expect(versionOfTag(tag)).toBe(version);
});
