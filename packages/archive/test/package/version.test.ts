import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { RefusedError } from '@slipway/core';
import { refused } from '@slipway/testkit';
import fc from 'fast-check';
import semver from 'semver';
import { apkVersion, debVersion, msiVersion, type PackageVersion, rpmVersion } from '../../src/package/version.ts';
import { compareApkVersions } from './apk-order.ts';

const of = (version: string): PackageVersion => ({ version, release: 1, epoch: 0 });

describe('a version of Go in each format', () => {
  test.each([
    ['v1.2.3', '1.2.3-1', '1.2.3', '1.2.3-r1'],
    ['v0.0.0', '0.0.0-1', '0.0.0', '0.0.0-r1'],
    ['v1.2.3-rc.1', '1.2.3~rc.1-1', '1.2.3~rc.1', '1.2.3_rc1-r1'],
    ['v1.2.3-alpha', '1.2.3~alpha-1', '1.2.3~alpha', '1.2.3_alpha-r1'],
    ['v1.2.3-beta.0', '1.2.3~beta.0-1', '1.2.3~beta.0', '1.2.3_beta0-r1'],
    ['v1.2.3-pre.2', '1.2.3~pre~.2-1', '1.2.3~pre.2', '1.2.3_pre2-r1'],
    ['v1.2.3-pre', '1.2.3~pre~~-1', '1.2.3~pre', '1.2.3_pre-r1'],
    ['v2.0.0+incompatible', '2.0.0-1', '2.0.0', '2.0.0-r1'],
    ['v1.2.3-rc.1+build.5', '1.2.3~rc.1-1', '1.2.3~rc.1', '1.2.3_rc1-r1'],
    [
      'v0.0.0-20240102030405-abcdef123456',
      '0.0.0~20240102030405-abcdef123456-1',
      '0.0.0~~20240102030405_abcdef123456',
      '0.0.0_alpha_pre20240102_p030405-r1',
    ],
    [
      'v1.2.4-0.20240102030405-abcdef123456',
      '1.2.4~0.20240102030405-abcdef123456-1',
      '1.2.4~~0.20240102030405_abcdef123456',
      '1.2.4_alpha_pre20240102_p030405-r1',
    ],
    [
      'v1.2.3-rc.1.0.20240102030405-abcdef123456',
      '1.2.3~rc.1.0.20240102030405-abcdef123456-1',
      '1.2.3~rc.1.0.20240102030405_abcdef123456',
      '1.2.3_rc1_p20240102_p030405-r1',
    ],
    [
      'v1.2.3-rc.0.20240102030405-abcdef123456',
      '1.2.3~rc.0.20240102030405-abcdef123456-1',
      '1.2.3~rc.0.20240102030405_abcdef123456',
      '1.2.3_rc0_p20240102_p030405-r1',
    ],
  ])('%s', (version, deb, rpm, apk) => {
    expect([debVersion(of(version)), rpmVersion(version), apkVersion(of(version))]).toEqual([deb, rpm, apk]);
  });

  test('has an epoch where numbering began anew, and a release', () => {
    expect(debVersion({ version: 'v1.2.3', release: 4, epoch: 2 })).toBe('2:1.2.3-4');
    expect(apkVersion({ version: 'v1.2.3', release: 4, epoch: 0 })).toBe('1.2.3-r4');
    expect(refused(() => apkVersion({ version: 'v1.2.3', release: 4, epoch: 2 })).code).toBe('package-epoch');
  });

  test.each(['1.2.3', 'v1', 'v1.2', 'v01.2.3', 'v1.2.3-', 'v1.2.3-01', 'v1.2.3-a..b', 'v1.2.3\n', 'v1.2.3-ä', ''])(
    '%j is refused',
    (version) => {
      const fault = refused(() => debVersion(of(version)));
      expect(fault).toMatchObject({ code: 'package-version', hint: expect.stringContaining('v1.4.0-rc.1') });
    },
  );

  test.each([
    'v1.0.0-dev',
    'v1.0.0-rc.1.2',
    'v1.0.0-RC.1',
    'v1.0.0-1',
    'v1.0.0-rc.1234567890',
    'v1.0.0-dev.0.20240102030405-abcdef123456',
  ])('%s is refused by apk alone, which has no name for it', (version) => {
    expect(refused(() => apkVersion(of(version)))).toMatchObject({
      code: 'package-version',
      hint: expect.stringContaining('alpha, beta, pre and rc'),
    });
    expect(debVersion(of(version)).startsWith(rpmVersion(version).slice(0, 5))).toBe(true);
  });

  test.each<readonly [string, readonly string[]]>([
    ['v1.0.0-rc1', ['deb', 'rpm', 'apk', 'msi']],
    ['v1.0.0-rc10', ['deb', 'rpm', 'apk', 'msi']],
    ['v1.0.0-rc-1', ['deb', 'rpm', 'apk', 'msi']],
    ['v1.0.0-beta2.1', ['deb', 'rpm', 'apk', 'msi']],
    ['v1.0.0-alpha-beta', ['deb', 'rpm', 'apk', 'msi']],
    ['v1.0.0-1a', ['deb', 'rpm', 'apk', 'msi']],
    ['v1.0.0-0.20240102030405', ['deb', 'rpm', 'apk', 'msi']],
    ['v1.0.0-20240102030405', ['deb', 'rpm', 'apk', 'msi']],
    ['v1.0.0-alpha.beta', ['rpm', 'apk', 'msi']],
    ['v1.0.0-alpha.1.x', ['rpm', 'apk', 'msi']],
    ['v1.0.0-devel', ['deb', 'apk', 'msi']],
    ['v1.0.0-testing.2', ['deb', 'apk', 'msi']],
    ['v1.0.0-nightly.20240102030405', ['apk', 'msi']],
    ['v1.0.0-rc.1', ['msi']],
    ['v0.0.0-20240102030405-abcdef123456', ['msi']],
    ['v256.0.0', ['msi']],
    ['v1.256.0', ['msi']],
    ['v1.0.65536', ['msi']],
    ['v255.255.65535', []],
  ])('%s is refused by %j, which would order it otherwise, and by no other', (version, formats) => {
    const written = {
      deb: () => debVersion(of(version)),
      rpm: () => rpmVersion(version),
      apk: () => apkVersion(of(version)),
      msi: () => msiVersion(version),
    };
    const refusing = Object.entries(written).filter(([, write]) => !taken(write));
    expect(refusing.map(([format]) => format)).toEqual(formats);
    for (const [, write] of refusing)
      expect(refused(write)).toMatchObject({ code: 'package-version', hint: expect.stringMatching(/./) });
  });
});

