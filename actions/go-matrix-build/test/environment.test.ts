import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execOk } from '@slipway/core/host';
import { type Repository, runAction, temporaryDirectory } from '@slipway/testkit';
import { cloned, passing, project, sums } from './release.ts';

const INPUTS = {
  targets: 'linux/amd64\nwindows/amd64',
  formats: 'tar.gz\nzip\nbinary\nlinux=deb\nlinux=tar.gz',
  package: 'maintainer=Jo <jo@example.com>\nsummary=Says hello',
  sbom: 'spdx\ncyclonedx',
  ldflags: '-s -w -X main.version={version}',
};

const folder = temporaryDirectory();
let repository: Repository;
/** SHA256SUMS of a plain build. */
let plain = '';
let goCache = '';

beforeAll(async () => {
  repository = project();
  await passing(repository.path, INPUTS);
  plain = sums(repository.path);
  goCache = (await execOk('go', ['env', 'GOCACHE'])).stdout.toString('utf8').trim();
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

describe('the same bytes come out', () => {
  test('twice in one place', async () => {
    await passing(repository.path, INPUTS);
    expect(sums(repository.path)).toBe(plain);
    expect(plain.split('\n').length).toBeGreaterThan(9);
  });

  test('elsewhere, under another umask, time zone, locale and order of work', async () => {
    const before = process.umask(0o077);
    try {
      const clone = cloned(repository, join(folder.path, 'an other ü'));
      const env = { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', GOGC: '400', GOMAXPROCS: '1' };
      await passing(clone, { ...INPUTS, parallelism: '1' }, { env });
      expect(sums(clone)).toBe(plain);
    } finally {
      process.umask(before);
    }
  });

  test.each<[string, (place: string) => Record<string, string>]>([
    ['flags in a variable', () => ({ GOFLAGS: '-tags=netgo -buildvcs=false -trimpath=false' })],
    [
      'settings that go env -w wrote',
      (place) => {
        writeFileSync(
          join(place, 'goenv'),
          'GOFLAGS=-buildvcs=false\nGOAMD64=v3\nCGO_ENABLED=1\nGOPROXY=off\nGOARCH=arm64\n',
        );
        return { GOENV: join(place, 'goenv') };
      },
    ],
    [
      'a workspace file',
      (place) => {
        writeFileSync(join(place, 'go.work'), `go 1.24\n\nuse ${repository.path}\n`);
        return { GOWORK: join(place, 'go.work') };
      },
    ],
    [
      'experiments and variants',
      () => ({ GOEXPERIMENT: 'cgocheck2', GOAMD64: 'v4', GO386: 'softfloat', GOOS: 'plan9', GOARCH: '386' }),
    ],
    [
      'cgo and a compiler',
      () => ({ CGO_ENABLED: '1', CC: '/no/such/cc', CGO_CFLAGS: '-O0 -g3', CGO_LDFLAGS: '-static' }),
    ],
    [
      'another home with settings of Git',
      (place) => {
        writeFileSync(
          join(place, '.gitconfig'),
          '[core]\n\tautocrlf = true\n\texcludesFile = /dev/null\n[status]\n\tshowUntrackedFiles = no\n',
        );
        return { HOME: place, GOCACHE: goCache };
      },
    ],
    [
      'a repository elsewhere',
      (place) => ({ GIT_DIR: join(place, 'none'), GIT_WORK_TREE: place, GIT_CONFIG_COUNT: '0' }),
    ],
  ])('with %s on the machine', async (name, prepare) => {
    const place = join(folder.path, name);
    mkdirSync(place);
    await passing(repository.path, INPUTS, { env: prepare(place) });
    expect(sums(repository.path)).toBe(plain);
  });

  test('and other ones with another time for the files', async () => {
    const clone = cloned(repository, join(folder.path, 'dated'));
    const result = await passing(clone, INPUTS, { env: { SOURCE_DATE_EPOCH: '1600000000' } });
    expect(result.outputs?.['sourceDateEpoch']).toBe(1_600_000_000);
    const same = sums(clone)
      .split('\n')
      .filter((line) => plain.includes(line) && line !== '');
    // Programs hold no time of the files.
    expect(same.map((line) => line.slice(66))).toEqual(['dependencies.json', 'hello_v1.2.3_windows_amd64.exe']);
  });
});

test('a module cache from before the tag was made does not decide the version', async () => {
  await using untagged = project({}, '');
  await using cache = temporaryDirectory();
  const env = { GOMODCACHE: cache.path, GOPROXY: 'off' };
  expect((await passing(untagged.path, {}, { env })).outputs?.['version']).toMatch(/^v0\.0\.0-/);
  untagged.tag('v1.2.3');
  const info = join(cache.path, 'cache/download/example.com/hello/@v');
  expect(readdirSync(info)).toEqual([expect.stringMatching(/^v0\.0\.0-.*\.info$/)]);
  expect((await passing(untagged.path, { version: 'v1.2.3' }, { env })).outputs?.['version']).toBe('v1.2.3');
});

describe('a run that is cancelled', () => {
  const bundle = fileURLToPath(new URL('step.ts', import.meta.url));
  const nodeArguments = ['--conditions=source', '--no-warnings'];

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s leaves the output folder as it was, and no folder of its own',
    async (signal) => {
      const clone = cloned(repository, join(folder.path, signal));
      await passing(clone);
      const before = sums(clone);
      // Targets that nothing is cached of, so that something is being compiled.
      const env = { GOCACHE: join(folder.path, `cold ${signal}`) };
      const inputs = { targets: 'linux/amd64\nlinux/arm64\nlinux/386', sbom: 'none' };
      const after = { text: '::group::Build', milliseconds: 300, signal };
      const result = await runAction({ bundle, nodeArguments, workspace: clone, inputs, env, signalAfter: after });
      expect(result).toMatchObject({ exitCode: signal === 'SIGTERM' ? 143 : 130, outputs: {}, leftovers: [] });
      expect(sums(clone)).toBe(before);
      expect(readdirSync(clone).filter((name) => name.startsWith('.rel'))).toEqual([]);
      expect(existsSync(join(folder.path, `cold ${signal}`))).toBe(true);
    },
  );

  test('and one that is not cancelled passes as a step', async () => {
    const clone = cloned(repository, join(folder.path, 'step'));
    const result = await runAction({
      bundle,
      nodeArguments,
      workspace: clone,
      inputs: INPUTS,
      env: { GOCACHE: goCache },
    });
    expect(result).toMatchObject({ exitCode: 0, leftovers: [] });
    expect(result.summary).toContain('Built v1.2.3');
    expect(sums(clone)).toBe(plain);
  });
});
