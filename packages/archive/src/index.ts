export { compareBytes } from './bytes.ts';
export { COMPRESSOR } from './deflate.ts';
export { type Entry, orderedEntries, pathFault, refusePath } from './entry.ts';
export { type GlobPart, hasWildcard, matchesPattern, parseGlob } from './glob.ts';
export { rsaSigner } from './package/apk-signer.ts';
export { knowsMachine } from './package/architecture.ts';
export type { PackageDescription, PackageFile } from './package/description.ts';
export { PACKAGE_FORMATS } from './package/format.ts';
export { msiSource } from './package/msi.ts';
export { type PackageSigners, packagePieces } from './package/write.ts';
export { writeCycloneDx } from './sbom/cyclonedx.ts';
export type { BomProgram } from './sbom/program.ts';
export { writeSpdx } from './sbom/spdx.ts';
export type { Member } from './tar.ts';
export { fileOfArchive } from './untar.ts';
export {
  ARCHIVE_FORMATS,
  type ArchiveFormat,
  archivePieces,
  memberArchive,
} from './write.ts';
