export { compareBytes } from './bytes.ts';
export { COMPRESSOR } from './deflate.ts';
export { type ArchiveOptions, type Entry, orderedEntries, pathFault, refusePath } from './entry.ts';
export { type GlobPart, matchesPattern, parseGlob } from './glob.ts';
export { agreedLicense, isLicenseFile, licenseOf } from './license.ts';
export { apkPieces } from './package/apk.ts';
export { type ApkSigner, rsaSigner } from './package/apk-signer.ts';
export { architectureName, type Machine } from './package/architecture.ts';
export { debPieces } from './package/deb.ts';
export type { PackageDescription, PackageFile, PackageRelations, PackageScripts } from './package/description.ts';
export { PACKAGE_FORMATS, type PackageFormat } from './package/format.ts';
export { type MsiSource, msiSource } from './package/msi.ts';
export type { RpmSigner } from './package/rpm/signature.ts';
export { rpmPieces } from './package/rpm.ts';
export { apkVersion, debVersion, type PackageVersion, rpmVersion } from './package/version.ts';
export { type PackageSigners, packageFileName, packagePieces } from './package/write.ts';
export { writeCycloneDx } from './sbom/cyclonedx.ts';
export type { BomModule, BomProgram } from './sbom/program.ts';
export { writeSpdx } from './sbom/spdx.ts';
export type { Member } from './tar.ts';
export { fileOfArchive } from './untar.ts';
export {
  ARCHIVE_FORMATS,
  type ArchiveFormat,
  archivePieces,
  gzip,
  memberArchive,
  writeTar,
  writeZip,
} from './write.ts';
