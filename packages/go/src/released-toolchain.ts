import { invariant } from '@slipway/core';

/** A released toolchain, as the go command can fetch it. */
export interface ReleasedToolchain {
  /** For GOTOOLCHAIN: `go1.26.8`. https://go.dev/doc/toolchain#name */
  readonly name: string;
  /** What it was built with, for GOEXPERIMENT, or empty. */
  readonly experiment: string;
}

/**
 * The toolchain of the version that a program names: `go1.26.8`, and `go1.26.8 X:jsonv2` for one with experiments
 * (internal/buildcfg). Undefined for what nobody else can fetch: a development version, or a distributor's own.
 */
export function releasedToolchain(goVersion: string): ReleasedToolchain | undefined {
  const match = /^(go1\.\d+(?:\.\d+)?(?:rc\d+|beta\d+)?)(?:[ -]X:([a-z0-9]+(?:,[a-z0-9]+)*))?$/.exec(goVersion);
  if (match === null) return undefined;
  const [, name, experiment] = match;
  return { name: invariant(name, 'the expression has the name'), experiment: experiment ?? '' };
}
