import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Repository } from '@slipway/testkit';
import { ask, goMod, outputsOf, rootModule } from './answer.ts';

const CHANNELS = 'main=\n**=dev';
const NEXT = { untagged: 'next', channels: CHANNELS };

interface Commits {
  readonly main: string;
  readonly feature: string;
  readonly older: string;
}

/** main above v1.2.3, and a branch with two commits more. HEAD is on main. */
function branched(): { readonly repository: Repository } & Commits {
  const repository = rootModule();
  repository.tag('v1.2.3');
  const main = repository.commit('feat: b');
  repository.branch('feature/x');
  repository.checkout('feature/x');
  const older = repository.commit('feat: c');
  const feature = repository.commit('feat: d');
  repository.checkout('main');
  return { repository, main, feature, older };
}

describe('what channels go by is the branch of the commit that is checked out', () => {
  const run = (commits: Commits, repository: string) => ({
    workflow_run: { head_sha: commits.feature, head_branch: 'main', head_repository: { full_name: repository } },
  });

  test.each<[string, (commits: Commits) => object, (commits: Commits) => string, object, string]>([
    [
      'workflow_run, a feature branch checked out',
      ({ main }) => ({ eventName: 'workflow_run', sha: main }),
      ({ feature }) => feature,
      {},
      'v1.3.0-dev.1',
    ],
    [
      'workflow_run of a fork whose branch is main',
      (all) => ({ eventName: 'workflow_run', sha: all.main, event: run(all, 'evil/widget') }),
      ({ feature }) => feature,
      {},
      'v1.3.0-dev.1',
    ],
    [
      'workflow_dispatch with an older commit of a branch',
      ({ main }) => ({ eventName: 'workflow_dispatch', sha: main }),
      ({ older }) => older,
      {},
      'v1.3.0-dev.1',
    ],
    [
      'the push of a tag on a feature branch',
      ({ feature }) => ({ ref: 'refs/tags/nightly', sha: feature }),
      ({ feature }) => feature,
      {},
      'v1.3.0-dev.1',
    ],
    [
      'the push of a tag on main',
      ({ main }) => ({ ref: 'refs/tags/nightly', sha: main, event: { base_ref: 'refs/heads/main' } }),
      ({ main }) => main,
      {},
      'v1.3.0',
    ],
    [
      'the input ref, a branch',
      ({ main }) => ({ sha: main }),
      ({ main }) => main,
      { ref: 'feature/x' },
      'v1.3.0-dev.1',
    ],
    [
      'the input ref, the commit of a branch',
      ({ main }) => ({ sha: main }),
      ({ main }) => main,
      { ref: 'feature/x~1' },
      'v1.3.0-dev.1',
    ],
    ['a push of main', ({ main }) => ({ sha: main }), ({ main }) => main, {}, 'v1.3.0'],
  ])('%s', async (_, event, checkedOut, inputs, version) => {
    const { repository, ...commits } = branched();
    await using _repository = repository;
    repository.git('checkout', '-q', '--detach', checkedOut(commits));
    const outputs = await outputsOf(repository.path, { ...NEXT, ...inputs }, { github: event(commits) });
    expect(outputs).toMatchObject({ version });
  });

  test('a merged pull request whose step checked out main makes a release, and no merge commit', async () => {
    const { repository, feature } = branched();
    await using _ = repository;
    const github = { eventName: 'pull_request', ref: 'refs/pull/45/merge', sha: feature, headRef: 'feature/x' };
    const run = await ask(repository.path, NEXT, { github });
    expect(run.outputs).toMatchObject({ version: 'v1.3.0' });
    const snapshot = await outputsOf(repository.path, { ...NEXT, untagged: 'snapshot' }, { github });
    expect(snapshot['version']).not.toContain('pr.45');
  });

  test('a commit that is on no branch of the clone could not be checked, and is a release nowhere', async () => {
    const { repository } = branched();
    await using _ = repository;
    repository.checkout('--detach');
    const head = repository.commit('feat: e');
    const github = { ref: 'refs/tags/nightly', sha: head };
    expect(await ask(repository.path, { untagged: 'next', channels: 'main=' }, { github })).toMatchObject({
      exitCode: 2,
      faults: [{ code: 'branch-unknown' }],
    });
    expect(await outputsOf(repository.path, { channels: 'main=' }, { github })).toMatchObject({
      kind: 'pseudo',
      nextVersion: '',
    });
  });
});

test('a file with the event that the runner names and that is not there could not be checked', async () => {
  await using repository = rootModule();
  const env = { GITHUB_EVENT_PATH: join(repository.path, 'gone.json') };
  expect(await ask(repository.path, {}, { env, github: {} })).toMatchObject({
    exitCode: 2,
    faults: [{ code: 'event-file' }],
  });
  expect(await ask(repository.path, {}, { env })).toMatchObject({ exitCode: 0 });
});

