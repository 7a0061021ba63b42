import { RefusedError } from '@slipway/core';

/** Numbers and text of a file's headers. Whatever lies outside of the file is an error, never a guess. */
export interface View {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly u64: (at: number) => number;
  /** Text that ends with a zero byte, or after `most` bytes. */
  readonly text: (at: number, most: number) => string;
  readonly bytes: (at: number, size: number) => Buffer;
}

/** The headers of a file contradict the file. */
export function broken(what: string): RefusedError {
  return new RefusedError({
    code: 'broken-executable',
    message: `The executable is damaged: ${what}.`,
    hint: 'Download or build the file again; a copy that was cut off looks like this.',
  });
}

/** Throws `RefusedError` from any reading that leaves the file. */
export function viewOf(bytes: Uint8Array, littleEndian: boolean): View {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inside = (at: number, size: number): number => {
    if (at + size > bytes.length) throw broken(`its headers name byte ${at + size} of ${bytes.length}`);
    return at;
  };
  return {
    length: bytes.length,
    u8: (at) => data.getUint8(inside(at, 1)),
    u16: (at) => data.getUint16(inside(at, 2), littleEndian),
    u32: (at) => data.getUint32(inside(at, 4), littleEndian),
    u64: (at) => {
      const value = data.getBigUint64(inside(at, 8), littleEndian);
      // No file is that long, so it cannot be inside of this one.
      return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
    },
    text: (at, most) => {
      const part = buffer.subarray(inside(at, 0), Math.min(at + most, bytes.length));
      const end = part.indexOf(0);
      return part.toString('utf8', 0, end < 0 ? part.length : end);
    },
    bytes: (at, size) => buffer.subarray(inside(at, size), at + size),
  };
}
