import { type Obstacle, obstacleOf, type Published, type RollingQuestion, retractedBy } from '@slipway/version';
import type { Facts } from './facts.ts';
import type { VersionUse } from './version-use.ts';

export type Released = Pick<Facts, 'published' | 'retractions' | 'release'> & {
  /** Whether the version of the run is one of those that are compared. */
  readonly isCompared: (version: string) => boolean;
  /** What stands around the version in tags of this run: taken away before a tag of the registry is read. */
  readonly affixes: readonly Affixes[];
};

export interface Affixes {
  readonly prefix: string;
  readonly suffix: string;
}

/** What a tag of the registry may be the version of. */
function registryVersions(tag: string, affixes: Released['affixes']): readonly string[] {
  return affixes
    .filter(({ prefix, suffix }) => tag.startsWith(prefix) && tag.endsWith(suffix))
    .map(({ prefix, suffix }) => tag.slice(prefix.length, Math.max(tag.length - suffix.length, prefix.length)))
    .map((version) => version.replaceAll('_', '+'));
}

/** The versions that are out, as they are written. What Git says of Go modules, their go.mod takes back. */
function publishedOf({ read, directory }: VersionUse, { published, retractions, affixes }: Released): Published {
  const known = (versions: readonly string[], isRetracted = (_: string) => false) =>
    ({ kind: 'known', versions, isRetracted }) as const;
  switch (published.kind) {
    case 'none':
      return known([]);
    case 'unknown':
      return { kind: 'unknown', why: published.why };
    case 'registry':
      return known(published.tags.flatMap((tag) => registryVersions(tag, affixes)));
    case 'git': {
      const isRetracted = retractedBy(retractions.get(directory) ?? []);
      return known(
        published.tags.flatMap((tag) => read(tag) ?? []),
        (version) => isRetracted(version.startsWith('v') ? version : `v${version}`),
      );
    }
  }
}

/** What kind of tag it is that may move: how it is made of a version, and what pre-releases and the mark of the release do to it. */
type Kind = Pick<RollingQuestion, 'render' | 'prereleases' | 'mark'>;

function obstacleFor(use: VersionUse, facts: Released, kind: Kind): Obstacle | undefined {
  const { scheme, version } = use;
  const isCompared = facts.published.kind === 'none' || facts.isCompared(version);
  return obstacleOf({ scheme, version, published: publishedOf(use, facts), isCompared, ...kind });
}

/**
 * Why a tag that a rule makes of a version must not be set, or undefined when it may. Of a pre-release only a rule that takes a part of its
 * name makes a tag that other versions have too.
 */
export function whyHeld(use: VersionUse, facts: Released): Obstacle | undefined {
  const { render } = use;
  if (render === undefined) return undefined;
  return obstacleFor(use, facts, { render, prereleases: 'unclaimed', mark: facts.release.unfinished });
}

/**
 * Why `latest` must not be set for a version, or undefined when it may. A Git tag of which no version can be read, such as `deploy-prod`, might
 * be older than any that is out.
 */
export function whyNotLatest(use: VersionUse | undefined, facts: Released): Obstacle | undefined {
  if (use === undefined) return facts.published.kind === 'none' ? undefined : { kind: 'no-version' };
  const { unfinished, notLatest } = facts.release;
  const mark = unfinished ?? (notLatest ? 'not the latest' : undefined);
  return obstacleFor(use, facts, { render: () => 'latest', prereleases: 'stay', mark });
}
