import { createHash } from 'node:crypto';
import { concat } from '../../bytes.ts';
import { bytes, headerBytes, int32, string } from './header.ts';
import type { RpmMachine } from './machine.ts';
import { signatureTag } from './signature.ts';
import { SIGNATURE_TAG } from './tags.ts';

export interface Payload {
  readonly compressed: Uint8Array;
  /** Bytes of the cpio archive. */
  readonly size: number;
}

/** The first 96 bytes, obsolete but for their magic: https://rpm-software-management.github.io/rpm/manual/format_lead.html */
export function leadBytes(label: string, machine: RpmMachine): Uint8Array {
  const block = Buffer.alloc(96);
  block.set([0xed, 0xab, 0xee, 0xdb, 3, 0, 0, 0]);
  block.writeUInt16BE(machine.number, 8);
  block.write(label.slice(0, 65), 10, 'latin1');
  block.writeUInt16BE(1, 76); // Linux
  block.writeUInt16BE(5, 78); // a signature header follows
  return block;
}

function hexDigest(algorithm: 'sha1' | 'sha256', content: Uint8Array): string {
  return createHash(algorithm).update(content).digest('hex');
}

/** The signature header, padded to a multiple of eight. MD5 of header and payload is for rpm before 4.14, and left out. */
export function signatureHeader(
  header: Uint8Array,
  { compressed, size }: Payload,
  signature: Uint8Array | undefined,
): Uint8Array {
  const written = headerBytes(SIGNATURE_TAG.headerSignatures, [
    ...(signature === undefined ? [] : [[signatureTag(signature), bytes(signature)] as const]),
    [SIGNATURE_TAG.sha1Header, string(hexDigest('sha1', header))],
    [SIGNATURE_TAG.sha256Header, string(hexDigest('sha256', header))],
    [SIGNATURE_TAG.size, int32([header.length + compressed.length])],
    [SIGNATURE_TAG.payloadSize, int32([size])],
  ]);
  return concat([written, new Uint8Array((8 - (written.length % 8)) % 8)]);
}
