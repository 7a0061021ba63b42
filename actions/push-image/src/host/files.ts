import { constants } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { CouldNotCheckError, InvalidValue, printable, RefusedError } from '@slipway/core';
import { errorCode, workspacePaths } from '@slipway/core/host';
import { type LayerEntry, layerDirectory } from '@slipway/oci';
import { type ExtraFile, type FileTarget, fileMode } from '../lines.ts';

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
  return await reading(path, input, () => readFile(underWorkspace(workspace, path, input, 'file')));
}

/** Reads something that an input names. Throws `RefusedError` where the system says that it cannot be read. */
async function reading<T>(shown: string, input: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError({
      code: 'image-file',
      message: `Input '${input}': '${printable(shown)}' cannot be read (${errorCode(error) ?? 'unknown'}).`,
      hint: 'Give a file that this user may read, of less than 2 GiB.',
      cause: error,
    });
  }
}

function refusedItem(path: string, why: string, hint: string): RefusedError {
  return new RefusedError({ code: 'image-file', message: `'${printable(path)}' ${why}.`, hint });
}

/** A file or an empty folder below a folder, with its path in the image. */
interface Found {
  readonly kind: 'file' | 'folder';
  readonly path: string;
  readonly inside: string;
}

async function* filesBelow(folder: string, at: string): AsyncGenerator<Found> {
  const listed = await reading(at, 'files', () => readdir(folder, { withFileTypes: true }));
  const items = listed.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (items.length === 0) yield { kind: 'folder', path: folder, inside: at };
  for (const item of items) {
    const [path, inside] = [join(folder, item.name), posix.join(at, item.name)];
    // actions/checkout keeps the token of the job there, and an image is for everybody.
    if (item.name === '.git')
      throw refusedItem(inside, 'is the store of Git, which may hold a token', 'Name the folders that are meant.');
    if (item.isDirectory()) yield* filesBelow(path, inside);
    else if (item.isFile()) yield { kind: 'file', path, inside };
    else
      throw refusedItem(
        inside,
        'is neither file nor folder; links of folders are not followed into images',
        'Name the file that the link leads to by itself.',
      );
  }
}

async function entry(path: string, inside: string, target: FileTarget): Promise<LayerEntry> {
  return await reading(inside, 'files', async () => {
    const { mode } = await stat(path);
    return { path: inside, mode: fileMode(target, mode), content: await readFile(path) };
  });
}

async function entriesOf(real: string, source: string, target: FileTarget): Promise<readonly LayerEntry[]> {
  const found = await reading(source, 'files', () => stat(real));
  const { path } = target;
  if (found.isFile())
    return [await entry(real, path.endsWith('/') ? posix.join(path, posix.basename(source)) : path, target)];
  if (!found.isDirectory()) throw refusedItem(source, 'is neither file nor folder', 'Give a file or a folder.');
  const entries: LayerEntry[] = [];
  for await (const { kind, path: file, inside } of filesBelow(real, path)) {
    const bare = inside.replace(/\/+$/, '');
    if (kind === 'file') entries.push(await entry(file, inside, target));
    else if (bare !== '') entries.push(layerDirectory(bare, 0o755));
  }
  return entries;
}

/** The files that `files` names, folders with all they hold. Throws `RefusedError`. */
export async function readExtraFiles(workspace: string, files: readonly ExtraFile[]): Promise<readonly LayerEntry[]> {
  const entries: LayerEntry[] = [];
  for (const { source, target } of files) {
    entries.push(...(await entriesOf(underWorkspace(workspace, source, 'files', 'any'), source, target)));
  }
  return entries;
}

/** A file that may be absent: undefined for that alone. Throws `CouldNotCheckError` for one that cannot be read. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return undefined;
    throw new CouldNotCheckError({
      code: 'image-file',
      message: `${printable(path)} cannot be read (${code ?? 'unknown'}).`,
      hint: 'See to it that this user may read it, or that it is not there.',
      cause: error,
    });
  }
}

/** The bytes of a regular file; undefined for anything else. Opening a named pipe does not wait for whoever writes to it. */
async function readRegular(path: string): Promise<Buffer | undefined> {
  await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return (await handle.stat()).isFile() ? await handle.readFile() : undefined;
}

/** A file of a release. Throws `CouldNotCheckError` when it is not there or cannot be read. */
export async function readReleaseFile(folder: string, name: string, shown: string): Promise<Buffer> {
  const unreadable = (why: string, cause?: unknown) =>
    new CouldNotCheckError({
      code: 'release-file',
      message: `${printable(shown)} cannot be read${why}.`,
      hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
      cause,
    });
  let bytes: Buffer | undefined;
  try {
    bytes = await readRegular(join(folder, name));
  } catch (error) {
    const code = errorCode(error);
    throw unreadable(code === 'ENOENT' ? '' : ` (${code ?? 'unknown'})`, error);
  }
  if (bytes === undefined) throw unreadable(': it is no regular file');
  return bytes;
}