/** Whether a version can be written. */
function taken(write: () => unknown): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof RefusedError) return false;
    throw error;
  }
}

const numbers = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(11)).map((each) => each.join('.'));
/** The commit follows from the time: of two commits of the same second no order is the right one. */
const pseudo = fc
  .tuple(fc.constantFrom('20231231', '20240102', '20241101'), fc.constantFrom('000000', '000001', '093000', '235959'))
  .map(([day, time]) => `${day}${time}-abcdef${time}`);
const known = fc.constantFrom('alpha', 'beta', 'pre', 'rc');
const count = fc.constantFrom(0, 1, 2, 9, 10, 11);

/** Versions that somebody may think of, whether a format takes them or not. */
const word = fc.oneof(
  known,
  fc.constantFrom('dev', 'nightly', 'preview', 'snapshot', 'a', 'al', 'be', 'r', 'RC', 'x', 'xy', 'xyz', 'devel'),
);
const identifier = fc.oneof(word, count.map(String), fc.constantFrom('rc1', 'rc9', 'rc10', 'a-b', '1a', '20240102'));
const identifiers = fc.array(identifier, { minLength: 1, maxLength: 3 }).map((each) => each.join('.'));
const prerelease = fc.oneof(
  fc.constant(''),
  identifiers.map((each) => `-${each}`),
  fc.tuple(known, count).map(([each, number]) => `-${each}.${number}`),
  pseudo.map((each) => `-0.${each}`),
  pseudo.map((each) => `-${each}`),
  fc.tuple(identifiers, pseudo).map(([each, rest]) => `-${each}.0.${rest}`),
  fc.tuple(known, count, pseudo).map(([each, number, rest]) => `-${each}.${number}.0.${rest}`),
);
const versions = fc.tuple(numbers, prerelease).map(([core, rest]) => `v${core}${rest}`);

