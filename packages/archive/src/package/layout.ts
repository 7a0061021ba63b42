import { compareBytes } from '../bytes.ts';
import { orderedEntries, pathFault } from '../entry.ts';
import type { PackageFile } from './description.ts';
import { refused } from './refuse.ts';

/** What a package puts below the root. Paths here are relative, sorted by their bytes. */
export interface Layout {
  /** Every directory above a file. */
  readonly directories: readonly string[];
  readonly files: readonly PackageFile[];
}

function checkFile({ path, mode }: PackageFile): void {
  const hint = 'Give the place on the system, such as /usr/bin/hello.';
  if (!path.startsWith('/')) throw refused('path', path, 'is not absolute', hint);
  const fault = pathFault(path.slice(1));
  if (fault !== undefined) throw refused('path', path, fault, hint);
  // apk takes what begins with a dot in the root for a part of the package itself.
  if (path.startsWith('/.')) throw refused('path', path, 'is hidden in the root of the system', hint);
  if (!Number.isInteger(mode) || mode < 0 || mode > 0o7777) {
    throw refused('mode', String(mode), `is no mode of '${path}'`, 'Give permission bits, such as 0o755 or 0o644.');
  }
}

function parents(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * Where the files stand and which directories they need, in one order, whatever order they come in. Throws `RefusedError` for a
 * path that is not absolute, climbs, stands twice or differs from another in case alone.
 */
export function layoutOf(files: readonly PackageFile[]): Layout {
  for (const file of files) checkFile(file);
  const ordered = orderedEntries(files.map((file) => ({ ...file, path: file.path.slice(1) })));
  const directories = new Set(ordered.flatMap(({ path }) => parents(path)));
  return { directories: [...directories].sort(compareBytes), files: ordered };
}
