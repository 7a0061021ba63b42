import { execFileSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exec } from '@slipway/core/host';
import { createRepository, type Repository as Fixture, temporaryDirectory } from '@slipway/testkit';
import { inIndex, openRepository, readChanges, stampVariables } from '../src/host/index.ts';

type Env = Readonly<Record<string, string | undefined>>;

interface Seen {
  readonly answer: readonly string[];
  /** What `git status` says through the variables that the go command gets. */
  readonly stamp: readonly string[];
}

async function seen(folder: string, env: Env, ignored: readonly string[] = []): Promise<Seen> {
  await using scratch = temporaryDirectory();
  const repository = await openRepository(folder, { env, trusted: true });
  const answer = await readChanges(repository);
  const git = await stampVariables(repository, ignored, join(scratch.path, 'ignored'));
  const status = await exec('git', ['status', '--porcelain'], { cwd: folder, env: { ...env, ...git } });
  const stamp = status.stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  return { answer, stamp: stamp.map((line) => line.slice(3)) };
}

/** A home with a configuration of Git. */
function userWith(config: string) {
  const home = temporaryDirectory();
  writeFileSync(join(home.path, '.gitconfig'), config);
  const env = { PATH: process.env['PATH'], HOME: home.path };
  return { home: home.path, env, [Symbol.asyncDispose]: () => home[Symbol.asyncDispose]() };
}

/** Checked out by the user's own Git, at another time than the index says, so that contents are looked at. */
function checkedOut(fixture: Fixture, folder: string, env: Env): void {
  execFileSync('git', ['clone', '-q', fixture.path, folder], { env });
  for (const name of readdirSync(folder)) if (name !== '.git') utimesSync(join(folder, name), 1e9, 1e9);
}

const CLEAN: Seen = { answer: [], stamp: [] };

describe("a work tree is changed or not as the user's own Git sees it, in the answer and behind the stamp of Go", () => {
  test.each([
    ['line ends', '[core]\n\tautocrlf = true\n', { 'a.txt': 'x\ny\n' }],
    [
      'a filter',
      '[filter "f"]\n\tclean = tr a-z A-Z\n\tsmudge = tr A-Z a-z\n',
      { 'a.bin': 'BIG\n', '.gitattributes': '*.bin filter=f\n' },
    ],
    ['attributes of their own', '[core]\n\tattributesFile = ~/attributes\n', { 'a.txt': 'x\n' }],
  ])('%s', async (_, config, files) => {
    await using user = userWith(config);
    writeFileSync(join(user.home, 'attributes'), '*.txt text eol=crlf\n');
    await using fixture = createRepository({ files });
    const folder = join(user.home, 'clone');
    checkedOut(fixture, folder, user.env);
    expect(await seen(folder, user.env)).toEqual(CLEAN);
    const [name = ''] = Object.keys(files);
    writeFileSync(join(folder, name), 'another\n');
    expect(await seen(folder, user.env)).toEqual({ answer: [name], stamp: [name] });
  });

  test.each([
    ['the file that their configuration names', '[core]\n\texcludesFile = ~/ignored\n', 'ignored'],
    ['the usual place', '', '.config/git/ignore'],
  ])('files that they ignore everywhere, by %s', async (_, config, place) => {
    await using user = userWith(config);
    mkdirSync(join(user.home, '.config/git'), { recursive: true });
    writeFileSync(join(user.home, place), '.idea\n');
    await using fixture = createRepository({ files: { a: '' } });
    fixture.write('.idea/x', '');
    fixture.write('out/x', '');
    expect(await seen(fixture.path, user.env)).toEqual({ answer: ['out/'], stamp: ['out/'] });
    expect(await seen(fixture.path, user.env, ['/out'])).toEqual({ answer: ['out/'], stamp: [] });
  });

  test('by XDG_CONFIG_HOME, and not by a setting that hides untracked files', async () => {
    await using user = userWith('[status]\n\tshowUntrackedFiles = no\n');
    mkdirSync(join(user.home, 'xdg/git'), { recursive: true });
    writeFileSync(join(user.home, 'xdg/git/ignore'), '.idea\n');
    await using fixture = createRepository({ files: { a: '' } });
    fixture.write('.idea', '');
    fixture.write('b', '');
    const env = { ...user.env, XDG_CONFIG_HOME: join(user.home, 'xdg') };
    expect(await seen(fixture.path, env)).toEqual({ answer: ['b'], stamp: ['b'] });
  });

  test('a filter that both name is that of the user', async () => {
    await using user = userWith('[filter "f"]\n\tclean = tr a-z A-Z\n');
    await using fixture = createRepository({ files: { 'a.bin': 'BIG\n', '.gitattributes': '*.bin filter=f\n' } });
    fixture.write('a.bin', 'big\n');
    fixture.git('config', 'filter.f.clean', `touch ${user.home}/ran; cat`);
    expect(await seen(fixture.path, user.env)).toEqual(CLEAN);
    expect(existsSync(join(user.home, 'ran'))).toBe(false);
  });
});

