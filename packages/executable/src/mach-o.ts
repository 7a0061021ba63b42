import { checkedSections, type Executable, type Section } from './executable.ts';
import { broken, type View, viewOf } from './view.ts';

/** Numbers of <mach/machine.h>; 64 bits are 0x01000000. */
const CPUS: ReadonlyMap<number, string> = new Map([
  [0x01000007, 'amd64'],
  [0x0100000c, 'arm64'],
]);

/** GOARCH of a CPU type; empty for one that Go does not build for. */
export const architectureOfCpu = (type: number): string => CPUS.get(type) ?? '';

/** Load commands of <mach-o/loader.h>. */
const SYMTAB = 0x02;
const SEGMENT_64 = 0x19;
const UUID = 0x1b;
const CODE_SIGNATURE = 0x1d;
const HEADER = 32;
/** Programs have some twenty. */
const MOST_COMMANDS = 10_000;

interface Command {
  readonly type: number;
  readonly at: number;
  readonly size: number;
}

function commandsOf(view: View): readonly Command[] {
  const commands: Command[] = [];
  const end = HEADER + view.u32(20);
  const count = view.u32(16);
  if (count > MOST_COMMANDS) throw broken(`it has ${count} load commands`);
  let at = HEADER;
  for (let left = count; left > 0; left--) {
    const size = view.u32(at + 4);
    if (size < 8 || at + size > end) throw broken('a load command is longer than all of them');
    commands.push({ type: view.u32(at), at, size });
    at += size;
  }
  return commands;
}

/** Sections whose contents are not in the file: S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL. */
const ZERO_FILLED: ReadonlySet<number> = new Set([0x01, 0x0c, 0x12]);

function sectionsOfSegment(view: View, { at, size }: Command): readonly Section[] {
  const count = view.u32(at + 64);
  if (72 + count * 80 > size) throw broken('a segment has more sections than fit into it');
  return Array.from({ length: count }, (_, index) => {
    const section = at + 72 + index * 80;
    return {
      name: `${view.text(section + 16, 16)},${view.text(section, 16)}`,
      offset: view.u32(section + 48),
      size: ZERO_FILLED.has(view.u32(section + 64) & 0xff) ? 0 : view.u64(section + 40),
    };
  });
}

/** Sections of a command, and what the linker keeps without a section. */
function sectionsOf(view: View, command: Command): readonly Section[] {
  const { type, at } = command;
  if (type === SEGMENT_64) return sectionsOfSegment(view, command);
  if (type === UUID) return [{ name: '(UUID)', offset: at + 8, size: 16 }];
  if (type === CODE_SIGNATURE) return [{ name: '(signature)', offset: view.u32(at + 8), size: view.u32(at + 12) }];
  if (type !== SYMTAB) return [];
  return [
    { name: '(symbols)', offset: view.u32(at + 8), size: view.u32(at + 12) * 16 },
    { name: '(strings)', offset: view.u32(at + 16), size: view.u32(at + 20) },
  ];
}

/**
 * Go's own symbols are local ones in a section (N_SECT without N_EXT). With -s they are left out, while the undefined ones,
 * by which the system's libraries are bound, have to stay (cmd/link/internal/ld, `machosymtab`).
 */
function hasLocalSymbols(view: View, command: Command | undefined): boolean {
  if (command === undefined) return false;
  const { at } = command;
  const start = view.u32(at + 8);
  const count = view.u32(at + 12);
  for (let index = 0; index < count; index++) if (view.u8(start + index * 16 + 4) === 0x0e) return true;
  return false;
}

/** Mach-O of 64 bits, as macOS has it. Throws `RefusedError` when headers contradict the file. */
export function readMachO(bytes: Uint8Array): Executable {
  const view = viewOf(bytes, true);
  const commands = commandsOf(view);
  const sections = commands.flatMap((command) => sectionsOf(view, command));
  return {
    format: 'mach-o',
    architecture: architectureOfCpu(view.u32(4)),
    sections: checkedSections(sections, bytes.length),
    symbols: hasLocalSymbols(
      view,
      commands.find(({ type }) => type === SYMTAB),
    ),
    dwarf: sections.some(({ name }) => name.startsWith('__DWARF,')),
    slices: [],
  };
}
