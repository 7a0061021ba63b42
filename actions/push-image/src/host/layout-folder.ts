import { readdir } from 'node:fs/promises';
import { CouldNotCheckError, printable } from '@slipway/core';
import { errorCode } from '@slipway/core/host';
import { openLayout } from '@slipway/oci/host';
import type { LayoutFolder } from '../layout-folder.ts';

/** What a system says of something that is not there. */
const ABSENT: ReadonlySet<string | undefined> = new Set([undefined, 'ENOENT', 'ENOTDIR']);

/** Whether a folder holds a layout. Throws `CouldNotCheckError` for one whose files cannot be read: it may be one. */
async function isLayout(folder: string): Promise<boolean> {
  try {
    await openLayout(folder);
    return true;
  } catch (error) {
    if (error instanceof CouldNotCheckError && ABSENT.has(errorCode(error.fault.cause))) return false;
    throw error;
  }
}

/** Looks at what is where the layout is to be written. Throws `CouldNotCheckError` where that cannot be read. */
export async function readLayoutFolder(folder: string, shown: string): Promise<LayoutFolder> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { kind: 'absent' };
    if (code === 'ENOTDIR') return { kind: 'file' };
    throw new CouldNotCheckError({
      code: 'layout',
      message: `The layout '${printable(shown)}' cannot be read (${code ?? 'unknown'}), so it is not replaced.`,
      hint: 'See to it that this user may read the folder, or choose another.',
      cause: error,
    });
  }
  return { kind: 'folder', names, isLayout: await isLayout(folder) };
}
