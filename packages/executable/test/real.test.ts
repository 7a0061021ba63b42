import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseBuildInfo } from '@slipway/go';
import fc from 'fast-check';
import { parseBuildId, readBuildId } from '../src/build-id.ts';
import { firstDifference } from '../src/difference.ts';
import { readBuildInfoOf } from '../src/embedded.ts';
import { inferLinkerFlags } from '../src/linker-flags.ts';
import { readExecutable } from '../src/read.ts';
import { writeUniversal } from '../src/universal.ts';
import { createPrograms } from './programs.ts';

const programs = createPrograms();
afterAll(async () => {
  await programs[Symbol.asyncDispose]();
});

const PORTS = [
  ['linux/amd64', 'elf', 'amd64', '.text'],
  ['linux/s390x', 'elf', 's390x', '.text'],
  ['linux/386', 'elf', '386', '.text'],
  ['freebsd/amd64', 'elf', 'amd64', '.text'],
  ['darwin/amd64', 'mach-o', 'amd64', '__TEXT,__text'],
  ['darwin/arm64', 'mach-o', 'arm64', '__TEXT,__text'],
  ['windows/amd64', 'pe', 'amd64', '.text'],
  ['wasip1/wasm', 'wasm', 'wasm', 'code'],
] as const;
const [LINUX, DARWIN, WINDOWS, WASM] = ['linux/amd64', 'darwin/arm64', 'windows/amd64', 'wasip1/wasm'];

