import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';

/**
 * Bytes handed to the compressor at a time. Its output depends on where the pieces end, so the number is part of the
 * format: changing it changes every archive.
 */
const PIECE = 1024 * 1024;

/** Between speed and size: zlib's default, 6, takes a third as long again and saves a hundredth (`npm run bench -- --only archive`). */
const LEVEL = 4;

/** What made the compressed bytes: they are another's with another compressor. A test holds it to the installed version. */
export const COMPRESSOR = `fflate 0.8.3, level ${LEVEL}`;

/**
 * For layers of images, which are compressed anew for every version and pulled once: a third faster than `LEVEL` and two hundredths larger.
 * `crane` and `ko` choose the fastest level too.
 */
export const LAYER_LEVEL = 2;

type Level = typeof LEVEL | typeof LAYER_LEVEL;

const NOTHING = new Uint8Array(0);

/** The bytes in pieces of `PIECE`. */
export function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

/** The same bytes in pieces of `PIECE`, whatever pieces they come in. */
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

/**
 * A raw DEFLATE stream (RFC 1951) of bytes in pieces of `PIECE`. Comes piece by piece, so that the caller can do other
 * things in between; a piece may be empty.
 * By fflate and not by node:zlib: zlib's output differs between versions of Node and between machines.
 */
export function* deflate(pieces: Iterable<Uint8Array>, level: Level = LEVEL): Generator<Uint8Array> {
  const out: Uint8Array[] = [];
  const stream = new Deflate({ level }, (chunk) => out.push(chunk));
  for (const piece of pieces) {
    stream.push(piece, false);
    yield out.length === 0 ? NOTHING : Buffer.concat(out.splice(0));
  }
  stream.push(NOTHING, true);
  yield Buffer.concat(out);
}

/** RFC 1952: no name, no time, compression flags 0, unknown operating system (255). */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

export function* gzipPieces(pieces: Iterable<Uint8Array>, level: Level = LEVEL): Generator<Uint8Array> {
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
  yield* deflate(even(counted()), level);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  yield trailer;
}
