import { broken } from './view.ts';

/** A named part of an executable file. */
export interface Section {
  /**
   * As the format names it: `.text`, `__TEXT,__text`, `go:buildid`. In parentheses what has no name in the format, such as
   * `(signature)`; in a universal file with the architecture in front: `arm64:__TEXT,__text`.
   */
  readonly name: string;
  /** Where in the file its bytes begin. */
  readonly offset: number;
  /** How many bytes of the file it holds; sections without contents, such as .bss, are left out. */
  readonly size: number;
}

/** One of the programs inside of a universal file. */
export interface Slice {
  readonly architecture: string;
  readonly offset: number;
  readonly size: number;
}

/** What the headers of an executable file say. */
export interface Executable {
  /** `fat` is macOS's universal file; `unknown` is whatever has another format. */
  readonly format: 'elf' | 'mach-o' | 'fat' | 'pe' | 'wasm' | 'unknown';
  /** As GOARCH names it, several with a comma between them for a universal file; empty where it is not known. */
  readonly architecture: string;
  readonly sections: readonly Section[];
  /** It has the linker's table of symbols. What a program needs at run time for its libraries does not count. */
  readonly symbols: boolean;
  /** It has debugging information (DWARF). */
  readonly dwarf: boolean;
  /** Programs of a universal file, else empty. */
  readonly slices: readonly Slice[];
}

/** More than any linker writes; keeps a hostile file from costing memory. */
const MOST_SECTIONS = 65_536;

export const UNKNOWN: Executable = {
  format: 'unknown',
  architecture: '',
  sections: [],
  symbols: false,
  dwarf: false,
  slices: [],
};

/** The sections that have contents. Throws `RefusedError` when one lies outside of the file. */
export function checkedSections(sections: readonly Section[], length: number): readonly Section[] {
  if (sections.length > MOST_SECTIONS) throw broken(`it has ${sections.length} sections`);
  const filled = sections.filter(({ size }) => size > 0);
  const outside = filled.find(({ offset, size }) => offset + size > length);
  if (outside !== undefined) throw broken(`a section ends at byte ${outside.offset + outside.size} of ${length}`);
  return filled;
}
