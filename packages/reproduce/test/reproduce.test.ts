import { describe, expect, test } from '@jest/globals';
import type { BuildInfo, Difference } from '@slipway/executable';
import { releasedToolchain } from '@slipway/go';
import { isWorthTrying } from '../src/attempt.ts';
import { cleanRoom, rebuildArguments } from '../src/clean-room.ts';
import { disagreements, explainDifference } from '../src/explanation.ts';
import { planReproduction, type Reproduction } from '../src/plan.ts';
import { type FlagSetting, riskyFlag } from '../src/recorded-flags.ts';
import { inspectProgram, type Subject } from '../src/subject.ts';

const REVISION = 'a'.repeat(40);
const MODULE = { path: 'example.com/m', version: 'v1.2.3', sum: 'h1:x=' };
const DEPENDENCY = { path: 'example.com/d', version: 'v1.0.0', sum: 'h1:y=' };

interface Given {
  readonly settings?: Readonly<Record<string, string | undefined>>;
  readonly info?: Partial<BuildInfo>;
  readonly stripped?: boolean;
  readonly subject?: Partial<Subject>;
}

function buildInfo({ settings = {}, info = {} }: Given): BuildInfo {
  const all = {
    '-buildmode': 'exe',
    '-compiler': 'gc',
    '-trimpath': 'true',
    GOOS: 'linux',
    GOARCH: 'amd64',
    ...settings,
  };
  const known = Object.entries(all).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, value]],
  );
  return {
    ...{ goVersion: 'go1.26.8', path: 'example.com/m/cmd/a', main: MODULE, dependencies: [DEPENDENCY] },
    settings: new Map(known),
    ...info,
  };
}

function subjectOf(given: Given = {}): Subject {
  const { stripped = true } = given;
  const executable = { format: 'elf', architecture: 'amd64', sections: [], slices: [] } as const;
  return {
    executable: { ...executable, symbols: !stripped, dwarf: !stripped },
    info: buildInfo(given),
    usesCgo: false,
    directories: {},
    ...given.subject,
  };
}

function planOf(given: Given = {}, ldflags?: string): Reproduction {
  const plan = planReproduction(subjectOf(given), ldflags === undefined ? {} : { ldflags });
  if (!plan.possible) throw new Error(JSON.stringify(plan.reasons));
  return plan;
}

function codesOf(given: Given): readonly string[] {
  const plan = planReproduction(subjectOf(given));
  return plan.possible ? [] : plan.reasons.map(({ code }) => code);
}

const GIT = { vcs: 'git', 'vcs.revision': REVISION, 'vcs.modified': 'false' };

