import { openElf } from './elf-head.ts';
import { checkedSections, type Executable } from './executable.ts';
import { broken, type View } from './view.ts';

const SYMTAB = 2;
const NOBITS = 8;

interface Header {
  readonly name: number;
  readonly type: number;
  readonly offset: number;
  readonly size: number;
}

function headerAt(view: View, at: number, wide: boolean): Header {
  const [offset, size] = wide ? [view.u64(at + 24), view.u64(at + 32)] : [view.u32(at + 16), view.u32(at + 20)];
  return { name: view.u32(at), type: view.u32(at + 4), offset, size };
}

function headersOf(view: View, wide: boolean): readonly Header[] {
  const start = wide ? view.u64(40) : view.u32(32);
  if (start === 0) return [];
  const [entry, count] = wide ? [view.u16(58), view.u16(60)] : [view.u16(46), view.u16(48)];
  if (entry < (wide ? 64 : 40)) throw broken('its section headers are too small');
  return Array.from({ length: count }, (_, index) => headerAt(view, start + index * entry, wide));
}

/** ELF, as Linux and the BSDs have it. Throws `RefusedError` when headers contradict the file. */
export function readElf(bytes: Uint8Array): Executable {
  const { head, view } = openElf(bytes);
  const wide = head.bits === 64;
  const headers = headersOf(view, wide);
  const names = headers[view.u16(wide ? 62 : 50)];
  const sections = headers.map((header) => ({
    name: names === undefined ? '' : view.text(names.offset + header.name, 256),
    offset: header.offset,
    // The first header is empty (SHT_NULL, 0) and may hold a count in its size.
    size: header.type === NOBITS || header.type === 0 ? 0 : header.size,
  }));
  return {
    format: 'elf',
    architecture: head.architecture,
    sections: checkedSections(sections, bytes.length),
    symbols: headers.some(({ type }) => type === SYMTAB),
    dwarf: sections.some(({ name }) => /^\.z?debug_/.test(name)),
    slices: [],
  };
}
