import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createRepository, type Repository as Fixture, temporaryDirectory } from '@slipway/testkit';
import {
  allAncestorTags,
  ancestorTags,
  findRepository,
  listCommits,
  listFiles,
  openObjects,
  openRepository,
  readBranches,
  readChanges,
  readLayout,
  readLog,
  readObject,
  readRefs,
} from '../src/host/index.ts';
import { readGit } from '../src/host/repository.ts';

const open = (fixture: Fixture) => openRepository(fixture.path, { env: { PATH: process.env['PATH'] }, trusted: false });

describe('objects', () => {
  test('many are read through one process, the missing ones too', async () => {
    await using fixture = createRepository({ files: { 'a ü': 'text', big: 'x'.repeat(300_000), empty: '' } });
    const objects = openObjects(await open(fixture));
    const read = async (expression: string) => (await objects.read(expression))?.content.toString();
    const names = ['HEAD:a ü', 'HEAD:gone', 'HEAD:big', 'HEAD:empty', 'gone', 'HEAD:a\nb', 'HEAD:a ü'];
    const contents = await Promise.all(names.map(read));
    expect(contents.map((content) => content?.length)).toEqual([4, undefined, 300_000, 0, undefined, undefined, 4]);
    expect(await objects.read('HEAD^{tree}')).toMatchObject({ type: 'tree' });
    objects.close();
  });

  test('a reader that stopped says so', async () => {
    await using fixture = createRepository({ files: { a: '' } });
    const objects = openObjects(await open(fixture));
    objects.close();
    await expect(objects.read('HEAD')).rejects.toMatchObject({ outcome: 'could-not-check' });
  });
});

describe('a repository', () => {
  test('tells its layout, refs, files, changes and branches', async () => {
    await using fixture = createRepository({ files: { 'sub/a': '1', 'b c': '2' } });
    fixture.tag('v1', { annotated: true });
    fixture.branch('side');
    const head = fixture.commit('two', { files: { 'sub/a': '3' } });
    const repository = await open(fixture);
    expect(await readLayout(repository)).toEqual({
      shallow: false,
      bare: false,
      prefix: '',
      branch: 'refs/heads/main',
    });
    expect(await readRefs(repository)).toMatchObject({ head, tags: [{ name: 'v1' }] });
    expect(await listFiles(repository, 'HEAD')).toEqual(['b c', 'sub/a']);
    expect(await listCommits(repository, 'HEAD')).toHaveLength(2);
    expect(await readBranches(repository, head)).toEqual([
      { ref: 'refs/heads/main', tip: head, holds: true },
      { ref: 'refs/heads/side', tip: fixture.git('rev-parse', 'side').trim(), holds: false },
    ]);
    writeFileSync(join(fixture.path, 'new ü'), '');
    fixture.git('mv', 'b c', 'd');
    expect((await readChanges(repository)).toSorted()).toEqual(['b c', 'd', 'new ü']);
  });

  test('answers which tags are ancestors in one go', async () => {
    await using fixture = createRepository({ files: { a: '' } });
    fixture.tag('v1.0.0');
    fixture.git('checkout', '-q', '-b', 'side');
    fixture.commit('side');
    fixture.tag('v1.1.0');
    fixture.checkout('main');
    fixture.commit('main');
    const repository = await open(fixture);
    expect(await ancestorTags(repository, 'HEAD', ['v1.1.0', 'v1.0.0'])).toEqual(new Set(['v1.0.0']));
    expect(await ancestorTags(repository, 'HEAD', [])).toEqual(new Set());
    expect(await allAncestorTags(repository, 'HEAD')).toEqual(new Set(['v1.0.0']));
    expect(await readLog(repository, 'HEAD', { base: 'v1.0.0', files: true })).toMatchObject([
      { message: 'main', files: [] },
    ]);
  });

  test('a command that fails is told with its words', async () => {
    await using fixture = createRepository({ files: { a: '' } });
    await expect(readGit(await open(fixture), ['ls-tree', 'gone'])).rejects.toMatchObject({
      outcome: 'could-not-check',
      fault: { code: 'git-failed', message: expect.stringContaining('gone') },
    });
  });

  test('is there where Git finds one: in its folders, a linked work tree, a bare one, and nowhere else', async () => {
    await using fixture = createRepository({ files: { 'a/b': '' } });
    await using other = temporaryDirectory();
    const at = (name: string) => join(other.path, name);
    const [linked, bare, broken] = [at('linked'), at('bare'), at('broken')];
    fixture.git('worktree', 'add', '--quiet', '--detach', linked);
    fixture.git('clone', '--quiet', '--bare', fixture.path, bare);
    mkdirSync(join(broken, '.git'), { recursive: true });
    writeFileSync(join(broken, 'HEAD'), 'ref: refs/heads/main');
    expect(findRepository(fixture.path)).toMatchObject({ workTree: fixture.path, prefix: '' });
    expect(findRepository(join(fixture.path, 'a'))).toMatchObject({ workTree: fixture.path, prefix: 'a/' });
    expect(findRepository(linked)).toMatchObject({ workTree: linked, common: join(fixture.path, '.git') });
    expect(findRepository(bare)).toEqual({ workTree: undefined, gitFolder: bare, common: bare, prefix: '' });
    expect([broken, other.path, at('gone')].map(findRepository)).toEqual([undefined, undefined, undefined]);
  });

  test('reads one object, or that there is none; a folder without one is refused', async () => {
    await using fixture = createRepository({ files: { a: 'x' } });
    await using empty = temporaryDirectory();
    expect((await readObject(await open(fixture), 'HEAD:a'))?.content.toString()).toBe('x');
    expect(await readObject(await open(fixture), 'HEAD:b')).toBeUndefined();
    const nowhere = openRepository(empty.path, { env: { PATH: process.env['PATH'] }, trusted: false });
    await expect(nowhere).rejects.toMatchObject({ outcome: 'refused', fault: { code: 'not-a-repository' } });
  });
});
