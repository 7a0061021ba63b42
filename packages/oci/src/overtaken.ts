import { compare, parse } from '@slipway/version';

/** A version with the `v` of Go. */
const withV = (version: string): string => (version.startsWith('v') ? version : `v${version}`);

/** Whether a text is a full version, with or without `v`. */
export function isFullVersion(version: string): boolean {
  return parse(withV(version))?.short === '';
}

/** Whether a text is a full version with a pre-release part. */
export function isPrerelease(version: string): boolean {
  return (parse(withV(version))?.prerelease ?? '') !== '';
}

/**
 * Order of two versions, with or without `v`: below 0, 0 or above. Build metadata does not count, so of two that differ in nothing else
 * the one that comes last wins. https://semver.org/#spec-item-11
 */
export function compareVersions(a: string, b: string): number {
  return compare(withV(a), withV(b));
}

/**
 * The highest release among those published that a tag would leave for a lower version, or undefined when the tag may move. Pre-releases
 * hold nothing back.
 *
 * @param same whether the tag that is to move is also a tag of the other version
 */
export function overtakenBy(
  version: string,
  published: readonly string[],
  same: (other: string) => boolean,
): string | undefined {
  return published
    .filter((other) => isFullVersion(other) && !isPrerelease(other))
    .filter((other) => compareVersions(other, version) > 0 && same(other))
    .sort((a, b) => compareVersions(b, a))[0];
}
