import { describe, expect, test } from '@jest/globals';
import { RefusedError } from '@slipway/core';
import fc from 'fast-check';
import { canonicalModuleVersion, compare, isPseudoVersion, pseudoVersion, pseudoVersionBase } from '../src/index.ts';
import { pseudoVersionRevision, pseudoVersionTime, shortRevision, zeroPseudoVersion } from '../src/pseudo.ts';

const time = Date.UTC(2019, 10, 9, 2, 19, 31) / 1000;
const commit = 'daa7c04131f5';
const stamp = '20191109021931-daa7c04131f5';

describe('the pseudo-version of a commit', () => {
  test.each([
    ['', '', `v0.0.0-${stamp}`],
    ['v0', '', `v0.0.0-${stamp}`],
    ['v2', '', `v2.0.0-${stamp}`],
    ['v54321', '', `v54321.0.0-${stamp}`],
    ['', 'v1.2.3', `v1.2.4-0.${stamp}`],
    ['', 'v1.2.9', `v1.2.10-0.${stamp}`],
    ['', 'v1.2.99', `v1.2.100-0.${stamp}`],
    ['', 'v1.2.99999999999999999', `v1.2.100000000000000000-0.${stamp}`],
    ['', 'v1.2.3-pre', `v1.2.3-pre.0.${stamp}`],
    ['', 'v1.2.3-rc.1', `v1.2.3-rc.1.0.${stamp}`],
    ['', 'v0.0.0--', `v0.0.0--.0.${stamp}`],
    ['v2', 'v2.0.0+incompatible', `v2.0.1-0.${stamp}+incompatible`],
    ['v2', 'v2.3.0-pre+incompatible', `v2.3.0-pre.0.${stamp}+incompatible`],
    ['', 'v1.2.0+meta', `v1.2.1-0.${stamp}+meta`],
  ])('with major %j above %j is %s', (major, older, expected) => {
    expect(pseudoVersion(major, older, time, commit)).toBe(expected);
    expect(isPseudoVersion(expected)).toBe(true);
  });

  test('has the committer time in UTC', () => {
    const tokyo = Date.parse('2023-11-15T07:13:33+09:00') / 1000;
    expect(pseudoVersion('', '', tokyo, commit)).toBe('v0.0.0-20231114221333-daa7c04131f5');
  });

  test('has always the first 12 digits of a full hash', () => {
    const sha1 = '0123456789abcdef0123456789abcdef01234567';
    expect(shortRevision(sha1)).toBe('0123456789ab');
    expect(shortRevision(`${sha1}${'0'.repeat(24)}`)).toBe('0123456789ab');
    expect(shortRevision('0123456789abcdef')).toBe('0123456789abcdef');
    expect(pseudoVersion('', '', time, sha1)).toBe('v0.0.0-20191109021931-0123456789ab');
  });

  test.each([-62135596801, 253402300800, Number.NaN])('is refused at the time %d', (seconds) => {
    expect(() => pseudoVersion('', '', seconds, commit)).toThrow(RefusedError);
  });

  test('of nothing is all zeros', () => {
    expect(zeroPseudoVersion('')).toBe('v0.0.0-00010101000000-000000000000');
    expect(zeroPseudoVersion('v2')).toBe('v2.0.0-00010101000000-000000000000');
    expect(pseudoVersionTime(zeroPseudoVersion('v2'))).toBe(-62135596800);
  });
});

describe('what is not a pseudo-version', () => {
  test.each([
    'v1.2.3',
    'v1.2.3-rc.1',
    `v1.0.1-${stamp}`,
    `v1.2.3-pre.${stamp}`,
    'v1.2.4-0.2019110902193-daa7c04131f5',
    'v1.2.4-0.20191109021931',
    `1.2.4-0.${stamp}`,
    'v1.2.4-0.20191109021931-daa7_c0',
    '---',
  ])('%s', (text) => {
    expect(isPseudoVersion(text)).toBe(false);
    expect(() => pseudoVersionRevision(text)).toThrow(RefusedError);
  });
});

describe('the base of a pseudo-version', () => {
  test.each([
    [`v1.0.0-${stamp}`, undefined],
    [`v1.2.4-0.${stamp}`, 'v1.2.3'],
    [`v1.2.10-0.${stamp}+incompatible`, 'v1.2.9+incompatible'],
    [`v1.2.3-pre.0.${stamp}`, 'v1.2.3-pre'],
    [`v2.3.0-pre.0.${stamp}+incompatible`, 'v2.3.0-pre+incompatible'],
  ])('of %s is %s', (version, base) => {
    expect(pseudoVersionBase(version)).toBe(base);
  });

  test.each([
    [`v0.0.0-${stamp}+incompatible`, 'lacks a base version'],
    [`v0.1.0-0.${stamp}`, 'below v0.1.0'],
    ['v1.2.3', 'the form'],
  ])('of %s is an error', (version, message) => {
    expect(() => pseudoVersionBase(version)).toThrow(message);
  });

  test('and time and revision are read back from what was written', () => {
    const base = fc.constantFrom(
      '',
      'v0.0.0',
      'v1.2.3',
      'v1.2.3-rc.1',
      'v9.9.99',
      'v2.0.0+incompatible',
      'v3.0.0-0',
      'v1.0.0-0.0',
    );
    const seconds = fc.integer({ min: -62135596800, max: 253402300799 });
    fc.assert(
      fc.property(base, seconds, fc.stringMatching(/^[0-9a-f]{12}$/), (older, when, hash) => {
        const version = pseudoVersion('', older, when, hash);
        expect(isPseudoVersion(version)).toBe(true);
        expect(pseudoVersionBase(version) ?? '').toBe(canonicalModuleVersion(older));
        expect(pseudoVersionTime(version)).toBe(when);
        expect(pseudoVersionRevision(version)).toBe(hash);
        expect(compare(version, older)).toBe(1);
      }),
    );
  });
});

test.each(['20191309021931', '20190230000000', '20190101240000', '20190101006000'])(
  'the time %s does not exist',
  (timestamp) => {
    expect(() => pseudoVersionTime(`v0.0.0-${timestamp}-daa7c04131f5`)).toThrow(timestamp);
  },
);
