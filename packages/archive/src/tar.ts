import { clamp, concat, utf8 } from './bytes.ts';
import { type ArchiveOptions, type Entry, orderedEntries, refuseSize } from './entry.ts';

/**
 * POSIX.1-1988 ustar, with a pax header (POSIX.1-2001) only for a path that ustar cannot hold and for the records that a
 * member asks for. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
const BLOCK = 512;
const LONGEST_NAME = 100;
const LONGEST_PREFIX = 155;
const LARGEST = 8 ** 11 - 1;

/** What stands in a tar archive under the very name that is given, in the order of the caller. */
export interface Member {
  /** A name that ends with `/` is a directory. */
  readonly name: string;
  readonly mode: number;
  readonly content: Uint8Array;
  /** Keys and values of pax records about this member alone. */
  readonly records: readonly (readonly [string, string])[];
}

interface Header {
  readonly name: Uint8Array;
  readonly prefix: Uint8Array;
  readonly mode: number;
  readonly size: number;
  readonly mtime: number;
  readonly type: '0' | '5' | 'x';
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
  if (slash < 1 || slash > LONGEST_PREFIX || slash === path.length - 1) return undefined;
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

/** Whether every reader of tar finds the name, those too that know nothing of pax headers. */
export function fitsUstar(name: string): boolean {
  return split(name) !== undefined;
}

function* onePiece({ name, mode, content, records }: Member, index: number, mtime: number): Generator<Uint8Array> {
  const size = content.length;
  const fits = split(name);
  const extended = concat(
    (fits === undefined ? [['path', name] as const, ...records] : records).map(([key, value]) => paxRecord(key, value)),
  );
  if (extended.length > 0) {
    const names = { name: utf8(`PaxHeaders/${index}`), prefix: NONE };
    yield header({ ...names, mode: 0o644, size: extended.length, mtime, type: 'x' });
    yield extended;
    yield padding(extended.length);
  }
  // What a reader without pax would call the file.
  const names = fits ?? { name: utf8(`entry-${index}`), prefix: NONE };
  yield header({ ...names, mode, size, mtime, type: name.endsWith('/') ? '5' : '0' });
  yield content;
  yield padding(size);
}

/** Members without the end of an archive: what can stand before other members. Dated `epoch`, in Unix seconds. */
export function* memberPieces(members: readonly Member[], epoch: number): Generator<Uint8Array> {
  const mtime = clamp(epoch, 0, LARGEST);
  for (const { name, content } of members) refuseSize(`The file '${name}'`, content.length, LARGEST, 'tar');
  for (const [index, member] of members.entries()) yield* onePiece(member, index, mtime);
}

/** The two zero blocks that end an archive. */
export const END_OF_ARCHIVE = new Uint8Array(2 * BLOCK);

/** The bytes of the archive in pieces. Ends with the two zero blocks that the format asks for, and no more. */
export function* tarPieces(entries: readonly Entry[], { epoch }: ArchiveOptions): Generator<Uint8Array> {
  const members = orderedEntries(entries).map(({ path, mode, content }) => ({
    name: path,
    mode,
    content,
    records: [],
  }));
  yield* memberPieces(members, epoch);
  yield END_OF_ARCHIVE;
}
