import type { PackageDescription, PackageFile } from '@slipway/archive';
import { invariant } from '@slipway/core';
import type { Target } from '@slipway/go';
import type { PlannedFile } from './files.ts';
import type { PackagingFormat } from './packaging.ts';
import type { ReleasePlan } from './plan.ts';

/** A file with its content. */
export interface LoadedFile {
  readonly planned: PlannedFile;
  readonly mode: 0o755 | 0o644;
  readonly content: Uint8Array;
}

/** A program with its content. */
export interface LoadedProgram {
  readonly file: string;
  readonly content: Uint8Array;
}

/** The further files of archives and packages. */
export interface Loaded {
  readonly archive: readonly LoadedFile[];
  readonly package: readonly LoadedFile[];
}

/** Everything that a package may hold. */
export interface PackageContents extends Loaded {
  readonly programs: readonly LoadedProgram[];
}

/**
 * What a system package of the programs holds: the programs in /usr/bin, licence and readme with the documentation
 * (https://refspecs.linuxfoundation.org/FHS_3.0/fhs-3.0.html), and what the user put somewhere. Debian wants the licence as
 * `copyright` (https://www.debian.org/doc/debian-policy/ch-docs.html#copyright-information).
 */
export function packageFiles(
  format: PackagingFormat,
  name: string,
  { programs, archive: usual, package: own }: PackageContents,
): readonly PackageFile[] {
  const documents = usual.filter(({ planned }) => /^(?:LICEN[CS]E|COPYING|README|NOTICE)[^/]*$/i.test(planned.to));
  const licence = documents.find(({ planned }) => /^(?:LICEN[CS]E|COPYING)/i.test(planned.to));
  const doc = (to: string): string => `/usr/share/doc/${name}/${to}`;
  const usually: readonly PackageFile[] = [
    ...documents
      .filter((file) => format !== 'deb' || file !== licence)
      .map(({ planned, content }) => ({ path: doc(planned.to), mode: 0o644, content, config: false })),
    ...(format === 'deb' && licence !== undefined
      ? [{ path: doc('copyright'), mode: 0o644, content: licence.content, config: false }]
      : []),
  ];
  const asked = own.map(({ planned, mode, content }): PackageFile => {
    return { path: planned.to, mode: planned.mode ?? mode, content, config: planned.config };
  });
  const places = new Set(asked.map(({ path }) => path));
  return [
    ...programs.map(({ file, content }) => ({ path: `/usr/bin/${file}`, mode: 0o755, content, config: false })),
    // What the user puts at the place of a document wins over what goes there by itself; a program is never replaced.
    ...usually.filter(({ path }) => !places.has(path)),
    ...asked,
  ];
}

/** A package of a target, as every format can say it. */
export function describePackage(
  plan: ReleasePlan,
  format: PackagingFormat,
  { arch, variant }: Target,
  contents: PackageContents,
): PackageDescription {
  const metadata = invariant(plan.packages[format], `the plan says what packages of the format ${format} say`);
  return {
    ...metadata,
    // A calendar version has no v, and packages write none.
    ...{ version: plan.version.replace(/^(?=\d)/, 'v'), arch, variant, time: plan.epoch },
    files: packageFiles(format, metadata.name, contents),
  };
}
