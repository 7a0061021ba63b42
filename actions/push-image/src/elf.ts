import { printable } from '@slipway/core';
import type { Platform } from '@slipway/oci';

/** What a Linux program says of itself. */
export interface Elf {
  readonly architecture: string | undefined;
  /** The loader that it needs, `/lib64/ld-linux-x86-64.so.2`; undefined for a static program. */
  readonly interpreter: string | undefined;
}

/** e_machine with class and byte order, by the names of Go. https://www.sco.com/developers/gabi/latest/ch4.eheader.html */
const MACHINES: Readonly<Record<string, string>> = {
  '3/32/LE': '386',
  '62/64/LE': 'amd64',
  '40/32/LE': 'arm',
  '183/64/LE': 'arm64',
  '8/32/BE': 'mips',
  '8/32/LE': 'mipsle',
  '8/64/BE': 'mips64',
  '8/64/LE': 'mips64le',
  '21/64/BE': 'ppc64',
  '21/64/LE': 'ppc64le',
  '243/64/LE': 'riscv64',
  '22/64/BE': 's390x',
  '258/64/LE': 'loong64',
};

const PT_INTERP = 3;
const LONGEST_INTERPRETER = 4096;

/** Numbers of a file in its own byte order; undefined beyond its end. */
function reader(bytes: Uint8Array, little: boolean) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inside = (at: number, size: number): boolean => at >= 0 && at + size <= bytes.length;
  return {
    u16: (at: number): number => (inside(at, 2) ? view.getUint16(at, little) : 0),
    u32: (at: number): number => (inside(at, 4) ? view.getUint32(at, little) : 0),
    u64: (at: number): number => (inside(at, 8) ? Number(view.getBigUint64(at, little)) : 0),
  };
}

/** The text of the segment that names the loader. */
function interpreterOf(bytes: Uint8Array, wide: boolean, little: boolean): string | undefined {
  const { u16, u32, u64 } = reader(bytes, little);
  const table = wide ? u64(32) : u32(28);
  const size = u16(wide ? 54 : 42);
  const count = u16(wide ? 56 : 44);
  for (let row = 0; row < count; row += 1) {
    const at = table + row * size;
    if (u32(at) !== PT_INTERP) continue;
    const from = wide ? u64(at + 8) : u32(at + 4);
    const length = Math.min(wide ? u64(at + 32) : u32(at + 16), LONGEST_INTERPRETER);
    return Buffer.from(bytes.subarray(from, from + length))
      .toString('utf8')
      .replace(/\0.*$/s, '');
  }
  return undefined;
}

/** Reads the head of a program; undefined for what is no ELF file. Source: https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
export function readElf(bytes: Uint8Array): Elf | undefined {
  const magic = bytes.length >= 52 && bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
  if (!magic) return undefined;
  const wide = bytes[4] === 2;
  const little = bytes[5] !== 2;
  const machine = reader(bytes, little).u16(18);
  const { [`${machine}/${wide ? 64 : 32}/${little ? 'LE' : 'BE'}`]: architecture } = MACHINES;
  return { architecture, interpreter: interpreterOf(bytes, wide, little) };
}

/** Why a program would not start in an image of a platform, or undefined when nothing speaks against it. */
export function programFault(bytes: Uint8Array, platform: Platform, scratch: boolean): string | undefined {
  // Programs of other systems have this format too, and images of other systems another one.
  if (platform.os !== 'linux') return `is for ${platform.os}, and images run nothing but Linux here`;
  const elf = readElf(bytes);
  if (elf === undefined) return 'is no program for Linux (no ELF file)';
  if (elf.architecture !== platform.architecture)
    return `is a program for ${elf.architecture ?? 'a machine that is not known here'}, not for ${platform.architecture}`;
  if (scratch && elf.interpreter !== undefined)
    return `needs the loader ${printable(elf.interpreter, 80)} and a C library, and scratch has neither`;
  return undefined;
}
