import { build, major } from './semver.ts';

/** A module path in two: `prefix + pathMajor` is the path. */
export interface SplitPath {
  readonly prefix: string;
  /** Empty, `/v2` and up, or for gopkg.in `.v0` and up, maybe with `-unstable`. */
  readonly pathMajor: string;
}

const windowsNames = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

/**
 * Takes the major version suffix off a module path. `undefined` if the path ends in something that looks like such a
 * suffix but is not allowed: `/v0`, `/v1`, `/v01`, `/v2.1`, or a gopkg.in path without `.vN`.
 *
 * Source: golang.org/x/mod/module SplitPathVersion, https://go.dev/ref/mod#major-version-suffixes.
 */
export function splitPathVersion(path: string): SplitPath | undefined {
  if (path.startsWith('gopkg.in/')) {
    const match = /^(.*)(\.v(?:0|[1-9][0-9]*(?:-unstable)?))$/s.exec(path);
    return match === null ? undefined : split(path, match[2]);
  }
  const match = /\/v[0-9.]+$/.exec(path);
  if (match === null) return { prefix: path, pathMajor: '' };
  return /^\/v[1-9][0-9]*$/.test(match[0]) && match[0] !== '/v1' ? split(path, match[0]) : undefined;
}

function split(path: string, pathMajor = ''): SplitPath {
  return { prefix: path.slice(0, path.length - pathMajor.length), pathMajor };
}

/**
 * Why a version does not fit a path suffix, `undefined` if it fits: `should be v2, not v1`. An empty suffix takes v0, v1 and
 * every `+incompatible` version. `.v1` also takes `v0.0.0-` versions, which an early Go wrote by mistake.
 *
 * Source: golang.org/x/mod/module CheckPathMajor.
 */
export function checkPathMajor(version: string, pathMajor: string): string | undefined {
  if (version.startsWith('v0.0.0-') && /^\.v1(?:-unstable)?$/.test(pathMajor)) return undefined;
  const actual = major(version);
  if (pathMajor === '') {
    if (actual === 'v0' || actual === 'v1' || build(version) === '+incompatible') return undefined;
    return `should be v0 or v1, not ${actual}`;
  }
  const expected = pathMajorPrefix(pathMajor);
  return actual === expected ? undefined : `should be ${expected}, not ${actual}`;
}

/** Whether a version fits a path suffix. Source: golang.org/x/mod/module MatchPathMajor. */
export function matchPathMajor(version: string, pathMajor: string): boolean {
  return checkPathMajor(version, pathMajor) === undefined;
}

/**
 * The major version a path suffix demands: `/v2` -> `v2`, `.v2-unstable` -> `v2`, empty (v0 or v1) -> empty.
 * Source: golang.org/x/mod/module PathMajorPrefix.
 */
export function pathMajorPrefix(pathMajor: string): string {
  return pathMajor.slice(1).replace(/-unstable$/, '');
}

/**
 * The path a module must have to carry versions of a major: `example.com/m` and `v2` -> `example.com/m/v2`.
 * Source: https://go.dev/ref/mod#major-version-suffixes.
 */
export function pathForMajor(path: string, majorVersion: string): string {
  const prefix = splitPathVersion(path)?.prefix ?? path;
  if (path.startsWith('gopkg.in/')) return `${prefix}.${majorVersion}`;
  return majorVersion === 'v0' || majorVersion === 'v1' ? prefix : `${prefix}/${majorVersion}`;
}

/**
 * What is wrong with a module path that others shall be able to require, `undefined` if nothing is.
 * Source: golang.org/x/mod/module CheckPath, https://go.dev/ref/mod#go-mod-file-ident.
 */
export function checkModulePath(path: string): string | undefined {
  const first = path.replace(/\/.*$/s, '');
  return (
    checkShape(path) ??
    firstFault(path.split('/'), checkElement) ??
    checkFirstElement(first) ??
    (splitPathVersion(path) === undefined ? invalidSuffix(path) : undefined)
  );
}

/**
 * What is wrong with a module path that the go command shall build under, `undefined` if nothing is. Wider than `checkModulePath`: it needs
 * no dot and takes capitals, for nobody has to fetch it.
 * Source: golang.org/x/mod/module CheckImportPath; a suffix that is no major version is built, but gets no version (cmd/go/internal/load).
 */
export function checkBuildPath(path: string): string | undefined {
  return (
    checkShape(path) ??
    firstFault(path.split('/'), (element) => checkElement(element.replace(/^\.+(?=[^.])/, '').replaceAll('+', '-'))) ??
    (splitPathVersion(path) === undefined ? invalidSuffix(path) : undefined)
  );
}

function checkShape(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (path.startsWith('-')) return 'it starts with a dash';
  if (path.startsWith('/')) return 'it starts with a slash';
  if (path.endsWith('/')) return 'it ends in a slash';
  return path.includes('//') ? 'it contains a double slash' : undefined;
}

function checkFirstElement(first: string): string | undefined {
  if (!first.includes('.')) return `its first element "${first}" has no dot, so it cannot be downloaded`;
  const bad = /[^-.0-9a-z]/.exec(first);
  return bad === null
    ? undefined
    : `its first element "${first}" contains "${bad[0]}": only a-z, 0-9, "-" and "." are allowed`;
}

function checkElement(element: string): string | undefined {
  if (element.startsWith('.')) return `its element "${element}" starts with a dot`;
  if (element.endsWith('.')) return `its element "${element}" ends in a dot`;
  const bad = /[^-._~0-9A-Za-z]/u.exec(element);
  if (bad !== null) return `it contains "${bad[0]}": only letters, digits and - . _ ~ are allowed`;
  const short = element.replace(/\..*$/s, '');
  if (windowsNames.test(short)) return `its element "${short}" is a reserved name on Windows`;
  return /~[0-9]+$/.test(short) ? `its element "${element}" looks like a short name of Windows` : undefined;
}

function invalidSuffix(path: string): string {
  if (path.startsWith('gopkg.in/')) return 'a gopkg.in path must end in .vN';
  return `its suffix "${path.slice(path.lastIndexOf('/') + 1)}" is not a major version: v0 and v1 have none, from v2 on it is /v2`;
}

function firstFault(items: readonly string[], check: (item: string) => string | undefined): string | undefined {
  for (const item of items) {
    const fault = check(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
