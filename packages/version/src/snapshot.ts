import { RefusedError } from '@slipway/core';
import { coreOf, increment } from './bump.ts';
import type { ModuleIdentity } from './module.ts';
import { shortRevision } from './pseudo.ts';
import { parse } from './semver.ts';

export interface SnapshotInputs {
  readonly module: ModuleIdentity;
  /** Highest version among the ancestors. */
  readonly base: string | undefined;
  /** Commits since the base. */
  readonly distance: number;
  /** Full hash. */
  readonly commit: string;
  /** Version the next release is going to have, if known; otherwise the next patch. */
  readonly next?: string;
  /** Sanitised; with `buildNumber` it replaces `snapshot.DISTANCE.gHASH`. */
  readonly label?: string;
  /** Decimal without leading zeros. */
  readonly buildNumber?: string;
}

/**
 * A version for a build that is not released: a pre-release that sorts above the base and below the next release.
 *
 * - `v1.2.4-snapshot.7.g0123456789ab` above v1.2.3: next patch, commits since the base, commit. The `g` keeps a hash of digits
 *   only from being a number.
 * - `v1.3.0-rc.1.snapshot.7.g0123456789ab` above v1.3.0-rc.1: longer, so above rc.1, and below rc.2.
 * - `v0.0.0-snapshot.7.g0123456789ab` (or `vN.0.0-` by the module path) without a base: below any first release.
 * - `v1.3.0-dev.42` with label and build number, `v1.2.4-dev.7.g0123456789ab` with a label only. They sort among other
 *   pre-releases of that number by the label.
 *
 * It is not a version Go would resolve; see `pseudoVersion` for that.
 *
 * @throws RefusedError `build-number` if it is not a number without leading zeros
 */
export function snapshotVersion(inputs: SnapshotInputs): string {
  const { base, distance, commit, label, buildNumber } = inputs;
  const trail = `${distance}.g${shortRevision(commit)}`;
  const parsed = base === undefined ? undefined : parse(base);
  if (buildNumber !== undefined) {
    checkBuildNumber(buildNumber);
    return `${coreFor(inputs)}-${label ?? 'snapshot'}.${buildNumber}`;
  }
  if (label === undefined && parsed !== undefined && parsed.prerelease !== '' && inputs.next === undefined) {
    return `${coreOf(parsed)}${parsed.prerelease}.snapshot.${trail}`;
  }
  return `${coreFor(inputs)}-${label ?? 'snapshot'}.${trail}`;
}

/** The release the snapshot stays below. */
function coreFor(inputs: SnapshotInputs): string {
  const next = inputs.next === undefined ? undefined : parse(inputs.next);
  if (next !== undefined) return coreOf(next);
  const base = inputs.base === undefined ? undefined : parse(inputs.base);
  if (base === undefined) return `${inputs.module.major === '' ? 'v0' : inputs.module.major}.0.0`;
  return coreOf(base.prerelease === '' ? increment(base, 'patch') : base);
}

function checkBuildNumber(buildNumber: string): void {
  if (/^(?:0|[1-9][0-9]*)$/.test(buildNumber)) return;
  throw new RefusedError({
    code: 'build-number',
    message: `"${buildNumber}" is not a build number.`,
    hint: 'Give a whole number without leading zeros, like the run number.',
  });
}
