import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CouldNotCheckError } from '../error.ts';
import { inParallel } from '../in-parallel.ts';
import { printable } from '../text.ts';
import { errorCode } from './errno.ts';
import { chanceDigits } from './owned-name.ts';

/** Why a disk does not take a file, by the system's code. Any other code is a bug of ours: a descriptor, an argument. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'the rights do not allow it'],
  ['EBUSY', 'something else uses that place'],
  ['EDQUOT', 'the quota is used up'],
  ['EEXIST', 'a file stands where a folder should be'],
  ['EFBIG', 'the file system takes no file of that size'],
  ['EIO', 'the disk fails'],
  ['EISDIR', 'a folder stands in its place'],
  ['ELOOP', 'the symbolic links on the way lead in a circle'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENFILE', 'too many files are open'],
  ['ENOENT', 'the folder is missing'],
  ['ENOSPC', 'the disk is full'],
  ['ENOTDIR', 'a file stands where a folder should be'],
  ['EPERM', 'the rights do not allow it'],
  ['EROFS', 'the file system is read-only'],
]);

/** Why a disk did not take what was written, such as `the disk is full (ENOSPC)`; undefined for any other error. */
export function unwritable(error: unknown): string | undefined {
  const code = errorCode(error) ?? '';
  const reason = REASONS.get(code);
  return reason === undefined ? undefined : `${reason} (${code})`;
}

/** What of the system's refusal a user can mend, with the place; undefined for any other error, which is a bug of ours. */
export function systemRefusal(error: unknown): CouldNotCheckError | undefined {
  const why = unwritable(error);
  if (why === undefined) return undefined;
  const { syscall, path } = error as NodeJS.ErrnoException; // `unwritable` looked that it is the system's
  const where = path === undefined ? '' : ` '${printable(path, 300)}'`;
  return new CouldNotCheckError({
    code: 'system-error',
    message: `The system refused '${syscall}${where}': ${why}.`,
    hint: 'Look at that place, its rights and the room on its disk, and run the step again.',
    cause: error,
  });
}

/** Files that are written before they get their names; only a run that was killed leaves one. */
const TEMPORARY = /^\.slipway-[0-9a-f]{16}\.tmp$/;

/** Such a name: a file or link that is there already is refused by `wx`. */
const unusedName = (): string => `.slipway-${chanceDigits()}${chanceDigits()}.tmp`;

/** Whether a file of that name was left by a run that was killed while it wrote. */
export function isLeftover(name: string): boolean {
  return TEMPORARY.test(name);
}

/** What is written: all of it, or pieces in their order. */
export type FileContent = string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface WriteOptions {
  /** Whatever the umask. Default: 0o644. */
  readonly mode?: number;
  /** Checked between pieces. */
  readonly signal?: AbortSignal;
  /**
   * Whether the bytes are on the disk before the file has its name. Default: true. False for a file in a folder that is
   * thrown away with the run, or flushed as a whole before it gets its name.
   */
  readonly flush?: boolean;
  /** How messages call the file. Default: its name. */
  readonly shown?: string;
  /** Takes the clean-up for a run that is cancelled in between. */
  readonly onExit?: (cleanUp: () => Promise<void>) => void;
}

/** Does something to the file that is written, and says of a disk that does not take it that it is so. */
async function onDisk<T>(shown: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const why = unwritable(error);
    if (why === undefined) throw error;
    throw new CouldNotCheckError({
      code: 'file-not-written',
      message: `${printable(shown)} could not be written: ${why}.`,
      hint: 'Make room and the folder writable, then run again: nothing was left half-written.',
      cause: error,
    });
  }
}

function piecesOf(content: FileContent): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content)];
  return content instanceof Uint8Array ? [content] : content;
}

async function fill(file: FileHandle, content: FileContent, shown: string, options: WriteOptions): Promise<void> {
  const { mode = 0o644, signal, flush = true } = options;
  // What the pieces come from may fail as well: that is not the disk's.
  for await (const piece of piecesOf(content)) {
    signal?.throwIfAborted();
    await onDisk(shown, () => file.appendFile(piece));
  }
  await onDisk(shown, async () => {
    await file.chmod(mode); // the umask had its say when the file was made
    if (flush) await file.sync();
  });
}

/** Not every system can flush a folder (Windows cannot); what its files hold is on the disk already. */
async function flushDirectory(folder: string): Promise<void> {
  try {
    await using handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

/**
 * Writes a file whole or not at all: under another name in the same folder, flushed, then renamed. The folder is made where
 * it is missing. Throws `CouldNotCheckError` (`file-not-written`) when the disk does not take it; what the pieces throw
 * passes as it is.
 */
export async function writeWholeFile(path: string, content: FileContent, options: WriteOptions = {}): Promise<void> {
  const { shown = basename(path), flush = true, onExit } = options;
  const folder = dirname(path);
  const temporary = join(folder, unusedName());
  // A clean-up that fails must not hide what failed before it.
  const remove = (): Promise<void> => rm(temporary, { force: true }).catch(() => undefined);
  onExit?.(remove);
  try {
    await onDisk(shown, () => mkdir(folder, { recursive: true }));
    const file = await onDisk(shown, () => open(temporary, 'wx'));
    try {
      await fill(file, content, shown, options);
    } finally {
      await file.close();
    }
    await onDisk(shown, () => rename(temporary, path));
  } catch (error) {
    await remove();
    throw error;
  }
  if (flush) await flushDirectory(folder);
}

/** Flushes every file of a folder and the folder itself, before it gets its name. */
export async function flushFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  await inParallel(8, entries, async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await flushFolder(path);
    else if (entry.isFile()) {
      await using file = await open(path, 'r');
      await file.sync();
    }
  });
  await flushDirectory(folder);
}
