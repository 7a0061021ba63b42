import { invariant } from '@slipway/core';
/** A part of a file. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** Above this are marks: the end of a chain, a sector that is free or belongs to a table. */
const LAST_SECTOR = 0xffff_fff9;
const ENTRY = 128;
const ROOT = 5;

/** The sectors of a stream, from the first on. */
function chain(table: readonly number[], first: number): readonly number[] {
  const found: number[] = [];
  for (let sector = first; sector <= LAST_SECTOR; ) {
    const { [sector]: next } = table;
    if (next === undefined || found.length > table.length) throw new Error('the compound file has a broken chain');
    found.push(sector);
    sector = next;
  }
  return found;
}

function numbers(file: Buffer, { offset, length }: Extent): readonly number[] {
  return Array.from({ length: length / 4 }, (_, index) => file.readUInt32LE(offset + 4 * index));
}

/** Sectors that hold the table of sectors: 109 of them in the header, the others in a chain of their own. */
function tableSectors(file: Buffer, extent: (sector: number) => Extent): readonly number[] {
  const found = [...numbers(file, { offset: 76, length: 4 * 109 })];
  for (let sector = file.readUInt32LE(68); sector <= LAST_SECTOR; ) {
    const part = numbers(file, extent(sector));
    found.push(...part.slice(0, -1));
    sector = invariant(part.at(-1), 'a sector has a last number');
  }
  return found.filter((sector) => sector <= LAST_SECTOR);
}

/**
 * Where the bytes of a short stream stand in a compound file. Throws for what is no such file or has no such stream.
 * https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-cfb/
 */
export function streamExtents(file: Buffer, name: string): readonly Extent[] {
  if (file.toString('latin1', 0, 8) !== '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') throw new Error('not a compound file');
  const size = 1 << file.readUInt16LE(30);
  const small = 1 << file.readUInt16LE(32);
  const extent = (sector: number): Extent => ({ offset: (sector + 1) * size, length: size });
  const table = tableSectors(file, extent).flatMap((sector) => numbers(file, extent(sector)));
  const extents = (first: number) => chain(table, first).map(extent);
  const entries = extents(file.readUInt32LE(48)).flatMap(({ offset, length }) =>
    Array.from({ length: length / ENTRY }, (_, index) =>
      file.subarray(offset + index * ENTRY, offset + (index + 1) * ENTRY),
    ),
  );
  const nameOf = (entry: Buffer): string => entry.toString('utf16le', 0, Math.max(entry.readUInt16LE(64) - 2, 0));
  const found = entries.find((entry) => nameOf(entry) === name);
  const root = entries.find((entry) => entry.readUInt8(66) === ROOT);
  if (found === undefined || root === undefined) throw new Error('the compound file lacks a stream');
  // Streams below 4096 bytes stand in a stream of their own, in small sectors.
  const container = extents(root.readUInt32LE(116));
  const smallTable = extents(file.readUInt32LE(60)).flatMap((each) => numbers(file, each));
  return chain(smallTable, found.readUInt32LE(116)).map((sector) => {
    const [{ offset } = extent(0)] = container.slice(Math.floor((sector * small) / size));
    return { offset: offset + ((sector * small) % size), length: small };
  });
}
