import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { downloadInTime } from '../src/host/download-in-time.ts';

const forEver = (until: AbortSignal) => pause(60_000, undefined, { signal: until });

test('a download that takes too long is ended and could not be checked', async () => {
  await expect(downloadInTime(['mod', 'download', '-x'], undefined, forEver, 20)).rejects.toMatchObject({
    outcome: 'could-not-check',
    fault: { code: 'time-limit', message: expect.stringContaining("'go mod download' was not done") },
  });
});

test('a download of a run that is cancelled ends with it', async () => {
  await expect(downloadInTime(['mod', 'download'], AbortSignal.abort(), forEver)).rejects.toThrow('aborted');
});

test('one that is done in time answers, and its own error passes', async () => {
  const signal = new AbortController().signal;
  expect(await downloadInTime([], signal, async () => 'done')).toBe('done');
  await expect(downloadInTime([], signal, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
});
