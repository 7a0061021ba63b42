export { gpgSigner } from './gpg.ts';
