import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Files, temporaryDirectory } from '@slipway/testkit';
import { passing, project, refusal, run, sums, unpack } from './release.ts';

describe('a build', () => {
  test('makes archives that hold the stamped program and the usual files, and their checksums', async () => {
    await using repository = project();
    await using out = temporaryDirectory();
    const raw = {
      ldflags: '-s -w -X main.version={version}',
      version: 'v1.2.3',
      checksums: 'sha512',
      sbom: 'spdx\ncyclonedx',
    };
    const result = await passing(repository.path, raw);
    const release = join(repository.path, 'release');
    const archive = join(release, 'hello_v1.2.3_linux_amd64.tar.gz');
    expect(unpack(archive, out.path)).toEqual(['LICENSE', 'README.md', 'hello']);
    const said = execFileSync('sh', ['-c', './hello 2>&1'], { cwd: out.path, encoding: 'utf8' });
    expect(said).toBe('hello v1.2.3\n');
    const env = { ...process.env, TZ: 'UTC' };
    const listing = execFileSync('tar', ['-tvzf', archive, '--full-time'], { encoding: 'utf8', env });
    expect(listing).toMatch(/^-rw-r--r-- 0\/0 +18 2024-01-01 00:00:00 LICENSE$/m);
    expect(listing).toMatch(/^-rwxr-xr-x 0\/0 +\d+ 2024-01-01 00:00:00 hello$/m);
    const check = (tool: string, list: string) =>
      execFileSync(tool, ['--strict', '-c', list], { cwd: release, encoding: 'utf8' });
    expect(check('sha256sum', 'SHA256SUMS').split('\n').filter(Boolean).sort()).toEqual(
      readdirSync(release)
        .filter((name) => name !== 'SHA256SUMS')
        .map((name) => `${name}: OK`)
        .sort(),
    );
    check('sha512sum', 'SHA512SUMS');
    expect(result.outputs).toMatchObject({
      version: 'v1.2.3',
      commit: repository.git('rev-parse', 'HEAD'),
      sourceDateEpoch: 1_704_067_200,
      output: 'release',
      checksumsFile: 'release/SHA256SUMS',
      manifestFile: 'release/release.json',
      verdict: '',
      artifacts: [
        { kind: 'sbom', format: 'cyclonedx', programs: ['hello'] },
        { kind: 'sbom', format: 'spdx' },
        { kind: 'archive', target: 'linux/amd64', path: 'release/hello_v1.2.3_linux_amd64.tar.gz' },
      ],
    });
    expect(result.artifacts).toEqual(
      [
        ...[
          'hello_v1.2.3_linux_amd64.cdx.json',
          'hello_v1.2.3_linux_amd64.spdx.json',
          'hello_v1.2.3_linux_amd64.tar.gz',
        ],
        ...['release.json', 'dependencies.json', 'SHA512SUMS', 'SHA256SUMS'],
      ].map((name) => `release/${name}`),
    );
  });

  test('of a module in a subdirectory follows its tags and takes the licence of the repository', async () => {
    const sub = {
      'sub/go.mod': 'module example.com/hello/sub/v2\n\ngo 1.24\n',
      'sub/cmd/tool/main.go': 'package main\n\nfunc main() {}\n',
    };
    await using repository = project(sub, 'sub/v2.0.1');
    await using out = temporaryDirectory();
    await passing(repository.path, { module: 'sub', output: 'sub/dist', formats: 'zip' });
    const archive = join(repository.path, 'sub/dist/sub_v2.0.1_linux_amd64.zip');
    expect(unpack(archive, out.path)).toEqual(['LICENSE', 'README.md', 'tool']);
  });

  test('of a module without go.mod at the top needs the version, and takes it', async () => {
    const only = {
      'go.mod': null,
      'main.go': null,
      'sub/go.mod': 'module example.com/sub\n\ngo 1.24\n',
      'sub/main.go': 'package main\n\nfunc main() {}\n',
    };
    await using repository = project(only, 'sub/v1.0.0');
    expect((await refusal(repository.path, { module: 'sub' })).code).toBe('no-version');
    const result = await passing(repository.path, { module: 'sub', version: 'v1.0.0' });
    expect(result.outputs?.['version']).toBe('v1.0.0');
  });

  test('sets a variable of a package that only one system has', async () => {
    const files = {
      'main_windows.go': 'package main\n\nimport _ "example.com/hello/w"\n',
      'w/w_windows.go': 'package w\n\nvar V string\n',
    };
    await using repository = project(files);
    const raw = { ldflags: '-X example.com/hello/w.V={commit}', formats: 'binary', 'dry-run': 'true' };
    await passing(repository.path, { ...raw, targets: 'linux/amd64\nwindows/amd64' });
    expect((await refusal(repository.path, raw)).message).toContain("there is no package 'example.com/hello/w'");
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
    await passing(repository.path, { ldflags: '-X example.com/dep.Name=x' }, { env: { GOPROXY: 'off' } });
  });

  test('works in a workspace that is reached by a symbolic link', async () => {
    await using repository = project();
    await using directory = temporaryDirectory();
    const link = join(directory.path, 'link');
    symlinkSync(repository.path, link);
    const result = await passing(link);
    expect(result.outputs?.['checksumsFile']).toBe('release/SHA256SUMS');
    expect(result.artifacts[0]).toMatch(/^release\//);
  });

  test('in a dry run makes nothing and says what it would make', async () => {
    await using repository = project();
    const result = await passing(repository.path, { 'dry-run': 'true', targets: '' });
    expect(result.outputs?.['artifacts']).toHaveLength(6);
    expect(JSON.stringify(result.report)).toContain('hello_v1.2.3_windows_arm64.zip');
    expect(result.artifacts).toEqual([]);
    expect(repository.git('status', '--porcelain', '--ignored')).toBe('');
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
      'of a variable of a package that no program holds',
      { 'x/x.go': 'package x\n\nvar V string\n' },
      { ldflags: '-X example.com/hello/x.V=1' },
      { code: 'ldflags-variable', message: expect.stringContaining('not linked into any program') },
    ],
    [
      'of a library',
      { 'main.go': 'package hello\n' },
      {},
      { code: 'no-program', hint: expect.stringContaining('example.com/hello') },
    ],
    ['of a target', {}, { targets: 'linux/amd46' }, { code: 'unknown-target' }],
    ['of a missing file', {}, { files: 'CHANGES' }, { code: 'no-such-file' }],
    ['of a missing script', {}, { package: 'post-install=x.sh' }, { code: 'no-such-file' }],
    ['of a missing package', {}, { main: './cmd' }, { code: 'package-error' }],
    [
      'of a missing module',
      {},
      { module: 'sub' },
      { code: 'invalid-input', message: expect.stringContaining("'module'") },
    ],
    ['of a toolchain', {}, { 'go-version': 'latest' }, { code: 'go-version' }],
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
    const fault = await refusal(repository.path, inputs);
    expect(fault).toMatchObject({ ...expected, exitCode: 1 });
    expect(existsSync(join(repository.path, 'release'))).toBe(false);
    expect(readdirSync(join(repository.path, 'src'))).toEqual(['kept']);
  });

  test('of a changed work tree names the files, and not the results of an earlier run', async () => {
    await using repository = project();
    await passing(repository.path);
    repository.write('new file', '');
    repository.write('main.go', 'package main\n\nfunc main() {}\n');
    expect(await refusal(repository.path)).toMatchObject({
      code: 'dirty-tree',
      message: 'The work tree is not the commit: main.go and new file.',
    });
  });

  test('of code that does not compile is at its line, and leaves the output folder as it was', async () => {
    await using repository = project();
    await passing(repository.path);
    const before = sums(repository.path);
    writeFileSync(join(repository.path, '.git/info/exclude'), '/release/\n');
    repository.commit('Break it', { files: { 'cmd/b/b.go': 'package main\n\nfunc main() {\n\tfoo()\n\tbar()\n}\n' } });
    const result = await run(repository.path, { targets: 'linux/amd64\nlinux/386' });
    expect(result.faults).toMatchObject([
      {
        ...{ code: 'build-failed', file: 'cmd/b/b.go', line: 4, column: 2 },
        message: expect.stringMatching(/^undefined: foo \(linux\/(?:amd64|386) and linux\/(?:amd64|386)\)$/),
      },
      { code: 'build-failed', file: 'cmd/b/b.go', line: 5, column: 2 },
    ]);
    expect(sums(repository.path)).toBe(before);
    expect(readdirSync(repository.path).filter((name) => name.startsWith('.release'))).toEqual([]);
    const fast = await run(repository.path, {
      targets: 'linux/amd64\nlinux/386',
      'fail-fast': 'true',
      parallelism: '1',
    });
    expect(fast.faults.map(({ message }) => message)).toEqual([
      'undefined: foo (linux/amd64)',
      'undefined: bar (linux/amd64)',
    ]);
  });

  test('of a program that says another version than the plan leaves nothing behind', async () => {
    await using repository = project();
    const before = (phase: string): void => {
      if (phase === 'Build') repository.git('tag', 'v1.2.4');
    };
    expect(await refusal(repository.path, {}, { before })).toMatchObject({
      code: 'stamp-mismatch',
      message: expect.stringContaining("version is 'v1.2.4' and should be 'v1.2.3'"),
    });
    expect(existsSync(join(repository.path, 'release'))).toBe(false);
  });

  test('of a work tree that is changed while programs are built leaves nothing behind', async () => {
    await using repository = project();
    const before = (phase: string): void => {
      if (phase === 'Build') repository.write('generated.go', 'package main\n');
    };
    expect(await refusal(repository.path, {}, { before })).toMatchObject({
      code: 'stamp-mismatch',
      message: expect.stringContaining("vcs.modified is 'true' and should be 'false'"),
    });
    expect(existsSync(join(repository.path, 'release'))).toBe(false);
  });

  test('of a place without repository or without Go', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'go.mod'), 'module example.com/hello\n');
    expect((await refusal(directory.path)).code).toBe('not-a-repository');
    await using repository = project();
    const result = await run(repository.path, {}, { env: { PATH: join(directory.path, 'none') } });
    expect(result).toMatchObject({ exitCode: 2, faults: [{ code: 'tool-missing' }] });
  });
});
