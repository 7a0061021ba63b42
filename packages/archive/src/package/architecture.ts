import { listed } from '@slipway/core';
import type { PackageFormat } from './format.ts';
import { refused } from './refuse.ts';

export interface Machine {
  /** GOARCH. */
  readonly arch: string;
  /** Value of its variant variable, or empty. */
  readonly variant: string;
}

type Names = Readonly<Partial<Record<PackageFormat, string>>>;

/**
 * What each system calls the machines that Go builds for, by GOARCH and the variant that needs more than the baseline.
 * deb: https://wiki.debian.org/SupportedArchitectures. rpm: its rpmrc; x86_64_v2 and above are known from rpm 4.19 on,
 * which refuses them on lesser machines, as older versions do everywhere. apk: apk_arch.h and Alpine's ports.
 * Debian's armhf means ARMv7 and Raspbian's ARMv6: both of Go's go under that name, as nfpm writes it too.
 */
const NAMES: ReadonlyMap<string, Names> = new Map([
  ['386', { deb: 'i386', rpm: 'i386', apk: 'x86' }],
  ['amd64', { deb: 'amd64', rpm: 'x86_64', apk: 'x86_64' }],
  ['amd64/v2', { rpm: 'x86_64_v2' }],
  ['amd64/v3', { rpm: 'x86_64_v3' }],
  ['amd64/v4', { rpm: 'x86_64_v4' }],
  ['arm/5', { deb: 'armel', rpm: 'armv5tel' }],
  ['arm/6', { deb: 'armhf', rpm: 'armv6hl', apk: 'armhf' }],
  ['arm/7', { deb: 'armhf', rpm: 'armv7hl', apk: 'armv7' }],
  ['arm64', { deb: 'arm64', rpm: 'aarch64', apk: 'aarch64' }],
  ['loong64', { deb: 'loong64', rpm: 'loongarch64', apk: 'loongarch64' }],
  ['mips', { deb: 'mips', rpm: 'mips' }],
  ['mips64', { deb: 'mips64', rpm: 'mips64' }],
  ['mips64le', { deb: 'mips64el', rpm: 'mips64el' }],
  ['mipsle', { deb: 'mipsel', rpm: 'mipsel' }],
  ['ppc64', { deb: 'ppc64', rpm: 'ppc64' }],
  ['ppc64le', { deb: 'ppc64el', rpm: 'ppc64le', apk: 'ppc64le' }],
  ['riscv64', { deb: 'riscv64', rpm: 'riscv64', apk: 'riscv64' }],
  ['s390x', { deb: 's390x', rpm: 's390x', apk: 's390x' }],
]);

/** Variants that every machine of the architecture's name runs: the least that Go knows, and other floating point. */
const BASELINE: ReadonlySet<string> = new Set([
  '386/sse2',
  '386/softfloat',
  'amd64/v1',
  'arm64/v8.0',
  'mips/hardfloat',
  'mips/softfloat',
  'mips64/hardfloat',
  'mips64/softfloat',
  'mips64le/hardfloat',
  'mips64le/softfloat',
  'mipsle/hardfloat',
  'mipsle/softfloat',
  'ppc64/power8',
  'ppc64le/power8',
  'riscv64/rva20u64',
]);

function keyOf({ arch, variant }: Machine): string {
  if (variant === '' || BASELINE.has(`${arch}/${variant}`)) return arch;
  // GOARM=7,softfloat: how a program without cgo passes floating-point numbers is its own affair.
  return `${arch}/${arch === 'arm' ? variant.replace(/,(?:soft|hard)float$/, '') : variant}`;
}

/** Whether a format has a name for a machine. */
export function knowsMachine(format: PackageFormat, machine: Machine): boolean {
  return NAMES.get(keyOf(machine))?.[format] !== undefined;
}

/**
 * The name that a format has for a machine. Throws `RefusedError` when it has none: a program for amd64 v3 under the name
 * amd64 would be installed on machines that cannot run it.
 */
export function architectureName(format: PackageFormat, machine: Machine): string {
  const key = keyOf(machine);
  const name = NAMES.get(key)?.[format];
  if (name !== undefined) return name;
  const known = [...NAMES].filter(([, names]) => names[format] !== undefined).map(([each]) => each);
  throw refused(
    'architecture',
    key,
    `has no name in ${format}`,
    `${format} is written for ${listed(known)}: leave out this format for the target, or build a variant that it knows.`,
  );
}
