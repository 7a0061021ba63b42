import { RefusedError } from '@slipway/core';
import { checkModulePath, pathMajorPrefix, splitPathVersion } from './module-path.ts';

/** A module and where it lives in its repository. */
export interface ModuleIdentity {
  readonly path: string;
  /** Directory of its go.mod relative to the repository, posix; empty for the root. */
  readonly directory: string;
  /** The path without its major version suffix. */
  readonly pathPrefix: string;
  /** Empty, `/v2`, `.v2`, `.v2-unstable`. */
  readonly pathMajor: string;
  /** Major version the path demands: `v2`; empty allows v0 and v1. */
  readonly major: string;
  /** What its version tags start with: empty or `client/pkg/`. */
  readonly tagPrefix: string;
  /** Path of the go.mod file relative to the repository. */
  readonly goMod: string;
  /** Line of the module directive, if known. */
  readonly line?: number;
}

/** Where a module was found. */
export interface ModuleLocation {
  /** Relative to the repository, posix, without `./` and without a slash at the end; empty or `.` for the root. */
  readonly directory: string;
  /** The path of its module directive. */
  readonly path: string;
  /** Line of the module directive, for messages. */
  readonly line?: number;
}

const docs = 'https://go.dev/ref/mod#vcs-version';

/**
 * The identity of a module, from its directory and its path. A last directory element that is the path's major version
 * (`nest/v2` and `.../nest/v2`) is not part of the tag prefix.
 *
 * @throws RefusedError `module-path` for a path that cannot be published, `module-gopkg` for gopkg.in below the root,
 *   `module-directory` for a path that does not end in its directory
 *
 * Source: cmd/go/internal/modfetch coderepo.go newCodeRepo and findDir, https://go.dev/ref/mod#vcs-version.
 */
export function identifyModule(location: ModuleLocation): ModuleIdentity {
  const { path } = location;
  const directory = location.directory === '.' ? '' : location.directory;
  const place = { file: directory === '' ? 'go.mod' : `${directory}/go.mod`, ...lineOf(location) };
  const fault = checkModulePath(path);
  const split = splitPathVersion(path);
  if (fault !== undefined || split === undefined) {
    throw new RefusedError({
      code: 'module-path',
      message: `The module path "${path}" is not valid: ${fault}.`,
      hint: 'Correct the module line of go.mod; a path looks like example.com/name or example.com/name/v2.',
      docs: 'https://go.dev/ref/mod#go-mod-file-ident',
      ...place,
    });
  }
  const codeDirectory = directoryWithoutMajor(directory, split.pathMajor);
  checkDirectory({ path, prefix: split.prefix, directory, codeDirectory }, place);
  return {
    path,
    directory,
    pathPrefix: split.prefix,
    pathMajor: split.pathMajor,
    major: pathMajorPrefix(split.pathMajor),
    tagPrefix: codeDirectory === '' ? '' : `${codeDirectory}/`,
    goMod: place.file,
    ...lineOf(location),
  };
}

function lineOf(location: ModuleLocation): { readonly line?: number } {
  return location.line === undefined ? {} : { line: location.line };
}

function directoryWithoutMajor(directory: string, pathMajor: string): string {
  if (!pathMajor.startsWith('/')) return directory;
  return `/${directory}`.endsWith(pathMajor) ? directory.slice(0, -pathMajor.length) : directory;
}

/** Where a module is, by its path and in the repository; the code's directory is without a suffix like /v2. */
interface ModulePlace {
  readonly path: string;
  readonly prefix: string;
  readonly directory: string;
  readonly codeDirectory: string;
}

function checkDirectory(
  { path, prefix, directory, codeDirectory }: ModulePlace,
  place: { readonly file: string; readonly line?: number },
): void {
  if (directory !== '' && path.startsWith('gopkg.in/')) {
    throw new RefusedError({
      code: 'module-gopkg',
      message: `The module "${path}" is in the directory "${directory}", but gopkg.in serves only the root of a repository.`,
      hint: 'Move its go.mod to the root, or give the module a path outside gopkg.in.',
      docs,
      ...place,
    });
  }
  if (codeDirectory === '' || prefix.endsWith(`/${codeDirectory}`)) return;
  throw new RefusedError({
    code: 'module-directory',
    message: `The module path "${path}" does not end in its directory "${codeDirectory}", so Go cannot find the module.`,
    hint: `Rename the directory, or write a module path that ends in "/${codeDirectory}" (before a suffix like /v2).`,
    docs,
    ...place,
  });
}

/**
 * Refuses modules of one repository that answer to the same tags, as `sub` and `sub/v2` do when both are `.../sub/v2`.
 *
 * @throws RefusedError `module-duplicate`
 *
 * Source: cmd/go/internal/modfetch coderepo.go findDir; gorelease calls it duplicate roots.
 */
export function checkModules(modules: readonly ModuleIdentity[]): void {
  const seen = new Map<string, ModuleIdentity>();
  for (const module of modules) {
    const key = `${module.tagPrefix} ${module.major}`;
    const other = seen.get(key);
    if (other !== undefined) throw duplicate(other, module);
    seen.set(key, module);
  }
}

function duplicate(first: ModuleIdentity, second: ModuleIdentity): RefusedError {
  const tag = `${second.tagPrefix}${second.major === '' ? 'v1' : second.major}.x.y`;
  return new RefusedError({
    code: 'module-duplicate',
    message: `${first.goMod} (${first.path}) and ${second.goMod} (${second.path}) both claim tags like ${tag}.`,
    hint: 'Keep one of the two go.mod files, or give one of the modules another major version.',
    docs,
    file: second.goMod,
    ...(second.line === undefined ? {} : { line: second.line }),
  });
}

/**
 * The module a file belongs to: the one with the deepest directory above it.
 *
 * @param file relative to the repository, posix
 *
 * Source: https://go.dev/ref/mod#modules-overview (a module does not contain directories with a go.mod of their own).
 */
export function moduleOfFile(file: string, modules: readonly ModuleIdentity[]): ModuleIdentity | undefined {
  let owner: ModuleIdentity | undefined;
  for (const module of modules) {
    const inside = module.directory === '' || file.startsWith(`${module.directory}/`);
    if (inside && (owner === undefined || module.directory.length > owner.directory.length)) owner = module;
  }
  return owner;
}

/** Whether one of the files belongs to the module itself, nested modules left out. */
export function touchesModule(
  files: readonly string[],
  module: ModuleIdentity,
  modules: readonly ModuleIdentity[],
): boolean {
  return files.some((file) => moduleOfFile(file, modules)?.directory === module.directory);
}