describe.each(PORTS)('a program for %s', (port, format, architecture, code) => {
  test('is read, with its sections', async () => {
    const bytes = await programs.bytes(port, '-s -w', '-trimpath');
    const executable = readExecutable(bytes);
    expect(executable).toMatchObject({ format, architecture, slices: [] });
    const section = executable.sections.find(({ name }) => name === code);
    expect(section?.size).toBeGreaterThan(100_000);
    expect(section?.size).toBeLessThan(bytes.length);
  });

  test.each(
    port.endsWith('wasm')
      ? [
          ['', ''],
          ['-w', ''],
          ['-s', '-s -w'],
          ['-s -w', '-s -w'],
        ]
      : [
          ['', ''],
          ['-w', '-w'],
          ['-s', '-s -w'],
          ['-s -w', '-s -w'],
          ['-s -w=0', '-s -w=0'],
        ],
  )('linked with "%s" shows "%s"', async (given, inferred) => {
    const executable = readExecutable(await programs.bytes(port, given, '-trimpath'));
    expect(inferLinkerFlags(executable).flags.join(' ')).toBe(inferred);
  });

  test('says of itself what go version -m reads, without running anything', async () => {
    const file = await programs.file(port, '-s -w', '-trimpath', '-tags=x,y');
    const info = readBuildInfoOf(await programs.bytes(port, '-s -w', '-trimpath', '-tags=x,y'));
    expect(info).toMatchObject({
      path: 'example.com/hello',
      dependencies: [{ path: './d', version: '(devel)', replaced: { path: 'example.com/d', version: 'v1.2.3' } }],
    });
    expect(info?.settings.get('-tags')).toBe('x,y');
    // The go command does not know the format of WebAssembly.
    if (format === 'wasm') expect(info?.goVersion).toBe((await programs.go('env', 'GOVERSION')).trim());
    else expect([info]).toEqual(parseBuildInfo(await programs.go('version', '-m', '-json', file)));
  });

  test('has the build ID that go tool buildid prints', async () => {
    const file = await programs.file(port, '-s -w', '-trimpath');
    const bytes = await programs.bytes(port, '-s -w', '-trimpath');
    const id = readBuildId(bytes, readExecutable(bytes));
    expect(id).toBe((await programs.go('tool', 'buildid', file)).trim());
    expect(parseBuildId(id ?? '')?.link).toHaveLength(20);
  });

  test('linked with -s differs from one with -s -w in nothing but the build ID', async () => {
    const [a, b] = [await programs.bytes(port, '-s', '-trimpath'), await programs.bytes(port, '-s -w', '-trimpath')];
    expect(firstDifference(a, b)).toMatchObject({ identical: false, kind: 'build-id' });
    expect(firstDifference(a, Buffer.from(a))).toEqual({ identical: true });
  });

  test('with and without symbols has different linker flags', async () => {
    const [a, b] = [await programs.bytes(port, '', '-trimpath'), await programs.bytes(port, '-s -w', '-trimpath')];
    expect(firstDifference(a, b)).toMatchObject({ kind: 'stripped', sizes: { a: a.length, b: b.length } });
  });

  test('with one byte of code changed differs in the code', async () => {
    const a = await programs.bytes(port, '-s -w', '-trimpath');
    const { offset = 0 } = { ...readExecutable(a).sections.find(({ name }) => name === code) };
    const b = Buffer.from(a);
    b[offset + 5000] = (b[offset + 5000] ?? 0) ^ 1;
    expect(firstDifference(a, b)).toMatchObject({
      kind: 'program',
      sections: [{ name: code, differingBytes: 1 }],
      what: expect.stringContaining(`first in ${code}`),
    });
  });

  test('that is cut off anywhere is damaged, unknown or short, and never more', async () => {
    const bytes = await programs.bytes(port, '-s -w', '-trimpath');
    const length = fc.oneof(fc.nat(4096), fc.nat(bytes.length));
    fc.assert(
      fc.property(length, (end) => {
        const part = bytes.subarray(0, end);
        try {
          expect(readExecutable(part)).toBeDefined();
          readBuildInfoOf(part);
        } catch (error) {
          expect(error).toMatchObject({ fault: { code: 'broken-executable' } });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with headers that lie is read or refused', async () => {
    const head = (await programs.bytes(port, '-s -w', '-trimpath')).subarray(0, 400_000);
    fc.assert(
      fc.property(fc.nat(2000), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, lie) => {
        const bytes = Buffer.from(head);
        bytes.set(lie, at);
        try {
          readExecutable(bytes);
        } catch (error) {
          expect(error).toMatchObject({ fault: { code: 'broken-executable' } });
        }
        expect(firstDifference(bytes, bytes.subarray(1))).toMatchObject({ identical: false });
      }),
      { numRuns: 30 },
    );
  });
});

describe('two programs', () => {
  test('of other directories differ in the table of names, without -trimpath', async () => {
    const [a, b] = [await programs.bytes(LINUX, '-s -w'), await programs.bytes(LINUX, '-s -w', '-trimpath')];
    expect(firstDifference(a, b)).toMatchObject({ identical: false, kind: 'build-info' });
  });

  test.each([LINUX, DARWIN, WINDOWS])('with an edited record for %s differ in nothing else', async (port) => {
    const a = await programs.bytes(port, '-s -w', '-trimpath');
    const b = Buffer.from(a);
    const at = b.indexOf('example.com/hello', b.indexOf('\xff Go buildinf:', 0, 'latin1'));
    b.write('evil', at);
    expect(firstDifference(a, b)).toMatchObject({ kind: 'record' });
    expect(readBuildInfoOf(b)?.path).toBe('evilple.com/hello');
  });

  test('of other systems and architectures cannot be the same', async () => {
    const [a, b] = [
      await programs.bytes(LINUX, '-s -w', '-trimpath'),
      await programs.bytes(DARWIN, '-s -w', '-trimpath'),
    ];
    expect(firstDifference(a, b)).toMatchObject({ kind: 'format', what: expect.stringContaining('elf and mach-o') });
    const c = await programs.bytes('linux/386', '-s -w', '-trimpath');
    expect(firstDifference(a, c)).toMatchObject({ kind: 'format', what: expect.stringContaining('amd64 and 386') });
  });
});

describe('a universal binary', () => {
  const thin = async (arch: string) => await programs.bytes(`darwin/${arch}`, '-s -w', '-trimpath');
  const READER = `package main

import (
	"debug/macho"
	"fmt"
	"os"
)

func main() {
	file, err := macho.NewFatFile(func() *os.File { f, _ := os.Open(os.Args[1]); return f }())
	if err != nil {
		panic(err)
	}
	for _, arch := range file.Arches {
		fmt.Println(arch.Cpu, arch.SubCpu, arch.Offset, arch.Size, arch.Align, arch.Type)
	}
}
`;

  test('is read by Go, by go version -m and by us, and does not depend on the order', async () => {
    const [intel, apple] = [await thin('amd64'), await thin('arm64')];
    const fat = writeUniversal([apple, intel]);
    expect(Buffer.compare(fat, writeUniversal([intel, apple]))).toBe(0);
    const executable = readExecutable(fat);
    expect(executable).toMatchObject({ format: 'fat', architecture: 'amd64,arm64', symbols: false, dwarf: false });
    for (const [index, program] of [intel, apple].entries()) {
      const { offset = 0, size = 0 } = { ...executable.slices[index] };
      expect(Buffer.compare(fat.subarray(offset, offset + size), program)).toBe(0);
    }
    expect(executable.slices.map(({ offset }) => offset % 4096)).toEqual([0, 0]);
    expect((executable.slices[1]?.offset ?? 1) % 16384).toBe(0);

    const file = join(programs.path, 'universal');
    writeFileSync(file, fat);
    writeFileSync(join(programs.path, 'reader.go'), READER);
    const read = (await programs.go('run', join(programs.path, 'reader.go'), file)).trim().split('\n');
    expect(read).toEqual([
      `CpuAmd64 3 4096 ${intel.length} 12 Exec`,
      `CpuArm64 0 ${executable.slices[1]?.offset} ${apple.length} 14 Exec`,
    ]);
    expect([readBuildInfoOf(fat)]).toEqual(parseBuildInfo(await programs.go('version', '-m', '-json', file)));
  });

  test('differs from another where one of its programs does', async () => {
    const [intel, apple] = [await thin('amd64'), await thin('arm64')];
    const other = await programs.bytes('darwin/arm64', '-s', '-trimpath');
    expect(firstDifference(writeUniversal([intel, apple]), writeUniversal([intel, other]))).toMatchObject({
      kind: 'build-id',
      sections: expect.arrayContaining([expect.objectContaining({ name: 'arm64:(build ID)' })]),
    });
  });

  test('is refused for programs of another system, two of one architecture, and none', async () => {
    const intel = await thin('amd64');
    const linux = await programs.bytes(LINUX, '-s -w', '-trimpath');
    for (const programList of [[intel, linux], [intel, intel], [], [writeUniversal([intel])]])
      expect(() => writeUniversal(programList)).toThrow(
        expect.objectContaining({ fault: expect.objectContaining({ code: 'universal-binary' }) }),
      );
  });

  test('of more than 4 GiB is refused before it is written', async () => {
    const large = new Uint8Array(2 ** 32 - 4096);
    large.set((await thin('amd64')).subarray(0, 8));
    expect(() => writeUniversal([large])).toThrow('larger than 4 GiB');
  });
});

test('a program for WebAssembly with names of functions needs no -w', async () => {
  const executable = readExecutable(await programs.bytes(WASM, '', '-trimpath'));
  expect(inferLinkerFlags(executable)).toMatchObject({ flags: [], alternatives: [['-w']] });
});
