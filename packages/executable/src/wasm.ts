import { checkedSections, type Executable, type Section, UNKNOWN } from './executable.ts';
import { broken, type View, viewOf } from './view.ts';

/** https://webassembly.github.io/spec/core/binary/modules.html#sections */
const NAMES: readonly string[] = [
  ...[
    'custom',
    'type',
    'import',
    'function',
    'table',
    'memory',
    'global',
    'export',
    'start',
    'element',
    'code',
    'data',
  ],
  ...['data count', 'tag'],
];

export interface Number32 {
  readonly value: number;
  /** The byte behind it. */
  readonly end: number;
}

/** A number of up to 32 bits, seven to a byte, the lowest first (LEB128). Throws `RefusedError`. */
export function readLeb128(view: View, at: number): Number32 {
  let value = 0;
  for (let index = 0; index < 5; index++) {
    const byte = view.u8(at + index);
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  throw broken('a number has no end');
}

function sectionAt(view: View, at: number): Section {
  const { value: size, end: start } = readLeb128(view, at + 1);
  const id = view.u8(at);
  if (id !== 0) return { name: NAMES[id] ?? `section ${id}`, offset: start, size };
  const name = readLeb128(view, start);
  const contents = name.end + name.value;
  if (contents > start + size) throw broken('the name of a section is longer than the section');
  return {
    name: view.bytes(name.end, name.value).toString('utf8'),
    offset: contents,
    size: start + size - contents,
  };
}

/** WebAssembly modules. Throws `RefusedError` when a section lies outside of the file. */
export function readWasm(bytes: Uint8Array): Executable {
  const view = viewOf(bytes, true);
  if (view.u32(4) !== 1) return UNKNOWN;
  const sections: Section[] = [];
  for (let at = 8; at < bytes.length; ) {
    const section = sectionAt(view, at);
    sections.push(section);
    at = section.offset + section.size;
    // Here and not at the end: a file of empty sections is to cost no memory.
    checkedSections([section], bytes.length);
    if (sections.length > 10_000) throw broken('it has too many sections');
  }
  return {
    format: 'wasm',
    architecture: 'wasm',
    sections: checkedSections(sections, bytes.length),
    symbols: sections.some(({ name }) => name === 'name'),
    dwarf: sections.some(({ name }) => name.startsWith('.debug_')),
    slices: [],
  };
}
