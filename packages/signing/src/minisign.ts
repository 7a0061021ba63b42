import type { Code, Fault } from '@slipway/core';
import { blake2b512 } from './blake2b.ts';
import { privateKeyFromSeed, publicKeyOf, SEED_BYTES, signBytes, verifyBytes } from './ed25519.ts';
import { KEY_NUMBER_BYTES, keyIdOf } from './minisign/key-lines.ts';
import type { PublicKey } from './minisign/public-key.ts';
import type { SecretKey } from './minisign/secret-key.ts';
import { checkTrustedComment, globalMessage, type Signature } from './minisign/signature.ts';

/** Bytes of randomness that a key pair is made of. */
export const KEY_PAIR_BYTES = KEY_NUMBER_BYTES + SEED_BYTES;

/** A key pair out of 40 random bytes: the key number, then the seed. */
export function generateKeyPair(random: Uint8Array): SecretKey {
  if (random.length !== KEY_PAIR_BYTES) throw new Error(`a key pair is made of ${KEY_PAIR_BYTES} random bytes`);
  const privateKey = privateKeyFromSeed(random.subarray(KEY_NUMBER_BYTES));
  return {
    publicKey: { id: keyIdOf(random.subarray(0, KEY_NUMBER_BYTES)), bytes: publicKeyOf(privateKey) },
    privateKey,
  };
}

/**
 * Signs content by its BLAKE2b-512, as `minisign -S` does. The same key, digest and comment give the same bytes. Throws
 * `RefusedError` for a comment that cannot be written.
 */
export function signDigest(key: SecretKey, blake2b512: Uint8Array, trustedComment: string): Signature {
  const signature = signBytes(key.privateKey, blake2b512);
  const comment = checkTrustedComment(trustedComment);
  return {
    form: 'prehashed',
    keyId: key.publicKey.id,
    signature,
    trustedComment: comment,
    globalSignature: signBytes(key.privateKey, globalMessage(signature, comment)),
  };
}

/** Signs bytes by the digest that minisign takes of them (BLAKE2b-512): the prehashed form, `ED`. */
export function signContent(key: SecretKey, content: Uint8Array, trustedComment: string): Signature {
  return signDigest(key, blake2b512(content), trustedComment);
}

export type Verification =
  | { readonly verified: true; readonly key: PublicKey; readonly trustedComment: string }
  | { readonly verified: false; readonly fault: Fault };

/** Names for messages: what was signed, and the file of the signature. */
export interface Signed {
  readonly content: Uint8Array;
  readonly file: string;
  readonly signatureFile: string;
}

function refused(code: Code, message: string, hint: string, file: string): Verification {
  return { verified: false, fault: { code, message, hint, file } };
}

function otherKey(signature: Signature, keys: readonly PublicKey[], { file, signatureFile }: Signed): Verification {
  const pinned = keys.map(({ id }) => id).join(', ');
  return refused(
    'signature-other-key',
    `${signatureFile} was made with the key ${signature.keyId}; pinned is ${pinned}.`,
    `If the maker of ${file} changed the key, pin the new one after checking it another way; if not, do not use these files.`,
    signatureFile,
  );
}

/**
 * Whether one of the pinned keys signed the content and the trusted comment. The key is chosen by its id, then both
 * signatures must hold under it. Signatures of the legacy form (`minisign -S -l`, before 0.6) are accepted.
 */
export function verifySignature(signature: Signature, keys: readonly PublicKey[], signed: Signed): Verification {
  const key = keys.find(({ id }) => id === signature.keyId);
  if (key === undefined) return otherKey(signature, keys, signed);
  const message = signature.form === 'legacy' ? signed.content : blake2b512(signed.content);
  if (!verifyBytes(key.bytes, message, signature.signature)) {
    return refused(
      'signature-wrong',
      `${signed.signatureFile} is not a signature of ${signed.file} by the key ${key.id}.`,
      `${signed.file} or its signature was changed after signing: fetch both again, and do not use these files until it holds.`,
      signed.signatureFile,
    );
  }
  const global = globalMessage(signature.signature, signature.trustedComment);
  if (!verifyBytes(key.bytes, global, signature.globalSignature)) {
    return refused(
      'trusted-comment-wrong',
      `The trusted comment of ${signed.signatureFile} is not what the key ${key.id} signed.`,
      'The comment was changed after signing: fetch the signature again.',
      signed.signatureFile,
    );
  }
  return { verified: true, key, trustedComment: signature.trustedComment };
}
