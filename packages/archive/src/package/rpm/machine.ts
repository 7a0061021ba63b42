import type { Machine } from '../architecture.ts';
import { architectureName } from '../architecture.ts';

/** What rpm says of a machine. */
export interface RpmMachine {
  readonly name: string;
  /** Number in the lead: `arch_canon` of rpmrc. Nothing but `file` looks at it. */
  readonly number: number;
  /** What `%{_isa}` of rpm's macros says, for `hello(x86-64)`. */
  readonly isa: string;
}

const NUMBERS: readonly (readonly [family: RegExp, number: number, isa: string])[] = [
  [/^x86_64/, 1, 'x86-64'],
  [/^i386$/, 1, 'x86-32'],
  [/^aarch64$/, 19, 'aarch-64'],
  [/^armv5tel$/, 12, 'armv5tel-32'],
  [/^armv6hl$/, 12, 'armv6hl-32'],
  [/^armv7hl$/, 12, 'armv7hl-32'],
  [/^loongarch64$/, 23, 'loongarch64-64'],
  [/^mips(?:el)?$/, 4, 'mips-32'],
  [/^mips64/, 11, 'mips-64'],
  [/^ppc64/, 16, 'ppc-64'],
  [/^riscv64$/, 22, 'riscv-64'],
  [/^s390x$/, 15, 's390-64'],
];

/** Throws `RefusedError` for a machine that rpm has no name for. */
export function rpmMachine(machine: Machine): RpmMachine {
  const name = architectureName('rpm', machine);
  const [[, number, isa] = [/$/, 0, '']] = NUMBERS.filter(([family]) => family.test(name));
  return { name, number, isa };
}
