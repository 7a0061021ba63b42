import { utf8 } from '../../bytes.ts';
import type { RpmFile } from './files.ts';

/** The newc format, cpio(5): hexadecimal fields of eight digits. */
const MAGIC = '070701';

const hex = (value: number): string => value.toString(16).padStart(8, '0');

function padding(size: number): Uint8Array {
  return new Uint8Array((4 - (size % 4)) % 4);
}

interface Header {
  readonly name: string;
  readonly inode: number;
  readonly mode: number;
  readonly time: number;
  readonly size: number;
}

function* header({ name, inode, mode, time, size }: Header): Generator<Uint8Array> {
  const text = utf8(`${name}\0`);
  // Inode, mode, owner, group, links, time, size, device (2), device it is (2), length of the name, checksum.
  const fields = [inode, mode, 0, 0, 1, time, size, 0, 0, 0, 0, text.length, 0];
  const bytes = utf8(MAGIC + fields.map(hex).join(''));
  yield bytes;
  yield text;
  yield padding(bytes.length + text.length);
}

/** The payload of an rpm in pieces. Inode numbers are those of the header's `FILEINODES`: the place in the list, from 1. */
export function* cpioPieces(files: readonly RpmFile[], time: number): Generator<Uint8Array> {
  for (const [index, { path, mode, content }] of files.entries()) {
    yield* header({ name: `./${path}`, inode: index + 1, mode, time, size: content.length });
    yield content;
    yield padding(content.length);
  }
  yield* header({ name: 'TRAILER!!!', inode: 0, mode: 0, time: 0, size: 0 });
}
