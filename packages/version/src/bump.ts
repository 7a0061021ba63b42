import { compareDecimal, incDecimal } from './decimal.ts';
import { formatParsed, type Parsed } from './semver.ts';

/** What a change asks of the version, lowest first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;

/** What a change asks of the version. */
export type Bump = (typeof bumps)[number];

/** Order of two bumps: negative if `a` asks for less. */
export function compareBump(a: Bump, b: Bump): number {
  return bumps.indexOf(a) - bumps.indexOf(b);
}

/** The largest bump, `none` of none. */
export function highestBump(list: readonly Bump[]): Bump {
  return list.reduce((top, bump) => (compareBump(bump, top) > 0 ? bump : top), 'none');
}

/** A bump that changes the version. */
export type Step = Exclude<Bump, 'none'>;

/** The version one step up, without pre-release and build. Source: https://semver.org/#spec-item-8. */
export function increment(version: Parsed, step: Step): Parsed {
  const core: Parsed = { ...version, short: '', prerelease: '', build: '' };
  switch (step) {
    case 'major':
      return { ...core, major: incDecimal(core.major), minor: '0', patch: '0' };
    case 'minor':
      return { ...core, minor: incDecimal(core.minor), patch: '0' };
    case 'patch':
      return { ...core, patch: incDecimal(core.patch) };
  }
}

/** `vX.Y.Z` without pre-release and build. */
export function coreOf(version: Parsed): string {
  return formatParsed({ ...version, prerelease: '' });
}

/**
 * The step from one version to a higher one, by the first number that differs. Without a version to start from, by the
 * zeros of the target: `v2.0.0` is a major step, `v1.3.0` a minor one.
 */
export function stepTo(target: Parsed, from: Parsed | undefined): Step {
  if (from === undefined) {
    if (target.patch !== '0') return 'patch';
    return target.minor === '0' ? 'major' : 'minor';
  }
  if (compareDecimal(target.major, from.major) !== 0) return 'major';
  if (compareDecimal(target.minor, from.minor) !== 0) return 'minor';
  return 'patch';
}
