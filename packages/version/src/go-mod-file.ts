import { invariant, RefusedError } from '@slipway/core';
import { type Directive, readDirectives, syntaxError, unquote } from './go-mod-syntax.ts';
import { splitPathVersion } from './module-path.ts';
import { canonicalModuleVersion, compare } from './semver.ts';

/** What a go.mod file says, as far as a release depends on it. Lines count from 1. */
export interface GoModFile {
  readonly module: { readonly path: string; readonly line: number };
  readonly go?: { readonly version: string; readonly line: number };
  readonly toolchain?: { readonly name: string; readonly line: number };
  readonly require: readonly Requirement[];
  readonly replace: readonly Replacement[];
  readonly retract: readonly Retraction[];
  /** Directives this reader does not know, for a newer Go may. */
  readonly unknown: readonly { readonly verb: string; readonly line: number }[];
}

export interface Requirement {
  readonly path: string;
  /** Canonical. */
  readonly version: string;
  readonly indirect: boolean;
  readonly line: number;
}

export interface Replacement {
  readonly oldPath: string;
  /** Absent: every version is replaced. */
  readonly oldVersion?: string;
  /** Module path or directory. */
  readonly newPath: string;
  readonly newVersion?: string;
  /** Whether `newPath` is a directory. */
  readonly local: boolean;
  readonly line: number;
}

/** Versions withdrawn by their author, both ends included; a single version has `low === high`. */
export interface Retraction {
  readonly low: string;
  readonly high: string;
  /** Text of the comments, lines joined by line ends; may be empty. */
  readonly rationale: string;
  readonly line: number;
}

type Known = 'module' | 'go' | 'toolchain' | 'require' | 'replace' | 'retract';

/** What was read so far. */
interface Lines {
  module?: GoModFile['module'];
  go?: NonNullable<GoModFile['go']>;
  toolchain?: NonNullable<GoModFile['toolchain']>;
  readonly require: Requirement[];
  readonly replace: Replacement[];
  readonly retract: Retraction[];
  readonly unknown: GoModFile['unknown'][number][];
}

const ignored: ReadonlySet<string> = new Set(['exclude', 'godebug', 'tool', 'ignore']);

const readers: Readonly<Record<Known, (lines: Lines, directive: Directive, file: string) => void>> = {
  module: readModule,
  go: readGo,
  toolchain: readToolchain,
  require: readRequire,
  replace: readReplace,
  retract: readRetract,
};

/**
 * Reads the text of a go.mod file, of any commit and without the go command; `go mod edit -json` is read by `parseGoModJson` of `go`.
 *
 * @param file its name for messages, relative to the workspace
 * @throws RefusedError `go-mod-syntax` with file and line; `go-mod-module` if there is no module directive
 *
 * Source: https://go.dev/ref/mod#go-mod-file, golang.org/x/mod/modfile. Wider in two points: a directive that is not known
 * is listed, not refused, because a newer Go may know it; raw strings are read, as the reference allows.
 */
export function parseGoModFile(text: string, file = 'go.mod'): GoModFile {
  const lines: Lines = { require: [], replace: [], retract: [], unknown: [] };
  for (const directive of readDirectives(text, file)) {
    if (isKnown(directive.verb)) readers[directive.verb](lines, directive, file);
    else if (!ignored.has(directive.verb)) lines.unknown.push(readUnknown(directive, file));
  }
  const { module } = lines;
  if (module !== undefined) return { ...lines, module };
  throw new RefusedError({
    code: 'go-mod-module',
    message: `${file} has no module directive.`,
    hint: 'Add a first line like "module example.com/name".',
    docs: 'https://go.dev/ref/mod#go-mod-file-module',
    file,
  });
}

/**
 * What the go.mod file of a published version retracts. Read as laxly as cmd/go reads the files of other versions than the one at hand: a
 * directive that it does not know, or a retraction whose words it does not, is passed over.
 *
 * @param file its name for messages
 * @throws RefusedError `go-mod-syntax` for a file that even so cannot be read: for the go command, nothing is retracted then
 *
 * Source: golang.org/x/mod/modfile ParseLax; cmd/go/internal/modfetch coderepo.go retractedVersions and convert.
 */
export function parseRetractions(text: string, file = 'go.mod'): readonly Retraction[] {
  const lines: Lines = { require: [], replace: [], retract: [], unknown: [] };
  for (const directive of readDirectives(text, file)) {
    if (directive.verb === 'retract') passOver(() => readRetract(lines, directive, file));
    else if (directive.verb === 'go') readGo(lines, laxGo(directive), file);
    else if (isLax(directive.verb)) readers[directive.verb](lines, directive, file);
  }
  return lines.retract;
}

function isLax(verb: string): verb is 'module' | 'require' {
  return verb === 'module' || verb === 'require';
}

/** `1.14.x` and `v1.21` are read as the language version that they begin with. */
function laxGo(directive: Directive): Directive {
  const args = directive.args.map((word) => /^v?([1-9][0-9]*\.(?:0|[1-9][0-9]*))[^0-9].*$/s.exec(word)?.[1] ?? word);
  return { ...directive, args };
}

function passOver(read: () => void): void {
  try {
    read();
  } catch (error) {
    const refused = [error].find((thrown) => thrown instanceof RefusedError);
    invariant(refused, 'whoever reads a line refuses it, and throws nothing else');
  }
}

/** A word may be a directive of a newer Go; a version, a path or a bracket at the start of a line is a slip. */
function readUnknown({ verb, line }: Directive, file: string): GoModFile['unknown'][number] {
  if (/^[a-z][a-z0-9_-]*$/.test(verb)) return { verb, line };
  throw syntaxError(
    file,
    line,
    `"${verb}" is not a directive.`,
    'Start the line with module, go, require, replace, retract, ...',
  );
}

