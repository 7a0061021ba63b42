import { orderedEntries } from '../entry.ts';
import type { PackageDescription, PackageFile } from './description.ts';
import { layoutOf } from './layout.ts';
import { refused } from './refuse.ts';

/** A file below the folder of the program. */
export interface InstalledFile {
  /** Relative, `/` between its parts. */
  readonly path: string;
  readonly content: Uint8Array;
}

const PROGRAMS = '/usr/bin/';

/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions */
const RESERVED = /[<>:"|?*]|[. ]$|^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Throws `RefusedError` for a name that Windows gives to devices or streams, or does not keep. */
export function checkWindowsName(field: 'name' | 'path', name: string): void {
  if (!RESERVED.test(name)) return;
  const hint = 'Avoid <>:"|?*, names of devices such as CON, and a dot or blank at the end.';
  throw refused(field, name, 'cannot stand on Windows', hint);
}

/** Where a file of a Linux system goes: programs and their documents side by side, as is usual on Windows. */
function placeOf(path: string, documents: string): string | undefined {
  if (path.startsWith(PROGRAMS)) return path.slice(PROGRAMS.length);
  return path.startsWith(documents) ? path.slice(documents.length) : undefined;
}

/**
 * The files of a package as they stand below the folder of the program, in one order. What belongs to other places of a
 * Linux system (units of systemd, configuration below /etc) is left out: no place on Windows means the same. Throws `RefusedError`.
 */
export function installedFiles({ name, files }: PackageDescription): readonly InstalledFile[] {
  if (!files.some(({ path }) => path.startsWith(PROGRAMS))) {
    throw refused('path', PROGRAMS, 'holds no program', 'An msi is made of what stands in /usr/bin: add a program.');
  }
  // Paths here are relative and have been checked.
  const checked: readonly PackageFile[] = layoutOf(files).files;
  const placed = checked.flatMap(({ path, content }): readonly InstalledFile[] => {
    const place = placeOf(`/${path}`, `/usr/share/doc/${name}/`);
    return place === undefined ? [] : [{ path: place, content }];
  });
  for (const { path } of placed) for (const part of path.split('/')) checkWindowsName('path', part);
  return orderedEntries(placed);
}
