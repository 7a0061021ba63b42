import { randomBytes } from 'node:crypto';
import type { SecretKey } from '../minisign/secret-key.ts';
import { generateKeyPair, KEY_PAIR_BYTES } from '../minisign.ts';

/** A new minisign key pair, from the system's randomness. */
export function newKeyPair(): SecretKey {
  return generateKeyPair(randomBytes(KEY_PAIR_BYTES));
}
