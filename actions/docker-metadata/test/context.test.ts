import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findRepository, readTagNames } from '@slipway/git/host';
import { createRepository, refused, temporaryDirectory } from '@slipway/testkit';
import { contextOf, isDefaultBranch } from '../src/context.ts';
import { type HeadFacts, peerHeadRef, strictHeadRef, terminalRef } from '../src/head-ref.ts';
import { eventAbsent } from '../src/payload.ts';
import { readRules } from '../src/rules/read.ts';
import { REPOSITORY, SHA } from './plan.ts';
import { step } from './run.ts';

const GITHUB = {
  eventName: 'push',
  ref: 'refs/heads/main',
  baseRef: '',
  headRef: '',
  sha: SHA,
  repository: 'octo-org/hello',
  serverUrl: 'https://github.com',
  apiUrl: '',
  runId: '1',
  runNumber: '1',
  runAttempt: '1',
  event: {},
};

describe('the ref of HEAD', () => {
  const facts = (given: Partial<Record<keyof HeadFacts, string | readonly string[]>>): HeadFacts => {
    const one = (name: keyof HeadFacts) => async () => String(given[name] ?? '');
    const many = (name: keyof HeadFacts) => async () => [given[name] ?? []].flat();
    return {
      place: 'step',
      branch: one('branch'),
      decoration: one('decoration'),
      tagsHere: many('tagsHere'),
      branchesHere: many('branchesHere'),
      branchesAround: async (scope) => (await many('branchesAround')()).filter((ref) => ref.startsWith(scope)),
      tagsAround: many('tagsAround'),
    };
  };

  test.each([
    [{ branch: 'dev' }, 'refs/heads/dev'],
    [{ decoration: 'HEAD, tag: v1, origin/main', tagsHere: ['refs/tags/v1'] }, 'refs/tags/v1'],
    [{ decoration: 'grafted, HEAD, tag: v1', tagsHere: ['refs/tags/v1'] }, 'refs/tags/v1'],
    [{ decoration: 'HEAD, tag: a, b', tagsHere: ['refs/tags/a', 'refs/tags/a, b'] }, 'refs/tags/a, b'],
    [{ decoration: 'HEAD, tag: odd', tagsHere: ['refs/tags/other'] }, 'refs/tags/other'],
    [{ decoration: 'HEAD, pull/7/merge' }, 'refs/pull/7/merge'],
    [{ decoration: 'HEAD, origin/dev, dev' }, 'refs/heads/dev'],
    [{ decoration: 'HEAD, origin/feature/x' }, 'refs/heads/feature/x'],
    [{ decoration: 'HEAD', branchesAround: ['refs/heads/a', 'refs/heads/b'] }, 'refs/heads/a'],
    [{ decoration: 'HEAD', branchesAround: ['refs/remotes/origin/x/y'] }, 'refs/heads/x/y'],
    [{ decoration: 'HEAD', tagsAround: ['refs/tags/v2', 'refs/tags/v1'] }, 'refs/tags/v1'],
  ])('as docker/metadata-action finds it: %j is %s', async (given, expected) => {
    expect(await peerHeadRef(facts(given))).toBe(expected);
  });

  test.each([
    [{ decoration: '' }, "HEAD is detached at '', which names neither branch nor tag."],
    [{ decoration: 'HEAD, odd' }, "HEAD is detached at 'HEAD, odd', which names neither branch nor tag."],
    [
      { decoration: 'HEAD, tag: x', tagsHere: ['refs/tags/a', 'refs/tags/b'] },
      "The tag of 'tag: x' is not to be found.",
    ],
    [{ decoration: 'HEAD' }, 'HEAD is detached, and no branch or tag leads to it.'],
  ])('is not found by docker/metadata-action for %j', async (given, message) => {
    expect((await refused(peerHeadRef(facts(given)))).message).toBe(message);
  });

  test('is the one full version, also of a module below the root', async () => {
    const tagsHere = ['refs/tags/api/v1.2.3', 'refs/tags/api/v1'];
    expect(await strictHeadRef(facts({ tagsHere }), { ...GITHUB, sha: '' }, SHA)).toBe('refs/tags/api/v1.2.3');
  });

  test.each([
    ['the ref of an event about this commit', {}, { sha: SHA, ref: 'refs/heads/dev' }, 'refs/heads/dev'],
    ['the branch that is checked out', { branch: 'x' }, {}, 'refs/heads/x'],
    ['the tag of the event', { tagsHere: ['refs/tags/a', 'refs/tags/b'] }, { ref: 'refs/tags/b' }, 'refs/tags/b'],
    ['another tag than that of the event', { tagsHere: ['refs/tags/a'] }, { ref: 'refs/tags/b' }, 'refs/tags/a'],
    ['a branch here', { branchesHere: ['refs/remotes/origin/x'] }, {}, 'refs/heads/x'],
    ['a branch around', { branchesAround: ['refs/remotes/origin/x'] }, {}, 'refs/heads/x'],
  ])('is %s', async (_, given, github, expected) => {
    expect(await strictHeadRef(facts(given), { ...GITHUB, sha: '', ...github }, SHA)).toBe(expected);
  });

  test('is refused where nothing leads to it', async () => {
    const fault = await refused(strictHeadRef(facts({}), { ...GITHUB, sha: '' }, SHA));
    expect(fault.message).toBe('HEAD is detached, and no branch or tag leads to it.');
  });

  test('is ambiguous when branches of two names lead to it', async () => {
    const branchesHere = ['refs/remotes/origin/a', 'refs/remotes/upstream/a', 'refs/remotes/origin/b'];
    const fault = await refused(strictHeadRef(facts({ branchesHere }), { ...GITHUB, sha: '' }, SHA));
    expect(fault.message).toBe(
      'HEAD is detached, and more than one branch leads to it: refs/heads/a and refs/heads/b.',
    );
  });
});

