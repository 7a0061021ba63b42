import { describe, expect, test } from '@jest/globals';
import { parseMain, parseTarget } from '@slipway/go';
import { refused } from '@slipway/testkit';
import { fileName, formatsOf, isPackaging, moduleName, parseFormat, refuseSameNames } from '../src/plan/names.ts';
import { type Change, METADATA, MODULE, mainPackage, namesOf, planOf } from './planning.ts';

describe('the formats of a target', () => {
  const of = (lines: readonly string[], target: string) => formatsOf(lines.map(parseFormat), parseTarget(target));

  test.each([
    [['tar.gz', 'windows=zip'], 'linux/amd64', ['tar.gz']],
    [['tar.gz', 'windows=zip'], 'windows/amd64', ['zip']],
    [['zip', 'tar', 'zip'], 'darwin/arm64', ['zip', 'tar']],
    [['tar.gz', 'deb', 'rpm', 'apk'], 'linux/amd64', ['tar.gz', 'deb', 'rpm', 'apk']],
    [['tar.gz', 'deb', 'msi'], 'windows/amd64', ['tar.gz', 'msi']],
    [['tar.gz', 'deb', 'msi'], 'darwin/arm64', ['tar.gz']],
    [[' linux = zip ', 'linux=deb', 'binary'], 'linux/arm', ['zip', 'deb']],
  ])('of %j for %s are %j', (lines, target, expected) => {
    expect(of(lines, target)).toEqual(expected);
  });

  test.each([
    [['tgz'], 'linux/amd64', 'format', 'tar.gz, zip'],
    [['windows=zpi'], 'windows/amd64', 'format', 'GOOS=FORMAT'],
    [['tar.gz', 'windows=deb'], 'windows/amd64', 'format', 'Remove the line windows=deb'],
    [['linux=msi'], 'linux/amd64', 'format', 'Remove the line linux=msi'],
    [['deb'], 'darwin/arm64', 'no-format', 'darwin=tar.gz'],
    [['windows=zip'], 'linux/amd64', 'no-format', 'linux=tar.gz'],
  ])('of %j for %s are refused: %s', (lines, target, code, hint) => {
    expect(refused(() => of(lines, target))).toMatchObject({ code, hint: expect.stringContaining(hint) });
  });

  test('that are packages are told apart', () => {
    expect((['deb', 'rpm', 'apk', 'msi', 'zip', 'binary'] as const).filter(isPackaging)).toEqual([
      ...['deb', 'rpm', 'apk', 'msi'],
    ]);
  });
});

describe('the name of a release', () => {
  test.each([
    ['example.com/hello', 'hello'],
    ['example.com/hello/v2', 'hello'],
    ['gopkg.in/yaml.v3', 'yaml'],
    ['hello', 'hello'],
  ])('of the module %s is %s', (path, name) => {
    expect(moduleName(path)).toBe(name);
  });
});

describe('the name of a file', () => {
  const name = (template: string, target = 'linux/arm/v6') =>
    fileName(template, { name: 'hello', target: parseTarget(target), version: 'v2.1.0' }, '.zip');

  test.each([
    ['{name}_{version}_{os}_{arch}{variant}', 'hello_v2.1.0_linux_armv6.zip'],
    ['{name}-{bare-version}-{os}-{arch}', 'hello-2.1.0-linux-arm.zip'],
    ['{name}+~.x', 'hello+~.x.zip'],
  ])('by %j is %s', (template, expected) => {
    expect(name(template)).toBe(expected);
  });

  test.each([
    ['{os}/{name}', 'file-name'],
    ['../{name}', 'archive-path'],
    ['{name} {os}', 'file-name'],
    ['-{name}', 'file-name'],
    ['.{name}', 'file-name'],
    ['{name}é', 'file-name'],
    ['{nmae}', 'unknown-placeholder'],
  ])('by %j is refused: %s', (template, code) => {
    expect(refused(() => name(template)).code).toBe(code);
  });
});

