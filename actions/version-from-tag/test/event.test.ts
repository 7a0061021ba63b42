import { describe, expect, test } from '@jest/globals';
import type { GitHubContext } from '@slipway/core';
import { eventTag, unitedTags } from '../src/event.ts';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

const github = (ref: string): GitHubContext => ({
  eventName: 'push',
  ref,
  baseRef: '',
  headRef: '',
  sha: SHA,
  repository: 'acme/widget',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runId: '1',
  runNumber: '1',
  runAttempt: '1',
  event: {},
});

describe('the pushed tag', () => {
  const tag = github('refs/tags/v1.0.0');

  test.each<[string, Parameters<typeof eventTag>, string | undefined]>([
    ['is that of the event', [tag, '', SHA, []], 'v1.0.0'],
    ['is where the clone has it', [tag, '', OTHER, [{ name: 'v1.0.0', commit: OTHER }]], 'v1.0.0'],
    ['is not on another commit', [tag, '', OTHER, []], undefined],
    ['is not there when the clone has it elsewhere', [tag, '', SHA, [{ name: 'v1.0.0', commit: OTHER }]], undefined],
    ['does not matter when another commit is asked for', [tag, 'main', SHA, []], undefined],
    ['is none of a branch', [github('refs/heads/main'), '', SHA, []], undefined],
    ['is none of a terminal', [undefined, '', SHA, []], undefined],
  ])('%s', (_, given, expected) => {
    expect(eventTag(...given)).toBe(expected);
  });
});

test('a local tag wins over one of the remote', () => {
  const local = [{ name: 'v1.0.0', commit: SHA }];
  expect(unitedTags(local, [])).toBe(local);
  expect(
    unitedTags(local, [
      { name: 'v1.0.0', commit: OTHER },
      { name: 'v1.1.0', commit: OTHER },
    ]),
  ).toEqual([...local, { name: 'v1.1.0', commit: OTHER }]);
});
