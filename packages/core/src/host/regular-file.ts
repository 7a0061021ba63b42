import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { CouldNotCheckError } from '../error.ts';
import { fileOutside, type NoFile, notAFile, refuseGitFolder } from '../publishing.ts';
import { printable } from '../text.ts';
import { errorCode, isAbsent } from './errno.ts';
import { isUnder, slashed, unreadablePath } from './workspace.ts';

/** Symbolic links are not followed; opening a named pipe does not wait for whoever writes to it. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** https://man7.org/linux/man-pages/man2/open.2.html#ERRORS: ELOOP with O_NOFOLLOW is a link, ENXIO a socket. */
const BY_ERROR: ReadonlyMap<string | undefined, NoFile> = new Map([
  ['ELOOP', 'symbolic link'],
  ['EMLINK', 'symbolic link'],
  ['ENXIO', 'special file'],
]);

/** Opens a regular file and nothing else. What is read from the handle is of the file that was looked at. Throws what the system says. */
export async function openRegularFile(path: string): Promise<FileHandle | NoFile> {
  let handle: FileHandle;
  try {
    handle = await open(path, FLAGS);
  } catch (error) {
    const kind = BY_ERROR.get(errorCode(error));
    if (kind === undefined) throw error;
    return kind;
  }
  const stat = await handle.stat();
  if (stat.isFile()) return handle;
  await handle.close();
  return stat.isDirectory() ? 'directory' : 'special file';
}

/** The bytes of a regular file, or what stands in its place. Throws what the system says. */
export async function readRegularFile(path: string): Promise<Buffer | NoFile> {
  const opened = await openRegularFile(path);
  if (typeof opened === 'string') return opened;
  await using handle = opened;
  return await handle.readFile();
}

/** The largest file that is read as text in one piece, in bytes: a list of a million refs. */
const LARGEST_TEXT = 256 * 1024 * 1024;

/**
 * The text of a regular file, links followed; undefined where nothing has that name. Nobody waits for a named pipe: a signal could not end
 * that wait. Throws `CouldNotCheckError` for anything else in its place, and for what cannot be read.
 */
export function readText(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw unreadablePath(path, error);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw unreadablePath(path, 'it is no regular file');
    if (stat.size > LARGEST_TEXT) throw unreadablePath(path, `it is larger than ${LARGEST_TEXT} bytes`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** A file of the workspace. */
export interface WorkspaceFile {
  /** Permission bits and kind, as `st_mode` has them. */
  readonly mode: number;
  readonly content: Buffer;
}

/** The way to a file has no link in it, and leads to the file that is open. */
async function checkWay(root: string, path: string, handle: FileHandle, shown: string): Promise<void> {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const way = join(root, ...parts.slice(0, index + 1));
    const found = await lstat(way, { bigint: true });
    if (found.isSymbolicLink()) throw notAFile(parts.slice(0, index + 1).join('/'), 'symbolic link');
    if (index < parts.length - 1) continue;
    const { dev, ino } = await handle.stat({ bigint: true });
    if (found.dev === dev && found.ino === ino) return;
  }
  throw new CouldNotCheckError({
    code: 'file-unreadable',
    message: `'${printable(shown)}' was exchanged while it was read.`,
    hint: 'Let nothing else write into the workspace meanwhile, and run the step again.',
  });
}

async function readOpen(root: string, path: string, handle: FileHandle, shown: string): Promise<WorkspaceFile> {
  await checkWay(root, path, handle, shown);
  const { mode } = await handle.stat();
  return { mode, content: await handle.readFile() };
}

/**
 * A file of the workspace that is to be published, undefined where nothing has that name. It is opened once, and what was looked at
 * is what is read. Throws `RefusedError` for a link on the way to it, for what is no regular file, lies outside or in the store of
 * Git, and `CouldNotCheckError` when it cannot be read.
 *
 * @param root real path of the workspace
 * @param path relative to it, with `/` between its parts
 * @param shown its name in messages
 */
export async function readWorkspaceFile(root: string, path: string, shown = path): Promise<WorkspaceFile | undefined> {
  const place = join(root, path);
  if (place === root || !isUnder(root, place)) throw fileOutside(shown);
  const inside = slashed(relative(root, place));
  refuseGitFolder(inside);
  try {
    const opened = await openRegularFile(place);
    if (typeof opened === 'string') throw notAFile(shown, opened);
    await using handle = opened;
    return await readOpen(root, inside, handle, shown);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw errorCode(error) === undefined ? error : unreadablePath(shown, error);
  }
}
