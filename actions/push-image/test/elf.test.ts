import { describe, expect, test } from '@jest/globals';
import { parsePlatform } from '@slipway/oci';
import { programFault, readElf } from '../src/elf.ts';
import { fakeProgram } from './programs.ts';

/** A program whose head was written over at some places. */
function changed(program: Buffer, bytes: Readonly<Record<number, number>>): Buffer {
  const copy = Buffer.from(program);
  for (const [at, byte] of Object.entries(bytes)) copy[Number(at)] = byte;
  return copy;
}

test.each(['amd64', 'arm64', 'arm', '386', 's390x'] as const)(
  'the head of a program for %s says what it is for',
  (arch) => {
    expect(readElf(fakeProgram(arch, 'x'))).toEqual({ architecture: arch, interpreter: undefined });
  },
);

test('the loader of a program is named, of 64 bits and of 32', () => {
  expect(readElf(fakeProgram('amd64', '', '/lib64/ld.so'))).toEqual({
    architecture: 'amd64',
    interpreter: '/lib64/ld.so',
  });
  const narrow = fakeProgram('arm', '');
  narrow.writeUInt32LE(64, 28);
  narrow.writeUInt16LE(32, 42);
  narrow.writeUInt16LE(2, 44);
  narrow.writeUInt32LE(1, 64);
  narrow.writeUInt32LE(3, 96);
  narrow.writeUInt32LE(128, 96 + 4);
  narrow.writeUInt32LE(20, 96 + 16);
  narrow.write('/lib/ld.so\0', 128);
  expect(readElf(narrow)?.interpreter).toBe('/lib/ld.so');
});

describe('no ELF file is', () => {
  const program = fakeProgram('amd64', '');
  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['half a head', program.subarray(0, 51)],
    ...[0, 1, 2, 3].map((at): readonly [string, Buffer] => [
      `one with another byte ${at}`,
      changed(program, { [at]: 0 }),
    ]),
  ])('%s', (_, bytes) => {
    expect(readElf(bytes)).toBeUndefined();
  });
});

test('a table that lies beyond the end, or is endless, is read no further', () => {
  const program = fakeProgram('amd64', '', '/lib64/ld.so');
  program.writeBigUInt64LE(2n ** 63n, 32);
  program.writeUInt16LE(65_535, 56);
  expect(readElf(program)).toEqual({ architecture: 'amd64', interpreter: undefined });
  expect(readElf(program.subarray(0, 53))).toEqual({ architecture: 'amd64', interpreter: undefined });
  expect(readElf(changed(fakeProgram('arm', ''), { 44: 0xff, 45: 0xff, 31: 0xff })?.subarray(0, 60))).toEqual({
    architecture: 'arm',
    interpreter: undefined,
  });
});

test('a row that lies across the end names no loader that could be read', () => {
  const program = fakeProgram('amd64', '', '/lib64/ld.so');
  program.writeBigUInt64LE(BigInt(program.length - 4), 32);
  program.writeUInt32LE(3, program.length - 4);
  expect(readElf(program)?.interpreter).toBe('');
});

describe('a program would not start', () => {
  const loader = fakeProgram('amd64', '', '/lib/\u001b[31m');
  test.each([
    ['what is none', Buffer.from('text'), 'linux/amd64', 'is no program for Linux (no ELF file)'],
    ['of another machine', fakeProgram('arm64', ''), 'linux/amd64', 'is a program for arm64, not for amd64'],
    [
      'of a machine that nobody knows',
      changed(fakeProgram('amd64', ''), { 18: 0xff, 19: 0xff }),
      'linux/amd64',
      'is a program for a machine that is not known here, not for amd64',
    ],
    [
      'with a loader whose name is no text',
      loader,
      'linux/amd64',
      'needs the loader /lib/\\u{1b}[31m and a C library, and scratch has neither',
    ],
    [
      'of another system',
      fakeProgram('amd64', ''),
      'freebsd/amd64',
      'is for freebsd, and images run nothing but Linux here',
    ],
  ])('%s', (_, bytes, platform, fault) => {
    expect(programFault(bytes, parsePlatform(platform), true)).toBe(fault);
  });

  test('but with its loader it starts upon a base that has one', () => {
    expect(programFault(loader, parsePlatform('linux/amd64'), false)).toBeUndefined();
  });
});
