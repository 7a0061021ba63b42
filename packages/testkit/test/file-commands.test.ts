import { describe, expect, test } from '@jest/globals';
import { readArtifactLines, readPathFile, readSummary } from '../src/file-commands.ts';
import { readKeyValues } from '../src/index.ts';

describe('a file of keys and values', () => {
  const table: readonly (readonly [text: string, pairs: readonly (readonly [string, string])[]])[] = [
    ['', []],
    [
      'a=1\n\nb=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a=x<<y\n', [['a', 'x<<y']]],
    ['a=\n', [['a', '']]],
    ['a=1=2\n', [['a', '1=2']]],
    [
      'a<<EOF\none\n\ntwo\nEOF\nb=2\n',
      [
        ['a', 'one\n\ntwo'],
        ['b', '2'],
      ],
    ],
    ['a<<EOF\nEOF', [['a', '']]],
    ['a<<=\nx\n=\n', [['a', 'x']]],
    ['a<<EOF\nx\r\nEOF\n', [['a', 'x\r']]],
    ['\uFEFFa=1\n', [['a', '1']]],
  ];

  test.each(table)('%j is read as %j', (text, pairs) => {
    expect(readKeyValues(text)).toEqual({ pairs });
  });

  test.each([
    ['a=1\nb<<EOF\nx\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['a=1\nb\n', "Invalid format 'b'"],
    ['a=1\n=2\n', "Invalid format '=2'. Name must not be empty"],
    ['a=1\n<<EOF\nEOF\n', "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty"],
    ['a=1\nb<<\n', "Invalid format 'b<<'. Name must not be empty and delimiter must not be empty"],
  ])('%j is a fault that keeps what came before', (text, fault) => {
    expect(readKeyValues(text)).toEqual({ pairs: [['a', '1']], fault });
  });
});

test('a path file holds one folder a line', () => {
  expect(readPathFile('/a\n\n/b c\r\n')).toEqual(['/a', '/b c']);
});

describe('an artifacts file', () => {
  const digest = 'a'.repeat(64);

  test('holds paths and references, comments left out, each once', () => {
    const text = `# comment\n dist/a.tar.gz \n\noci://ghcr.io/o/i@sha256:${digest}\nfile:///b\ndist/a.tar.gz\n`;
    expect(readArtifactLines(text).artifacts).toEqual([
      'dist/a.tar.gz',
      `oci://ghcr.io/o/i@sha256:${digest}`,
      'file:///b',
    ]);
  });

  test.each([
    ['a=b', 'reserved'],
    ['https://example.com/a', 'unsupported URI scheme'],
    ['oci://ghcr.io/o/i:v1', 'must include'],
    ['oci://ghcr.io/o/i@sha256:abc', 'wrong length'],
    [Array.from({ length: 501 }, (_, index) => `f${index}`).join('\n'), 'more than 500'],
    ['x'.repeat(1024 * 1024 + 1), 'larger than 1024k'],
  ])('is refused whole for %.40s', (text, fault) => {
    expect(readArtifactLines(`ok\n${text}`)).toEqual({ artifacts: [], fault: expect.stringContaining(fault) });
  });
});

test('a summary of one mebibyte is kept and one byte more is dropped with an error', () => {
  const most = 'x'.repeat(1024 * 1024);
  expect(readSummary(most)).toEqual({ summary: most });
  expect(readSummary(`${most}x`)).toEqual({ summary: '', fault: expect.stringContaining('upload aborted') });
});
