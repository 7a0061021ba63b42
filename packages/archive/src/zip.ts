import { crc32 } from 'node:zlib';
import { clamp, concat, utf8 } from './bytes.ts';
import { deflate, slices } from './deflate.ts';
import { type ArchiveOptions, type Entry, orderedEntries, refuseSize } from './entry.ts';

/** PKWARE's APPNOTE 6.3.10, without zip64: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const LARGEST = 2 ** 32 - 2;
const MOST_ENTRIES = 2 ** 16 - 2;
const STORED = 0;
const DEFLATED = 8;
const VERSION_NEEDED = 20;
/** Unix, so that the upper half of the external attributes is a mode. */
const MADE_BY = (3 << 8) | VERSION_NEEDED;
const UTF8_NAMES = 1 << 11;
const REGULAR_FILE = 0o100000;

/** First and last moment of a DOS date, in Unix seconds. */
const DOS_FIRST = Date.UTC(1980, 0, 1) / 1000;
const DOS_LAST = Date.UTC(2107, 11, 31, 23, 59, 58) / 1000;

/** DOS date and time, in UTC: the format knows no time zone, and local time would make the bytes depend on the machine. */
function dosTime(epoch: number): { date: number; time: number } {
  const at = new Date(clamp(epoch, DOS_FIRST, DOS_LAST) * 1000);
  return {
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  };
}

interface Packed {
  readonly name: Uint8Array;
  readonly mode: number;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** The fields that the local and the central header share, from "version needed" to "extra field length". */
function shared({ name, method, checksum, size, data }: Packed, epoch: number): Uint8Array {
  const { date, time } = dosTime(epoch);
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(VERSION_NEEDED, 0);
  bytes.writeUInt16LE(UTF8_NAMES, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt16LE(time, 6);
  bytes.writeUInt16LE(date, 8);
  bytes.writeUInt32LE(checksum, 10);
  bytes.writeUInt32LE(data.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

function localHeader(packed: Packed, epoch: number): Uint8Array {
  return concat([Buffer.from('PK\x03\x04'), shared(packed, epoch), packed.name]);
}

function centralHeader(packed: Packed, epoch: number, offset: number): Uint8Array {
  const start = Buffer.from('PK\x01\x02\0\0');
  start.writeUInt16LE(MADE_BY, 4);
  const end = Buffer.alloc(14);
  end.writeUInt32LE(((REGULAR_FILE | packed.mode) << 16) >>> 0, 6);
  end.writeUInt32LE(offset, 10);
  return concat([start, shared(packed, epoch), end, packed.name]);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const bytes = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

/** The sizes stand before the data, so the whole entry is packed first; every empty piece is a moment for the caller. */
function* pack({ path, mode, content }: Entry): Generator<Uint8Array, Packed> {
  const pieces: Uint8Array[] = [];
  for (const piece of deflate(slices(content))) {
    pieces.push(piece);
    yield new Uint8Array(0);
  }
  const deflated = concat(pieces);
  const smaller = deflated.length < content.length;
  return {
    name: utf8(path),
    mode,
    method: smaller ? DEFLATED : STORED,
    checksum: crc32(content),
    size: content.length,
    data: smaller ? deflated : content,
  };
}

/** The bytes of the archive in pieces; some of them are empty. */
export function* zipPieces(entries: readonly Entry[], { epoch }: ArchiveOptions): Generator<Uint8Array> {
  const ordered = orderedEntries(entries);
  const total = ordered.reduce((sum, { content }) => sum + content.length, 0);
  refuseSize('The content of the archive', total, LARGEST, 'zip');
  refuseSize('The list of entries', ordered.length, MOST_ENTRIES, 'zip');
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of ordered) {
    const packed = yield* pack(entry);
    central.push(centralHeader(packed, epoch, offset));
    const local = localHeader(packed, epoch);
    yield local;
    yield packed.data;
    offset += local.length + packed.data.length;
  }
  const directory = concat(central);
  yield directory;
  yield endRecord(ordered.length, directory.length, offset);
}