describe('what the run is for', () => {
  const of = (github: object, followsTag?: boolean) =>
    contextOf({ github: { ...GITHUB, ...github }, compat: 'strict', headSha: '', followsTag });

  const head = 'a'.repeat(40);
  const event = { number: 7, pull_request: { head: { sha: head } } };
  test.each([
    ['pull_request', 'refs/pull/7/merge', '', head],
    ['pull_request_review', 'refs/pull/7/merge', '', head],
    ['pull_request', 'refs/pull/7/merge', 'false', SHA],
    ['pull_request', 'refs/heads/main', '', SHA],
    ['pull_request_target', 'refs/heads/main', '', SHA],
    ['pull_request_target', 'refs/heads/main', 'true', head],
  ])('%s on %s with DOCKER_METADATA_PR_HEAD_SHA=%j is about the commit %s', (eventName, ref, headSha, sha) => {
    const github = { ...GITHUB, eventName, ref, event };
    expect(contextOf({ github, compat: 'strict', headSha, followsTag: undefined }).sha).toBe(sha);
  });

  test('a merge group without payload goes by its ref', () => {
    const ref = `refs/heads/gh-readonly-queue/main/pr-12-${SHA}`;
    expect(of({ eventName: 'merge_group', ref })).toMatchObject({ ref: 'refs/pull/12/merge', sha: SHA, baseRef: '' });
    expect(of({ eventName: 'merge_group' })).toMatchObject({ ref: '', baseRef: '' });
  });

  test.each([
    ['a tag is known to be one', true, 'stable', 'refs/tags/stable'],
    ['a branch is known to be one', false, 'v1.2.3', 'refs/heads/v1.2.3'],
    ['nobody can say, a full version is a tag', undefined, 'api/v1.2.3', 'refs/tags/api/v1.2.3'],
    ['nobody can say, anything else is a branch', undefined, '3.11', 'refs/heads/3.11'],
  ])('a workflow_run is about what it follows: when %s', (_, followsTag, name, ref) => {
    const run = { event: 'push', head_branch: name, head_sha: SHA, head_repository: { full_name: 'octo-org/hello' } };
    const event = { repository: REPOSITORY, workflow_run: run };
    expect(of({ eventName: 'workflow_run', event }, followsTag).ref).toBe(ref);
  });

  test('a workflow_run without payload is about no branch', () => {
    expect(of({ eventName: 'workflow_run' })).toMatchObject({ ref: '', sha: SHA });
  });

  test.each([
    ['push', 'refs/heads/main', true],
    ['push', 'refs/heads/dev', false],
    ['push', 'refs/tags/v1', false],
    ['push', '', false],
    ['schedule', 'refs/heads/dev', true],
    ['create', 'refs/tags/v1', false],
    ['create', 'refs/heads/dev', false],
    ['create', 'refs/heads/main', true],
    ['discussion_comment', 'refs/heads/dev', true],
    ['issues', 'refs/heads/dev', true],
  ])('%s of %j is for the default branch: %p', (eventName, ref, expected) => {
    expect(isDefaultBranch({ eventName, ref, sha: SHA, baseRef: '' }, 'main', 'strict')).toBe(expected);
  });

  test.each([
    ['refs/tags/v1', { base_ref: 'refs/heads/main' }, 'main'],
    ['refs/tags/v1', { base_ref: null }, ''],
    ['refs/pull/1/merge', { pull_request: { base: { ref: 'dev' } } }, 'dev'],
    ['refs/pull/1/merge', {}, ''],
    ['refs/heads/main', { base_ref: 'refs/heads/x' }, ''],
  ])('base_ref of %s with %j is %j', (ref, event, baseRef) => {
    expect(of({ ref, event }).baseRef).toBe(baseRef);
  });
});

