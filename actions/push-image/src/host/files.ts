import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, resolve } from 'node:path';
import {
  CouldNotCheckError,
  type Host,
  InvalidValue,
  notAFile,
  OutcomeError,
  printable,
  RefusedError,
  refuseGitFolder,
} from '@slipway/core';
import {
  errorCode,
  isAbsent,
  isUnder,
  namesNear,
  readRegularFile,
  readWorkspaceFile,
  slashed,
  type WorkspaceFile,
  workspacePaths,
} from '@slipway/core/host';
import { type LayerEntry, layerDirectory } from '@slipway/oci';
import { type ExtraFile, type FileTarget, fileMode } from '../lines.ts';
import { refuseIgnored } from './ignored.ts';

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
      message: `Input '${input}': ${error.message}${error.message.endsWith('?') ? '' : '.'}`,
      hint: error.hint,
    });
  }
}

/** A path of an input, relative to the workspace, which is a real path. */
function ofWorkspace(workspace: string, path: string): { readonly root: string; readonly way: string } {
  const root = workspacePaths(workspace).resolvePath('.', 'directory');
  return { root, way: slashed(relative(root, resolve(root, path))) };
}

/** The bytes of a file of the workspace that an input names. Throws `RefusedError`, also for a link and for the store of Git. */
export async function readNamed(workspace: string, path: string, input: string): Promise<Buffer> {
  return (await readFileOf(workspace, path, input)).content;
}

async function readFileOf(workspace: string, path: string, input: string): Promise<WorkspaceFile> {
  const named = { workspace, path, input };
  const { root, way } = ofWorkspace(workspace, path);
  const file = await reading(named, () => readWorkspaceFile(root, way, path));
  if (file !== undefined) return file;
  throw absent(named);
}

/** Something of the workspace that an input names. */
interface Named {
  readonly workspace: string;
  readonly path: string;
  readonly input: string;
}

/** What is not there, with the name beside it that may be meant. */
function absent({ workspace, path, input }: Named): RefusedError {
  const { root, way } = ofWorkspace(workspace, path);
  const near = isUnder(root, join(root, way)) ? namesNear(join(root, way)) : '';
  return new RefusedError({
    code: 'image-file',
    message: `Input '${input}': there is no file '${printable(path)}'.${near}`,
    hint: 'Give a path that exists, relative to the workspace. Is a step missing that makes it, or does it come later?',
  });
}

/** Reads something that an input names. Throws `RefusedError` where the system says that it is not there, or cannot be read. */
async function reading<T>(named: Named, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof OutcomeError) throw error;
    if (isAbsent(error)) throw absent(named);
    throw new RefusedError({
      code: 'image-file',
      message: `Input '${named.input}': '${printable(named.path)}' cannot be read (${errorCode(error) ?? 'unknown'}).`,
      hint: 'Give a file that this user may read, of less than 2 GiB.',
      cause: error,
    });
  }
}

/** A file or an empty folder below a folder. Paths are relative to the workspace. */
interface Found {
  readonly kind: 'file' | 'folder';
  readonly path: string;
  readonly inside: string;
}

async function* filesBelow(root: string, folder: string, at: string): AsyncGenerator<Found> {
  const listed = await reading({ workspace: root, path: folder, input: 'files' }, () =>
    readdir(join(root, folder), { withFileTypes: true }),
  );
  const items = listed.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (items.length === 0) yield { kind: 'folder', path: folder, inside: at };
  for (const item of items) {
    const [path, inside] = [posix.join(folder, item.name), posix.join(at, item.name)];
    refuseGitFolder(path);
    if (item.isDirectory()) yield* filesBelow(root, path, inside);
    else if (item.isFile()) yield { kind: 'file', path, inside };
    else throw notAFile(path, item.isSymbolicLink() ? 'symbolic link' : 'special file');
  }
}

/** A folder with all it holds. Throws `RefusedError`. */
async function entriesOfFolder({ source, target }: ExtraFile, host: Host): Promise<readonly LayerEntry[]> {
  const { workspace, env, signal, github } = host;
  const { root, way } = ofWorkspace(workspace, source);
  underWorkspace(workspace, source, 'files', 'directory');
  refuseGitFolder(way);
  const found: Found[] = [];
  for await (const each of filesBelow(root, way, target.path)) found.push(each);
  const files = found.map(({ path }) => path);
  await refuseIgnored({ root, folder: way, files }, { env, signal, trusted: github !== undefined });
  const entries: LayerEntry[] = [];
  for (const { kind, path, inside } of found) {
    const bare = inside.replace(/\/+$/, '');
    if (kind === 'file') entries.push(await entryOf(path, inside, target, host));
    else if (bare !== '') entries.push(layerDirectory(bare, 0o755));
  }
  return entries;
}

async function entryOf(path: string, inside: string, target: FileTarget, { workspace }: Host): Promise<LayerEntry> {
  const { mode, content } = await readFileOf(workspace, path, 'files');
  return { path: inside, mode: fileMode(target, mode), content };
}

/** The files that `files` names, folders with all they hold. Throws `RefusedError`. */
export async function readExtraFiles(files: readonly ExtraFile[], host: Host): Promise<readonly LayerEntry[]> {
  const entries: LayerEntry[] = [];
  for (const file of files) {
    const { source, target } = file;
    const { root, way } = ofWorkspace(host.workspace, source);
    const named = { workspace: host.workspace, path: source, input: 'files' };
    const kind = await reading(named, () => lstat(join(root, way)));
    const { path } = target;
    const inside = path.endsWith('/') ? posix.join(path, posix.basename(source)) : path;
    if (kind.isDirectory()) entries.push(...(await entriesOfFolder(file, host)));
    else entries.push(await entryOf(source, inside, target, host));
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

/** A file of a release. Throws `CouldNotCheckError` when it is not there or cannot be read. */
export async function readReleaseFile(folder: string, name: string, shown: string): Promise<Buffer> {
  const unreadable = (why: string, cause?: unknown) =>
    new CouldNotCheckError({
      code: 'release-file',
      message: `${printable(shown)} ${why}.`,
      hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
      cause,
    });
  try {
    const bytes = await readRegularFile(join(folder, name));
    if (typeof bytes !== 'string') return bytes;
  } catch (error) {
    const code = errorCode(error);
    throw unreadable(code === 'ENOENT' ? 'is not there' : `cannot be read (${code ?? 'unknown'})`, error);
  }
  throw unreadable('is no regular file');
}
