import { describe, expect, test } from '@jest/globals';
import type { GitHubContext } from '@slipway/core';
import { type Branch, branchByEvent, branchByGit, branchNamed, pullRequest } from '../src/branch.ts';

const MAIN = 'a'.repeat(40);
const FEATURE = 'b'.repeat(40);
const MERGE = 'c'.repeat(40);
const REPOSITORY = 'acme/widget';

const github = (given: Partial<GitHubContext>): GitHubContext => ({
  eventName: 'push',
  ref: 'refs/heads/main',
  baseRef: '',
  headRef: '',
  sha: MAIN,
  repository: REPOSITORY,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runId: '1',
  runNumber: '1',
  runAttempt: '1',
  event: {},
  ...given,
});

const pull = (head: object, more: object = {}) => ({ pull_request: { head, base: { ref: 'main' }, ...more } });
const from = (repository: string, ref: string) => ({ sha: FEATURE, ref, repo: { full_name: repository } });
const run = (repository: string, branch: string) => ({
  workflow_run: { head_sha: FEATURE, head_branch: branch, head_repository: { full_name: repository } },
});
const at = (commit: string, head?: string, ref = '') => ({ commit, ref, head });
const on = (name: string): Branch => ({ names: [name], releases: true });
const foreign = (name: string): Branch => ({ names: [name], releases: false });

