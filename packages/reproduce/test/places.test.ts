import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exec, execOk } from '@slipway/core/host';
import { createRepository, type Repository, temporaryDirectory } from '@slipway/testkit';
import { linkDirectories } from '../src/host/link.ts';
import { mountNamespace } from '../src/host/mount.ts';
import { reproduce } from '../src/host/reproduce.ts';
import type { RebuildOptions } from '../src/host/site.ts';
import { inspectProgram } from '../src/subject.ts';
import type { Verdict } from '../src/verdict.ts';

const folder = temporaryDirectory();
afterAll(() => folder[Symbol.asyncDispose]());

const HELLO = 'golang.org/x/example/hello@v0.0.0-20250915201037-7f05d217867b';
/** It asks the system for users and addresses, so C code is in it as is the default. */
const AGE = 'filippo.io/age/cmd/age@v1.2.1';

let caches: { readonly buildCache: string; readonly moduleCache: string };
/** Where there are none, what exists cannot be covered, and that has to be said. */
let hasNamespaces = false;
/** A folder with the tools that a build needs, and without unshare. */
const tools = join(folder.path, 'tools');

async function which(tool: string): Promise<string> {
  return (await execOk('sh', ['-c', `command -v ${tool}`])).stdout.toString('utf8').trim();
}

beforeAll(async () => {
  const { stdout } = await execOk('go', ['env', 'GOCACHE', 'GOMODCACHE']);
  const [buildCache = '', moduleCache = ''] = stdout.toString('utf8').split('\n');
  caches = { buildCache, moduleCache };
  const ours = join(folder.path, 'probe');
  mkdirSync(ours);
  const found = await mountNamespace([{ at: ours, ours }], { scratch: ours, env: process.env });
  hasNamespaces = typeof found !== 'string';
  mkdirSync(tools);
  for (const tool of ['git', 'go', 'sh']) symlinkSync(await which(tool), join(tools, tool));
});

let rooms = 0;
const room = (options: Partial<RebuildOptions> = {}): RebuildOptions => ({
  ...{ env: process.env, scratch: join(folder.path, `room-${++rooms}`), ...caches },
  ...options,
});

/** As if the machine had no namespaces. */
const plainRoom = (options: Partial<RebuildOptions> = {}): RebuildOptions =>
  room({ env: { ...process.env, PATH: tools }, ...options });

