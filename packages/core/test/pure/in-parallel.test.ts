import { describe, expect, test } from '@jest/globals';
import { inParallel } from '../../src/index.ts';

/** A piece of work that ends when it is told to. */
function gates() {
  const open = new Map<number, () => void>();
  const begun: number[] = [];
  const work = async (item: number): Promise<string> => {
    begun.push(item);
    await new Promise<void>((resolve) => open.set(item, resolve));
    return `did ${item}`;
  };
  return { begun, work, end: (item: number) => open.get(item)?.() };
}

const turn = async (): Promise<void> => {
  for (let times = 0; times < 20; times++) await Promise.resolve();
};

describe('work on many items', () => {
  test.each([0, Number.NaN])('for %d at once is a bug and no answer without the work', async (limit) => {
    await expect(inParallel(limit, [1], async () => 'done')).rejects.toThrow('work without anybody to do it');
    expect(await inParallel(limit, [], async () => 'done')).toEqual([]);
  });

  test('is done so many at once, and answers in their order', async () => {
    const { begun, work, end } = gates();
    const all = inParallel(2, [1, 2, 3], work);
    await turn();
    expect(begun).toEqual([1, 2]);
    end(2);
    await turn();
    expect(begun).toEqual([1, 2, 3]);
    end(3);
    end(1);
    expect(await all).toEqual(['did 1', 'did 2', 'did 3']);
  });

  test('needs no more workers than items, and none for none', async () => {
    const { begun, work, end } = gates();
    const all = inParallel(9, [7], work);
    end(7);
    expect([await all, begun]).toEqual([['did 7'], [7]]);
    expect(await inParallel(3, [], work)).toEqual([]);
  });

  test('tells each its index, and keeps an answer that is undefined', async () => {
    expect(await inParallel(1, ['a', 'b'], async (item, index) => `${item}${index}`)).toEqual(['a0', 'b1']);
    expect(await inParallel(1, [1, 2], async () => undefined)).toEqual([undefined, undefined]);
  });

  test('begins nothing after a failure, waits for what runs, and throws the first one', async () => {
    const { begun, work, end } = gates();
    let over = false;
    const all = inParallel(2, [1, 2, 3, 4], async (item) => {
      if (item === 2) throw new Error('two');
      return await work(item);
    });
    const ended = all
      .catch((error: unknown) => String(error))
      .finally(() => {
        over = true;
      });
    await turn();
    expect([begun, over]).toEqual([[1], false]);
    end(1);
    expect(await ended).toBe('Error: two');
    expect(begun).toEqual([1]);
  });
});
