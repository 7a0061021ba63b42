import { align, put, putBytes, putCode } from './bits';
import { assignCodes, LONGEST_CODE, makeCode } from './huffman';
import { clearTokens, tokenCount } from './match';
import {
  count,
  DISTANCE_CODES,
  DISTANCE_COUNTS,
  DISTANCES,
  FIXED_DISTANCES,
  FIXED_LITERALS,
  LITERAL_CODES,
  LITERAL_COUNTS,
  LITERALS,
  RUN_CODE,
  RUN_CODES,
  RUN_COUNTS,
  RUNS,
  setWord,
  TEXT,
  VALUES,
  word,
} from './memory';
import {
  distanceBase,
  distanceExtra,
  distanceSymbol,
  END_OF_BLOCK,
  lengthBase,
  lengthExtra,
  lengthSymbol,
} from './symbols';

// https://www.rfc-editor.org/rfc/rfc1951#section-3.2.3
const STORED: u32 = 0;
const FIXED: u32 = 1;
const DYNAMIC: u32 = 2;
const LARGEST_STORED: i32 = 65_535;
const LONGEST_RUN_CODE: i32 = 7;

/** Order in which the lengths of the code of the runs are written. */
const ORDER: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

let runs: i32 = 0;

export function clearBlocks(): void {
  memory.fill(LITERAL_COUNTS, 0, 4 * 288);
  memory.fill(DISTANCE_COUNTS, 0, 4 * 32);
  for (let symbol = 0; symbol < 288; symbol += 1) {
    const length = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
    setWord(FIXED_LITERALS, symbol, length << 16);
  }
  for (let symbol = 0; symbol < DISTANCES; symbol += 1) setWord(FIXED_DISTANCES, symbol, 5 << 16);
  assignCodes(FIXED_LITERALS, 288);
  assignCodes(FIXED_DISTANCES, DISTANCES);
}

/** Bits that the tokens take with codes, the end of the block with them. */
function sizeWith(literals: usize, distances: usize): u32 {
  let bits: u32 = 0;
  for (let symbol = 0; symbol < LITERALS; symbol += 1) {
    const extra = symbol > END_OF_BLOCK ? lengthExtra(symbol - END_OF_BLOCK - 1) : 0;
    bits += word(LITERAL_COUNTS, symbol) * ((word(literals, symbol) >> 16) + extra);
  }
  for (let symbol = 0; symbol < DISTANCES; symbol += 1)
    bits += word(DISTANCE_COUNTS, symbol) * ((word(distances, symbol) >> 16) + distanceExtra(symbol));
  return bits;
}

function addRun(symbol: i32, extra: i32): void {
  count(RUN_COUNTS, symbol);
  store<u16>(RUNS + (<usize>runs << 1), <u16>((symbol << 8) | extra));
  runs += 1;
}

/** Length number `index` of both codes, one after the other. */
function lengthAt(index: i32, literals: i32): i32 {
  return <i32>((index < literals ? word(LITERAL_CODES, index) : word(DISTANCE_CODES, index - literals)) >> 16);
}

function addRuns(length: i32, times: i32): void {
  let left = times;
  if (length === 0) {
    while (left >= 11) {
      const part = min(left, 138);
      addRun(18, part - 11);
      left -= part;
    }
    if (left >= 3) {
      addRun(17, left - 3);
      left = 0;
    }
  } else {
    addRun(length, 0);
    left -= 1;
    while (left >= 3) {
      const part = min(left, 6);
      addRun(16, part - 3);
      left -= part;
    }
  }
  for (; left > 0; left -= 1) addRun(length, 0);
}

/** Both codes in their short form. https://www.rfc-editor.org/rfc/rfc1951#section-3.2.7 */
function makeRuns(literals: i32, distances: i32): void {
  memory.fill(RUN_COUNTS, 0, 4 * <usize>RUN_CODES);
  runs = 0;
  const all = literals + distances;
  for (let from = 0; from < all; ) {
    const length = lengthAt(from, literals);
    let to = from + 1;
    while (to < all && lengthAt(to, literals) === length) to += 1;
    addRuns(length, to - from);
    from = to;
  }
  makeCode(RUN_COUNTS, RUN_CODES, LONGEST_RUN_CODE, RUN_CODE);
}

