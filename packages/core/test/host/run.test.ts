import { expect, jest, test } from '@jest/globals';
import { toItsEnd } from '../../src/host/run.ts';
import { BUG_EXIT_CODE } from '../../src/index.ts';

/** The end of the process, for the listeners that were added since. */
function endOfProcess(before: readonly unknown[], code: number): void {
  for (const listener of process.listeners('exit')) if (!before.includes(listener)) listener.call(process, code);
}

test('a run whose answer never comes is a fault of ours, not a pass', () => {
  const before = process.listeners('exit');
  const say = jest.fn();
  void toItsEnd(() => new Promise<never>(() => undefined), say);
  const exitCode = process.exitCode;
  endOfProcess(before, 0);
  expect([process.exitCode, say.mock.calls]).toEqual([BUG_EXIT_CODE, [[expect.stringContaining('never came')]]]);
  process.exitCode = exitCode;
});

test('a process that is ended by a signal keeps the code that it was given', () => {
  const before = process.listeners('exit');
  const say = jest.fn();
  void toItsEnd(() => new Promise<never>(() => undefined), say);
  const exitCode = process.exitCode;
  endOfProcess(before, 130);
  expect([process.exitCode, say.mock.calls]).toEqual([exitCode, []]);
});

test('a run that came to its end says nothing, whether it passed or not', async () => {
  const before = process.listeners('exit');
  await toItsEnd(
    async () => undefined,
    () => undefined,
  );
  await expect(
    toItsEnd(
      async () => {
        throw new Error('x');
      },
      () => undefined,
    ),
  ).rejects.toThrow('x');
  expect(process.listeners('exit')).toEqual(before);
});
