export { type GpgKey, type GpgOptions, gpgSigner } from './gpg.ts';
export { newKeyPair } from './key-pair.ts';
