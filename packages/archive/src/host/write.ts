import { createHash, type Hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type WriteOptions as FileOptions, writeWholeFile } from '@slipway/core/host';
import type { ArchiveOptions, Entry } from '../entry.ts';
import { type ArchiveFormat, archivePieces } from '../write.ts';

/** A file that was written, with what was computed on the way. */
export interface WrittenFile {
  readonly path: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export type WriteOptions = Pick<FileOptions, 'mode' | 'signal'>;

interface Count {
  readonly hash: Hash;
  size: number;
}

/** The pieces as they are, counted. An empty one is where others have their turn. */
async function* counting(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  count: Count,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    count.hash.update(piece);
    count.size += piece.length;
    if (piece.length === 0) await nextTurn();
    else yield piece;
  }
}

/**
 * Writes a file of a release whole or not at all, and answers with its digest, taken of what is written. It is not flushed:
 * `replaceFolder` of `@slipway/release` flushes the folder as a whole before it gets its name.
 */
export async function writeFileAtomically(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: WriteOptions = {},
): Promise<WrittenFile> {
  const count: Count = { hash: createHash('sha256'), size: 0 };
  await writeWholeFile(path, counting(pieces, count), { ...options, flush: false });
  return { path, size: count.size, sha256: count.hash.digest('hex') };
}

/** Writes an archive piece by piece; others have their turn in between. */
export function writeArchive(
  path: string,
  format: ArchiveFormat,
  entries: readonly Entry[],
  options: ArchiveOptions & WriteOptions,
): Promise<WrittenFile> {
  return writeFileAtomically(path, archivePieces(format, entries, options), options);
}
