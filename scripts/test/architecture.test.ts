import { describe, expect, test } from '@jest/globals';
import {
  allowedArrows,
  cycles,
  hidden,
  importGraph,
  importsOf,
  isPure,
  memberGraph,
  sources,
  violations,
} from '../architecture.mjs';

const at = (path: string, text: string, dependencies: readonly string[] = ['@slipway/core', '@slipway/git']) =>
  violations({ path, text, allowed: new Set(['signing -> archive']), dependencies });

describe('the repository keeps its own rules', () => {
  const files = sources();

  test('there are sources to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test('every import points where it may, and the world is touched in src/host only', () => {
    expect(files.filter(({ path }) => !path.startsWith('packages/testkit/')).flatMap(violations)).toEqual([]);
  });

  test('nothing hides a branch from the counter of coverage', () => {
    expect(files.flatMap(hidden)).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(cycles(importGraph(files))).toEqual([]);
  });

  test('no package needs itself through others', () => {
    expect(cycles(memberGraph(files))).toEqual([]);
  });
});

describe('a breach is seen', () => {
  test.each([
    ['packages/git/src/a.ts', "import { x } from '@slipway/version';", 'does not list'],
    ['packages/git/src/a.ts', "import { x } from '@slipway/git';", 'git -> git is not in packages/README.md'],
    ['packages/core/src/a.ts', "import { x } from '@slipway/git';", 'core depends on no other package'],
    ['packages/git/src/a.ts', "import { x } from '@slipway/core/host';", 'outside src/host'],
    ['packages/git/src/a.ts', "import { readFile } from 'node:fs/promises';", 'node:fs/promises outside src/host'],
    ['packages/git/src/a.ts', "const x = await import('./host/b.ts');", './host/b.ts outside src/host'],
    ['packages/git/src/a.ts', "export * from '../../core/src/error.ts';", 'reaches into another package'],
    ['packages/git/src/a.ts', 'const now = Date.now();', 'Date.now outside src/host'],
    ['packages/git/src/a.ts', 'const home = process.env.HOME;', 'process.env outside src/host'],
    ['packages/git/src/a.ts', "import semver from 'semver';", 'imports semver'],
    ['actions/a/src/plan.ts', "import { x } from '@slipway/git/host';", 'outside src/host'],
    ['actions/a/src/main.ts', "import { x } from '@slipway/testkit';", 'testkit, which is for tests only'],
  ])('%s with %s', (path, text, message) => {
    expect(at(path, text).join('\n')).toContain(message);
  });

  test.each([
    ['packages/git/src/host/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['packages/git/src/a.ts', "import { join } from 'node:path';\n// Date.now() in a comment"],
    ['actions/a/src/main.ts', "import { x } from '@slipway/git/host';"],
    ['packages/core/src/host/a.ts', "const { x } = await import('@slipway/core/codes');"],
  ])('%s may say %s', (path, text) => {
    expect(at(path, text)).toEqual([]);
  });

  test.each([
    ["const [, name = ''] = match;", "[, name = '']"],
    ['for (const [, a, b = 1] of found) use(a, b);', '[, a, b = 1]'],
    ["list.map(({ words: [first = ''] }) => first);", "[first = '']"],
    ["const { 1: name, 2: rest = '' } = match;", '2: rest'],
    ['const { [key]: longest = 3 } = LONGEST;', '[key]: longest'],
    ['const {\n  a,\n  b = 1,\n} = given;', 'b = 1'],
    ['/* istanbul ignore next */', 'istanbul ignore'],
    ['// c8 ignore start', 'c8 ignore'],
    ['/* v8 ignore next 3 */', 'v8 ignore'],
  ])('%j hides a branch', (text, shown) => {
    expect(hidden({ path: 'packages/git/src/a.ts', text }).join('\n')).toContain(shown);
  });

  test.each([
    ['packages/git/src/a.ts', 'const [a, ...rest] = list; const { b, ...others } = object;'],
    ['packages/git/src/a.ts', 'export function f({ a = 1, b }: Options = {}): void {}'],
    ['packages/git/src/a.ts', "const text = '[a = 1]';\n// const [a = 1] = b"],
    ['packages/git/src/a.ts', 'const found = list.map(([a]) => { const b = a; return [b]; });'],
    ['packages/git/src/host/a.ts', "const [, name = ''] = match;"],
  ])('%s hides none by %j', (path, text) => {
    expect(hidden({ path, text })).toEqual([]);
  });

  test.each([
    ['packages/git/src/a.ts', true],
    ['actions/a/src/rules/b.ts', true],
    ['packages/git/src/host/a.ts', false],
    ['actions/a/src/main.ts', false],
    ['packages/testkit/src/a.ts', false],
    ['packages/git/test/a.test.ts', false],
  ])('%s is pure: %s', (path, pure) => {
    expect(isPure(path)).toBe(pure);
  });

  test('a cycle is named by its files', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(cycles(graph)).toEqual([['b', 'c']]);
  });

  const file = (path: string, text: string) => ({ path, text, allowed: new Set<string>(), dependencies: [] });

  test('imports of types make a cycle too', () => {
    const graph = importGraph([
      file('p/a.ts', "import type { B } from './b.ts';"),
      file('p/b.ts', "import { a } from './a.ts';"),
    ]);
    expect(cycles(graph)).toEqual([['p/a.ts', 'p/b.ts']]);
  });

  test('packages that import each other in different files make a cycle', () => {
    const graph = memberGraph([
      file('packages/a/src/x.ts', "import type { B } from '@slipway/b';"),
      file('packages/b/src/y.ts', "import { c } from '@slipway/c';"),
      file('packages/b/src/z.ts', "import { a } from '@slipway/a/host';"),
      file('packages/c/src/index.ts', ''),
    ]);
    expect(cycles(graph)).toEqual([['packages/a', 'packages/b']]);
  });

  test('imports are found in all their forms', () => {
    expect(importsOf("import a from 'a';\nexport { b } from \"b\";\nimport 'c';\nawait import('d');")).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  test('the allowed arrows are read from the table', () => {
    expect(allowedArrows('| from | to | why |\n| --- | --- | --- |\n| `a` | `b` | because |')).toEqual(
      new Set(['a -> b']),
    );
  });
});
