// Where everything stands. The module has one memory of fixed size and allocates nothing.

/** How far back a match may reach. https://www.rfc-editor.org/rfc/rfc1951#section-2 */
export const WINDOW: i32 = 32 * 1024;
/** Most bytes that are compressed at a time. */
export const PIECE: i32 = 1024 * 1024;
/** Tokens of a block: fewer adapt sooner, more have fewer headers. */
export const TOKENS: i32 = 16 * 1024;
export const HASH_BITS: i32 = 15;
export const HASHES: i32 = 1 << HASH_BITS;

export const LITERALS: i32 = 286;
export const DISTANCES: i32 = 30;
export const RUN_CODES: i32 = 19;

/** The window, and behind it the piece; a match is compared eight bytes at a time, which may look past the end. */
export const TEXT: usize = 16 * 1024;
/** Last place of every hash, and the place before it of every place in the window. */
export const HEADS: usize = TEXT + <usize>(WINDOW + PIECE + 64);
export const BEFORE: usize = HEADS + 4 * <usize>HASHES;
/** A byte as itself, or a match as `length << 16 | distance`. */
export const VALUES: usize = BEFORE + 4 * <usize>WINDOW;
/** How often each symbol occurs, and its code as `length << 16 | bits`. */
export const LITERAL_COUNTS: usize = VALUES + 4 * <usize>TOKENS;
export const DISTANCE_COUNTS: usize = LITERAL_COUNTS + 4 * 288;
export const RUN_COUNTS: usize = DISTANCE_COUNTS + 4 * 32;
export const LITERAL_CODES: usize = RUN_COUNTS + 4 * 20;
export const DISTANCE_CODES: usize = LITERAL_CODES + 4 * 288;
export const RUN_CODE: usize = DISTANCE_CODES + 4 * 32;
export const FIXED_LITERALS: usize = RUN_CODE + 4 * 20;
export const FIXED_DISTANCES: usize = FIXED_LITERALS + 4 * 288;
/** Symbols of lengths and distances, and the smallest value of each symbol. */
export const LENGTH_SYMBOLS: usize = FIXED_DISTANCES + 4 * 32;
export const DISTANCE_SYMBOLS: usize = LENGTH_SYMBOLS + 264;
export const LENGTH_BASES: usize = DISTANCE_SYMBOLS + 512;
export const DISTANCE_BASES: usize = LENGTH_BASES + 4 * 32;
/** Work space of the codes: symbols in order of weight, weights, parents, counts of lengths. */
export const SORTED: usize = DISTANCE_BASES + 4 * 32;
export const WEIGHTS: usize = SORTED + 8 * 288;
export const PARENTS: usize = WEIGHTS + 4 * 576;
export const STARTS: usize = PARENTS + 2 * 576;
/** Lengths of the codes in their short form: `symbol << 8 | extra`. */
export const RUNS: usize = STARTS + 4 * 17;
export const OUTPUT: usize = (RUNS + 2 * 320 + 7) & ~7;

export function word(base: usize, index: i32): u32 {
  return load<u32>(base + (<usize>index << 2));
}

export function setWord(base: usize, index: i32, value: u32): void {
  store<u32>(base + (<usize>index << 2), value);
}

export function count(base: usize, index: i32): void {
  const place = base + (<usize>index << 2);
  store<u32>(place, load<u32>(place) + 1);
}
