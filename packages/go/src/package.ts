import { didYouMean, InvalidValue, listed, printable, RefusedError } from '@slipway/core';
import { isRecord, parseStream, textOf } from './json.ts';

/** A package as `go list -find -e -json` tells it. */
export interface Package {
  readonly importPath: string;
  readonly name: string;
  readonly directory: string;
  /** Path of its module; empty for the standard library. */
  readonly modulePath: string;
  /** It belongs to the module that is built. */
  readonly own: boolean;
  /** Names of the Go files that count for the target. */
  readonly files: readonly string[];
  /** Those that are not in `files` for their constraints, or since cgo is off. */
  readonly ignoredFiles: readonly string[];
  /** Those of `files` that need cgo. */
  readonly cgoFiles: readonly string[];
  /** Files that are embedded, relative to the directory. */
  readonly embedded: readonly string[];
  /** Why it could not be loaded, or empty. */
  readonly error: string;
  /** `file:line:column` of the error, or empty. */
  readonly position: string;
}

/** The fields that are asked for. */
export const PACKAGE_FIELDS = 'ImportPath,Name,Dir,GoFiles,CgoFiles,IgnoredGoFiles,Module,Error';
/** The same with what is embedded: the go command looks for the files only when it is asked for them. */
export const LINKED_FIELDS = `${PACKAGE_FIELDS},EmbedFiles`;

const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(textOf) : []);

export function parsePackages(text: string): readonly Package[] {
  return parseStream(text).map((item) => {
    const module = isRecord(item['Module']) ? item['Module'] : {};
    const error = isRecord(item['Error']) ? item['Error'] : {};
    return {
      importPath: textOf(item['ImportPath']),
      name: textOf(item['Name']),
      directory: textOf(item['Dir']),
      modulePath: textOf(module['Path']),
      own: module['Main'] === true,
      files: [...names(item['GoFiles']), ...names(item['CgoFiles'])],
      ignoredFiles: names(item['IgnoredGoFiles']),
      cgoFiles: names(item['CgoFiles']),
      embedded: names(item['EmbedFiles']),
      error: textOf(error['Err']),
      position: textOf(error['Pos']),
    };
  });
}

/** A program to build. */
export interface Program {
  readonly importPath: string;
  /** File name without extension, as `go build -o DIR/` chooses it. */
  readonly name: string;
}

/** A major version at the end of a path is not the program's name (cmd/go/internal/load, `DefaultExecName`). */
export function programName(importPath: string): string {
  return importPath.replace(/(?<=.)\/v(?:[2-9]|[1-9]\d+)$/, '').replace(/^.*\//s, '');
}

function notFound(faulty: Package, known: readonly string[]): RefusedError {
  const [file, line] = /^(.*?):(\d+)/.exec(faulty.position)?.slice(1) ?? [];
  return new RefusedError({
    code: 'package-error',
    message: `The package '${printable(faulty.importPath)}' cannot be loaded: ${printable(faulty.error)}.`,
    hint: `Correct the input main or the package.${didYouMean(faulty.importPath, known)}`,
    ...(file === undefined ? {} : { file, line: Number(line) }),
  });
}

function noProgram(patterns: readonly string[], packages: readonly Package[]): RefusedError {
  const own = packages.filter(({ own: mine }) => mine).map(({ importPath }) => importPath);
  return new RefusedError({
    code: 'no-program',
    message: `${listed(
      patterns.map((pattern) => printable(pattern, 80)),
      { quote: true },
    )} holds no main package.`,
    hint:
      own.length === 0
        ? 'No package of the module matches. Give the directories of the programs as input main, such as ./cmd/...'
        : `It holds ${listed(own.slice(0, 10).map((path) => printable(path, 80)))}${own.length > 10 ? ' and more' : ''}, none of them package main. Is the program in another directory or module?`,
  });
}

/**
 * The programs among the packages that the patterns name, sorted. Throws `RefusedError` when there is none, when a package
 * cannot be loaded, and when two would have the same file name.
 */
export function selectPrograms(patterns: readonly string[], packages: readonly Package[]): readonly Program[] {
  const faulty = packages.find(({ error }) => error !== '');
  const known = packages.filter(({ error }) => error === '').map(({ importPath }) => importPath);
  if (faulty !== undefined) throw notFound(faulty, known);
  const programs = packages
    .filter(({ name, own }) => name === 'main' && own)
    .map(({ importPath }) => ({ importPath, name: programName(importPath) }))
    .sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
  if (programs.length === 0) throw noProgram(patterns, packages);
  for (const [index, program] of programs.entries()) {
    const other = programs.slice(0, index).find(({ name }) => name.toLowerCase() === program.name.toLowerCase());
    if (other === undefined) continue;
    throw new RefusedError({
      code: 'program-name',
      message: `The programs '${other.importPath}' and '${program.importPath}' have the same name, ${program.name}.`,
      hint: 'They would overwrite each other. Rename the directory of one, or build them in two steps with the input main.',
    });
  }
  return programs;
}

/** Packages that are asked for. */
export interface MainLine {
  readonly pattern: string;
  /** What the program is to be called; undefined for the name of its directory. */
  readonly name: string | undefined;
}

function badPattern(line: string, fault: string): InvalidValue {
  const hint =
    'Give package patterns such as ./cmd/hello or ./cmd/..., or NAME=DIRECTORY such as etcd=. to name a program.';
  return new InvalidValue(`'${printable(line)}' ${fault}`, hint, { code: 'package-pattern' });
}

/**
 * Reads a package pattern, or `NAME=DIRECTORY`. Throws `InvalidValue` for a pattern that the go
 * command would take for something else, and for a name that is no file name or is given to several packages.
 */
export function parseMain(line: string): MainLine {
  const equals = line.indexOf('=');
  const name = equals < 0 ? undefined : line.slice(0, equals).trim();
  const pattern = line.slice(equals + 1).trim();
  if (pattern.startsWith('-')) throw badPattern(line, 'begins with a hyphen');
  if (pattern.includes('@')) throw badPattern(line, 'names a version; programs are built from the checkout');
  if (pattern.endsWith('.go')) throw badPattern(line, 'is a file');
  if (name === undefined) return { pattern, name };
  if (!/^[A-Za-z0-9_][\w.+-]{0,99}$/.test(name)) throw badPattern(line, 'gives a name that is no file name');
  if (pattern === '' || pattern.includes('...')) throw badPattern(line, 'gives one name to several packages');
  return { pattern, name };
}

/** The names that the lines give, by import path. */
export function givenNames(mains: readonly MainLine[], modulePath: string): ReadonlyMap<string, string> {
  const pairs = mains.flatMap(({ pattern, name }): [string, string][] => {
    const inside = pattern.replace(/^\.\/+|^\.$/, '').replace(/\/+$/, '');
    const path = pattern.startsWith('.') ? [modulePath, inside].filter((part) => part !== '').join('/') : pattern;
    return name === undefined ? [] : [[path, name]];
  });
  return new Map(pairs);
}
