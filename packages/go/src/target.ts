import { invariant, listed, printable, RefusedError } from '@slipway/core';

/** The variables that choose the variant of an architecture. https://pkg.go.dev/internal/buildcfg */
export const VARIANT_VARIABLES = [
  'GO386',
  'GOAMD64',
  'GOARM',
  'GOARM64',
  'GOMIPS',
  'GOMIPS64',
  'GOPPC64',
  'GORISCV64',
] as const;
export type VariantVariable = (typeof VARIANT_VARIABLES)[number];

/** What Go builds for. */
export interface Target {
  readonly os: string;
  readonly arch: string;
  /** Value of `variable`; empty for an architecture without variants. */
  readonly variant: string;
  /** The variable that chooses the variant, such as GOAMD64; empty for an architecture without variants. */
  readonly variable: VariantVariable | '';
  /** Canonical text: `linux/amd64`, `linux/amd64/v3`, `linux/arm/v7`. */
  readonly text: string;
  /** What follows the architecture in a file name: empty for the default, `_v3`, and `v7` for arm. */
  readonly suffix: string;
}

interface Variants {
  readonly variable: VariantVariable;
  readonly fallback: string;
  /** The value for Go, or undefined when there is no such variant. */
  readonly read: (text: string) => string | undefined;
  readonly allowed: string;
  /** The plain variants, without options: what a pattern stands for. */
  readonly plain: readonly string[];
}

function oneOf(variable: VariantVariable, values: readonly [string, ...string[]]): Variants {
  return {
    variable,
    fallback: values[0],
    read: (text) => values.find((value) => value === text),
    allowed: listed(values, { or: true }),
    plain: values,
  };
}

/** `7`, `v7`, `7,softfloat`; the float unit that a version has anyway is not said (internal/buildcfg, `goarm`). */
function readArm(text: string): string | undefined {
  const match = /^v?([567])(?:,(softfloat|hardfloat))?$/.exec(text);
  if (match === null) return undefined;
  const version = invariant(match[1], 'a variant has a version');
  const float = match[2];
  const usual = version === '5' ? 'softfloat' : 'hardfloat';
  return float === undefined || float === usual ? version : `${version},${float}`;
}

/** `v8.2`, `v9.0,lse,crypto`, and `v8` as image platforms write it (internal/buildcfg, `ParseGoarm64`). */
function readArm64(text: string): string | undefined {
  const [first, ...options] = text.split(',');
  const version = invariant(first, 'a list has a first part');
  const full = /^v[89]$/.test(version) ? `${version}.0` : version;
  const known = new Set(['lse', 'crypto']);
  const fits = /^v(8\.[0-9]|9\.[0-5])$/.test(full) && options.every((option) => known.delete(option));
  return fits ? [full, ...options.sort().reverse()].join(',') : undefined;
}

const AMD64 = oneOf('GOAMD64', ['v1', 'v2', 'v3', 'v4']);
const PPC64 = oneOf('GOPPC64', ['power8', 'power9', 'power10']);
const MIPS = oneOf('GOMIPS', ['hardfloat', 'softfloat']);
const MIPS64 = oneOf('GOMIPS64', ['hardfloat', 'softfloat']);

/**
 * The variable of every architecture that has variants, with the default of a cross build, so that neither the machine nor
 * how the toolchain was built decides. https://pkg.go.dev/internal/buildcfg
 */
const VARIANTS: ReadonlyMap<string, Variants> = new Map([
  ['amd64', AMD64],
  ['386', oneOf('GO386', ['sse2', 'softfloat'])],
  [
    'arm',
    {
      variable: 'GOARM',
      fallback: '7',
      read: readArm,
      allowed: 'v5, v6 or v7, each with ,softfloat or ,hardfloat',
      plain: ['5', '6', '7'],
    },
  ],
  [
    'arm64',
    {
      variable: 'GOARM64',
      fallback: 'v8.0',
      read: readArm64,
      allowed: 'v8.0 to v9.5, each with ,lse and ,crypto',
      plain: [...'0123456789'].map((minor) => `v8.${minor}`).concat([...'012345'].map((minor) => `v9.${minor}`)),
    },
  ],
  ['mips', MIPS],
  ['mipsle', MIPS],
  ['mips64', MIPS64],
  ['mips64le', MIPS64],
  ['ppc64', PPC64],
  ['ppc64le', PPC64],
  ['riscv64', oneOf('GORISCV64', ['rva20u64', 'rva22u64', 'rva23u64'])],
]);

function refused(text: string, message: string, hint: string): RefusedError {
  return new RefusedError({ code: 'unknown-target', message: `The target '${printable(text)}' ${message}.`, hint });
}

function suffixOf(arch: string, variant: string, fallback: string): string {
  if (arch === 'arm') return `v${variant.replace(',', '_')}`;
  return variant === fallback ? '' : `_${variant.replaceAll(',', '_')}`;
}

/**
 * `GOOS/GOARCH` or `GOOS/GOARCH/VARIANT`. Whether the toolchain has such a port is `checkPort`'s question.
 * Throws `RefusedError`.
 */
export function parseTarget(text: string): Target {
  const match = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
  if (match === null)
    throw refused(
      text,
      'is not written as GOOS/GOARCH',
      /[,;\s]/.test(text)
        ? 'Write one target a line, such as linux/amd64.'
        : 'Write it as linux/amd64, or with a variant as linux/arm/v7.',
    );
  const os = invariant(match[1], 'a target has a system');
  const arch = invariant(match[2], 'a target has an architecture');
  const given = match[3];
  const variants = VARIANTS.get(arch);
  if (variants === undefined) {
    if (given !== undefined) throw refused(text, `has a variant, and ${arch} has none`, `Write it as ${os}/${arch}.`);
    return { os, arch, variant: '', variable: '', text: `${os}/${arch}`, suffix: '' };
  }
  const { variable, fallback, read, allowed } = variants;
  const variant = given === undefined ? fallback : read(given);
  if (variant === undefined)
    throw refused(text, `has no variant of ${arch}`, `The variants of ${arch} (${variable}) are ${allowed}.`);
  const shown = arch === 'arm' ? `/v${variant}` : variant === fallback ? '' : `/${variant}`;
  return { os, arch, variant, variable, text: `${os}/${arch}${shown}`, suffix: suffixOf(arch, variant, fallback) };
}

/** The variants of an architecture without their options, the first of them the oldest; empty for one that has none. */
export function variantsOf(arch: string): readonly string[] {
  return VARIANTS.get(arch)?.plain ?? [];
}

/** What a universal program is put together from. */
export const UNIVERSAL_PARTS: readonly [string, string] = ['darwin/amd64', 'darwin/arm64'];

/** The target of two Mach-O programs in one file. */
export const UNIVERSAL: Target = {
  os: 'darwin',
  arch: 'universal',
  variant: '',
  variable: '',
  text: 'darwin/universal',
  suffix: '',
};
