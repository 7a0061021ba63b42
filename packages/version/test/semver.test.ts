import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimal, decDecimal, incDecimal } from '../src/decimal.ts';
import { canonical, canonicalModuleVersion, compare } from '../src/index.ts';
import { isCanonicalVersion, isValid, parse } from '../src/semver.ts';

/** Any version: numbers of any length, any pre-release, any build metadata, shorthands. */
const decimal = fc.oneof(fc.nat(20).map(String), fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String));
const identifier = fc.oneof(decimal, fc.stringMatching(/^[0-9]{0,2}[A-Za-z-][0-9A-Za-z-]{0,3}$/));
const dotted = fc.array(identifier, { minLength: 1, maxLength: 4 }).map((list) => list.join('.'));
const full = fc
  .tuple(decimal, decimal, decimal, fc.option(dotted), fc.option(dotted))
  .map(([a, b, c, pre, meta]) => `v${a}.${b}.${c}${pre === null ? '' : `-${pre}`}${meta === null ? '' : `+${meta}`}`);
const anyVersion = fc.oneof(
  { weight: 5, arbitrary: full },
  decimal.map((a) => `v${a}`),
  fc.tuple(decimal, decimal).map(([a, b]) => `v${a}.${b}`),
);

describe('what is a version', () => {
  test.each([
    'bad',
    '',
    'v',
    'v1-alpha.beta.gamma',
    'v1-pre',
    'v1+meta',
    'v1-pre+meta',
    'v1.2-pre',
    'v1.2+meta',
    'v1.2-pre+meta',
    'v1.2.3-0123',
    'v1.2.3-0123.0123',
    'v1.2.3-01',
    'v1.2.3-',
    'v1.2.3-a..b',
    'v1.2.3-rc.',
    'v1.2.3+',
    'v1.2.3+a..b',
    'V1.2.3',
    '1.2.3',
    'v01.2.3',
    'v1.02.3',
    'v1.2.03',
    'v1.2.3.4',
    'v1.2.',
    'v1..3',
    ' v1.2.3',
    'v1.2.3 ',
    'v1.2.3\n',
    'v-1.2.3',
    'v1.2.3-rc_1',
    'v1.2.3-é',
    'v1.2.3+a_b',
    'v3.3.9_plus_git',
    'vx.1.2',
    'v1.x',
    'nightly',
    'v١.2.3',
  ])('%j is none', (text) => {
    expect([isValid(text), parse(text), canonical(text), isCanonicalVersion(text)]).toEqual([
      false,
      undefined,
      '',
      false,
    ]);
  });

  test.each([
    ['v1', 'v1.0.0'],
    ['v1.0', 'v1.0.0'],
    ['v1.0.0', 'v1.0.0'],
    ['v1.2', 'v1.2.0'],
    ['v1.2.3', 'v1.2.3'],
    ['v1.2.3-alpha', 'v1.2.3-alpha'],
    ['v1.2.3-0', 'v1.2.3-0'],
    ['v1.2.3-0a', 'v1.2.3-0a'],
    ['v1.2.3--', 'v1.2.3--'],
    ['v1.2.3-01a.-.10', 'v1.2.3-01a.-.10'],
    ['v1.2.3+meta', 'v1.2.3'],
    ['v1.2.3+001', 'v1.2.3'],
    ['v1.2.3-pre+meta', 'v1.2.3-pre'],
    ['v1.2.99999999999999999', 'v1.2.99999999999999999'],
  ])('%s is one, in full %s', (text, expected) => {
    expect([isValid(text), canonical(text), isCanonicalVersion(text)]).toEqual([true, expected, text === expected]);
  });

  test('the only build metadata with a meaning is +incompatible', () => {
    expect(canonicalModuleVersion('v2.0.0+incompatible')).toBe('v2.0.0+incompatible');
    expect(canonicalModuleVersion('v2+meta')).toBe('');
    expect(canonicalModuleVersion('v2.0.0+meta')).toBe('v2.0.0');
  });

  test('the grammar never fails, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => [true, false].includes(isValid(text))));
    fc.assert(
      fc.property(fc.stringMatching(/^v[0-9.+a-]{0,30}$/), (text) => (parse(text) !== undefined) === isValid(text)),
    );
  });
});

describe('the order of versions', () => {
  const ascending = [
    'bad',
    'v0.0.0--',
    'v0.0.0',
    'v0.9.0',
    'v1.0.0-0',
    'v1.0.0-1',
    'v1.0.0-9',
    'v1.0.0-10',
    'v1.0.0-99999999999999999999',
    'v1.0.0-A',
    'v1.0.0-alpha',
    'v1.0.0-alpha.0',
    'v1.0.0-alpha.1',
    'v1.0.0-alpha.beta',
    'v1.0.0-beta',
    'v1.0.0-beta.2',
    'v1.0.0-beta.11',
    'v1.0.0-beta.20',
    'v1.0.0-beta9',
    'v1.0.0-rc.1',
    'v1.0.0-rc.9',
    'v1.0.0-rc.10',
    'v1.0.0-rc10',
    'v1.0.0-rc9',
    'v1.0.0',
    'v1.0.1-0.20191109021931-daa7c04131f5',
    'v1.0.1',
    'v1.2.0',
    'v1.10.0',
    'v1.99999999999999999.0',
    'v1.100000000000000000.0',
    'v2',
    'v9.0.0',
    'v10.0.0',
  ];

  test('is the semantic one, with numbers of any length', () => {
    for (const [i, a] of ascending.entries()) {
      for (const [j, b] of ascending.entries()) expect([a, b, compare(a, b)]).toEqual([a, b, Math.sign(i - j)]);
    }
  });

  test('has no place for build metadata', () => {
    expect(compare('v1.0.0+b', 'v1.0.0+a')).toBe(0);
  });

  test('takes what is no version as equal to its like', () => {
    expect(compare('bad', 'worse')).toBe(0);
  });

  test('is total: antisymmetric and transitive, and equal only for equal canonical forms', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
        expect(compare(a, b)).toBe(compare(b, a) === 0 ? 0 : -compare(b, a));
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        expect(compare(a, b) === 0).toBe(canonical(a) === canonical(b));
      }),
    );
  });

  test('does not change by canonical form, and canonical form is idempotent', () => {
    fc.assert(
      fc.property(anyVersion, (v) => {
        expect(compare(v, canonical(v))).toBe(0);
        expect(canonical(canonical(v))).toBe(canonical(v));
        expect(isCanonicalVersion(canonical(v))).toBe(true);
      }),
    );
  });
});

describe('decimal strings', () => {
  test('count up and down as whole numbers do', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (n) => {
        expect(incDecimal(String(n))).toBe(String(n + 1n));
        expect(decDecimal(String(n))).toBe(n === 0n ? undefined : String(n - 1n));
      }),
    );
  });

  test.each([
    ['0', '1'],
    ['9', '10'],
    ['99', '100'],
    ['1299', '1300'],
    ['99999999999999999', '100000000000000000'],
  ])('%s is followed by %s', (low, high) => {
    expect([incDecimal(low), decDecimal(high)]).toEqual([high, low]);
  });

  test('zero has no predecessor', () => {
    expect(decDecimal('0')).toBeUndefined();
  });

  test('compare by length, then by digits', () => {
    expect([
      compareDecimal('9', '10'),
      compareDecimal('10', '9'),
      compareDecimal('12', '11'),
      compareDecimal('11', '12'),
    ]).toEqual([-1, 1, 1, -1]);
  });
});
