import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { execOk } from '@slipway/core/host';
import { createRepository, temporaryDirectory } from '@slipway/testkit';
import { buildTarget, readBuildInfo } from '../src/host/build.ts';
import { readStamp } from '../src/host/list.ts';
import { downloadModules } from '../src/host/toolchain.ts';
import { parseBuildInfoText } from '../src/version-output.ts';
import { building, FILES, LINUX, LOADING, open } from './checkout.ts';

describe('the version stamp', () => {
  test.each([
    ['a tag', ['v1.2.3'], 'v1.2.3'],
    ['several tags', ['v1.2.3', 'v1.3.0-rc.1'], 'v1.3.0-rc.1'],
    ['no tag', [], expect.stringMatching(/^v0\.0\.0-20240101000000-[0-9a-f]{12}$/)],
  ])('of a checkout with %s is what Go says, before anything is built', async (_, tags, version) => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    for (const tag of tags) repository.tag(tag);
    const stamp = await readStamp(await open(repository.path, scratch.path), LINUX, LOADING);
    expect(stamp.main).toEqual({ path: 'example.com/hello', version, sum: '' });
    expect(stamp.settings.get('vcs.revision')).toBe(repository.git('rev-parse', 'HEAD'));
    expect(stamp.settings.get('vcs.modified')).toBe('false');
  });

  test.each([
    ['v2', { 'go.mod': 'module example.com/hello/v2\n\ngo 1.24\n' }, '.', 'v2.1.0', 'v2.1.0'],
    [
      'a subdirectory',
      { 'sub/go.mod': 'module example.com/hello/sub\n\ngo 1.24\n', 'sub/main.go': 'package main\nfunc main() {}\n' },
      'sub',
      'sub/v1.5.0',
      'v1.5.0',
    ],
  ])('of a module in %s follows its own tags', async (_, files, directory, tag, version) => {
    await using repository = createRepository({ files: { ...FILES, ...files } });
    await using scratch = temporaryDirectory();
    repository.tag(tag);
    const toolchain = await open(join(repository.path, directory), scratch.path);
    expect((await readStamp(toolchain, LINUX, LOADING)).main.version).toBe(version);
  });

  test('of a module without go.mod at the top of its repository names no version, but the commit', async () => {
    await using repository = createRepository({ files: { 'sub/go.mod': 'module example.com/sub\n\ngo 1.24\n' } });
    await using scratch = temporaryDirectory();
    repository.tag('sub/v1.0.0');
    const stamp = await readStamp(await open(join(repository.path, 'sub'), scratch.path), LINUX, LOADING);
    expect(stamp.main.version).toBe('(devel)');
    expect(stamp.settings.get('vcs.revision')).toBe(repository.git('rev-parse', 'HEAD'));
  });

  test('sees the repository that the variables for Git name, and under their configuration', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    repository.tag('v1.0.0');
    repository.write('new.go', 'package main\n');
    const version = async (git: Readonly<Record<string, string>>) =>
      (await readStamp(await open(repository.path, scratch.path, { git }), LINUX, LOADING)).main.version;
    expect(await version({})).toBe('v1.0.0+dirty');
    writeFileSync(join(scratch.path, 'all'), 'new.go\n');
    const settings = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.excludesFile' };
    expect(await version({ ...settings, GIT_CONFIG_VALUE_0: join(scratch.path, 'all') })).toBe('v1.0.0');
  });
});

describe('a module cache from before the tag was made', () => {
  test('misleads the go command with GOPROXY=off, and not us', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const env = {
      ...process.env,
      ...{ GOENV: 'off', GOFLAGS: '', GOPROXY: 'off', GOMODCACHE: join(scratch.path, 'modules'), CGO_ENABLED: '0' },
    };
    const program = join(scratch.path, 'program');
    const plain = async () => {
      await execOk('go', ['build', '-buildvcs=true', '-o', program, '.'], { cwd: repository.path, env });
      const { stdout } = await execOk('go', ['version', '-m', program], { env });
      return parseBuildInfoText(stdout.toString('utf8'))[0]?.main.version;
    };
    const untagged = await plain();
    expect(untagged).toMatch(/^v0\.0\.0-/);
    repository.tag('v1.2.3');
    expect(await plain()).toBe(untagged);

    const toolchain = await open(repository.path, scratch.path, { env });
    expect((await readStamp(toolchain, LINUX, LOADING)).main.version).toBe('v1.2.3');
    const output = `${scratch.path}/out/`;
    expect(await buildTarget(toolchain, LINUX, building(output))).toMatchObject({ kind: 'built', files: ['hello'] });
    expect((await readBuildInfo(toolchain, output, ['hello']))[0]?.main.version).toBe('v1.2.3');
    await execOk('chmod', ['-R', 'u+w', scratch.path]);
  });
});

