import { globMatcher } from '@slipway/core';
import type { Scheme } from './scheme/scheme.ts';

/** The versions that are out. */
export type Published =
  | {
      readonly kind: 'known';
      /** In any order; the version in question may be among them. */
      readonly versions: readonly string[];
      /** Whether a version was taken back: it counts no more. The version that says so may take itself back. */
      readonly isRetracted: (version: string) => boolean;
    }
  | {
      readonly kind: 'unknown';
      /** Begins a sentence: `there is no checkout`. */
      readonly why: string;
    };

/** May a tag that follows the releases of a line be set to this version? */
export interface RollingQuestion {
  readonly scheme: Scheme;
  readonly version: string;
  readonly published: Published;
  /** The tag of any version. The line is the versions with the same tag: `v1` for all of v1, `latest` for all there are. */
  readonly render: (version: string) => string;
  /**
   * What a pre-release does. `stay`: it moves no tag. `unclaimed`: it takes the tag while no release has it. `ranked`: it counts like a
   * release, and only a higher version of any kind is in its way. None of them is ever in the way of a release.
   */
  readonly prereleases: 'stay' | 'unclaimed' | 'ranked';
  /** What the publisher says of the release of this version. */
  readonly mark?: ReleaseMark | undefined;
  /** Whether the version is one of those that are compared. Default: it is. One of another scheme moves no tag of a line. */
  readonly isCompared?: boolean;
}

export type ReleaseMark = 'draft' | 'pre-release' | 'not the latest';

/** Why a tag stays where it is. */
export type Obstacle =
  | { readonly kind: 'pre-release' | 'below-one' | 'retracted' }
  /** There is no version that could be compared, or it is none of those that are. */
  | { readonly kind: 'no-version' | 'not-compared' }
  | { readonly kind: 'marked'; readonly as: ReleaseMark }
  | { readonly kind: 'unknown'; readonly why: string }
  /** A release has the tag, and a pre-release wants it. */
  | { readonly kind: 'released'; readonly by: string }
  | { readonly kind: 'overtaken'; readonly by: string }
  /** Of tags of Git for Go modules: see `floatingTags`. */
  | { readonly kind: 'pseudo-version' | 'not-canonical' }
  | { readonly kind: 'blocked'; readonly by: string };

/** How many versions have the same tag: this one, all of `X.Y`, all of `X`, or all there are. */
function widthOf({ scheme, version, render }: RollingQuestion): 'version' | 'minor' | 'major' | 'all' {
  const own = render(version);
  const { patch, minor, major } = scheme.neighbours(version);
  if (render(major) === own) return 'all';
  if (render(minor) === own) return 'major';
  return render(patch) === own ? 'minor' : 'version';
}

/**
 * Why a tag that follows the releases of a line must not be set to a version; `undefined` when it may. It goes to the highest release of its
 * line, never back, and there is none for all of 0. The tag of the one version is always free to be set.
 *
 * What counts is what Go counts for `@latest`: retracted versions do not exist, and what is retracted is said by the highest version there
 * is (`retractionSource`), also when it retracts itself; its word holds for all below it.
 * Source: cmd/go/internal/modload query.go (`queryProxy`, `filterVersions`) and modfile.go (`CheckRetractions`,
 * `queryLatestVersionIgnoringRetractions`); that tags never go back is our own rule (docker/metadata-action#80, goreleaser/goreleaser#1723).
 *
 * What cannot be read is held, not let through: whoever finds no version at all answers `no-version` in place of asking here.
 */
export function obstacleOf(question: RollingQuestion): Obstacle | undefined {
  const { scheme, version, published, prereleases, mark } = question;
  const width = widthOf(question);
  if (width === 'version') return undefined;
  const isPrerelease = scheme.isPrerelease(version);
  if (isPrerelease && prereleases === 'stay') return { kind: 'pre-release' };
  if (width === 'major' && scheme.isBelowOne(version)) return { kind: 'below-one' };
  if (mark !== undefined) return { kind: 'marked', as: mark };
  if (question.isCompared === false) return { kind: 'not-compared' };
  if (published.kind === 'unknown') return { kind: 'unknown', why: published.why };
  if (published.isRetracted(version)) return { kind: 'retracted' };
  if (isPrerelease && prereleases === 'unclaimed') return released(question, published);
  return overtaken(question, published, isPrerelease ? () => true : scheme.isRelease);
}

type Known = Published & { kind: 'known' };

function released(
  { scheme, version, render }: RollingQuestion,
  { versions, isRetracted }: Known,
): Obstacle | undefined {
  const own = render(version);
  const by = versions.find((other) => scheme.isRelease(other) && !isRetracted(other) && render(other) === own);
  return by === undefined ? undefined : { kind: 'released', by };
}

/**
 * Which of the published versions are compared: the names that one of the globs matches, all where there is none. Those who changed their
 * scheme say by it which one counts now: `v*` where `2023.12.1` would hold back `v2.1.0` for ever.
 */
export function comparedNames(globs: readonly string[]): (name: string) => boolean {
  const matchers = globs.map(globMatcher);
  return matchers.length === 0 ? () => true : (name) => matchers.some((matches) => matches(name));
}

/** The highest version of the line above this one. Most versions are not above it, so that is asked first. */
function overtaken(
  { scheme, version, render }: RollingQuestion,
  { versions, isRetracted }: Known,
  counts: (other: string) => boolean,
): Obstacle | undefined {
  const own = render(version);
  let by: string | undefined;
  for (const other of versions) {
    if (scheme.compare(other, by ?? version) <= 0) continue;
    if (counts(other) && !isRetracted(other) && render(other) === own) by = other;
  }
  return by === undefined ? undefined : { kind: 'overtaken', by };
}

/** Whether the first number is a year. */
const isCalendar = (version: string): boolean => /^v?(?:19|20)\d\d(?:\D|$)/i.test(version);

/** A year is higher than any other number: whoever went over to other versions has to say so. */
function wayOut(by: string, version: string): string {
  return isCalendar(by) && !isCalendar(version) ? ' (published-pattern says which versions count)' : '';
}

/** The reason in words, for people; it says nothing of where the tag is. */
export function describeObstacle(obstacle: Obstacle, version: string, tag: string): string {
  switch (obstacle.kind) {
    case 'pre-release':
      return `${version} is a pre-release, which never takes ${tag}`;
    case 'pseudo-version':
      return `${version} is a pseudo-version, which never takes ${tag}`;
    case 'not-canonical':
      return `${version} is not a canonical version`;
    case 'no-version':
      return `${version} names no version that could be compared, and ${tag} never goes back`;
    case 'not-compared':
      return `${version} is none of the versions that published-pattern names, and ${tag} follows those`;
    case 'below-one':
      return `below 1.0.0 every minor version may break, so there is no tag ${tag}`;
    case 'retracted':
      return `${version} was withdrawn or retracted: only its own tag is set`;
    case 'marked':
      return `the release is marked as ${obstacle.as}${obstacle.as === 'not the latest' ? '' : ': only its own tag is set'}`;
    case 'unknown':
      return `${obstacle.why}, so nothing wider than the version moves`;
    case 'released':
      return `${obstacle.by} is a release, and no pre-release takes its tag ${tag}`;
    case 'overtaken':
      return `${obstacle.by} is higher, and ${tag} never goes back${wayOut(obstacle.by, version)}`;
    case 'blocked':
      return `Git cannot keep a tag ${tag} beside the tag ${obstacle.by}`;
  }
}
