import { retractedBy } from '@slipway/version';
import type { Facts } from './facts.ts';
import type { VersionUse } from './version-use.ts';

export type Released = Pick<Facts, 'published' | 'retractions' | 'release'> & {
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

/** What is known of the releases: which are out, or why that is not known. */
type Releases = { readonly known: readonly string[] } | { readonly why: string };

/** The releases that are out, as they are written. */
function releasesOf({ scheme, read, directory }: VersionUse, facts: Released): Releases {
  const { published, retractions, affixes } = facts;
  switch (published.kind) {
    case 'none':
      return { known: [] };
    case 'unknown':
      return { why: `${published.why}, so nothing wider than the version moves` };
    case 'registry':
      return { known: published.tags.flatMap((tag) => registryVersions(tag, affixes)).filter(scheme.isRelease) };
    case 'git': {
      const isRetracted = retractedBy(retractions.get(directory) ?? []);
      const withV = (version: string) => (version.startsWith('v') ? version : `v${version}`);
      const versions = published.tags.flatMap((tag) => read(tag) ?? []);
      return { known: versions.filter((version) => scheme.isRelease(version) && !isRetracted(withV(version))) };
    }
  }
}

type Width = 'version' | 'minor' | 'major' | 'all';

/** How many versions a rule gives the same tag. */
function widthOf({ scheme, version, render }: VersionUse): Width {
  if (render === undefined) return 'version';
  const own = render(version);
  const { patch, minor, major } = scheme.neighbours(version);
  if (render(major) === own) return 'all';
  if (render(minor) === own) return 'major';
  return render(patch) === own ? 'minor' : 'version';
}

/**
 * Why a tag that a rule makes of a version must not be set, or undefined when it may. A tag for the one version is always set; one that
 * other versions have too only when none of those that are out is higher.
 *
 * Source: own rule; `packages/oci/README.md` gives the reasons.
 */
export function whyHeld(use: VersionUse, tag: string, facts: Released): string | undefined {
  const { scheme, version, render } = use;
  const width = widthOf(use);
  if (width === 'version' || render === undefined) return undefined;
  if (width === 'major' && scheme.isBelowOne(version))
    return `below 1.0.0 every minor version may break, so there is no tag ${tag}`;
  const { unfinished } = facts.release;
  if (unfinished !== undefined) return `the release is marked as ${unfinished}: only its own tag is set`;
  const releases = releasesOf(use, facts);
  if ('why' in releases) return releases.why;
  const own = render(version);
  if (scheme.isPrerelease(version)) {
    const release = releases.known.find((other) => render(other) === own);
    return release === undefined ? undefined : `${release} is a release, and no pre-release takes its tag ${tag}`;
  }
  const higher = scheme.overtakenBy(version, releases.known, (other) => render(other) === own);
  return higher === undefined ? undefined : `${higher} is higher, and ${tag} never goes back`;
}

/** Why `latest` must not be set for a version, or undefined when it may. */
export function whyNotLatest(use: VersionUse, tag: string, facts: Released): string | undefined {
  const { scheme, version } = use;
  if (scheme.isPrerelease(version)) return `${version} is a pre-release, which never takes ${tag}`;
  const { unfinished, notLatest } = facts.release;
  if (unfinished !== undefined) return `the release is marked as ${unfinished}`;
  if (notLatest) return 'the release is marked as not the latest';
  const releases = releasesOf(use, facts);
  if ('why' in releases) return releases.why;
  const higher = scheme.overtakenBy(version, releases.known, () => true);
  return higher === undefined ? undefined : `${higher} is higher, and ${tag} never goes back`;
}
