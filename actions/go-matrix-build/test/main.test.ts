import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Host, type Log, parseInputs } from '@slipway/core';
import { type Ending, perform, workspacePaths } from '@slipway/core/host';
import { createRepository, type Files, temporaryDirectory } from '@slipway/testkit';
import { contract } from '../src/contract.ts';
import { apply } from '../src/host/apply.ts';
import { gatherCheckout, gatherModule, openSite } from '../src/host/gather.ts';
import { definition } from '../src/main.ts';
import { planBuild, planTargets } from '../src/plan.ts';
import { planSource } from '../src/source.ts';

const FILES: Files = {
  'go.mod': 'module example.com/hello\n\ngo 1.24\n',
  'main.go': 'package main\n\nvar version string\n\nfunc main() { println("hello", version) }\n',
  LICENSE: 'Do what you like.\n',
  'README.md': '# Hello\n',
};

type Env = Readonly<Record<string, string | undefined>>;
type Result = Ending & { readonly artifacts: readonly string[] };

const nothing = () => undefined;
const SILENT: Log = {
  ...{ info: nothing, debug: nothing, notice: nothing, warning: nothing, error: nothing, mask: nothing },
  group: (_, phase) => phase(),
};

/** One run in the directory, as on a terminal; what it leaves in its temporary folder is a failure. */
async function run(workspace: string, raw: Readonly<Record<string, string>> = {}, env: Env = {}): Promise<Result> {
  await using temporary = temporaryDirectory();
  const artifacts: string[] = [];
  const ending = await perform(
    definition,
    { targets: 'linux/amd64', ...raw },
    {
      workspace,
      env: { ...process.env, SOURCE_DATE_EPOCH: undefined, RUNNER_TEMP: temporary.path, ...env },
      github: undefined,
      log: SILENT,
      artifact: (path) => artifacts.push(path),
      issues: 'https://example.com',
    },
  );
  expect(readdirSync(temporary.path)).toEqual([]);
  return { ...ending, artifacts };
}

const sums = (workspace: string) => readFileSync(join(workspace, 'release/SHA256SUMS'), 'utf8');
const fault = (result: Result) => result.faults[0];

function project(files: Files = {}, tag = 'v1.2.3') {
  const repository = createRepository({ files: { ...FILES, ...files } });
  if (tag !== '') repository.tag(tag);
  return repository;
}

function unpack(archive: string, directory: string): void {
  mkdirSync(directory, { recursive: true });
  if (archive.endsWith('.zip')) execFileSync('unzip', ['-q', archive, '-d', directory]);
  else execFileSync('tar', ['-xzf', archive, '-C', directory]);
}

