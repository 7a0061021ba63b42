// DEFLATE (RFC 1951) in WebAssembly: one stream, piece by piece. Its output depends on the bytes and on where the pieces end, and on nothing of
// the machine. Compiled by AssemblyScript into src/deflate-module.ts; `npm run generate` does it.
import { align, beginOutput, clearBits, flush, outputLength } from './bits';
import { clearBlocks, writeBlock } from './block';
import { clearMatches, makeTokens, slide } from './match';
import { OUTPUT, TEXT, WINDOW } from './memory';
import { fillTables } from './symbols';

/** Where a piece is put, and where its output is found. */
export function input(): usize {
  return TEXT + <usize>WINDOW;
}

export function output(): usize {
  return OUTPUT;
}

/** Begins a stream. */
export function begin(): void {
  fillTables();
  clearMatches();
  clearBlocks();
  clearBits();
}

/** Compresses the next bytes, at most a piece, and answers how many bytes of output there are. The last piece ends the stream. */
export function compress(length: i32, last: bool): i32 {
  beginOutput();
  const end = WINDOW + length;
  let from: i32 = WINDOW;
  do {
    const to = makeTokens(from, end);
    writeBlock(from, to, last && to === end ? 1 : 0);
    from = to;
  } while (from < end);
  if (last) align();
  else flush();
  slide(length);
  return outputLength();
}
