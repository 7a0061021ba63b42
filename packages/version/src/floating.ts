import type { ModuleIdentity } from './module.ts';
import { isPseudoVersion } from './pseudo.ts';
import { describeObstacle, type Obstacle, obstacleOf, type Published } from './rolling.ts';
import { GO } from './scheme/go.ts';
import { isCanonicalVersion, isValid, major, majorMinor, prerelease } from './semver.ts';

/** A tag that follows the releases of a line, as `v1` does. */
export interface FloatingTag {
  /** With the module's prefix: `client/pkg/v1.2`. */
  readonly tag: string;
  /** Whether it may be set to the version. */
  readonly move: boolean;
  /** Sentence for people. */
  readonly why: string;
  /** The same without the name of the tag, for telling of several tags at once. */
  readonly rule: string;
}

/**
 * Which of the floating tags `vX` and `vX.Y` of a Go module may move to a version, by `obstacleOf`. Nothing for a text that is no version.
 *
 * @param tagNames names of all tags: Git cannot keep a tag `v2` beside tags `v2/...`
 *
 * Source: own rule; Go itself ignores such tags (https://go.dev/ref/mod#vcs-version).
 */
export function floatingTags(
  module: ModuleIdentity,
  version: string,
  published: Published,
  tagNames: readonly string[] = [],
): readonly FloatingTag[] {
  if (!isValid(version)) return [];
  return [major, majorMinor].map((render) => {
    const tag = `${module.tagPrefix}${render(version)}`;
    const obstacle =
      neverMoves(version) ??
      obstacleOf({ scheme: GO, version, published, render, prereleases: 'stay' }) ??
      blocked(tag, tagNames);
    const describe = (name: string): string =>
      obstacle === undefined
        ? `${version} is the highest release of ${name}`
        : describeObstacle(obstacle, version, name);
    return { tag, move: obstacle === undefined, why: describe(tag), rule: describe('a floating tag') };
  });
}

function neverMoves(version: string): Obstacle | undefined {
  if (isPseudoVersion(version)) return { kind: 'pseudo-version' };
  // With build metadata there is no tag that Go would take; a pre-release says so itself.
  return prerelease(version) === '' && !isCanonicalVersion(version) ? { kind: 'not-canonical' } : undefined;
}

function blocked(tag: string, tagNames: readonly string[]): Obstacle | undefined {
  const by = tagNames.find((name) => name.startsWith(`${tag}/`));
  return by === undefined ? undefined : { kind: 'blocked', by };
}
