import { invariant } from '@slipway/core';
import { buildIdText, type Range, readBuildId } from './build-id.ts';
import { findBuildInfo } from './embedded.ts';
import { type Executable, type Section, type Slice, UNKNOWN } from './executable.ts';
import { type DifferenceKind, whatDiffers } from './meaning.ts';
import { readExecutable } from './read.ts';

/** How one part of two files differs. */
export interface SectionDifference {
  /** Name of the section; in parentheses what the format has no name for. */
  readonly name: string;
  /** Bytes that are not the same, where one is longer with its further bytes. */
  readonly differingBytes: number;
  /** Where the first of them is, counted from the beginning of the section. */
  readonly firstOffset: number;
  readonly onlyIn?: 'a' | 'b';
}

export type Difference =
  | { readonly identical: true }
  | {
      readonly identical: false;
      readonly sizes: { readonly a: number; readonly b: number };
      /** In the order in which they stand in the file; the first one holds the first byte that differs. */
      readonly sections: readonly SectionDifference[];
      /** The go command's build IDs; what their parts tell is `explainDifference`'s to say. */
      readonly buildIds: { readonly a: string | undefined; readonly b: string | undefined };
      readonly kind: DifferenceKind;
      /** What that means, in one or two sentences. */
      readonly what: string;
    };

/** The parts of one name, one behind the other, and where in the file the first of them stands. */
interface Region {
  readonly at: number;
  readonly bytes: Buffer;
}

/** What no section holds: headers, tables and filling; all of a file of unknown format. */
const REST = '(headers)';
const ALL = '(file)';

function readable(bytes: Uint8Array): Executable | undefined {
  try {
    return readExecutable(bytes);
  } catch {
    return undefined;
  }
}

/** What Go puts into a section where other things stand too. */
function embeddedParts(bytes: Uint8Array, executable: Executable): readonly Section[] {
  if (executable.slices.length > 0) return executable.slices.flatMap((slice) => partsOfSlice(bytes, slice));
  const named = (name: string, range: Range | undefined): Section[] =>
    range === undefined ? [] : [{ name, ...range }];
  const has = (name: string): boolean => executable.sections.some((section) => section.name.endsWith(name));
  return [
    ...(has('buildid') ? [] : named('(build ID)', buildIdText(bytes))),
    ...(has('go.buildinfo') || has('__go_buildinfo')
      ? []
      : named('(build information)', findBuildInfo(bytes, executable)?.range)),
  ];
}

function partsOfSlice(bytes: Uint8Array, { architecture, offset, size }: Slice): readonly Section[] {
  const program = bytes.subarray(offset, offset + size);
  return embeddedParts(program, readExecutable(program)).map((part) => ({
    name: `${architecture}:${part.name}`,
    offset: offset + part.offset,
    size: part.size,
  }));
}

/** A section without the parts that have a name of their own. */
function without(section: Section, parts: readonly Section[]): readonly Section[] {
  const end = section.offset + section.size;
  const inside = parts
    .filter(({ offset, size }) => offset >= section.offset && offset + size <= end)
    .sort((a, b) => a.offset - b.offset);
  const starts = [section.offset, ...inside.map(({ offset, size }) => offset + size)];
  const ends = [...inside.map(({ offset }) => offset), end];
  return starts.map((start, index) => {
    const stop = invariant(ends[index], 'there is an end for every start');
    return { name: section.name, offset: start, size: stop - start };
  });
}

/** Every byte of the file under one name, also where sections overlap: the one that begins first has it. */
function regionsOf(bytes: Uint8Array, executable: Executable): ReadonlyMap<string, Region> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const embedded = embeddedParts(bytes, executable);
  const parts = [...executable.sections.flatMap((section) => without(section, embedded)), ...embedded];
  const found = new Map<string, { readonly at: number; readonly pieces: Buffer[] }>();
  const add = (name: string, from: number, to: number): void => {
    if (to <= from) return;
    const region = found.get(name) ?? { at: from, pieces: [] };
    region.pieces.push(all.subarray(from, to));
    found.set(name, region);
  };
  const rest = executable.sections.length === 0 ? ALL : REST;
  let done = 0;
  for (const { name, offset, size } of parts.sort((a, b) => a.offset - b.offset)) {
    add(rest, done, offset);
    add(name, Math.max(done, offset), offset + size);
    done = Math.max(done, offset + size);
  }
  add(rest, done, bytes.length);
  return new Map([...found].map(([name, { at, pieces }]) => [name, { at, bytes: Buffer.concat(pieces) }]));
}

function compared(a: Buffer, b: Buffer): Pick<SectionDifference, 'differingBytes' | 'firstOffset'> | undefined {
  if (a.equals(b)) return undefined;
  const common = Math.min(a.length, b.length);
  let differingBytes = Math.max(a.length, b.length) - common;
  let firstOffset = common;
  for (let index = common - 1; index >= 0; index--) {
    if (a[index] === b[index]) continue;
    differingBytes++;
    firstOffset = index;
  }
  return { differingBytes, firstOffset };
}

/** A part that a file does not have. */
const NOWHERE: Region = { at: Number.POSITIVE_INFINITY, bytes: Buffer.alloc(0) };

function differencesOf(a: ReadonlyMap<string, Region>, b: ReadonlyMap<string, Region>): readonly SectionDifference[] {
  const found = [...new Set([...a.keys(), ...b.keys()])].flatMap((name) => {
    const [left, right] = [a.get(name) ?? NOWHERE, b.get(name) ?? NOWHERE];
    const result = compared(left.bytes, right.bytes);
    if (result === undefined) return [];
    const onlyIn = a.has(name) ? (b.has(name) ? {} : ({ onlyIn: 'a' } as const)) : ({ onlyIn: 'b' } as const);
    return [{ at: Math.min(left.at, right.at) + result.firstOffset, difference: { name, ...result, ...onlyIn } }];
  });
  return found.sort((x, y) => x.at - y.at).map(({ difference }) => difference);
}

/**
 * Where two executable files differ, section by section, and what that means. Files that are damaged or of an unknown format
 * are compared as a whole.
 */
export function firstDifference(a: Uint8Array, b: Uint8Array): Difference {
  if (Buffer.compare(a, b) === 0) return { identical: true };
  const [left, right] = [readable(a), readable(b)];
  const known = left !== undefined && right !== undefined && left.format === right.format;
  const sections = differencesOf(regionsOf(a, known ? left : UNKNOWN), regionsOf(b, known ? right : UNKNOWN));
  return {
    identical: false,
    sizes: { a: a.length, b: b.length },
    sections,
    buildIds: { a: readBuildId(a, left), b: readBuildId(b, right) },
    ...whatDiffers(left, right, sections),
  };
}
