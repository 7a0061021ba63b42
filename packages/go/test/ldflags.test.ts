import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import fc from 'fast-check';
import { notSettable, parseDeclarations } from '../src/declaration.ts';
import { linkedValues, splitFlags } from '../src/ldflags.ts';
import { checkLinkedValue, type DeclaredPackage } from '../src/linked-value.ts';

describe('flags', () => {
  test.each([
    ['', []],
    ['  ', []],
    ['-s -w', ['-s', '-w']],
    ['-s\n-w\t-x\r\n', ['-s', '-w', '-x']],
    [`-X 'main.title=Hello you' -s`, ['-X', 'main.title=Hello you', '-s']],
    [`"a b"'c'd`, ['a b', 'c', 'd']],
    [`-X=main.title="Hello you"`, ['-X=main.title="Hello', 'you"']],
    [`''`, ['']],
  ])('%j are the fields %j, as the go command splits them', (text, fields) => {
    expect(splitFlags(text)).toEqual(fields);
  });

  test('that hold no quotes and blanks are what was joined', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^\s"']{1,10}$/u)), (fields) => {
        expect(splitFlags(fields.join(' '))).toEqual(fields);
      }),
    );
  });

  test('with an open quote are refused', () => {
    expect(refused(() => splitFlags(`-X 'a`))).toMatchObject({ code: 'ldflags' });
  });

  test.each([
    ['-s -w', []],
    ['-X main.v=1', [['main', 'v', '1']]],
    ['-X=main.v=a=b', [['main', 'v', 'a=b']]],
    ['--X main.v=', [['main', 'v', '']]],
    [
      `-s -X 'example.com/m/v2/x.y.Name=a b' -w -X main.b=.c=`,
      [
        ['example.com/m/v2/x.y', 'Name', 'a b'],
        ['main', 'b', '.c='],
      ],
    ],
  ])('%j set %j', (flags, values) => {
    expect(linkedValues(flags).map((value) => [value.package, value.name, value.value])).toEqual(values);
  });

  test.each(['main.v=1', 'all=-s', '-X main.v', '-X', '-X version=1', '-X .v=1', '-X main.=1', '-X ='])(
    '%j is refused',
    (flags) => {
      expect(refused(() => linkedValues(flags)).code).toBe('ldflags');
    },
  );
});

const SOURCE = `// Package main: var comment string
package main

import ("fmt"; v "example.com/x")

/* var block string
*/
var version string
var commit, date = "none", "unknown"
var (
	a string = "x" + "y" // c
	b = \`raw
var hidden string\`
	c, d string
	n = 5; e = "semi"
	typed MyString
	slice []string
	computed = fmt.Sprintf("%s{", version)
	literal = func() string { var inner = "x"; return inner }()
	converted string = string("x")
	other = v.Version
	named = constant
	multi, values = pair()
	long = "a" +
		"b"
)
var r = '"'; var after string
const constant = "c"
const ( k1 = iota; k2 )
type MyString string
type S struct { version string; field string }
func (s S) method() { var nope string; _ = nope }
func version2() {}
func generic[T any](x T) { const z = 1 }
var last string`;