/** How many symbols are written: up to the last that has a code, and at least so many. */
function extent(codes: usize, symbols: i32, least: i32): i32 {
  let end = symbols;
  while (end > least && word(codes, end - 1) === 0) end -= 1;
  return end;
}

function orderAt(index: i32): i32 {
  return load<u8>(ORDER + <usize>index);
}

function runExtra(symbol: i32): i32 {
  return symbol < 16 ? 0 : symbol === 16 ? 2 : symbol === 17 ? 3 : 7;
}

/** How many lengths of the code of the runs are written. */
function writtenRunCodes(): i32 {
  let end: i32 = RUN_CODES;
  while (end > 4 && word(RUN_CODE, orderAt(end - 1)) === 0) end -= 1;
  return end;
}

function headerSize(): u32 {
  let bits: u32 = 14 + 3 * <u32>writtenRunCodes();
  for (let symbol = 0; symbol < RUN_CODES; symbol += 1)
    bits += word(RUN_COUNTS, symbol) * ((word(RUN_CODE, symbol) >> 16) + runExtra(symbol));
  return bits;
}

function writeHeader(literals: i32, distances: i32): void {
  const written = writtenRunCodes();
  put(literals - 257, 5);
  put(distances - 1, 5);
  put(written - 4, 4);
  for (let index = 0; index < written; index += 1) put(word(RUN_CODE, orderAt(index)) >> 16, 3);
  for (let index = 0; index < runs; index += 1) {
    const value = load<u16>(RUNS + (<usize>index << 1));
    const symbol = value >> 8;
    putCode(word(RUN_CODE, symbol));
    put(value & 0xff, runExtra(symbol));
  }
}

function writeTokens(literals: usize, distances: usize): void {
  const tokens = tokenCount();
  for (let index = 0; index < tokens; index += 1) {
    const value = word(VALUES, index);
    if (value < 256) {
      putCode(word(literals, value));
      continue;
    }
    const length = <i32>(value >> 16);
    const distance = <i32>(value & 0xffff);
    const long = lengthSymbol(length);
    const far = distanceSymbol(distance);
    putCode(word(literals, END_OF_BLOCK + 1 + long));
    put(length - lengthBase(long), lengthExtra(long));
    putCode(word(distances, far));
    put(distance - distanceBase(far), distanceExtra(far));
  }
  putCode(word(literals, END_OF_BLOCK));
}

/** Bytes as they are, in blocks of at most 65,535. */
function writeStored(from: i32, to: i32, final: u32): void {
  let at = from;
  do {
    const length = min(to - at, LARGEST_STORED);
    put(at + length === to ? final : 0, 1);
    put(STORED, 2);
    align();
    put(length | ((length ^ 0xffff) << 16), 32);
    align();
    putBytes(TEXT + <usize>at, length);
    at += length;
  } while (at < to);
}

/** Writes the tokens as a block, in the shortest of the three forms; `from` and `to` are the bytes that they stand for. */
export function writeBlock(from: i32, to: i32, final: u32): void {
  count(LITERAL_COUNTS, END_OF_BLOCK);
  makeCode(LITERAL_COUNTS, LITERALS, LONGEST_CODE, LITERAL_CODES);
  makeCode(DISTANCE_COUNTS, DISTANCES, LONGEST_CODE, DISTANCE_CODES);
  const literals = extent(LITERAL_CODES, LITERALS, 257);
  const distances = extent(DISTANCE_CODES, DISTANCES, 1);
  makeRuns(literals, distances);
  const dynamic = headerSize() + sizeWith(LITERAL_CODES, DISTANCE_CODES);
  const fixed = sizeWith(FIXED_LITERALS, FIXED_DISTANCES);
  const stored = <u32>(8 * (to - from) + 40 * ((to - from) / LARGEST_STORED + 1));
  if (stored < dynamic && stored < fixed) writeStored(from, to, final);
  else {
    put(final, 1);
    put(fixed <= dynamic ? FIXED : DYNAMIC, 2);
    if (fixed > dynamic) writeHeader(literals, distances);
    writeTokens(fixed <= dynamic ? FIXED_LITERALS : LITERAL_CODES, fixed <= dynamic ? FIXED_DISTANCES : DISTANCE_CODES);
  }
  memory.fill(LITERAL_COUNTS, 0, 4 * 288);
  memory.fill(DISTANCE_COUNTS, 0, 4 * 32);
  clearTokens();
}
