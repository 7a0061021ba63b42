import { invariant } from '@slipway/core';
import type { BuildInfo } from '@slipway/executable';
import { escapePath } from '@slipway/go';

/**
 * Directories of the build that a program names. Without -trimpath the names of source files are in it, and the build ID is a
 * hash of them too (cmd/go/internal/work, `buildActionID`): the bytes are only the same where these are the same.
 */
export interface RecordedDirectories {
  readonly goRoot?: string;
  readonly moduleCache?: string;
  /** Of the main module, for a program of a checkout. */
  readonly module?: string;
}

/** Longer than any path that a system takes (PATH_MAX of Linux), and than a sensible directory. */
const LONGEST_PATH = 4096;
const LONGEST_DIRECTORY = 1024;

/** A file may be full of things that look like a path. */
const MOST_PLACES = 1000;
const LONGEST_TABLE = 4 * 1024 * 1024;
const MOST_MODULES = 200;
const MOST_DIRECTORIES = 1000;

/** Control characters, and what is no UTF-8. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;

/** An absolute path of Unix or Windows, as the go command writes it: clean, and with nothing in it that is not for the eye. */
export function isDirectoryName(text: string): boolean {
  if (text.length > LONGEST_DIRECTORY || UNPRINTABLE.test(text)) return false;
  const [root, ...names] = text.split(/[/\\]/);
  return (
    /^(?:[A-Za-z]:)?$/.test(invariant(root, 'a text has a first part')) &&
    names.length > 0 &&
    names.every((name) => !['', '.', '..'].includes(name))
  );
}

/** Whether a byte can be part of a path; in front of the first file of the table stands a number, often of ones only. */
const inPath = (byte: number): boolean => byte >= 0x20 && byte !== 0x7f && byte !== 0xff;

/** What stands in front of `end` up to a byte that no path holds. */
function textBefore(bytes: Buffer, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST_PATH && inPath(bytes.readUInt8(start - 1))) start--;
  return bytes.toString('utf8', start, end);
}

/** What stands at `start` up to a zero byte; undefined where none is near. */
function textFrom(bytes: Buffer, start: number): string | undefined {
  const size = bytes.subarray(start, start + LONGEST_PATH).indexOf(0);
  return size < 0 ? undefined : bytes.toString('utf8', start, start + size);
}

interface Found {
  readonly directory: string;
  readonly at: number;
}

/** The first directory that has `below` in it, where that and what follows is the name of a source file. */
function directoryOf(bytes: Buffer, below: string): Found | undefined {
  const wanted = Buffer.from(below);
  let at = -1;
  for (let left = MOST_PLACES; left > 0; left--) {
    at = bytes.indexOf(wanted, at + 1);
    if (at < 0) return undefined;
    const directory = textBefore(bytes, at);
    if (isDirectoryName(directory) && /\.(?:go|s)$/.test(textFrom(bytes, at) ?? '')) return { directory, at };
  }
  return undefined;
}

/** The names of source files that stand around `at`, each with one zero byte behind it: runtime/symtab.go, `filetab`. */
function fileTable(bytes: Buffer, at: number): Buffer {
  const isName = (index: number, next: number): boolean => {
    const byte = bytes.readUInt8(index);
    return byte === 0 ? bytes[next] !== 0 : inPath(byte);
  };
  let [start, end] = [at, at];
  while (start > 0 && at - start < LONGEST_TABLE && isName(start - 1, start)) start--;
  while (end < bytes.length && end - at < LONGEST_TABLE && isName(end, end - 1)) end++;
  return bytes.subarray(start, end);
}

const isBelow = (path: string, directory: string): boolean => path.startsWith(`${directory}/`);

/** Directories of packages that are neither of the toolchain nor of a version of a module. */
function localDirectories(files: readonly string[], goRoot: string): readonly string[] {
  const folders = files
    .filter((file) => file.endsWith('.go') && !file.includes('@v') && !isBelow(file, goRoot))
    .map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))))
    .filter(isDirectoryName);
  return [...new Set(folders)].slice(0, MOST_DIRECTORIES);
}

/** The main module's directory: the one that ends as the main package does and has the most packages below it. */
function moduleOf(files: readonly string[], goRoot: string, { path, main }: BuildInfo): string | undefined {
  const below = path === main.path ? '' : path.slice(main.path.length);
  const folders = localDirectories(files, goRoot);
  const ranked = folders
    .filter((folder) => folder.endsWith(below))
    .map((folder) => folder.slice(0, folder.length - below.length))
    .filter(isDirectoryName)
    .map((folder) => ({ folder, packages: folders.filter((other) => isBelow(`${other}/`, folder)).length }))
    .sort((a, b) => b.packages - a.packages || a.folder.length - b.folder.length);
  return ranked[0]?.folder;
}

/** `PATH@VERSION` of every module that comes from the module cache, the main one first. */
function cachedModules({ main, dependencies }: BuildInfo, isCheckout: boolean): readonly string[] {
  return [...(isCheckout ? [] : [main]), ...dependencies]
    .filter(({ version }) => /^v\d/.test(version))
    .slice(0, MOST_MODULES)
    .map((module) => `/${escapePath(module.path)}@${escapePath(module.version)}/`);
}

/**
 * The directories that a program without -trimpath was built at, from its table of file names, which cannot be stripped. With
 * -trimpath there are none. Every one is a clean absolute path, but still a stranger's: `refusalOf` tells whether to use it.
 */
export function recordedDirectories(bytes: Uint8Array, info: BuildInfo): RecordedDirectories {
  if (info.settings.get('-trimpath') === 'true') return {};
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const runtime = directoryOf(all, '/src/runtime/proc.go\0');
  if (runtime === undefined) return {};
  const goRoot = runtime.directory;
  const table = fileTable(all, runtime.at);
  const isCheckout = info.settings.has('vcs.revision');
  let moduleCache: string | undefined;
  for (const module of cachedModules(info, isCheckout)) moduleCache ??= directoryOf(table, module)?.directory;
  const module = isCheckout ? moduleOf(table.toString('utf8').split('\0'), goRoot, info) : undefined;
  return {
    goRoot,
    ...(moduleCache === undefined ? {} : { moduleCache }),
    ...(module === undefined ? {} : { module }),
  };
}

/** What a build without -trimpath depends on and the program does not name, in words; empty when all is known. */
export function unnamedDirectories(info: BuildInfo, directories: RecordedDirectories): readonly string[] {
  if (info.settings.get('-trimpath') === 'true') return [];
  const isCheckout = info.settings.has('vcs.revision');
  const needsCache = !isCheckout || info.dependencies.some(({ sum }) => sum !== '');
  return [
    ...(directories.goRoot === undefined ? ['GOROOT'] : []),
    ...(needsCache && directories.moduleCache === undefined ? ['the module cache'] : []),
    ...(isCheckout && directories.module === undefined ? ['the source'] : []),
  ];
}
