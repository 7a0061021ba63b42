import { describe, expect, test } from '@jest/globals';
import { formatPep440, GO, isFinalPep440, PEP440, parsePep440, SEMVER } from '../src/index.ts';

function version(text: string) {
  const parsed = parsePep440(text);
  if (parsed === undefined) throw new Error(`${text} is no version`);
  return parsed;
}

describe('versions of Python', () => {
  test.each([
    ['1.2.3', '1.2.3', 'final'],
    ['v1.0', '1.0', 'final'],
    ['V01.002', '1.2', 'final'],
    ['1!2.0', '1!2.0', 'final'],
    ['0!2.0', '2.0', 'final'],
    ['1.2.3rc2', '1.2.3rc2', 'pre'],
    ['1.2.3-RC.2', '1.2.3rc2', 'pre'],
    ['1.1beta2', '1.1b2', 'pre'],
    ['1.1_alpha', '1.1a0', 'pre'],
    ['1.1.c1', '1.1rc1', 'pre'],
    ['1.1preview3', '1.1rc3', 'pre'],
    ['20200110-RC2', '20200110rc2', 'pre'],
    ['1.0dev4', '1.0.dev4', 'pre'],
    ['1.0.post1.dev2', '1.0.post1.dev2', 'pre'],
    ['1.2.post1', '1.2.post1', 'post'],
    ['1.2-1', '1.2.post1', 'post'],
    ['1.2-rev', '1.2.post0', 'post'],
    ['1.2r3', '1.2.post3', 'post'],
    ['2.0+Local-1_x', '2.0+local.1.x', 'final'],
    ['2.0+01', '2.0+1', 'final'],
  ])('%s is %s, %s', (text, normal, kind) => {
    const parsed = version(text);
    expect(formatPep440(parsed)).toBe(normal);
    expect([isFinalPep440(parsed), PEP440.isPrerelease(text)]).toEqual([kind === 'final', kind === 'pre']);
  });

  test.each(['', 'x', '1.2.3.', '1..2', '1.2.3foo', ' 1.2', '1.2+', '1.2-', '1.2+a+b', 'release1', 'v'])(
    '%j is none',
    (text) => {
      expect(parsePep440(text)).toBeUndefined();
    },
  );

  test('may have another way to write a local version', () => {
    expect(formatPep440(version('2.0+1.X'), (parts) => parts.join(','))).toBe('2.0+1,X');
  });

  test.each([
    ['1.0', '1.0.0', 0],
    ['1.0', '1.0.1', -1],
    ['2.0', '1.9.9', 1],
    ['1!1.0', '2.0', 1],
    ['1.10', '1.9', 1],
    ['nonsense', '1.0', 0],
    ['1.0', 'nonsense', 0],
  ])('%s against %s: %i', (a, b, expected) => {
    expect(Math.sign(PEP440.compare(a, b))).toBe(expected);
  });
});

describe('a scheme', () => {
  test.each([
    ['v1.2.3', true, true, false],
    ['1.2.3-rc.1', true, false, true],
    ['1.2.3+b', true, true, false],
    ['1.2', false, false, false],
    ['v1', false, false, false],
    ['main', false, false, false],
  ])('of semantic versions knows %s', (text, isVersion, isRelease, isPrerelease) => {
    expect([SEMVER.isVersion(text), SEMVER.isRelease(text), SEMVER.isPrerelease(text)]).toEqual([
      isVersion,
      isRelease,
      isPrerelease,
    ]);
  });

  test.each([
    ['1.2', true, true, false],
    ['1.2rc1', true, false, true],
    ['1.2.post1', true, false, false],
    ['nonsense', false, false, false],
  ])('of Python knows %s', (text, isVersion, isRelease, isPrerelease) => {
    expect([PEP440.isVersion(text), PEP440.isRelease(text), PEP440.isPrerelease(text)]).toEqual([
      isVersion,
      isRelease,
      isPrerelease,
    ]);
  });

  test.each([
    ['v1.2.3', true, true, false],
    ['v1.2.3-rc.1', true, false, true],
    ['v2.0.0+incompatible', true, true, false],
    ['v1.2.3+meta', false, false, false],
    ['v1.2', false, false, false],
    ['1.2.3', false, false, false],
    ['', false, false, false],
  ])('of Go knows %j', (text, isVersion, isRelease, isPrerelease) => {
    expect([GO.isVersion(text), GO.isRelease(text), GO.isPrerelease(text)]).toEqual([
      isVersion,
      isRelease,
      isPrerelease,
    ]);
  });

  test('compares semantic versions as numbers, with or without v, and without build metadata', () => {
    expect(SEMVER.compare('1.10.0', 'v1.9.0')).toBe(1);
    expect(SEMVER.compare('1.0.0-rc.1', '1.0.0')).toBe(-1);
    expect(SEMVER.compare('1.0.0+a', '1.0.0+b')).toBe(0);
  });

  test.each([
    ['v0.9.9', true],
    ['0', true],
    ['1.0.0', false],
    ['v10.0', false],
    ['1!0.1', false],
  ])('knows whether %s is below 1.0.0: %s', (text, below) => {
    expect(SEMVER.isBelowOne(text)).toBe(below);
  });

  test.each([
    ['v1.2.3', 'v1.2.4', 'v1.3.0', 'v2.0.0'],
    ['1!2', '1!2.0.1', '1!2.1.0', '1!3.0.0'],
    ['V01.002', 'V1.2.1', 'V1.3.0', 'V2.0.0'],
    ['1.99999999999999999999.0', '1.99999999999999999999.1', '1.100000000000000000000.0', '2.0.0'],
    ['nonsense', '0.0.1', '0.1.0', '1.0.0'],
  ])('the neighbours of %s are %s, %s and %s', (text, patch, minor, major) => {
    expect(PEP440.neighbours(text)).toEqual({ patch, minor, major });
  });
});
