import { crc32 } from 'node:zlib';
import { DEFLATE_MODULE } from './deflate-module.ts';

/**
 * Bytes handed to the compressor at a time. Its output depends on where the pieces end, so the number is part of the
 * format: changing it changes every archive.
 */
const PIECE = 1024 * 1024;

/** What made the compressed bytes: they are another's with another compressor. A test holds it to the bytes. */
export const COMPRESSOR = 'slipway deflate 1';

const NOTHING = new Uint8Array(0);

/** The bytes in pieces of `PIECE`. */
export function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

/** The same bytes in pieces of `PIECE`, whatever pieces they come in; the last may be shorter, and empty. */
function* even(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let buffer = new Uint8Array(PIECE);
  let filled = 0;
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const part = piece.subarray(from, from + PIECE - filled);
      buffer.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled === PIECE) {
        yield buffer;
        buffer = new Uint8Array(PIECE);
        filled = 0;
      }
    }
  }
  yield buffer.subarray(0, filled);
}

/** What packages/archive/assembly exports. */
interface Compressor {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly begin: () => void;
  readonly input: () => number;
  readonly output: () => number;
  readonly compress: (length: number, last: boolean) => number;
}

/** As far as it is used: TypeScript knows WebAssembly by the types of a browser only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Compressor };
};

let compiled: object | undefined;

/** A stream of its own: several may be under way at once. */
function newCompressor(): Compressor {
  compiled ??= new WebAssembly.Module(Buffer.from(DEFLATE_MODULE, 'base64'));
  return new WebAssembly.Instance(compiled).exports;
}

/**
 * A raw DEFLATE stream (RFC 1951) of bytes in pieces of `PIECE`, of which only the last may be shorter. Comes piece by piece, so that the caller can
 * do other things in between.
 * Our own in WebAssembly: the output of node:zlib differs between versions of Node and between machines, and compressors in
 * JavaScript are slower.
 */
export function* deflate(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const { memory, begin, input, output, compress } = newCompressor();
  begin();
  const step = (piece: Uint8Array, last: boolean): Uint8Array => {
    new Uint8Array(memory.buffer, input(), PIECE).set(piece);
    const length = compress(piece.length, last);
    return new Uint8Array(memory.buffer, output(), length).slice();
  };
  let before: Uint8Array | undefined;
  for (const piece of pieces) {
    if (before !== undefined) yield step(before, false);
    before = piece;
  }
  yield step(before ?? NOTHING, true);
}

/** RFC 1952: no name, no time, compression flags 0, unknown operating system (255). */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

export function* gzipPieces(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield GZIP_HEADER;
  let checksum = 0;
  let size = 0;
  const counted = function* () {
    for (const piece of pieces) {
      checksum = crc32(piece, checksum);
      size += piece.length;
      yield piece;
    }
  };
  yield* deflate(even(counted()));
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  yield trailer;
}
