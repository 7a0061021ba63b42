import { describe, expect, test } from '@jest/globals';
import { firstDifference } from '../src/difference.ts';
import type { Executable } from '../src/executable.ts';
import { whatDiffers } from '../src/meaning.ts';
import { readExecutable } from '../src/read.ts';
import { elf, type Field, machO, wasm } from './headers.ts';

describe('what differs', () => {
  const PROGRAM: Executable = { ...readExecutable(machO([])), symbols: true };
  const between = (...names: readonly string[]) =>
    whatDiffers(
      PROGRAM,
      PROGRAM,
      names.map((name) => ({ name, firstOffset: 7 })),
    );

  test.each([
    [['(build ID)', '(UUID)', '(signature)'], 'build-id'],
    [['go:buildid'], 'build-id'],
    [['arm64:(build ID)', 'amd64:(UUID)'], 'build-id'],
    [['(headers)', '(signature)'], 'signature'],
    [['.go.buildinfo'], 'record'],
    [['__DATA,__go_buildinfo', '(signature)'], 'record'],
    [['.gopclntab', '.note.go.buildid', '.note.gnu.build-id'], 'functions'],
    [['arm64:__TEXT,__gopclntab'], 'functions'],
    [['.zdebug_info', '.symtab', '(headers)'], 'symbols'],
    [['.idata', '.reloc', '.debug_line'], 'symbols'],
    [['arm64:__DWARF,__debug_line'], 'symbols'],
    [['.text', '.go.buildinfo'], 'build-info'],
    [['.text', '(build ID)'], 'program'],
    [['(headers)'], 'program'],
    [['.idata'], 'program'],
  ])('in %j is of kind %s', (names, kind) => {
    expect(between(...names).kind).toBe(kind);
  });

  test('is named with its place', () => {
    expect(between('(build ID)', '.text').what).toContain('first in .text at byte 7');
    expect(between('(headers)').what).toContain('first in (headers) at byte 7');
  });

  test('between formats, architectures and flags is said as such', () => {
    const other: Executable = { ...PROGRAM, architecture: '' };
    expect(whatDiffers(PROGRAM, other, []).what).toContain('arm64 and unknown');
    expect(whatDiffers(other, PROGRAM, []).what).toContain('unknown and arm64');
    expect(whatDiffers(PROGRAM, { ...PROGRAM, format: 'pe' }, []).kind).toBe('format');
    expect(whatDiffers({ ...PROGRAM, dwarf: true }, PROGRAM, []).what).toContain('symbols and debugging information');
    expect(whatDiffers(PROGRAM, { ...PROGRAM, symbols: false }, []).what).toContain('no symbols and no debugging');
  });

  test('of a damaged file is that it is damaged', () => {
    const damaged = elf([
      [40, 8, 2000],
      [58, 2, 64],
      [60, 2, 1],
    ]);
    const good = elf([]);
    expect(firstDifference(damaged, good)).toMatchObject({
      kind: 'damaged',
      what: expect.stringContaining('first file'),
    });
    expect(firstDifference(good, damaged)).toMatchObject({
      kind: 'damaged',
      what: expect.stringContaining('second file'),
    });
  });

  test('of files that are no programs is where they differ', () => {
    expect(firstDifference(Buffer.from('some text'), Buffer.from('some test, longer'))).toMatchObject({
      sizes: { a: 9, b: 17 },
      kind: 'program',
      sections: [{ name: '(file)', firstOffset: 7, differingBytes: 9 }],
    });
    expect(firstDifference(Buffer.from('same but longer'), Buffer.from('same but'))).toMatchObject({
      sections: [{ firstOffset: 8, differingBytes: 7 }],
    });
  });

  test('counts every byte once, also where sections overlap', () => {
    const sections: readonly Field[] = [
      ...([
        [40, 8, 64],
        [58, 2, 64],
        [60, 2, 4],
        [62, 2, 3],
      ] as const),
      ...([
        [128, 4, 1],
        [132, 4, 1],
        [152, 8, 512],
        [160, 8, 100],
      ] as const),
      ...([
        [192, 4, 4],
        [196, 4, 1],
        [216, 8, 550],
        [224, 8, 20],
      ] as const),
      ...([
        [260, 4, 3],
        [280, 8, 400],
        [288, 8, 20],
      ] as const),
    ];
    const a = elf(sections);
    a.write('\0.a\0.b\0', 400);
    const b = Buffer.from(a);
    b.fill(1, 505, 620);
    expect(firstDifference(a, b)).toMatchObject({
      sections: [
        { name: '(headers)', differingBytes: 15 },
        { name: '.a', differingBytes: 100, firstOffset: 0 },
      ],
    });
  });

  test('of what Go has sections for is named by them', () => {
    const named = (name: string, value: number): Buffer =>
      wasm(0, name.length + 2, name.length, ...Buffer.from(name), value);
    expect(firstDifference(named('go:buildid', 1), named('go:buildid', 2))).toMatchObject({ kind: 'build-id' });
    expect(firstDifference(named('.go.buildinfo', 1), named('.go.buildinfo', 2))).toMatchObject({ kind: 'record' });
    expect(firstDifference(named('x', 1), named('__go_buildinfo', 1))).toMatchObject({ kind: 'program' });
  });

  test('of the same bytes is nothing', () => {
    expect(firstDifference(elf([]), elf([]))).toEqual({ identical: true });
  });

  test('of files of two formats is looked at as a whole', () => {
    expect(firstDifference(elf([]), wasm())).toMatchObject({ kind: 'format', sections: [{ name: '(file)' }] });
  });

  test('names a section that only one has', () => {
    const a = wasm(0, 2, 1, 0x61, 1, 1, 0);
    const b = wasm(0, 3, 1, 0x62, 5, 1, 1, 0);
    expect(firstDifference(a, b)).toMatchObject({
      sections: expect.arrayContaining([expect.objectContaining({ name: 'b', onlyIn: 'b', differingBytes: 1 })]),
    });
    expect(firstDifference(b, a)).toMatchObject({
      sections: expect.arrayContaining([expect.objectContaining({ name: 'b', onlyIn: 'a' })]),
    });
  });
});
