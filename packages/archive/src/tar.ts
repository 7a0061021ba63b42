import { clamp, utf8 } from './bytes.ts';
import { type ArchiveOptions, type Entry, orderedEntries, refuseSize } from './entry.ts';

/**
 * POSIX.1-1988 ustar, with a pax header (POSIX.1-2001) only for a path that ustar cannot hold.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
const BLOCK = 512;
const LONGEST_NAME = 100;
const LONGEST_PREFIX = 155;
const LARGEST = 8 ** 11 - 1;

interface Header {
  readonly name: Uint8Array;
  readonly prefix: Uint8Array;
  readonly mode: number;
  readonly size: number;
  readonly mtime: number;
  readonly type: '0' | 'x';
}

function octal(value: number, digits: number): string {
  return `${value.toString(8).padStart(digits, '0')}\0`;
}

function header({ name, prefix, mode, size, mtime, type }: Header): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  block.set(name, 0);
  block.write(octal(mode, 7) + octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(mtime, 11), 100);
  block.write(`        ${type}`, 148);
  block.write('ustar\x0000', 257);
  block.write(octal(0, 7) + octal(0, 7), 329);
  block.set(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)} `, 148);
  return block;
}

const NONE = new Uint8Array(0);

/** The path as ustar's name and prefix, or undefined when it does not fit: too long, or not ASCII. */
function split(path: string): Pick<Header, 'name' | 'prefix'> | undefined {
  const bytes = utf8(path);
  if (bytes.length !== path.length) return undefined;
  if (bytes.length <= LONGEST_NAME) return { name: bytes, prefix: NONE };
  const slash = path.indexOf('/', path.length - LONGEST_NAME - 1);
  if (slash < 1 || slash > LONGEST_PREFIX) return undefined;
  return { name: bytes.subarray(slash + 1), prefix: bytes.subarray(0, slash) };
}

/** `LENGTH KEY=VALUE\n`, where the length counts itself. */
function paxRecord(key: string, value: string): Uint8Array {
  const rest = utf8(` ${key}=${value}\n`).length;
  let length = rest;
  while (length !== rest + String(length).length) length = rest + String(length).length;
  return utf8(`${length} ${key}=${value}\n`);
}

function padding(size: number): Uint8Array {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}

function* entryPieces({ path, mode, content }: Entry, index: number, mtime: number): Generator<Uint8Array> {
  const size = content.length;
  const fits = split(path);
  if (fits === undefined) {
    const record = paxRecord('path', path);
    const name = utf8(`PaxHeaders/${index}`);
    yield header({ name, prefix: NONE, mode: 0o644, size: record.length, mtime, type: 'x' });
    yield record;
    yield padding(record.length);
  }
  // What a reader without pax would call the file.
  const names = fits ?? { name: utf8(`entry-${index}`), prefix: NONE };
  yield header({ ...names, mode, size, mtime, type: '0' });
  yield content;
  yield padding(size);
}

/** The bytes of the archive in pieces. Ends with the two zero blocks that the format asks for, and no more. */
export function* tarPieces(entries: readonly Entry[], { epoch }: ArchiveOptions): Generator<Uint8Array> {
  const mtime = clamp(epoch, 0, LARGEST);
  const ordered = orderedEntries(entries);
  for (const { path, content } of ordered) refuseSize(`The file '${path}'`, content.length, LARGEST, 'tar');
  for (const [index, entry] of ordered.entries()) yield* entryPieces(entry, index, mtime);
  yield new Uint8Array(2 * BLOCK);
}
