export { findFiles, readEntry } from './collect.ts';
export { folderUnder, readFolder, replaceFolder, writeChecksums } from './release-folder.ts';
export { type WriteOptions, type WrittenFile, writeArchive, writeFileAtomically } from './write.ts';
