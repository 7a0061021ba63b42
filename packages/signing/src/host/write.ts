import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CouldNotCheckError, printable } from '@slipway/core';
import { errorCode } from '@slipway/core/host';

/** Names of files that a run writes before it renames them; only a run that was killed leaves one. */
const TEMPORARY = /^\.slipway-[0-9a-f]{16}\.tmp$/;

/** Whether a file of this name is what a run that was killed has left behind. */
export const isLeftover = (name: string): boolean => TEMPORARY.test(name);

async function writeFlushed(path: string, content: string): Promise<void> {
  await using handle = await open(path, 'wx', 0o644);
  await handle.writeFile(content);
  await handle.sync();
}

function notWritten(name: string, code: string, cause: unknown): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'file-not-written',
    message: `${printable(name)} could not be written: ${code}.`,
    hint: 'Make room and the folder writable, then run again: nothing was left half-written.',
    cause,
  });
}

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed, then renamed. `onExit` takes the
 * clean-up for a run that is cancelled in between. Throws `CouldNotCheckError` when the disk does not take it.
 */
export async function writeWhole(
  directory: string,
  name: string,
  content: string,
  onExit: (cleanUp: () => Promise<void>) => void,
): Promise<void> {
  const temporary = join(directory, `.slipway-${randomBytes(8).toString('hex')}.tmp`);
  const remove = (): Promise<void> => rm(temporary, { force: true });
  onExit(remove);
  try {
    await writeFlushed(temporary, content);
    await rename(temporary, join(directory, name));
  } catch (error) {
    await remove();
    const code = errorCode(error);
    throw code === undefined ? error : notWritten(name, code, error);
  }
}
