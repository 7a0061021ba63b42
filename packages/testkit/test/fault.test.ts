import { describe, expect, test } from '@jest/globals';
import { CouldNotCheckError, RefusedError } from '@slipway/core';
import { couldNotCheck, refused } from '../src/index.ts';

const FAULT = { code: 'usage', message: 'X.', hint: 'Y.' } as const;
const refuse = new RefusedError(FAULT);
const open = new CouldNotCheckError(FAULT);
const broken = new TypeError('oops');

describe.each([
  ['refused', refused, refuse, open, 'nothing was refused'],
  ['couldNotCheck', couldNotCheck, open, refuse, 'everything could be checked'],
] as const)('%s', (_, told, right, other, passed) => {
  const throwing = (error: Error) => () => {
    throw error;
  };

  test('answers the fault of a call and of something under way', async () => {
    expect([told(throwing(right)), await told(Promise.reject(right))]).toEqual([FAULT, FAULT]);
  });

  test.each([other, broken])('throws %s on', async (error) => {
    expect(() => told(throwing(error))).toThrow(error);
    await expect(told(Promise.reject(error))).rejects.toBe(error);
  });

  test('throws when nothing was thrown', async () => {
    expect(() => told(() => 1)).toThrow(passed);
    await expect(told(Promise.resolve(undefined))).rejects.toThrow(passed);
  });
});
