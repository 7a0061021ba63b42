import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { execOk } from '@slipway/core/host';
import { createRepository, type Repository, temporaryDirectory } from '@slipway/testkit';
import { ask, goMod } from './answer.ts';

/** Paths of modules by their directories; what is built is a program in each. */
type Modules = Readonly<Record<string, string>>;

const MAIN = 'package main\n\nfunc main() {}\n';

function files(modules: Modules): Record<string, string> {
  return Object.fromEntries(
    Object.entries(modules).flatMap(([directory, path]) => [
      [join(directory, 'go.mod'), goMod(path)],
      [join(directory, 'main.go'), MAIN],
    ]),
  );
}

const BUILDING = { GOENV: 'off', GOFLAGS: '', GOWORK: 'off', GOTOOLCHAIN: 'local', GOPROXY: 'off' };

/** What `go build` stamps into the program of a module; `(devel)` where it gives no version. */
async function stampOf(repository: Repository, directory: string): Promise<string | undefined> {
  await using folder = temporaryDirectory();
  const program = join(folder.path, 'program');
  const cwd = join(repository.path, directory);
  // The go command remembers versions by commit, and commits of these repositories have the same hashes.
  const env = { ...process.env, ...BUILDING, GOFLAGS: '-modcacherw', GOMODCACHE: join(folder.path, 'modules') };
  await execOk('go', ['build', '-o', program, '.'], { cwd, env });
  const { stdout } = await execOk('go', ['version', '-m', program], { cwd, env });
  return /\tmod\t\S+\t(\S+)/.exec(stdout.toString('utf8'))?.[1];
}

/** What `go list -m` answers for HEAD of a repository whose module is example.com/m.git, which Git finds here. */
async function listed(repository: Repository, path: string): Promise<string | undefined> {
  await using folder = temporaryDirectory();
  const env = {
    ...process.env,
    ...BUILDING,
    GOPROXY: 'direct',
    GOPRIVATE: '*',
    GOFLAGS: '-modcacherw',
    GOMODCACHE: join(folder.path, 'modules'),
    GIT_ALLOW_PROTOCOL: 'file:https',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${repository.path}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://example.com/m',
  };
  const commit = repository.git('rev-parse', 'HEAD').trim();
  const { stdout } = await execOk('go', ['list', '-m', `${path}@${commit}`], { cwd: folder.path, env });
  return stdout.toString('utf8').trim().split(' ')[1];
}

/** The version of a module by its directory; `(devel)` where it is refused, as Go gives none. */
async function versionOf(repository: Repository, directory: string): Promise<unknown> {
  const { outputs, exitCode } = await ask(repository.path, { module: directory === '' ? '.' : directory });
  return exitCode === 1 ? '(devel)' : outputs['version'];
}

