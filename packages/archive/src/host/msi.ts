import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouldNotCheckError, toolEnvironment } from '@slipway/core';
import { exec, execOk } from '@slipway/core/host';
import { clamp } from '../bytes.ts';
import type { PackageDescription } from '../package/description.ts';
import { type MsiSource, msiSource } from '../package/msi.ts';
import { withSummary } from '../package/msi-summary.ts';
import { type WriteOptions, type WrittenFile, writeFileAtomically } from './write.ts';

/** First and last moment of a date in a cabinet, in Unix seconds. */
const DOS_FIRST = Date.UTC(1980, 0, 1) / 1000;
const DOS_LAST = Date.UTC(2107, 11, 31, 23, 59, 58) / 1000;

const PACKAGES = { wixl: 'wixl', msibuild: 'msitools' } as const;

/** Asks a tool something; that it is missing has a name and a way out. */
async function asking<T>(tool: keyof typeof PACKAGES, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof CouldNotCheckError) || error.fault.code !== 'tool-missing') throw error;
    throw new CouldNotCheckError({
      code: 'msi-tool-missing',
      message: `The command '${tool}', which writes packages for Windows, is not installed.`,
      hint: `Run \`sudo apt-get install --yes wixl msitools\` before this step, on a Linux runner, or leave out the format msi.`,
      cause: error,
    });
  }
}

async function run(
  tool: keyof typeof PACKAGES,
  args: readonly string[],
  folder: string,
  { signal }: WriteOptions,
): Promise<void> {
  // Cabinets hold local time. The tools print with the locale, and read files by it.
  const env = { ...toolEnvironment(process.env), TZ: 'UTC', LC_ALL: 'C.UTF-8', LANGUAGE: '' };
  await asking(tool, () => execOk(tool, args, { cwd: folder, env, ...(signal === undefined ? {} : { signal }) }));
}

/** Throws `CouldNotCheckError` when a tool that writes packages for Windows is not installed. */
export async function findMsiTools(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  // Without arguments they tell how they are used, and end with an error: only that they start counts.
  await asking('wixl', () => exec('wixl', ['--version'], { env: toolEnvironment(env) }));
  await asking('msibuild', () => exec('msibuild', [], { env: toolEnvironment(env) }));
}

async function writeSource({ wxs, tables, files, time }: MsiSource, folder: string): Promise<void> {
  const at = clamp(time, DOS_FIRST, DOS_LAST);
  await writeFile(join(folder, 'package.wxs'), wxs);
  for (const [name, text] of tables) await writeFile(join(folder, `${name}.idt`), text);
  for (const [name, content] of files) {
    await writeFile(join(folder, name), content, { mode: 0o644 });
    await utimes(join(folder, name), at, at);
  }
}

/**
 * Writes a package for Windows with `wixl` and `msibuild` of msitools, whole or not at all. The same description gives the
 * same bytes with the same version of the tools. Throws `RefusedError` for a description that cannot be an msi, and
 * `CouldNotCheckError` when a tool is missing or fails.
 */
export async function writeMsi(
  path: string,
  description: PackageDescription,
  options: WriteOptions = {},
): Promise<WrittenFile> {
  const source = msiSource(description);
  const folder = await mkdtemp(join(tmpdir(), 'slipway-msi-'));
  try {
    await writeSource(source, folder);
    await run('wixl', ['--arch', source.architecture, '--output', 'package.msi', 'package.wxs'], folder, options);
    const imports = source.tables.flatMap(([name]) => ['-i', `${name}.idt`]);
    await run('msibuild', ['package.msi', ...imports], folder, options);
    const made = withSummary(await readFile(join(folder, 'package.msi')), source.packageCode, source.time);
    return await writeFileAtomically(path, [made], options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
