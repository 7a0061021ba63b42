import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globMatcher } from '../../src/glob.ts';

describe('a glob', () => {
  test.each([
    ['v*', 'v1.2.3', true],
    ['v*', 'w1', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['release/*', 'release/1', true],
    ['release/*', 'release/1/2', false],
    ['release/**', 'release/1/2', true],
    ['**.go', 'a/b.go', true],
    ['**/x*', 'a/b/xy', true],
    ['**/x*', 'a/b/x/y', false],
    ['?.*.*', '2.1.0', true],
    ['?.*.*', '2023.12.1', false],
    ['a?c', 'a/c', false],
    ['?', '😀', true],
    ['a.b+c(d)[e]{f}^$|\\', 'a.b+c(d)[e]{f}^$|\\', true],
    ['a.b', 'axb', false],
    ['*\n*', 'a\nb', true],
    ['*a*b', 'aab', true],
  ])('%j of %j: %j', (pattern, name, expected) => {
    expect(globMatcher(pattern)(name)).toBe(expected);
  });

  test('takes no more steps than pattern and name are long', () => {
    const name = 'a'.repeat(5_000);
    expect(globMatcher(`${'*a'.repeat(60)}b`)(name)).toBe(false);
    expect(globMatcher(`${'**a*?'.repeat(60)}b`)(name)).toBe(false);
    expect(globMatcher(`${'*a'.repeat(60)}*`)(name)).toBe(true);
  });

  test('says the same as the regular expression that it stands for', () => {
    const letter = fc.constantFrom('a', 'b', '/', '*', '?');
    const patterns = fc.string({ unit: letter, maxLength: 6 });
    const names = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 });
    fc.assert(
      fc.property(patterns, names, (pattern, name) => {
        const source = pattern.replace(/\*{2,}|[*?]/g, (found) => ({ '*': '[^/]*', '?': '[^/]' })[found] ?? '.*');
        expect(globMatcher(pattern)(name)).toBe(new RegExp(`^${source}$`, 's').test(name));
      }),
    );
  });
});
