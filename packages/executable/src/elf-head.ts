import { broken, type View, viewOf } from './view.ts';

/** What the head of an ELF file says of where the program starts. */
export interface ElfHead {
  /** Class: how wide its addresses are. */
  readonly bits: 32 | 64;
  readonly byteOrder: 'little' | 'big';
  /** As GOARCH names it; empty where it is not known. */
  readonly architecture: string;
  /** The loader that it needs (PT_INTERP), `/lib64/ld-linux-x86-64.so.2`; undefined for a static program. */
  readonly interpreter: string | undefined;
}

/** A head, and the numbers of the file in its byte order. */
export interface OpenedElf {
  readonly head: Omit<ElfHead, 'interpreter'>;
  readonly view: View;
}

/**
 * GOARCH by e_machine, class and byte order: several are one machine in Go's eyes only with the other two.
 * https://www.sco.com/developers/gabi/latest/ch4.eheader.html#e_machine
 */
const MACHINES: ReadonlyMap<string, string> = new Map([
  ['3/32/little', '386'],
  ['8/32/big', 'mips'],
  ['8/32/little', 'mipsle'],
  ['8/64/big', 'mips64'],
  ['8/64/little', 'mips64le'],
  ['21/64/big', 'ppc64'],
  ['21/64/little', 'ppc64le'],
  ['22/64/big', 's390x'],
  ['40/32/little', 'arm'],
  ['62/64/little', 'amd64'],
  ['183/64/little', 'arm64'],
  ['243/64/little', 'riscv64'],
  ['258/64/little', 'loong64'],
]);

const MAGIC = 0x7f454c46;
const PT_INTERP = 3;
/** PATH_MAX: Linux starts no program with a longer one (fs/binfmt_elf.c). */
const LONGEST_INTERPRETER = 4096;

/** Whether a file begins as an ELF file does. */
export function isElf(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes, false).u32(0) === MAGIC;
}

/** Class, byte order and machine. Throws `RefusedError` for a file that ends before them or says something else. */
export function openElf(bytes: Uint8Array): OpenedElf {
  const { u8 } = viewOf(bytes, true);
  const [width, order] = [u8(4), u8(5)];
  if (![1, 2].includes(width) || ![1, 2].includes(order)) throw broken('it has no class and byte order of ELF');
  const bits = width === 2 ? 64 : 32;
  const byteOrder = order === 1 ? 'little' : 'big';
  const view = viewOf(bytes, order === 1);
  return { head: { bits, byteOrder, architecture: MACHINES.get(`${view.u16(18)}/${bits}/${byteOrder}`) ?? '' }, view };
}

/** The text of the segment that names the loader. */
function interpreterOf(view: View, wide: boolean): string | undefined {
  const start = wide ? view.u64(32) : view.u32(28);
  if (start === 0) return undefined;
  const [entry, count] = wide ? [view.u16(54), view.u16(56)] : [view.u16(42), view.u16(44)];
  if (count > 0 && entry < (wide ? 56 : 32)) throw broken('its program headers are too small');
  for (let at = start; at < start + count * entry; at += entry) {
    if (view.u32(at) !== PT_INTERP) continue;
    const [offset, size] = wide ? [view.u64(at + 8), view.u64(at + 32)] : [view.u32(at + 4), view.u32(at + 16)];
    if (size > LONGEST_INTERPRETER) throw broken('the name of its loader is longer than any path');
    return view.text(offset, view.bytes(offset, size).length);
  }
  return undefined;
}

/**
 * Reads the head of a file; undefined for what is no ELF file. The rest of the file is not looked at. Throws `RefusedError`
 * (`broken-executable`) when the head contradicts the file: no system starts such a program.
 */
export function readElfHead(bytes: Uint8Array): ElfHead | undefined {
  if (!isElf(bytes)) return undefined;
  const { head, view } = openElf(bytes);
  return { ...head, interpreter: interpreterOf(view, head.bits === 64) };
}