describe('a build', () => {
  test('makes archives that hold the stamped program and the usual files, and their checksums', async () => {
    await using repository = project();
    await using out = temporaryDirectory();
    const result = await run(repository.path, { ldflags: '-s -w -X main.version={version}', version: 'v1.2.3' });
    expect(result.faults).toEqual([]);
    const archive = join(repository.path, 'release/hello_v1.2.3_linux_amd64.tar.gz');
    unpack(archive, out.path);
    expect(readdirSync(out.path).sort()).toEqual(['LICENSE', 'README.md', 'hello']);
    const said = execFileSync('sh', ['-c', './hello 2>&1'], { cwd: out.path, encoding: 'utf8' });
    expect(said).toBe('hello v1.2.3\n');
    const listing = execFileSync('tar', ['-tvzf', archive, '--full-time'], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
    });
    expect(listing).toMatch(/^-rw-r--r-- 0\/0 +18 2024-01-01 00:00:00 LICENSE$/m);
    expect(listing).toMatch(/^-rwxr-xr-x 0\/0 +\d+ 2024-01-01 00:00:00 hello$/m);
    execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: join(repository.path, 'release') });
    expect(result.outputs).toMatchObject({
      version: 'v1.2.3',
      commit: repository.git('rev-parse', 'HEAD'),
      sourceDateEpoch: 1_704_067_200,
      output: 'release',
      checksumsFile: 'release/SHA256SUMS',
      artifacts: [{ kind: 'archive', target: 'linux/amd64', path: 'release/hello_v1.2.3_linux_amd64.tar.gz' }],
    });
    expect(result.artifacts).toEqual(['release/hello_v1.2.3_linux_amd64.tar.gz', 'release/SHA256SUMS']);
  });

  test('gives the same bytes elsewhere, under another umask, time zone and locale, and twice in one place', async () => {
    await using here = project();
    await using elsewhere = temporaryDirectory();
    const inputs = { targets: 'linux/amd64\nwindows/amd64', formats: 'tar.gz\nzip\nbinary' };
    expect((await run(here.path, inputs)).faults).toEqual([]);
    const first = sums(here.path);
    const clone = join(elsewhere.path, 'an other');
    const before = process.umask(0o077);
    try {
      execFileSync('git', ['clone', '-q', here.path, clone]);
      const env = { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', GOAMD64: 'v3', GOFLAGS: '-tags=netgo', GOGC: '400' };
      expect((await run(clone, { ...inputs, parallelism: '1' }, env)).faults).toEqual([]);
    } finally {
      process.umask(before);
    }
    expect(sums(clone)).toBe(first);
    expect(first.split('\n')).toHaveLength(7);
    expect((await run(here.path, inputs)).faults).toEqual([]);
    expect(sums(here.path)).toBe(first);
    expect((await run(here.path, inputs, { SOURCE_DATE_EPOCH: '1600000000' })).faults).toEqual([]);
    expect(sums(here.path)).not.toBe(first);
  });

  test('of a module in a subdirectory follows its tags and takes the licence of the repository', async () => {
    const sub = {
      'sub/go.mod': 'module example.com/hello/sub/v2\n\ngo 1.24\n',
      'sub/cmd/tool/main.go': 'package main\n\nfunc main() {}\n',
    };
    await using repository = project(sub, 'sub/v2.0.1');
    await using out = temporaryDirectory();
    const result = await run(repository.path, { module: 'sub', output: 'sub/dist', formats: 'zip' });
    expect(result.faults).toEqual([]);
    unpack(join(repository.path, 'sub/dist/sub_v2.0.1_linux_amd64.zip'), out.path);
    expect(readdirSync(out.path).sort()).toEqual(['LICENSE', 'README.md', 'tool']);
  });

  test('of a module without go.mod at the top needs the version, and takes it', async () => {
    const only = {
      'go.mod': null,
      'main.go': null,
      'sub/go.mod': 'module example.com/sub\n\ngo 1.24\n',
      'sub/main.go': 'package main\n\nfunc main() {}\n',
    };
    await using repository = project(only, 'sub/v1.0.0');
    expect(fault(await run(repository.path, { module: 'sub' }))?.code).toBe('no-version');
    const result = await run(repository.path, { module: 'sub', version: 'v1.0.0' });
    expect(result.outputs?.['version']).toBe('v1.0.0');
  });

  test('of vendored modules asks no proxy', async () => {
    const vendored = {
      'go.mod': 'module example.com/hello\n\ngo 1.24\n\nrequire example.com/dep v1.0.0\n',
      'go.sum': `example.com/dep v1.0.0 h1:${'A'.repeat(43)}=\nexample.com/dep v1.0.0/go.mod h1:${'A'.repeat(43)}=\n`,
      'main.go': 'package main\n\nimport "example.com/dep"\n\nfunc main() { dep.Hello() }\n',
      'vendor/modules.txt': '# example.com/dep v1.0.0\n## explicit; go 1.24\nexample.com/dep\n',
      'vendor/example.com/dep/dep.go': 'package dep\n\nvar Name string\n\nfunc Hello() { println(Name) }\n',
    };
    await using repository = project(vendored);
    const result = await run(repository.path, { ldflags: '-X example.com/dep.Name=x' }, { GOPROXY: 'off' });
    expect(result.faults).toEqual([]);
  });

  test('sees the version of the tag although an older build left another in the module cache', async () => {
    await using repository = project({}, '');
    await using cache = temporaryDirectory();
    const env = { GOMODCACHE: cache.path, GOPROXY: 'off' };
    expect((await run(repository.path, {}, env)).outputs?.['version']).toMatch(/^v0\.0\.0-/);
    repository.tag('v1.2.3');
    const info = join(cache.path, 'cache/download/example.com/hello/@v');
    expect(readdirSync(info)).toEqual([expect.stringMatching(/^v0\.0\.0-.*\.info$/)]);
    expect((await run(repository.path, { version: 'v1.2.3' }, env)).outputs?.['version']).toBe('v1.2.3');
  });

  test('works in a workspace that is reached by a symbolic link', async () => {
    await using repository = project();
    await using directory = temporaryDirectory();
    const link = join(directory.path, 'link');
    symlinkSync(repository.path, link);
    const result = await run(link);
    expect(result.outputs?.['checksumsFile']).toBe('release/SHA256SUMS');
    expect(result.artifacts[0]).toMatch(/^release\//);
  });

  test('in a dry run makes nothing and says what it would make', async () => {
    await using repository = project();
    const result = await run(repository.path, { 'dry-run': 'true', targets: '' });
    expect(result.outputs?.['artifacts']).toHaveLength(6);
    expect(existsSync(join(repository.path, 'release'))).toBe(false);
  });
});

