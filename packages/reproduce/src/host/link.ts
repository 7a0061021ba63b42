import { lstat, mkdir, readlink, rmdir, symlink, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '@slipway/core/host';
import { isWithin, type Placement } from '../placement.ts';

/** Folders of ours that have the names which a program gives to them, until they are released. */
export interface Links {
  readonly release: () => Promise<void>;
}

const DEEPEST = 512;

/** Parents that do not exist, the innermost first. */
async function missingParents(path: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let at = dirname(path); missing.length < DEEPEST; at = dirname(at)) {
    const exists = await lstat(at).then(
      () => true,
      () => false,
    );
    if (exists) break;
    missing.push(at);
  }
  return missing;
}

/** Removes what was made, the last first. Somebody else's files in it keep a directory. */
async function removeAll(made: readonly Made[]): Promise<void> {
  for (const { path, target } of made.toReversed()) {
    if (target === undefined) await rmdir(path).catch(() => undefined);
    else if ((await readlink(path).catch(() => undefined)) === target) await unlink(path).catch(() => undefined);
  }
}

interface Made {
  readonly path: string;
  /** Of a symbolic link; a directory has none. */
  readonly target?: string;
}

/**
 * Puts symbolic links where the directories do not exist, and remembers every directory that had to be made for that. Go keeps
 * the name of a directory as it is given, whatever it leads to. What exists is never touched, also when it appears meanwhile.
 */
export async function linkDirectories(placements: readonly Placement[]): Promise<Links | string> {
  const made: Made[] = [];
  for (const { recorded, ours } of placements) {
    try {
      for (const parent of (await missingParents(recorded)).toReversed()) {
        // One that somebody else made in this moment is as good, but not ours to remove.
        const isNew = await mkdir(parent).then(
          () => true,
          (error: unknown) => {
            if (errorCode(error) === 'EEXIST') return false;
            throw error;
          },
        );
        if (isNew) made.push({ path: parent });
      }
      // One inside of another of them: made in our own folder, to be mounted at.
      if (placements.some((other) => other.recorded !== recorded && isWithin(recorded, other.recorded)))
        await rmdir(recorded);
      await symlink(ours, recorded, 'junction');
      made.push({ path: recorded, target: ours });
    } catch (error) {
      await removeAll(made);
      return errorCode(error) === 'EEXIST' ? 'it exists' : `it cannot be made (${String(errorCode(error))})`;
    }
  }
  return { release: () => removeAll(made) };
}
