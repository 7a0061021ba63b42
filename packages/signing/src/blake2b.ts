import { createHash } from 'node:crypto';
import { blake2b } from '@noble/hashes/blake2.js';

/** BLAKE2b with 64 bytes of output (RFC 7693). */
export function blake2b512(content: Uint8Array): Uint8Array {
  return createHash('blake2b512').update(content).digest();
}

/**
 * BLAKE2b with 32 bytes of output. The length is part of the parameters that start the hash, so it is not a prefix of the
 * longer one, and Node's OpenSSL offers 64 bytes only: https://www.rfc-editor.org/rfc/rfc7693#section-2.5
 */
export function blake2b256(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = blake2b.create({ dkLen: 32 });
  for (const part of parts) hash.update(part);
  return hash.digest();
}
