import {
  count,
  DISTANCE_BASES,
  DISTANCE_SYMBOLS,
  DISTANCES,
  LENGTH_BASES,
  LENGTH_SYMBOLS,
  setWord,
  WINDOW,
  word,
} from './memory';

// https://www.rfc-editor.org/rfc/rfc1951#section-3.2.5
export const END_OF_BLOCK: i32 = 256;
export const SHORTEST_MATCH: i32 = 3;
export const LONGEST_MATCH: i32 = 258;
const LENGTHS: i32 = 29;

/** Extra bits of a length symbol, counted from 257. */
export function lengthExtra(symbol: i32): i32 {
  return symbol < 8 || symbol === 28 ? 0 : (symbol - 4) >> 2;
}

export function distanceExtra(symbol: i32): i32 {
  return symbol < 4 ? 0 : (symbol - 2) >> 1;
}

/** Symbol of a length from 3 to 258, counted from 257. */
export function lengthSymbol(length: i32): i32 {
  return load<u8>(LENGTH_SYMBOLS + <usize>length);
}

/** Symbol of a distance from 1 to 32,768: of small ones directly, of large ones by their upper bits, where 128 share a symbol. */
export function distanceSymbol(distance: i32): i32 {
  const at = distance <= 256 ? distance - 1 : 256 + ((distance - 1) >> 7);
  return load<u8>(DISTANCE_SYMBOLS + <usize>at);
}

export function lengthBase(symbol: i32): i32 {
  return word(LENGTH_BASES, symbol);
}

export function distanceBase(symbol: i32): i32 {
  return word(DISTANCE_BASES, symbol);
}

export function fillTables(): void {
  let base: i32 = SHORTEST_MATCH;
  for (let symbol = 0; symbol < LENGTHS - 1; symbol += 1) {
    setWord(LENGTH_BASES, symbol, base);
    base += 1 << lengthExtra(symbol);
  }
  setWord(LENGTH_BASES, LENGTHS - 1, LONGEST_MATCH);
  let symbol = 0;
  for (let length = SHORTEST_MATCH; length <= LONGEST_MATCH; length += 1) {
    while (symbol < LENGTHS - 1 && length >= lengthBase(symbol + 1)) symbol += 1;
    store<u8>(LENGTH_SYMBOLS + <usize>length, <u8>symbol);
  }
  base = 1;
  for (let far = 0; far < DISTANCES; far += 1) {
    setWord(DISTANCE_BASES, far, base);
    base += 1 << distanceExtra(far);
  }
  symbol = 0;
  for (let distance = 1; distance <= 256; distance += 1) {
    while (symbol < DISTANCES - 1 && distance >= distanceBase(symbol + 1)) symbol += 1;
    store<u8>(DISTANCE_SYMBOLS + <usize>(distance - 1), <u8>symbol);
  }
  symbol = 0;
  for (let upper = 0; upper < WINDOW >> 7; upper += 1) {
    while (symbol < DISTANCES - 1 && (upper << 7) + 1 >= distanceBase(symbol + 1)) symbol += 1;
    store<u8>(DISTANCE_SYMBOLS + 256 + <usize>upper, <u8>symbol);
  }
}

/** Counts symbols. */
export function countMatch(literals: usize, distances: usize, length: i32, distance: i32): void {
  count(literals, END_OF_BLOCK + 1 + lengthSymbol(length));
  count(distances, distanceSymbol(distance));
}