/** The examples of semver.org, and what people wrote in tags, for one version after the other. */
const TABLE = [
  ...[
    'alpha',
    'alpha.0',
    'alpha.1',
    'alpha.2',
    'alpha.10',
    'alpha.beta',
    'alpha.beta.1',
    'beta',
    'beta.2',
    'beta.11',
    'rc.1',
    'rc.2',
    'rc.10',
  ],
  ...[
    'rc1',
    'rc2',
    'rc9',
    'rc10',
    'rc-1',
    'a',
    'a.1',
    'al.1',
    'pre',
    'pre.1',
    'preview',
    'preview.1',
    'dev',
    'dev.1',
    'devel',
    'nightly.20240102',
  ],
  ...[
    'nightly.20240103',
    'nightly.20240102030405',
    'snapshot',
    'RC',
    'RC.1',
    'x',
    'x.1',
    'x.y',
    'xy',
    'xy.1',
    'x-y',
    '0',
    '1',
    '1.2',
    '10',
    '1a',
    '0.3.7',
  ],
  ...[
    '20240102030405-abcdef123456',
    '0.20240102030405-abcdef123456',
    'rc.1.0.20240102030405-abcdef123456',
    'rc.0.20240102030405-abcdef123456',
  ],
]
  .flatMap((each) => [`v1.0.0-${each}`, `v1.0.1-${each}`])
  .concat('v1.0.0', 'v1.0.1', 'v1.0.2', 'v1.0.10', 'v1.10.0', 'v2.0.0', 'v10.0.0');

/** Versions that a format takes, in the order of Go, each once: where every two neighbours are in order, all are. */
const sorted = (seed: number, write: (version: string) => unknown) =>
  [...new Set([...TABLE, ...fc.sample(versions, { numRuns: 600, seed })])]
    .filter((version) => taken(() => write(version)))
    .sort(semver.compare);
const neighbours = <T>(all: readonly T[]) => all.slice(1).map((each, index) => [all[index], each] as const);

describe('the order of versions is that of Go', () => {
  test('for dpkg', () => {
    const pairs = neighbours(sorted(1, (version) => debVersion(of(version))).map((version) => debVersion(of(version))));
    const script = 'while read -r a b; do dpkg --compare-versions "$a" lt "$b" || echo "$a $b"; done';
    const wrong = execFileSync('sh', ['-c', script], {
      input: pairs.map((pair) => `${pair.join(' ')}\n`).join(''),
      encoding: 'utf8',
    });
    expect(pairs.length).toBeGreaterThan(150);
    expect(wrong).toBe('');
  });

  test('for rpm', () => {
    const pairs = neighbours(sorted(2, rpmVersion).map((version) => `${rpmVersion(version)}-1`));
    const table = pairs.map(([a, b]) => `{"${a}","${b}"}`).join(',');
    const script = `%{lua: for _, p in ipairs({${table}}) do if rpm.vercmp(p[1], p[2]) >= 0 then print(p[1] .. " " .. p[2] .. "\\n") end end}`;
    expect(pairs.length).toBeGreaterThan(150);
    expect(execFileSync('rpm', ['--eval', script], { encoding: 'utf8' }).trim()).toBe('');
  });

  test('for apk', () => {
    const pairs = neighbours(sorted(3, (version) => apkVersion(of(version))).map((version) => apkVersion(of(version))));
    expect(pairs.length).toBeGreaterThan(150);
    expect(pairs.filter(([a = '', b]) => compareApkVersions(a, b) >= 0)).toEqual([]);
  });

  test('for the numbers of the packaging, and the epoch over all', () => {
    const older = debVersion({ version: 'v9.0.0', release: 10, epoch: 0 });
    const dpkg = (a: string, b: string) => execFileSync('dpkg', ['--compare-versions', a, 'lt', b]);
    dpkg(debVersion({ version: 'v9.0.0', release: 9, epoch: 0 }), older);
    dpkg(older, debVersion({ version: 'v1.0.0', release: 1, epoch: 1 }));
    expect(() => dpkg(older, older)).toThrow();
  });

  test('for msi, in three numbers', () => {
    const pairs = neighbours(sorted(4, msiVersion).map((version) => msiVersion(version).split('.').map(Number)));
    const order = ([a = [], b = []]: readonly [readonly number[] | undefined, readonly number[]]): number => {
      const at = b.findIndex((number, index) => number !== a[index]);
      return (a[at] ?? 0) - (b[at] ?? 0);
    };
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs.filter((pair) => order(pair) >= 0)).toEqual([]);
  });

  test('of a table in which each format takes what it can', () => {
    const takes = (write: (version: string) => unknown) =>
      TABLE.filter((version) => taken(() => write(version))).length;
    expect(TABLE.length).toBeGreaterThan(40);
    expect(takes((version) => debVersion(of(version)))).toBeGreaterThan(75);
    expect(takes(rpmVersion)).toBeGreaterThan(70);
    expect(takes((version) => apkVersion(of(version)))).toBeGreaterThan(30);
  });
});
