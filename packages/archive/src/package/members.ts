import { compareBytes } from '../bytes.ts';
import { gzipPieces } from '../deflate.ts';
import { END_OF_ARCHIVE, type Member, memberPieces } from '../tar.ts';
import type { PackageFile } from './description.ts';
import type { Layout } from './layout.ts';

const NONE = new Uint8Array(0);

export function fileMember(name: string, mode: number, content: Uint8Array): Member {
  return { name, mode, content, records: [] };
}

export function directoryMember(name: string): Member {
  return fileMember(name, 0o755, NONE);
}

export function sortedMembers(members: readonly Member[]): readonly Member[] {
  return [...members].sort((a, b) => compareBytes(a.name, b.name));
}

/** Directories and files under a common prefix, parents first. `records` gives the pax records of a file. */
export function treeMembers(
  { directories, files }: Layout,
  prefix: '' | './',
  records: (file: PackageFile) => Member['records'] = () => [],
): readonly Member[] {
  return sortedMembers([
    ...directories.map((path) => directoryMember(`${prefix}${path}/`)),
    ...files.map((file) => ({
      ...fileMember(`${prefix}${file.path}`, file.mode, file.content),
      records: records(file),
    })),
  ]);
}

/** A tar.gz with its end. */
export function compressedArchive(members: readonly Member[], time: number): Iterable<Uint8Array> {
  const tar = function* () {
    yield* memberPieces(members, time);
    yield END_OF_ARCHIVE;
  };
  return gzipPieces(tar());
}

/** A tar.gz without the two zero blocks at its end, to stand before another. */
export function compressedStart(members: readonly Member[], time: number): Iterable<Uint8Array> {
  return gzipPieces(memberPieces(members, time));
}
