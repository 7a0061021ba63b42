import { checkedSections, type Executable, type Slice, UNKNOWN } from './executable.ts';
import { architectureOfCpu, readMachO } from './mach-o.ts';
import { broken, type View, viewOf } from './view.ts';

/** <mach-o/fat.h>. The second one has 64 bits for places and sizes. */
export const FAT_MAGIC = 0xcafebabe;
export const FAT_MAGIC_64 = 0xcafebabf;
/** What a thin file of 64 bits begins with, read with its lowest byte first. */
export const MACH_O_MAGIC = 0xfeedfacf;

/** The number that Java's class files have there instead, their version, begins at 45. */
const MOST_SLICES = 42;

function sliceAt(view: View, index: number, wide: boolean): Slice {
  const at = 8 + index * (wide ? 32 : 20);
  return {
    architecture: architectureOfCpu(view.u32(at)),
    offset: wide ? view.u64(at + 8) : view.u32(at + 8),
    size: wide ? view.u64(at + 16) : view.u32(at + 12),
  };
}

function isMachO(bytes: Uint8Array): boolean {
  return bytes.length >= 32 && viewOf(bytes, true).u32(0) === MACH_O_MAGIC;
}

/** macOS's universal files: several programs, one for each architecture. Throws `RefusedError`. */
export function readFat(bytes: Uint8Array): Executable {
  const view = viewOf(bytes, false);
  const count = view.u32(4);
  if (count === 0 || count > MOST_SLICES) return UNKNOWN;
  const slices = Array.from({ length: count }, (_, index) => sliceAt(view, index, view.u32(0) === FAT_MAGIC_64));
  const programs = slices.map(({ architecture, offset, size }) => {
    const program = view.bytes(offset, size);
    if (!isMachO(program)) throw broken('a part of the universal file is no program for macOS');
    return { architecture, offset, program: readMachO(program) };
  });
  const sections = programs.flatMap(({ architecture, offset, program }) =>
    program.sections.map((part) => ({
      name: `${architecture}:${part.name}`,
      offset: offset + part.offset,
      size: part.size,
    })),
  );
  return {
    format: 'fat',
    architecture: slices.map(({ architecture }) => architecture).join(','),
    sections: checkedSections(sections, bytes.length),
    symbols: programs.some(({ program }) => program.symbols),
    dwarf: programs.some(({ program }) => program.dwarf),
    slices,
  };
}
