import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from '@slipway/core/host';
import { agreedLicense, isLicenseFile } from '../license.ts';

/** The longest text of a licence has a twentieth of it. */
const LARGEST = 2 ** 20;

const strict = new TextDecoder('utf-8', { fatal: true });

/** Paths of the licence files in a directory, symbolic links followed; none where there is no such directory. */
async function licenseFiles(directory: string): Promise<readonly string[]> {
  const names = await unlessAbsent(directory, readdir(directory), []);
  const paths = names.filter(isLicenseFile).map((name) => join(directory, name));
  const kinds = await Promise.all(paths.map((path) => unlessAbsent(path, stat(path), undefined)));
  return paths.filter((_, index) => kinds[index]?.isFile() === true);
}

function decoded(content: Uint8Array): string | undefined {
  try {
    return strict.decode(content);
  } catch {
    return undefined;
  }
}

/** The text of a file, or undefined for what is none: too large, or not UTF-8. */
async function textOf(path: string): Promise<string | undefined> {
  const read = async (): Promise<string | undefined> => {
    const { size } = await stat(path);
    return size > LARGEST ? undefined : decoded(await readFile(path));
  };
  return await unlessAbsent(path, read(), undefined);
}

/**
 * The licence of the first directory that has one, as an SPDX identifier; empty where it is not certain. Throws
 * `CouldNotCheckError` for a directory or a file that is there and cannot be read.
 */
export async function findLicense(directories: readonly string[]): Promise<string> {
  for (const directory of directories) {
    const files = await licenseFiles(directory);
    if (files.length > 0) return agreedLicense(await Promise.all(files.map(textOf)));
  }
  return '';
}
