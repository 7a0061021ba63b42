export { readFolder, readSmallFile } from './folder.ts';
export { hashFiles } from './hash.ts';
export { newKeyPair } from './key-pair.ts';
export { isLeftover, writeWhole } from './write.ts';
