import { PARENTS, SORTED, STARTS, setWord, WEIGHTS, word } from './memory';

/** Longest code of DEFLATE. https://www.rfc-editor.org/rfc/rfc1951#section-3.2.7 */
export const LONGEST_CODE: i32 = 15;

function sorted(index: i32): u64 {
  return load<u64>(SORTED + (<usize>index << 3));
}

function setSorted(index: i32, value: u64): void {
  store<u64>(SORTED + (<usize>index << 3), value);
}

/** Shell's sort: by weight, and by symbol where weights are the same. */
function sort(length: i32): void {
  for (let gap = length >> 1; gap > 0; gap >>= 1) {
    for (let from = gap; from < length; from += 1) {
      const value = sorted(from);
      let at = from;
      while (at >= gap && sorted(at - gap) > value) {
        setSorted(at, sorted(at - gap));
        at -= gap;
      }
      setSorted(at, value);
    }
  }
}

/** Depth of every leaf of Huffman's tree over the sorted symbols, by the two-queue construction, in place of their weights. */
function depths(leaves: i32): void {
  const nodes = 2 * leaves - 1;
  for (let at = 0; at < leaves; at += 1) setWord(WEIGHTS, at, <u32>(sorted(at) >> 16));
  let leaf: i32 = 0;
  let inner: i32 = leaves;
  for (let made = leaves; made < nodes; made += 1) {
    let weight: u32 = 0;
    for (let child = 0; child < 2; child += 1) {
      const light = leaf < leaves && (inner >= made || word(WEIGHTS, leaf) <= word(WEIGHTS, inner));
      const node = light ? leaf : inner;
      if (light) leaf += 1;
      else inner += 1;
      weight += word(WEIGHTS, node);
      store<u16>(PARENTS + (<usize>node << 1), <u16>made);
    }
    setWord(WEIGHTS, made, weight);
  }
  setWord(WEIGHTS, nodes - 1, 0);
  for (let node = nodes - 2; node >= 0; node -= 1)
    setWord(WEIGHTS, node, word(WEIGHTS, load<u16>(PARENTS + (<usize>node << 1))) + 1);
}

/** Shortens what is too long, lengthens others until all fit again, and gives what room is left to the heaviest. */
function limitLengths(leaves: i32, longest: i32): void {
  const whole: i32 = 1 << longest;
  let used: i32 = 0;
  for (let at = 0; at < leaves; at += 1) {
    const length = min<i32>(word(WEIGHTS, at), longest);
    setWord(WEIGHTS, at, length);
    used += whole >> length;
  }
  for (let at = 0; used > whole; at = at + 1 === leaves ? 0 : at + 1) {
    const length = <i32>word(WEIGHTS, at);
    if (length === longest) continue;
    setWord(WEIGHTS, at, length + 1);
    used -= whole >> (length + 1);
  }
  for (let at = leaves - 1; at >= 0; at -= 1) {
    const length = <i32>word(WEIGHTS, at);
    const gain = whole >> length;
    if (used + gain > whole) continue;
    setWord(WEIGHTS, at, length - 1);
    used += gain;
  }
}

/** Length of the code of every symbol, at most `longest`, as the upper half of its place in `codes`; 0 for one that does not occur. */
function lengthsOf(counts: usize, symbols: i32, longest: i32, codes: usize): void {
  let leaves = 0;
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    setWord(codes, symbol, 0);
    const weight = word(counts, symbol);
    if (weight === 0) continue;
    setSorted(leaves, (<u64>weight << 16) | <u64>symbol);
    leaves += 1;
  }
  // A code of one symbol has one bit all the same.
  if (leaves === 1) setWord(codes, <i32>(sorted(0) & 0xffff), 1 << 16);
  if (leaves < 2) return;
  sort(leaves);
  depths(leaves);
  limitLengths(leaves, longest);
  for (let at = 0; at < leaves; at += 1) setWord(codes, <i32>(sorted(at) & 0xffff), word(WEIGHTS, at) << 16);
}

function reversed(code: u32, length: u32): u32 {
  let rest = code;
  let result: u32 = 0;
  for (let bit: u32 = 0; bit < length; bit += 1) {
    result = (result << 1) | (rest & 1);
    rest >>= 1;
  }
  return result;
}

/** Gives lengths their canonical codes, reversed as they are written. https://www.rfc-editor.org/rfc/rfc1951#section-3.2.2 */
export function assignCodes(codes: usize, symbols: i32): void {
  memory.fill(STARTS, 0, 4 * <usize>(LONGEST_CODE + 2));
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    const length = <i32>(word(codes, symbol) >> 16);
    if (length > 0) setWord(STARTS, length, word(STARTS, length) + 1);
  }
  let code: u32 = 0;
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    const start = code;
    code = (code + word(STARTS, length)) << 1;
    setWord(STARTS, length, start);
  }
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    const length = word(codes, symbol) >> 16;
    if (length === 0) continue;
    const next = word(STARTS, length);
    setWord(STARTS, length, next + 1);
    setWord(codes, symbol, (length << 16) | reversed(next, length));
  }
}

/** The code of symbols that occur so often, as `length << 16 | bits`. */
export function makeCode(counts: usize, symbols: i32, longest: i32, codes: usize): void {
  lengthsOf(counts, symbols, longest, codes);
  assignCodes(codes, symbols);
}
