import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArchiveOptions, Entry } from '../entry.ts';
import { type ArchiveFormat, archivePieces } from '../write.ts';

/** A file that was written, with what was computed on the way. */
export interface WrittenFile {
  readonly path: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface WriteOptions {
  readonly mode?: number;
  /** Checked between pieces. */
  readonly signal?: AbortSignal;
}

/**
 * Writes a file whole or not at all: under another name in the same directory first, then renamed. The digest is taken of
 * what is written, so the file is not read again.
 */
export async function writeFileAtomically(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { mode = 0o644, signal }: WriteOptions = {},
): Promise<WrittenFile> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  const hash = createHash('sha256');
  let size = 0;
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      for await (const piece of pieces) {
        signal?.throwIfAborted();
        hash.update(piece);
        size += piece.length;
        if (piece.length === 0) await nextTurn();
        else await file.appendFile(piece);
      }
      await file.chmod(mode); // the umask had its say when the file was made
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { path, size, sha256: hash.digest('hex') };
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
