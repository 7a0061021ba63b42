import { SIGNATURE_TAG } from './tags.ts';

/** Makes the signature of an rpm. */
export interface RpmSigner {
  /**
   * A detached OpenPGP signature of the bytes, binary, one packet of version 4: what `gpg --detach-sign` writes. Every rpm
   * knows RSA; EdDSA is for newer ones.
   */
  sign(header: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** Public-key algorithms of OpenPGP: https://www.rfc-editor.org/rfc/rfc4880#section-9.1 */
const RSA: readonly number[] = [1, 3];
/** https://www.rfc-editor.org/rfc/rfc4880#section-4.3 */
const SIGNATURE_PACKET = 2;
const VERSION = 4;
/** Of the bytes as they are: https://www.rfc-editor.org/rfc/rfc4880#section-5.2.1 */
const BINARY_DOCUMENT = 0;

interface Extent {
  /** Where the body begins. */
  readonly from: number;
  /** Bytes of the body. */
  readonly length: number;
}

/** https://www.rfc-editor.org/rfc/rfc4880#section-4.2: the old form of a packet's length has 1, 2 or 4 bytes. */
function oldExtent(packet: Buffer): Extent {
  const width = 2 ** (packet.readUInt8(0) & 3);
  return width === 8
    ? { from: 1, length: packet.length - 1 }
    : { from: 1 + width, length: packet.readUIntBE(1, width) };
}

function newExtent(packet: Buffer): Extent {
  const first = packet.readUInt8(1);
  if (first < 192) return { from: 2, length: first };
  if (first < 224) return { from: 3, length: ((first - 192) << 8) + packet.readUInt8(2) + 192 };
  return { from: 6, length: packet.readUInt32BE(2) };
}

/** The body of the one signature packet that the bytes are, or undefined. */
function signatureBody(packet: Buffer): Buffer | undefined {
  if (packet.length < 10) return undefined;
  const first = packet.readUInt8(0);
  const old = (first & 0xc0) === 0x80;
  if ((old ? (first >> 2) & 15 : first ^ 0xc0) !== SIGNATURE_PACKET) return undefined;
  const { from, length } = old ? oldExtent(packet) : newExtent(packet);
  return from + length === packet.length ? packet.subarray(from) : undefined;
}

/**
 * The tag that a signature of the header goes under: there is one for RSA and one for the others. A signature of another
 * kind is a fault of the signer, and no package is made of it.
 */
export function signatureTag(signature: Uint8Array): number {
  const body = signatureBody(Buffer.from(signature));
  if (body === undefined || body.readUInt8(0) !== VERSION || body.readUInt8(1) !== BINARY_DOCUMENT) {
    throw new Error('what the signer made is not one binary OpenPGP signature of version 4');
  }
  return RSA.includes(body.readUInt8(2)) ? SIGNATURE_TAG.rsaHeader : SIGNATURE_TAG.dsaHeader;
}
