import type { Executable } from './executable.ts';

type Kind = 'build-id' | 'signature' | 'record' | 'symbols' | 'functions' | 'headers' | 'contents';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.note.go.buildid', 'build-id'],
  ['.note.gnu.build-id', 'build-id'],
  ['go:buildid', 'build-id'],
  ['(build ID)', 'build-id'],
  // Made from the build ID by Go's linker, since Go 1.24.
  ['(UUID)', 'build-id'],
  ['(signature)', 'signature'],
  ['.go.buildinfo', 'record'],
  ['__DATA,__go_buildinfo', 'record'],
  ['(build information)', 'record'],
  ['.symtab', 'symbols'],
  ['.strtab', 'symbols'],
  ['.shstrtab', 'symbols'],
  ['(symbols)', 'symbols'],
  ['(strings)', 'symbols'],
  ['name', 'symbols'],
  ['.gopclntab', 'functions'],
  ['__TEXT,__gopclntab', 'functions'],
  ['(headers)', 'headers'],
]);

/** Of a universal file the architecture stands in front. */
function kindOf(name: string): Kind {
  const plain = name.replace(/^\w+:(?=[_(])/, '');
  if (/^(?:\.z?debug_|__DWARF,)/.test(plain)) return 'symbols';
  return KINDS.get(plain) ?? 'contents';
}

/** Addresses move with what is stripped, but not the code; Windows keeps these tables behind the debugging information. */
const MOVED: ReadonlySet<string> = new Set(['.idata', '.reloc']);

const stripped = ({ symbols, dwarf }: Executable): string =>
  `${symbols ? 'symbols' : 'no symbols'} and ${dwarf ? 'debugging information' : 'no debugging information'}`;

/** What two files differ in, as far as that can be told. */
export type DifferenceKind =
  | 'damaged'
  | 'format'
  | 'stripped'
  | 'build-id'
  | 'signature'
  | 'record'
  | 'functions'
  | 'symbols'
  | 'build-info'
  | 'program';

export interface Meaning {
  readonly kind: DifferenceKind;
  /** One or two sentences that say what to look at. */
  readonly what: string;
}

interface Named {
  readonly name: string;
  readonly firstOffset: number;
}

/** A rule holds when every difference is of one of its kinds, and at least one of the first. */
interface Rule {
  readonly kinds: readonly [DifferenceKind & Kind, ...Kind[]];
  readonly says: string;
}

/** From the least to the most; the first that holds is the answer. */
const RULES: readonly Rule[] = [
  {
    kinds: ['build-id', 'signature'],
    says: 'Only the build ID differs, not the program: the linker flags were written differently (such as -s -w and -s), or the main package or a dependency was compiled from other files with the same result.',
  },
  {
    kinds: ['signature', 'headers'],
    says: 'Only the code signature differs: one of the files was signed after it was built. Compare the file from before the signature.',
  },
  {
    kinds: ['record', 'signature'],
    says: 'Only the record of the build information differs, while the copy in the program itself does not: one of the files was edited after it was built.',
  },
  {
    kinds: ['functions', 'build-id', 'signature'],
    says: 'Only the table of functions and file names differs: one was built in another directory without -trimpath, or lines of the source moved.',
  },
  {
    kinds: ['symbols', 'headers', 'build-id', 'signature'],
    says: 'Only symbols or debugging information differ, not the program: the linker flags -s and -w, or the directory of a build without -trimpath, were different.',
  },
];

function holds({ kinds: [first, ...others] }: Rule, found: readonly Kind[]): boolean {
  return found.some((kind) => kind === first) && found.every((kind) => kind === first || others.includes(kind));
}

/** What is different as a whole, before any section is looked at. */
function differentFiles(a: Executable, b: Executable): Meaning | undefined {
  if (a.format !== b.format)
    return { kind: 'format', what: `The files have different formats: ${a.format} and ${b.format}.` };
  if (a.architecture !== b.architecture) {
    const [first, second] = [a.architecture || 'unknown', b.architecture || 'unknown'];
    return { kind: 'format', what: `The files are for different architectures: ${first} and ${second}.` };
  }
  if (stripped(a) === stripped(b)) return undefined;
  const what = `The linker flags differ: the first file has ${stripped(a)}, the second ${stripped(b)}.`;
  return { kind: 'stripped', what };
}

/** What the differences of two files mean; undefined stands for a file that is damaged. */
export function whatDiffers(
  a: Executable | undefined,
  b: Executable | undefined,
  differences: readonly Named[],
): Meaning {
  if (a === undefined || b === undefined) {
    const which = a === undefined ? 'first' : 'second';
    return {
      kind: 'damaged',
      what: `The ${which} file is damaged: its headers contradict it. It was cut off or edited.`,
    };
  }
  const whole = differentFiles(a, b);
  if (whole !== undefined) return whole;
  const telling = differences.filter(({ name }) => !MOVED.has(name));
  const kinds = telling.map(({ name }) => kindOf(name));
  const rule = RULES.find((candidate) => holds(candidate, kinds));
  if (rule !== undefined) return { kind: rule.kinds[0], what: rule.says };
  if (kinds.includes('record')) {
    const what = 'The build information differs, and with it what was built: compare the settings of both.';
    return { kind: 'build-info', what };
  }
  const { name, firstOffset } = telling.find((_, index) => kinds[index] === 'contents') ?? {
    name: 'the headers',
    firstOffset: 0,
    ...differences[0],
  };
  return {
    kind: 'program',
    what: `The program itself differs, first in ${name} at byte ${firstOffset}: other source, dependencies, flags or toolchain, or the file was edited.`,
  };
}
