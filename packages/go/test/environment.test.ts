import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { type BuildArguments, buildArguments, orderedTags } from '../src/arguments.ts';
import { buildEnvironment, downloadEnvironment } from '../src/environment.ts';
import { DEFAULT_FLAGS, parseBuildFlags } from '../src/flags.ts';
import { parseTarget } from '../src/target.ts';

const place = {
  goEnv: {
    GOCACHE: '/cache',
    GOMODCACHE: '/mod',
    GOPATH: '/path',
    GOTMPDIR: '',
    GOFLAGS: '-buildvcs=false',
    GOPROXY: 'off',
  },
  emptyProxy: '/scratch/a b/proxy',
  git: { GIT_DIR: '/top/.git', GIT_CONFIG_COUNT: '0' },
};

describe('the environment of a build', () => {
  const host = {
    PATH: '/bin',
    Path: 'C:\\bin',
    HOME: '/home/me',
    TMPDIR: '/tmp',
    GOGC: '400',
    GOFLAGS: '-tags=evil',
    GOEXPERIMENT: 'rangefunc',
    GOAMD64: 'v4',
    GOOS: 'plan9',
    GOPROXY: 'off',
    CGO_ENABLED: '1',
    CGO_CFLAGS: '-O0',
    CC: 'evil',
    GIT_DIR: '/elsewhere',
    GITHUB_TOKEN: 'secret',
    LANG: 'tr_TR',
    TZ: 'Asia/Tokyo',
    SOURCE_DATE_EPOCH: '1',
  };
  const env = buildEnvironment(host, place, parseTarget('linux/arm/v6'));

  test('keeps where things are, and nothing else of the machine', () => {
    expect(env).toMatchObject({ PATH: '/bin', Path: 'C:\\bin', HOME: '/home/me', TMPDIR: '/tmp', GOGC: '400' });
    expect(env).toMatchObject({ GOCACHE: '/cache', GOMODCACHE: '/mod', GOPATH: '/path' });
    for (const name of ['GOTMPDIR', 'CGO_CFLAGS', 'CC', 'GITHUB_TOKEN', 'LANG', 'GOAMD64', 'SOURCE_DATE_EPOCH'])
      expect(env).not.toHaveProperty(name);
  });

  test('sets what decides the bytes', () => {
    expect(env).toMatchObject({ GOOS: 'linux', GOARCH: 'arm', GOARM: '6', CGO_ENABLED: '0', GOTOOLCHAIN: 'local' });
    expect(env).toMatchObject({ GOENV: 'off', GOFLAGS: '', GOWORK: 'off', GOEXPERIMENT: '', LC_ALL: 'C', TZ: 'UTC' });
  });

  test('has an empty folder for a module proxy, which is not the same as off', () => {
    expect(env).toMatchObject({ GOPROXY: 'file:///scratch/a%20b/proxy', GOSUMDB: 'off' });
    const windows = buildEnvironment({}, { ...place, emptyProxy: 'C:\\a b\\proxy' }, undefined);
    expect(windows['GOPROXY']).toBe('file:///C:/a%20b/proxy');
  });

  test('has the variables for the Git behind the version stamp, and no others of Git', () => {
    const git = Object.entries(env).filter(([name]) => name.startsWith('GIT_'));
    expect(Object.fromEntries(git)).toEqual(place.git);
  });

  test('takes what the user asks for, but never another target', () => {
    const wanted = { CGO_ENABLED: '1', CC: 'clang', GOOS: 'plan9', GOARM: '7', GOEXPERIMENT: 'rangefunc' };
    const asked = buildEnvironment(host, place, parseTarget('linux/arm/v6'), wanted);
    expect(asked).toMatchObject({
      CGO_ENABLED: '1',
      CC: 'clang',
      GOEXPERIMENT: 'rangefunc',
      GOOS: 'linux',
      GOARM: '6',
    });
  });

  test('sets no variant where there is none, and no target where none is asked for', () => {
    expect(Object.keys(buildEnvironment({}, place, parseTarget('linux/s390x')))).not.toContain('');
    expect(buildEnvironment({}, place, undefined)).not.toHaveProperty('GOOS');
  });
});

test('the environment of a download keeps proxies and credentials', () => {
  const host = { GOPROXY: 'https://proxy.example.com', HTTPS_PROXY: 'http://x', GIT_CONFIG_COUNT: '1', GOWORK: '/w' };
  expect(downloadEnvironment(host)).toMatchObject({ ...host, GOWORK: 'off', GOTOOLCHAIN: 'local' });
});

describe('the arguments of a build', () => {
  const options: BuildArguments = {
    output: '/out/',
    packages: ['example.com/m/cmd/a'],
    ldflags: '',
    tags: [],
    mod: 'readonly',
    flags: DEFAULT_FLAGS,
    mode: 'exe',
    processes: 3,
  };

  test('are these', () => {
    expect(buildArguments(options)).toEqual([
      'build',
      '-trimpath',
      '-buildvcs=true',
      '-mod=readonly',
      '-p=3',
      '-o=/out/',
      '--',
      'example.com/m/cmd/a',
    ]);
  });

  test('with flags, tags in order, vendored modules and a library', () => {
    const all = buildArguments({
      ...options,
      output: '/out/lib.so',
      ldflags: '-s -w',
      tags: ['y', 'x', 'y'],
      mod: 'vendor',
      mode: 'c-shared',
      flags: parseBuildFlags('-trimpath=false -buildvcs=false -gcflags=all=-l'),
    });
    expect(all).toEqual([
      ...['build', '-buildvcs=false', '-mod=vendor', '-tags=x,y', '-p=3', '-buildmode=c-shared', '-gcflags=all=-l'],
      ...['-ldflags=-s -w', '-o=/out/lib.so', '--', 'example.com/m/cmd/a'],
    ]);
  });

  test.each(['a b', 'a,b', '-x', '', '!a'])('the tag %j is refused', (tag) => {
    expect(refused(() => orderedTags([tag])).code).toBe('build-tag');
  });
});
