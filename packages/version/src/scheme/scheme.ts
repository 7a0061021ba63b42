import { incDecimal } from '../decimal.ts';

/** Versions next to another one: what renders alike for one of them stands for more than the one version. */
export interface Neighbours {
  readonly patch: string;
  readonly minor: string;
  readonly major: string;
}

/** How the versions of an ecosystem are read and ordered. Versions are texts as they are written in tags. */
export interface Scheme {
  /** A full version, no shorthand. */
  readonly isVersion: (text: string) => boolean;
  /** A version that others must not go back behind. */
  readonly isRelease: (text: string) => boolean;
  /** Not the opposite of a release: post-releases of Python are neither. */
  readonly isPrerelease: (text: string) => boolean;
  /** Below 0, 0 or above. Build metadata has no weight: of two versions that differ in nothing else the later one wins. */
  readonly compare: (a: string, b: string) => number;
  /** Below 1.0.0, where every minor version may break. */
  readonly isBelowOne: (text: string) => boolean;
  readonly neighbours: (version: string) => Neighbours;
}

/** With one of the first three numbers raised, and what stands before them (`v`, an epoch) kept. */
export function neighbours(version: string): Neighbours {
  const found = /^(v?(?:\d+!)?)(\d+(?:\.\d+)*)/i.exec(version);
  const before = found?.[1] ?? '';
  const parts = (found?.[2] ?? '0').split('.');
  const number = (at: number): string => (parts[at] ?? '0').replace(/^0*(?=\d)/, '');
  const [major, minor, patch] = [number(0), number(1), number(2)];
  return {
    patch: `${before}${major}.${minor}.${incDecimal(patch)}`,
    minor: `${before}${major}.${incDecimal(minor)}.0`,
    major: `${before}${incDecimal(major)}.0.0`,
  };
}

export const isBelowOne = (version: string): boolean => /^v?0(?:\D|$)/i.test(version);
