import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { CouldNotCheckError, InvalidValue, printable, RefusedError } from '@slipway/core';
import { errorCode, workspacePaths } from '@slipway/core/host';
import { type LayerEntry, layerDirectory } from '@slipway/oci';

/** The real path of something in the workspace. Throws `RefusedError` that names the input. */
export function underWorkspace(
  workspace: string,
  path: string,
  input: string,
  target: 'any' | 'file' | 'directory',
): string {
  try {
    return workspacePaths(workspace).resolvePath(path, target);
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    throw new RefusedError({
      code: 'image-file',
      message: `Input '${input}': ${error.message}.`,
      hint: error.hint,
    });
  }
}

/** The bytes of a file of the workspace that an input names. Throws `RefusedError`. */
export async function readNamed(workspace: string, path: string, input: string): Promise<Buffer> {
  return await readReal(underWorkspace(workspace, path, input, 'file'), path, input);
}

async function readReal(real: string, shown: string, input: string): Promise<Buffer> {
  try {
    return await readFile(real);
  } catch (error) {
    throw new RefusedError({
      code: 'image-file',
      message: `Input '${input}': '${printable(shown)}' cannot be read (${errorCode(error) ?? 'unknown'}).`,
      hint: 'Give a file that this user may read, of less than 2 GiB.',
      cause: error,
    });
  }
}

/** Left and right of the last `=` of a line; a file name may hold others. */
export function splitLine(input: string, line: string, form: string): readonly [string, string] {
  const at = line.lastIndexOf('=');
  if (at > 0 && at < line.length - 1) return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  throw new RefusedError({
    code: 'image-line',
    message: `Input '${input}': '${printable(line, 120)}' is not ${form}.`,
    hint: `Write one ${form} a line.`,
  });
}

interface Destination {
  readonly path: string;
  readonly mode: number | undefined;
}

function destinationOf(text: string): Destination {
  const { 1: path, 2: mode = '' } = /^(.*):(\d+)$/s.exec(text) ?? [];
  if (path === undefined) return { path: text, mode: undefined };
  if (/^0?[0-7]{3}$/.test(mode)) return { path, mode: Number.parseInt(mode, 8) };
  throw new RefusedError({
    code: 'image-line',
    message: `Input 'files': '${printable(mode, 40)}' is no mode.`,
    hint: 'Write three octal digits, such as 0755. No file of an image gets the rights of its owner (setuid).',
  });
}

function refusedItem(place: string, why: string, hint: string): RefusedError {
  return new RefusedError({ code: 'image-file', message: `'${printable(place)}' ${why}.`, hint });
}

/** A file or an empty folder below a folder. */
interface Found {
  readonly kind: 'file' | 'folder';
  readonly path: string;
  readonly place: string;
}

async function* filesBelow(folder: string, at: string): AsyncGenerator<Found> {
  const items = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (items.length === 0) yield { kind: 'folder', path: folder, place: at };
  for (const item of items) {
    const [path, place] = [join(folder, item.name), posix.join(at, item.name)];
    // actions/checkout keeps the token of the job there, and an image is for everybody.
    if (item.name === '.git')
      throw refusedItem(place, 'is the store of Git, which may hold a token', 'Name the folders that are meant.');
    if (item.isDirectory()) yield* filesBelow(path, place);
    else if (item.isFile()) yield { kind: 'file', path, place };
    else
      throw refusedItem(
        place,
        'is neither file nor folder; links of folders are not followed into images',
        'Name the file that the link leads to by itself.',
      );
  }
}

async function entry(path: string, place: string, mode: number | undefined): Promise<LayerEntry> {
  const executable = ((await stat(path)).mode & 0o111) !== 0;
  return { path: place, mode: mode ?? (executable ? 0o755 : 0o644), content: await readReal(path, place, 'files') };
}

async function entriesOf(real: string, source: string, { path: place, mode }: Destination): Promise<LayerEntry[]> {
  const found = await stat(real);
  if (found.isFile())
    return [await entry(real, place.endsWith('/') ? posix.join(place, posix.basename(source)) : place, mode)];
  if (!found.isDirectory()) throw refusedItem(source, 'is neither file nor folder', 'Give a file or a folder.');
  const entries: LayerEntry[] = [];
  for await (const { kind, path, place: inside } of filesBelow(real, place)) {
    const bare = inside.replace(/\/+$/, '');
    if (kind === 'file') entries.push(await entry(path, inside, mode));
    else if (bare !== '') entries.push(layerDirectory(bare, 0o755));
  }
  return entries;
}

/** The files that the lines `SOURCE=/DESTINATION[:MODE]` name, folders with all they hold. Throws `RefusedError`. */
export async function readExtraFiles(workspace: string, lines: readonly string[]): Promise<readonly LayerEntry[]> {
  const entries: LayerEntry[] = [];
  for (const line of lines) {
    const [source, text] = splitLine('files', line, 'SOURCE=/DESTINATION');
    const real = underWorkspace(workspace, source, 'files', 'any');
    entries.push(...(await entriesOf(real, source, destinationOf(text))));
  }
  return entries;
}

/** A file that may be absent. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

/** A file of a release. Throws `CouldNotCheckError` when it is not there. */
export async function readReleaseFile(folder: string, name: string, shown: string): Promise<Buffer> {
  const bytes = await readIfThere(join(folder, name));
  if (bytes !== undefined) return bytes;
  throw new CouldNotCheckError({
    code: 'release-file',
    message: `${printable(shown)} cannot be read.`,
    hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
  });
}
