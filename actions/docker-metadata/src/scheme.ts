import { isFullVersion, isPrerelease, overtakenBy } from '@slipway/oci';
import { compareFinal, isFinal, isPep440Prerelease, parsePep440 } from './pep440.ts';

/** Versions next to a release: what a tag that renders alike for one of them stands for more than one version of. */
export interface Neighbours {
  readonly patch: string;
  readonly minor: string;
  readonly major: string;
}

/** How versions are read and ordered. */
export interface Scheme {
  readonly isVersion: (text: string) => boolean;
  /** A version that others must not go back behind. */
  readonly isRelease: (text: string) => boolean;
  readonly isPrerelease: (text: string) => boolean;
  /** The highest of the releases that a version would push out of a tag; `same`: whether the tag is the other's too. */
  readonly overtakenBy: (
    version: string,
    releases: readonly string[],
    same: (other: string) => boolean,
  ) => string | undefined;
  readonly isBelowOne: (text: string) => boolean;
  readonly neighbours: (release: string) => Neighbours;
}

/** A version with one of its first three numbers raised, and what stands before them (`v`, an epoch) kept. */
function raised(text: string): Neighbours {
  const [numbers = '', before = ''] = /^(v?(?:\d+!)?)\d+(?:\.\d+)*/i.exec(text) ?? [];
  const parts = numbers.slice(before.length).split('.').map(Number);
  const { 0: major = 0, 1: minor = 0, 2: patch = 0 } = parts;
  const version = (...release: readonly number[]) => `${before}${release.join('.')}`;
  return {
    patch: version(major, minor, patch + 1),
    minor: version(major, minor + 1, 0),
    major: version(major + 1, 0, 0),
  };
}

const isBelowOne = (text: string): boolean => /^v?0(?:\D|$)/i.test(text);

/** https://semver.org/ */
export const SEMVER: Scheme = {
  isVersion: isFullVersion,
  isRelease: (text) => isFullVersion(text) && !isPrerelease(text),
  isPrerelease,
  overtakenBy,
  isBelowOne,
  neighbours: raised,
};

function pep440Releases(a: string, b: string): number {
  const [left, right] = [parsePep440(a), parsePep440(b)];
  return left === undefined || right === undefined ? 0 : compareFinal(left, right);
}

/** https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export const PEP440: Scheme = {
  isVersion: (text) => parsePep440(text) !== undefined,
  isRelease: (text) => {
    const version = parsePep440(text);
    return version !== undefined && isFinal(version);
  },
  isPrerelease: (text) => {
    const version = parsePep440(text);
    return version !== undefined && isPep440Prerelease(version);
  },
  overtakenBy: (version, releases, same) =>
    releases
      .filter((other) => pep440Releases(other, version) > 0 && same(other))
      .sort((a, b) => pep440Releases(b, a))[0],
  isBelowOne,
  neighbours: raised,
};
