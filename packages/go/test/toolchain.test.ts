import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createRepository, temporaryDirectory } from '@slipway/testkit';
import { listLinked, listPackages, readDeclarations, readStamp } from '../src/host/list.ts';
import { downloadModules, isVendored, readGoModJson, readPorts } from '../src/host/toolchain.ts';
import { minorOf } from '../src/stamp.ts';
import { parseTarget } from '../src/target.ts';
import { FILES, LINUX, LOADING, open } from './checkout.ts';

describe('a toolchain', () => {
  test('lists its ports and tells its version', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path);
    expect(await readPorts(toolchain)).toContainEqual({ os: 'linux', arch: 'amd64', firstClass: true });
    expect(toolchain.minor).toBe(minorOf(toolchain.version));
    await downloadModules(toolchain);
    expect(await isVendored(toolchain, '1.24')).toBe(false);
    mkdirSync(join(repository.path, 'vendor'));
    writeFileSync(join(repository.path, 'vendor/modules.txt'), '');
    expect(await isVendored(toolchain, '1.24')).toBe(true);
    expect(await isVendored(toolchain, '1.13')).toBe(false);
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

  test('tells what go.mod says', async () => {
    const goMod = 'module example.com/hello\n\ngo 1.24.0\n\nreplace example.com/x => ./x\n';
    await using repository = createRepository({ files: { ...FILES, 'go.mod': goMod } });
    await using scratch = temporaryDirectory();
    expect(await readGoModJson(await open(repository.path, scratch.path))).toEqual({
      ...{ go: '1.24.0', toolchain: '' },
      localReplaces: [{ path: 'example.com/x', directory: './x' }],
      retract: [],
      requirements: 0,
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
      (await listPackages(toolchain, parseTarget(target), ['./...'], { loading: LOADING })).map(
        ({ importPath }) => importPath,
      );
    expect(await paths('linux/amd64')).toEqual(['example.com/hello']);
    expect(await paths('windows/amd64')).toEqual(['example.com/hello', 'example.com/hello/cmd/w']);
    const [main] = await listPackages(toolchain, LINUX, ['.'], { loading: LOADING });
    const declared = main === undefined ? [] : await readDeclarations(main);
    expect(declared.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['var version', 'func main']);
    expect(readFileSync(join(repository.path, 'main.go'), 'utf8')).toBe(FILES['main.go']);
  });

  test('are everything that is linked into the programs, the standard library too', async () => {
    const files = {
      ...FILES,
      'a/a.go': 'package main\n\nimport "example.com/hello/lib"\n\nfunc main() { lib.F() }\n',
      'lib/lib.go': 'package lib\n\nimport _ "errors"\n\nfunc F() {}\n',
      'other/other.go': 'package other\n',
    };
    await using repository = createRepository({ files });
    await using scratch = temporaryDirectory();
    const found = await listLinked(await open(repository.path, scratch.path), LINUX, ['./a'], { loading: LOADING });
    const linked = new Set(found.map(({ importPath }) => importPath));
    expect(['example.com/hello/lib', 'errors', 'runtime'].filter((path) => !linked.has(path))).toEqual([]);
    expect(linked.has('example.com/hello/other')).toBe(false);
  });
});
