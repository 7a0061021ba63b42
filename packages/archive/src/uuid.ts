import { createHash } from 'node:crypto';
import { utf8 } from './bytes.ts';

/** The namespace of names that are URLs or URNs: https://www.rfc-editor.org/rfc/rfc9562#section-6.6 */
const NAMES = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * UUID of version 5 for a URN: the same name has the same UUID, whoever makes it and whenever. Lower case.
 * https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export function uuidOf(urn: string): string {
  const bytes = createHash('sha1').update(NAMES).update(utf8(urn)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
