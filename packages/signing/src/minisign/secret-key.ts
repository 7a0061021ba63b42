import type { KeyObject } from 'node:crypto';
import { RefusedError } from '@slipway/core';
import { blake2b256 } from '../blake2b.ts';
import { privateKeyFromSeed, publicKeyOf, SEED_BYTES, seedOf } from '../ed25519.ts';
import { lineError, named, type Origin } from '../origin.ts';
import { deriveKey, type KdfLimits, LEAST_LIMITS, MOST_LIMITS } from './kdf.ts';
import {
  ALGORITHM,
  KEY_NUMBER_BYTES,
  keyIdOf,
  keyNumberOf,
  readKeyLines,
  SECRET_BYTES,
  UNTRUSTED,
} from './key-lines.ts';
import type { PublicKey } from './public-key.ts';

/*
 * The 158 bytes: `Ed` | key derivation `Sc` or two zeros | checksum `B2` | salt 32 | operations u64 | memory u64 |
 * key number 8 | seed 32 | public key 32 | BLAKE2b-256 of `Ed`, key number, seed and public key. The last 104 are
 * xored with the stream of scrypt. Source: https://jedisct1.github.io/minisign/#secret-key-format
 */
const KDF_NONE = '\0\0';
const KDF_SCRYPT = 'Sc';
const CHECKSUM = 'B2';
const SALT = { at: 6, bytes: 32 };
const OPERATIONS_AT = 38;
const MEMORY_AT = 46;
const BODY_AT = 54;
const CHECKSUM_AT = KEY_NUMBER_BYTES + 2 * SEED_BYTES;

export const SALT_BYTES = SALT.bytes;

export interface SecretKey {
  readonly publicKey: PublicKey;
  /** Opaque: printing the object shows nothing of the key. */
  readonly privateKey: KeyObject;
}

export type SecretKeyFile =
  | { readonly protection: 'none'; readonly body: Buffer; readonly origin: Origin; readonly line: number }
  | {
      readonly protection: 'password';
      readonly body: Buffer;
      readonly salt: Uint8Array;
      readonly limits: KdfLimits;
      readonly origin: Origin;
      readonly line: number;
    };

const WRITE_IT_AGAIN = "Give the file that 'minisign -G' wrote, whole and unchanged.";

function damaged(origin: Origin, line: number, message: string, hint = WRITE_IT_AGAIN): RefusedError {
  return lineError(origin, line, { code: 'minisign-key-malformed', message, hint });
}

function readLimits(bytes: Buffer, origin: Origin, line: number): KdfLimits {
  const limits = {
    operations: Number(bytes.readBigUInt64LE(OPERATIONS_AT)),
    memory: Number(bytes.readBigUInt64LE(MEMORY_AT)),
  };
  const outside = (['operations', 'memory'] as const).find(
    (name) => limits[name] < LEAST_LIMITS[name] || limits[name] > MOST_LIMITS[name],
  );
  if (outside === undefined) return limits;
  throw lineError(origin, line, {
    code: 'minisign-kdf-limits',
    message: `asks for a key derivation of ${limits[outside]} ${outside === 'memory' ? 'bytes of memory' : 'operations'}`,
    hint: `From ${LEAST_LIMITS[outside]} to ${MOST_LIMITS[outside]} is accepted; 'minisign -G' stays within.`,
  });
}

/** Reads a secret key file without opening it. Throws `RefusedError`, which never shows the key. */
export function parseSecretKey(text: string, origin: Origin): SecretKeyFile {
  const [found, second] = readKeyLines(text, SECRET_BYTES, origin);
  if (found === undefined) {
    throw new RefusedError({
      code: 'minisign-key-missing',
      message: `There is no key in ${named(origin)}.`,
      hint: 'Give the text of minisign.key. A secret is empty when it is not set, and in workflows of forks.',
    });
  }
  const { bytes, line } = found;
  if (second !== undefined) throw damaged(origin, second.line, 'is a second key', 'Give one secret key.');
  if (bytes.toString('latin1', 0, 2) !== ALGORITHM || bytes.toString('latin1', 4, 6) !== CHECKSUM) {
    throw damaged(origin, line, 'does not begin as a secret key of minisign does');
  }
  const kdf = bytes.toString('latin1', 2, 4);
  const body = bytes.subarray(BODY_AT);
  if (kdf === KDF_NONE) return { protection: 'none', body, origin, line };
  if (kdf !== KDF_SCRYPT) throw damaged(origin, line, 'names a key derivation that minisign does not have');
  const limits = readLimits(bytes, origin, line);
  return { protection: 'password', body, salt: bytes.subarray(SALT.at, OPERATIONS_AT), limits, origin, line };
}

