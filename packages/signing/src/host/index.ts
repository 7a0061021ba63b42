export { readFolder, readSmallFile } from './folder.ts';
export { type GpgKey, type GpgOptions, gpgSigner } from './gpg.ts';
export { hashFiles } from './hash.ts';
export { newKeyPair } from './key-pair.ts';
export { isLeftover, writeWhole } from './write.ts';
