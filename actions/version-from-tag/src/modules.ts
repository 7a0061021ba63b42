import { listed, nearest, printable, RefusedError } from '@slipway/core';

/** Go's own rule for `...`: vendored code, test data and directories that begin with `_` or `.` are not walked. */
function isWalked(directory: string): boolean {
  return directory.split('/').every((part) => part !== 'vendor' && part !== 'testdata' && !/^[_.]/.test(part));
}

/** Directories of the go.mod files among the paths, empty for the root, sorted. */
export function moduleDirectories(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => file === 'go.mod' || file.endsWith('/go.mod'))
    .map((file) => file.slice(0, -'/go.mod'.length))
    .filter((directory) => directory === '' || isWalked(directory))
    .sort();
}

/** A directory of the input as its path in the repository: `./client/` as `client`. Throws `RefusedError` when it leaves it. */
function inRepository(text: string, prefix: string): string {
  const parts: string[] = [];
  for (const part of `${prefix}${text}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) throw outside(text);
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

function outside(text: string): RefusedError {
  return new RefusedError({
    code: 'module-outside',
    message: `Input 'module': '${printable(text)}' lies outside the repository.`,
    hint: 'Give directories inside the repository, relative to it, such as . or client/v3.',
  });
}

function noModule(text: string, directories: readonly string[]): RefusedError {
  const near = nearest(
    text,
    directories.filter((directory) => directory !== ''),
  );
  const known = directories.map((directory) => directory || '.');
  return new RefusedError({
    code: 'no-module',
    message: `Input 'module': there is no go.mod in '${printable(text)}' at this commit.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
    hint:
      known.length === 0
        ? 'The commit holds no go.mod at all: run go mod init and commit it.'
        : `Modules of this commit: ${listed(known.slice(0, 20), { quote: true })}.`,
  });
}

/** A module that the input asks for. */
export interface Chosen {
  /** Empty for the root. */
  readonly directory: string;
  /** A line names it; else it was found by `...`, which leaves out what Go cannot fetch. */
  readonly named: boolean;
}

/**
 * The modules that the lines of the input name, in their order, each once. `...` at the end stands for every
 * module at or below. The root counts without a go.mod too: old repositories have none.
 * `prefix` is where the workspace lies in the repository (`sub/`, or empty). Throws `RefusedError`.
 */
export function selectModules(
  patterns: readonly string[],
  directories: readonly string[],
  prefix: string,
): readonly Chosen[] {
  const chosen = new Map<string, boolean>();
  for (const pattern of patterns) {
    const wild = /^(.*?)\/?\.\.\.$/.exec(pattern);
    const base = inRepository(wild?.[1] ?? pattern, prefix);
    const below = directories.filter(
      (directory) => base === '' || directory === base || directory.startsWith(`${base}/`),
    );
    const found = wild === null ? directories.filter((directory) => directory === base) : below;
    if (found.length === 0 && base !== '') throw noModule(base, directories);
    for (const directory of found.length === 0 ? [''] : found)
      chosen.set(directory, wild === null || found.length === 0 || chosen.get(directory) === true);
  }
  return [...chosen].map(([directory, named]) => ({ directory, named }));
}

/**
 * One file for each directory that may hold a program of the module: its root, and the directories below `cmd`. The
 * package clause of that file tells.
 */
export function programFiles(files: readonly string[], directory: string): readonly string[] {
  const prefix = directory === '' ? '' : `${directory}/`;
  const byDirectory = new Map<string, string>();
  for (const file of files) {
    if (!file.startsWith(prefix) || !file.endsWith('.go') || file.endsWith('_test.go')) continue;
    const inside = file.slice(prefix.length);
    if (!/^(cmd\/[^/]+\/)?[^/]+$/.test(inside)) continue;
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    if (!byDirectory.has(folder) || inside.endsWith('main.go')) byDirectory.set(folder, file);
  }
  return [...byDirectory.values()];
}

/** Whether the source text of a Go file begins a `package main`. */
export function isProgram(source: string): boolean {
  const code = source
    .replace(/^\uFEFF/, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/[^\n]*/g, '');
  return /^\s*package\s+main\b/.test(code) && !/^\/\/go:build\s+ignore\b/m.test(source);
}