describe('the plan to build a program again', () => {
  test('of a version takes the module from the proxy', () => {
    expect(planOf()).toEqual({
      possible: true,
      source: { kind: 'module', module: 'example.com/m', version: 'v1.2.3', sum: 'h1:x=' },
      package: 'example.com/m/cmd/a',
      toolchain: 'go1.26.8',
      environment: { GOWORK: 'off', GOOS: 'linux', GOARCH: 'amd64' },
      flags: ['-trimpath'],
      attempts: [
        ...['-s -w', '-w -s', '-s'].map((ldflags) => ({ buildMode: 'default', ldflags })),
        ...['-s -w', '-w -s', '-s'].map((ldflags) => ({ buildMode: 'exe', ldflags })),
      ],
      assumptions: [
        expect.stringContaining("these are tried: '-s -w', then '-w -s', then '-s'."),
        expect.stringContaining('not inside of another module'),
      ],
      directories: {},
      unnamed: [],
      dependencies: [DEPENDENCY],
    });
  });

  test('of a commit takes the repository, with or without a version', () => {
    const source = { kind: 'commit', module: 'example.com/m', revision: REVISION };
    expect(planOf({ settings: GIT })).toMatchObject({
      source: { ...source, version: 'v1.2.3' },
      flags: ['-trimpath', '-buildvcs=true'],
      assumptions: [expect.any(String), expect.stringContaining('tags')],
    });
    const info = { main: { path: 'example.com/m', version: '(devel)', sum: '' } };
    expect(planOf({ settings: GIT, info }).source).toEqual({ ...source, version: '' });
  });

  test('takes over the environment and the flags that are recorded', () => {
    const settings = {
      ...{ GOAMD64: 'v3', CGO_ENABLED: '0', GOFIPS140: 'v1.0.0', DefaultGODEBUG: 'panicnil=1' },
      ...{
        '-tags': 'x,y',
        '-gcflags': 'all=-N -l',
        '-asmflags': '-spectre=all',
        '-buildmode': 'pie',
        '-cover': 'true',
      },
      ...{ '-pgo': '/src/default.pgo', '-trimpath': undefined, '-ldflags': '-s -X main.v=1' },
    };
    const plan = planOf({ settings, info: { goVersion: 'go1.26.8 X:jsonv2' } });
    expect(plan).toMatchObject({
      toolchain: 'go1.26.8',
      attempts: [{ buildMode: 'pie', ldflags: '-s -X main.v=1' }],
      flags: ['-cover', '-asmflags=-spectre=all', '-gcflags=all=-N -l', '-tags=x,y'],
    });
    expect(plan.environment).toEqual({
      ...{ GOWORK: 'off', GOEXPERIMENT: 'jsonv2', GOOS: 'linux', GOARCH: 'amd64' },
      ...{ GOAMD64: 'v3', CGO_ENABLED: '0', GOFIPS140: 'v1.0.0' },
    });
    expect(plan.assumptions[0]).toContain('does not name GOROOT and the module cache');
    const own = { settings: { GOEXPERIMENT: 'nogreenteagc' }, info: { goVersion: 'go1.26.8 X:jsonv2' } };
    expect(planOf(own).environment['GOEXPERIMENT']).toBe('nogreenteagc');
  });

  test('without recorded linker flags and -trimpath uses none', () => {
    expect(planOf({ settings: { '-trimpath': undefined } }).attempts).toMatchObject([{ ldflags: '' }, { ldflags: '' }]);
    expect(planOf({ stripped: false })).toMatchObject({
      attempts: [{ buildMode: 'default', ldflags: '' }, { buildMode: 'exe' }],
      assumptions: [expect.stringContaining('tried: none.'), expect.any(String)],
    });
  });

  test('uses the linker flags that the user knows', () => {
    const plan = planOf({}, '-s -w -X main.v=1');
    expect(plan.attempts[0]).toEqual({ buildMode: 'default', ldflags: '-s -w -X main.v=1' });
    expect(plan.assumptions.join()).not.toContain('Linker flags');
  });

  test('of a program without -trimpath goes to the directories that it names', () => {
    const directories = { goRoot: '/usr/local/go', moduleCache: '/go/pkg/mod' };
    const plan = planOf({ settings: { '-trimpath': undefined }, subject: { directories } });
    expect(plan).toMatchObject({ directories, unnamed: [] });
    expect(plan.assumptions[0]).toContain('the directories that it names, /usr/local/go and /go/pkg/mod.');
  });

  test.each<[string, Given, string]>([
    ['C code', { subject: { usesCgo: true } }, 'It holds C code'],
    ['no hash', { info: { main: { ...MODULE, sum: '' } } }, 'No hash of the module'],
    ['a directory', { info: { dependencies: [{ path: './d', version: '', sum: '' }] } }, './d comes from a directory'],
    ['a workspace', { info: { dependencies: [{ path: 'm/x', version: '(devel)', sum: '' }] } }, 'in a workspace'],
  ])('says what it assumes of %s', (_, given, said) => {
    expect(planOf(given).assumptions.join('\n')).toContain(said);
  });

  test('uses the workspace where there was one', () => {
    const dependencies = [{ path: 'example.com/m/x', version: '(devel)', sum: '' }];
    expect(planOf({ settings: GIT, info: { dependencies } }).environment['GOWORK']).toBe('');
    const replaced = { path: 'example.com/m/x', version: 'v0.0.0' };
    const local = [{ path: './x', version: '(devel)', sum: '', replaced }];
    expect(planOf({ settings: GIT, info: { dependencies: local } }).environment['GOWORK']).toBe('off');
  });

  test('of a program without system is the same as ever', () => {
    expect(planOf({ settings: { GOOS: undefined, '-compiler': undefined, '-buildmode': undefined } }).flags).toEqual([
      '-trimpath',
    ]);
  });

  test.each<[string, Given]>([
    ['toolchain-unreleased', { info: { goVersion: 'devel go1.27-abc' } }],
    ['toolchain-unreleased', { info: { goVersion: 'go1.25.3 (Red Hat 1.25.3-1.el9)' } }],
    ['package-unnamed', { info: { path: 'command-line-arguments' } }],
    ['package-unnamed', { info: { path: '-toolexec=evil' } }],
    ['package-unnamed', { info: { path: 'example.com/m@v1' } }],
    ['package-unnamed', { info: { path: '' } }],
    ['package-unnamed', { info: { path: './cmd/a' } }],
    ['package-unnamed', { info: { path: '/tmp/a' } }],
    ['package-unnamed', { info: { path: 'example.com/../a' } }],
    ['package-unnamed', { info: { path: 'example.com/...' } }],
    ['package-unnamed', { info: { main: { ...MODULE, path: '--help' } } }],
    ['source-modified', { settings: { ...GIT, 'vcs.modified': 'true' } }],
    ['source-modified', { info: { main: { ...MODULE, version: 'v1.2.3+dirty' } } }],
    ['source-modified', { info: { main: { ...MODULE, version: 'v2.0.0+incompatible.dirty' } } }],
    ['no-source', { info: { main: { ...MODULE, version: '(devel)' } } }],
    ['no-source', { info: { main: { ...MODULE, version: 'v1 -x' } } }],
    ['no-source', { settings: { ...GIT, vcs: 'hg' } }],
    ['no-source', { settings: { ...GIT, 'vcs.revision': '--upload-pack=evil' } }],
    ['setting-damaged', { settings: { GOAMD64: 'v1\0' } }],
    ['compiler-not-gc', { settings: { '-compiler': 'gccgo' } }],
    ['build-mode', { settings: { '-buildmode': 'c-shared' } }],
    ['build-instrumented', { settings: { '-race': 'true' } }],
    ['build-instrumented', { settings: { '-asan': 'true' } }],
    ['profile-missing', { settings: { '-pgo': '/tmp/cpu.pprof' } }],
    ['build-tags-unreadable', { settings: { '-tags': 'x -y' } }],
    ['flag-unsafe', { settings: { '-trimpath': undefined, '-ldflags': '-linkmode=external -extld=/tmp/evil' } }],
    ['flag-unsafe', { settings: { '-gcflags': 'all=-cpuprofile=/etc/passwd' } }],
    ['cgo-flags', { settings: { CGO_CFLAGS: '-fplugin=evil.so' }, subject: { usesCgo: true } }],
  ])('is refused, with the code %s', (code, given) => {
    expect(codesOf(given)).toEqual([code]);
  });

  test('does not mind C flags where there is no C code, nor the default ones', () => {
    expect(codesOf({ settings: { CGO_CFLAGS: '-O3' } })).toEqual([]);
    expect(codesOf({ settings: { CGO_CFLAGS: '-O2 -g' }, subject: { usesCgo: true } })).toEqual([]);
  });

  test('is made of a program whose headers say little, too', () => {
    const record = ['go1.26.8', `${'s'.repeat(16)}path\tm/x\nmod\tm\tv1.0.0\n${'e'.repeat(16)}`];
    const strings = record.map((text) => Buffer.from([text.length, ...Buffer.from(text)]));
    const header = Buffer.concat([Buffer.from('\xff Go buildinf:', 'latin1'), Buffer.from([8, 2]), Buffer.alloc(16)]);
    const subject = inspectProgram(Buffer.concat([header, ...strings, Buffer.from('runtime/cgo/callbacks.go')]));
    expect(subject).toMatchObject({ executable: { format: 'unknown' }, info: { path: 'm/x' }, usesCgo: true });
    expect(planReproduction(subject)).toMatchObject({ possible: true, source: { version: 'v1.0.0' } });
  });

  test('is refused for a file that says nothing', () => {
    const plan = planReproduction(inspectProgram(Buffer.from('#!/bin/sh\n')));
    expect(plan).toMatchObject({ possible: false, reasons: [{ code: 'no-build-info' }] });
  });

  test('names everything that is in the way', () => {
    expect(codesOf({ settings: { '-race': 'true', '-compiler': 'gccgo' }, info: { goVersion: 'x' } })).toHaveLength(3);
  });
});

