import { expect, test } from '@jest/globals';
import { compareVersions, isFullVersion, isPrerelease, overtakenBy } from '../src/overtaken.ts';
import { LONGEST_TAG, shortenTag, tagFault, versionTag } from '../src/tag-name.ts';

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
  ['1.2.3', true, false],
  ['v1.2.3', true, false],
  ['1.2.3-rc.1', true, true],
  ['1.2', false, false],
  ['v1', false, false],
  ['main', false, false],
])('%s is a full version: %s, a pre-release: %s', (text, full, prerelease) => {
  expect([isFullVersion(text), isPrerelease(text)]).toEqual([full, prerelease]);
});

test('versions are compared as numbers, with or without v, and without build metadata', () => {
  expect(compareVersions('1.10.0', 'v1.9.0')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0-rc.1', '1.0.0')).toBeLessThan(0);
  expect(compareVersions('1.0.0+a', '1.0.0+b')).toBe(0);
});

test('the highest release that the tag is of holds it back', () => {
  const same = (other: string): boolean => other.startsWith('1.');
  expect(overtakenBy('1.2.3', ['1.2.4', '1.10.0', '1.9.0', '2.0.0', '1.99.0-rc.1', 'main'], same)).toBe('1.10.0');
  expect(overtakenBy('1.10.0', ['1.2.4', '2.0.0'], same)).toBeUndefined();
});
