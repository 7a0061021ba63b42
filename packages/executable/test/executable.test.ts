import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { readBuildInfoOf } from '../src/embedded.ts';
import { readExecutable } from '../src/read.ts';
import { elf, type Field, file, machO, pe, wasm } from './headers.ts';

const UNKNOWN = { format: 'unknown', architecture: '', sections: [], symbols: false, dwarf: false, slices: [] };

const brokenBy = (bytes: Uint8Array): string => {
  const { code, message } = refused(() => readExecutable(bytes));
  expect(code).toBe('broken-executable');
  return message;
};

describe('a file', () => {
  test.each([
    ['empty', Buffer.alloc(0)],
    ['a script', Buffer.from('#!/bin/sh\necho\n')],
    ['an archive of ar', Buffer.from('!<arch>\n__.PKGDEF')],
    ['a program for Plan 9', file(64, [[0, 4, 0x00008a97]], true)],
    [
      'a class of Java',
      file(
        64,
        [
          [0, 4, 0xcafebabe],
          [4, 4, 61],
        ],
        true,
      ),
    ],
    ['a universal binary of nothing', file(64, [[0, 4, 0xcafebabe]], true)],
    [
      'a program for DOS',
      file(128, [
        [0, 2, 0x5a4d],
        [0x3c, 4, 64],
      ]),
    ],
    ['a WebAssembly component', Buffer.from([0, 0x61, 0x73, 0x6d, 13, 0, 1, 0])],
  ])('that is %s is unknown', (_, bytes) => {
    expect(readExecutable(bytes)).toEqual(UNKNOWN);
    expect(readBuildInfoOf(bytes)).toBeUndefined();
  });
});

describe('ELF', () => {
  test.each([
    [3, 'narrow', 'little', '386'],
    [40, 'narrow', 'little', 'arm'],
    [8, 'narrow', 'big', 'mips'],
    [8, 'narrow', 'little', 'mipsle'],
    [8, 'wide', 'big', 'mips64'],
    [8, 'wide', 'little', 'mips64le'],
    [21, 'wide', 'big', 'ppc64'],
    [21, 'wide', 'little', 'ppc64le'],
    [22, 'wide', 'big', 's390x'],
    [183, 'wide', 'little', 'arm64'],
    [243, 'wide', 'little', 'riscv64'],
    [258, 'wide', 'little', 'loong64'],
    [2, 'wide', 'big', ''],
  ])('of machine %i, %s and %s endian, is %s', (machine, width, order, architecture) => {
    const bytes = elf([], machine, { wide: width === 'wide', little: order === 'little' });
    expect(readExecutable(bytes)).toMatchObject({ format: 'elf', architecture, sections: [] });
  });

  test('whose names are nowhere has sections without names', () => {
    const bytes = elf([
      ...([
        [40, 8, 64],
        [58, 2, 64],
        [60, 2, 2],
        [62, 2, 0xffff],
      ] as const),
      ...([
        [128 + 4, 4, 2],
        [128 + 24, 8, 512],
        [128 + 32, 8, 16],
      ] as const),
    ]);
    expect(readExecutable(bytes)).toMatchObject({ symbols: true, sections: [{ name: '', offset: 512, size: 16 }] });
  });

  test.each<[string, readonly Field[]]>([
    [
      'names a section outside of it',
      [
        [40, 8, 64],
        [58, 2, 64],
        [60, 2, 1],
        [68, 4, 1],
        [64 + 24, 8, 1000],
        [64 + 32, 8, 100],
      ],
    ],
    [
      'has headers behind its end',
      [
        [40, 8, 2000],
        [58, 2, 64],
        [60, 2, 1],
      ],
    ],
    [
      'has headers farther than any file',
      [
        [40, 8, 2 ** 60],
        [58, 2, 64],
        [60, 2, 1],
      ],
    ],
    [
      'has headers that are too small',
      [
        [40, 8, 64],
        [58, 2, 8],
        [60, 2, 1],
      ],
    ],
  ])('that %s is damaged', (_, fields) => {
    brokenBy(elf(fields));
  });

  test('of 32 bits has narrow headers', () => {
    const bytes = elf(
      [
        [32, 4, 64],
        [46, 2, 40],
        [48, 2, 1],
        [64 + 4, 4, 1],
        [64 + 16, 4, 512],
        [64 + 20, 4, 8],
      ],
      3,
      { wide: false },
    );
    expect(readExecutable(bytes)).toMatchObject({ architecture: '386', sections: [{ offset: 512, size: 8 }] });
  });

  test('with narrow headers that are too small is damaged', () => {
    brokenBy(
      elf(
        [
          [32, 4, 64],
          [46, 2, 8],
          [48, 2, 1],
        ],
        3,
        { wide: false },
      ),
    );
  });
});

