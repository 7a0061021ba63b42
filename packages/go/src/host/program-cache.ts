import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, sha256File, unlessAbsent } from '@slipway/core/host';

/**
 * Programs of earlier builds, in the build cache that they were built with: the go command keeps what it compiles, but links
 * every program again unless the file is there already and names the same inputs in its build ID
 * (cmd/go/internal/work/buildid.go, `useCache`). They are as much to be believed as the rest of that cache.
 */
const FOLDER = 'slipway-programs';

const folderOf = (goCache: string, key: string): string => join(goCache, FOLDER, key);

/** The digest stands in front of the name, since a file that was cut off still has its build ID. */
function parse(entry: string): { readonly digest: string; readonly name: string } {
  return { digest: entry.slice(0, 64), name: entry.slice(65) };
}

/** Puts programs of an earlier build into the output folder, for the go command to take or to replace. */
export async function seedPrograms(goCache: string, key: string, output: string): Promise<void> {
  const from = folderOf(goCache, key);
  const entries = await unlessAbsent(from, readdir(from), []);
  await mkdir(output, { recursive: true });
  await Promise.all(
    entries.map(async (entry) => {
      const { digest, name } = parse(entry);
      const place = join(output, name);
      // Another run may replace the original meanwhile: it may be gone, and the copy is looked at.
      await unlessAbsent(join(from, entry), copyFile(join(from, entry), place), undefined);
      if ((await unlessAbsent(place, sha256File(place), '')) !== digest) await rm(place, { force: true });
    }),
  );
}

/** Keeps programs for the next build, in the place of those of the one before. What cannot be kept is not. */
export async function keepPrograms(goCache: string, key: string, output: string): Promise<void> {
  const folder = folderOf(goCache, key);
  try {
    await mkdir(folder, { recursive: true });
    const before = await readdir(folder);
    const names = await readdir(output);
    const kept = await Promise.all(
      names.map(async (name) => {
        const entry = `${await sha256File(join(output, name))}-${name}`;
        if (before.includes(entry)) return entry;
        const temporary = join(folder, `${randomUUID()}.tmp`);
        await copyFile(join(output, name), temporary);
        await rename(temporary, join(folder, entry));
        return entry;
      }),
    );
    for (const entry of before) if (!kept.includes(entry)) await rm(join(folder, entry), { force: true });
  } catch (error) {
    // A full disk or a cache that is read-only: the next build links again.
    if (errorCode(error) === undefined) throw error;
  }
}
