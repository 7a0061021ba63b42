// Jest reporter: every function, branch and line of the pure code is run by a test, or the run fails and names what is not.
// `collectCoverageFrom` of jest.config.mjs brings in the files that no test loads.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isPure } from './architecture.mjs';
import { root } from './repository.mjs';

const METRICS = ['functions', 'branches', 'statements', 'lines'];

/** `3-5, 9`: lines in order, each once. */
export function ranges(lines) {
  const found = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.to === line - 1) last.to = line;
    else found.push({ from: line, to: line });
  }
  return found.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

const missed = (hits, map, lineOf) => Object.keys(hits).flatMap((key) => (hits[key] === 0 ? [lineOf(map[key])] : []));

/** Lines where something of each metric was never run. */
function missedLines(coverage) {
  const { f, fnMap, b, branchMap, s, statementMap } = coverage.data;
  return {
    functions: missed(f, fnMap, ({ loc }) => loc.start.line),
    branches: Object.keys(b).flatMap((key) =>
      b[key].flatMap((hits, index) => (hits === 0 ? [branchMap[key].locations[index].start.line] : [])),
    ),
    statements: missed(s, statementMap, ({ start }) => start.line),
    lines: coverage.getUncoveredLines().map(Number),
  };
}

/** A file of types alone holds nothing that could run; the counter sees one empty function in it. */
const holdsCode = (text) => /^(?:export )?(?:async )?(?:const|let|function|class|abstract class|enum)\b/m.test(text);

/** What no test runs in a file: a line for each metric that is not at 100 %. */
export function gapsOf(path, coverage, text) {
  if (!isPure(path) || !holdsCode(text)) return [];
  if (Object.values(coverage.data.fnMap).some(({ name }) => name === '(empty-report)'))
    return [`${path}: no test loads it`];
  const summary = coverage.toSummary();
  const lines = missedLines(coverage);
  return METRICS.flatMap((metric) => {
    const { covered, total } = summary[metric];
    return covered === total ? [] : [`${path}: ${covered} of ${total} ${metric} (line ${ranges(lines[metric])})`];
  });
}

/** What no test runs in all files that were looked at. */
function allGaps(map) {
  return map.files().flatMap((file) => {
    const path = relative(root, file).replaceAll('\\', '/');
    return gapsOf(path, map.fileCoverageFor(file), readFileSync(file, 'utf8'));
  });
}

export default class CoverageReporter {
  #results;
  #error;

  // Jest's own reporter of coverage runs after those that are named, and fills in the map: here it is not there yet.
  onRunComplete(_contexts, results) {
    this.#results = results;
  }

  /** Jest asks when all reporters have run, and fails the run by the error. */
  getLastError() {
    const map = this.#results?.coverageMap;
    if (this.#error !== undefined || map === undefined || map === null) return this.#error;
    const gaps = allGaps(map);
    if (gaps.length === 0) return undefined;
    this.#error = new Error(`pure code that no test runs:\n  ${gaps.join('\n  ')}`);
    // Jest prints it nowhere.
    process.stderr.write(`\n${this.#error.message}\n`);
    return this.#error;
  }
}
