import { describe, expect, test } from '@jest/globals';
import { compareFinal, formatPep440, isFinal, isPep440Prerelease, parsePep440, peerLocalText } from '../src/pep440.ts';
import { PEP440, SEMVER } from '../src/scheme.ts';

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
    expect([isFinal(parsed), isPep440Prerelease(parsed)]).toEqual([kind === 'final', kind === 'pre']);
  });

  test.each(['', 'x', '1.2.3.', '1..2', '1.2.3foo', ' 1.2', '1.2+', '1.2-', '1.2+a+b', 'release1', 'v'])(
    '%j is none',
    (text) => {
      expect(parsePep440(text)).toBeUndefined();
    },
  );

  test('the library of the peer joins a local version with commas and reads numbers in it', () => {
    expect(formatPep440(version('2.0+1e5.X.007'), peerLocalText)).toBe('2.0+100000,x,7');
  });

  test.each([
    ['1.0', '1.0.0', 0],
    ['1.0', '1.0.1', -1],
    ['2.0', '1.9.9', 1],
    ['1!1.0', '2.0', 1],
    ['1.10', '1.9', 1],
  ])('%s against %s: %i', (a, b, expected) => {
    expect(Math.sign(compareFinal(version(a), version(b)))).toBe(expected);
  });
});

describe('a scheme', () => {
  test.each([
    ['v1.2.3', true, true, false],
    ['1.2.3-rc.1', true, false, true],
    ['1.2', false, false, false],
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

  test('finds the highest that stands in the way', () => {
    expect(PEP440.overtakenBy('1.2', ['1.1', '1.4', '1.3', '2.0'], (other) => other.startsWith('1.'))).toBe('1.4');
    expect(PEP440.overtakenBy('1.2', ['1.2.0', 'nonsense'], () => true)).toBeUndefined();
  });

  test.each([
    ['v1.2.3', 'v1.2.4', 'v1.3.0', 'v2.0.0'],
    ['1!2', '1!2.0.1', '1!2.1.0', '1!3.0.0'],
  ])('the neighbours of %s are %s, %s and %s', (text, patch, minor, major) => {
    expect(PEP440.neighbours(text)).toEqual({ patch, minor, major });
  });
});
