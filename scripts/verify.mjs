// `npm run verify`: installs what is needed on a fresh machine and proves the whole repository. Needs Node 20, Go and Git.
// Ends with the line `N passed, N failed`, over all checks and tests.
//   --fast   only what needs no tools, no bundles and no processes: generated files, types, lint, architecture, pure tests
//   --write  keeps the seconds of each check in bench/README.md
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { writeBlock } from '../bench/table.mjs';
import { wrongEntries } from './lock-file.mjs';
import { pureTests } from './pure-tests.mjs';
import { root } from './repository.mjs';
import { installTools, toolPath } from './tools.mjs';

const { values: options } = parseArgs({
  options: { fast: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});

const windows = process.platform === 'win32';
const launcher = join(root, 'scripts/node24.mjs');
const report = join(root, 'build/jest.json');
let passed = 0;
let failed = 0;
/** Rows of the table of seconds. */
const took = [];

const env = { ...process.env, PATH: toolPath, NODE_NO_WARNINGS: '1' };
const start = (command, args, more = {}) => {
  const options = { cwd: root, env: { ...env, ...more }, stdio: 'inherit', shell: windows && command === 'npm' };
  return spawnSync(command, args, options).status === 0;
};
const node = (...args) => start(process.execPath, [launcher, ...args]);

/** Runs one check and counts it. */
function check(name, run) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  let good = false;
  try {
    good = run() !== false;
  } catch (error) {
    console.error(error.message);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  took.push({ name, seconds, good });
  console.log(`${good ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  if (good) passed += 1;
  else failed += 1;
  return good;
}

/** The lock file that node_modules was installed from is the one of the repository. */
function installed() {
  const [lock, mark] = [join(root, 'package-lock.json'), join(root, 'node_modules/.package-lock.json')];
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs;
}

/** Every third-party entry of the lock file says what its bytes are. */
function lockFile() {
  const wrong = wrongEntries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  for (const sentence of wrong) console.error(sentence);
  return wrong.length === 0;
}

const COVERAGE = ['--coverage', '--reporters=default', '--reporters=<rootDir>/scripts/coverage-reporter.mjs'];

/** Jest counts its own tests; a suite that does not even start counts as one failure. */
function tests(...args) {
  rmSync(report, { force: true });
  mkdirSync(join(root, 'build'), { recursive: true });
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--ci', '--maxWorkers=100%', '--silent'];
  node(...jest, '--json', `--outputFile=${report}`, ...args);
  if (!existsSync(report)) return false;
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numTotalTests, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
  return success && numTotalTests > 0;
}

/** The seconds of each check as a table; with `--write` in bench/README.md too. */
function tellSeconds() {
  const rows = took.map(({ name, seconds, good }) => `| ${name}${good ? '' : ' (FAILED)'} | ${seconds} |`);
  const all = took.reduce((sum, { seconds }) => sum + Number(seconds), 0).toFixed(1);
  const table = ['| check | s |', '| --- | ---: |', ...rows, `| all | ${all} |`].join('\n');
  console.log(`\n${table}`);
  if (options.write) writeBlock(options.fast ? 'verify-fast' : 'verify', table);
}

const pure = () => tests('--runTestsByPath', 'scripts/test/architecture.test.ts', ...pureTests());

if (check('dependencies', () => installed() || start('npm', ['ci', '--ignore-scripts']))) {
  check('lock file', lockFile);
  check('generated files are up to date', () => node('scripts/generate.mjs', '--check'));
  check('tests type-check', () => node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json'));
  check('format and lint', () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'));
  if (options.fast) check('architecture and pure tests', pure);
  else if (check('tools', () => installTools() ?? true)) {
    check('workflows', () => node('scripts/check-workflows.mjs'));
    check('tests', () => tests(...COVERAGE));
    check('demo without network', () =>
      start(process.execPath, ['scripts/demo.mjs'], { GOPROXY: 'off', GOFLAGS: '-mod=mod' }),
    );
    check('bundles are reproducible and start', () => node('scripts/bundle.mjs', '--check'));
  }
}
tellSeconds();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