function isKnown(verb: string): verb is Known {
  return Object.hasOwn(readers, verb);
}

function readModule(lines: Lines, directive: Directive, file: string): void {
  once(lines.module, directive, file);
  const [path] = expectWords(directive, file, 1, 'module example.com/name');
  lines.module = { path: unquote(path, file, directive.line), line: directive.line };
}

function readGo(lines: Lines, directive: Directive, file: string): void {
  once(lines.go, directive, file);
  const [version] = expectWords(directive, file, 1, 'go 1.23.0');
  if (!/^[1-9][0-9]*\.(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?(?:[a-z]+[0-9]+)?$/.test(version)) {
    throw syntaxError(file, directive.line, `"${version}" is not a Go version.`, 'Write it like 1.23 or 1.23.0.');
  }
  lines.go = { version, line: directive.line };
}

function readToolchain(lines: Lines, directive: Directive, file: string): void {
  once(lines.toolchain, directive, file);
  const [name] = expectWords(directive, file, 1, 'toolchain go1.23.0');
  if (!/^default$|^go1(?:$|\.)/.test(name)) {
    throw syntaxError(file, directive.line, `"${name}" is not a toolchain.`, 'Write it like go1.23.0, or default.');
  }
  lines.toolchain = { name, line: directive.line };
}

function readRequire(lines: Lines, directive: Directive, file: string): void {
  const { line, suffix } = directive;
  const [path, version] = expectWords(directive, file, 2, 'require example.com/name v1.2.3');
  lines.require.push({
    path: modulePath(path, file, line),
    version: canonicalOf(version, file, line),
    indirect: /^indirect(?:$|;\s*\S)/.test(suffix ?? ''),
    line,
  });
}

function readReplace(lines: Lines, directive: Directive, file: string): void {
  const { args, line } = directive;
  const arrow = args[1] === '=>' ? 1 : 2;
  const [oldPath, oldVersion] = args.slice(0, arrow);
  const [newPath, newVersion, ...rest] = args.slice(arrow + 1);
  if (args[arrow] !== '=>' || oldPath === undefined || newPath === undefined || rest.length > 0) {
    throw usage(directive, file, 'replace example.com/name [v1.2.3] => other.example/name v1.4.0 or ../directory');
  }
  const target = unquote(newPath, file, line);
  const local = isDirectoryPath(target);
  if (local !== (newVersion === undefined)) {
    throw syntaxError(
      file,
      line,
      local ? `The directory "${target}" cannot have a version.` : `The replacement "${target}" has no version.`,
      'Write "=> other.example/name v1.4.0" for a module, "=> ../directory" for a directory.',
    );
  }
  lines.replace.push({
    oldPath: modulePath(oldPath, file, line),
    ...(oldVersion === undefined ? {} : { oldVersion: canonicalOf(oldVersion, file, line) }),
    newPath: target,
    ...(newVersion === undefined ? {} : { newVersion: canonicalOf(newVersion, file, line) }),
    local,
    line,
  });
}

function readRetract(lines: Lines, directive: Directive, file: string): void {
  const { args, line, comments } = directive;
  const [open, from, comma, to, close] = args;
  const range = args.length === 5 && open === '[' && comma === ',' && close === ']';
  const single = args.length === 1 && open !== '[';
  if (!range && !single) throw usage(directive, file, 'retract v1.2.3 or retract [v1.0.0, v1.1.5]');
  const low = canonicalOf(invariant(range ? from : open, 'a retraction has a lower end'), file, line);
  const high = range ? canonicalOf(invariant(to, 'a range has an upper end'), file, line) : low;
  if (compare(low, high) > 0) {
    throw syntaxError(file, line, `The range [${low}, ${high}] is empty.`, `Write it as [${high}, ${low}].`);
  }
  lines.retract.push({ low, high, rationale: comments.join('\n'), line });
}

/**
 * Whether the right side of a replace directive is a directory, on any system.
 * Source: golang.org/x/mod/modfile IsDirectoryPath.
 */
export function isDirectoryPath(path: string): boolean {
  return /^(?:\.\.?(?:$|[/\\])|[/\\]|[A-Za-z]:)/.test(path);
}

function once(earlier: { readonly line: number } | undefined, directive: Directive, file: string): void {
  if (earlier === undefined) return;
  const message = `The directive "${directive.verb}" is repeated; the first is in line ${earlier.line}.`;
  throw syntaxError(file, directive.line, message, 'Remove one of them.');
}

function expectWords(directive: Directive, file: string, count: number, example: string): readonly [string, string] {
  const [first, second] = directive.args;
  if (first === undefined || directive.args.length !== count) throw usage(directive, file, example);
  return [first, second ?? ''];
}

function usage(directive: Directive, file: string, example: string): RefusedError {
  return syntaxError(
    file,
    directive.line,
    `The directive "${directive.verb}" is not complete or has too much.`,
    `Write it like "${example}".`,
  );
}

function modulePath(token: string, file: string, line: number): string {
  const path = unquote(token, file, line);
  if (splitPathVersion(path) !== undefined) return path;
  throw syntaxError(
    file,
    line,
    `"${path}" is not a module path.`,
    'Major versions from 2 on end in /v2; v0 and v1 have no suffix.',
  );
}

function canonicalOf(token: string, file: string, line: number): string {
  const version = unquote(token, file, line);
  const canonical = canonicalModuleVersion(version);
  if (canonical !== '') return canonical;
  throw syntaxError(file, line, `"${version}" is not a version.`, 'Write it in full, like v1.2.3.');
}
