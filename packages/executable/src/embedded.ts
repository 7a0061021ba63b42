import type { Range } from './build-id.ts';
import { type BuildInfo, parseModuleInfo } from './build-info.ts';
import type { Executable } from './executable.ts';
import { readExecutable } from './read.ts';
import { viewOf } from './view.ts';
import { readLeb128 } from './wasm.ts';

/** Layout of https://go.dev/src/debug/buildinfo/buildinfo.go */
const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
const HEADER = 32;
const ALIGNMENT = 16;
const INLINE = 2;
/** A file may lie about the length. */
const LONGEST_VERSION = 256;

/** A file may be full of things that look like it. */
const MOST_PLACES = 1000;

/** Sixteen bytes before and after the modules (cmd/go/internal/modload, `infoStart` and `infoEnd`). */
const SENTINEL = 16;
const START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const END = Buffer.from('f932433186182072008242104116d8f2', 'hex');

/** Sections that the linker puts it into; Windows has none of its own for it. */
const SECTIONS: readonly string[] = ['.go.buildinfo', '__DATA,__go_buildinfo', '.data'];

/** Go's build information in a file: where it stands, and what it says. */
export interface Embedded {
  readonly range: Range;
  readonly info: BuildInfo;
}

interface Text {
  readonly text: Buffer;
  readonly end: number;
}

function textAt(bytes: Buffer, at: number): Text {
  const view = viewOf(bytes, true);
  const { value, end } = readLeb128(view, at);
  return { text: view.bytes(end, value), end: end + value };
}

/** As Go does it: text without the frame is taken for none, as programs built without modules have it. */
function modulesOf(framed: Buffer): string {
  const isFramed = framed.length > 2 * SENTINEL && framed[framed.length - SENTINEL - 1] === 0x0a;
  return isFramed ? framed.toString('utf8', SENTINEL, framed.length - SENTINEL) : '';
}

function embeddedAt(bytes: Buffer, at: number): Embedded | undefined {
  // Before Go 1.18 there were pointers instead, which lead anywhere into the memory of the program.
  const flags = bytes[at + MAGIC.length + 1] ?? 0;
  if ((flags & INLINE) === 0) return undefined;
  try {
    const version = textAt(bytes, at + HEADER);
    const name = version.text.toString('utf8', 0, LONGEST_VERSION);
    if (!/^(?:go|devel)/.test(name)) return undefined;
    const modules = textAt(bytes, version.end);
    const info = parseModuleInfo(name, modulesOf(modules.text).split('\n'));
    return { range: { offset: at, size: modules.end - at }, info };
  } catch {
    return undefined;
  }
}

/** The first place that holds it; a program may hold the magic as data too, as the go command does. */
function searched(bytes: Buffer, alignment: number): Embedded | undefined {
  let at = -1;
  for (let left = MOST_PLACES; left > 0; left--) {
    at = bytes.indexOf(MAGIC, at + 1);
    if (at < 0) return undefined;
    const found = at % alignment === 0 ? embeddedAt(bytes, at) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * For WebAssembly the linker leaves out the record that the others have. The text of the modules is there, as the program
 * itself needs it, and the toolchain stands in https://github.com/WebAssembly/tool-conventions/blob/main/ProducersSection.md
 */
function embeddedInWasm(bytes: Buffer, { sections }: Executable): Embedded | undefined {
  const start = bytes.indexOf(START);
  const end = start < 0 ? -1 : bytes.indexOf(END, start);
  if (end < 0) return undefined;
  const producers = sections.find(({ name }) => name === 'producers');
  const made =
    producers === undefined ? '' : bytes.toString('latin1', producers.offset, producers.offset + producers.size);
  const version = /\x02Go[\s\S](go1\.[\w.+-]*(?: X:[\w,]+)?|devel [ -~]*)/.exec(made)?.[1] ?? '';
  const text = bytes.toString('utf8', start + SENTINEL, end);
  const info = parseModuleInfo(version, text.split('\n'));
  return { range: { offset: start, size: end + SENTINEL - start }, info };
}

function moved({ range, info }: Embedded, by: number): Embedded {
  return { range: { offset: range.offset + by, size: range.size }, info };
}

/** Go's build information with its place; undefined where there is none. Throws `RefusedError` as `readExecutable` does. */
export function findBuildInfo(bytes: Uint8Array, executable: Executable = readExecutable(bytes)): Embedded | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [slice] = executable.slices;
  if (slice !== undefined) {
    const found = findBuildInfo(all.subarray(slice.offset, slice.offset + slice.size));
    return found === undefined ? undefined : moved(found, slice.offset);
  }
  if (executable.format === 'wasm') return embeddedInWasm(all, executable);
  // In this order: a C linker leaves a .data of its own in front of the section that Go made.
  const [section] = SECTIONS.flatMap((wanted) => executable.sections.filter(({ name }) => name === wanted));
  if (section === undefined) return searched(all, 1);
  const found = searched(all.subarray(section.offset, section.offset + section.size), ALIGNMENT);
  return found === undefined ? undefined : moved(found, section.offset);
}

/**
 * What a program says of itself, as `go version -m` reads it, without running anything; also for WebAssembly and AIX, which
 * the go command cannot read. Of a universal file it is the first program. Undefined for what Go did not build, and for Go
 * before 1.18. Throws `RefusedError` for a damaged file.
 */
export function readBuildInfoOf(bytes: Uint8Array): BuildInfo | undefined {
  return findBuildInfo(bytes)?.info;
}