describe('the answer is what go build stamps', () => {
  test.each<[string, Modules, readonly string[], readonly string[]]>([
    ['a path without a dot', { '': 'myapp' }, ['v1.0.0'], []],
    ['a path in capitals', { '': 'Example.com/M' }, ['v1.0.0'], []],
    ['a path with a plus', { '': 'foo/a+b' }, ['v1.0.0'], []],
    ['a path without a dot that ends in a major', { '': 'myapp/v2' }, ['v1.0.0', 'v2.1.0'], ['v3.0.0']],
    ['a path that ends in no major of Go', { '': 'foo/v1' }, ['v1.0.0'], []],
    ['modules below a path without a dot', { '': 'myapp', sub: 'myapp/sub' }, ['v1.0.0', 'sub/v0.2.0'], []],
    [
      'a nested path that is not below the root',
      { '': 'example.com/m', tools: 'tools' },
      ['v1.0.0', 'tools/v1.1.0'],
      [],
    ],
    ['a nested path of another tree', { '': 'example.com/m', tools: 'acme/tools' }, ['v1.0.0', 'tools/v1.1.0'], []],
    ['a nested path that is not its directory', { '': 'example.com/m', sub: 'example.com/m/other' }, ['v1.0.0'], []],
    ['a major subdirectory', { '': 'example.com/m', v2: 'example.com/m/v2' }, ['v1.0.0'], ['v2.0.0']],
    [
      'a major subdirectory below the root',
      { '': 'example.com/m', 'sub/v2': 'example.com/m/sub/v2' },
      ['v1.0.0'],
      ['sub/v2.0.0'],
    ],
    ['a major that is not that of the path', { '': 'example.com/m' }, [], ['v3.0.0']],
    ['a major that is not that of the path, above a release', { '': 'example.com/m' }, ['v1.4.0'], ['v3.0.0']],
    ['a major below that of the path', { '': 'example.com/m/v3' }, ['v3.0.0'], ['v2.0.0', 'v1.9.0']],
    ['tags that look like versions', { '': 'example.com/m' }, ['v1.0.0'], ['v1.x', '1.4.0', 'v1.04.0', 'V1.5.0']],
    ['build metadata', { '': 'example.com/m' }, ['v1.0.0'], ['v1.1.0+meta']],
    ['a version beside tags that are none', { '': 'example.com/m' }, [], ['v1.2.0', 'v3.0.0', '1.3.0']],
  ])('for %s', async (_, modules, below, here) => {
    await using repository = createRepository({ files: files(modules) });
    for (const tag of below) repository.tag(tag);
    repository.commit('fix: a', { files: { NOTES: 'a' } });
    for (const tag of here) repository.tag(tag);
    for (const directory of Object.keys(modules)) {
      const stamp = await stampOf(repository, directory);
      expect([directory, await versionOf(repository, directory)]).toEqual([directory, stamp]);
    }
  });
});

// The stamp of go build does not ask for retractions of other versions; go list does, and everybody who requires the module.
test.each([
  ['a go line that only a lax reader takes', 'go 1.14.x\nretract v1.1.0', 'v1.0.1-0'],
  ['a directive that nobody knows', 'frobnicate x\nretract v1.1.0', 'v1.0.1-0'],
  ['a replacement that is none', 'replace x\nretract v1.1.0', 'v1.0.1-0'],
  ['a retraction that cannot be read', 'retract (v1.0.0, v1.1.0)', 'v1.1.1-0'],
  ['a requirement that cannot be read', 'require example.com/x master\nretract v1.1.0', 'v1.1.1-0'],
  ['a second module line', 'module example.com/other\nretract v1.1.0', 'v1.1.1-0'],
  ['retractions of all', 'retract [v1.0.0, v1.1.0]', 'v0.0.0'],
])('the answer is what go list -m says above an old tag whose go.mod has %s', async (_, text, start) => {
  const path = 'example.com/m.git';
  await using repository = createRepository({ files: files({ '': path }) });
  repository.tag('v1.0.0');
  repository.commit('fix: a', { files: { 'go.mod': `module ${path}\n\n${text}\n` } });
  repository.tag('v1.1.0');
  repository.commit('fix: b', { files: files({ '': path }) });
  const answer = await versionOf(repository, '');
  expect(answer).toBe(await listed(repository, path));
  expect(answer).toEqual(expect.stringContaining(`${start}`));
});

test.each<[string, string, readonly string[], readonly string[]]>([
  ['a product version', 'example.com/m.git', [], ['v3.0.0']],
  ['a product version above a release', 'example.com/m.git', ['v1.4.0'], ['v3.0.0']],
  ['a tag without its v', 'example.com/m.git', ['v1.0.0'], ['1.4.0']],
  ['a floating tag', 'example.com/m.git', ['v1.0.0'], ['v1', 'v1.4']],
  ['a release beside them', 'example.com/m.git', [], ['v1.2.0', 'v1', 'v2.0.0']],
])('the answer is what go list -m says for %s that stands on the commit', async (_, path, below, here) => {
  await using repository = createRepository({ files: files({ '': path }) });
  for (const tag of below) repository.tag(tag);
  repository.commit('fix: a', { files: { NOTES: 'a' } });
  for (const tag of here) repository.tag(tag);
  expect(await versionOf(repository, '')).toBe(await listed(repository, path));
});
