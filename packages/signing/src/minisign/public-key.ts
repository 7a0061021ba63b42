import { RefusedError } from '@slipway/core';
import { isWeakPublicKey } from '../ed25519.ts';
import { lineError, named, type Origin } from '../origin.ts';
import { ALGORITHM, type KeyLine, keyIdOf, keyNumberOf, PUBLIC_BYTES, readKeyLines, UNTRUSTED } from './key-lines.ts';

export interface PublicKey {
  /** 16 upper-case hex digits, as minisign prints it. Chosen by the maker of the key: it proves nothing. */
  readonly id: string;
  /** 32 bytes of Ed25519. */
  readonly bytes: Uint8Array;
}

function readOne({ bytes, line }: KeyLine, origin: Origin): PublicKey {
  if (bytes.toString('latin1', 0, 2) !== ALGORITHM) {
    throw lineError(origin, line, {
      code: 'minisign-key-malformed',
      message: 'does not begin as a public key of minisign does',
      hint: 'A public key of minisign is base64 that begins with RW.',
    });
  }
  const key = { id: keyIdOf(bytes.subarray(2, 10)), bytes: bytes.subarray(10) };
  if (isWeakPublicKey(key.bytes)) {
    throw lineError(origin, line, {
      code: 'minisign-weak-key',
      message: 'is a weak key: anybody can sign for it',
      hint: "Make a key with 'minisign -G' and give its public key.",
    });
  }
  return key;
}

/**
 * Public keys: one or several, each as base64 or as the file `minisign.pub`. Throws `RefusedError` when there is none, for
 * a malformed or weak key, and for two keys with the same id, which a signature could not tell apart.
 */
export function parsePublicKeys(text: string, origin: Origin): readonly [PublicKey, ...PublicKey[]] {
  const seen = new Set<string>();
  const [first, ...others] = readKeyLines(text, PUBLIC_BYTES, origin).map((entry) => {
    const key = readOne(entry, origin);
    if (seen.has(key.id)) {
      throw lineError(origin, entry.line, {
        code: 'minisign-key-twice',
        message: `repeats the key id ${key.id}`,
        hint: 'Keep one line for each key.',
      });
    }
    seen.add(key.id);
    return key;
  });
  if (first === undefined) {
    throw new RefusedError({
      code: 'minisign-key-missing',
      message: `There is no key in ${named(origin)}.`,
      hint: 'Give the second line of minisign.pub: base64 that begins with RW.',
    });
  }
  return [first, ...others];
}

/** The key as one line of base64: what `minisign -P` takes. */
export function publicKeyBase64(key: PublicKey): string {
  return Buffer.concat([Buffer.from(ALGORITHM), keyNumberOf(key.id), key.bytes]).toString('base64');
}

/** The file `minisign.pub`. */
export function formatPublicKey(key: PublicKey): string {
  return `${UNTRUSTED}minisign public key ${key.id}\n${publicKeyBase64(key)}\n`;
}