describe('a refusal', () => {
  test.each<[string, Files, Record<string, string>, Record<string, unknown>]>([
    [
      'of another version',
      {},
      { version: 'v1.2.4' },
      { code: 'version-mismatch', hint: expect.stringContaining('fetch-depth: 0') },
    ],
    [
      'of a variable that does not exist',
      {},
      { ldflags: '-X main.versoin=1' },
      { code: 'ldflags-variable', message: expect.stringContaining('did you mean version?') },
    ],
    [
      'of the variable by the path of a main package',
      {},
      { ldflags: '-X example.com/hello.version=1' },
      { code: 'ldflags-variable', hint: expect.stringContaining('-X main.version') },
    ],
    [
      'of a library',
      { 'main.go': 'package hello\n' },
      {},
      { code: 'no-program', hint: expect.stringContaining('example.com/hello') },
    ],
    ['of a target', {}, { targets: 'linux/amd46' }, { code: 'unknown-target' }],
    ['of a missing file', {}, { files: 'CHANGES' }, { code: 'no-such-file' }],
    ['of a missing package', {}, { main: './cmd' }, { code: 'package-error' }],
    ['of a folder that others filled', {}, { output: 'src' }, { code: 'output-not-ours' }],
    [
      'of the module as output',
      { 'sub/go.mod': 'module example.com/hello/sub\n' },
      { module: 'sub', output: 'sub' },
      { code: 'output-outside' },
    ],
    ['of a directory without module', { 'cmd/x': '' }, { module: 'cmd' }, { code: 'no-go-mod' }],
  ])('%s', async (_, files, inputs, expected) => {
    await using repository = project({ 'src/kept': 'mine\n', ...files });
    const result = await run(repository.path, inputs);
    expect(fault(result)).toMatchObject(expected);
    expect(result.exitCode).toBe(1);
    expect(existsSync(join(repository.path, 'release'))).toBe(false);
    expect(readdirSync(join(repository.path, 'src'))).toEqual(['kept']);
  });

  test('of a changed work tree names the files, and not the results of an earlier run', async () => {
    await using repository = project();
    expect((await run(repository.path)).faults).toEqual([]);
    repository.write('new file', '');
    repository.write('main.go', 'package main\n\nfunc main() {}\n');
    expect(fault(await run(repository.path))).toMatchObject({
      code: 'dirty-tree',
      message: 'The work tree is not the commit: main.go and new file.',
    });
  });

  test('of code that does not compile is at its line, and leaves the output folder as it was', async () => {
    await using repository = project();
    expect((await run(repository.path)).faults).toEqual([]);
    const before = sums(repository.path);
    writeFileSync(join(repository.path, '.git/info/exclude'), '/release/\n');
    repository.commit('Break it', { files: { 'cmd/b/b.go': 'package main\n\nfunc main() {\n\tfoo()\n\tbar()\n}\n' } });
    const result = await run(repository.path, { targets: 'linux/amd64\nlinux/386' });
    expect(result.faults).toMatchObject([
      {
        code: 'build-failed',
        file: 'cmd/b/b.go',
        line: 4,
        column: 2,
        message: expect.stringMatching(/^undefined: foo \(linux/),
      },
      { code: 'build-failed', file: 'cmd/b/b.go', line: 5, column: 2 },
    ]);
    expect(sums(repository.path)).toBe(before);
    expect(readdirSync(repository.path).filter((name) => name.startsWith('.release'))).toEqual([]);
  });

  test('of a program that says another version than the plan leaves nothing behind', async () => {
    await using repository = project();
    await using temporary = temporaryDirectory();
    const host: Host = {
      ...{
        workspace: repository.path,
        env: process.env,
        github: undefined,
        log: SILENT,
        signal: new AbortController().signal,
      },
      ...{ report: nothing, artifact: nothing, onExit: nothing },
      temporaryDirectory: async () => temporary.path,
    };
    const raw = { targets: 'linux/amd64' };
    const { inputs } = parseInputs(contract, raw, workspacePaths(repository.path));
    const site = await openSite(inputs, host);
    const targets = planTargets(inputs.targets, [{ os: 'linux', arch: 'amd64' }], site.toolchain.version);
    const source = planSource('', await gatherCheckout(site, targets[0], [], host));
    const plan = planBuild(inputs, source, targets, await gatherModule(inputs, site, source, targets, host));
    const moved = { ...plan, source: { ...source, stamp: 'v9.9.9' } };
    await expect(apply(moved, site, host)).rejects.toMatchObject({
      fault: { code: 'stamp-mismatch', message: expect.stringContaining("version is 'v1.2.3' and should be 'v9.9.9'") },
    });
    expect(existsSync(join(repository.path, 'release'))).toBe(false);
  });

  test('of a link out of the workspace, before anything is written', async () => {
    await using repository = project();
    await using outside = temporaryDirectory();
    writeFileSync(join(outside.path, 'secret'), 'x');
    symlinkSync(join(outside.path, 'secret'), join(repository.path, 'escape'));
    repository.commit('Link');
    expect(fault(await run(repository.path, { files: 'escape' }))?.code).toBe('file-outside');
    expect(existsSync(join(repository.path, 'release'))).toBe(false);
  });

  test('of a place without repository or without Go', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'go.mod'), 'module example.com/hello\n');
    expect(fault(await run(directory.path))?.code).toBe('not-a-repository');
    await using repository = project();
    const result = await run(repository.path, {}, { PATH: join(directory.path, 'none') });
    expect(result).toMatchObject({ exitCode: 2, faults: [{ code: 'tool-missing' }] });
  });
});
