import { checkedSections, type Executable, type Section, UNKNOWN } from './executable.ts';
import { type View, viewOf } from './view.ts';

/** https://learn.microsoft.com/windows/win32/debug/pe-format#machine-types */
const MACHINES: ReadonlyMap<number, string> = new Map([
  [0x14c, '386'],
  [0x8664, 'amd64'],
  [0x1c4, 'arm'],
  [0xaa64, 'arm64'],
]);

const SECTION = 40;
const SYMBOL = 18;

/** A name of more than eight bytes is `/` and its place in the table behind the symbols. */
function nameAt(view: View, at: number, strings: number): string {
  const name = view.text(at, 8);
  return /^\/\d+$/.test(name) ? view.text(strings + Number(name.slice(1)), 256) : name;
}

/** The Authenticode signature stands behind everything else, named only by an entry of the optional header. */
function certificates(view: View, optional: number): readonly Section[] {
  const directories = optional + (view.u16(optional) === 0x20b ? 112 : 96);
  if (view.u32(directories - 4) <= 4) return [];
  return [{ name: '(signature)', offset: view.u32(directories + 32), size: view.u32(directories + 36) }];
}

/** PE, as Windows has it. Throws `RefusedError` when headers contradict the file; a DOS program is unknown. */
export function readPe(bytes: Uint8Array): Executable {
  const view = viewOf(bytes, true);
  const header = view.u32(0x3c);
  if (view.text(header, 4) !== 'PE') return UNKNOWN;
  const coff = header + 4;
  const [symbolTable, symbols, optionalSize] = [view.u32(coff + 8), view.u32(coff + 12), view.u16(coff + 16)];
  const table = coff + 20 + optionalSize;
  const strings = symbolTable + symbols * SYMBOL;
  const sections = Array.from({ length: view.u16(coff + 2) }, (_, index): Section => {
    const at = table + index * SECTION;
    return { name: nameAt(view, at, strings), offset: view.u32(at + 20), size: view.u32(at + 16) };
  });
  return {
    format: 'pe',
    architecture: MACHINES.get(view.u16(coff)) ?? '',
    sections: checkedSections(
      [...sections, ...(optionalSize === 0 ? [] : certificates(view, coff + 20))],
      bytes.length,
    ),
    symbols: symbols > 0,
    dwarf: sections.some(({ name }) => /^\.z?debug_/.test(name)),
    slices: [],
  };
}
