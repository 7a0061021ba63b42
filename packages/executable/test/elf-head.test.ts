import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { readElfHead } from '../src/elf-head.ts';
import { elf, type Field } from './headers.ts';

/** One row of program headers at byte 64 and the loader's name at byte 128, of 64 bits and of 32. */
const WIDE: readonly Field[] = [
  [32, 8, 64],
  [54, 2, 56],
  [56, 2, 1],
  [64, 4, 3],
  [64 + 8, 8, 128],
  [64 + 32, 8, 13],
];
const NARROW: readonly Field[] = [
  [28, 4, 64],
  [42, 2, 32],
  [44, 2, 2],
  [64, 4, 1],
  [96, 4, 3],
  [96 + 4, 4, 128],
  [96 + 16, 4, 11],
];

function withLoader(bytes: Buffer, loader: string): Buffer {
  bytes.write(`${loader}\0`, 128);
  return bytes;
}

/** A file of which some bytes were written over. */
function changed(bytes: Buffer, values: Readonly<Record<number, number>>): Buffer {
  for (const [at, byte] of Object.entries(values)) bytes[Number(at)] = byte;
  return bytes;
}

describe('the head of an ELF file', () => {
  test('says for what it is: class, byte order and machine', () => {
    expect(readElfHead(elf([]))).toEqual({
      bits: 64,
      byteOrder: 'little',
      architecture: 'amd64',
      interpreter: undefined,
    });
    expect(readElfHead(elf([], 8, { wide: false, little: false }))).toEqual({
      ...{ bits: 32, byteOrder: 'big', architecture: 'mips', interpreter: undefined },
    });
  });

  test.each([
    ['x32, which has the machine of amd64 and 32 bits', 62, false, true],
    ['arm64 with its highest byte first', 183, true, false],
    ['a machine that Go does not build for', 2, true, false],
  ])('of %s has no name of Go', (_, machine, wide, little) => {
    expect(readElfHead(elf([], machine, { wide, little }))?.architecture).toBe('');
  });

  test('names the loader, of 64 bits and of 32', () => {
    expect(readElfHead(withLoader(elf(WIDE), '/lib64/ld.so'))?.interpreter).toBe('/lib64/ld.so');
    const narrow = withLoader(elf(NARROW, 40, { wide: false }), '/lib/ld.so');
    expect(readElfHead(narrow)).toMatchObject({ architecture: 'arm', interpreter: '/lib/ld.so' });
  });

  test('without a segment of a loader, or without any segment, is of a static program', () => {
    expect(readElfHead(elf([...WIDE, [64, 4, 1]]))?.interpreter).toBeUndefined();
    expect(readElfHead(elf([...WIDE, [56, 2, 0], [54, 2, 0]]))?.interpreter).toBeUndefined();
  });

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['half a magic number', elf([]).subarray(0, 3)],
    ...[0, 1, 2, 3].map((at) => [`one with another byte ${at}`, changed(elf([]), { [at]: 0 })] as const),
  ])('is not that of %s', (_, bytes) => {
    expect(readElfHead(bytes)).toBeUndefined();
  });

  test.each([
    ['ends before the machine', elf([]).subarray(0, 19)],
    ['ends before the program headers are named', elf([]).subarray(0, 39)],
    ['has a class that is none', changed(elf([]), { 4: 3 })],
    ['has no byte order', changed(elf([]), { 5: 0 })],
    ['has program headers beyond its end', elf([...WIDE, [32, 8, 2 ** 52]])],
    ['has more program headers than fit into it', elf([...WIDE, [64, 4, 1], [56, 2, 65_535]])],
    ['has program headers that are too small', elf([...WIDE, [54, 2, 0]])],
    ['has narrow program headers that are too small', elf([...NARROW, [42, 2, 31]], 40, { wide: false })],
    ['names a loader across its end', elf([...WIDE, [64 + 8, 8, 1020]])],
    ['names a loader longer than any path', elf([...WIDE, [64 + 32, 8, 4097]], 62, { length: 8192 })],
  ])('that %s is damaged', (_, bytes) => {
    expect(refused(() => readElfHead(bytes)).code).toBe('broken-executable');
  });
});
