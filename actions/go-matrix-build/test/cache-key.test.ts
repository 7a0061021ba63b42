import { describe, expect, test } from '@jest/globals';
import { cacheKey } from '../src/cache-key.ts';
import { type Change, planOf } from './planning.ts';

const RUNNER = 'linux-x64';
function keyOf(change: Change = {}, index = 0, runner = RUNNER) {
  const plan = planOf(change);
  const { [index]: planned } = plan.targets;
  if (planned === undefined) throw new Error('no target');
  return cacheKey(plan, planned, runner);
}

describe('the key of a build cache', () => {
  const usual = keyOf();

  test('is of the commit, and falls back to the flags and to the target', () => {
    const [ofFlags = '', ofTarget = ''] = usual.prefixes;
    expect(ofTarget).toBe('slipway-go-build-linux-x64-go1.26.8-linux_amd64-');
    expect(ofFlags.startsWith(ofTarget)).toBe(true);
    expect(usual.key).toBe(`${ofFlags}${planOf().commit}`);
    expect(keyOf()).toEqual(usual);
  });

  test.each<[string, Change, number, string]>([
    ['target', {}, 1, RUNNER],
    ['variant', { raw: { targets: 'linux/amd64/v3' } }, 0, RUNNER],
    ['runner', {}, 0, 'darwin-arm64'],
  ])('shares nothing with another %s', (_, change, index, runner) => {
    const other = keyOf(change, index, runner);
    expect(usual.prefixes.some((prefix) => other.key.startsWith(prefix))).toBe(false);
  });

  test.each<[string, Change]>([
    ['tags', { raw: { tags: 'netgo' } }],
    ['flags', { raw: { flags: '-trimpath=false' } }],
    ['variables', { raw: { env: 'CC=clang' } }],
    ['mode', { raw: { 'build-mode': 'pie', targets: 'linux/amd64' } }],
  ])('of other %s takes what there is of the target', (_, change) => {
    const { key, prefixes } = keyOf(change);
    expect([prefixes[0] === usual.prefixes[0], prefixes[1] === usual.prefixes[1]]).toEqual([false, true]);
    expect(key).not.toBe(usual.key);
  });

  test('is one that the service takes: no comma, no blank', () => {
    expect(keyOf({ raw: { targets: 'linux/arm/v7,softfloat' } }).key).toMatch(/^[\w.-]+$/);
  });

  test('of another commit has the same fallbacks', () => {
    const other = keyOf({ checkout: { commit: 'f'.repeat(40) } });
    expect(other.prefixes).toEqual(usual.prefixes);
    expect(other.key).not.toBe(usual.key);
  });
});
