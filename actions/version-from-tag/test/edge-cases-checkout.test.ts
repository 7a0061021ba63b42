import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  type GitServer,
  type Repository,
  runGit,
  startGitServer,
  type TemporaryDirectory,
  temporaryDirectory,
} from '@slipway/testkit';
import { ask, goMod, outputsOf, rootModule, stamp } from './answer.ts';

/** v1.0.0, v1.2.1 on a merged side line, v2.0.0-alpha.1 below it: what a shallow clone gets wrong. */
function history(): Repository {
  const repository = rootModule('example.com/m/v2');
  repository.tag('v1.0.0', { annotated: true });
  for (let i = 0; i < 10; i += 1) repository.commit(`fix: ${i}`);
  repository.tag('v2.0.0-alpha.1', { annotated: true });
  repository.git('checkout', '-q', '-b', 'old', 'v1.0.0');
  repository.commit('fix: old line');
  repository.tag('v1.2.1', { annotated: true });
  repository.checkout('main');
  repository.merge('old', 'Merge branch old');
  repository.git('checkout', '-q', '-b', 'release-2.0');
  repository.commit('fix: elsewhere');
  repository.tag('v2.0.0', { annotated: true });
  repository.checkout('main');
  for (let i = 0; i < 3; i += 1) repository.commit(`feat: ${i}`);
  return repository;
}

let origin: Repository;
let server: GitServer;
let folder: TemporaryDirectory;
let count = 0;

