import type { RefusedError } from '@slipway/core';
import { lineError, type Origin } from '../origin.ts';
import { decodeBase64 } from '../text.ts';

export const UNTRUSTED = 'untrusted comment: ';
/** Bytes of a public key: `Ed`, key number, Ed25519 key. */
export const PUBLIC_BYTES = 42;
/** Bytes of a secret key; see secret-key.ts. */
export const SECRET_BYTES = 158;
/** Bytes of the first line of a signature: algorithm, key number, Ed25519 signature. */
export const SIGNATURE_LINE_BYTES = 74;

export const ALGORITHM = 'Ed';
export const KEY_NUMBER_BYTES = 8;

/** The key number as minisign prints it: 64 bits, little-endian, in upper-case hex without leading zeros. */
export function keyIdOf(keyNumber: Uint8Array): string {
  return Buffer.from(keyNumber).readBigUInt64LE().toString(16).toUpperCase();
}

export function keyNumberOf(id: string): Uint8Array {
  const bytes = Buffer.alloc(KEY_NUMBER_BYTES);
  bytes.writeBigUInt64LE(BigInt(`0x${id}`));
  return bytes;
}

export interface KeyLine {
  readonly bytes: Buffer;
  readonly line: number;
}

const SHAPES: ReadonlyMap<number, string> = new Map([
  [PUBLIC_BYTES, 'is a public key'],
  [SECRET_BYTES, 'is a secret key'],
  [SIGNATURE_LINE_BYTES, 'is a signature'],
]);

function wrongShape(bytes: Buffer | undefined, length: number): string {
  const shape = bytes === undefined ? undefined : SHAPES.get(bytes.length);
  if (shape !== undefined) return `${shape}, not a ${length === PUBLIC_BYTES ? 'public' : 'secret'} key of minisign`;
  return bytes === undefined ? 'is not base64' : `holds ${bytes.length} bytes; a key of this sort has ${length}`;
}

/** Base64 has no dot, backslash or tilde; a slash it has, but a key begins with `RW` and is longer. */
function looksLikePath(content: string, length: number): boolean {
  if (/\s/.test(content) || content.startsWith('RW')) return false;
  return /[.\\~]/.test(content) || (content.includes('/') && content.length < (length * 4) / 3);
}

function pathLine(origin: Origin, line: number, length: number): RefusedError {
  return lineError(origin, line, {
    code: 'minisign-key-malformed',
    message: 'looks like the path of a file, and the key itself is wanted',
    hint:
      length === PUBLIC_BYTES
        ? 'Give the second line of that file: base64 that begins with RW.'
        : 'Give the text of that file; on a terminal write file:PATH, which reads it.',
  });
}

function wrongLine(origin: Origin, line: number, bytes: Buffer | undefined, length: number): RefusedError {
  const secret = length === PUBLIC_BYTES && bytes?.length === SECRET_BYTES;
  return lineError(origin, line, {
    code: secret ? 'minisign-secret-key-shown' : 'minisign-key-malformed',
    message: wrongShape(bytes, length),
    hint: secret
      ? 'Give the public key (the second line of minisign.pub, RW…). This input is not masked: if the log was readable, make a new key.'
      : "Give the file that 'minisign -G' wrote, whole: an 'untrusted comment:' line and one line of base64.",
  });
}

/**
 * The keys of a key file: lines of base64, each with or without its `untrusted comment:` line before it. Blanks around a
 * line and carriage returns do not count: keys are pasted. The text of a key never appears in a message.
 */
export function readKeyLines(text: string, length: number, origin: Origin): readonly KeyLine[] {
  const keys: KeyLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const content = raw.trim();
    if (content === '' || content.startsWith(UNTRUSTED.trimEnd())) continue;
    const bytes = decodeBase64(content);
    if (bytes?.length === length) {
      keys.push({ bytes, line: index + 1 });
      continue;
    }
    if ('input' in origin && looksLikePath(content, length)) throw pathLine(origin, index + 1, length);
    throw wrongLine(origin, index + 1, bytes, length);
  }
  return keys;
}