function xor(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, index) => byte ^ right.readUInt8(index)));
}

function checksumOf(body: Uint8Array): Uint8Array {
  return blake2b256(Buffer.from(ALGORITHM), body.subarray(0, CHECKSUM_AT));
}

/** The key of an opened body, or undefined when its two halves do not belong together. */
function readBody(body: Buffer): SecretKey | undefined {
  const seedEnd = KEY_NUMBER_BYTES + SEED_BYTES;
  const privateKey = privateKeyFromSeed(body.subarray(KEY_NUMBER_BYTES, seedEnd));
  const bytes = publicKeyOf(privateKey);
  if (!body.subarray(seedEnd, CHECKSUM_AT).equals(bytes)) return undefined;
  return { publicKey: { id: keyIdOf(body.subarray(0, KEY_NUMBER_BYTES)), bytes }, privateKey };
}

/** `minisign -G -W` of 0.11 leaves the checksum of an unprotected key at zero; other writers fill it in. */
function checksumHolds(body: Buffer, file: SecretKeyFile): boolean {
  const written = body.subarray(CHECKSUM_AT);
  return written.equals(checksumOf(body)) || (file.protection === 'none' && written.every((byte) => byte === 0));
}

async function openBody(file: SecretKeyFile, password: string | undefined): Promise<Buffer> {
  if (file.protection === 'none') return file.body;
  if (password === undefined) {
    throw new RefusedError({
      code: 'minisign-password-missing',
      message: `The secret key in ${named(file.origin)} is protected by a password, and none is given.`,
      hint: "Give the password, or a key made without one ('minisign -G -W').",
    });
  }
  return xor(file.body, await deriveKey(password, file.salt, file.limits, file.body.length));
}

/**
 * Opens a secret key; the checksum and the public half in it are checked. A protected key costs what its limits say:
 * minisign's default 1.1 GB of memory and five seconds. Throws `RefusedError` for a missing or wrong password.
 */
export async function openSecretKey(file: SecretKeyFile, password: string | undefined): Promise<SecretKey> {
  const body = await openBody(file, password);
  const key = checksumHolds(body, file) ? readBody(body) : undefined;
  if (key !== undefined) return key;
  if (file.protection === 'none') throw damaged(file.origin, file.line, 'is damaged: its parts do not belong together');
  throw new RefusedError({
    code: 'minisign-password-wrong',
    message: `The password does not open the secret key in ${named(file.origin)}.`,
    hint: 'Give the password that the key was made with; if it is right, the key is damaged.',
  });
}

function writeKey(kdf: string, salt: Uint8Array, limits: KdfLimits, body: Uint8Array): string {
  const numbers = Buffer.alloc(16);
  numbers.writeBigUInt64LE(BigInt(limits.operations), 0);
  numbers.writeBigUInt64LE(BigInt(limits.memory), 8);
  const bytes = Buffer.concat([Buffer.from(ALGORITHM + kdf + CHECKSUM, 'latin1'), salt, numbers, body]);
  return `${UNTRUSTED}minisign encrypted secret key\n${bytes.toString('base64')}\n`;
}

function plainBody({ publicKey, privateKey }: SecretKey): Buffer {
  const keys = Buffer.concat([keyNumberOf(publicKey.id), seedOf(privateKey), publicKey.bytes]);
  return Buffer.concat([keys, checksumOf(keys)]);
}

/** A secret key file without password, as `minisign -G -W` makes it (which calls it encrypted, too). */
export function formatSecretKey(key: SecretKey): string {
  return writeKey(KDF_NONE, Buffer.alloc(SALT_BYTES), { operations: 0, memory: 0 }, plainBody(key));
}

/** A secret key file under a password; the salt is 32 random bytes. */
export async function formatProtectedSecretKey(
  key: SecretKey,
  password: string,
  salt: Uint8Array,
  limits: KdfLimits,
): Promise<string> {
  const body = plainBody(key);
  return writeKey(KDF_SCRYPT, salt, limits, xor(body, await deriveKey(password, salt, limits, body.length)));
}
