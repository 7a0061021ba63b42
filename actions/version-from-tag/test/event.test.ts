import { describe, expect, test } from '@jest/globals';
import type { GitHubContext } from '@slipway/core';
import { branchName, eventTag, pullRequest, unitedTags } from '../src/event.ts';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

const github = (ref: string, headRef = ''): GitHubContext => ({
  eventName: 'push',
  ref,
  baseRef: '',
  headRef,
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

test.each<[GitHubContext | undefined, string, number | undefined]>([
  [github('refs/pull/12/merge'), '', 12],
  [github('refs/pull/12/merge'), 'main', undefined],
  [github('refs/heads/main'), '', undefined],
  [undefined, '', undefined],
])('the pull request of %j with ref %j is %s', (context, ref, expected) => {
  expect(pullRequest(context, ref)).toBe(expected);
});

test.each<[string, Parameters<typeof branchName>, string | undefined]>([
  ['of a pull request is its own', [github('refs/pull/12/merge', 'feature'), 'refs/heads/main', ''], 'feature'],
  ['is the checked-out one', [github('refs/heads/main'), 'refs/heads/dev', ''], 'dev'],
  ['is that of the event when HEAD is detached', [github('refs/heads/main'), undefined, ''], 'main'],
  ['is none of a tag', [github('refs/tags/v1.0.0'), undefined, ''], undefined],
  ['is none of a detached HEAD at a terminal', [undefined, undefined, ''], undefined],
  ['is none when another commit is asked for', [github('refs/heads/main'), 'refs/heads/main', 'v1.0.0'], undefined],
])('the branch %s', (_, given, expected) => {
  expect(branchName(...given)).toBe(expected);
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
