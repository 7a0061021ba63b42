import { printable, RefusedError } from '@slipway/core';
import { compareBytes } from './bytes.ts';

/** One regular file of an archive. */
export interface Entry {
  /** Relative, `/` between its parts. */
  readonly path: string;
  readonly mode: 0o755 | 0o644;
  readonly content: Uint8Array;
}

export interface ArchiveOptions {
  /** Modification time of every entry in Unix seconds; brought into what the format can hold. */
  readonly epoch: number;
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Why a path may not stand in an archive or a checksum file, or undefined when it may. */
export function pathFault(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (CONTROL.test(path)) return 'holds a control character';
  if (LONE_SURROGATE.test(path)) return 'is not valid Unicode';
  if (path.includes('\\')) return 'holds a backslash';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute';
  const parts = path.split('/');
  if (parts.includes('..')) return "climbs with '..'";
  if (parts.includes('') || parts.includes('.')) return "holds an empty part or '.'";
  return undefined;
}

function refused(message: string, hint: string): RefusedError {
  return new RefusedError({ code: 'archive-path', message, hint });
}

/** A path that would land outside, or mean different things on different systems. Throws `RefusedError`. */
export function refusePath(path: string): void {
  const fault = pathFault(path);
  if (fault === undefined) return;
  throw refused(
    `The path '${printable(path)}' ${fault}.`,
    'Give a relative path with / between its parts, without control characters, backslashes or `..`.',
  );
}

/** What a file system that ignores case and Unicode form takes for the same name. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

function refuseClashes(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  const rename =
    'Give one of them another place or name: they would overwrite each other where they are unpacked or installed.';
  for (const path of paths) {
    const other = seen.get(folded(path));
    if (other === path) throw refused(`Two files would stand at the path '${printable(path)}'.`, rename);
    if (other !== undefined)
      throw refused(`The paths '${printable(other)}' and '${printable(path)}' differ only in case.`, rename);
    seen.set(folded(path), path);
  }
  for (const path of paths) {
    for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      const file = seen.get(folded(path.slice(0, slash)));
      if (file !== undefined)
        throw refused(`'${printable(file)}' is a file and also the directory of '${printable(path)}'.`, rename);
    }
  }
}

/**
 * The entries in the one order that an archive has: by the bytes of their paths. Throws `RefusedError` for a hostile path,
 * a duplicate, and two paths that only a case-sensitive file system tells apart.
 */
export function orderedEntries<T extends { readonly path: string }>(entries: readonly T[]): readonly T[] {
  for (const { path } of entries) refusePath(path);
  const sorted = [...entries].sort((a, b) => compareBytes(a.path, b.path));
  refuseClashes(sorted.map(({ path }) => path));
  return sorted;
}

/** Throws `RefusedError` when a file or an archive is too large for the format. */
export function refuseSize(what: string, size: number, limit: number, format: string): void {
  if (size <= limit) return;
  throw new RefusedError({
    code: 'archive-too-large',
    message: `${printable(what)} has ${size} bytes; ${format} as it is written here holds at most ${limit}.`,
    hint: format === 'zip' ? 'Use the format tar.gz for this target.' : 'Make the file smaller, or ship it by itself.',
  });
}