async function go(cwd: string, env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<void> {
  const quiet = { GOENV: 'off', GOFLAGS: '-modcacherw', GOWORK: 'off', GOTOOLCHAIN: 'local' };
  await execOk('go', args, { cwd, env: { ...process.env, ...quiet, GOCACHE: caches.buildCache, ...env } });
}

/** As everybody runs it: no flags, a home and a GOPATH of one's own. */
async function install(what: string, goPath: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const home = join(folder.path, 'home');
  mkdirSync(home, { recursive: true });
  await go(home, { HOME: home, GOPATH: goPath, ...env }, 'install', what);
  const bin = join(goPath, 'bin');
  const name = readdirSync(bin, { recursive: true, encoding: 'utf8' }).find((entry) =>
    /(?:^|\/)(?:hello|age)$/.test(entry),
  );
  const kept = join(folder.path, `program-${++rooms}`);
  cpSync(join(bin, name ?? ''), kept);
  rmSync(bin, { recursive: true });
  return kept;
}

const newPath = (): string => join(folder.path, `somebody-${++rooms}`, 'go');

/** The verdict where directories that exist have to be covered. */
function expectCovered(verdict: Verdict, wanted: Readonly<Record<string, unknown>>): void {
  const unusable = { verdict: 'could-not-rebuild', reasons: [{ code: 'directories-unusable' }] };
  expect(verdict).toMatchObject(hasNamespaces ? wanted : unusable);
}

describe('a program of go install without -trimpath', () => {
  let goPath: string;
  let cache: string;
  let program: string;
  const source = (): string => join(cache, HELLO, 'hello.go');

  beforeAll(async () => {
    goPath = newPath();
    cache = join(goPath, 'pkg/mod');
    program = await install(HELLO, goPath, { CGO_ENABLED: '0' });
  });

  test('is the same at the directories that it names, though others have files there', async () => {
    const before = readFileSync(source());
    const verdict = await reproduce(program, room());
    expectCovered(verdict, {
      verdict: 'identical',
      plan: {
        directories: { moduleCache: cache },
        assumptions: [expect.stringContaining(`the directories that it names, `), expect.any(String)],
      },
    });
    expect(readFileSync(source())).toEqual(before);
  });

  test('is the same with an empty module cache of our own', async () => {
    const { moduleCache: _, ...empty } = room();
    expectCovered(await reproduce(program, empty), { verdict: 'identical' });
  });

  test('of a module cache that somebody changed differs, and that cache is left as it was', async () => {
    const text = readFileSync(source(), 'utf8');
    chmodSync(source(), 0o644);
    writeFileSync(source(), text.replace('Hello, world', 'Hello, w0rld').replace('"Hello"', '"Hell0"'));
    const changed = readFileSync(source(), 'utf8');
    const evil = await install(HELLO, goPath, { CGO_ENABLED: '0' });
    const verdict = await reproduce(evil, room());
    const kept = readFileSync(source(), 'utf8');
    writeFileSync(source(), text);
    expect(changed).not.toBe(text);
    expectCovered(verdict, { verdict: 'differs', disagreements: [] });
    expect(kept).toBe(changed);
  });

  test('with a byte changed differs', async () => {
    const bytes = readFileSync(program);
    const at = (inspectProgram(bytes).executable.sections.find(({ name }) => name === '.text')?.offset ?? 0) + 4321;
    bytes.writeUInt8((bytes.readUInt8(at) + 1) % 256, at);
    const file = join(folder.path, 'tampered');
    writeFileSync(file, bytes);
    expectCovered(await reproduce(file, room()), { verdict: 'differs', difference: { kind: 'program' } });
  });

  test('proves nothing where the directories cannot be used', async () => {
    const verdict = await reproduce(program, plainRoom());
    expect(verdict).toMatchObject({
      verdict: 'could-not-rebuild',
      reasons: [
        { code: 'directories-unusable', message: expect.stringContaining(`${cache} cannot be used here: it exists`) },
      ],
    });
  });

  test('proves nothing where the directories are those that the build needs', async () => {
    const env = { ...process.env, XDG_CONFIG_HOME: join(cache, 'config') };
    expect(await reproduce(program, room({ env }))).toMatchObject({
      reasons: [{ code: 'directories-unusable', message: expect.stringContaining('which the build needs') }],
    });
  });

  test('proves nothing where a file is in the place of a directory', async () => {
    const other = newPath();
    const file = await install(HELLO, other, { CGO_ENABLED: '0' });
    rmSync(other, { recursive: true });
    writeFileSync(other, '');
    expect(await reproduce(file, room())).toMatchObject({
      reasons: [{ code: 'directories-unusable', message: expect.stringContaining('no directory') }],
    });
  });

  test('for another system is the same too', async () => {
    const file = await install(HELLO, newPath(), { CGO_ENABLED: '0', GOOS: 'darwin', GOARCH: 'arm64' });
    expectCovered(await reproduce(file, room()), { verdict: 'identical' });
  });

  test('with C code, as is the default, is the same with the same C compiler', async () => {
    const file = await install(AGE, newPath(), { CGO_ENABLED: '1' });
    expect(inspectProgram(readFileSync(file)).usesCgo).toBe(true);
    expectCovered(await reproduce(file, room()), { verdict: 'identical' });
  });
});

describe('directories that do not exist', () => {
  const gone = async (): Promise<{ readonly file: string; readonly path: string }> => {
    const path = newPath();
    const file = await install(HELLO, path, { CGO_ENABLED: '0' });
    rmSync(join(path, '..'), { recursive: true });
    return { file, path };
  };

  test('are made for the time of the build, without namespaces', async () => {
    const { file, path } = await gone();
    expect(await reproduce(file, plainRoom())).toMatchObject({ verdict: 'identical' });
    expect(existsSync(join(path, '..'))).toBe(false);
  });

  test('are not made on the disk with namespaces', async () => {
    const { file, path } = await gone();
    expect(await reproduce(file, room())).toMatchObject({ verdict: 'identical' });
    expect(existsSync(join(path, '..'))).toBe(false);
  });

  test('are removed when the build is cancelled', async () => {
    const { file, path } = await gone();
    const controller = new AbortController();
    const timer = setInterval(() => {
      if (existsSync(path)) controller.abort();
    }, 2);
    const { buildCache: _, ...cold } = plainRoom({ signal: controller.signal });
    await expect(reproduce(file, cold)).rejects.toThrow();
    clearInterval(timer);
    expect(existsSync(join(path, '..'))).toBe(false);
  });

  test('of another GOROOT get a toolchain that was checked', async () => {
    const version = (await execOk('go', ['env', 'GOROOT'])).stdout.toString('utf8').trim();
    const root = join(folder.path, 'opt/go');
    mkdirSync(join(root, '..'));
    symlinkSync(version, root);
    const file = await install(HELLO, newPath(), { CGO_ENABLED: '0', GOROOT: root });
    expect(inspectProgram(readFileSync(file)).directories.goRoot).toBe(root);
    rmSync(join(root, '..'), { recursive: true });
    expectCovered(await reproduce(file, room()), { verdict: 'identical' });
    expect(existsSync(join(root, '..'))).toBe(false);
  });

  test('belong to one build at a time', async () => {
    const recorded = join(folder.path, 'shared/a/b');
    const placement = { what: 'module cache', recorded, ours: tools } as const;
    const first = await linkDirectories([placement]);
    expect(await linkDirectories([placement])).toBe('it exists');
    expect(readdirSync(recorded)).toContain('go');
    if (typeof first === 'string') throw new Error(first);
    await first.release();
    expect(existsSync(join(folder.path, 'shared'))).toBe(false);
    expect(existsSync(join(tools, 'go'))).toBe(true);
  });

  test('keep what somebody else put there meanwhile', async () => {
    const recorded = join(folder.path, 'others/a/b');
    const links = await linkDirectories([{ what: 'source', recorded, ours: tools }]);
    if (typeof links === 'string') throw new Error(links);
    writeFileSync(join(recorded, '../file'), '');
    rmSync(recorded);
    mkdirSync(recorded);
    await links.release();
    expect(readdirSync(join(recorded, '..')).sort()).toEqual(['b', 'file']);
  });

  test('are made one inside of another', async () => {
    const [outer, inner] = [join(folder.path, 'outer-ours'), join(folder.path, 'nested/cache')];
    mkdirSync(join(outer, 'x/y'), { recursive: true });
    const links = await linkDirectories([
      { what: 'module cache', recorded: inner, ours: outer },
      { what: 'GOROOT', recorded: join(inner, 'x/y'), ours: tools },
    ]);
    if (typeof links === 'string') throw new Error(links);
    expect(existsSync(join(inner, 'x/y/go'))).toBe(true);
    await links.release();
    expect(existsSync(join(folder.path, 'nested'))).toBe(false);
    expect(readdirSync(join(outer, 'x'))).toEqual([]);
  });

  test('cannot be made where a file is above them', async () => {
    writeFileSync(join(folder.path, 'plain'), '');
    const recorded = join(folder.path, 'plain/a/b');
    expect(await linkDirectories([{ what: 'source', recorded, ours: tools }])).toContain('cannot be made');
  });
});

describe('a program of a checkout without -trimpath', () => {
  const FILES = {
    'go.mod': 'module example.com/many\n\ngo 1.24\n',
    'main.go': 'package main\n\nimport "example.com/many/inner"\n\nfunc main() { println(inner.Text) }\n',
    'inner/inner.go': 'package inner\n\nvar Text = text()\n\nfunc text() string { return "inner" }\n',
    'tool/go.mod': 'module example.com/many/tool\n\ngo 1.24\n',
    'tool/cmd/hello/main.go': 'package main\n\nfunc main() { println("hello") }\n',
    'c/go.mod': 'module example.com/many/c\n\ngo 1.24\n',
    'c/main.go': 'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n',
  };
  let repository: Repository;
  let copy: string;
  beforeAll(async () => {
    repository = createRepository({ files: FILES });
    repository.tag('v1.0.0');
    copy = join(folder.path, 'checkout/of somebody');
    await execOk('git', ['clone', '-q', repository.path, copy]);
  });
  afterAll(async () => {
    await repository[Symbol.asyncDispose]();
  });

  async function build(below: string, what: string, cgo = '0'): Promise<string> {
    const file = join(folder.path, `program-${++rooms}`);
    await go(join(copy, below), { CGO_ENABLED: cgo }, 'build', '-buildvcs=true', '-o', file, what);
    return file;
  }

  test.each([
    ['its module at the top', '', '.'],
    ['its module below', 'tool', './cmd/hello'],
    ['C code, linked by a C linker', 'c', '.', '1'],
  ])('is the same, with %s', async (_, below, what, cgo = '0') => {
    const file = await build(below, what, cgo);
    const { directories } = inspectProgram(readFileSync(file));
    const verdict = await reproduce(file, room({ repository: repository.path, trusted: true }));
    expect(directories.module).toBe(join(copy, below));
    expectCovered(verdict, { verdict: 'identical' });
    expect((await exec('git', ['-C', copy, 'status', '--porcelain'])).stdout.toString()).toBe('');
  });

  test('is the same without namespaces, once the checkout is gone', async () => {
    const file = await build('tool', './cmd/hello');
    const moved = join(folder.path, 'moved');
    cpSync(copy, moved, { recursive: true });
    rmSync(copy, { recursive: true });
    const verdict = await reproduce(file, plainRoom({ repository: repository.path, trusted: true }));
    cpSync(moved, copy, { recursive: true });
    expect(verdict).toMatchObject({ verdict: 'identical' });
  });

  test('proves nothing where the repository has the module elsewhere', async () => {
    const file = await build('tool', './cmd/hello');
    const bytes = readFileSync(file);
    const [from, to] = [`${copy}/tool/cmd/hello/main.go`, `${copy}/t00l/cmd/hello/main.go`];
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from)) bytes.write(to, at);
    const edited = join(folder.path, 'edited');
    writeFileSync(edited, bytes);
    const verdict = await reproduce(edited, room({ repository: repository.path, trusted: true }));
    expect(verdict).toMatchObject({
      reasons: [{ code: 'directories-unusable', message: expect.stringContaining('has the module in tool') }],
    });
  });
});
