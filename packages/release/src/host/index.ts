export { readEntries, readSmallFile } from './entries.ts';
export { folderUnder, readFolderState, replaceFolder, writeChecksums } from './folder.ts';
export { hashFiles } from './hash.ts';
