import { describe, expect, test } from '@jest/globals';
import { RefusedError } from '@slipway/core';
import { refused as fault } from '@slipway/testkit';
import fc from 'fast-check';
import { isDirectoryPath } from '../src/go-mod-file.ts';
import { parseGoModFile, parseRetractions } from '../src/index.ts';

describe('a go.mod file', () => {
  test('is read with the line of every directive', () => {
    const text = [
      '// Package comment.',
      '',
      'module example.com/m/v2 // the module',
      '',
      'go 1.23.0',
      'toolchain go1.26.8',
      '',
      'require example.com/a v1.2.3',
      'require (',
      '\texample.com/b v0.0.0-20191109021931-daa7c04131f5 // indirect',
      '\texample.com/c/v2 v2.0.0 // indirect; for d',
      '\texample.com/d v2.0.0+incompatible // not indirect',
      ')',
      'exclude example.com/x v1.0.0',
      'replace example.com/a => ../a',
      'replace (',
      '\texample.com/b v1.0.0 => example.com/fork/b v1.0.1',
      ')',
      'tool example.com/a/cmd/x',
      'godebug default=go1.21',
      'ignore ./node_modules',
      'future thing',
      '',
    ].join('\n');
    expect(parseGoModFile(text)).toEqual({
      module: { path: 'example.com/m/v2', line: 3 },
      go: { version: '1.23.0', line: 5 },
      toolchain: { name: 'go1.26.8', line: 6 },
      require: [
        { path: 'example.com/a', version: 'v1.2.3', indirect: false, line: 8 },
        { path: 'example.com/b', version: 'v0.0.0-20191109021931-daa7c04131f5', indirect: true, line: 10 },
        { path: 'example.com/c/v2', version: 'v2.0.0', indirect: true, line: 11 },
        { path: 'example.com/d', version: 'v2.0.0+incompatible', indirect: false, line: 12 },
      ],
      replace: [
        { oldPath: 'example.com/a', newPath: '../a', local: true, line: 15 },
        {
          oldPath: 'example.com/b',
          oldVersion: 'v1.0.0',
          newPath: 'example.com/fork/b',
          newVersion: 'v1.0.1',
          local: false,
          line: 17,
        },
      ],
      retract: [],
      unknown: [{ verb: 'future', line: 22 }],
    });
  });

  test('may have retractions, alone, as ranges and in blocks, each with its rationale', () => {
    const text = [
      'module example.com/m',
      '// Lost data.',
      '// Sorry.',
      'retract v1.2.0 // really',
      '',
      '// Not this: an empty line follows.',
      '',
      'retract [v1.0.0, v1.1.5]',
      '// For the whole block.',
      'retract (',
      '\tv1.3.0',
      '',
      '\t// Own words.',
      '',
      '\t[ v1.4.0 , v1.4.2 ] // behind',
      '\tv1.5 // short',
      ')',
    ].join('\r\n');
    expect(parseGoModFile(text).retract).toEqual([
      { low: 'v1.2.0', high: 'v1.2.0', rationale: 'Lost data.\nSorry.\nreally', line: 4 },
      { low: 'v1.0.0', high: 'v1.1.5', rationale: '', line: 8 },
      { low: 'v1.3.0', high: 'v1.3.0', rationale: 'For the whole block.', line: 11 },
      { low: 'v1.4.0', high: 'v1.4.2', rationale: 'Own words.\nbehind', line: 15 },
      { low: 'v1.5.0', high: 'v1.5.0', rationale: 'short', line: 16 },
    ]);
  });

  test.each([
    ['module "example.com/m"'],
    ['module `example.com/m`'],
    ['module "example.com\\u002fm"'],
    ['module "example.com\\x2fm"'],
    ['\uFEFFmodule example.com/m'],
    ['module (\n\texample.com/m // in a block\n)'],
    ['require ( )\nmodule example.com/m'],
    ['require ()\nmodule example.com/m'],
    ['module\texample.com/m//comment'],
  ])('names its module as %j', (text) => {
    expect(parseGoModFile(text).module.path).toBe('example.com/m');
  });

  test('may have strings with the escapes of Go', () => {
    expect(parseGoModFile('module m.x\nreplace a.x => "./a\\t\\\\\\"b"').replace[0]?.newPath).toBe('./a\t\\"b');
  });

  test.each([
    ['go 1.21', '1.21'],
    ['go 1.21.5', '1.21.5'],
    ['go 1.21rc2', '1.21rc2'],
  ])('may say %s', (line, version) => {
    expect(parseGoModFile(`module m.x\n${line}`).go?.version).toBe(version);
  });

  test('may name the default toolchain', () => {
    expect(parseGoModFile('module m.x\ntoolchain default').toolchain?.name).toBe('default');
  });
});