describe('the branch of a commit, by the event', () => {
  test.each<[string, GitHubContext | undefined, ReturnType<typeof at>, Branch | undefined]>([
    ['a push', github({}), at(MAIN), on('main')],
    ['a push, another commit checked out', github({}), at(FEATURE), undefined],
    ['a push, another branch checked out', github({}), at(FEATURE, 'refs/heads/release/1.x'), on('release/1.x')],
    ['a terminal', undefined, at(MAIN, 'refs/heads/main'), on('main')],
    ['a terminal with a detached HEAD', undefined, at(MAIN), undefined],
    ['the push of a tag', github({ ref: 'refs/tags/nightly' }), at(MAIN), undefined],
    [
      'the push of a tag at the tip of a branch',
      github({ ref: 'refs/tags/v1', event: { base_ref: 'refs/heads/dev' } }),
      at(MAIN),
      on('dev'),
    ],
    [
      'a pull request',
      github({ ref: 'refs/pull/9/merge', sha: MERGE, headRef: 'feature/x' }),
      at(MERGE),
      foreign('feature/x'),
    ],
    [
      'a pull request of a fork whose branch is main',
      github({ ref: 'refs/pull/9/merge', sha: MERGE, headRef: 'main' }),
      at(MERGE),
      foreign('main'),
    ],
    [
      'a pull request without a name',
      github({ ref: 'refs/pull/9/merge', sha: MERGE }),
      at(MERGE),
      { names: [], releases: false },
    ],
    [
      'a pull request, its head checked out',
      github({ ref: 'refs/pull/9/merge', sha: MERGE, event: pull(from(REPOSITORY, 'dev')) }),
      at(FEATURE),
      on('dev'),
    ],
    [
      'a pull request, the head of its fork checked out',
      github({ ref: 'refs/pull/9/merge', sha: MERGE, event: pull(from('evil/widget', 'main')) }),
      at(FEATURE),
      foreign('main'),
    ],
    [
      'a pull request, the branch of its fork checked out',
      github({ ref: 'refs/pull/9/merge', sha: MERGE, event: pull(from('evil/widget', 'main')) }),
      at(FEATURE, 'refs/heads/main'),
      foreign('main'),
    ],
    [
      'pull_request_target',
      github({ eventName: 'pull_request_target', headRef: 'feature/x', event: pull(from('evil/widget', 'main')) }),
      at(MAIN),
      on('main'),
    ],
    [
      'pull_request_target, the head of a fork checked out',
      github({ eventName: 'pull_request_target', event: pull(from('evil/widget', 'main')) }),
      at(FEATURE, 'refs/heads/main'),
      foreign('main'),
    ],
    [
      'pull_request_target, the head of a fork that is gone',
      github({ event: pull({ sha: FEATURE, ref: 'main', repo: null }) }),
      at(FEATURE),
      foreign('main'),
    ],
    [
      'a merged pull request, main checked out',
      github({ ref: 'refs/pull/9/merge', sha: FEATURE }),
      at(MAIN, 'refs/heads/main'),
      on('main'),
    ],
    [
      'a merged pull request, what it was merged as checked out',
      github({
        ref: 'refs/pull/9/merge',
        sha: FEATURE,
        event: pull(from('evil/widget', 'main'), { merged: true, merge_commit_sha: MERGE }),
      }),
      at(MERGE),
      on('main'),
    ],
    [
      'a pull request that is not merged',
      github({ ref: 'refs/pull/9/merge', sha: FEATURE, event: pull({}, { merged: false, merge_commit_sha: MERGE }) }),
      at(MERGE),
      undefined,
    ],
    [
      'workflow_run',
      github({ eventName: 'workflow_run', event: run(REPOSITORY, 'feature/x') }),
      at(FEATURE),
      on('feature/x'),
    ],
    [
      'workflow_run, the default branch checked out',
      github({ eventName: 'workflow_run', event: run(REPOSITORY, 'feature/x') }),
      at(MAIN),
      on('main'),
    ],
    [
      'workflow_run of a fork',
      github({ eventName: 'workflow_run', event: run('evil/widget', 'main') }),
      at(FEATURE),
      foreign('main'),
    ],
    [
      'workflow_dispatch, another commit checked out',
      github({ eventName: 'workflow_dispatch' }),
      at(FEATURE),
      undefined,
    ],
    [
      'the merge queue',
      github({ eventName: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-9-x' }),
      at(MAIN),
      on('gh-readonly-queue/main/pr-9-x'),
    ],
    ['the input ref, whatever HEAD is on', github({}), at(FEATURE, 'refs/heads/main', 'v1.0.0'), undefined],
    ['the input ref with the commit of the event', github({}), at(MAIN, 'refs/heads/dev', 'v1.0.0'), on('main')],
    ['a payload that is none', github({ event: null }), at(FEATURE), undefined],
  ])('%s', (_, event, checkout, expected) => {
    expect(branchByEvent(event, checkout)).toEqual(expected);
  });
});

describe('the branch of a commit, by Git', () => {
  const branch = (ref: string, tip: string, holds = tip === FEATURE) => ({ ref, tip, holds });

  test.each<[string, readonly ReturnType<typeof branch>[], Branch]>([
    [
      'the one that is at it',
      [branch('refs/heads/feature/x', FEATURE), branch('refs/heads/main', MAIN, true)],
      on('feature/x'),
    ],
    ['local and of the remote', [branch('refs/heads/x', FEATURE), branch('refs/remotes/origin/x', FEATURE)], on('x')],
    [
      'the only one that holds it',
      [branch('refs/remotes/origin/x', MERGE, true), branch('refs/heads/main', MAIN, false)],
      on('x'),
    ],
    [
      'several',
      [branch('refs/heads/x', FEATURE), branch('refs/heads/main', FEATURE)],
      { names: ['x', 'main'], releases: true },
    ],
    ['not what the remote calls HEAD', [branch('refs/remotes/origin/HEAD', FEATURE)], { names: [], releases: false }],
    ['none', [branch('refs/heads/main', MAIN, false)], { names: [], releases: false }],
  ])('%s', (_, branches, expected) => {
    expect(branchByGit(branches, at(FEATURE))).toEqual(expected);
  });

  test.each<[string, Branch | undefined]>([
    ['feature/x', on('feature/x')],
    ['heads/feature/x', on('feature/x')],
    ['refs/heads/feature/x', on('feature/x')],
    ['dev', on('dev')],
    ['origin/dev', on('dev')],
    ['refs/remotes/origin/dev', on('dev')],
    ['main', undefined],
    ['', undefined],
  ])('the one that the input names, when it is at the commit: %j', (ref, expected) => {
    const branches = [
      branch('refs/heads/feature/x', FEATURE),
      branch('refs/remotes/origin/dev', FEATURE),
      branch('refs/heads/main', MAIN, true),
    ];
    expect(branchNamed(branches, at(FEATURE, undefined, ref))).toEqual(expected);
  });
});

test.each<[GitHubContext | undefined, string, number | undefined]>([
  [github({ ref: 'refs/pull/12/merge', sha: MERGE }), MERGE, 12],
  [github({ ref: 'refs/pull/12/merge', sha: MERGE }), MAIN, undefined],
  [github({}), MAIN, undefined],
  [undefined, MAIN, undefined],
])('the pull request of %j at %s is %s', (context, commit, expected) => {
  expect(pullRequest(context, commit)).toBe(expected);
});
