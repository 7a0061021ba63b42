import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createRepository, type Repository, temporaryDirectory } from '@slipway/testkit';
import { FILES, passing, project, refusal, run } from './release.ts';

const SUB = {
  'sub/go.mod': 'module example.com/hello/sub\n\ngo 1.24\n',
  'sub/main.go': 'package main\n\nfunc main() {}\n',
};
const filter = (mark: string) => `[filter "x"]\n\tclean = "touch ${mark}; cat"\n`;

/** A module directory that is a bare repository too, whose configuration names a filter. */
function embedded(mark: string): Repository {
  const repository = createRepository({ files: { ...FILES, ...SUB } });
  repository.git('clone', '-q', '--bare', repository.path, '../bare');
  for (const name of ['HEAD', 'objects', 'refs', 'packed-refs'])
    cpSync(join(repository.path, '../bare', name), join(repository.path, 'sub', name), { recursive: true });
  repository.write('sub/refs/keep', '');
  repository.write(
    'sub/config',
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n${filter(mark)}`,
  );
  repository.write('sub/.gitattributes', '*.go filter=x\n');
  repository.commit('Embedded');
  repository.tag('v1.2.3');
  repository.tag('sub/v1.2.3');
  return repository;
}

describe('nothing of a hostile repository runs', () => {
  test.each(['all', 'plan', 'dry-run'])('of a module that looks like a bare repository (%s)', async (mode) => {
    await using place = temporaryDirectory();
    const mark = join(place.path, 'ran');
    await using repository = embedded(mark);
    // Plain Git would run it from there.
    execFileSync('git', ['-C', 'sub', 'add', 'main.go'], { cwd: repository.path });
    expect(existsSync(mark)).toBe(true);
    execFileSync('rm', ['-f', mark, join(repository.path, 'sub/index')]);
    const inputs = { module: 'sub', version: 'v1.2.3', targets: 'linux/amd64' };
    await run(repository.path, mode === 'dry-run' ? { ...inputs, 'dry-run': 'true' } : { ...inputs, mode });
    expect(existsSync(mark)).toBe(false);
  });

  test('of its configuration, though the file is dirty', async () => {
    await using place = temporaryDirectory();
    const mark = join(place.path, 'ran');
    await using repository = project({ '.gitattributes': '*.go filter=x\n' });
    repository.git('config', 'filter.x.clean', `touch ${mark}; cat`);
    repository.git('config', 'core.fsmonitor', `touch ${mark}; false`);
    repository.write('main.go', 'package main\n\nfunc main() { println("hellO") }\n');
    expect((await refusal(repository.path)).code).toBe('dirty-tree');
    expect(existsSync(mark)).toBe(false);
  });

  test('of a tool in go.mod that is called as one of Go', async () => {
    await using place = temporaryDirectory();
    const mark = join(place.path, 'ran');
    const evil = `package main\n\nimport "os"\n\nfunc main() { os.WriteFile(${JSON.stringify(mark)}, nil, 0o644) }\n`;
    await using repository = project({
      'go.mod': 'module example.com/hello\n\ngo 1.24\n\ntool (\n\texample.com/hello/dist\n\texample.com/hello/vet\n)\n',
      'dist/main.go': evil,
      'vet/main.go': evil,
    });
    await passing(repository.path, { main: '.' });
    expect(existsSync(mark)).toBe(false);
  });

  test('of a workspace and a file of settings of Go that are in the commit', async () => {
    await using place = temporaryDirectory();
    const mark = join(place.path, 'ran');
    await using repository = project({
      'go.work': 'go 1.24\n\nuse (\n\t.\n\t./evil\n)\n',
      'evil/go.mod': 'module example.com/evil\n\ngo 1.24\n',
      env: `GOFLAGS=-toolexec=./evil.sh\nCC=./evil.sh\nCGO_ENABLED=1\n`,
      'evil.sh': `#!/bin/sh\ntouch ${mark}\nexec "$@"\n`,
    });
    execFileSync('chmod', ['+x', join(repository.path, 'evil.sh')]);
    repository.commit('Make it a program');
    repository.git('tag', '--force', 'v1.2.3');
    const goEnv = join(repository.path, 'env');
    const { outputs } = await passing(repository.path, {}, { env: { GOENV: goEnv } });
    expect(outputs?.['version']).toBe('v1.2.3');
    expect(existsSync(mark)).toBe(false);
  });

  test.each(['.hg', 'sub/.svn', 'sub/.bzr', 'sub/_FOSSIL_'])('of a repository of another kind: %s', async (name) => {
    await using repository = project({ ...SUB, [`${name}/hgrc`]: '[hooks]\nupdate = touch ran\n' });
    expect(await refusal(repository.path, { module: 'sub' })).toMatchObject({
      exitCode: 1,
      code: 'nested-repository',
      message: expect.stringContaining(name),
    });
  });
});

