import { printable, RefusedError } from '@slipway/core';

/** A folder that an input names, with everything below it. Paths are relative to the workspace. */
export interface NamedFolder {
  readonly folder: string;
  readonly files: readonly string[];
}

/** What Git keeps in a folder that it otherwise ignores. */
const KEPT = /(?:^|\/)\.git[a-z]+$/;

/**
 * Throws `RefusedError` for a file that Git ignores in a folder that it does not: nobody named it. A folder of which Git ignores
 * everything is one that a step before has made.
 */
export function checkIgnored({ folder, files }: NamedFolder, ignored: ReadonlySet<string>): void {
  if (ignored.has(folder) || files.every((path) => ignored.has(path) || KEPT.test(path))) return;
  const found = files.find((path) => ignored.has(path));
  if (found === undefined) return;
  throw new RefusedError({
    code: 'file-ignored',
    message: `Input 'files': '${printable(folder)}' takes '${printable(found)}' along, which Git ignores.`,
    hint: 'It is no part of the commit, and may hold a secret. Name the file by itself if it is meant, or the folders that are.',
  });
}
