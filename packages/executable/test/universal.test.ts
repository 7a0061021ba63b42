import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { firstDifference } from '../src/difference.ts';
import { findBuildInfo, readBuildInfoOf } from '../src/embedded.ts';
import { readExecutable } from '../src/read.ts';
import { writeUniversal } from '../src/universal.ts';
import { type Field, machO } from './headers.ts';

/** A segment of one section `__TEXT,__text` of 16 bytes at byte 512, a UUID, a signature and an empty table of symbols. */
const COMMANDS: readonly Field[] = [
  [16, 4, 4],
  [20, 4, 152 + 24 + 16 + 24],
  [32, 4, 0x19],
  [36, 4, 152],
  [32 + 64, 4, 1],
  [104 + 40, 8, 16],
  [104 + 48, 4, 512],
  [184, 4, 0x1b],
  [188, 4, 24],
  [208, 4, 0x1d],
  [212, 4, 16],
  [216, 4, 600],
  [220, 4, 8],
  [224, 4, 0x02],
  [228, 4, 24],
];

function program(cpu: number, code = 'code', more: readonly Field[] = []): Buffer {
  const bytes = machO([...COMMANDS, [4, 4, cpu], ...more]);
  bytes.write('__text', 104);
  bytes.write('__TEXT', 120);
  bytes.write(code, 512);
  return bytes;
}

const [AMD64, ARM64] = [0x01000007, 0x0100000c];

describe('a program for macOS', () => {
  test('has its sections, and what the linker keeps without one', () => {
    expect(readExecutable(program(ARM64)).sections).toEqual([
      { name: '__TEXT,__text', offset: 512, size: 16 },
      { name: '(UUID)', offset: 192, size: 16 },
      { name: '(signature)', offset: 600, size: 8 },
    ]);
  });

  test('has no bytes for sections that are filled with zeros', () => {
    const [first] = readExecutable(program(ARM64, '', [[104 + 64, 4, 1]])).sections;
    expect(first?.name).toBe('(UUID)');
  });

  test('may have commands that nobody needs', () => {
    expect(readExecutable(program(ARM64, '', [[184, 4, 0x32]])).sections).toHaveLength(2);
  });
});

describe('a universal binary', () => {
  const both = writeUniversal([program(ARM64), program(AMD64)]);

  test('holds the programs in the order of their processors, each on a page of its own', () => {
    expect(readExecutable(both)).toMatchObject({
      format: 'fat',
      architecture: 'amd64,arm64',
      slices: [
        { architecture: 'amd64', offset: 4096, size: 1024 },
        { architecture: 'arm64', offset: 16_384, size: 1024 },
      ],
    });
    expect(readExecutable(both).sections.map(({ name }) => name)).toContain('arm64:__TEXT,__text');
    expect(Buffer.from(both).equals(Buffer.from(writeUniversal([program(AMD64), program(ARM64)])))).toBe(true);
  });

  test('differs in the part of one of them', () => {
    const other = writeUniversal([program(ARM64, 'CODE'), program(AMD64)]);
    expect(firstDifference(both, other)).toMatchObject({
      sections: [{ name: 'arm64:__TEXT,__text', differingBytes: 4, firstOffset: 0 }],
    });
  });

  test('names what Go put into its programs by their architecture', () => {
    const id = '\xff Go build ID: "a/b/c/d"\n \xff';
    const withId = (text: string): Uint8Array => {
      const bytes = program(ARM64);
      bytes.write(text, 640, 'latin1');
      return writeUniversal([bytes, program(AMD64)]);
    };
    expect(firstDifference(withId(id), withId(id.replace('a/', 'x/')))).toMatchObject({
      kind: 'build-id',
      sections: [{ name: 'arm64:(build ID)' }],
    });
  });

  test('says of itself what the first program says that says anything', () => {
    const bytes = program(AMD64);
    Buffer.from('\xff Go buildinf:\x08\x02', 'latin1').copy(bytes, 640);
    Buffer.from('\x08go1.26.8\x00', 'latin1').copy(bytes, 640 + 32);
    const file = writeUniversal([bytes, program(ARM64)]);
    expect(readBuildInfoOf(file)).toMatchObject({ goVersion: 'go1.26.8' });
    expect(findBuildInfo(file)?.range.offset).toBe(4096 + 640);
    expect(firstDifference(file, writeUniversal([program(AMD64), program(ARM64)]))).toMatchObject({
      sections: [{ name: 'amd64:(build information)', onlyIn: 'a' }, { name: '(headers)' }],
    });
  });

  test('without build information says nothing of itself', () => {
    expect(readBuildInfoOf(both)).toBeUndefined();
  });

  test.each([
    ['of nothing', [], 'of no program'],
    ['of what is no program', [Buffer.from('some text')], 'Program 1 of the universal binary'],
    ['of another processor', [program(AMD64), program(7)], 'Program 2 of the universal binary'],
    ['of one architecture twice', [program(AMD64), program(AMD64)], 'amd64 (0)'],
  ])('%s is refused', (_, programs, message) => {
    expect(refused(() => writeUniversal(programs))).toMatchObject({
      code: 'universal-binary',
      message: expect.stringContaining(message),
    });
  });

  test('of more than 4 GiB is refused before it is written', () => {
    const huge = program(AMD64);
    Object.defineProperty(huge, 'length', { value: 2 ** 32 });
    expect(refused(() => writeUniversal([huge])).code).toBe('universal-binary');
  });
});
