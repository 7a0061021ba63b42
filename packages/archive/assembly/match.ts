import {
  BEFORE,
  count,
  DISTANCE_COUNTS,
  HASH_BITS,
  HASHES,
  HEADS,
  LITERAL_COUNTS,
  setWord,
  TEXT,
  TOKENS,
  VALUES,
  WINDOW,
} from './memory';
import { countMatch, LONGEST_MATCH } from './symbols';

/** Four bytes are hashed, so no match is shorter: one of three rarely pays. */
const HASHED: i32 = 4;
/** Places with the same hash that are looked at. */
const DEPTH: i32 = 12;
/** A match that is long enough: nothing longer is looked for. */
const ENOUGH: i32 = 96;
/** Longest match all of whose places are entered: what is in longer ones is found from their start. */
const ENTERED: i32 = 64;

/** Tokens of the block that is being made. */
let tokens: i32 = 0;
/** First place of the window that holds bytes of the stream. */
let lowest: i32 = WINDOW;

export function clearMatches(): void {
  for (let slot = 0; slot < HASHES; slot += 1) setWord(HEADS, slot, <u32>(-WINDOW - 1));
  for (let slot = 0; slot < WINDOW; slot += 1) setWord(BEFORE, slot, <u32>(-WINDOW - 1));
  tokens = 0;
  lowest = WINDOW;
}

export function tokenCount(): i32 {
  return tokens;
}

export function clearTokens(): void {
  tokens = 0;
}

function headOf(place: usize): usize {
  return HEADS + (<usize>((load<u32>(place) * 0x9e3779b1) >> (32 - HASH_BITS)) << 2);
}

function beforeOf(position: i32): usize {
  return BEFORE + (<usize>(position & (WINDOW - 1)) << 2);
}

/** Enters a position, and answers the one before it with the same hash. */
function enter(position: i32): i32 {
  const head = headOf(TEXT + <usize>position);
  const last = load<i32>(head);
  store<i32>(beforeOf(position), last);
  store<i32>(head, position);
  return last;
}

/** How many bytes are the same, up to a limit; the first four are known to be. */
function sameBytes(a: usize, b: usize, limit: i32): i32 {
  let length: i32 = HASHED;
  while (length + 8 <= limit) {
    const differ = load<u64>(a + <usize>length) ^ load<u64>(b + <usize>length);
    if (differ !== 0) return length + <i32>(ctz(differ) >> 3);
    length += 8;
  }
  while (length < limit && load<u8>(a + <usize>length) === load<u8>(b + <usize>length)) length += 1;
  return length;
}

/** The longest match found for a position, as `length << 16 | distance`; 0 for none. */
function longest(position: i32, end: i32): u32 {
  const here = TEXT + <usize>position;
  const four = load<u32>(here);
  const floor = max(position - WINDOW, lowest);
  const limit = min(end - position, LONGEST_MATCH);
  let candidate = enter(position);
  let best: i32 = HASHED - 1;
  let distance = 0;
  for (let depth = DEPTH; depth > 0 && candidate >= floor; depth -= 1) {
    const there = TEXT + <usize>candidate;
    if (load<u32>(there) === four && load<u8>(there + <usize>best) === load<u8>(here + <usize>best)) {
      const length = sameBytes(there, here, limit);
      if (length > best) {
        best = length;
        distance = position - candidate;
        if (length >= ENOUGH || length >= limit) break;
      }
    }
    candidate = load<i32>(beforeOf(candidate));
  }
  return distance === 0 ? 0 : (<u32>best << 16) | <u32>distance;
}

/** Makes tokens of the bytes from a position on, until all are done or the block is full. Answers how far it came. */
export function makeTokens(from: i32, end: i32): i32 {
  const last = end - HASHED;
  let position = from;
  while (position < end && tokens < TOKENS) {
    const match = position > last ? 0 : longest(position, end);
    if (match === 0) {
      const byte = load<u8>(TEXT + <usize>position);
      count(LITERAL_COUNTS, byte);
      setWord(VALUES, tokens, byte);
      tokens += 1;
      position += 1;
      continue;
    }
    const length = <i32>(match >> 16);
    countMatch(LITERAL_COUNTS, DISTANCE_COUNTS, length, <i32>(match & 0xffff));
    setWord(VALUES, tokens, match);
    tokens += 1;
    const entered = min(position + (length <= ENTERED ? length : 2), last + 1);
    for (let inside = position + 1; inside < entered; inside += 1) enter(inside);
    position += length;
  }
  return position;
}

/** Makes room for the next piece: the last bytes become those that are looked back at. */
export function slide(by: i32): void {
  memory.copy(TEXT, TEXT + <usize>by, <usize>WINDOW);
  for (let slot: usize = HEADS; slot < BEFORE + 4 * <usize>WINDOW; slot += 4) store<i32>(slot, load<i32>(slot) - by);
  lowest = max(0, lowest - by);
}
