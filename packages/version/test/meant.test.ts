import { describe, expect, test } from '@jest/globals';
import { exactFault, initialFault, looksLikeVersion, versionMeant } from '../src/index.ts';

describe('a text that is meant as a version', () => {
  test.each([
    ['1.4.0', 'v1.4.0'],
    ['v1.04.0', 'v1.4.0'],
    ['v1.x', 'v1.0.0'],
    ['v1', 'v1.0.0'],
    ['v1.4', 'v1.4.0'],
    ['V1.4.0', 'v1.4.0'],
    ['v.1.4.0', 'v1.4.0'],
    ['release-1.4.0', 'v1.4.0'],
    ['version_1.4', 'v1.4.0'],
    ['v1.4.0+meta', 'v1.4.0'],
    ['v1.4.0rc1', 'v1.4.0-rc1'],
    ['v1.4.0-rc.01', 'v1.4.0-rc.1'],
    ['v1.4.0-01', 'v1.4.0-1'],
    ['2024.01.02', 'v2024.1.2'],
    ['v1.2.3.4', undefined],
    ['v1.4.1-0.20240101000000-0123456789ab', undefined],
    ['v1.4.0-a..b', undefined],
  ])('%j: %s', (text, meant) => {
    expect(looksLikeVersion(text)).toBe(true);
    expect(versionMeant(text)).toBe(meant);
  });

  test.each(['nightly', 'latest', '20240101', 'v', 'vnext', 'stage', 'release', 'go1.21', 'deploy-2024.01.02', ''])(
    '%j is none',
    (text) => {
      expect(looksLikeVersion(text)).toBe(false);
    },
  );

  test('is left to those who ask when it has no number', () => {
    expect(versionMeant('nightly')).toBeUndefined();
  });
});

test.each([
  ['v1.2.3', undefined, undefined],
  ['v1.2.3-rc.1', undefined, 'initial-version'],
  ['foo', 'version-form', 'version-form'],
  ['1.2.3', 'version-form', 'version-form'],
  ['v0.0.0-20240101000000-0123456789ab', 'version-pseudo', 'version-pseudo'],
])('%s, asked for by name, is at fault for %s; as the first version for %s', (version, exact, initial) => {
  expect([exactFault(version)?.code, initialFault(version)?.code]).toEqual([exact, initial]);
});
