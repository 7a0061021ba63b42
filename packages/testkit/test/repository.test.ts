import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createRepository, temporaryDirectory } from '../src/index.ts';

async function story(): Promise<string> {
  await using repository = createRepository({ files: { 'go.mod': 'module example.com/hello\n' } });
  repository.commit('feat: greet', { files: { 'cmd/hello/main.go': 'package main\n' } });
  repository.tag('v1.0.0', { annotated: true });
  return repository.git('rev-parse', 'HEAD', 'refs/tags/v1.0.0');
}

describe('a git repository', () => {
  test('has the same hashes whenever the same calls are made', async () => {
    expect(await story()).toBe(await story());
  });

  test('starts on main, with a first commit when files are given', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    expect(repository.git('log', '--format=%D %s')).toBe('HEAD -> main Initial commit');
    await using empty = createRepository();
    expect(() => empty.git('rev-parse', '--verify', 'HEAD')).toThrow(/Needed a single revision/);
  });

  test('gives each commit a later date than the one before', async () => {
    await using repository = createRepository();
    repository.commit('one');
    repository.commit('two');
    expect(repository.git('log', '--format=%cI')).toBe('2024-01-01T00:01:00+00:00\n2024-01-01T00:00:00+00:00');
  });

  test('takes committer and author dates as given', async () => {
    await using repository = createRepository();
    repository.commit('one', { date: '2025-02-03T04:05:06+02:00', authorDate: '2025-01-01T00:00:00Z' });
    expect(repository.git('log', '--format=%cI %aI')).toBe('2025-02-03T04:05:06+02:00 2025-01-01T00:00:00+00:00');
  });

  test('writes, replaces and removes files in a commit', async () => {
    await using repository = createRepository({ files: { a: '1', 'dir/b': '2' } });
    const hash = repository.commit('change', { files: { a: null, 'dir/b': '3', 'dir/ü': '4' } });
    expect(hash).toMatch(/^[0-9a-f]{40}$/);
    expect(repository.git('-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', 'HEAD')).toBe('dir/b\ndir/ü');
    expect(repository.git('show', 'HEAD:dir/b')).toBe('3');
  });

  test('keeps a message exactly, also an empty one and one with # lines', async () => {
    await using repository = createRepository();
    repository.commit('# 1\n\n  body \n');
    expect(repository.git('cat-file', 'commit', 'HEAD').split('\n\n').slice(1).join('\n\n')).toBe('# 1\n\n  body ');
    repository.commit('');
    expect(repository.git('log', '-1', '--format=%B')).toBe('');
  });

  test('refuses an empty commit when files were given and change nothing', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    expect(() => repository.commit('nothing', { files: { a: '1' } })).toThrow(/ended with 1/);
    expect(() => repository.commit('nothing', { files: { a: '1' }, allowEmpty: true })).not.toThrow();
  });

  test('tags lightly or with an annotation, anywhere', async () => {
    await using repository = createRepository();
    const first = repository.commit('one');
    repository.commit('two');
    expect(repository.tag('v1.0.0', { at: first })).toBe(first);
    const object = repository.tag('v1.1.0', { message: 'eleven', date: '2025-01-01T00:00:00Z' });
    expect(repository.git('cat-file', '-t', object)).toBe('tag');
    expect(
      repository.git('for-each-ref', '--format=%(contents:subject) %(taggerdate:iso-strict)', 'refs/tags/v1.1.0'),
    ).toBe('eleven 2025-01-01T00:00:00+00:00');
  });

  test('branches, checks out and merges, also three heads at once', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    for (const name of ['one', 'two']) {
      repository.branch(name, 'main');
      repository.checkout(name);
      repository.commit(name, { files: { [name]: name } });
    }
    repository.checkout('main');
    const merge = repository.merge(['one', 'two'], 'octopus');
    expect(repository.git('rev-list', '--parents', '-1', merge).split(' ')).toHaveLength(4);
    repository.branch('three');
    repository.checkout('three');
    repository.commit('three');
    repository.checkout('main');
    repository.merge('three', 'never a fast-forward');
    expect(repository.git('log', '-1', '--format=%s %P').split(' ')).toHaveLength(5);
  });

  test('may live under a name with spaces and letters beyond ASCII', async () => {
    await using repository = createRepository({ name: 'mit Leerzeichen ü', files: { 'go.mod': 'module x\n' } });
    expect(repository.path.endsWith('/mit Leerzeichen ü')).toBe(true);
    expect(repository.git('rev-parse', '--show-toplevel')).toBe(repository.path);
  });

  test('is bare when asked', async () => {
    await using repository = createRepository({ bare: true });
    expect(repository.git('rev-parse', '--is-bare-repository')).toBe('true');
  });

  test('leaves a folder that was given to it', async () => {
    await using directory = temporaryDirectory();
    {
      await using repository = createRepository({ dir: directory.path, files: { a: '1' } });
      expect(repository.path).toBe(directory.path);
    }
    expect(existsSync(join(directory.path, 'a'))).toBe(true);
  });

  test('reads no configuration of the machine and none of its environment', async () => {
    await using repository = createRepository();
    const origins = repository.git('config', '--list', '--show-origin').split('\n');
    expect(origins.filter((line) => !line.startsWith('file:.git/config'))).toEqual([]);
  });

  test('tells a failure of git by its exit code when it is run without blocking', async () => {
    await using repository = createRepository();
    const result = await repository.run('rev-parse', '--verify', 'nothing');
    expect(result.exitCode).toBe(128);
    expect(result.stderr).toContain('Needed a single revision');
  });
});
