import { describe, expect, test } from '@jest/globals';
import type { Package } from '@slipway/go';
import { refused } from '@slipway/testkit';
import type { ReleaseFacts } from '../src/plan/facts.ts';
import { decided, MODULE, mainPackage } from './planning.ts';

const PATH = MODULE.path;

interface Looked {
  /** What is linked, for every target. */
  readonly linked?: readonly Package[];
  readonly withCgo?: readonly Package[];
  /** What the patterns find without cgo. */
  readonly programs?: readonly Package[];
  readonly targets?: readonly string[];
  readonly proves?: boolean;
  readonly directory?: string;
  readonly facts?: Partial<ReleaseFacts>;
}

function look({
  linked = [],
  withCgo = [],
  programs = [mainPackage(PATH)],
  targets = ['linux/amd64', 'linux/arm64'],
  proves = false,
  directory = '.',
  facts,
}: Looked) {
  const each = <T>(value: T) => new Map(targets.map((target) => [target, value]));
  const module = {
    packages: each(programs),
    declared: new Map(),
    linked: each(linked),
    withCgo: new Map([['linux', withCgo]]),
  };
  return decided({
    targets,
    settings: { proves },
    checkout: { modules: [{ ...MODULE, directory }] },
    facts: { modules: [module], ...facts },
  });
}

const broken = (importPath: string, error: string, position = ''): Package =>
  mainPackage(importPath, { name: '', own: false, modulePath: '', error, position });
const withC = (importPath: string, rest: Partial<Package> = {}): Package =>
  mainPackage(importPath, { name: 'x', own: false, cgoFiles: ['c.go'], ...rest });

describe('what is linked and cannot be built is refused before anything is built', () => {
  const workspace = { file: 'go.work', modules: ['example.com/lib', PATH] };

  test.each<readonly [string, Package, string, string]>([
    [
      'a module without its sum',
      broken(
        'rsc.io/quote',
        'main.go:3:8: missing go.sum entry for module providing package rsc.io/quote',
        'main.go:3:8',
      ),
      'go-mod-untidy',
      'go.sum has no entry for the module of rsc.io/quote',
    ],
    [
      'a package of no module',
      broken('rsc.io/quote', 'cannot find module providing package rsc.io/quote: import lookup disabled'),
      'go-mod-untidy',
      'go.mod requires no module',
    ],
    [
      'a package of the workspace alone',
      broken('example.com/lib/sub', 'no required module provides package example.com/lib/sub'),
      'workspace-off',
      'found only through go.work',
    ],
    [
      'a package that the module itself lacks',
      broken(`${PATH}/nope`, `cannot find module providing package ${PATH}/nope`),
      'package-error',
      'cannot be built',
    ],
    [
      'a file to embed',
      broken(PATH, 'main.go:5:12: pattern dist/x.txt: no matching files found', 'main.go:5:12'),
      'package-error',
      'no matching files found',
    ],
    [
      'a syntax error',
      broken(`${PATH}/x`, 'expected declaration\n\tfound x', 'x/x.go:1:2'),
      'package-error',
      'expected declaration found x',
    ],
    [
      'a package that is nothing but cgo',
      broken('example.com/c', 'build constraints exclude all Go files in /c'),
      'cgo-needed',
      'example.com/c needs cgo',
    ],
    [
      'a package that has no file for the target',
      broken('example.com/w', 'build constraints exclude all Go files in /w'),
      'package-error',
      'build constraints exclude',
    ],
  ])('%s', (_, item, code, said) => {
    const fault = refused(() => look({ linked: [item], withCgo: [withC('example.com/c')], facts: { workspace } }));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(said);
    expect(fault.message).toContain('(linux/amd64 and linux/arm64).');
    expect(fault.hint).not.toBe('');
  });

  test.each([
    ['main.go:3:8', '.', { file: 'main.go', line: 3, column: 8 }],
    ['./x/x.go:3', 'sub', { file: 'sub/x/x.go', line: 3 }],
    ['x\\x.go:3:1', '.', { file: 'x/x.go', line: 3, column: 1 }],
    ['/cache/x@v1/x.go:3:1', '.', {}],
    ['../x.go:3:1', '.', {}],
    ['C:\\cache\\x.go:3:1', '.', {}],
    ['', '.', {}],
  ])('at its place: %s of the module in %s', (position, directory, place) => {
    const { file, line, column } = refused(() => look({ linked: [broken('x', 'bad', position)], directory }));
    expect(
      Object.fromEntries(Object.entries({ file, line, column }).filter(([, value]) => value !== undefined)),
    ).toEqual(place);
  });

  test('all at once, ten at most', () => {
    const many = Array.from({ length: 12 }, (_, index) => broken(`x/${index}`, 'bad'));
    expect(() => look({ linked: many, targets: ['linux/amd64'] })).toThrow(
      expect.objectContaining({ more: expect.any(Array) }),
    );
    try {
      look({ linked: many });
    } catch (error) {
      expect(error).toMatchObject({ more: { length: 9 } });
    }
  });
});

describe('a program that needs cgo', () => {
  const needing = mainPackage(`${PATH}/gui`, { cgoFiles: ['c.go'] });

  test('is refused where it is the only one', () => {
    const fault = refused(() => look({ programs: [], withCgo: [needing] }));
    expect(fault).toMatchObject({ code: 'cgo-needed', message: `${PATH}/gui needs cgo, which is off.` });
    const two = refused(() => look({ programs: [], withCgo: [needing, mainPackage(`${PATH}/tui`)] }));
    expect(two.message).toContain('/tui need cgo');
  });

  test('is refused where it is named by itself', () => {
    const faulty = mainPackage(`${PATH}/gui`, { error: 'build constraints exclude all Go files' });
    expect(refused(() => look({ programs: [mainPackage(PATH), faulty], withCgo: [needing] })).code).toBe('cgo-needed');
  });

  test('is left out with a notice beside others', () => {
    expect(look({ withCgo: [mainPackage(PATH), needing] }).notices).toEqual([
      `${PATH}/gui is not built for linux: it needs cgo, which is off`,
    ]);
  });
});

describe('what somebody may not expect', () => {
  test('is a package without its cgo files', () => {
    const linked = [mainPackage('example.com/sqlite'), mainPackage('example.com/pure')];
    expect(look({ linked, withCgo: [withC('example.com/sqlite'), withC('example.com/other')] }).notices).toEqual([
      expect.stringMatching(/^example\.com\/sqlite is compiled without its cgo files/),
    ]);
  });

  test('is a workspace that is off', () => {
    expect(look({ facts: { workspace: { file: 'go.work', modules: [] } } }).notices).toEqual([
      expect.stringContaining('go.work is off'),
    ]);
  });

  test('are ignored files that are built in, which a proof refuses', () => {
    const ignoredSources = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `dist/${name}`);
    expect(look({ facts: { ignoredSources: ['dist/a'] } }).notices).toEqual([
      expect.stringContaining('Git ignores dist/a,'),
    ]);
    expect(look({ facts: { ignoredSources } }).notices[0]).toContain('dist/e and more');
    expect(look({ proves: true }).notices).toEqual([]);
    const fault = refused(() => look({ proves: true, facts: { ignoredSources } }));
    expect(fault).toMatchObject({ code: 'source-ignored', hint: expect.stringContaining('git add --force') });
    expect(fault.message).toContain('and more');
    expect(refused(() => look({ proves: true, facts: { ignoredSources: ['x'] } })).message).toBe(
      'Git ignores x, which is compiled or embedded.',
    );
  });
});
