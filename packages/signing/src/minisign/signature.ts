import { RefusedError } from '@slipway/core';
import { SIGNATURE_BYTES } from '../ed25519.ts';
import { lineError, named, type Origin } from '../origin.ts';
import { CONTROL, decodeBase64 } from '../text.ts';
import { keyIdOf, keyNumberOf, SIGNATURE_LINE_BYTES, UNTRUSTED } from './key-lines.ts';

const TRUSTED = 'trusted comment: ';
const PREHASHED = 'ED';
const LEGACY = 'Ed';
/** minisign reads lines of at most this many bytes (COMMENTMAXBYTES, TRUSTEDCOMMENTMAXBYTES). */
const LONGEST_COMMENT = 1024;
const LONGEST_TRUSTED_COMMENT = 8192;

export interface Signature {
  /** `prehashed`: over the BLAKE2b-512 of the content; `legacy`: over the content itself. */
  readonly form: 'prehashed' | 'legacy';
  readonly keyId: string;
  readonly signature: Uint8Array;
  readonly trustedComment: string;
  /** Over the signature and the trusted comment. */
  readonly globalSignature: Uint8Array;
}

const FETCH_AGAIN = 'Fetch the signature again from where it was published, or sign again.';

function malformed(origin: Origin, line: number, message: string, hint = FETCH_AGAIN): RefusedError {
  return lineError(origin, line, { code: 'minisign-signature-malformed', message, hint });
}

type Lines = readonly [string, string, string, string];

function fourLines(text: string, origin: Origin): Lines {
  const carriageReturn = text.split('\n').findIndex((line) => line.includes('\r'));
  if (carriageReturn >= 0) {
    const hint = 'The file was converted on its way: publish and fetch it as binary, or set -text in .gitattributes.';
    throw malformed(origin, carriageReturn + 1, 'holds a carriage return', hint);
  }
  const [comment, signature, trusted, global, ...rest] = text.split('\n');
  if (comment === undefined || signature === undefined || trusted === undefined || global === undefined) {
    throw malformed(origin, text.split('\n').length, `is the last of ${named(origin)}, which has four`);
  }
  if (rest.join('\n') !== '') throw malformed(origin, 5, 'is one too many: a signature has four');
  return [comment, signature, trusted, global];
}

/** What a line of a comment begins with, and how many bytes are too many for it. */
interface CommentForm {
  readonly prefix: string;
  readonly longest: number;
}

function readComment(line: string, number: number, { prefix, longest }: CommentForm, origin: Origin): string {
  if (!line.startsWith(prefix)) throw malformed(origin, number, `does not begin with '${prefix}'`);
  if (Buffer.byteLength(line) >= longest) throw malformed(origin, number, `is longer than ${longest - 1} bytes`);
  if (CONTROL.test(line)) throw malformed(origin, number, 'holds a control character');
  return line.slice(prefix.length);
}

function readBytes(line: string, number: number, length: number, origin: Origin): Buffer {
  const bytes = decodeBase64(line);
  if (bytes === undefined) throw malformed(origin, number, 'is not base64');
  if (bytes.length !== length) throw malformed(origin, number, `holds ${bytes.length} bytes instead of ${length}`);
  return bytes;
}

function readForm(bytes: Buffer, origin: Origin): Signature['form'] {
  const algorithm = bytes.toString('latin1', 0, 2);
  if (algorithm === PREHASHED) return 'prehashed';
  if (algorithm === LEGACY) return 'legacy';
  throw malformed(origin, 2, 'names an algorithm that minisign does not have');
}

/** Reads a signature strictly: four lines of UTF-8, canonical base64. Throws `RefusedError` with file and line. */
export function parseSignature(text: string, origin: Origin): Signature {
  const [comment, signature, trusted, global] = fourLines(text, origin);
  readComment(comment, 1, { prefix: UNTRUSTED, longest: LONGEST_COMMENT }, origin);
  const bytes = readBytes(signature, 2, SIGNATURE_LINE_BYTES, origin);
  return {
    form: readForm(bytes, origin),
    keyId: keyIdOf(bytes.subarray(2, 10)),
    signature: bytes.subarray(10),
    trustedComment: readComment(trusted, 3, { prefix: TRUSTED, longest: LONGEST_TRUSTED_COMMENT }, origin),
    globalSignature: readBytes(global, 4, SIGNATURE_BYTES, origin),
  };
}

/** What the global signature covers. */
export function globalMessage(signature: Uint8Array, trustedComment: string): Uint8Array {
  return Buffer.concat([signature, Buffer.from(trustedComment)]);
}

/** The signature file. The untrusted comment is the one minisign writes, so that the same input gives the same bytes. */
export function formatSignature(signature: Signature): string {
  const algorithm = Buffer.from(signature.form === 'legacy' ? LEGACY : PREHASHED);
  const line = Buffer.concat([algorithm, keyNumberOf(signature.keyId), signature.signature]);
  return [
    `${UNTRUSTED}signature from minisign secret key`,
    line.toString('base64'),
    `${TRUSTED}${signature.trustedComment}`,
    Buffer.from(signature.globalSignature).toString('base64'),
    '',
  ].join('\n');
}

/** A trusted comment that can be written: one line without control characters. Throws `RefusedError`. */
export function checkTrustedComment(comment: string): string {
  const line = `${TRUSTED}${comment}`;
  const why = CONTROL.test(comment)
    ? 'holds a line feed or another control character'
    : Buffer.byteLength(line) >= LONGEST_TRUSTED_COMMENT
      ? `is longer than ${LONGEST_TRUSTED_COMMENT - 1 - TRUSTED.length} bytes`
      : /\p{Surrogate}/u.test(comment)
        ? 'is not valid Unicode'
        : undefined;
  if (why === undefined) return comment;
  throw new RefusedError({
    code: 'trusted-comment',
    message: `The trusted comment ${why}.`,
    hint: 'Give one line of text, such as file:SHA256SUMS.',
  });
}