describe('a tag that the event pushed', () => {
  test.each([
    ['v1.x', 'tag-not-version', 'v1.0.0'],
    ['1.4.0', 'tag-not-version', 'v1.4.0'],
    ['v1.04.0', 'tag-not-version', 'v1.4.0'],
    ['v3.0.0', 'major-mismatch', 'fits the module path'],
  ])('%s, which is no version of the module, is refused and what was meant is named', async (tag, code, meant) => {
    await using repository = rootModule();
    const sha = repository.commit('feat: a');
    repository.tag(tag);
    expect(await ask(repository.path, {}, { github: { ref: `refs/tags/${tag}`, sha } })).toMatchObject({
      exitCode: 1,
      faults: [{ code, message: expect.stringContaining(`'${tag}'`), hint: expect.stringContaining(meant) }],
    });
    const standing = await ask(repository.path);
    expect(standing.outputs).toMatchObject({ kind: 'pseudo' });
    expect(standing.warnings.join()).toContain(`'${tag}' is on this commit`);
  });
});

describe('in a repository with several modules', () => {
  test('the pushed tag of one of them is refused where the root is asked, and is the answer where it is among those that are asked', async () => {
    await using repository = rootModule();
    repository.tag('v1.0.0');
    const sha = repository.commit('feat: client', { files: { 'client/go.mod': goMod('example.com/m/client') } });
    repository.tag('client/v0.2.1');
    const github = { ref: 'refs/tags/client/v0.2.1', sha };
    expect(await ask(repository.path, {}, { github })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'tag-of-other-module', hint: expect.stringContaining('module: client') }],
    });
    for (const module of ['client', '...', '.\nclient']) {
      expect(await outputsOf(repository.path, { module, untagged: 'fail' }, { github })).toMatchObject({
        version: 'v0.2.1',
        tag: 'client/v0.2.1',
        modulePath: 'example.com/m/client',
      });
    }
  });

  test('a merge counts for those whose paths it brought in', async () => {
    await using repository = rootModule();
    const sub = { 'sub/go.mod': goMod('example.com/m/sub'), 'other/go.mod': goMod('example.com/m/other') };
    repository.commit('chore: modules', { files: sub });
    for (const tag of ['sub/v1.0.0', 'other/v1.0.0']) repository.tag(tag);
    repository.branch('f');
    repository.checkout('f');
    repository.commit('wip', { files: { 'sub/a': 'a' } });
    repository.checkout('main');
    repository.commit('docs: b', { files: { 'other/b': 'b' } });
    repository.merge('f', 'Merge pull request #1 from o/f\n\nfeat: a');
    const bump = async (module: string) => (await outputsOf(repository.path, { module }))['bump'];
    expect([await bump('sub'), await bump('other')]).toEqual(['minor', 'none']);
  });

  test('one that Go gives no version does not stop the others of ..., and is told of', async () => {
    await using repository = rootModule();
    const files = {
      'tools/go.mod': 'module tools\n',
      'template/go.mod': 'module {{.Name}}\n',
      'v2/go.mod': goMod('example.com/m/v2'),
    };
    repository.commit('feat: more', { files });
    for (const tag of ['v1.0.0', 'v2.0.0']) repository.tag(tag);
    const run = await ask(repository.path, { module: '...' });
    expect(run.outputs['modules']).toMatchObject([
      { directory: '.', version: 'v1.0.0' },
      { directory: 'v2', version: 'v2.0.0' },
    ]);
    expect(run.warnings.filter((text) => text.includes('left out'))).toHaveLength(2);
    expect(await ask(repository.path, { module: 'tools' })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'module-path' }],
    });
  });
});

describe('a revert', () => {
  test('by the hash of a commit below the base is of something released, though a later commit has its subject', async () => {
    await using repository = rootModule();
    const released = repository.commit('feat: a', { files: { a: '1' } });
    repository.tag('v1.0.0');
    repository.commit('feat: a', { files: { a: '2' } });
    repository.commit(`Revert "feat: a"\n\nThis reverts commit ${released}.`, { files: { a: '3' } });
    expect(await outputsOf(repository.path)).toMatchObject({ bump: 'minor' });
    repository.commit(`Revert "feat: a"\n\nThis reverts commit ${'0'.repeat(40)}.`, { files: { a: '4' } });
    expect(await outputsOf(repository.path)).toMatchObject({ bump: 'patch' });
  });

  test('of a merge by git takes back what the merge brought in', async () => {
    await using repository = rootModule();
    repository.tag('v1.0.0');
    repository.branch('f');
    repository.checkout('f');
    repository.commit('feat!: a', { files: { a: '1' } });
    repository.checkout('main');
    repository.commit('fix: b', { files: { b: '1' } });
    repository.merge('f', 'Merge pull request #1 from o/f');
    expect(await outputsOf(repository.path)).toMatchObject({ bump: 'major' });
    repository.git('revert', '--no-edit', '-m', '1', 'HEAD');
    expect(await outputsOf(repository.path)).toMatchObject({ bump: 'patch' });
  });
});

test('a value that this path does not use is refused all the same', async () => {
  await using repository = rootModule();
  repository.tag('v1.0.0');
  const exit = async (inputs: Readonly<Record<string, string>>) => (await ask(repository.path, inputs)).exitCode;
  expect(await exit({ 'initial-version': 'foo' })).toBe(1);
  expect(await exit({ 'build-number': '01' })).toBe(1);
  expect(await exit({ next: 'mnior' })).toBe(1);
  expect(await exit({ deepen: 'never', next: 'v1.2' })).toBe(1);
  expect(await exit({ 'initial-version': 'v0.1.0', 'build-number': '1', next: 'v1.2.0' })).toBe(0);
});
