import { listed, printable, RefusedError } from '@slipway/core';
import { FAT_MAGIC } from './fat.ts';
import { architectureOfCpu } from './mach-o.ts';
import { readExecutable } from './read.ts';
import { viewOf } from './view.ts';

interface Part {
  readonly bytes: Uint8Array;
  readonly cpu: number;
  readonly subtype: number;
}

/** Places in the header have 32 bits. */
const LARGEST = 2 ** 32 - 1;

/** log2 of the page size, as lipo has it (llvm/lib/Object/MachOUniversalWriter.cpp, `calculateAlignment`). */
const alignmentOf = (cpu: number): number => (architectureOfCpu(cpu) === 'amd64' ? 12 : 14);

function refused(message: string, hint: string): RefusedError {
  return new RefusedError({ code: 'universal-binary', message, hint });
}

function partOf(bytes: Uint8Array, index: number): Part {
  const { format, architecture } = readExecutable(bytes);
  if (format !== 'mach-o' || architecture === '') {
    throw refused(
      `Program ${index + 1} of the universal binary is no program for one architecture of macOS, but ${printable(format)}.`,
      'Give programs built for darwin/amd64 and darwin/arm64.',
    );
  }
  const view = viewOf(bytes, true);
  // The upper byte holds capabilities, not the model; lipo leaves it out of the header.
  return { bytes, cpu: view.u32(4), subtype: view.u32(8) & 0x00ffffff };
}

const roundedUp = (value: number, alignment: number): number => Math.ceil(value / 2 ** alignment) * 2 ** alignment;

function refuseDuplicates(parts: readonly Part[]): void {
  const names = parts.map(({ cpu, subtype }) => `${architectureOfCpu(cpu)} (${subtype})`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw refused(
    `Two programs of the universal binary are for ${twice}.`,
    `Give one for each of ${listed([...new Set(names)])}.`,
  );
}

/**
 * A universal binary for macOS of programs for one architecture each. The order in which they are given does not matter.
 * Throws `RefusedError` for anything but Mach-O, for two of one architecture, and for more than 4 GiB.
 */
export function writeUniversal(programs: readonly Uint8Array[]): Uint8Array {
  const parts = programs.map(partOf).sort((a, b) => a.cpu - b.cpu || a.subtype - b.subtype);
  if (parts.length === 0)
    throw refused('A universal binary of no program was asked for.', 'Give at least one program.');
  refuseDuplicates(parts);
  let end = 8 + parts.length * 20;
  const placed = parts.map((part) => {
    const offset = roundedUp(end, alignmentOf(part.cpu));
    end = offset + part.bytes.length;
    return { ...part, offset };
  });
  if (end > LARGEST)
    throw refused(
      'The universal binary would be larger than 4 GiB.',
      'Ship one program for each architecture instead.',
    );
  const file = new Uint8Array(end);
  const header = new DataView(file.buffer);
  header.setUint32(0, FAT_MAGIC);
  header.setUint32(4, placed.length);
  for (const [index, { bytes, cpu, subtype, offset }] of placed.entries()) {
    const fields = [cpu, subtype, offset, bytes.length, alignmentOf(cpu)];
    for (const [field, value] of fields.entries()) header.setUint32(8 + index * 20 + field * 4, value);
    file.set(bytes, offset);
  }
  return file;
}