describe('a submodule', () => {
  function withSubmodule(): Fixture {
    const fixture = createRepository({ files: { a: '' } });
    fixture.git('clone', '-q', fixture.path, 'module');
    fixture.write('.gitmodules', '[submodule "a b"]\n\tpath = module\n\turl = ./module\n');
    fixture.git('-c', 'advice.addEmbeddedRepo=false', 'add', '.gitmodules', 'module');
    fixture.commit('Submodule');
    return fixture;
  }
  const env = { PATH: process.env['PATH'] };

  test('that is changed inside is a change, though the stamp does not look into it', async () => {
    await using fixture = withSubmodule();
    expect(await seen(fixture.path, env)).toEqual(CLEAN);
    fixture.write('module/b', '');
    expect(await seen(fixture.path, env)).toEqual({ answer: ['module'], stamp: [] });
  });

  test('at another commit is a change in both', async () => {
    await using fixture = withSubmodule();
    fixture.git('-C', 'module', 'commit', '-q', '--allow-empty', '-m', 'x');
    expect(await seen(fixture.path, env)).toEqual({ answer: ['module'], stamp: ['module'] });
  });

  test('that is not checked out, lies behind a link or outside, is not looked into', async () => {
    await using fixture = withSubmodule();
    await using other = createRepository({ files: { a: '' } });
    other.write('dirty', '');
    symlinkSync(other.path, join(fixture.path, 'link'));
    const lines = ['gone', 'link', `../../${other.path}`, '.', ''].map(
      (path, index) => `[submodule "${index}"]\n\tpath = ${path}\n`,
    );
    fixture.write('.gitmodules', lines.join(''));
    expect((await seen(fixture.path, env)).answer).toEqual(['.gitmodules', 'link']);
  });

  test('is named by the index where the file is gone', async () => {
    await using fixture = withSubmodule();
    fixture.git('rm', '-q', '-f', '--cached', '.gitmodules');
    fixture.git('reset', '-q', '.gitmodules');
    execFileSync('rm', [join(fixture.path, '.gitmodules')]);
    fixture.write('module/b', '');
    expect((await seen(fixture.path, env)).answer).toEqual(['.gitmodules', 'module']);
  });
});

test('what is in the index is there by its very name', async () => {
  await using fixture = createRepository({ files: { 'go.mod': '', 'a [1]/go.mod': '', 'b/x': '' } });
  fixture.write('b/go.mod', '');
  const repository = await openRepository(fixture.path, { env: { PATH: process.env['PATH'] }, trusted: false });
  const asked = ['go.mod', 'a [1]/go.mod', 'b/go.mod', 'c*/go.mod', '*'];
  const found = await inIndex(repository, asked);
  expect(asked.filter((path) => found.has(path))).toEqual(['go.mod', 'a [1]/go.mod']);
});

// Only root can give a file to somebody else.
const asRoot = (tests: () => void) =>
  process.geteuid?.() === 0 ? describe('a repository of another user', tests) : undefined;

asRoot(() => {
  const strange = (): Fixture => {
    const fixture = createRepository({ files: { a: '' } });
    execFileSync('chown', ['-R', '1234', fixture.path]);
    return fixture;
  };

  test.each([
    ['is refused', '', false, 'dubious-ownership'],
    ['is read where the user trusts all', '[safe]\n\tdirectory = *\n', false, ''],
    ['is refused where the user trusts another', '[safe]\n\tdirectory = /elsewhere\n', false, 'dubious-ownership'],
    ['is read on a runner', '', true, ''],
  ])('%s', async (_, config, trusted, code) => {
    await using user = userWith(config);
    await using fixture = strange();
    const opened = openRepository(fixture.path, { env: user.env, trusted });
    if (code === '') expect(await readChanges(await opened)).toEqual([]);
    else await expect(opened).rejects.toMatchObject({ outcome: 'refused', fault: { code } });
  });

  test('is read where the user trusts this one, and a bare one too', async () => {
    await using fixture = strange();
    await using bare = createRepository({ bare: true });
    execFileSync('chown', ['-R', '1234', bare.path]);
    for (const path of [fixture.path, bare.path]) {
      await using user = userWith(`[safe]\n\tdirectory = ${path}\n`);
      expect((await openRepository(path, { env: user.env, trusted: false })).cwd).toBe(path);
      const stranger = openRepository(path, { env: { ...user.env, HOME: '/nonexistent' }, trusted: false });
      await expect(stranger).rejects.toMatchObject({ fault: { code: 'dubious-ownership' } });
    }
  });

  test('by the owner of its folder alone is one too', async () => {
    await using fixture = createRepository({ files: { a: '' } });
    chownSync(join(fixture.path, '.git'), 1234, 0);
    const opened = openRepository(fixture.path, { env: { PATH: process.env['PATH'] }, trusted: false });
    await expect(opened).rejects.toMatchObject({ fault: { code: 'dubious-ownership' } });
    expect(readFileSync(join(fixture.path, '.git/HEAD'), 'utf8')).toContain('main');
  });
});
