import { describe, expect, test } from '@jest/globals';
import { parseEnvLine, parseMain, parseTarget } from '@slipway/go';
import { refused } from '@slipway/testkit';
import { parseBudget } from '../src/plan/budget.ts';
import {
  fileName,
  formatsOf,
  isPackaging,
  moduleName,
  parseFormat,
  parseNameTemplate,
  refuseSameNames,
} from '../src/plan/names.ts';
import { parseRunner } from '../src/plan/shards.ts';
import { type Change, decided, METADATA, MODULE, mainPackage, namesOf, planOf } from './planning.ts';

describe('the formats of a target', () => {
  const of = (lines: readonly string[], target: string) =>
    formatsOf(lines.map(parseFormat), parseTarget(target)).formats;

  test.each([
    [['tar.gz', 'windows=zip'], 'linux/amd64', ['tar.gz']],
    [['tar.gz', 'windows=zip'], 'windows/amd64', ['zip']],
    [['zip', 'tar', 'zip'], 'darwin/arm64', ['zip', 'tar']],
    [['tar.gz', 'deb', 'rpm', 'apk'], 'linux/amd64', ['tar.gz', 'deb', 'rpm', 'apk']],
    [['tar.gz', 'deb', 'msi'], 'windows/amd64', ['tar.gz', 'msi']],
    [['tar.gz', 'deb', 'msi'], 'darwin/arm64', ['tar.gz']],
    [[' linux = zip ', 'linux=deb', 'binary'], 'linux/arm', ['zip', 'deb']],
    [['tar.gz', 'linux/amd64=zip'], 'linux/amd64', ['zip']],
    [['tar.gz', 'linux/amd64=zip'], 'linux/amd64/v3', ['zip']],
    [['tar.gz', 'linux/amd64=zip', 'linux/amd64/v3=tar'], 'linux/amd64/v3', ['tar']],
    [['tar.gz', 'linux/amd64/v1=zip'], 'linux/amd64', ['zip']],
    [['tar.gz', 'linux/amd64/v1=zip'], 'linux/amd64/v2', ['tar.gz']],
    [['tar.gz', 'linux/*=zip', 'linux/arm64=tar', 'linux=binary'], 'linux/arm64', ['tar']],
    [['tar.gz', 'linux/*=zip', 'linux/arm64=tar', 'linux=binary'], 'linux/386', ['zip']],
    [['tar.gz', 'linux/arm/v6=zip', 'linux/arm/7=tar'], 'linux/arm/v7', ['tar']],
    [['*/amd64=deb', '*/amd64=zip'], 'windows/amd64', ['zip']],
    [['deb', 'tar.gz'], 'linux/amd64/v3', ['tar.gz']],
    [['linux=deb', 'linux=rpm'], 'linux/amd64/v3', ['rpm']],
    [['deb'], 'linux/amd64/v3', ['deb']],
    [['linux/amd64/v3=deb', 'linux/amd64/v3=rpm'], 'linux/amd64/v3', ['deb', 'rpm']],
  ])('of %j for %s are %j', (lines, target, expected) => {
    expect(of(lines, target)).toEqual(expected);
  });

  test.each([
    [['tgz'], 'linux/amd64', 'format', 'tar.gz, zip'],
    [['windows=zpi'], 'windows/amd64', 'format', 'SELECTOR=FORMAT'],
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

describe('a line that is for no target is refused', () => {
  const wish = (settings: Change['settings'], targets = ['linux/amd64', 'darwin/arm64']) =>
    refused(() => planOf({ targets, settings: { formats: [parseFormat('tar.gz')], ...settings } }));
  const formats = (line: string) => ({ formats: ['tar.gz', line].map(parseFormat) });
  const env = (line: string) => ({ env: [parseEnvLine(line)] });
  const runners = (line: string) => ({ runners: ['ubuntu-latest', line].map(parseRunner) });
  const names = (line: string) => ({ nameTemplate: ['{name}-{os}', line].map(parseNameTemplate) });
  const limits = (line: string) => ({ budgets: [parseBudget(line)] });

  test.each<readonly [string, Change['settings'], string, string]>([
    ['a system that is none', formats('linus=zip'), 'format', "Did you mean 'linux'?"],
    ['a system that is not built', formats('freebsd=zip'), 'format', 'linux/amd64 and darwin/arm64'],
    ['another architecture', formats('linux/arm64=zip'), 'format', "Did you mean 'linux/amd64'?"],
    ['a variant that is not built', formats('linux/amd64/v3=zip'), 'format', "Did you mean 'linux/amd64'?"],
    ['an architecture that is none', env('linux/amd46:CGO_ENABLED=1'), 'build-env', "Did you mean 'linux/amd64'?"],
    ['a system of variables', env('darwn:CC=clang'), 'build-env', "Did you mean 'darwin'?"],
    ['a pattern of runners', runners('darwn/*=macos-latest'), 'runners', "Did you mean 'darwin/*'?"],
    ['a pattern without letters', runners('*/s390x=big'), 'runners', 'The targets are'],
    ['a template', names('linux/amd63={name}'), 'same-name', "Did you mean 'linux/amd64'?"],
    ['a limit of another format', limits('*.deb=1MB'), 'max-size', 'The files are'],
    ['a limit of a mistyped ending', limits('*.tar.gzip=1MB'), 'max-size', "Did you mean '*.tar.gz'?"],
    [
      'metadata of another format',
      { metadata: new Map([['rpm.depends', 'git']]) },
      'package-input',
      'The formats are tar.gz',
    ],
  ])('%s', (_, settings, code, said) => {
    const fault = wish(settings);
    expect(fault.code).toBe(code);
    expect(fault.message + fault.hint).toContain(said);
  });

  test('but not what is usual, and not what is for a part of a universal program', () => {
    const usual = planOf({
      targets: ['linux/amd64'],
      settings: { formats: ['tar.gz', 'windows=zip'].map(parseFormat) },
    });
    expect(usual.targets).toHaveLength(1);
    const settings = { ...env('darwin/amd64:CC=clang'), formats: [parseFormat('darwin/universal=zip')] };
    expect(namesOf({ targets: ['darwin/universal'], settings })).toEqual(['hello_v2.1.0_darwin_universal.zip']);
  });
});

describe('a template of its own', () => {
  test('may have a system, a pair and a variant', () => {
    const nameTemplate = ['{name}', 'linux={name}-l', 'linux/amd64={name}-a', 'linux/amd64/v3={name}-f'].map(
      parseNameTemplate,
    );
    const targets = ['linux/386', 'linux/amd64', 'linux/amd64/v3', 'darwin/arm64'];
    expect(namesOf({ targets, settings: { nameTemplate, formats: [parseFormat('zip')] } })).toEqual([
      ...['hello-a.zip', 'hello-f.zip', 'hello-l.zip', 'hello.zip'],
    ]);
  });

  test('stands beside the usual one where none is for all', () => {
    const nameTemplate = [parseNameTemplate('darwin={name}-mac')];
    const settings = { nameTemplate, formats: [parseFormat('zip')] };
    expect(namesOf({ targets: ['linux/amd64', 'darwin/arm64'], settings })).toEqual([
      'hello-mac.zip',
      'hello_v2.1.0_linux_amd64.zip',
    ]);
  });

  test('is one: of two nobody knows which is meant', () => {
    const nameTemplate = ['{name}-a', '{name}-b'].map(parseNameTemplate);
    expect(refused(() => planOf({ settings: { nameTemplate } })).message).toContain('there are 2 templates');
  });
});

test('a format that has no name for a variant is left out of it, and that is said', () => {
  const settings = { formats: ['deb', 'tar.gz'].map(parseFormat), metadata: METADATA };
  const targets = ['linux/amd64', 'linux/amd64/v3'];
  expect(namesOf({ targets, settings })).toEqual([
    'hello_v2.1.0_linux_amd64.deb',
    'hello_v2.1.0_linux_amd64.tar.gz',
    'hello_v2.1.0_linux_amd64_v3.tar.gz',
  ]);
  expect(decided({ targets, settings }).reasons).toContain(
    'no deb for linux/amd64/v3: the format has no name for that variant',
  );
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
    fileName([parseNameTemplate(template)], { name: 'hello', target: parseTarget(target), version: 'v2.1.0' }, '.zip');

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
