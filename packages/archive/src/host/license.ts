import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { agreedLicense, isLicenseFile } from '../license.ts';

/** The longest text of a licence has a twentieth of it. */
const LARGEST = 2 ** 20;

const strict = new TextDecoder('utf-8', { fatal: true });

/** Paths of the licence files in a directory, symbolic links followed; none where there is no such directory. */
async function licenseFiles(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => []);
  const paths = names.filter(isLicenseFile).map((name) => join(directory, name));
  const kinds = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return paths.filter((_, index) => kinds[index]?.isFile() === true);
}

/** The text of a file, or undefined for what is none. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    return size > LARGEST ? undefined : strict.decode(await readFile(path));
  } catch {
    return undefined;
  }
}

/**
 * The licence of the first directory that has one, as an SPDX identifier; empty where it is not certain, which is also so
 * for a file that cannot be read. Never throws.
 */
export async function findLicense(directories: readonly string[]): Promise<string> {
  for (const directory of directories) {
    const files = await licenseFiles(directory);
    if (files.length > 0) return agreedLicense(await Promise.all(files.map(textOf)));
  }
  return '';
}
