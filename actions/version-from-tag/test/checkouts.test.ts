import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  type GitServer,
  type Repository,
  runGit,
  startGitServer,
  temporaryDirectory,
} from '@slipway/testkit';
import { ask, goMod, outputsOf, rootModule } from './answer.ts';

const folder = temporaryDirectory();
let origin: Repository;
let server: GitServer;
let count = 0;

/** main: v1.4.0 and a feature behind it; release-2: v2 is not of this module, v1.9.0 is. */
beforeAll(async () => {
  origin = rootModule();
  origin.tag('v1.4.0');
  origin.branch('elsewhere');
  origin.commit('feat: more', { files: { 'cmd/x/main.go': 'package main\n\nfunc main() {}\n' } });
  origin.checkout('elsewhere');
  origin.commit('fix: elsewhere');
  origin.tag('v1.9.0', { annotated: true });
  origin.checkout('main');
  server = await startGitServer(origin.path);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await origin[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runGit(args, { cwd });
  if (exitCode !== 0) throw new Error(stderr);
  return stdout.trim();
}

async function clone(...options: readonly string[]): Promise<string> {
  count += 1;
  await git(folder.path, 'clone', '-q', ...options, `clone-${count}`);
  return join(folder.path, `clone-${count}`);
}

/** As actions/checkout fetches one ref with a depth. */
async function checkout(source: GitServer, commit: string, ref: string, depth: number): Promise<string> {
  count += 1;
  const path = join(folder.path, `checkout-${count}`);
  await git(folder.path, 'init', '-q', '-b', 'main', path);
  await git(path, 'remote', 'add', 'origin', source.url);
  await git(path, 'fetch', '-q', '--no-tags', `--depth=${depth}`, 'origin', `+${commit}:${ref}`);
  await git(path, 'checkout', '-q', '--detach', ref);
  return path;
}

const hash = (ref: string): string => origin.git('rev-parse', `${ref}^{commit}`);
const MAIN = 'refs/remotes/origin/main';

describe('a clone that is whole need not have the tags', () => {
  test.each<[string, () => Promise<string>]>([
    ['fetched with a depth larger than the history', () => checkout(server, hash('main'), MAIN, 50)],
    ['cloned without tags', () => clone('--no-tags', server.url)],
    ['cloned for one branch', () => clone('--single-branch', '--no-tags', server.url)],
  ])('%s: the remote is asked, and the clone has those of its history afterwards', async (_, make) => {
    const path = await make();
    const expected = { baseVersion: 'v1.4.0', distance: 1, nextVersion: 'v1.5.0', isHighest: false };
    expect(await outputsOf(path)).toMatchObject(expected);
    expect(await git(path, 'tag', '--list')).toBe('v1.4.0');
    expect(await outputsOf(path)).toMatchObject(expected);
    expect(await git(path, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  test('a pushed tag is not the highest because it is the only one here', async () => {
    const path = await checkout(server, hash('v1.4.0'), 'refs/tags/v1.4.0', 50);
    const github = { ref: 'refs/tags/v1.4.0', sha: hash('v1.4.0') };
    expect(await outputsOf(path, {}, { github })).toMatchObject({ version: 'v1.4.0', isHighest: false });
    expect(await outputsOf(path, { deepen: 'never' }, { github })).toMatchObject({ version: 'v1.4.0' });
  });

  test.each([
    ['the remote does not answer', {}, 'could not be fetched'],
    ['nothing may be fetched', { deepen: 'never' }, "the input 'deepen' is 'never'"],
  ])('it could not be checked when %s', async (_, inputs, message) => {
    const path = await checkout(server, hash('main'), MAIN, 50);
    await git(path, 'remote', 'set-url', 'origin', 'http://127.0.0.1:1/gone');
    expect(await ask(path, inputs)).toMatchObject({
      exitCode: 2,
      faults: [{ code: 'tags-missing', message: expect.stringContaining(message) }],
    });
  });

  test('a clone as git clone makes it is believed, and no remote is asked', async () => {
    const path = await clone(server.url);
    server.reset();
    expect(await outputsOf(path)).toMatchObject({ baseVersion: 'v1.4.0', nextVersion: 'v1.5.0' });
    expect(server.requests).toEqual([]);
  });

  test('a repository that was never fetched into has all its tags', async () => {
    await using repository = rootModule();
    repository.git('remote', 'add', 'origin', 'http://127.0.0.1:1/gone');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: '', distance: 1 });
  });
});

describe('what a partial clone lacks is not absent', () => {
  const retracting = (): Repository => {
    const source = rootModule();
    source.tag('v0.9.0');
    source.commit('fix: bad');
    source.tag('v1.0.0');
    source.commit('fix: retract', { files: { 'go.mod': `${goMod('example.com/m')}\nretract [v1.0.0, v1.0.1]\n` } });
    source.tag('v1.0.1');
    source.commit('feat: more', { files: { a: '', 'go.mod': `${goMod('example.com/m')}\n` } });
    return source;
  };

  test.each([
    ['without files', ['--filter=blob:none']],
    ['without trees', ['--filter=tree:0']],
    ['without history', ['--depth=1']],
    ['without history and files', ['--depth=2', '--filter=blob:none']],
  ])('%s: retractions count the first time and the second', async (_, options) => {
    await using source = retracting();
    await using remote = await startGitServer(source.path);
    const path = await clone(...options, remote.url);
    for (const _time of [1, 2]) expect(await outputsOf(path)).toMatchObject({ baseVersion: 'v0.9.0' });
    expect(await git(path, 'rev-list', '--count', 'HEAD')).toBe('4');
    expect(await git(path, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  test('a version on another branch retracts, and reading it cuts no history', async () => {
    await using source = retracting();
    source.git('checkout', '-q', '-b', 'old', 'v1.0.0');
    source.commit('fix: old');
    await using remote = await startGitServer(source.path);
    const path = await clone('--depth=1', '--branch=old', remote.url);
    expect(await outputsOf(path)).toMatchObject({ baseVersion: 'v0.9.0', distance: 2 });
    expect(await git(path, 'rev-list', '--count', 'HEAD')).toBe('3');
    expect(await git(path, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  test('another commit is read with few requests, however many files it has', async () => {
    const programs = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`cmd/p${index}/main.go`, `package main // ${index}\n`]),
    );
    await using source = createRepository({ files: { 'go.mod': goMod('example.com/m'), ...programs } });
    source.tag('v1.0.0');
    source.commit('fix: x', {
      files: Object.fromEntries(Object.keys(programs).map((name) => [name, 'package main\n'])),
    });
    await using remote = await startGitServer(source.path);
    for (const filter of ['blob:none', 'tree:0']) {
      const path = await clone(`--filter=${filter}`, remote.url);
      remote.reset();
      expect((await outputsOf(path, { ref: 'v1.0.0' }))['install']).toContain('go install');
      expect(remote.requests.length).toBeLessThanOrEqual(8);
    }
  });

  const token = () => ({
    authorization: `basic ${Buffer.from('x-access-token:s3cret').toString('base64')}`,
  });

  test('it is fetched with the token, and could not be checked without', async () => {
    await using source = retracting();
    await using open = await startGitServer(source.path);
    await using closed = await startGitServer(source.path, token());
    const github = { serverUrl: new URL(closed.url).origin };
    for (const filter of ['blob:none', 'tree:0']) {
      const path = await clone(`--filter=${filter}`, open.url);
      await git(path, 'remote', 'set-url', 'origin', closed.url);
      expect(await ask(path, {}, { github })).toMatchObject({ exitCode: 2 });
      expect(await outputsOf(path, { 'github-token': 's3cret' }, { github })).toMatchObject({ baseVersion: 'v0.9.0' });
    }
  });
});

describe('the input ref', () => {
  test.each([
    ['a hash is its commit, whatever tag has that name', () => hash('v1.4.0'), 'v1.4.0'],
    ['a branch of the remote alone', () => 'elsewhere', 'v1.9.0'],
    ['a branch of the remote by its full name', () => 'refs/heads/elsewhere', 'v1.9.0'],
    ['a tag before a branch of the remote', () => 'both', 'v1.4.0'],
    ['a tag by its full name', () => 'refs/tags/v1.9.0', 'v1.9.0'],
    ['a short hash', () => hash('v1.9.0').slice(0, 10), 'v1.9.0'],
  ])('%s', async (_, ref, version) => {
    const path = await clone(server.url);
    await git(path, 'tag', hash('v1.4.0'), 'origin/elsewhere');
    await git(path, 'tag', 'both', 'v1.4.0');
    await git(path, 'update-ref', 'refs/remotes/origin/both', 'v1.9.0^{commit}');
    expect(await outputsOf(path, { ref: ref() })).toMatchObject({ version });
  });

  test('a hash that is not here is no commit, though a tag has its name', async () => {
    const path = await clone(server.url);
    await git(path, 'tag', 'a'.repeat(40));
    expect(await ask(path, { ref: 'a'.repeat(40) })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'no-such-commit' }],
    });
  });
});

describe('the input working-directory', () => {
  test('is where actions/checkout was told to put the repository; modules count from there', async () => {
    await using source = rootModule();
    source.commit('feat: sub', { files: { 'sub/go.mod': goMod('example.com/m/sub') } });
    source.tag('v1.0.0');
    source.tag('sub/v2.0.0-rc.1');
    source.tag('sub/v1.5.0');
    await using workspace = temporaryDirectory();
    mkdirSync(join(workspace.path, 'a b'));
    renameSync(source.path, join(workspace.path, 'a b/repo'));
    const inputs = { 'working-directory': 'a b/repo' };
    expect(await outputsOf(workspace.path, inputs)).toMatchObject({ version: 'v1.0.0' });
    expect(await outputsOf(workspace.path, { ...inputs, module: 'sub' })).toMatchObject({ version: 'v1.5.0' });
    expect(await outputsOf(workspace.path, { 'working-directory': 'a b/repo/sub' })).toMatchObject({
      version: 'v1.5.0',
    });
    expect(await ask(workspace.path)).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'not-a-repository', hint: expect.stringContaining('working-directory') }],
    });
    expect(await ask(workspace.path, { 'working-directory': '..' })).toMatchObject({ exitCode: 1 });
  });
});

describe('an allowed branch that the clone lacks', () => {
  const asked = async (commit: string, allowed: string, inputs = {}) => {
    const path = await checkout(server, hash(commit), `refs/tags/${commit}`, 1);
    const github = { ref: `refs/tags/${commit}`, sha: hash(commit) };
    return await ask(path, { 'allowed-branches': allowed, ...inputs }, { github });
  };

  test.each([
    ['v1.4.0', 'main'],
    ['v1.9.0', 'else*'],
    ['v1.9.0', 'main\nelsewhere'],
  ])('is fetched from the remote: %s is on %s', async (tag, allowed) => {
    expect(await asked(tag, allowed)).toMatchObject({ exitCode: 0, outputs: { version: tag } });
  });

  test('is fetched, and refuses a tag that is not on it', async () => {
    expect(await asked('v1.9.0', 'main')).toMatchObject({ exitCode: 1, faults: [{ code: 'tag-not-on-branch' }] });
  });

  test.each([
    ['the remote has none of that name', 'release-*', {}],
    ['nothing may be fetched', 'main', { deepen: 'never' }],
  ])('could not be checked when %s', async (_, allowed, inputs) => {
    expect(await asked('v1.4.0', allowed, inputs)).toMatchObject({
      exitCode: 2,
      faults: [{ code: 'branches-missing' }],
    });
  });
});
