import { concat } from './bytes.ts';
import { gzipPieces } from './deflate.ts';
import type { ArchiveOptions, Entry } from './entry.ts';
import { END_OF_ARCHIVE, type Member, memberPieces, tarPieces } from './tar.ts';
import { zipPieces } from './zip.ts';

export const ARCHIVE_FORMATS = ['tar.gz', 'zip', 'tar'] as const;
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** A ustar archive. The same entries give the same bytes, in whatever order they come. Throws `RefusedError`. */
export function writeTar(entries: readonly Entry[], options: ArchiveOptions): Uint8Array {
  return concat(tarPieces(entries, options));
}

/**
 * A ustar archive of members in the order of the caller, directories and any mode among them, as layers of images need: in pieces.
 * What the members are called is not looked at. Throws `RefusedError` for one that is too large.
 */
export function* memberArchive(members: readonly Member[], { epoch }: ArchiveOptions): Generator<Uint8Array> {
  yield* memberPieces(members, epoch);
  yield END_OF_ARCHIVE;
}

/** A gzip file without name, time or operating system. */
export function gzip(content: Uint8Array): Uint8Array {
  return concat(gzipPieces([content]));
}

/** A zip archive. The same entries give the same bytes, in whatever order they come. Throws `RefusedError`. */
export function writeZip(entries: readonly Entry[], options: ArchiveOptions): Uint8Array {
  return concat(zipPieces(entries, options));
}

/** The archive in pieces, made as they are asked for, so that compressing a large file does not hold up everything else. */
export function archivePieces(
  format: ArchiveFormat,
  entries: readonly Entry[],
  options: ArchiveOptions,
): Iterable<Uint8Array> {
  switch (format) {
    case 'zip':
      return zipPieces(entries, options);
    case 'tar':
      return tarPieces(entries, options);
    case 'tar.gz':
      return gzipPieces(tarPieces(entries, options));
  }
}
