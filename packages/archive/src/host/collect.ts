import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NoFile } from '@slipway/core';
import { readWorkspaceFile, unlessAbsent } from '@slipway/core/host';
import type { Entry } from '../entry.ts';
import { type GlobPart, matchesName } from '../glob.ts';

const OWNER_MAY_EXECUTE = 0o100;

/** What a pattern found. Directories are entered and not answered; a link is answered as what it is, wherever it leads. */
export interface FoundFile {
  /** Relative to where was looked, `/` between its parts. */
  readonly path: string;
  readonly kind: 'file' | Exclude<NoFile, 'directory'>;
}

const list = (directory: string): Promise<readonly Dirent[]> =>
  unlessAbsent(directory, readdir(directory, { withFileTypes: true }), []);

function kindOf(item: Dirent): FoundFile['kind'] | undefined {
  if (item.isFile()) return 'file';
  if (item.isDirectory()) return undefined;
  return item.isSymbolicLink() ? 'symbolic link' : 'special file';
}

async function* matching(base: string, way: string, parts: readonly GlobPart[]): AsyncGenerator<FoundFile> {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  for (const item of await list(join(base, way))) {
    // The store of Git is found by nobody who does not name it, and refused to those who do.
    if (item.name === '.git' && !(part.kind === 'name' && part.literal)) continue;
    const path = way === '' ? item.name : `${way}/${item.name}`;
    if (part.kind === 'directories') {
      if (item.isDirectory() && !item.name.startsWith('.')) yield* matching(base, path, parts);
    } else if (matchesName(part, item.name)) {
      const kind = kindOf(item);
      if (rest.length > 0 && item.isDirectory()) yield* matching(base, path, rest);
      // A directory that is a link is not entered. Who named it by itself is told so.
      else if (kind !== undefined && (rest.length === 0 || (part.literal && kind === 'symbolic link')))
        yield { path, kind };
    }
  }
  if (part.kind === 'directories') yield* matching(base, way, rest);
}

/** What matches below `base`, sorted, each path once. Throws `CouldNotCheckError` where a directory cannot be read. */
export async function findFiles(base: string, pattern: readonly GlobPart[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for await (const file of matching(base, '', pattern)) found.set(file.path, file);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * A file of a workspace as an entry of an archive: 0755 when its owner may execute it, whatever the umask was, else 0644; undefined
 * where nothing has that name. Throws as `readWorkspaceFile` does: no link is followed.
 */
export async function readEntry(root: string, path: string, shown = path): Promise<Entry | undefined> {
  const file = await readWorkspaceFile(root, path, shown);
  if (file === undefined) return undefined;
  return { path, mode: (file.mode & OWNER_MAY_EXECUTE) === 0 ? 0o644 : 0o755, content: file.content };
}
