import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { couldNotCheck, temporaryDirectory } from '@slipway/testkit';
import { readGitHubContext } from '../../src/host/github-context.ts';

const event = (path?: string): unknown =>
  readGitHubContext({ GITHUB_ACTIONS: 'true', ...(path === undefined ? {} : { GITHUB_EVENT_PATH: path }) })?.event;

test('the event is what the file of the runner holds', async () => {
  await using folder = temporaryDirectory();
  const path = join(folder.path, 'event.json');
  writeFileSync(path, '{"number": 7}');
  expect(event(path)).toEqual({ number: 7 });
});

test('without an event file there is no payload, and that is no fault', async () => {
  await using folder = temporaryDirectory();
  expect([event(), event(''), event(join(folder.path, 'none'))]).toEqual([{}, {}, {}]);
});

test('an event file that cannot be read, or is not JSON, is never taken for an event without payload', async () => {
  await using folder = temporaryDirectory();
  mkdirSync(join(folder.path, 'folder'));
  writeFileSync(join(folder.path, 'cut'), '{"number":');
  expect(couldNotCheck(() => event(join(folder.path, 'folder')))).toMatchObject({
    code: 'event-file',
    message: expect.stringContaining('EISDIR'),
  });
  expect(couldNotCheck(() => event(join(folder.path, 'cut')))).toMatchObject({
    code: 'event-file',
    message: expect.stringContaining('is not JSON'),
  });
});