describe('another attempt', () => {
  const [first, second] = [
    { buildMode: 'default', ldflags: '' } as const,
    { buildMode: 'default', ldflags: '-w' } as const,
  ];
  const exe = { buildMode: 'exe', ldflags: '' } as const;

  test('is worth it as long as only the build ID differs', () => {
    expect(isWorthTrying(second, first, 'build-id', 'linux')).toBe(true);
    expect(isWorthTrying(exe, second, 'build-id', 'linux')).toBe(true);
    expect(isWorthTrying(second, first, 'program', 'darwin')).toBe(false);
  });

  test('in another build mode is worth it where that is another program', () => {
    expect(isWorthTrying(exe, first, 'program', 'darwin')).toBe(true);
    expect(isWorthTrying(exe, first, 'program', 'linux')).toBe(false);
    expect(isWorthTrying(exe, first, 'record', 'windows')).toBe(false);
  });
});

describe('a toolchain', () => {
  test.each([
    ['go1.26.8', 'go1.26.8', ''],
    ['go1.20', 'go1.20', ''],
    ['go1.27rc1', 'go1.27rc1', ''],
    ['go1.26.8 X:jsonv2,arenas', 'go1.26.8', 'jsonv2,arenas'],
    ['go1.26.8-X:jsonv2', 'go1.26.8', 'jsonv2'],
  ])('called %s can be fetched', (version, name, experiment) => {
    expect(releasedToolchain(version)).toEqual({ name, experiment });
  });

  test.each(['', 'devel go1.27-abc', 'go1.26.8-corp', 'go1.26.8 ', 'go2', 'go1.26.8 X:a b', '+path'])(
    'called %j cannot',
    (version) => {
      expect(releasedToolchain(version)).toBeUndefined();
    },
  );
});

