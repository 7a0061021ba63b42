import { concat } from '../bytes.ts';
import { streamExtents } from './msi-compound.ts';

/** https://learn.microsoft.com/en-us/windows/win32/msi/summary-property-descriptions */
const STREAM = '\x05SummaryInformation';
const REVISION = 9;
const CREATED = 12;
const SAVED = 13;
const TEXT = 0x1e;
const TIME = 0x40;

/** The time of Windows begins in 1601 and counts tenths of microseconds. */
const windowsTime = (time: number): bigint => (BigInt(time) + 11_644_473_600n) * 10_000_000n;

/** Where the value of each property of the one section begins, with its type: [MS-OLEPS] 2.20, 2.21. */
function properties(stream: Buffer): ReadonlyMap<number, number> {
  const section = stream.readUInt32LE(44);
  const count = stream.readUInt32LE(section + 4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const row = section + 8 + 8 * index;
      return [stream.readUInt32LE(row), section + stream.readUInt32LE(row + 4)];
    }),
  );
}

function placeOf(stream: Buffer, table: ReadonlyMap<number, number>, property: number, type: number): number {
  const at = table.get(property);
  if (at === undefined || stream.readUInt32LE(at) !== type)
    throw new Error(`the msi has no property ${property} as expected`);
  return at + 4;
}

/**
 * The package with its own code and time in the summary, where wixl writes a random number and the hour: nothing else in it
 * changes from run to run. Throws for what wixl does not write.
 */
export function withSummary(file: Uint8Array, code: string, time: number): Uint8Array {
  const changed = Buffer.from(file);
  const extents = streamExtents(changed, STREAM);
  const stream = Buffer.from(concat(extents.map(({ offset, length }) => changed.subarray(offset, offset + length))));
  const table = properties(stream);
  const text = placeOf(stream, table, REVISION, TEXT);
  if (stream.readUInt32LE(text) !== code.length + 1) throw new Error('the msi has a package code of another length');
  stream.write(code, text + 4, 'latin1');
  for (const property of [CREATED, SAVED]) {
    stream.writeBigUInt64LE(windowsTime(time), placeOf(stream, table, property, TIME));
  }
  let taken = 0;
  for (const { offset, length } of extents) {
    stream.copy(changed, offset, taken, taken + length);
    taken += length;
  }
  return changed;
}
