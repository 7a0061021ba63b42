export {
  accountFor,
  type Digest,
  describe,
  type Finding,
  type FolderEntry,
  findingFault,
  findingFaults,
  folded,
  type ListedFile,
  type Names,
  type Release,
  releaseError,
} from './coverage.ts';
export { fileNameFault } from './file-name.ts';
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
export { namePattern } from './name-pattern.ts';
export type { Origin } from './origin.ts';
export { MINISIGN_SUFFIX, standsBesideList } from './signature-names.ts';
export { decodeText } from './text.ts';
