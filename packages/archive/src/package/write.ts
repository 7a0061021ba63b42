import { apkPieces } from './apk.ts';
import type { ApkSigner } from './apk-signer.ts';
import { architectureName } from './architecture.ts';
import { debPieces } from './deb.ts';
import type { PackageDescription } from './description.ts';
import type { PackageFormat } from './format.ts';
import { labelOf } from './rpm/identity.ts';
import type { RpmSigner } from './rpm/signature.ts';
import { rpmPieces } from './rpm.ts';
import { apkVersion, debVersion } from './version.ts';

/** Who signs; what is left out is not signed. A deb is signed by its repository, not by itself. */
export interface PackageSigners {
  readonly apk?: ApkSigner | undefined;
  readonly rpm?: RpmSigner | undefined;
}

/** A package in pieces, some of them empty, made as they are asked for. Throws `RefusedError`. */
export async function* packagePieces(
  format: PackageFormat,
  description: PackageDescription,
  { apk, rpm }: PackageSigners = {},
): AsyncGenerator<Uint8Array> {
  switch (format) {
    case 'deb':
      return yield* debPieces(description);
    case 'rpm':
      return yield* rpmPieces(description, { signer: rpm });
    case 'apk':
      return yield* apkPieces(description, { signer: apk });
  }
}

/** The name that the format's own tools give the file: the epoch is not in it. Throws `RefusedError`. */
export function packageFileName(format: PackageFormat, description: PackageDescription): string {
  const { name } = description;
  switch (format) {
    case 'deb':
      return `${name}_${debVersion({ ...description, epoch: 0 })}_${architectureName('deb', description)}.deb`;
    case 'rpm':
      return `${labelOf(description)}.${architectureName('rpm', description)}.rpm`;
    case 'apk':
      return `${name}-${apkVersion(description)}.apk`;
  }
}