describe('names of files', () => {
  test.each([
    ['a', 'A'],
    ['SHA256SUMS', 'x'],
    ['sha512sums', 'x'],
    ['Release.json', 'x'],
    ['dependencies.json', 'x'],
    ['plan.json', 'x'],
    ['shard.json', 'x'],
  ])('%s and %s would meet on some file system', (first, second) => {
    const files = [first, second].map((name) => ({ name, target: 'linux/amd64' }));
    expect(refused(() => refuseSameNames(files)).code).toBe('same-name');
  });

  test('that differ are taken', () => {
    expect(() => refuseSameNames(['a', 'b'].map((name) => ({ name, target: 't' })))).not.toThrow();
  });
});

describe('the files of a release', () => {
  const formats = (...lines: readonly string[]) => ({ formats: lines.map(parseFormat) });

  test.each<[Change, readonly string[]]>([
    [{ settings: formats('binary') }, ['hello_v2.1.0_linux_amd64', 'hello_v2.1.0_windows_amd64.exe']],
    [
      { settings: formats('linux=zip', 'tar.gz') },
      ['hello_v2.1.0_linux_amd64.zip', 'hello_v2.1.0_windows_amd64.tar.gz'],
    ],
    [
      { targets: ['linux/arm', 'linux/arm/v6'] },
      ['hello_v2.1.0_linux_armv6.tar.gz', 'hello_v2.1.0_linux_armv7.tar.gz'],
    ],
    [
      { targets: ['linux/amd64', 'linux/amd64/v3'] },
      ['hello_v2.1.0_linux_amd64.tar.gz', 'hello_v2.1.0_linux_amd64_v3.tar.gz'],
    ],
    [{ targets: ['js/wasm'], settings: formats('binary') }, ['hello_v2.1.0_js_wasm.wasm']],
    [
      { targets: ['linux/amd64'], settings: { ...formats('tar', 'deb', 'rpm', 'apk'), metadata: METADATA } },
      ['apk', 'deb', 'rpm', 'tar'].map((ending) => `hello_v2.1.0_linux_amd64.${ending}`),
    ],
  ])('with %j are %j', (change, expected) => {
    expect(namesOf(change)).toEqual(expected);
  });

  test('of several programs: all in one archive, each by itself as binary, each with its bill of materials', () => {
    const programs = [mainPackage('m/cmd/a'), mainPackage('m/cmd/b')];
    const settings: Change['settings'] = { ...formats('tar.gz', 'binary'), sbom: ['spdx'] };
    const change = { targets: ['linux/amd64'], settings, programs };
    expect(namesOf(change)).toEqual([
      ...['a_v2.1.0_linux_amd64', 'a_v2.1.0_linux_amd64.spdx.json', 'b_v2.1.0_linux_amd64'],
      ...['b_v2.1.0_linux_amd64.spdx.json', 'hello_v2.1.0_linux_amd64.tar.gz'],
    ]);
    const [archive] = planOf(change).targets[0]?.artifacts ?? [];
    expect(archive?.programs).toEqual(['a', 'b']);
  });

  test('are called after the program that main names', () => {
    const programs = [mainPackage(`${MODULE.path}/server`)];
    const of = (main: string, format: string) =>
      namesOf({ settings: { mains: [[parseMain(main)]], ...formats(format) }, targets: ['linux/amd64'], programs });
    expect(of('etcd=./server', 'tar.gz')).toEqual(['etcd_v2.1.0_linux_amd64.tar.gz']);
    expect(of('etcd=./server', 'binary')).toEqual(['etcd_v2.1.0_linux_amd64']);
    expect(of('./server', 'tar.gz')).toEqual(['hello_v2.1.0_linux_amd64.tar.gz']);
  });

  test('can wrap everything in a directory that is called as they are', () => {
    const { targets } = planOf({ settings: { wrap: true, ...formats('tar.gz') } });
    expect(targets.map(({ artifacts: [archive] }) => archive)).toMatchObject([
      { name: 'hello_v2.1.0_linux_amd64.tar.gz', directory: 'hello_v2.1.0_linux_amd64' },
      { name: 'hello_v2.1.0_windows_amd64.tar.gz', directory: 'hello_v2.1.0_windows_amd64' },
    ]);
  });
});
