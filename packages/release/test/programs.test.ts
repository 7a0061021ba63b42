import { describe, expect, test } from '@jest/globals';
import { parseTarget } from '@slipway/go';
import { refused } from '@slipway/testkit';
import { mainsOfModules } from '../src/plan/mains.ts';
import { flagsByProgram, refuseUnknownPrograms, tagsByProgram } from '../src/plan/override.ts';
import { groupsOf, missingPrograms, type ProgramSettings } from '../src/plan/programs.ts';
import { mainPackage } from './planning.ts';

describe('flags for some programs', () => {
  test.each([
    ['-s -w', '-s -w', {}],
    ['-s\n-w\r\n', '-s -w', {}],
    ['-s\nctl=-w -X main.v=1\nctl=-X main.w=2', '-s', { ctl: '-w -X main.v=1 -X main.w=2' }],
    ['etcd=', '', { etcd: '' }],
    ['-X=main.v=1', '-X=main.v=1', {}],
  ])('%j are %j for all and %j instead', (text, usual, own) => {
    const read = flagsByProgram(text);
    expect([read.usual, Object.fromEntries(read.own)]).toEqual([usual, own]);
  });

  test.each([
    [['netgo', 'osusergo'], ['netgo', 'osusergo'], {}],
    [['netgo', 'ctl=a', 'ctl= b'], ['netgo'], { ctl: ['a', 'b'] }],
    [['netgo', 'ctl='], ['netgo'], { ctl: [] }],
  ])('tags %j are %j for all and %j instead', (lines, usual, own) => {
    const read = tagsByProgram(lines);
    expect([read.usual, Object.fromEntries(read.own)]).toEqual([usual, own]);
  });

  test('of a program that is not built are refused with the nearest', () => {
    expect(refused(() => refuseUnknownPrograms(tagsByProgram(['clt=a']), ['etcd', 'ctl']))).toEqual({
      code: 'unknown-program',
      message: "there is no program 'clt'. Did you mean 'ctl'?",
      hint: 'The programs are etcd and ctl.',
    });
    expect(() => refuseUnknownPrograms(tagsByProgram(['a', 'ctl=b']), ['ctl'])).not.toThrow();
  });
});

describe('the patterns of modules', () => {
  const of = (lines: readonly string[], directories: readonly string[]) =>
    mainsOfModules(lines, directories).map((mains) =>
      mains.map(({ pattern, name }) => (name === undefined ? pattern : `${name}=${pattern}`)),
    );

  test.each([
    [['./...'], ['.'], [['./...']]],
    [['./cmd/a', 'x=.'], ['sub'], [['./cmd/a', 'x=.']]],
    [['./...'], ['server', 'client/v2'], [['./...'], ['./...']]],
    [
      ['./server/cmd/...', './client'],
      ['server', 'client'],
      [['./cmd/...'], ['.']],
    ],
    [
      ['etcd=./server', './client/cmd/ctl'],
      ['server', 'client'],
      [['etcd=.'], ['./cmd/ctl']],
    ],
    [['./...'], ['.', 'tools'], [['./...'], ['./...']]],
    [
      ['./tools/x', '.'],
      ['.', 'tools'],
      [['.'], ['./x']],
    ],
    [
      ['./a/...', './tools'],
      ['a', 'a/b', 'tools'],
      [['./...'], ['./...'], ['.']],
    ],
  ])('%j of the modules %j are %j', (lines, directories, expected) => {
    expect(of(lines, directories)).toEqual(expected);
  });

  test.each([
    [['./other'], ['server', 'client'], 'main-outside', 'The modules are server and client'],
    [['./server/...'], ['server', 'client'], 'module-unused', './DIRECTORY/...'],
    [['./serverx/...', './server', './client'], ['server', 'client'], 'main-outside', 'relative to the workspace'],
    [['-x'], ['.'], 'package-pattern', 'package patterns'],
  ])('%j of the modules %j are refused: %s', (lines, directories, code, hint) => {
    expect(refused(() => of(lines, directories))).toMatchObject({ code, hint: expect.stringContaining(hint) });
  });
});

