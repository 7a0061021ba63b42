import { OUTPUT } from './memory';

/** Bits go out from the lowest. https://www.rfc-editor.org/rfc/rfc1951#section-3.1.1 */
let at: usize = OUTPUT;
let held: u64 = 0;
let full: u32 = 0;

export function clearBits(): void {
  at = OUTPUT;
  held = 0;
  full = 0;
}

/** The output begins anew; bits that are no whole byte stay. */
export function beginOutput(): void {
  at = OUTPUT;
}

/** Adds at most 32 bits. */
export function put(bits: u32, length: u32): void {
  held |= <u64>bits << full;
  full += length;
  if (full >= 32) {
    store<u32>(at, <u32>held);
    at += 4;
    held >>= 32;
    full -= 32;
  }
}

/** Adds a code: `length << 16 | bits`. */
export function putCode(code: u32): void {
  put(code & 0xffff, code >> 16);
}

/** Writes the whole bytes that are held. */
export function flush(): void {
  while (full >= 8) {
    store<u8>(at, <u8>held);
    at += 1;
    held >>= 8;
    full -= 8;
  }
}

/** Fills up to a whole byte with zeros. */
export function align(): void {
  flush();
  if (full === 0) return;
  full = 8;
  flush();
}

/** Adds bytes as they are; whole bytes must have been written. */
export function putBytes(from: usize, length: i32): void {
  memory.copy(at, from, <usize>length);
  at += <usize>length;
}

export function outputLength(): i32 {
  return <i32>(at - OUTPUT);
}
