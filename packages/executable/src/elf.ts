import { checkedSections, type Executable } from './executable.ts';
import { broken, type View, viewOf } from './view.ts';

/** Numbers of https://www.sco.com/developers/gabi/latest/ch4.eheader.html#e_machine */
const MACHINES: ReadonlyMap<number, string> = new Map([
  [3, '386'],
  [40, 'arm'],
  [62, 'amd64'],
  [183, 'arm64'],
  [22, 's390x'],
  [243, 'riscv64'],
  [258, 'loong64'],
]);

/** Machines of both byte orders. MIPS needs the word size too. */
function architectureOf(machine: number, wide: boolean, little: boolean): string {
  if (machine === 8) return `mips${wide ? '64' : ''}${little ? 'le' : ''}`;
  if (machine === 21) return little ? 'ppc64le' : 'ppc64';
  return MACHINES.get(machine) ?? '';
}

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
  const { u8 } = viewOf(bytes, true);
  const wide = u8(4) === 2;
  const little = u8(5) === 1;
  const view = viewOf(bytes, little);
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
    architecture: architectureOf(view.u16(18), wide, little),
    sections: checkedSections(sections, bytes.length),
    symbols: headers.some(({ type }) => type === SYMTAB),
    dwarf: sections.some(({ name }) => /^\.z?debug_/.test(name)),
    slices: [],
  };
}
