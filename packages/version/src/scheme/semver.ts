import { compare, parse } from '../semver.ts';
import { isBelowOne, neighbours, type Scheme } from './scheme.ts';

/** As Go writes it. */
const withV = (version: string): string => (version.startsWith('v') ? version : `v${version}`);

const isVersion = (text: string): boolean => parse(withV(text))?.short === '';
const isPrerelease = (text: string): boolean => (parse(withV(text))?.prerelease ?? '') !== '';

/** Semantic versions, with or without `v`, as image tags and Git tags have them: in full, numbers of any length. https://semver.org/ */
export const SEMVER: Scheme = {
  isVersion,
  isRelease: (text) => isVersion(text) && !isPrerelease(text),
  isPrerelease,
  compare: (a, b) => compare(withV(a), withV(b)),
  isBelowOne,
  neighbours,
};
