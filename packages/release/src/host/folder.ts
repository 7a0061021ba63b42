import { cp, lstat, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type WrittenFile, writeFileAtomically } from '@slipway/archive/host';
import { InvalidValue, printable } from '@slipway/core';
import {
  errorCode,
  flushFolder,
  isUnder,
  orphans,
  ownedName,
  readRegularFile,
  realPathToBe,
  unlessAbsent,
} from '@slipway/core/host';
import { CHECKSUMS_FILE, formatChecksums } from '../folder/checksums.ts';
import { type FolderState, judgeFolder } from '../folder/state.ts';

/** Folders beside the place while it is replaced: the one that is coming, and the one that goes. */
const besideNames = (place: string) => ({ fresh: `.${basename(place)}.new`, old: `.${basename(place)}.old` });

/**
 * Mends what a run left that was killed while it replaced a folder: between the two renames the place is empty and the old folder
 * stands beside it, whole. What else such a run left there is removed.
 */
async function mendReplacement(place: string): Promise<void> {
  const parent = dirname(place);
  const { fresh, old } = besideNames(place);
  const [last] = orphans(parent, old);
  const there = (await unlessAbsent(place, lstat(place), undefined)) !== undefined;
  if (!there && last !== undefined) await rename(join(parent, last), place);
  for (const name of [...orphans(parent, old), ...orphans(parent, fresh)])
    await rm(join(parent, name), { recursive: true, force: true });
}

/**
 * The absolute path of the folder that a run will write, which may not exist yet, symbolic links of its parents followed. What a run left
 * that was killed while it replaced the folder is mended. Throws `InvalidValue` when it is not below the workspace.
 */
export async function folderUnder(workspace: string, folder: string): Promise<string> {
  const root = await realpath(workspace);
  const path = folder.includes('\0') ? root : realPathToBe(resolve(root, folder));
  if (path !== root && isUnder(root, path) && !isUnder(join(root, '.git'), path)) {
    await mendReplacement(path);
    return path;
  }
  throw new InvalidValue(
    `'${printable(folder)}' is no folder below the workspace`,
    'Give a folder of its own inside the workspace, such as release.',
    { code: 'output-outside' },
  );
}

/** Tells a release folder from one that somebody else filled. Reads names and SHA256SUMS, not the files. */
export async function readFolderState(folder: string): Promise<FolderState> {
  const found = await unlessAbsent(folder, stat(folder), undefined);
  if (found === undefined) return { kind: 'absent' };
  if (!found.isDirectory()) return { kind: 'foreign', why: 'it is a file' };
  const names = await unlessAbsent(folder, readdir(folder), []);
  const list = join(folder, CHECKSUMS_FILE);
  const checksums = await unlessAbsent(list, readRegularFile(list), undefined);
  if (typeof checksums === 'string') return { kind: 'foreign', why: `its ${CHECKSUMS_FILE} is a ${checksums}` };
  return judgeFolder(names, checksums?.toString('utf8'));
}

/** Writes SHA256SUMS beside the files that it lists. */
export function writeChecksums(folder: string, files: readonly WrittenFile[]): Promise<WrittenFile> {
  const text = formatChecksums(files.map(({ path, sha256 }) => ({ name: basename(path), sha256 })));
  return writeFileAtomically(join(folder, CHECKSUMS_FILE), [Buffer.from(text)]);
}

/** Renames, or copies where the two are on different file systems. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, errorOnExist: true, force: false });
    await rm(from, { recursive: true, force: true });
  }
}

/**
 * Puts a finished folder in the place of another, which goes away. Until the last step the old one is there whole; what is
 * copied is copied beside it first, and everything is on the disk before it has its name. On a failure the old folder is put back.
 */
export async function replaceFolder(finished: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const names = besideNames(place);
  const fresh = join(dirname(place), ownedName(names.fresh));
  const old = join(dirname(place), ownedName(names.old));
  try {
    await move(finished, fresh);
    await flushFolder(fresh);
    try {
      await rename(place, old);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    try {
      await rename(fresh, place);
    } catch (error) {
      await rename(old, place).catch(() => undefined);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
