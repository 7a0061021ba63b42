import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { identifyModule } from '@slipway/version';
import { answerable, type ReadModule } from '../src/left-out.ts';
import type { ModuleTags } from '../src/module-tags.ts';
import { leftOutNote } from '../src/notes.ts';

const identity = (directory: string, path: string) => identifyModule({ directory, path });
const ROOT = identity('', 'example.com/m');
const SUB = identity('sub', 'example.com/m/sub/v2');
const SUB_V2 = identity('sub/v2', 'example.com/m/sub/v2');

function read(module: ModuleTags['identity'], named = false): ReadModule {
  const nothing = { goMod: undefined, programs: [], published: [], retractions: [], candidates: [], ignored: [] };
  return { kind: 'module', named, module: { identity: module, exact: undefined, ...nothing } };
}

const bad = (file: string): ReadModule => ({
  kind: 'left-out',
  goMod: file,
  fault: { code: 'module-path', message: `${file} is bad.`, hint: 'Mend it.', file, line: 1 },
});

describe('a module that Go gives no version', () => {
  test('does not stop the answers of the others', () => {
    const { modules, leftOut } = answerable([bad('tools/go.mod'), read(ROOT)], [ROOT]);
    expect(modules.map((module) => module.identity)).toEqual([ROOT]);
    expect(leftOut).toMatchObject([{ goMod: 'tools/go.mod' }]);
  });

  test('is left out for claiming the tags of another one, and so is that one', () => {
    const { modules, leftOut } = answerable([read(ROOT), read(SUB), read(SUB_V2)], [ROOT, SUB, SUB_V2]);
    expect(modules.map((module) => module.identity)).toEqual([ROOT]);
    expect(leftOut.map(({ goMod, fault }) => [goMod, fault.code])).toEqual([
      ['sub/go.mod', 'module-duplicate'],
      ['sub/v2/go.mod', 'module-duplicate'],
    ]);
  });

  test('is refused when it was named', () => {
    expect(refused(() => answerable([read(ROOT), read(SUB, true)], [ROOT, SUB, SUB_V2])).code).toBe('module-duplicate');
  });

  test('is refused when nothing else is left', () => {
    expect(refused(() => answerable([bad('a/go.mod'), bad('b/go.mod')], []))).toMatchObject({ file: 'a/go.mod' });
    expect(answerable([], [])).toEqual({ modules: [], leftOut: [] });
  });

  test('is told of with its place and its fault', () => {
    const fault = { code: 'module-path', message: 'Bad.', hint: 'Mend it.' } as const;
    expect(leftOutNote({ goMod: 'a/go.mod', fault })).toEqual({
      code: 'module-left-out',
      message: 'a/go.mod is left out, for Go gives it no version. Bad.',
      hint: 'Mend it.',
      file: 'a/go.mod',
    });
    expect(leftOutNote({ goMod: 'a/go.mod', fault: { ...fault, line: 3 } })).toMatchObject({ line: 3 });
  });
});