describe('a run that lacks something', () => {
  test('the commit: there is no tag of it', async () => {
    const { answers } = await step({ sha: '', inputs: { tags: 'type=sha\nx' } });
    expect(answers['tags']).toBe('x');
  });

  test('a tag: the report says so', async () => {
    const { report, notes, warnings } = await step({ inputs: { tags: 'type=schedule,enable=false' } });
    expect(report[0]).toEqual({ heading: 'No image version' });
    expect(notes).toContain('Version: none (0 tags)');
    expect(warnings.join()).toContain('No tag has been generated.');
  });

  test('a time that is one: the clock’s is taken', async () => {
    const event = { repository: REPOSITORY, head_commit: { id: SHA, timestamp: 'soon' } };
    const { answers } = await step({ event, inputs: { labels: "at={{commit_date 'YYYY'}}" } });
    expect(answers['labels']).toContain('at=Invalid date');
    expect(answers['labels']).toMatch(/image\.created=2\d{3}-/);
  });

  test('a name of the repository: GitHub is not asked', async () => {
    const { answers, notes } = await step({ event: {}, repository: '' });
    expect(answers['labels']).toContain('image.source=\n');
    expect(notes).toContain('GITHUB_REPOSITORY is not set');
  });

  test('a client for the registry: only the exact version is set', async () => {
    const inputs = { images: 'a/b', published: 'registry', tags: 'type=semver,pattern={{version}}' };
    const { answers, warnings } = await step({ ref: 'refs/tags/v1.2.3', inputs });
    expect(answers['tags']).toBe('a/b:1.2.3');
    expect(warnings.join()).toContain('the tags of a/b could not be read from its registry');
  });

  test('a folder that can be written: the step fails, and no half file is left', async () => {
    await using folder = temporaryDirectory();
    const { exitCode } = await step({ path: folder.path, inputs: { 'json-file': `${'x'.repeat(300)}.json` } });
    expect(exitCode).toBe(2);
  });

  test('a work tree above: the repository is found from a folder in it', async () => {
    await using repository = createRepository({ files: { 'sub/go.mod': 'module example.com/x\n' } });
    for (const name of ['v1.2.3', 'v2.0.0']) repository.tag(name);
    const inputs = { tags: 'type=ref,event=tag' };
    const { answers } = await step({ ref: 'refs/tags/v1.2.3', path: `${repository.path}/sub`, inputs });
    expect(answers['tags']).toBe('v1.2.3');
  });
});

