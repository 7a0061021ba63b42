import { gunzipSync } from 'node:zlib';

const BLOCK = 512;
/** More than a program has; less than what an archive could be blown up to. */
const LARGEST = 2 ** 31;

const textAt = (block: Buffer, from: number, length: number): string =>
  block
    .subarray(from, from + length)
    .toString('utf8')
    .replace(/\0.*$/s, '');

/** The size in a header; undefined for what is none. A sign would lead the reader backwards. */
function sizeAt(header: Buffer): number | undefined {
  const digits = textAt(header, 124, 12).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/**
 * The one regular file of a tar.gz archive as it is written here whose name ends with `/NAME` or is it; undefined when there is none, or not all of it.
 * Such archives are ustar, without links; a long name stands in a pax header and is no program's.
 */
export function fileOfArchive(archive: Uint8Array, name: string): Uint8Array | undefined {
  const tar = gunzipSync(archive, { maxOutputLength: LARGEST });
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK);
    const path = textAt(header, 0, 100);
    if (path === '') return undefined;
    const size = sizeAt(header);
    if (size === undefined || at + BLOCK + size > tar.length) return undefined;
    const type = textAt(header, 156, 1);
    const found = type === '0' || type === '';
    if (found && path.split('/').at(-1) === name) return tar.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}
