import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { refused, temporaryDirectory } from '@slipway/testkit';
import fc from 'fast-check';
import { type Checksum, formatChecksums, parseChecksums } from '../src/folder/checksums.ts';
import { judgeFolder } from '../src/folder/state.ts';

const A = 'a'.repeat(64);
const B = '0123456789abcdef'.repeat(4);

describe('a checksum file', () => {
  test('is sorted by the bytes of the names', () => {
    const sums = [
      { name: 'b', sha256: A },
      { name: 'B c', sha256: B },
    ];
    expect(formatChecksums(sums)).toBe(`${B}  B c\n${A}  b\n`);
  });

  test('is what sha256sum checks', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'x y'), '');
    const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    writeFileSync(join(directory.path, 'SHA256SUMS'), formatChecksums([{ name: 'x y', sha256 }]));
    const said = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: directory.path, encoding: 'utf8' });
    expect(said).toBe('x y: OK\n');
  });

  test.each(['a\nb', 'a\\b', '../a', '/a', ''])('refuses the name %j', (name) => {
    expect(refused(() => formatChecksums([{ name, sha256: A }])).code).toBe('archive-path');
  });

  test('refuses a name that stands twice', () => {
    const sum = { name: 'a', sha256: A };
    expect(refused(() => formatChecksums([sum, sum])).code).toBe('checksums-duplicate');
  });

  test('is read as it was written', () => {
    const sum: fc.Arbitrary<Checksum> = fc.record({
      name: fc.stringMatching(/^[\w-]{1,5}( [\w-]{1,5})?(\/[\wü]{1,5})?$/u),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    });
    fc.assert(
      fc.property(fc.uniqueArray(sum, { selector: ({ name }) => name }), (sums) => {
        const read = parseChecksums(formatChecksums(sums), 'SHA256SUMS');
        expect(new Map(read.map((item) => [item.name, item.sha256]))).toEqual(
          new Map(sums.map((item) => [item.name, item.sha256])),
        );
        expect(formatChecksums(read)).toBe(formatChecksums(sums));
      }),
    );
  });

  test("takes the mark of sha256sum's binary mode", () => {
    expect(parseChecksums(`${A} *a\n`, 'f')).toEqual([{ name: 'a', sha256: A }]);
  });

  test.each([
    ['upper case', `${A}  a\n${B.toUpperCase()}  b\n`, 2, 'is not a SHA-256'],
    ['one space', `${A} a\n`, 1, 'is not a SHA-256'],
    ['a tab', `${A}\ta\n`, 1, 'is not a SHA-256'],
    ['a short digest', `${A.slice(1)}  a\n`, 1, 'is not a SHA-256'],
    ['an empty line', `${A}  a\n\n`, 2, 'is not a SHA-256'],
    ['no name', `${A}  \n`, 1, 'is not a SHA-256'],
    ['a comment', `# files\n`, 1, 'is not a SHA-256'],
    ['Windows line ends', `${A}  a\r\n`, 1, 'carriage return'],
    ['a climbing name', `${A}  ../a\n`, 1, 'climbs'],
    ['an escaped name', `${A}  a\\nb\n`, 1, 'backslash'],
    ['a duplicate', `${A}  a\n${B}  a\n`, 2, 'listed twice'],
    ['a cut last line', `${A}  a\n${B}  b`, 2, 'no line feed'],
  ])('refuses %s with the line', (_, text, line, why) => {
    const fault = refused(() => parseChecksums(text, 'SHA256SUMS'));
    expect(fault).toMatchObject({ file: 'SHA256SUMS', line });
    expect(fault.message).toContain(why);
  });
});

describe('a release folder', () => {
  test.each([
    ['empty', [], undefined, { kind: 'absent' }],
    ['listed whole', ['SHA256SUMS', 'a'], `${A}  a\n`, { kind: 'ours' }],
    ['signed', ['SHA256SUMS', 'SHA256SUMS.minisig', 'a'], `${A}  a\n`, { kind: 'ours' }],
    ['with a listed file missing', ['SHA256SUMS'], `${A}  a\n`, { kind: 'ours' }],
    ['without checksums', ['a'], undefined, { kind: 'foreign', why: 'it holds no SHA256SUMS' }],
    ['with damaged checksums', ['SHA256SUMS'], 'x', { kind: 'foreign', why: 'its SHA256SUMS is damaged' }],
    [
      'with another file',
      ['SHA256SUMS', 'b', 'a'],
      `${A}  a\n`,
      { kind: 'foreign', why: "its SHA256SUMS does not list 'b'" },
    ],
    [
      'with more files',
      ['d', 'SHA256SUMS', 'b', 'c', 'a'],
      `${A}  a\n`,
      { kind: 'foreign', why: "its SHA256SUMS does not list 'b' and 2 more files" },
    ],
  ])('%s', (_, names, checksums, state) => {
    expect(judgeFolder(names, checksums)).toEqual(state);
  });
});
