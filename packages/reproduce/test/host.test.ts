import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execOk } from '@slipway/core/host';
import { readBuildInfoOf } from '@slipway/executable';
import { createRepository, type Repository, temporaryDirectory } from '@slipway/testkit';
import { rebuild, reproduce } from '../src/host/reproduce.ts';
import type { RebuildOptions } from '../src/host/site.ts';
import { planReproduction } from '../src/plan.ts';
import { inspectProgram } from '../src/subject.ts';

const folder = temporaryDirectory();
afterAll(() => folder[Symbol.asyncDispose]());

/** Caches of the machine, where a test does not ask for empty ones. */
let caches: Pick<RebuildOptions, 'buildCache' | 'moduleCache'> = {};
beforeAll(async () => {
  const { stdout } = await execOk('go', ['env', 'GOCACHE', 'GOMODCACHE']);
  const [buildCache = '', moduleCache = ''] = stdout.toString('utf8').split('\n');
  caches = { buildCache, moduleCache };
});

let rooms = 0;
function room(options: Partial<RebuildOptions> = {}): RebuildOptions {
  const scratch = join(folder.path, `room-${++rooms}`);
  return { env: process.env, scratch, ...caches, ...options };
}

async function go(cwd: string, env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<void> {
  const quiet = { GOENV: 'off', GOFLAGS: '', GOWORK: 'off', GOTOOLCHAIN: 'local' };
  await execOk('go', args, { cwd, env: { ...process.env, ...quiet, ...env } });
}

function tampered(file: string, change: (bytes: Buffer) => void): string {
  const bytes = readFileSync(file);
  change(bytes);
  const copy = join(folder.path, `tampered-${++rooms}`);
  writeFileSync(copy, bytes);
  return copy;
}

describe('a program of a checkout', () => {
  const FILES = {
    'go.mod': 'module example.com/many\n\ngo 1.24\n',
    'tool/go.mod': 'module example.com/many/tool\n\ngo 1.24\n',
    'tool/cmd/hello/main.go': 'package main\n\nvar version string\n\nfunc main() { println("hello", version) }\n',
  };
  let repository: Repository;
  let good = '';

  async function build(ldflags: string, ...flags: readonly string[]): Promise<string> {
    const file = join(folder.path, `program-${++rooms}`);
    const env = { CGO_ENABLED: '0', GOOS: 'linux', GOARCH: 'amd64', GOAMD64: 'v2' };
    const all = ['-buildvcs=true', ...flags, `-ldflags=${ldflags}`, '-o', file, './cmd/hello'];
    await go(join(repository.path, 'tool'), env, 'build', ...all);
    return file;
  }

  beforeAll(async () => {
    repository = createRepository({ files: FILES });
    repository.tag('tool/v1.2.3');
    good = await build('-s -w', '-trimpath');
    // Later commits, and what lies about in the work tree, are not in the program.
    repository.commit('later', { files: { 'tool/cmd/hello/main.go': 'package main\n\nfunc main() {}\n' } });
    repository.write('tool/cmd/hello/other.go', 'package main\n');
  });
  afterAll(async () => {
    await repository[Symbol.asyncDispose]();
  });

  const here = (): RebuildOptions => room({ repository: repository.path, trusted: true });

  test('is built again with the same bytes, from the commit and the tags alone', async () => {
    expect(readBuildInfoOf(readFileSync(good))?.main.version).toBe('v1.2.3');
    const verdict = await reproduce(good, here());
    expect(verdict).toMatchObject({
      verdict: 'identical',
      ldflags: '-s -w',
      plan: { source: { kind: 'commit', module: 'example.com/many/tool', version: 'v1.2.3' } },
    });
  });

  test('whose linker flags were written in another way is found by trying', async () => {
    const earlier = createRepository({ files: FILES });
    const file = join(folder.path, 'other-way');
    const args = ['build', '-buildvcs=true', '-trimpath', '-ldflags=-s', '-o', file, './cmd/hello'];
    await go(join(earlier.path, 'tool'), { CGO_ENABLED: '0' }, ...args);
    const verdict = await reproduce(file, room({ repository: earlier.path }));
    const explicit = join(folder.path, 'explicit');
    await go(
      join(earlier.path, 'tool'),
      { CGO_ENABLED: '0' },
      ...args.map((arg) => (arg === file ? explicit : arg)).toSpliced(1, 0, '-buildmode=exe'),
    );
    const other = await reproduce(explicit, room({ repository: earlier.path }));
    await earlier[Symbol.asyncDispose]();
    expect(verdict).toMatchObject({ verdict: 'identical', buildMode: 'default', ldflags: '-s' });
    expect(other).toMatchObject({ verdict: 'identical', buildMode: 'exe', ldflags: '-s' });
  });

  test('with a byte of code changed differs, and was edited', async () => {
    const at = inspectProgram(readFileSync(good)).executable.sections.find(({ name }) => name === '.text')?.offset ?? 0;
    const verdict = await reproduce(
      tampered(good, (bytes) => bytes.writeUInt8((bytes.readUInt8(at + 777) + 1) % 256, at + 777)),
      here(),
    );
    expect(verdict).toMatchObject({
      verdict: 'differs',
      difference: { kind: 'program', sections: [{ name: '.text', firstOffset: 777, differingBytes: 1 }] },
      explanation: expect.stringContaining('edited after it was built'),
    });
  });

  test('whose record was edited differs in that record', async () => {
    const edited = tampered(good, (bytes) => {
      const start = bytes.indexOf('\xff Go buildinf:', 0, 'latin1');
      bytes.write('v9', bytes.indexOf('v1.2.3', start));
    });
    expect(await reproduce(edited, here())).toMatchObject({
      verdict: 'differs',
      difference: { kind: 'record' },
      disagreements: [{ what: 'version', a: 'v9.2.3', b: 'v1.2.3' }],
    });
  });

  test('with a value of -X is only the same with that value', async () => {
    repository.git('stash', '-u', '-q');
    repository.checkout('HEAD~1');
    const file = await build('-s -w -X main.version=v1', '-trimpath');
    repository.checkout('main');
    expect(await reproduce(file, here())).toMatchObject({
      verdict: 'differs',
      disagreements: [],
      explanation: expect.stringContaining('linked with other flags'),
      plan: { assumptions: [expect.stringContaining('-X cannot be seen'), expect.stringContaining('tags')] },
    });
    const known = { ...here(), ldflags: '-s -w -X main.version=v1' };
    expect(await reproduce(file, known)).toMatchObject({ verdict: 'identical' });
  });

  test('that is not in the repository cannot be built again', async () => {
    const other = createRepository({ files: FILES });
    other.commit('another');
    const codes = [
      await reproduce(good, room()),
      await reproduce(
        tampered(good, (bytes) => replaceAll(bytes, repository.git('rev-parse', 'HEAD~1'))),
        here(),
      ),
    ].map((verdict) => (verdict.verdict === 'could-not-rebuild' ? verdict.reasons.map(({ code }) => code) : []));
    await other[Symbol.asyncDispose]();
    expect(codes).toEqual([['no-repository'], ['no-commit']]);
  });

  test('proves nothing where the tag is missing, or a clone is cut off', async () => {
    const shallow = join(folder.path, 'shallow');
    const [url, commit] = [`file://${repository.path}`, repository.git('rev-parse', 'HEAD~1')];
    repository.branch('release', commit);
    await execOk('git', ['clone', '-q', '--depth=1', '--branch=release', '--no-tags', url, shallow]);
    expect(await reproduce(good, room({ repository: shallow }))).toMatchObject({
      verdict: 'could-not-rebuild',
      reasons: [
        { code: 'no-tag', message: expect.stringContaining('calls its commit v1.2.3, the repository calls it v0') },
      ],
    });
  });

  test('of a module that the commit does not have cannot be built again', async () => {
    const edited = tampered(good, (bytes) => {
      const start = bytes.indexOf('mod\texample.com/many', bytes.indexOf('\xff Go buildinf:', 0, 'latin1'));
      bytes.write('mod\texample.com/none', start);
    });
    expect(await reproduce(edited, here())).toMatchObject({ reasons: [{ code: 'no-module' }] });
  });

  test('from a dirty checkout cannot be built again', async () => {
    repository.write('new', 'x');
    expect(await reproduce(await build(''), here())).toMatchObject({
      verdict: 'could-not-rebuild',
      reasons: [{ code: 'source-modified' }],
    });
  });
});

function replaceAll(bytes: Buffer, revision: string): void {
  for (let at = bytes.indexOf(revision); at >= 0; at = bytes.indexOf(revision)) bytes.write('0'.repeat(40), at);
}

describe('a program of the module proxy', () => {
  const PACKAGE = 'golang.org/x/example/hello';
  const VERSION = 'v0.0.0-20250915201037-7f05d217867b';
  const home = join(folder.path, 'home');

  async function install(env: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<string> {
    const goPath = join(home, `go-${++rooms}`);
    mkdirSync(goPath, { recursive: true });
    const all = { HOME: home, GOPATH: goPath, GOFLAGS: '-modcacherw', GOCACHE: caches.buildCache ?? '', ...env };
    await go(home, all, 'install', ...flags, `${PACKAGE}@${VERSION}`);
    return join(
      goPath,
      'bin',
      ...(env['GOOS'] === undefined ? ['hello'] : [`${env['GOOS']}_${env['GOARCH']}`, 'hello']),
    );
  }

  test('installed by somebody else is built again with the same bytes', async () => {
    const file = await install({ CGO_ENABLED: '0' }, '-trimpath', '-ldflags=-s -w');
    const verdict = await reproduce(file, room());
    expect(verdict).toMatchObject({
      verdict: 'identical',
      ldflags: '-s -w',
      plan: { source: { kind: 'module', module: PACKAGE, version: VERSION, sum: expect.stringMatching(/^h1:/) } },
    });
  });

  test('for another system is built again too, into a folder of its own', async () => {
    const file = await install({ GOOS: 'darwin', GOARCH: 'arm64', CGO_ENABLED: '0' }, '-trimpath');
    expect(await reproduce(file, room())).toMatchObject({ verdict: 'identical', ldflags: '' });
  });

  test('without -trimpath is built again where its module cache is', async () => {
    const file = await install({ CGO_ENABLED: '0' }, '-ldflags=-w');
    const moduleCache = join(file, '../../pkg/mod');
    expect(await reproduce(file, room({ moduleCache }))).toMatchObject({ verdict: 'identical', ldflags: '-w' });
  });

  test('of another toolchain is built again with that one, and nothing of the machine', async () => {
    const file = await install({ CGO_ENABLED: '0', GOTOOLCHAIN: 'go1.25.3' }, '-trimpath', '-ldflags=-s -w');
    const { buildCache: _, moduleCache: __, ...empty } = room();
    expect(await reproduce(file, empty)).toMatchObject({ verdict: 'identical', plan: { toolchain: 'go1.25.3' } });
  }, 180_000);

  test('that the proxy does not have cannot be built again', async () => {
    const file = await install({ CGO_ENABLED: '0' }, '-trimpath', '-ldflags=-s -w');
    const plan = planReproduction(inspectProgram(readFileSync(file)));
    if (!plan.possible || plan.source.kind !== 'module') throw new Error('no plan');
    const plain = { buildMode: 'default', ldflags: '' } as const;
    const gone = { ...plan, source: { ...plan.source, version: 'v9.9.9' } };
    expect(await rebuild(gone, plain, room())).toMatchObject({ built: false, reason: { code: 'build-failed' } });
    const never = { ...plan, toolchain: 'go1.99.99' };
    expect(await rebuild(never, plain, room())).toMatchObject({
      built: false,
      reason: { code: 'toolchain-unavailable' },
    });
  });
});