describe('a build', () => {
  test('does not hear GOFLAGS, GOEXPERIMENT, GOAMD64 or the go env file of the machine', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    repository.tag('v1.0.0');
    const goEnv = join(scratch.path, 'goenv');
    const { stdout } = await execOk('go', ['env', 'GOCACHE']);
    writeFileSync(goEnv, `GOFLAGS=-buildvcs=false\nGOCACHE=${stdout.toString('utf8').trim()}\nGOAMD64=v4\n`);
    const env = {
      ...process.env,
      GOENV: goEnv,
      GOFLAGS: '-tags=x',
      GOAMD64: 'v2',
      CGO_ENABLED: '1',
      GOWORK: '/nowhere',
    };
    const toolchain = await open(repository.path, scratch.path, { env });
    const output = `${scratch.path}/out/`;
    await buildTarget(toolchain, LINUX, building(output, { ldflags: '-s -w -X main.version=it' }));
    const [info] = await readBuildInfo(toolchain, output, ['hello']);
    const settings = ['GOAMD64', 'CGO_ENABLED', '-tags', '-trimpath', 'vcs.modified'].map((key) =>
      info?.settings.get(key),
    );
    expect(settings).toEqual(['v1', '0', undefined, 'true', 'false']);
    expect(info).toMatchObject({ goVersion: toolchain.version, main: { version: 'v1.0.0' } });
    expect((await execOk(join(output, 'hello'), [])).stderr).toBe('hello it\n');
  });

  test('says of itself the same in both forms of go version -m', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path);
    const output = `${scratch.path}/out/`;
    await buildTarget(toolchain, LINUX, building(output, { packages: ['.'], tags: ['netgo'] }));
    const text = await readBuildInfo({ ...toolchain, minor: 24 }, output, ['hello']);
    expect(await readBuildInfo(toolchain, output, ['hello'])).toEqual(text);
    expect(text[0]?.settings.get('-tags')).toBe('netgo');
    await expect(readBuildInfo(toolchain, output, ['none'])).rejects.toMatchObject({ fault: { code: 'go-failed' } });
  });

  test('that fails answers with the places, and writes nothing', async () => {
    await using repository = createRepository({
      files: { ...FILES, 'cmd/b/b.go': 'package main\n\nfunc main() { foo() }\n' },
    });
    await using scratch = temporaryDirectory();
    const output = `${scratch.path}/out/`;
    const toolchain = await open(repository.path, scratch.path);
    expect(await buildTarget(toolchain, LINUX, building(output, { packages: ['./cmd/b'] }))).toMatchObject({
      kind: 'failed',
      diagnostics: [{ file: 'cmd/b/b.go', line: 3, column: 15, message: 'undefined: foo' }],
    });
    expect(readdirSync(output)).toEqual([]);
  });

  test('has no network: a module that was not downloaded is an error', async () => {
    const files = {
      ...FILES,
      'go.mod': 'module example.com/hello\n\ngo 1.24\n\nrequire example.com/gone v1.0.0\n',
      'go.sum': `example.com/gone v1.0.0 h1:${'A'.repeat(43)}=\nexample.com/gone v1.0.0/go.mod h1:${'A'.repeat(43)}=\n`,
      'main.go': 'package main\n\nimport _ "example.com/gone"\n\nfunc main() {}\n',
    };
    await using repository = createRepository({ files });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path, { env: { ...process.env, GOPROXY: 'off' } });
    const result = await buildTarget(toolchain, LINUX, building(`${scratch.path}/out/`));
    expect(JSON.stringify(result)).toContain('example.com/gone@v1.0.0');
    await expect(downloadModules(toolchain)).rejects.toMatchObject({ fault: { code: 'go-failed' } });
  });
});
