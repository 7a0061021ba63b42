import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { execOk } from '@slipway/core/host';
import { minorOf, parseBuildInfoText, parseTarget } from '@slipway/go';
import {
  buildTarget,
  cores,
  downloadModules,
  isVendored,
  listPackages,
  openToolchain,
  readBuildInfo,
  readDeclarations,
  readPorts,
  readStamp,
} from '@slipway/go/host';
import { createRepository, type Files, temporaryDirectory } from '@slipway/testkit';

const FILES: Files = {
  'go.mod': 'module example.com/hello\n\ngo 1.24\n',
  'main.go': 'package main\n\nvar version string\n\nfunc main() { println("hello", version) }\n',
};
const LINUX = parseTarget('linux/amd64');
const LOADING = { tags: [], vendored: false };

type Env = Readonly<Record<string, string | undefined>>;
interface Place {
  readonly env?: Env;
  readonly ignored?: readonly string[];
}

async function open(module: string, scratch: string, { env = process.env, ignored = [] }: Place = {}) {
  return await openToolchain(module, { env, scratch, ignored, trusted: false });
}

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

  test('sees an untracked file, but not the folder that is ignored', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    repository.tag('v1.0.0');
    repository.write('out [1]/file', 'x');
    const version = async (ignored: readonly string[]) =>
      (await readStamp(await open(repository.path, scratch.path, { ignored }), LINUX, LOADING)).main.version;
    expect(await version([])).toBe('v1.0.0+dirty');
    expect(await version(['/out\\ \\[1\\]/'])).toBe('v1.0.0');
  });

  test("does not believe the repository's own settings, nor the user's", async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    repository.tag('v1.0.0');
    repository.write('new.go', 'package main\n');
    repository.git('config', 'status.showUntrackedFiles', 'no');
    writeFileSync(join(scratch.path, 'gitconfig'), `[core]\n\texcludesFile = ${scratch.path}/all\n`);
    writeFileSync(join(scratch.path, 'all'), '*\n');
    const env = { ...process.env, GIT_CONFIG_GLOBAL: join(scratch.path, 'gitconfig') };
    const toolchain = await open(repository.path, scratch.path, { env });
    expect((await readStamp(toolchain, LINUX, LOADING)).main.version).toBe('v1.0.0+dirty');
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
    const output = join(scratch.path, 'out');
    const options = { output, packages: ['example.com/hello'], ldflags: '', processes: 2, ...LOADING };
    expect(await buildTarget(toolchain, LINUX, options)).toMatchObject({ built: true, files: ['hello'] });
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
    const output = join(scratch.path, 'out');
    const options = {
      output,
      packages: ['example.com/hello'],
      ldflags: '-s -w -X main.version=it',
      processes: 2,
      ...LOADING,
    };
    await buildTarget(toolchain, LINUX, options);
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
    const output = join(scratch.path, 'out');
    const options = { output, packages: ['.'], ldflags: '-s -w', processes: 2, tags: ['netgo'], vendored: false };
    await buildTarget(toolchain, parseTarget('linux/amd64'), options);
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
    const output = join(scratch.path, 'out');
    const toolchain = await open(repository.path, scratch.path);
    const options = { output, packages: ['./cmd/b'], ldflags: '', processes: 2, ...LOADING };
    expect(await buildTarget(toolchain, LINUX, options)).toMatchObject({
      built: false,
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
    const options = { output: join(scratch.path, 'out'), packages: ['.'], ldflags: '', processes: 2, ...LOADING };
    const result = await buildTarget(toolchain, LINUX, options);
    expect(JSON.stringify(result)).toContain('example.com/gone@v1.0.0');
    await expect(downloadModules(toolchain)).rejects.toMatchObject({ fault: { code: 'go-failed' } });
  });
});

describe('a toolchain', () => {
  test('lists its ports and tells its version', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path);
    expect(await readPorts(toolchain)).toContainEqual({ os: 'linux', arch: 'amd64' });
    expect(toolchain.minor).toBe(minorOf(toolchain.version));
    await downloadModules(toolchain);
    expect(await isVendored(toolchain)).toBe(false);
    mkdirSync(join(repository.path, 'vendor'));
    writeFileSync(join(repository.path, 'vendor/modules.txt'), '');
    expect(await isVendored(toolchain)).toBe(true);
    expect(cores()).toBeGreaterThan(0);
  });

  test('accepts every variant that we know as the value of its variable', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path);
    const texts = [
      'amd64/v4',
      '386/softfloat',
      'arm/5,hardfloat',
      'arm/7,softfloat',
      'arm64/v9.5,lse,crypto',
      'mips/softfloat',
    ];
    for (const text of [...texts, 'mips64/softfloat', 'ppc64le/power10', 'riscv64/rva23u64', 's390x']) {
      const target = parseTarget(`linux/${text}`);
      const stamp = await readStamp(toolchain, target, LOADING);
      expect([target.text, stamp.settings.get(target.variable) ?? '']).toEqual([target.text, target.variant]);
    }
  });

  test('is refused where there is no module', async () => {
    await using repository = createRepository({ files: { ...FILES, 'cmd/x': '' } });
    await using scratch = temporaryDirectory();
    await expect(open(join(repository.path, 'cmd'), scratch.path)).rejects.toMatchObject({
      fault: { code: 'no-go-mod', hint: expect.stringContaining('The module begins at') },
    });
    await expect(open(scratch.path, scratch.path)).rejects.toMatchObject({
      fault: { code: 'no-go-mod', hint: expect.stringContaining('Give the directory') },
    });
  });

  test.each([
    ['asks for a newer one', 'module example.com/hello\n\ngo 1.999\n', 'go-too-old'],
    ['cannot be read', 'module example.com/hello\n\nnonsense here\n', 'bad-go-mod'],
  ])('refuses a module that %s', async (_, goMod, code) => {
    await using repository = createRepository({ files: { ...FILES, 'go.mod': goMod } });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path, { env: { ...process.env, GOTOOLCHAIN: 'local' } });
    await expect(readStamp(toolchain, LINUX, LOADING)).rejects.toMatchObject({ outcome: 'refused', fault: { code } });
  });
});

describe('packages', () => {
  test('are those that count for the target, with what they declare', async () => {
    const files = { ...FILES, 'cmd/w/w_windows.go': 'package main\n\nvar onWindows string\n\nfunc main() {}\n' };
    await using repository = createRepository({ files });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path);
    const paths = async (target: string) =>
      (await listPackages(toolchain, parseTarget(target), ['./...'], LOADING)).map(({ importPath }) => importPath);
    expect(await paths('linux/amd64')).toEqual(['example.com/hello']);
    expect(await paths('windows/amd64')).toEqual(['example.com/hello', 'example.com/hello/cmd/w']);
    const [main] = await listPackages(toolchain, LINUX, ['.'], LOADING);
    const declared = main === undefined ? [] : await readDeclarations(main);
    expect(declared.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['var version', 'func main']);
    expect(readFileSync(join(repository.path, 'main.go'), 'utf8')).toBe(FILES['main.go']);
  });
});
