import type { Fault } from '@slipway/core';
import type { Bump, Step } from './bump.ts';
import type { Evidence } from './commits.ts';
import type { ModuleIdentity } from './module.ts';

/** Why a version cannot be used again. */
export interface TakenReason {
  /** Follows the version in a sentence: `is a tag on another branch`. */
  readonly why: string;
}

/**
 * What can be asked for beside an exact version. `auto`: by the commits. `release`: the release of the pre-release that is the
 * base. The others: at least this step, whatever the commits say; `major` is the only way from v0 to v1.
 */
export type RequestKind = 'auto' | 'patch' | 'minor' | 'major' | 'release';

export type Request = { readonly kind: RequestKind } | { readonly kind: 'exact'; readonly version: string };

export interface NextInputs {
  readonly module: ModuleIdentity;
  /** Highest version among the ancestors, pre-releases included. */
  readonly base: string | undefined;
  /** Highest release among the ancestors. */
  readonly lastRelease: string | undefined;
  /** Of the commits since `base` when there is a label, since `lastRelease` when there is none. */
  readonly evidence: readonly Evidence[];
  readonly request: Request;
  /** Pre-release label of the channel, sanitised; empty for releases. */
  readonly label: string;
  /** First version, instead of v0.1.0 or the `vN.0.0` the module path demands. */
  readonly initialVersion?: string;
  /** Counter of the pre-release, instead of one more than the last. Decimal without leading zeros. */
  readonly buildNumber?: string;
  /** Whether the repository has a go.mod; without one, v2 and up stay `+incompatible`. Default: it has. */
  readonly hasGoMod?: boolean;
  /** What a feature asks for below v1. Default: `minor`. */
  readonly featureInV0?: 'minor' | 'patch';
  /** Step for commits that ask for none. Default: no version then. */
  readonly fallback?: Step;
  /** Whether a version (without `+incompatible`) exists already: on any branch, the module proxy, the checksum database. */
  readonly taken: (version: string) => TakenReason | undefined;
}

export interface NextVersion {
  /** `undefined`: nothing to release, or a problem left no version. */
  readonly version: string | undefined;
  /** Tag to set, with the module's prefix and without `+incompatible`. */
  readonly tag: string | undefined;
  readonly bump: Bump;
  /** What was decided and why, in order, for people. */
  readonly reasons: readonly string[];
  /** Not empty: the version must not be released. */
  readonly problems: readonly Fault[];
}