describe('a module has to be part of the repository of the workspace', () => {
  test.each([
    ['is not in the index', (repository: Repository) => repository.git('rm', '-q', '-r', '--cached', 'sub')],
    [
      'is ignored',
      (repository: Repository) => {
        repository.git('rm', '-q', '-r', '--cached', 'sub');
        repository.write('.gitignore', 'sub/\n');
      },
    ],
  ])('one that %s is refused', async (_, change) => {
    await using repository = project(SUB);
    change(repository);
    expect(await refusal(repository.path, { module: 'sub' })).toMatchObject({
      exitCode: 1,
      code: 'module-not-in-repository',
    });
  });

  test('one of a repository inside of the workspace is refused, and nothing of that runs', async () => {
    await using place = temporaryDirectory();
    const mark = join(place.path, 'ran');
    await using repository = project();
    await using inner = project({ '.gitattributes': '* filter=x\n' });
    inner.git('config', 'filter.x.clean', `touch ${mark}; cat`);
    inner.write('main.go', 'package main\n');
    renameSync(inner.path, join(repository.path, 'inner'));
    expect((await refusal(repository.path, { module: 'inner' })).code).toBe('nested-repository');
    expect(existsSync(mark)).toBe(false);
  });

  test('a checkout with a path, in a workspace that is no repository, is found from its module', async () => {
    await using workspace = temporaryDirectory();
    await using repository = project();
    mkdirSync(join(workspace.path, 'a'));
    renameSync(repository.path, join(workspace.path, 'a/repo'));
    expect((await passing(workspace.path, { module: 'a/repo' })).outputs?.['version']).toBe('v1.2.3');
  });
});

describe('the version that Go stamps is not made of some of the tags', () => {
  const fetched = (source: Repository, folder: string, depth: number): string => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', `file://${source.path}`);
    git(
      'fetch',
      '-q',
      '--no-tags',
      `--depth=${depth}`,
      'origin',
      `+${source.git('rev-parse', 'HEAD')}:refs/remotes/origin/main`,
    );
    git('checkout', '-q', '-B', 'main', 'refs/remotes/origin/main');
    return folder;
  };

  test.each([
    ['shallow', 1, 'shallow'],
    ['fetched with a depth larger than the history', 50, 'no tag'],
  ])('a clone that is %s has no version', async (_, depth, why) => {
    await using source = project();
    source.commit('More');
    await using clone = temporaryDirectory();
    expect(await refusal(fetched(source, clone.path, depth))).toMatchObject({
      exitCode: 2,
      code: 'tags-missing',
      message: expect.stringContaining(why),
    });
  });

  test('a shallow clone of a tag has the version of the tag', async () => {
    await using source = project();
    await using clone = temporaryDirectory();
    const path = join(clone.path, 'clone');
    execFileSync('git', ['clone', '-q', '--depth=1', '--branch=v1.2.3', `file://${source.path}`, path], {
      stdio: 'ignore',
    });
    expect((await passing(path)).outputs?.['version']).toBe('v1.2.3');
  });
});

test("files that the user's own configuration ignores make no dirty tree", async () => {
  await using home = temporaryDirectory();
  await using repository = project();
  writeFileSync(join(home.path, 'gitconfig'), `[core]\n\texcludesFile = ${home.path}/ignored\n\tautocrlf = true\n`);
  writeFileSync(join(home.path, 'ignored'), '.idea\n');
  repository.write('.idea', '');
  const env = { GIT_CONFIG_GLOBAL: join(home.path, 'gitconfig') };
  const { outputs } = await passing(repository.path, {}, { env });
  expect(outputs?.['version']).toBe('v1.2.3');
  repository.write('other', '');
  expect((await refusal(repository.path, {}, { env })).code).toBe('dirty-tree');
});
