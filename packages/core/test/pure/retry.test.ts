import { describe, expect, test } from '@jest/globals';
import { type Attempt, pauseAfter, type RetryPolicy, retry } from '../../src/index.ts';

const POLICY: RetryPolicy = {
  attempts: 3,
  budget: 60_000,
  pause: 100,
  longest: 5_000,
  random: () => 1,
  now: () => 10_000,
  sleep: async () => undefined,
};

describe('the pause before another attempt', () => {
  test.each<readonly [string, Partial<RetryPolicy>, number, number, string | undefined, number | undefined]>([
    ['is the first one', {}, 1, 10_000, undefined, 100],
    ['doubles', {}, 2, 10_000, undefined, 200],
    ['is half as long where chance wants it', { random: () => 0 }, 2, 10_000, undefined, 100],
    ['is never longer than the longest', { pause: 4_000 }, 2, 10_000, undefined, 5_000],
    ['is what is asked for in seconds', {}, 1, 10_000, '4', 4_000],
    ['is what is asked for as a date', {}, 1, 10_000, 'Thu, 01 Jan 1970 00:00:12 GMT', 2_000],
    ['is none for a date that is past', {}, 1, 10_000, 'Thu, 01 Jan 1970 00:00:01 GMT', 0],
    ['is the usual one where what is asked for is no time', {}, 1, 10_000, 'soon', 100],
    ['is not waited when a longer one is asked for', {}, 1, 10_000, '6', undefined],
    ['is not waited after the last attempt', {}, 3, 10_000, undefined, undefined],
    ['is not waited beyond the budget', { budget: 300 }, 1, 9_800, undefined, undefined],
    ['is waited within the budget', { budget: 301 }, 1, 9_800, undefined, 100],
  ])('%s', (_, policy, attempt, since, header, expected) => {
    expect(pauseAfter({ ...POLICY, ...policy }, attempt, since, header)).toBe(expected);
  });
});

describe('trying again', () => {
  /** A clock that moves only by the pauses, and what came to pass. */
  function scripted(...attempts: readonly Attempt<string>[]) {
    let now = 0;
    const seen: (number | string)[] = [];
    const policy: RetryPolicy = {
      ...POLICY,
      now: () => now,
      sleep: async (milliseconds) => {
        now += milliseconds;
      },
    };
    const rest = [...attempts];
    const once = async (left: number): Promise<Attempt<string>> => {
      seen.push(left);
      const next = rest.shift();
      if (next === undefined) throw new Error('asked too often');
      return next;
    };
    return { policy, once, seen };
  }
  const passing: Attempt<string> = { kind: 'passing', value: 'busy', why: 'status 503' };

  test('ends with the first attempt that is no passing trouble, each told what is left of the budget', async () => {
    const { policy, once, seen } = scripted(passing, { ...passing, retryAfter: '2' }, { kind: 'done', value: 'here' });
    const told: (string | number)[] = [];
    const outcome = await retry(policy, undefined, once, (why, wait) => told.push(why, wait));
    expect(outcome).toEqual({ value: 'here', attempts: 3 });
    expect(seen).toEqual([60_000, 59_900, 57_900]);
    expect(told).toEqual(['status 503', 100, 'status 503', 2_000]);
  });

  test('ends with the last one where all are passing trouble', async () => {
    const { policy, once } = scripted(passing, passing, { ...passing, value: 'still busy' });
    expect(await retry(policy, undefined, once)).toEqual({ value: 'still busy', attempts: 3 });
  });

  test('ends with what an attempt throws', async () => {
    const { policy, once } = scripted();
    await expect(retry(policy, undefined, once)).rejects.toThrow('asked too often');
  });
});
