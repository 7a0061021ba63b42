export { DEFAULT_LIMITS, type KdfLimits, LEAST_LIMITS, MOST_LIMITS } from './minisign/kdf.ts';
export { formatPublicKey, type PublicKey, parsePublicKeys, publicKeyBase64 } from './minisign/public-key.ts';
export {
  formatProtectedSecretKey,
  formatSecretKey,
  openSecretKey,
  parseSecretKey,
  SALT_BYTES,
  type SecretKey,
  type SecretKeyFile,
} from './minisign/secret-key.ts';
export { checkTrustedComment, formatSignature, parseSignature, type Signature } from './minisign/signature.ts';
export {
  generateKeyPair,
  KEY_PAIR_BYTES,
  type Signed,
  signContent,
  signDigest,
  type Verification,
  verifySignature,
} from './minisign.ts';
export type { Origin } from './origin.ts';
export { decodeText } from './text.ts';
