import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { type FileHandle, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, openRegularFile } from '@slipway/core/host';
import type { Digest } from '../folder/coverage.ts';

/** One buffer of this size for each file in work: memory does not depend on the size of files. */
const CHUNK = 1_048_576;
/** Reading one file overlaps with hashing another; more at once gains nothing. */
const AT_ONCE = 4;

async function digestOf(handle: FileHandle, buffer: Buffer, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for (;;) {
    signal.throwIfAborted();
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) return hash.digest('hex');
    hash.update(buffer.subarray(0, bytesRead));
  }
}

/** What nobody can put back: a write, and setting the times, changes ctime. A file of the same name that took its place has another number. */
function unchanged(before: BigIntStats, after: BigIntStats): boolean {
  const fields = ['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const;
  return fields.every((field) => before[field] === after[field]);
}

async function hashOne(path: string, buffer: Buffer, signal: AbortSignal): Promise<Digest> {
  try {
    const opened = await openRegularFile(path);
    if (typeof opened === 'string') return { unreadable: 'it is no regular file any more' };
    await using handle = opened;
    const before = await handle.stat({ bigint: true });
    const sha256 = await digestOf(handle, buffer, signal);
    return unchanged(before, await lstat(path, { bigint: true }))
      ? { sha256 }
      : { unreadable: 'it was changed while it was read' };
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { unreadable: code };
  }
}

/** SHA-256 of files of a folder, a few at a time, in constant memory. A file that cannot be read says so in its digest. */
export async function hashFiles(
  directory: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Digest>> {
  const digests = new Map<string, Digest>();
  const queue = names.values();
  const worker = async (): Promise<void> => {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (const name of queue) digests.set(name, await hashOne(join(directory, name), buffer, signal));
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, names.length) }, worker));
  return digests;
}