beforeAll(async () => {
  origin = history();
  server = await startGitServer(origin.path);
  folder = temporaryDirectory();
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

/** A clone of the origin over HTTP. */
async function clone(...options: readonly string[]): Promise<string> {
  count += 1;
  await git(folder.path, 'clone', '-q', ...options, server.url, `clone-${count}`);
  return join(folder.path, `clone-${count}`);
}

const truth = () => ({ version: `v2.0.0-alpha.1.0.${stamp(origin)}`, baseTag: 'v2.0.0-alpha.1', distance: 5 });

describe('shallow clones', () => {
  test('26: depth 1 without tags is made exact; never v0.0.0 in silence', async () => {
    const path = await clone('--depth=1', '--no-tags');
    expect(await outputsOf(path)).toMatchObject(truth());
    expect(await git(path, 'for-each-ref', 'refs/slipway')).toBe('');
  });

  test('26: a version that is taken elsewhere is known from the remote', async () => {
    const outputs = await outputsOf(await clone('--depth=1', '--no-tags'), { next: 'release' }).catch(
      (error: Error) => error.message,
    );
    expect(outputs).toContain('v2.0.0');
    const auto = await outputsOf(await clone('--depth=1'), { channels: 'main=alpha' });
    expect(auto).toMatchObject({ nextVersion: 'v2.1.0-alpha.1' });
  });

  test('27: depth 1 with all tags, none of which is reachable, is made exact', async () => {
    const path = await clone('--depth=1', '--no-tags');
    await git(path, 'fetch', '-q', '--tags', '--depth=1');
    expect(await outputsOf(path)).toMatchObject(truth());
  });

  test('28: depth 3 does not give the plausible wrong answer', async () => {
    expect(await outputsOf(await clone('--depth=3'))).toMatchObject(truth());
  });

  test('28: where deepening is not allowed the answer is refused, with the two lines that mend it', async () => {
    const answer = await ask(await clone('--depth=3'), { deepen: 'never' });
    expect(answer).toMatchObject({
      exitCode: 2,
      faults: [{ code: 'shallow-clone', hint: expect.stringContaining('fetch-depth: 0') }],
    });
  });

  test('28: a shallow clone without a remote, with several or with one that does not answer is refused', async () => {
    const path = await clone('--depth=1');
    await git(path, 'remote', 'set-url', 'origin', 'http://127.0.0.1:1/gone');
    expect(await ask(path)).toMatchObject({
      exitCode: 2,
      faults: [{ code: 'shallow-clone', message: expect.stringContaining('could not be fetched') }],
    });
    await git(path, 'remote', 'rename', 'origin', 'a');
    await git(path, 'remote', 'add', 'b', server.url);
    expect(await ask(path)).toMatchObject({
      exitCode: 2,
      faults: [{ message: expect.stringContaining("none of them called 'origin'") }],
    });
    await git(path, 'remote', 'remove', 'a');
    await git(path, 'remote', 'remove', 'b');
    expect(await ask(path)).toMatchObject({ exitCode: 2, faults: [{ message: expect.stringContaining('no remote') }] });
  });

  test('29: a tag on HEAD itself is enough where deepening is not allowed', async () => {
    const path = await clone('--depth=1', '--branch=v2.0.0');
    const answer = await ask(path, { deepen: 'never' });
    expect(answer.outputs).toMatchObject({ version: 'v2.0.0', kind: 'release', previousVersion: '', nextVersion: '' });
    expect(String(answer.outputs['reasons'])).toContain('history is cut off');
    const whole = await outputsOf(path);
    expect(whole).toMatchObject({ version: 'v2.0.0', kind: 'release' });
    expect(String(whole['reasons'])).toContain('no commits that touch the module since v2.0.0');
  });

  test('30: the pushed tag as a lightweight one, as older checkouts make it, is the same version', async () => {
    const path = await clone('--depth=1', '--no-tags', '--branch=release-2.0');
    const sha = await git(path, 'rev-parse', 'HEAD');
    await git(path, 'tag', 'v2.0.0');
    expect(await outputsOf(path, {}, { github: { ref: 'refs/tags/v2.0.0', sha } })).toMatchObject({
      version: 'v2.0.0',
      kind: 'release',
    });
  });

  test('30: the pushed tag is known even when the checkout left it out', async () => {
    const path = await clone('--depth=1', '--no-tags', '--branch=release-2.0');
    const sha = await git(path, 'rev-parse', 'HEAD');
    expect(await outputsOf(path, { deepen: 'never' }, { github: { ref: 'refs/tags/v2.0.0', sha } })).toMatchObject({
      version: 'v2.0.0',
    });
  });

  test('31: the history is made whole, not nearly whole: the commits are counted', async () => {
    const path = await clone('--depth=1');
    await outputsOf(path);
    expect(await git(path, 'rev-list', '--count', 'HEAD')).toBe(origin.git('rev-list', '--count', 'HEAD').trim());
  });

  test('32: a partial clone is not fetched commit by commit', async () => {
    for (const filter of ['blob:none', 'tree:0']) {
      const path = await clone(`--filter=${filter}`);
      server.reset();
      expect(await outputsOf(path)).toMatchObject(truth());
      expect(server.requests.length).toBeLessThanOrEqual(3);
    }
  });

  test('32: the paths of many commits of many modules do not cost a request each', async () => {
    await using source = rootModule();
    source.commit('feat: sub', { files: { 'sub/go.mod': goMod('example.com/m/sub') } });
    source.tag('v1.0.0');
    source.tag('sub/v1.0.0');
    for (let i = 0; i < 30; i += 1)
      source.commit(`fix: ${i}`, { files: { [`${i % 2 === 0 ? 'sub/' : ''}dir${i}/file`]: String(i) } });
    await using remote = await startGitServer(source.path);
    await git(folder.path, 'clone', '-q', '--depth=1', '--no-tags', remote.url, 'many');
    remote.reset();
    const modules = (await outputsOf(join(folder.path, 'many'), { module: '...' }))['modules'];
    expect(modules).toMatchObject([
      { 'next-version': 'v1.0.1', distance: 30 },
      { 'next-version': 'v1.0.1', distance: 30 },
    ]);
    // Some for the history, some for each module, none for a commit.
    expect(remote.requests.length).toBeLessThanOrEqual(20);
  });

  test('a token reaches the server as a header and nothing else', async () => {
    const basic = `Basic ${Buffer.from('x-access-token:s3cret').toString('base64')}`;
    await using closed = await startGitServer(origin.path, { authorization: basic.replace('Basic', 'basic') });
    const path = await clone('--depth=1', '--no-tags');
    await git(path, 'remote', 'set-url', 'origin', closed.url);
    const { origin: serverUrl } = new URL(closed.url);
    expect(await ask(path, {}, { github: { serverUrl } })).toMatchObject({
      exitCode: 2,
      faults: [{ code: 'shallow-clone' }],
    });
    expect(await outputsOf(path, { 'github-token': 's3cret' }, { github: { serverUrl } })).toMatchObject(truth());
    expect(await git(path, 'config', '--list')).not.toContain('s3cret');
  });

  test('what a published version retracts is known from the remote too', async () => {
    await using source = rootModule();
    source.tag('v1.0.0');
    source.commit('fix: bad');
    source.tag('v1.1.0');
    source.branch('maintenance');
    source.commit('fix: retract', { files: { 'go.mod': `${goMod('example.com/m')}\nretract v1.1.0 // broken\n` } });
    source.tag('v1.2.0');
    source.checkout('maintenance');
    source.commit('fix: more');
    await using remote = await startGitServer(source.path);
    await git(folder.path, 'clone', '-q', '--depth=1', '--branch=maintenance', remote.url, 'retracting');
    expect(await outputsOf(join(folder.path, 'retracting'))).toMatchObject({ baseVersion: 'v1.0.0' });
  });

  test('a tag on HEAD that retracts itself is not the highest, also where deepening is not allowed', async () => {
    await using source = rootModule();
    source.commit('fix: bad', { files: { 'go.mod': `${goMod('example.com/m')}\nretract v1.0.0 // broken\n` } });
    source.tag('v1.0.0');
    const path = join(folder.path, 'itself');
    await git(folder.path, 'clone', '-q', '--depth=1', '--branch=v1.0.0', `file://${source.path}`, path);
    expect(await outputsOf(path, { deepen: 'never' })).toMatchObject({ version: 'v1.0.0', isHighest: false });
  });
});

describe('the machine', () => {
  test('33: a repository of another owner is read on a runner, for this command only', async () => {
    await using repository = rootModule();
    repository.tag('v1.0.0');
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    // The variable makes Git believe that somebody else owns the files; our own commands must not inherit it.
    expect(await outputsOf(repository.path, {}, { github: {}, env })).toMatchObject({ version: 'v1.0.0' });
  });

  test("34: the user's configuration, colours, pager, signatures and encodings change nothing", async () => {
    await using repository = rootModule();
    repository.tag('v1.0.0');
    repository.commit('feat: ü');
    const plain = await outputsOf(repository.path);
    await using home = temporaryDirectory();
    const config =
      '[log]\n showSignature = true\n follow = true\n showRoot = false\n[core]\n quotepath = true\n pager = false\n abbrev = 4\n[color]\n ui = always\n[i18n]\n logOutputEncoding = UTF-16\n[status]\n showUntrackedFiles = no\n short = true\n[versionsort]\n suffix = -\n';
    writeFileSync(join(home.path, '.gitconfig'), config);
    const env = {
      HOME: home.path,
      GIT_PAGER: 'false',
      GIT_DIR: '/nowhere',
      GIT_REPLACE_REF_BASE: 'refs/none',
      LC_ALL: 'de_DE.UTF-8',
    };
    expect(await outputsOf(repository.path, {}, { env })).toEqual(plain);
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['color.ui', 'always'],
      ['i18n.logOutputEncoding', 'UTF-16'],
      ['status.showUntrackedFiles', 'no'],
      ['diff.relative', 'true'],
      ['core.fsmonitor', 'touch pwned; false'],
    ] as const) {
      repository.git('config', key, value);
    }
    expect(await outputsOf(repository.path, {}, { env })).toEqual(plain);
    expect(existsSync(join(repository.path, 'pwned'))).toBe(false);
  });

  test('a workspace with spaces and non-ASCII letters is a workspace', async () => {
    await using repository = createRepository({
      name: 'mit Leerzeichen ü 漢字',
      files: { 'go.mod': goMod('example.com/m') },
    });
    repository.tag('v1.0.0');
    expect(await outputsOf(repository.path)).toMatchObject({ version: 'v1.0.0' });
  });

  test('a workspace that is no repository is refused with what is missing', async () => {
    await using empty = temporaryDirectory();
    expect(await ask(empty.path)).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'not-a-repository', hint: expect.stringContaining('actions/checkout') }],
    });
  });

  test('a workspace inside the repository counts its modules from there', async () => {
    await using repository = rootModule();
    repository.commit('feat: sub', { files: { 'sub/go.mod': goMod('example.com/m/sub') } });
    repository.tag('sub/v1.0.0');
    mkdirSync(join(repository.path, 'sub/deep'));
    expect(await outputsOf(join(repository.path, 'sub'))).toMatchObject({ version: 'v1.0.0', tag: 'sub/v1.0.0' });
    expect(await outputsOf(join(repository.path, 'sub/deep'), { module: '..' })).toMatchObject({ version: 'v1.0.0' });
  });

  test.each([
    ['v1.0.0;rm', 'v1.0.0;rm'],
    ['$(touch pwned)', 'spaces'],
    ['-x', 'hyphen'],
  ])('a ref or tag called %s is text and nothing else', async (name) => {
    await using repository = rootModule();
    if (name === 'v1.0.0;rm') repository.tag(name);
    const answer = await ask(repository.path, { ref: name });
    expect([0, 1]).toContain(answer.exitCode);
    expect(existsSync(join(repository.path, 'pwned'))).toBe(false);
    if (name === '-x') expect(answer.faults[0]?.code).toBe('looks-like-option');
    if (name === 'v1.0.0;rm') expect(answer.outputs).toMatchObject({ kind: 'pseudo' });
  });
});
