import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/action.ts';
import { CouldNotCheckError, RefusedError } from '../../src/error.ts';
import { interruptible } from '../../src/host/interruptible.ts';
import { withinTime } from '../../src/host/step-time.ts';

const hostWith = (signal: AbortSignal): Host => ({
  workspace: '/',
  env: {},
  github: undefined,
  log: {
    info: () => undefined,
    debug: () => undefined,
    progress: () => undefined,
    notice: () => undefined,
    warning: () => undefined,
    error: () => undefined,
    group: (_, phase) => phase(),
    mask: () => undefined,
  },
  report: () => undefined,
  known: () => undefined,
  temporaryDirectory: async () => '/',
  onExit: () => undefined,
  artifact: () => undefined,
  signal,
});
const host = hostWith(new AbortController().signal);
const forever = () => new Promise<never>(() => undefined);

describe('work of a step', () => {
  test('answers when it is done in time', async () => {
    expect(await withinTime(host, 60_000, async () => 'done')).toBe('done');
  });

  test('throws what it throws', async () => {
    const error = new RefusedError({ code: 'usage', message: 'no', hint: 'yes' });
    await expect(withinTime(host, 60_000, () => Promise.reject(error))).rejects.toBe(error);
  });

  test.each([
    [20, '20ms'],
    [1_500, '2s'],
  ])('ends after %d ms, also where it does not listen', async (time, shown) => {
    await expect(withinTime(host, time, forever)).rejects.toMatchObject({
      outcome: 'could-not-check',
      fault: { code: 'time-limit', message: `The step was not done after ${shown}.` },
    });
  });

  test('is told so by its signal, whose error does not hide what happened', async () => {
    const listening = ({ signal }: Host) =>
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    await expect(withinTime(host, 20, listening)).rejects.toMatchObject({ fault: { code: 'time-limit' } });
  });

  test('is cancelled with the run', async () => {
    const run = new AbortController();
    const seen = withinTime(hostWith(run.signal), 60_000, async ({ signal }) => {
      run.abort();
      return signal.aborted;
    });
    expect(await seen).toBe(true);
  });
});

describe('work that runs expressions of users', () => {
  const late = () => new CouldNotCheckError({ code: 'time-limit', message: 'late', hint: 'simpler' });

  test('answers, and throws what it throws', () => {
    expect(interruptible(60_000, () => 7, late)).toBe(7);
    expect(interruptible(60_000, () => undefined, late)).toBeUndefined();
    const error = new RangeError('no');
    expect(() =>
      interruptible(
        60_000,
        () => {
          throw error;
        },
        late,
      ),
    ).toThrow(error);
  });

  test.each([
    ['a regular expression that tries everything', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
    ['another', () => /(x|x|x)*y$/.test('x'.repeat(80))],
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
  ])('ends in the middle of %s', (_, work) => {
    expect(() => interruptible(100, work, late)).toThrow('late');
  });
});
