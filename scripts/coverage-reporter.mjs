// Jest reporter: every branch of the pure code (src outside host) is covered, or the run fails and names the lines.
import { relative } from 'node:path';
import { root } from './repository.mjs';

const PURE = /^packages\/(?!testkit\/)[^/]+\/src\/(?!host\/)/;

export default class CoverageReporter {
  #error;

  onRunComplete(_contexts, results) {
    const map = results.coverageMap;
    if (map === undefined || map === null) return;
    const gaps = map.files().flatMap((file) => {
      const path = relative(root, file).replaceAll('\\', '/');
      if (!PURE.test(path)) return [];
      const { branches } = map.fileCoverageFor(file).toSummary();
      return branches.pct === 100 || branches.total === 0
        ? []
        : [`${path}: ${branches.covered} of ${branches.total} branches`];
    });
    if (gaps.length > 0) this.#error = new Error(`pure code without a test for every branch:\n  ${gaps.join('\n  ')}`);
  }

  getLastError() {
    return this.#error;
  }
}
