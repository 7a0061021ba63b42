import { canonicalModuleVersion, compare, prerelease } from '../semver.ts';
import { isBelowOne, neighbours, type Scheme } from './scheme.ts';

const isVersion = (text: string): boolean => text !== '' && canonicalModuleVersion(text) === text;

/** Versions of Go modules: with their `v`, in full, and no build metadata but `+incompatible`. https://go.dev/ref/mod#versions */
export const GO: Scheme = {
  isVersion,
  isRelease: (text) => isVersion(text) && prerelease(text) === '',
  isPrerelease: (text) => prerelease(text) !== '',
  compare,
  isBelowOne,
  neighbours,
};
