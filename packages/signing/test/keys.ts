import { generateKeyPair, KEY_PAIR_BYTES } from '../src/index.ts';

/** A key pair that is the same in every run; `n` chooses it. */
export function keyPair(n = 1) {
  return generateKeyPair(Buffer.alloc(KEY_PAIR_BYTES, n));
}
