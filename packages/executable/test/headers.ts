/** Headers of executable files, with nothing in them but what a test needs. */

export type Field = readonly [at: number, size: 1 | 2 | 4 | 8, value: number];

/** A file of zeros but for some numbers, lowest byte first unless said otherwise. */
export function file(length: number, fields: readonly Field[], bigEndian = false): Buffer {
  const bytes = Buffer.alloc(length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  for (const [at, size, value] of fields) {
    if (size === 1) view.setUint8(at, value);
    else if (size === 2) view.setUint16(at, value, !bigEndian);
    else if (size === 4) view.setUint32(at, value, !bigEndian);
    else view.setBigUint64(at, BigInt(value), !bigEndian);
  }
  return bytes;
}

/** An ELF header of 64 bits; places of sections from `fields`. */
export function elf(
  fields: readonly Field[],
  machine = 62,
  { wide = true, little = true, length = 1024 } = {},
): Buffer {
  const bytes = file(length, [[18, 2, machine], ...fields], !little);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2]);
  return bytes;
}

export function machO(fields: readonly Field[], length = 1024): Buffer {
  return file(length, [[0, 4, 0xfeedfacf], [4, 4, 0x0100000c], ...fields]);
}

export function pe(fields: readonly Field[], length = 1024): Buffer {
  const bytes = file(length, [[0x3c, 4, 64], ...fields]);
  bytes.write('MZ');
  bytes.write('PE', 64);
  return bytes;
}

export const wasm = (...bytes: readonly number[]): Buffer => Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...bytes]);
