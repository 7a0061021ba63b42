export { CHECKSUMS_FILE, type Checksum, formatChecksums, parseChecksums } from './checksums.ts';
export { type ArchiveOptions, type Entry, orderedEntries, refusePath } from './entry.ts';
export { type FolderState, judgeFolder } from './folder.ts';
export { type GlobPart, parseGlob } from './glob.ts';
export { ARCHIVE_FORMATS, type ArchiveFormat, archivePieces, gzip, writeTar, writeZip } from './write.ts';
