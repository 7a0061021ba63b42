import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import CoverageReporter, { gapsOf, ranges } from '../coverage-reporter.mjs';
import { root } from '../repository.mjs';

const at = (line: number) => ({ start: { line }, end: { line } });

/** What V8 knows of a file of three lines with one function and one branch. */
function seen(hits: { readonly f?: number; readonly b?: number; readonly s?: readonly number[] }, name = 'call') {
  const { f = 1, b = 1, s = [1, 1, 1] } = hits;
  const covered = (counts: readonly number[]) => ({
    total: counts.length,
    covered: counts.filter((count) => count > 0).length,
  });
  return {
    data: {
      f: { 0: f },
      fnMap: { 0: { name, loc: at(2) } },
      b: { 0: [b] },
      branchMap: { 0: { locations: [at(3)] } },
      s: Object.fromEntries(s.entries()),
      statementMap: Object.fromEntries(s.map((_, index) => [index, at(index + 1)])),
    },
    toSummary: () => ({ functions: covered([f]), branches: covered([b]), statements: covered(s), lines: covered(s) }),
    getUncoveredLines: () => s.flatMap((count, index) => (count === 0 ? [String(index + 1)] : [])),
  };
}

describe('coverage', () => {
  const path = 'packages/git/src/a.ts';
  const text = 'export function call(): void {}';

  test('of a file that is run whole is no gap', () => {
    expect(gapsOf(path, seen({}), text)).toEqual([]);
  });

  test.each([
    [{ f: 0 }, ['functions (line 2)']],
    [{ b: 0 }, ['branches (line 3)']],
    [{ s: [1, 0, 0] }, ['statements (line 2-3)', 'lines (line 2-3)']],
  ])('that lacks %j names the metric and the lines', (hits, gaps) => {
    const found = gapsOf(path, seen(hits), text);
    expect(found.map((gap: string) => gap.replace(/^.*? of \d /, ''))).toEqual(gaps);
    expect(found.every((gap: string) => gap.startsWith(`${path}: `))).toBe(true);
  });

  test('of a file that no test loads is named as such', () => {
    expect(gapsOf(path, seen({ f: 0 }, '(empty-report)'), text)).toEqual([`${path}: no test loads it`]);
  });

  test.each([
    ['packages/git/src/host/a.ts', text],
    ['actions/a/src/main.ts', text],
    [path, "export type { A } from './b.ts';\nexport interface B {}"],
  ])('of %s with %j is not wanted', (other, content) => {
    expect(gapsOf(other, seen({ f: 0, b: 0 }), content)).toEqual([]);
  });

  test('names lines in order, those that follow each other as one', () => {
    expect(ranges([9, 3, 4, 5, 4])).toBe('3-5, 9');
  });
});

describe('a run', () => {
  const file = join(root, 'packages/core/src/invariant.ts');
  const mapOf = (b: number) => ({ files: () => [file], fileCoverageFor: () => seen({ b }) });
  /** As Jest runs reporters: the coverage is there only when all of them have heard of the end. */
  function lastError(coverageMap: unknown): string | undefined {
    const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const reporter = new CoverageReporter();
    const results: { coverageMap?: unknown } = {};
    reporter.onRunComplete([], results);
    results.coverageMap = coverageMap;
    const errors = [reporter.getLastError(), reporter.getLastError()];
    expect(errors[0]).toBe(errors[1]);
    expect(written).toHaveBeenCalledTimes(errors[0] === undefined ? 0 : 1);
    written.mockRestore();
    return errors[0]?.message;
  }

  test('fails by a gap, and says it once', () => {
    const error = lastError(mapOf(0));
    expect(error).toContain('pure code that no test runs:\n  packages/core/src/invariant.ts');
    expect(error).toContain('0 of 1 branches (line 3)');
  });

  test.each([
    ['of everything', mapOf(1)],
    ['that nobody asked for', undefined],
    ['that Jest could not make', null],
  ])('passes with coverage %s', (_, map) => {
    expect(lastError(map)).toBeUndefined();
  });
});
