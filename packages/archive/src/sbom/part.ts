import { compareBytes } from '../bytes.ts';
import type { BomModule, BomProgram } from './program.ts';
import { goPurl } from './purl.ts';

/** Something that a bill of materials lists; what is not known is empty. */
export interface Part {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly cpe: string;
  readonly license: string;
  /** `h1:` hash. */
  readonly sum: string;
  /** `PATH@VERSION` of the module whose place it takes. */
  readonly replaces: string;
  /** Directory that its files came from, where they are of no published module. */
  readonly directory: string;
}

/** A replacement that is a directory, by the rule of https://go.dev/ref/mod#go-mod-file-replace */
const DIRECTORY = /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:)/;

/** What Go calls the version of a module that has none: https://pkg.go.dev/runtime/debug#Module */
const published = (version: string): string => (version === '(devel)' ? '' : version);

/**
 * A module replaced by a directory goes by the name that the code imports it under, and without package URL: its files are
 * not those of the published version, whose weaknesses it may or may not have.
 */
function modulePart({ path, version, sum, license, replaced }: BomModule): Part {
  const known = { version: published(version), cpe: '', license, sum };
  if (replaced === undefined) {
    return { name: path, purl: goPurl(path, known.version), replaces: '', directory: '', ...known };
  }
  const replaces = [replaced.path, ...(replaced.version === '' ? [] : [replaced.version])].join('@');
  if (DIRECTORY.test(path)) return { name: replaced.path, purl: '', replaces, directory: path, ...known };
  return { name: path, purl: goPurl(path, known.version), replaces, directory: '', ...known };
}

/** `1.26.8` of `go1.26.8`, `go1.26.8 X:jsonv2` and `devel go1.27-0123abc`; anything else as it is. */
export function standardVersion(goVersion: string): string {
  return /(?<=(?:^| )go)\d\S*/.exec(goVersion)?.[0] ?? goVersion;
}

/** Go's own packages. The CPE is the one under which its weaknesses are published. */
function standardLibrary(goVersion: string): Part {
  const version = standardVersion(goVersion);
  const released = /^\d+(?:\.\d+)+$/.test(version);
  return {
    name: 'std',
    version,
    purl: goPurl('std', version),
    cpe: released ? `cpe:2.3:a:golang:go:${version}:*:*:*:*:*:*:*` : '',
    license: 'BSD-3-Clause',
    sum: '',
    replaces: '',
    directory: '',
  };
}

/** What is linked into a program, the standard library with it, in the one order that a document has. */
export function partsOf({ goVersion, modules }: BomProgram): readonly Part[] {
  const parts = [standardLibrary(goVersion), ...modules.map(modulePart)];
  return parts.sort((a, b) => compareBytes(a.name, b.name) || compareBytes(a.version, b.version));
}

/** Package URL of the program: its module, and the package in it. */
export function programPurl({ modulePath, packagePath, version }: BomProgram): string {
  const below = packagePath.startsWith(`${modulePath}/`) ? packagePath.slice(modulePath.length + 1) : '';
  return goPurl(modulePath, published(version), below);
}

/** Time to the second, in UTC, as both formats want it. */
export function timestamp(time: number): string {
  return new Date(time * 1000).toISOString().replace('.000Z', 'Z');
}