describe('the names of tags', () => {
  test('are those that Git says, packed or loose, in a linked work tree too', async () => {
    await using repository = createRepository({ files: { 'sub/a': '1' } });
    for (const name of ['v1.0.0', 'api/v1.0.0', 'é']) repository.tag(name);
    repository.tag('v2.0.0', { annotated: true });
    repository.git('pack-refs', '--all');
    for (const name of ['v1.0.1', 'api/v2/v2.0.0']) repository.tag(name);
    repository.git('tag', '--force', 'v1.0.0');
    await using folder = temporaryDirectory();
    repository.git('worktree', 'add', '--quiet', '--detach', `${folder.path}/tree`);
    const expected = repository.git('-c', 'core.quotePath=false', 'tag', '--list').split('\n').sort();
    for (const place of [repository.path, `${repository.path}/sub`, `${folder.path}/tree`]) {
      const found = findRepository(place);
      const names = found === undefined ? undefined : readTagNames(found);
      expect({ place, names: [...(names ?? [])].sort() }).toEqual({ place, names: expected });
    }
  });

  test('are not guessed where there is no repository, or refs of another sort', async () => {
    await using folder = temporaryDirectory();
    expect(findRepository(folder.path)).toBeUndefined();
    await using bare = createRepository({ bare: true });
    const place = { gitFolder: folder.path, common: folder.path, workTree: undefined, prefix: '' };
    expect(readTagNames(place)).toEqual([]);
    mkdirSync(join(folder.path, 'reftable'));
    expect(readTagNames(place)).toBeUndefined();
    const { answers } = await step({
      ref: 'refs/tags/v1.2.3',
      path: bare.path,
      inputs: { tags: 'type=ref,event=tag' },
    });
    expect(answers['tags']).toBe('v1.2.3\nlatest');
  });
});

describe('a run from a terminal on a branch', () => {
  const MAIN = 'refs/heads/main';
  const TAG = 'refs/tags/v1.2.3';

  test.each<[string, readonly string[], string, string]>([
    ['is about the version that is tagged there', [TAG], 'type=semver,pattern={{version}}', TAG],
    ['by PEP 440 too', [TAG], 'type=pep440,pattern={{version}}', TAG],
    ['by a match', [TAG], 'type=match,pattern=v(.*)', TAG],
    ['by the rules that hold when there are none', ['refs/tags/api/v1.2.3'], '', 'refs/tags/api/v1.2.3'],
    ['beside a tag that is no version', [TAG, 'refs/tags/nightly', 'refs/tags/v1'], 'type=ref,event=tag', TAG],
    ['is about the branch where two versions are', [TAG, 'refs/tags/v2.0.0'], 'type=ref,event=tag', MAIN],
    ['where none is', [], 'type=ref,event=tag', MAIN],
    ['where no rule asks for a tag', [TAG], 'type=ref,event=branch', MAIN],
    ['where the rule has a value', [TAG], 'type=semver,pattern={{version}},value=1.0.0', MAIN],
  ])('%s', (_, tagsHere, tags, expected) => {
    const lines = tags === '' ? [] : [{ text: tags, line: 1, column: 1 }];
    expect(terminalRef(MAIN, tagsHere, readRules(lines, 'strict'))).toBe(expected);
  });
});

test.each([
  [{ repository: {} }, '/event.json', ''],
  [{}, '', 'GITHUB_EVENT_PATH is not set'],
  [{}, '/nope', 'GITHUB_EVENT_PATH names /nope, where nothing is to be read'],
  [null, '/nope', 'GITHUB_EVENT_PATH names /nope, where nothing is to be read'],
])('of the payload %j at %j it is said: %j', (payload, path, expected) => {
  expect(eventAbsent(payload, path)).toBe(expected);
});
