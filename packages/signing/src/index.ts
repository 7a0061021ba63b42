export { LEAST_LIMITS } from './minisign/kdf.ts';
export { formatPublicKey, type PublicKey, parsePublicKeys, publicKeyBase64 } from './minisign/public-key.ts';
export {
  formatProtectedSecretKey,
  formatSecretKey,
  openSecretKey,
  parseSecretKey,
  SALT_BYTES,
  type SecretKey,
} from './minisign/secret-key.ts';
export { checkTrustedComment, formatSignature, parseSignature } from './minisign/signature.ts';
export {
  generateKeyPair,
  KEY_PAIR_BYTES,
  signContent,
  type Verification,
  verifySignature,
} from './minisign.ts';
export { decodeText } from './text.ts';
