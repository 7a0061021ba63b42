import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { isProgram, moduleDirectories, programFiles, selectModules } from '../src/modules.ts';

test('the modules of a commit are where go.mod files are that Go walks', () => {
  const files = [
    'go.mod',
    'client/v3/go.mod',
    'a/go.mod',
    'vendor/x/go.mod',
    'a/testdata/go.mod',
    '_x/go.mod',
    '.y/go.mod',
  ];
  expect(moduleDirectories([...files, 'go.mod.txt', 'b/xgo.mod'])).toEqual(['', 'a', 'client/v3']);
});

describe('lines of the input', () => {
  const directories = ['', 'client', 'client/v3', 'tools'];

  test.each<[readonly string[], string, readonly string[]]>([
    [['.'], '', ['']],
    [['client/', './tools'], '', ['client', 'tools']],
    [['...'], '', directories],
    [['client/...'], '', ['client', 'client/v3']],
    [['tools', '...'], '', ['tools', '', 'client', 'client/v3']],
    [['.'], 'client/', ['client']],
    [['..'], 'client/', ['']],
    [['../tools'], 'client/', ['tools']],
  ])('%j below %j are %j', (patterns, prefix, expected) => {
    expect(selectModules(patterns, directories, prefix).map(({ directory }) => directory)).toEqual(expected);
  });

  test('may name the root of a repository without go.mod', () => {
    for (const pattern of ['.', '...'])
      expect(selectModules([pattern], [], '')).toEqual([{ directory: '', named: true }]);
  });

  test('tell what is named from what was found', () => {
    const named = (...patterns: readonly string[]) =>
      selectModules(patterns, directories, '').flatMap((chosen) => (chosen.named ? [chosen.directory] : []));
    expect(named('...')).toEqual([]);
    expect(named('...', 'tools')).toEqual(['tools']);
    expect(named('tools', '...')).toEqual(['tools']);
  });

  test.each<[string, readonly string[], string, string]>([
    ['../x', directories, 'module-outside', 'inside the repository'],
    ['clint', directories, 'no-module', "Modules of this commit: '.', 'client', 'client/v3' and 'tools'."],
    ['x/...', directories, 'no-module', 'Modules of this commit'],
    ['x', [], 'no-module', 'go mod init'],
  ])('refuse %s', (pattern, known, code, hint) => {
    expect(refused(() => selectModules([pattern], known, ''))).toMatchObject({
      code,
      hint: expect.stringContaining(hint),
    });
  });

  test('refuse with what may be meant', () => {
    expect(refused(() => selectModules(['clint'], directories, '')).message).toContain("Did you mean 'client'?");
    expect(refused(() => selectModules(['zzzzzz'], directories, '')).message).not.toContain('Did you mean');
  });
});

test.each<[string, readonly string[]]>([
  ['', ['a.go', 'cmd/x/main.go', 'cmd/y/y.go']],
  ['sub', ['sub/z.go']],
])('one file tells for each directory that may hold a program of the module in %j', (directory, expected) => {
  const files = [
    'a.go',
    'b.go',
    'a_test.go',
    'README.md',
    'cmd/x/a.go',
    'cmd/x/main.go',
    'cmd/y/y.go',
    'pkg/p.go',
    'sub/z.go',
  ];
  expect(programFiles(files, directory)).toEqual(expected);
});

test.each([
  ['package main\n', true],
  ['\uFEFF// Command x.\n/* package lib */\npackage main // x\n', true],
  ['package mainly\n', false],
  ['package lib\n// package main\n', false],
  ['//go:build ignore\n\npackage main\n', false],
])('%j is a program: %s', (source, expected) => {
  expect(isProgram(source)).toBe(expected);
});