describe('the builds of a target', () => {
  const LINUX = parseTarget('linux/amd64');
  const module = (directory: string, path: string) => ({
    ...{ directory, path, stamp: 'v1.0.0', mod: 'readonly' as const },
    requirements: 3,
  });
  const facts = (paths: readonly string[]) => {
    return {
      packages: new Map([['linux/amd64', paths.map((path) => mainPackage(path))]]),
      declared: new Map(),
      linked: new Map(),
      withCgo: new Map(),
    };
  };
  const settings = (rest: Partial<ProgramSettings> = {}): ProgramSettings => {
    const mains = [[{ pattern: './...', name: undefined }], [{ pattern: './...', name: undefined }]];
    return { mains, ldflags: flagsByProgram('-s'), tags: tagsByProgram([]), mode: 'exe', ...rest };
  };
  const shown = (groups: ReturnType<typeof groupsOf>) =>
    groups.map((group) => [
      group.module,
      group.ldflags,
      group.tags.join(),
      group.programs.map(({ name }) => name).join(),
    ]);

  test('are one for all programs of a module that want the same', () => {
    const groups = groupsOf([module('.', 'm')], [facts(['m/b', 'm/a'])], settings(), LINUX);
    expect(shown(groups)).toEqual([[0, '-s', '', 'a,b']]);
  });

  test('are as many as flags and tags demand', () => {
    const own = settings({ ldflags: flagsByProgram('-s\nb=-w'), tags: tagsByProgram(['y', 'x', 'c=']) });
    expect(shown(groupsOf([module('.', 'm')], [facts(['m/a', 'm/b', 'm/c', 'm/d'])], own, LINUX))).toEqual([
      [0, '-s', 'x,y', 'a,d'],
      [0, '-w', 'x,y', 'b'],
      [0, '-s', '', 'c'],
    ]);
  });

  test('are one for each module', () => {
    const modules = [module('server', 'm/server'), module('client', 'm/client')];
    const groups = groupsOf(modules, [facts(['m/server']), facts(['m/client'])], settings(), LINUX);
    expect(shown(groups)).toEqual([
      [0, '-s', '', 'server'],
      [1, '-s', '', 'client'],
    ]);
  });

  test('are one for each library', () => {
    const groups = groupsOf([module('.', 'm')], [facts(['m/a', 'm/b'])], settings({ mode: 'c-shared' }), LINUX);
    expect(groups.map(({ programs }) => programs)).toEqual([
      [{ importPath: 'm/a', built: 'a', name: 'a', file: 'a.so', header: 'a.h' }],
      [{ importPath: 'm/b', built: 'b', name: 'b', file: 'b.so', header: 'b.h' }],
    ]);
  });

  test('give programs the names that main gives', () => {
    const mains = [[{ pattern: '.', name: 'etcd' }]];
    const [group] = groupsOf([module('.', 'm/server')], [facts(['m/server'])], settings({ mains }), LINUX);
    expect(group?.programs).toEqual([
      { importPath: 'm/server', built: 'server', name: 'etcd', file: 'etcd', header: '' },
    ]);
  });

  test('refuse two programs of one name, also of two modules', () => {
    const modules = [module('a', 'm/a'), module('b', 'm/b')];
    const fault = refused(() => groupsOf(modules, [facts(['m/a/tool']), facts(['m/b/Tool'])], settings(), LINUX));
    expect(fault).toMatchObject({ code: 'program-name', hint: expect.stringContaining('NAME=DIRECTORY') });
    expect(fault.message).toContain("'m/a/tool' and 'm/b/Tool'");
  });
});

test('a program that some targets lack is told, once', () => {
  const group = (...paths: readonly string[]) => {
    const programs = paths.map((importPath) => ({ importPath, built: '', name: '', file: '', header: '' }));
    return [{ module: 0, ldflags: '', tags: [], programs }];
  };
  const targets = [
    { target: parseTarget('linux/amd64'), groups: group('m/a', 'm/b') },
    { target: parseTarget('windows/amd64'), groups: group('m/b') },
    { target: parseTarget('darwin/arm64'), groups: group('m/b') },
    { target: parseTarget('js/wasm'), groups: [] },
  ];
  expect(missingPrograms(targets)).toEqual([
    'm/a is not built for windows/amd64 and darwin/arm64: no file of it is for that',
  ]);
});
