import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { printable, RefusedError } from '@slipway/core';
import { isUnder, unlessAbsent } from '@slipway/core/host';
import type { Entry } from '../entry.ts';
import { type GlobPart, matchesName } from '../glob.ts';

const OWNER_MAY_EXECUTE = 0o100;

const list = (directory: string): Promise<readonly Dirent[]> =>
  unlessAbsent(directory, readdir(directory, { withFileTypes: true }), []);

async function* matching(base: string, way: string, parts: readonly GlobPart[]): AsyncGenerator<string> {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  for (const item of await list(join(base, way))) {
    const path = way === '' ? item.name : `${way}/${item.name}`;
    if (part.kind === 'directories') {
      if (item.isDirectory() && !item.name.startsWith('.')) yield* matching(base, path, parts);
    } else if (matchesName(part, item.name)) {
      if (rest.length === 0) yield path;
      else if (item.isDirectory()) yield* matching(base, path, rest);
    }
  }
  if (part.kind === 'directories') yield* matching(base, way, rest);
}

/**
 * Paths below `base` that match, sorted, with `/` between their parts. Directories that are symbolic links are not
 * entered; directories themselves are not answered. Throws `CouldNotCheckError` where a directory cannot be read.
 */
export async function findFiles(base: string, pattern: readonly GlobPart[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for await (const path of matching(base, '', pattern)) {
    // A link may lead to nothing.
    const kind = await unlessAbsent(path, stat(join(base, path)), undefined);
    if (kind?.isFile() === true) found.add(path);
  }
  return [...found].sort();
}

/**
 * A file as an entry of an archive: 0755 when its owner may execute it, whatever the umask was, else 0644. A symbolic
 * link is followed. Throws `RefusedError` when the file lies outside `root` (a real path).
 */
export async function readEntry(root: string, base: string, path: string): Promise<Entry> {
  const real = await realpath(join(base, path));
  if (!isUnder(root, real)) {
    throw new RefusedError({
      code: 'file-outside',
      message: `The file '${printable(path)}' is a symbolic link to a place outside the workspace.`,
      hint: 'Replace the link by the file itself, or leave it out of the input files.',
    });
  }
  const [{ mode }, content] = await Promise.all([stat(real), readFile(real)]);
  return { path, mode: (mode & OWNER_MAY_EXECUTE) === 0 ? 0o644 : 0o755, content };
}