describe('a fault in a go.mod file is told with file and line:', () => {
  test.each([
    ['module m.x\nmodule n.x', 2, 'repeated'],
    ['module', 1, 'not complete'],
    ['module a b', 1, 'too much'],
    ['module "m.x', 1, 'quoted string'],
    ['module `m.x', 1, 'quoted string'],
    ["module 'm.x'", 1, 'contains a quote'],
    ['module m"x', 1, 'contains a quote'],
    ['module "m\\q"', 1, 'escape \\q'],
    ['module m.x /* no */', 1, '/* */'],
    ['module m.x/*no*/', 1, '/* */'],
    ['module m.x\n\x01', 2, '\\u0001'],
    ['module m.x\ngo one', 2, 'Go version'],
    ['module m.x\ngo v1.21', 2, 'Go version'],
    ['module m.x\ngo 1.21\ngo 1.22', 3, 'line 2'],
    ['module m.x\ntoolchain 1.21', 2, 'toolchain'],
    ['module m.x\n)', 2, '")" is not a directive'],
    ['(', 1, 'not a directive'],
    ['module m.x\nv1.2.0', 2, 'not a directive'],
    ['module m.x\nretract v1.0.0 (\nv1.1.0\n)', 3, 'not a directive'],
    ['module m.x\ntoolchain go1.21 go1.22', 2, 'too much'],
    ['module m.x\nrequire a.x', 2, 'not complete'],
    ['module m.x\nrequire a.x master', 2, '"master" is not a version'],
    ['module m.x\nrequire a.x/v1 v1.0.0', 2, 'not a module path'],
    ['module m.x\nrequire (\n a.x v1.0.0\n', 2, 'not closed'],
    ['module m.x\nrequire (\n a.x v1.0.0\n) x', 4, 'goes on'],
    ['module m.x\nreplace a.x', 2, 'not complete'],
    ['module m.x\nreplace a.x => ', 2, 'not complete'],
    ['module m.x\nreplace => b.x v1.0.0', 2, 'not complete'],
    ['module m.x\nreplace a.x => b.x v1.0.0 v1.1.0', 2, 'too much'],
    ['module m.x\nreplace a.x => b.x', 2, 'no version'],
    ['module m.x\nreplace a.x => ./b v1.0.0', 2, 'cannot have a version'],
    ['module m.x\nretract', 2, 'not complete'],
    ['module m.x\nretract [', 2, 'not complete'],
    ['module m.x\nretract (', 2, 'not closed'],
    ['module m.x\nretract [v1.0.0 v1.1.0]', 2, 'not complete'],
    ['module m.x\nretract v1.0.0 v1.1.0', 2, 'too much'],
    ['module m.x\nretract [v1.1.0, v1.0.0]', 2, 'empty'],
  ])('%j', (text, line, message) => {
    const found = fault(() => parseGoModFile(text, 'sub/go.mod'));
    expect(found).toMatchObject({ code: 'go-mod-syntax', file: 'sub/go.mod', line });
    expect(found.message).toContain(message);
    expect(found.hint).not.toBe('');
  });

  test('no module directive', () => {
    expect(fault(() => parseGoModFile('go 1.21'))).toMatchObject({ code: 'go-mod-module', file: 'go.mod' });
    expect(fault(() => parseGoModFile('')).code).toBe('go-mod-module');
  });

  test('and any text is either read or refused', () => {
    const piece = fc.constantFrom(
      'module ',
      'm.x',
      ' ',
      '\n',
      '(',
      ')',
      '[',
      ']',
      ',',
      '"',
      '`',
      '//',
      '\\',
      'retract ',
      'v1.0.0',
      '=>',
      'replace ',
      'go ',
      '\r\n',
      '/*',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 20 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        try {
          parseGoModFile(source);
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the retractions of another version', () => {
  const head = 'module example.com/m\n';
  const low = (text: string) => parseRetractions(text).map((retraction) => retraction.low);

  // Each of these was given to golang.org/x/mod/modfile.ParseLax.
  test.each([
    ['a go line with more than a version', 'go 1.14.x\nretract v1.0.0'],
    ['a go line with a v', 'go v1.21.3\nretract v1.0.0'],
    ['a directive that nobody knows', 'frobnicate a b\n[x]\nretract v1.0.0'],
    ['directives of the main module that are wrong', 'replace a\nexclude\ntoolchain x\ntool\nretract v1.0.0'],
    ['another retraction that it cannot read', 'retract (v1.0.0, v1.2.0)\nretract master\nretract v1.0.0'],
  ])('are read in spite of %s', (_, text) => {
    expect(low(`${head}${text}\n`)).toEqual(['v1.0.0']);
  });

  test.each([
    ['a requirement that is none', 'require a.x master\nretract v1.0.0'],
    ['a second module line', 'module example.com/n\nretract v1.0.0'],
    ['a go line that is no version at all', 'go latest\nretract v1.0.0'],
    ['a block that is not closed', 'retract (\nv1.0.0'],
  ])('are refused where Go cannot read the file for %s', (_, text) => {
    expect(fault(() => low(`${head}${text}\n`)).code).toBe('go-mod-syntax');
  });
});

test.each([
  ['.', true],
  ['..', true],
  ['./a', true],
  ['../a', true],
  ['.\\a', true],
  ['/a', true],
  ['\\a', true],
  ['C:\\a', true],
  ['c:a', true],
  ['.a', false],
  ['...', false],
  ['example.com/a', false],
])('%s is a directory: %s', (path, expected) => {
  expect(isDirectoryPath(path)).toBe(expected);
});
