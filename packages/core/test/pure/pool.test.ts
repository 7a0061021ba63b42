import { describe, expect, test } from '@jest/globals';
import { pool } from '../../src/pool.ts';

const later = () => new Promise((resolve) => setImmediate(resolve));

describe('a pool', () => {
  test('gives each thing to one at a time, in the order in which they came', async () => {
    const { use } = pool(['a', 'b']);
    const begun: number[] = [];
    const used = new Map<string, number>();
    let [under, most] = [0, 0];
    const work = (number: number) =>
      use(async (item) => {
        begun.push(number);
        used.set(item, (used.get(item) ?? 0) + 1);
        most = Math.max(most, ++under);
        await later();
        under -= 1;
        return number * 10;
      });
    expect(await Promise.all([1, 2, 3, 4, 5].map(work))).toEqual([10, 20, 30, 40, 50]);
    expect([begun, most, under]).toEqual([[1, 2, 3, 4, 5], 2, 0]);
    expect([...used.keys()].sort()).toEqual(['a', 'b']);
  });

  test('of nothing is refused: all work would wait for ever', () => {
    expect(() => pool([])).toThrow('a pool of nothing');
  });

  test('has a thing back from work that fails', async () => {
    const { use } = pool(['only']);
    await expect(use(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await use(async (item) => item)).toBe('only');
  });
});