describe('recorded flags', () => {
  test.each<readonly [FlagSetting, string]>([
    ['-ldflags', ''],
    ['-ldflags', '-s -w -X main.a=1 -X=main.b=2 --X main.c=-extld=x'],
    ['-ldflags', "-X 'main.title=Hello -extld you' -buildid= -buildid release -H windowsgui -H=windowsgui"],
    ['-ldflags', '-s=false -w=0 -B gobuildid -compressdwarf=false -checklinkname=0 -linkmode=internal'],
    ['-ldflags', 'all=-s -w'],
    ['-gcflags', '-N -l'],
    ['-gcflags', 'all=-N -l -m=2 -dwarf=false -spectre=all -lang=go1.24'],
    ['-gcflags', 'example.com/m/...=-B'],
    ['-asmflags', 'all=-trimpath=/src -D=X'],
  ])('%s %s are taken over', (name, text) => {
    expect(riskyFlag(name, text)).toBeUndefined();
  });

  test.each<readonly [FlagSetting, string, string]>([
    ['-ldflags', '-extld=/bin/sh', '-extld=/bin/sh'],
    ['-ldflags', '-s --extld /bin/sh', '--extld'],
    ['-ldflags', '-extldflags "-static"', '-extldflags'],
    ['-ldflags', '-linkmode=external', '-linkmode=external'],
    ['-ldflags', '-X main.a=1 -X -X -o /etc/x', '-o'],
    ['-ldflags', '-cpuprofile=/etc/x', '-cpuprofile=/etc/x'],
    ['-ldflags', "-X 'main.a", "-X 'main.a"],
    ['-ldflags', 'all=-s all=-extld=x', 'all=-extld=x'],
    ['-gcflags', '-d=x', '-d=x'],
    ['-gcflags', 'all=-o=/etc/x', '-o=/etc/x'],
    ['-gcflags', '-json=0,/etc', '-json=0,/etc'],
    ['-asmflags', '-o=/etc/x', '-o=/etc/x'],
  ])('%s %s are not', (name, text, flag) => {
    expect(riskyFlag(name, text)).toBe(flag);
  });
});

describe('the clean room', () => {
  const room = { goPath: '/s/go', moduleCache: '/s/modules', buildCache: '/s/cache' };

  test('hears how to reach the network, and nothing else of the machine', () => {
    const host = {
      ...{ PATH: '/bin', HOME: '/root', https_proxy: 'http://proxy', GIT_CONFIG_GLOBAL: '/x', GIT_DIR: '/y' },
      ...{ GOFLAGS: '-tags=x', GOAMD64: 'v4', GOEXPERIMENT: 'x', CGO_CFLAGS: '-O3', GODEBUG: 'x=1', GOROOT: '/z' },
    };
    const goEnv = {
      GOPROXY: 'https://proxy.example',
      GOPRIVATE: 'corp.example',
      GOSUMDB: 'sum.golang.org',
      GOARM: '6',
    };
    expect(cleanRoom(host, goEnv, room, planOf())).toEqual({
      ...{ PATH: '/bin', HOME: '/root', https_proxy: 'http://proxy', GIT_CONFIG_GLOBAL: '/x' },
      ...goEnv,
      GOARM: undefined,
      ...{ GO111MODULE: 'on', GOENV: 'off', GOFLAGS: '-modcacherw', GOWORK: 'off', LC_ALL: 'C', TZ: 'UTC' },
      ...{ GOPATH: '/s/go', GOMODCACHE: '/s/modules', GOCACHE: '/s/cache' },
      ...{ GOOS: 'linux', GOARCH: 'amd64', GOTOOLCHAIN: 'go1.26.8' },
    });
  });

  test('can have a toolchain and temporary files of its own', () => {
    const named = { ...room, goRoot: '/opt/go', temporary: '/s/tmp' };
    expect(cleanRoom({ TMPDIR: '/tmp' }, {}, named, planOf())).toMatchObject({
      GOROOT: '/opt/go',
      GOTOOLCHAIN: 'local',
      TMPDIR: '/s/tmp',
    });
  });

  test('installs a version and builds a commit', () => {
    expect(rebuildArguments(planOf(), { buildMode: 'exe', ldflags: '-s -w' }, '/out')).toEqual([
      'install',
      '-trimpath',
      '-buildmode=exe',
      '-ldflags=-s -w',
      '--',
      'example.com/m/cmd/a@v1.2.3',
    ]);
    expect(rebuildArguments(planOf({ settings: GIT }), { buildMode: 'default', ldflags: '' }, '/out')).toEqual([
      'build',
      '-trimpath',
      '-buildvcs=true',
      '-o',
      '/out',
      '--',
      'example.com/m/cmd/a',
    ]);
  });
});

