import { describe, expect, test } from '@jest/globals';
import type { BuildInfo } from '@slipway/executable';
import { buildMismatches, type ExpectedBuild } from '../src/expected-build.ts';
import { DEFAULT_FLAGS, parseBuildFlags } from '../src/flags.ts';
import { parseTarget } from '../src/target.ts';

const EXPECTED: ExpectedBuild = {
  path: 'example.com/m/cmd/a',
  goVersion: 'go1.26.8',
  version: 'v1.2.3',
  revision: 'abc',
  target: parseTarget('linux/amd64/v3'),
  tags: ['x', 'y'],
  flags: DEFAULT_FLAGS,
  ldflags: '-s -w',
  mode: 'exe',
  env: {},
};

type Settings = Readonly<Record<string, string | undefined>>;
const GOOD: Settings = {
  GOOS: 'linux',
  GOARCH: 'amd64',
  GOAMD64: 'v3',
  CGO_ENABLED: '0',
  '-buildmode': 'exe',
  '-compiler': 'gc',
  '-trimpath': 'true',
  '-tags': 'x,y',
  'vcs.revision': 'abc',
  'vcs.modified': 'false',
};

function info(changed: Settings = {}, rest: Partial<BuildInfo> = {}): BuildInfo {
  const pairs = Object.entries({ ...GOOD, ...changed });
  return {
    goVersion: 'go1.26.8',
    path: 'example.com/m/cmd/a',
    main: { path: 'example.com/m', version: 'v1.2.3', sum: '' },
    dependencies: [],
    settings: new Map(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    ...rest,
  };
}

describe('a program', () => {
  test('that says what it should has no mismatch', () => {
    expect(buildMismatches(info(), EXPECTED)).toEqual([]);
  });

  test.each([
    ['GOOS', 'darwin'],
    ['GOARCH', 'arm64'],
    ['GOAMD64', 'v1'],
    ['GOAMD64', undefined],
    ['CGO_ENABLED', '1'],
    ['CGO_ENABLED', undefined],
    ['GOEXPERIMENT', 'rangefunc'],
    ['-buildmode', 'pie'],
    ['-compiler', 'gccgo'],
    ['-trimpath', undefined],
    ['-tags', 'x'],
    ['-tags', undefined],
    ['-ldflags', '-s -w'],
    ['-race', 'true'],
    ['-msan', 'true'],
    ['-asan', 'true'],
    ['vcs.revision', 'def'],
    ['vcs.revision', undefined],
    ['vcs.modified', 'true'],
    ['vcs.modified', undefined],
  ])('with %s=%s is found out', (what, value) => {
    const { [what]: expected = '' } = GOOD;
    expect(buildMismatches(info({ [what]: value }), EXPECTED)).toEqual([{ what, expected, found: value ?? '' }]);
  });

  test('of another package, version or toolchain is found out', () => {
    const other = info({}, { path: 'x', goVersion: 'go1.20', main: { path: '', version: 'v1.2.3+dirty', sum: '' } });
    expect(buildMismatches(other, EXPECTED).map(({ what }) => what)).toEqual(['package', 'toolchain', 'version']);
  });

  test('of a toolchain that stamps no version is judged by its commit', () => {
    const old = info({}, { main: { path: 'example.com/m', version: '(devel)', sum: '' } });
    expect(buildMismatches(old, { ...EXPECTED, version: undefined })).toEqual([]);
    expect(buildMismatches(old, EXPECTED)).toHaveLength(1);
  });

  test('for a default variant need not name a variable that the toolchain does not know', () => {
    const arm64 = { ...EXPECTED, target: parseTarget('linux/arm64'), tags: [] };
    const own = { GOARCH: 'arm64', GOAMD64: undefined, '-tags': undefined };
    expect(buildMismatches(info(own), arm64)).toEqual([]);
    expect(buildMismatches(info({ ...own, GOARM64: 'v9.0' }), arm64)).toHaveLength(1);
    const s390x = { ...arm64, target: parseTarget('linux/s390x') };
    expect(buildMismatches(info({ ...own, GOARCH: 's390x' }), s390x)).toEqual([]);
  });

  test('names the linker flags only without -trimpath, and then the right ones', () => {
    const paths = { ...EXPECTED, flags: parseBuildFlags('-trimpath=false') };
    expect(buildMismatches(info({ '-trimpath': undefined, '-ldflags': '-s -w' }), paths)).toEqual([]);
    expect(buildMismatches(info({ '-trimpath': undefined, '-ldflags': '-s' }), paths)).toEqual([
      { what: '-ldflags', expected: '-s -w', found: '-s' },
    ]);
  });

  test('without a stamp names no commit', () => {
    const silent = { ...EXPECTED, version: '(devel)', flags: parseBuildFlags('-buildvcs=false') };
    const main = { path: 'example.com/m', version: '(devel)', sum: '' };
    const unstamped = { 'vcs.revision': undefined, 'vcs.modified': undefined };
    expect(buildMismatches(info(unstamped, { main }), silent)).toEqual([]);
    expect(buildMismatches(info({}, { main }), silent).map(({ what }) => what)).toEqual([
      'vcs.revision',
      'vcs.modified',
    ]);
  });

  test('has the cgo, experiments, mode and sanitizers that were asked for', () => {
    const asked = {
      ...EXPECTED,
      mode: 'pie',
      env: { CGO_ENABLED: '1', GOEXPERIMENT: 'rangefunc' },
      flags: parseBuildFlags('-race'),
    };
    const made = { CGO_ENABLED: '1', GOEXPERIMENT: 'rangefunc', '-race': 'true', '-buildmode': 'pie' };
    expect(buildMismatches(info(made), asked)).toEqual([]);
    expect(buildMismatches(info(), asked).map(({ what }) => what)).toEqual([
      ...['CGO_ENABLED', 'GOEXPERIMENT', '-buildmode', '-race'],
    ]);
  });
});
