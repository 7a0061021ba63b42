import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TemporaryDirectory, temporaryDirectory } from '@slipway/testkit';
import { rebuildHello } from '../rebuild.mjs';

const SLIPWAY = fileURLToPath(new URL('../../dist/slipway/index.js', import.meta.url));
const PACKAGE = ['maintainer=Jo Doe <jo@example.com>', 'summary=Says hello', 'license=CC0-1.0'];
const FORMATS = ['linux=tar.gz', 'linux=deb', 'linux=rpm', 'linux=apk', 'windows=zip', 'windows=msi', 'tar.gz'];

interface Artifact {
  readonly name: string;
  readonly kind: string;
  readonly format: string;
  readonly target: string;
}

const lines = (flag: string, values: readonly string[]) => values.flatMap((value) => [`--${flag}`, value]);

function build(
  repository: string,
  targets: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  user?: number,
) {
  const args = ['--no-warnings', SLIPWAY, 'go-matrix-build', '--json', '--sbom', 'spdx', '--sbom', 'cyclonedx'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, ...lines('targets', targets), ...lines('formats', FORMATS), ...lines('package', PACKAGE)],
    {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const answer: { outputs: { artifacts: readonly Artifact[] } } = JSON.parse(stdout);
  return answer.outputs.artifacts;
}

const sums = (repository: string) => readFileSync(join(repository, 'release/SHA256SUMS'), 'utf8');

/** For every line that a tool prints as a fault, the line. */
const run = (file: string, args: readonly string[], cwd: string) =>
  execFileSync(file, [...args], { cwd, encoding: 'utf8' });

describe('a release of the example for all first-class ports', () => {
  let folder: TemporaryDirectory;
  let repository: string;
  let release: string;
  let artifacts: readonly Artifact[];
  const of = (format: string) => artifacts.filter((artifact) => artifact.format === format).map(({ name }) => name);

  beforeAll(() => {
    folder = temporaryDirectory('slipway release ü-');
    repository = join(folder.path, 'hello');
    rebuildHello(repository);
    // msi has no arm64 in wixl.
    artifacts = build(repository, ['first-class'], {});
    release = join(repository, 'release');
  });
  afterAll(async () => await folder[Symbol.asyncDispose]());

  test('has an archive for each of them, packages for Linux and msi for Windows', () => {
    expect(of('tar.gz').length + of('zip').length).toBe(8);
    expect([of('deb'), of('rpm'), of('apk'), of('msi')].map(({ length }) => length)).toEqual([4, 4, 4, 2]);
    expect(of('spdx')).toHaveLength(8);
    expect(of('cyclonedx')).toHaveLength(8);
    run('sha256sum', ['--strict', '--quiet', '-c', 'SHA256SUMS'], release);
  });

  test('is read by tar, bsdtar, unzip, zipinfo and Python, all of them alike', () => {
    const python = [
      'import sys, tarfile, zipfile',
      'for name in sys.argv[1:]:',
      '    names = zipfile.ZipFile(name).namelist() if name.endswith("zip") else tarfile.open(name).getnames()',
      '    print(name, *names)',
    ].join('\n');
    const said = run('python3', ['-c', python, ...of('tar.gz'), ...of('zip')], release);
    for (const name of of('tar.gz')) {
      const names = run('tar', ['-tzf', name], release).trim().split('\n');
      expect(names).toEqual(['LICENSE', 'README.md', 'hello']);
      expect(run('bsdtar', ['-tf', name], release).trim().split('\n')).toEqual(names);
      expect(said).toContain(`${name} ${names.join(' ')}`);
    }
    for (const name of of('zip')) {
      run('unzip', ['-tqq', name], release);
      const names = run('zipinfo', ['-1', name], release).trim().split('\n');
      expect(names).toEqual(['LICENSE', 'README.md', 'hello.exe']);
      expect(said).toContain(`${name} ${names.join(' ')}`);
    }
  });

  test('has packages that dpkg-deb, lintian, rpm and msiinfo take', () => {
    for (const name of of('deb')) expect(run('dpkg-deb', ['--field', name, 'Version'], release).trim()).toBe('1.0.1-1');
    const [deb = ''] = of('deb').filter((name) => name.includes('amd64'));
    const { stdout } = spawnSync('lintian', ['--tag-display-limit', '0', deb], { cwd: release, encoding: 'utf8' });
    const errors = stdout.split('\n').filter((line) => line.startsWith('E:'));
    // A program of Go links itself statically.
    expect(errors.filter((line) => !line.includes('statically-linked-binary'))).toEqual([]);
    for (const name of of('rpm')) {
      expect(run('rpm', ['-qp', '--queryformat', '%{NAME} %{VERSION} %{RELEASE}', name], release)).toBe(
        'hello 1.0.1 1',
      );
      expect(run('rpm', ['-K', name], release)).toContain('digests OK');
    }
    for (const name of of('msi')) expect(run('msiinfo', ['suminfo', name], release)).toContain('hello');
  });

  test('holds programs that say what they are, and one that runs', async () => {
    await using out = temporaryDirectory();
    const [name = ''] = of('tar.gz').filter((archive) => archive.includes('linux_amd64'));
    run('tar', ['-xzf', join(release, name), '-C', out.path], out.path);
    const said = run('go', ['version', '-m', 'hello'], out.path);
    expect(said).toMatch(/\tmod\texample\.com\/hello\tv1\.0\.1\t/);
    expect(said).toContain('vcs.modified=false');
    expect(run(join(out.path, 'hello'), [], out.path)).toContain('ello');
  });

  test('is the same on another path, by another user, under another umask, time zone and locale', async () => {
    const targets = ['linux/amd64', 'windows/386'];
    const expected = sums(repository)
      .split('\n')
      .filter((line) => /linux_amd64|windows_386/.test(line));
    const place = join(folder.path, 'somewhere else');
    const clone = join(place, 'a clone');
    mkdirSync(join(place, 'tmp'), { recursive: true });
    execFileSync('git', ['clone', '-q', repository, clone]);
    for (const path of [folder.path, place]) chmodSync(path, 0o755);
    const nobody = process.getuid?.() === 0 ? 65534 : undefined;
    if (nobody !== undefined) {
      const everything = [place, ...readdirSync(place, { recursive: true }).map((name) => join(place, String(name)))];
      for (const path of everything) chownSync(path, nobody, nobody);
    }
    const env = {
      HOME: place,
      GOCACHE: join(place, 'cache'),
      TMPDIR: join(place, 'tmp'),
      TZ: 'Asia/Kathmandu',
      LC_ALL: 'tr_TR.UTF-8',
      GOPATH: join(place, 'go'),
      GOMODCACHE: join(place, 'mod'),
    };
    const before = process.umask(0o077);
    try {
      build(clone, targets, env, nobody);
    } finally {
      process.umask(before);
    }
    const found = sums(clone)
      .split('\n')
      .filter((line) => /linux_amd64|windows_386/.test(line));
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(8);
  });
});