describe('why two programs differ', () => {
  const differenceOf = (a?: string, b?: string): Difference => ({
    ...{ identical: false, sizes: { a: 1, b: 1 }, sections: [], kind: 'program', buildIds: { a, b } },
    what: 'The program itself differs.',
  });

  test('begins with what they say of themselves, the most telling first', () => {
    const a = buildInfo({ settings: { GOAMD64: 'v1', '-tags': 'x' } });
    const b = buildInfo({
      settings: { GOAMD64: 'v3', GOFIPS140: 'latest' },
      info: { goVersion: 'go1.26.7', dependencies: [{ ...DEPENDENCY, replaced: { path: 'r', version: 'v2' } }] },
    });
    expect(disagreements(a, b)).toEqual([
      { what: 'toolchain', a: 'go1.26.8', b: 'go1.26.7' },
      { what: 'GOAMD64', a: 'v1', b: 'v3' },
      { what: '-tags', a: 'x', b: '' },
      { what: 'module example.com/d', a: 'v1.0.0 h1:y=', b: 'v1.0.0 h1:y= for r@v2' },
      { what: 'GOFIPS140', a: '', b: 'latest' },
    ]);
    const text = explainDifference(a, b, differenceOf());
    expect(text).toContain(
      "toolchain ('go1.26.8' and 'go1.26.7'), GOAMD64 ('v1' and 'v3') and -tags ('x' and nothing), and 2 more.",
    );
    expect(text).toContain('The program itself differs.');
    expect(explainDifference(a, buildInfo({ settings: { GOAMD64: 'v1' } }), differenceOf())).not.toContain('more');
  });

  test.each([
    ['l/m/c/x', 'l/n/c/x', 'flags of the compiler'],
    ['l/m/c/x', 'k/m/c/x', 'linked with other flags'],
    ['l/m/c/x', 'l/m/c/x', 'edited after it was built'],
  ])('goes on with the build IDs: %s and %s', (a, b, said) => {
    expect(explainDifference(buildInfo({}), buildInfo({}), differenceOf(a, b))).toContain(said);
  });

  test.each([
    ['l/m/c/x', undefined],
    ['by hand', 'l/m/c/x'],
  ])('ends with the sections, where the build IDs are %s and %s', (a, b) => {
    expect(explainDifference(buildInfo({}), buildInfo({}), differenceOf(a, b))).toBe('The program itself differs.');
  });

  test('can be told without build information', () => {
    expect(explainDifference(undefined, buildInfo({}), differenceOf())).toBe('The program itself differs.');
    expect(explainDifference(buildInfo({}), undefined, differenceOf())).toBe('The program itself differs.');
  });

  test('is nothing for the same bytes', () => {
    expect(explainDifference(buildInfo({}), buildInfo({}), { identical: true })).toBe('');
  });
});

test('a program without version and commit is built from the commit that is known, without a stamp', () => {
  const given: Given = { info: { main: { ...MODULE, version: '(devel)' } } };
  const plan = planReproduction(subjectOf(given), { revision: REVISION });
  expect(plan).toMatchObject({
    source: { kind: 'commit', revision: REVISION, version: '' },
    flags: expect.arrayContaining(['-buildvcs=false']),
    assumptions: expect.arrayContaining([expect.stringContaining('It names no commit')]),
  });
  expect(planReproduction(subjectOf(), { revision: REVISION })).toMatchObject({ source: { kind: 'module' } });
  const stamped = planReproduction(subjectOf({ settings: GIT }), { revision: 'b'.repeat(40) });
  expect(stamped).toMatchObject({ source: { revision: REVISION } });
});