describe('declarations', () => {
  const declared = parseDeclarations(SOURCE);
  const find = (name: string) => declared.find((item) => item.name === name);

  test('are those outside of functions, types, comments and strings', () => {
    expect(declared.map(({ name }) => name)).toEqual([
      ...[
        'version',
        'commit',
        'date',
        'a',
        'b',
        'c',
        'd',
        'n',
        'e',
        'typed',
        'slice',
        'computed',
        'literal',
        'converted',
      ],
      ...['other', 'named', 'multi', 'values', 'long', 'r', 'after', 'constant', 'k1', 'k2', 'MyString', 'S'],
      ...['version2', 'generic', 'last'],
    ]);
  });

  test.each([
    'version',
    'commit',
    'date',
    'a',
    'b',
    'c',
    'd',
    'e',
    'converted',
    'other',
    'named',
    'long',
    'after',
    'last',
  ])('the linker can set %s', (name) => {
    const found = find(name);
    expect(found && notSettable(found)).toBeUndefined();
    expect(found).toBeDefined();
  });

  test.each([
    ['n', 'is not a string'],
    ['r', 'is not a string'],
    ['typed', 'is of type MyString'],
    ['slice', 'is of type []string'],
    ['computed', 'gets its value when the program starts, which overwrites what the linker set'],
    ['literal', 'gets its value when the program starts, which overwrites what the linker set'],
    ['multi', 'gets its value when the program starts, which overwrites what the linker set'],
    ['values', 'gets its value when the program starts, which overwrites what the linker set'],
    ['constant', 'is a constant'],
    ['MyString', 'is a type'],
    ['version2', 'is a function'],
  ])('the linker cannot set %s: it %s', (name, why) => {
    const found = find(name);
    expect(found && notSettable(found)).toBe(why);
  });

  test('of any text are found without failing', () => {
    const pieces = fc.constantFrom(
      'var',
      'const',
      '(',
      ')',
      '{',
      '}',
      '"',
      '`',
      "'",
      '\n',
      'x',
      '=',
      ',',
      '/*',
      '*/',
      '//',
      'func',
      '[',
    );
    fc.assert(fc.property(fc.array(pieces), (all) => expect(parseDeclarations(all.join(' '))).toBeInstanceOf(Array)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(parseDeclarations(text)).toBeInstanceOf(Array)),
    );
  });
});

describe('a value of -X', () => {
  const declare = (importPath: string, source: string, name = 'main'): DeclaredPackage => ({
    importPath,
    name,
    linked: true,
    declarations: parseDeclarations(source),
  });
  const a = declare('m/cmd/a', 'var version, other string\nvar now = f()');
  const b = declare('m/cmd/b', 'const version = "x"');
  const [value] = linkedValues('-X main.version=1');
  if (value === undefined) throw new Error('no value');

  test('needs a variable in one of the programs', () => {
    expect(checkLinkedValue(value, [a])).toEqual([]);
    expect(checkLinkedValue(value, [a, b])).toEqual(['m/cmd/b']);
  });

  test.each([
    ['main.versoin', [a], 'did you mean version?', 'In m/cmd/a there is other and version.'],
    ['main.zzzzzzzz', [a], 'there is no such variable', 'In m/cmd/a there is other and version.'],
    ['main.version', [b], 'version is a constant', 'The linker sets'],
    ['main.now', [a], 'now gets its value when the program starts', 'The linker sets'],
    ['main.x', [b], 'there is no such variable', 'no string variable'],
    ['m/none.x', [], "there is no package 'm/none'", 'import path'],
    ['m/cmd/a.version', [a], 'which the linker knows as main', '-X main.version='],
  ])('%s has no effect: %s', (symbol, packages, message, hint) => {
    const dot = symbol.lastIndexOf('.');
    const fault = refused(() =>
      checkLinkedValue({ package: symbol.slice(0, dot), name: symbol.slice(dot + 1), value: '' }, packages),
    );
    expect(fault.code).toBe('ldflags-variable');
    expect(fault.message).toContain(message);
    expect(fault.hint).toContain(hint);
  });

  test('of a package that no program holds has no effect', () => {
    const unused = { ...declare('m/x', 'var V = "dev"', 'x'), linked: false };
    const wanted = { package: 'm/x', name: 'V', value: '' };
    expect(refused(() => checkLinkedValue(wanted, [unused])).message).toContain('not linked into any program');
    expect(checkLinkedValue(wanted, [unused, { ...unused, linked: true }])).toEqual([]);
  });

  test('may go to a library', () => {
    const library = declare('m/x', 'var V = "dev"', 'x');
    expect(checkLinkedValue({ package: 'm/x', name: 'V', value: '' }, [library])).toEqual([]);
  });
});
