export { gpgSigner } from './gpg.ts';
export { newKeyPair } from './key-pair.ts';
