import { describe, expect, test } from '@jest/globals';
import { NO_VERSION, type Package, parseDeclarations } from '@slipway/go';
import { faultOf } from '@slipway/testkit';
import type { CheckoutFacts, ModuleFacts } from '../src/facts.ts';
import { plannedArtifacts, planOutputs } from '../src/outputs.ts';
import { type BuildPlan, type Inputs, planBuild, planParallelism, planTargets } from '../src/plan.ts';
import { renderMade, renderPlan } from '../src/render.ts';
import { planSource } from '../src/source.ts';

const COMMIT = '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1';
const CHECKOUT: CheckoutFacts = {
  goVersion: 'go1.26.8',
  modulePath: 'example.com/hello/v2',
  stamped: 'v2.1.0',
  commit: COMMIT,
  commitTime: 1_700_000_000,
  modified: false,
  changes: [],
  sourceDateEpoch: undefined,
};

describe('version and time', () => {
  test('are those that Go stamps', () => {
    expect(planSource('', CHECKOUT)).toMatchObject({
      version: 'v2.1.0',
      stamp: 'v2.1.0',
      commit: COMMIT,
      epoch: 1_700_000_000,
    });
    expect(planSource('v2.1.0', CHECKOUT).version).toBe('v2.1.0');
    expect(Object.fromEntries(planSource('', CHECKOUT).values)).toEqual({
      version: 'v2.1.0',
      'bare-version': '2.1.0',
      commit: COMMIT,
      'commit-time': '1700000000',
      'commit-date': '2023-11-14T22:13:20Z',
    });
  });

  test('of the input count where Go stamps none', () => {
    const source = planSource('v2.2.0', { ...CHECKOUT, stamped: NO_VERSION });
    expect(source).toMatchObject({ version: 'v2.2.0', stamp: NO_VERSION });
    expect(source.reasons[0]).toContain('stamps none');
  });

  test.each([
    ['v2.1.1', {}, 'version-mismatch', 'fetch-depth: 0'],
    ['', { stamped: NO_VERSION }, 'no-version', 'input version'],
    ['v2.1.0+dirty', {}, 'dirty-version', 'Release a commit'],
    ['', { modified: true, changes: ['a b', 'c\nd'] }, 'dirty-tree', '.gitignore'],
    ['', { modified: true }, 'dirty-tree', '.gitignore'],
    ['', { commit: '', modified: true }, 'no-commit', 'git log'],
    ['', { commitTime: Number.NaN }, 'no-commit', 'git log'],
    ['', { sourceDateEpoch: 'now' }, 'source-date-epoch', 'Unix seconds'],
    ['', { sourceDateEpoch: '-1' }, 'source-date-epoch', 'Unix seconds'],
  ])('%j with %j is refused: %s', (wanted, facts, code, hint) => {
    expect(faultOf(() => planSource(wanted, { ...CHECKOUT, ...facts }))).toMatchObject({
      code,
      hint: expect.stringContaining(hint),
    });
  });

  test('of a changed work tree: the files are named, ten at most', () => {
    const changes = Array.from({ length: 12 }, (_, index) => `f${index}`);
    const { message } = faultOf(() => planSource('', { ...CHECKOUT, modified: true, changes }));
    expect(message).toContain('f9 and 2 more files');
    const one = faultOf(() => planSource('', { ...CHECKOUT, modified: true, changes: ['c\nd'] }));
    expect(one.message).toBe('The work tree is not the commit: c\\nd.');
  });

  test.each([
    ['1600000000', 1_600_000_000],
    ['', 1_700_000_000],
    ['0', 0],
  ])('SOURCE_DATE_EPOCH=%j dates files at %d', (sourceDateEpoch, epoch) => {
    expect(planSource('', { ...CHECKOUT, sourceDateEpoch }).epoch).toBe(epoch);
  });
});

