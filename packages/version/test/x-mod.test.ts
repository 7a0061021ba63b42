import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RefusedError } from '@slipway/core';
import {
  canonical,
  canonicalModuleVersion,
  compare,
  isPseudoVersion,
  major,
  majorMinor,
  prerelease,
  pseudoVersionBase,
} from '../src/index.ts';
import { checkModulePath, matchPathMajor, splitPathVersion } from '../src/module-path.ts';
import { pseudoVersionRevision, pseudoVersionTime } from '../src/pseudo.ts';
import { build } from '../src/semver.ts';

interface Vectors {
  readonly versions: readonly (readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    boolean,
    string | null,
    string,
    number,
  ])[];
  readonly compare: readonly (readonly [string, string, number])[];
  readonly paths: readonly (readonly [string, string, string, boolean, boolean])[];
  readonly majors: readonly (readonly [string, string, boolean])[];
}

const vectors: Vectors = JSON.parse(readFileSync(new URL('./testdata/x-mod.json', import.meta.url), 'utf8'));

describe('answers what golang.org/x/mod answers on random texts', () => {
  test('for the parts of a version', () => {
    for (const [v, ...expected] of vectors.versions) {
      const parts = [canonical(v), major(v), majorMinor(v), prerelease(v), build(v), canonicalModuleVersion(v)];
      expect([v, ...parts, isPseudoVersion(v)]).toEqual([v, ...expected.slice(0, 7)]);
    }
  });

  test('for the parts of a pseudo-version', () => {
    const pseudo = vectors.versions.filter((row) => row[7]);
    expect(pseudo.length).toBeGreaterThan(3);
    for (const [v, , , , , , , , base, revision, time] of pseudo) {
      if (base === null) expect(() => pseudoVersionBase(v)).toThrow(RefusedError);
      else expect([v, pseudoVersionBase(v) ?? '']).toEqual([v, base]);
      expect(pseudoVersionRevision(v)).toBe(revision);
      if (time === -1) expect(() => pseudoVersionTime(v)).toThrow(RefusedError);
      else expect(pseudoVersionTime(v)).toBe(time);
    }
  });

  test('for the order', () => {
    for (const [a, b, order] of vectors.compare) expect([a, b, compare(a, b)]).toEqual([a, b, order]);
  });

  test('for module paths', () => {
    for (const [path, prefix, pathMajor, ok, valid] of vectors.paths) {
      expect([path, splitPathVersion(path)]).toEqual([path, ok ? { prefix, pathMajor } : undefined]);
      expect([path, checkModulePath(path) === undefined]).toEqual([path, valid]);
    }
  });

  test('for versions and path suffixes', () => {
    for (const [v, pathMajor, fits] of vectors.majors)
      expect([v, pathMajor, matchPathMajor(v, pathMajor)]).toEqual([v, pathMajor, fits]);
  });
});
