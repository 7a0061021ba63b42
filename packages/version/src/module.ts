import { type Fault, invariant, RefusedError } from '@slipway/core';
import { checkBuildPath, checkModulePath, pathMajorPrefix, splitPathVersion } from './module-path.ts';

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
  /** Whether others can require it. If not, `go build` stamps its version all the same. */
  readonly fetchable: boolean;
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
  /** Path of the module at the root of the repository, if there is one. */
  readonly root?: string;
}

const docs = 'https://go.dev/ref/mod#vcs-version';

/**
 * The identity of a module, from its directory and its path. A last directory element that is the path's major version
 * (`nest/v2` and `.../nest/v2`) is not part of the tag prefix.
 *
 * A path that nobody can fetch (`myapp`, without a dot) is one that `go build` stamps: at the root, and below it under the root's path.
 *
 * @throws RefusedError `module-path` for a path that Go gives no version, `module-gopkg` for gopkg.in below the root,
 *   `module-directory` for a path that does not end in its directory
 *
 * Source: cmd/go/internal/modfetch coderepo.go newCodeRepo and findDir, https://go.dev/ref/mod#vcs-version; for paths that cannot be fetched
 * cmd/go/internal/load pkg.go setBuildInfo.
 */
export function identifyModule(location: ModuleLocation): ModuleIdentity {
  const { path } = location;
  const directory = location.directory === '.' ? '' : location.directory;
  const place = { file: directory === '' ? 'go.mod' : `${directory}/go.mod`, ...lineOf(location) };
  const unfetchable = checkModulePath(path);
  const split = splitPathVersion(path);
  const fault = unfetchable === undefined || isBuilt(location, directory) ? undefined : unfetchable;
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
    fetchable: unfetchable === undefined,
    tagPrefix: codeDirectory === '' ? '' : `${codeDirectory}/`,
    goMod: place.file,
    ...lineOf(location),
  };
}

/** Whether `go build` gives the module a version although nobody can fetch it. */
function isBuilt({ path, root }: ModuleLocation, directory: string): boolean {
  if (checkBuildPath(path) !== undefined) return false;
  const { prefix, pathMajor } = invariant(splitPathVersion(path), 'a path that is built has a suffix that Go takes');
  const codeDirectory = directoryWithoutMajor(directory, pathMajor);
  if (codeDirectory === '') return true;
  const above = root === undefined ? undefined : splitPathVersion(root);
  return above !== undefined && prefix === `${above.prefix}/${codeDirectory}`;
}

function lineOf(location: Pick<ModuleLocation, 'line'>): { readonly line?: number } {
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
 * What is wrong with a module when another one of the repository answers to the same tags, as `sub` and `sub/v2` do when both are
 * `.../sub/v2`; undefined when none does.
 *
 * Source: cmd/go/internal/modfetch coderepo.go findDir; gorelease calls it duplicate roots.
 */
export function duplicateFault(module: ModuleIdentity, others: readonly ModuleIdentity[]): Fault | undefined {
  const other = others.find(({ tagPrefix, major }) => tagPrefix === module.tagPrefix && major === module.major);
  if (other === undefined) return undefined;
  const tag = `${module.tagPrefix}${module.major === '' ? 'v1' : module.major}.x.y`;
  return {
    code: 'module-duplicate',
    message: `${other.goMod} (${other.path}) and ${module.goMod} (${module.path}) both claim tags like ${tag}.`,
    hint: 'Keep one of the two go.mod files, or give one of the modules another major version.',
    docs,
    file: module.goMod,
    ...lineOf(module),
  };
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