const PORTS = ['linux/amd64', 'linux/arm', 'darwin/arm64', 'windows/amd64', 'js/wasm'].map((text) => {
  const [os = '', arch = ''] = text.split('/');
  return { os, arch };
});
const TIMINGS = { total: 61.4204, go: 60.81 };

const main = (importPath: string): Package => ({
  importPath,
  name: 'main',
  directory: '/m',
  modulePath: 'example.com/hello/v2',
  own: true,
  files: ['main.go'],
  error: '',
  position: '',
});
const INPUTS: Inputs = {
  mode: 'all',
  module: '/w',
  version: '',
  main: ['./...'],
  targets: ['linux/amd64', 'windows/amd64'],
  ldflags: '-s -w',
  tags: [],
  formats: ['tar.gz', 'windows=zip'],
  nameTemplate: '{name}_{version}_{os}_{arch}{variant}',
  files: ['LICENSE*', 'README*'],
  output: 'release',
  parallelism: undefined,
  dryRun: false,
};

interface Change {
  readonly inputs?: Partial<Inputs>;
  readonly facts?: Partial<ModuleFacts>;
}

function plan({ inputs = {}, facts = {} }: Change = {}): BuildPlan {
  const all = { ...INPUTS, ...inputs };
  const targets = planTargets(all.targets, PORTS, 'go1.26.8');
  const packages = new Map(targets.map(({ text }) => [text, [main('example.com/hello/v2')]]));
  return planBuild(all, planSource(all.version, CHECKOUT), targets, {
    packages,
    declared: new Map(),
    files: [
      { pattern: 'LICENSE*', base: '/w', paths: ['LICENSE'] },
      { pattern: 'README*', base: '/w', paths: [] },
    ],
    output: { kind: 'absent' },
    vendored: false,
    cores: 4,
    ...facts,
  });
}

const names = (change: Change) => plannedArtifacts(plan(change)).map(({ name }) => name);