describe('Mach-O', () => {
  test('of another processor, without sections or symbols, is read', () => {
    expect(readExecutable(machO([[4, 4, 7]]))).toMatchObject({ format: 'mach-o', architecture: '', symbols: false });
  });

  test('with symbols of no section has none of Go', () => {
    const symtab: readonly Field[] = [
      [16, 4, 1],
      [20, 4, 24],
      [32, 4, 2],
      [36, 4, 24],
      [40, 4, 512],
      [44, 4, 2],
    ];
    expect(readExecutable(machO([...symtab, [512 + 4, 1, 1]])).symbols).toBe(false);
    expect(readExecutable(machO([...symtab, [512 + 16 + 4, 1, 0x0e]])).symbols).toBe(true);
  });

  test.each<[string, readonly Field[]]>([
    ['more commands than any program', [[16, 4, 10_001]]],
    [
      'a command without length',
      [
        [16, 4, 1],
        [20, 4, 100],
        [36, 4, 0],
      ],
    ],
    [
      'a command longer than all of them',
      [
        [16, 4, 1],
        [20, 4, 16],
        [36, 4, 24],
      ],
    ],
    [
      'more sections than fit',
      [
        [16, 4, 1],
        [20, 4, 72],
        [32, 4, 0x19],
        [36, 4, 72],
        [32 + 64, 4, 1],
      ],
    ],
    [
      'symbols outside of the file',
      [
        [16, 4, 1],
        [20, 4, 24],
        [32, 4, 2],
        [36, 4, 24],
        [40, 4, 5000],
        [44, 4, 2],
      ],
    ],
  ])('with %s is damaged', (_, fields) => {
    brokenBy(machO(fields));
  });

  test('with more sections than any linker writes is damaged', () => {
    const sections = 70_000;
    const size = 72 + sections * 80;
    const fields: readonly Field[] = [
      [16, 4, 1],
      [20, 4, size],
      [32, 4, 0x19],
      [36, 4, size],
      [32 + 64, 4, sections],
    ];
    expect(brokenBy(machO(fields, size + 64))).toContain('70000 sections');
  });
});

describe('a universal file', () => {
  test('with places of 64 bits is read', () => {
    const fields: readonly Field[] = [
      [0, 4, 0xcafebabf],
      [4, 4, 1],
      [8, 4, 0x0100000c],
      [16, 8, 128],
      [24, 8, 256],
    ];
    const bytes = file(512, fields, true);
    machO([], 256).copy(bytes, 128);
    expect(readExecutable(bytes)).toMatchObject({
      format: 'fat',
      architecture: 'arm64',
      slices: [{ architecture: 'arm64', offset: 128, size: 256 }],
    });
    expect(readBuildInfoOf(bytes)).toBeUndefined();
  });

  test.each([8, 256])('of something else, %i bytes long, is damaged', (size) => {
    const fields: readonly Field[] = [
      [0, 4, 0xcafebabe],
      [4, 4, 1],
      [8, 4, 0x0100000c],
      [16, 4, 128],
      [20, 4, size],
    ];
    brokenBy(file(512, fields, true));
  });
});

describe('PE', () => {
  test('may have no optional header, an unknown machine and names in a table', () => {
    const bytes = pe([
      [68, 2, 0x200],
      [70, 2, 1],
      [76, 4, 512],
      [80, 4, 1],
      [88 + 16, 4, 8],
      [88 + 20, 4, 256],
    ]);
    bytes.write('/4', 88);
    bytes.write('.debug_info', 512 + 18 + 4);
    const short = Buffer.from(bytes);
    short.write('.rdata12', 88);
    expect(readExecutable(short).sections).toMatchObject([{ name: '.rdata12' }]);
    expect(readExecutable(bytes)).toMatchObject({
      ...{ format: 'pe', architecture: '', symbols: true, dwarf: true },
      sections: [{ name: '.debug_info', offset: 256, size: 8 }],
    });
  });

  test.each([
    ['32', 0x10b, 96],
    ['64', 0x20b, 112],
  ])('of %s bits has its signature behind everything', (_, magic, directories) => {
    const optional = 88;
    const fields: readonly Field[] = [
      ...([
        [68, 2, 0x8664],
        [84, 2, 240],
        [optional, 2, magic],
      ] as const),
      ...([
        [optional + directories - 4, 4, 16],
        [optional + directories + 32, 4, 900],
        [optional + directories + 36, 4, 100],
      ] as const),
    ];
    expect(readExecutable(pe(fields)).sections).toEqual([{ name: '(signature)', offset: 900, size: 100 }]);
    const few = fields.filter(([at]) => at !== optional + directories - 4);
    expect(readExecutable(pe(few)).sections).toEqual([]);
  });
});

describe('WebAssembly', () => {
  test('may have sections that nobody knows', () => {
    expect(readExecutable(wasm(99, 1, 0, 1, 1, 0)).sections).toEqual([
      { name: 'section 99', offset: 10, size: 1 },
      { name: 'type', offset: 13, size: 1 },
    ]);
  });

  test.each([
    ['a number without end', [1, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['a section outside of the file', [1, 100]],
    ['a name longer than its section', [0, 2, 50, 0, ...Array<number>(60).fill(0)]],
    ['nothing behind a section number', [1]],
    [
      'too many sections',
      Array<number>(20_004)
        .fill(0)
        .map((_, index) => (index % 2 === 0 ? 1 : 0)),
    ],
  ])('with %s is damaged', (_, bytes) => {
    brokenBy(wasm(...bytes));
  });

  const START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
  const END = Buffer.from('f932433186182072008242104116d8f2', 'hex');

  test.each([
    ['go1.26.8', 'go1.26.8'],
    ['go1.26.8 X:jsonv2', 'go1.26.8 X:jsonv2'],
    ['devel go1.27-abc', 'devel go1.27-abc'],
    ['clang 17', ''],
  ])('names its producer %s as %s', (written, goVersion) => {
    const name = Buffer.from(`\x09producers\x01\x08language\x01\x02Go${String.fromCharCode(written.length)}${written}`);
    const data = Buffer.concat([START, Buffer.from('path\tm/x\n'), END]);
    const bytes = wasm(11, data.length, ...data, 0, name.length, ...name);
    expect(readBuildInfoOf(bytes)).toMatchObject({ goVersion, path: 'm/x' });
    expect(readBuildInfoOf(wasm(11, data.length, ...data))).toMatchObject({ goVersion: '', path: 'm/x' });
    expect(readBuildInfoOf(wasm(11, 16, ...START))).toBeUndefined();
  });
});
