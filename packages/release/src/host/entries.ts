import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CouldNotCheckError, notAFile, printable, RefusedError } from '@slipway/core';
import { errorCode, openRegularFile } from '@slipway/core/host';
import type { FolderEntry } from '../folder/coverage.ts';

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'symbolic link' : 'special file';
}

function unreadable(path: string, code: string, cause: unknown): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'file-unreadable',
    message: `${printable(path)} could not be read: ${code}.`,
    hint: 'Nothing is known of its content. Make it readable and run again.',
    cause,
  });
}

/** The names of a folder in code-unit order, sub-folders not entered. Throws `CouldNotCheckError` when it cannot be read. */
export async function readEntries(path: string): Promise<readonly FolderEntry[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = errorCode(error);
    throw code === undefined ? error : unreadable(path, code, error);
  }
}

function tooLarge(shown: string, limit: number): RefusedError {
  return new RefusedError({
    code: 'file-too-large',
    message: `${printable(shown)} is larger than ${limit} bytes.`,
    hint: 'A checksum file has one line for each file of the release, a signature four lines. Is it another file?',
    file: shown,
  });
}

/**
 * A small file of a folder as it is, or undefined when there is none of the name; `shown` is its name in messages.
 * Throws `RefusedError` when it is a link, no regular file or too large, `CouldNotCheckError` when it cannot be read.
 */
export async function readSmallFile(
  directory: string,
  name: string,
  shown: string,
  limit: number,
): Promise<Uint8Array | undefined> {
  try {
    const opened = await openRegularFile(join(directory, name));
    if (typeof opened === 'string') throw notAFile(shown, opened);
    await using handle = opened;
    const buffer = Buffer.alloc(limit + 1);
    let length = 0;
    for (let bytesRead = -1; bytesRead !== 0 && length <= limit; length += bytesRead) {
      ({ bytesRead } = await handle.read(buffer, length, buffer.length - length, length));
    }
    if (length > limit) throw tooLarge(shown, limit);
    return Buffer.from(buffer.subarray(0, length));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return undefined;
    throw code === undefined ? error : unreadable(shown, code, error);
  }
}
