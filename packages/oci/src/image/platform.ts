import { InvalidValue, printable } from '@slipway/core';

/** What a part of an index runs on. https://github.com/opencontainers/image-spec/blob/main/image-index.md */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** `v6` of arm, `v3` of amd64; undefined for what an architecture has always had. */
  readonly variant?: string;
  readonly osVersion?: string;
}

/** `linux/arm/v7`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

/** What an architecture has always had, so that nobody writes it: containerd takes `linux/arm64` and `linux/arm64/v8` for the same. */
const BASELINE: Readonly<Record<string, string>> = { amd64: 'v1', arm64: 'v8' };

/** Variants that are compared by number; `linux/arm` alone is v7, as Docker has it. */
function normalVariant(architecture: string, variant: string | undefined): string | undefined {
  if (architecture === 'arm') return variant ?? 'v7';
  const { [architecture]: baseline } = BASELINE;
  return variant === baseline ? undefined : variant;
}

/**
 * The platform in one form: without a variant that is the baseline of its architecture, and `v7` for arm without one.
 * Source: https://github.com/containerd/platforms (normalisation), https://github.com/opencontainers/image-spec/blob/main/image-index.md#platform-variants
 */
export function normalPlatform({ variant, ...platform }: Platform): Platform {
  const normal = normalVariant(platform.architecture, variant);
  return normal === undefined ? platform : { ...platform, variant: normal };
}

const PLATFORM = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;

/** Reads `linux/arm64` or `linux/arm/v7`, in normal form. Throws `InvalidValue`. */
export function parsePlatform(text: string): Platform {
  const { 1: os, 2: architecture, 3: variant } = PLATFORM.exec(text) ?? [];
  if (os !== undefined && architecture !== undefined)
    return normalPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
  throw new InvalidValue(
    `'${printable(text, 80)}' is no platform: it is OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT`,
    'Write it as Go and Docker do, such as linux/arm64 or linux/arm/v7.',
    { code: 'platform' },
  );
}

/** Variables of Go that choose a variant, with the value that is the baseline, and what the others are called. */
const GO_VARIANTS: Readonly<Record<string, (value: string) => string | undefined>> = {
  GOARM: (value) => `v${value.split(',', 1)[0]}`,
  GOAMD64: (value) => value,
  GOARM64: (value) => (value === 'v8.0' ? 'v8' : value.split(',', 1)[0]),
  GORISCV64: (value) => (value === 'rva20u64' ? undefined : value),
  GOPPC64: (value) => (value === 'power8' ? undefined : value),
};

/** Values that no platform can say: a machine that lacks what they need would pull the image all the same. */
const PLAIN: Readonly<Record<string, string>> = { GO386: 'sse2', GOMIPS: 'hardfloat', GOMIPS64: 'hardfloat' };

/** A target of Go as release.json describes it. */
export interface GoTarget {
  readonly os: string;
  readonly arch: string;
  /** `{ GOARM: '7' }`. */
  readonly variant?: Readonly<Record<string, string>> | undefined;
}

/**
 * The platform of a target of Go, or undefined when images have no name for it (`GO386=softfloat`, `darwin/universal`).
 * Source: https://go.dev/doc/install/source#environment, https://github.com/opencontainers/image-spec/blob/main/image-index.md#platform-variants
 */
export function platformOfTarget({ os, arch, variant = {} }: GoTarget): Platform | undefined {
  if (arch === 'universal') return undefined;
  const [pair] = Object.entries(variant);
  if (pair === undefined) return normalPlatform({ os, architecture: arch });
  const [name, value] = pair;
  const { [name]: plain } = PLAIN;
  if (plain !== undefined) return plain === value ? normalPlatform({ os, architecture: arch }) : undefined;
  const { [name]: variantOf } = GO_VARIANTS;
  const named = variantOf?.(value);
  return normalPlatform({ os, architecture: arch, ...(named === undefined ? {} : { variant: named }) });
}

/** Order of platforms in an index: the same wherever they came from. */
export function comparePlatforms(a: Platform, b: Platform): number {
  return formatPlatform(a) < formatPlatform(b) ? -1 : 1;
}
