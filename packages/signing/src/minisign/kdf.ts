import { type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

/** libsodium's two numbers for scrypt, as they stand in a secret key. */
export interface KdfLimits {
  readonly operations: number;
  /** Bytes. */
  readonly memory: number;
}

/** What `minisign -G` writes: about 1.1 GB of memory and five seconds. */
export const DEFAULT_LIMITS: KdfLimits = { operations: 33_554_432, memory: 1_073_741_824 };

/**
 * What is accepted. Below: libsodium's smallest. Above: the memory of minisign's default, four times its work. The
 * numbers come from the key file, and a wrong one would take the machine's memory before any check of the password.
 */
export const LEAST_LIMITS: KdfLimits = { operations: 32_768, memory: 16_777_216 };
export const MOST_LIMITS: KdfLimits = { operations: 134_217_728, memory: 1_073_741_824 };

export interface ScryptParameters {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

function largestPowerOfTwo(limit: number): number {
  return 2 ** Math.floor(Math.log2(limit));
}

/** How libsodium chooses N, r and p (`pickparams` in crypto_pwhash_scryptsalsa208sha256). */
export function scryptParameters({ operations, memory }: KdfLimits): ScryptParameters {
  const r = 8;
  if (operations < memory / 32) return { N: largestPowerOfTwo(operations / (r * 4)), r, p: 1 };
  const N = largestPowerOfTwo(memory / (r * 128));
  return { N, r, p: Math.floor(Math.floor(operations / 4 / N) / r) };
}

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** The key stream of a secret key. The caller has checked the limits. */
export function deriveKey(password: string, salt: Uint8Array, limits: KdfLimits, length: number): Promise<Buffer> {
  const { N, r, p } = scryptParameters(limits);
  // OpenSSL counts the table, the blocks and some working space; see EVP_PBE_scrypt.
  const maxmem = 128 * r * (N + p + 4) + 1_048_576;
  return derive(password, salt, length, { N, r, p, maxmem });
}