describe('a plan', () => {
  test('has an archive for every target, zip for windows', () => {
    expect(plan()).toMatchObject({
      ldflags: '-s -w',
      targets: [
        {
          programs: [{ name: 'hello', file: 'hello' }],
          artifacts: [{ kind: 'archive', format: 'tar.gz', name: 'hello_v2.1.0_linux_amd64.tar.gz' }],
        },
        { programs: [{ file: 'hello.exe' }], artifacts: [{ name: 'hello_v2.1.0_windows_amd64.zip' }] },
      ],
      files: [{ base: '/w', path: 'LICENSE' }],
      atOnce: 2,
      processes: 3,
    });
  });

  test.each([
    [{ formats: ['binary'] }, ['hello_v2.1.0_linux_amd64', 'hello_v2.1.0_windows_amd64.exe']],
    [{ formats: ['linux=zip', 'tar.gz'] }, ['hello_v2.1.0_linux_amd64.zip', 'hello_v2.1.0_windows_amd64.tar.gz']],
    [
      { formats: ['zip', 'tar.gz', 'zip'], targets: ['linux/amd64'] },
      ['hello_v2.1.0_linux_amd64.tar.gz', 'hello_v2.1.0_linux_amd64.zip'],
    ],
    [
      { targets: ['linux/arm', 'linux/arm/v6', 'linux/arm/v7'] },
      ['hello_v2.1.0_linux_armv6.tar.gz', 'hello_v2.1.0_linux_armv7.tar.gz'],
    ],
    [
      { targets: ['linux/amd64', 'linux/amd64/v3'] },
      ['hello_v2.1.0_linux_amd64.tar.gz', 'hello_v2.1.0_linux_amd64_v3.tar.gz'],
    ],
    [{ targets: ['js/wasm'], formats: ['binary'] }, ['hello_v2.1.0_js_wasm.wasm']],
    [
      { nameTemplate: '{name}-{bare-version}-{os}-{arch}' },
      ['hello-2.1.0-linux-amd64.tar.gz', 'hello-2.1.0-windows-amd64.zip'],
    ],
  ])('with %j makes %j', (inputs, expected) => {
    expect(names({ inputs })).toEqual(expected);
  });

  test('with several programs puts all into one archive, and each by itself as binary', () => {
    const inputs = { targets: ['linux/amd64'], formats: ['tar.gz', 'binary'] };
    const packages = new Map([['linux/amd64', [main('m/cmd/a'), main('m/cmd/b')]]]);
    expect(names({ inputs, facts: { packages } })).toEqual([
      'a_v2.1.0_linux_amd64',
      'b_v2.1.0_linux_amd64',
      'hello_v2.1.0_linux_amd64.tar.gz',
    ]);
  });

  test('says which program is not for which target', () => {
    const packages = new Map([
      ['linux/amd64', [main('m/cmd/a'), main('m/cmd/b')]],
      ['windows/amd64', [main('m/cmd/b')]],
    ]);
    expect(plan({ facts: { packages } }).reasons).toContain(
      'm/cmd/a is not built for windows/amd64: no file of it is for that target',
    );
  });

  test('replaces placeholders of ldflags, and says which program lacks the variable', () => {
    const declare = (importPath: string, source: string) => ({
      importPath,
      name: 'main',
      declarations: parseDeclarations(source),
    });
    const declared = new Map([['main', [declare('m/a', 'var version string'), declare('m/b', '')]]]);
    const made = plan({ inputs: { ldflags: ' -X main.version={version}\n' }, facts: { declared } });
    expect(made.ldflags).toBe('-X main.version=v2.1.0');
    expect(made.reasons).toContain('m/b has no variable version, so -X main.version leaves it as it is');
  });

  test('takes a file once, from the first pattern that finds it', () => {
    const files = [
      { pattern: 'a*', base: '/w', paths: ['a'] },
      { pattern: '*', base: '/w', paths: ['a', 'b'] },
    ];
    expect(plan({ facts: { files } }).files.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  test.each<[string, Change, string]>([
    ['an unknown port', { inputs: { targets: ['linux/mips'] } }, 'unknown-target'],
    ['no target', { inputs: { targets: [] } }, 'no-target'],
    ['an unknown format', { inputs: { formats: ['rar'] } }, 'format'],
    ['a format for another system only', { inputs: { formats: ['windows=zip'] } }, 'no-format'],
    [
      'a template that does not tell targets apart',
      { inputs: { nameTemplate: '{name}', formats: ['zip'] } },
      'same-name',
    ],
    [
      'the name of the checksum file',
      { inputs: { nameTemplate: 'SHA256SUMS', formats: ['binary'], targets: ['linux/amd64'] } },
      'same-name',
    ],
    ['a template with a folder', { inputs: { nameTemplate: '{os}/{name}' } }, 'file-name'],
    ['a template that climbs', { inputs: { nameTemplate: '../{name}' } }, 'archive-path'],
    ['a template with a blank', { inputs: { nameTemplate: '{name} {os}' } }, 'file-name'],
    ['an unknown field', { inputs: { nameTemplate: '{nmae}' } }, 'unknown-placeholder'],
    ['a file that is missing', { facts: { files: [{ pattern: 'x', base: '/w', paths: [] }] } }, 'no-such-file'],
    [
      'a file that is called like the program',
      { facts: { files: [{ pattern: 'x', base: '/w', paths: ['Hello'] }] } },
      'archive-path',
    ],
    ['a foreign output folder', { facts: { output: { kind: 'foreign', why: 'x' } } }, 'output-not-ours'],
    ['no programs', { facts: { packages: new Map() } }, 'no-program'],
    ['-X without its variable', { inputs: { ldflags: '-X main.x=1' } }, 'ldflags-variable'],
    ['a bad tag', { inputs: { tags: ['a b'] } }, 'build-tag'],
  ])('is refused for %s', (_, change, code) => {
    expect(faultOf(() => plan(change)).code).toBe(code);
  });
});

describe('targets at once', () => {
  test.each([
    [undefined, 1, 6, 1],
    [undefined, 2, 6, 2],
    [undefined, 4, 6, 2],
    [undefined, 8, 6, 4],
    [undefined, 16, 6, 6],
    [1, 16, 6, 1],
    [9, 2, 6, 6],
  ])('asked %s with %d cores and %d targets: %d', (wanted, cores, targets, atOnce) => {
    const planned = planParallelism(wanted, cores, targets);
    expect(planned.atOnce).toBe(atOnce);
    expect(planned.processes).toBeGreaterThan(0);
  });
});

describe('what is said', () => {
  const made = [
    {
      name: 'a.zip',
      kind: 'archive' as const,
      target: 'linux/amd64',
      sha256: 'f'.repeat(64),
      size: 1_234_567,
      seconds: 1.26,
    },
    { name: 'b.zip', kind: 'archive' as const, target: 'linux/arm', sha256: 'e'.repeat(64), size: 999, seconds: 0 },
  ];

  test('after a build: target, file, size, seconds, stamp, digest, reasons', () => {
    const [, table] = renderMade(plan(), made, TIMINGS);
    expect(table).toMatchObject({
      table: {
        rows: [
          ['linux/amd64', { code: 'a.zip' }, '1.2 MB', '1.3', 'v2.1.0', { code: 'f'.repeat(64) }],
          ['linux/arm', { code: 'b.zip' }, '1.0 kB', '0.0', 'v2.1.0', { code: 'e'.repeat(64) }],
        ],
      },
    });
    const unstamped = { ...plan(), source: { ...plan().source, stamp: NO_VERSION } };
    expect(JSON.stringify(renderMade(unstamped, made, TIMINGS))).toContain('commit only');
  });

  test('in a dry run: what would be made', () => {
    expect(JSON.stringify(renderPlan(plan()))).toContain('hello_v2.1.0_linux_amd64.tar.gz');
  });

  test('to the next step', () => {
    expect(planOutputs(plan(), 'out/release', made, TIMINGS)).toMatchObject({
      artifacts: [
        { name: 'a.zip', path: 'out/release/a.zip', sha256: 'f'.repeat(64), size: 1_234_567 },
        { name: 'b.zip' },
      ],
      checksumsFile: 'out/release/SHA256SUMS',
      output: 'out/release',
      version: 'v2.1.0',
      commit: COMMIT,
      sourceDateEpoch: 1_700_000_000,
      goVersion: 'go1.26.8',
    });
    const dry = planOutputs(plan(), 'release', plannedArtifacts(plan()), TIMINGS).artifacts;
    expect(JSON.stringify(dry)).not.toContain('sha256');
  });
});

describe('a program that main names', () => {
  const packages = new Map([['linux/amd64', [main('example.com/hello/v2/server')]]]);
  const named = (line: string, format: string) =>
    plan({ inputs: { main: [line], formats: [format], targets: ['linux/amd64'] }, facts: { packages } }).targets.map(
      ({ programs, artifacts }) => [programs[0]?.built, programs[0]?.file, artifacts[0]?.name],
    );

  test('is shipped under that name, and so is its archive', () => {
    expect(named('etcd=./server', 'tar.gz')).toEqual([['server', 'etcd', 'etcd_v2.1.0_linux_amd64.tar.gz']]);
    expect(named('etcd=./server', 'binary')).toEqual([['server', 'etcd', 'etcd_v2.1.0_linux_amd64']]);
    expect(named('./server', 'tar.gz')).toEqual([['server', 'server', 'hello_v2.1.0_linux_amd64.tar.gz']]);
  });
});

test('the time is told: of the run, and of the go command in it', () => {
  expect(planOutputs(plan(), 'release', [], TIMINGS).timings).toEqual({ seconds: 61.42, 'go-seconds': 60.81 });
});
