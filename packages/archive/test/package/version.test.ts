import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import fc from 'fast-check';
import semver from 'semver';
import { apkVersion, debVersion, type PackageVersion, rpmVersion } from '../../src/package/version.ts';
import { compareApkVersions } from './apk-order.ts';

const of = (version: string): PackageVersion => ({ version, release: 1, epoch: 0 });

describe('a version of Go in each format', () => {
  test.each([
    ['v1.2.3', '1.2.3-1', '1.2.3', '1.2.3-r1'],
    ['v0.0.0', '0.0.0-1', '0.0.0', '0.0.0-r1'],
    ['v1.2.3-rc.1', '1.2.3~rc.1-1', '1.2.3~rc.1', '1.2.3_rc1-r1'],
    ['v1.2.3-rc1', '1.2.3~rc1-1', '1.2.3~rc1', '1.2.3_rc1-r1'],
    ['v1.2.3-alpha', '1.2.3~alpha-1', '1.2.3~alpha', '1.2.3_alpha-r1'],
    ['v1.2.3-beta.0', '1.2.3~beta.0-1', '1.2.3~beta.0', '1.2.3_beta0-r1'],
    ['v1.2.3-pre-2', '1.2.3~pre-2-1', '1.2.3~pre_2', '1.2.3_pre2-r1'],
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
});

const numbers = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(11)).map((each) => each.join('.'));
/** The commit follows from the time: of two commits of the same second no order is the right one. */
const pseudo = fc
  .tuple(fc.constantFrom('20231231', '20240102', '20241101'), fc.constantFrom('000000', '000001', '093000', '235959'))
  .map(([day, time]) => `${day}${time}-abcdef${time}`);
const known = fc.constantFrom('alpha', 'beta', 'pre', 'rc');
const count = fc.constantFrom(0, 1, 2, 9, 10, 11);

/** Words, then numbers, with dots in between. No word begins with another: see the last test. */
const prerelease = (word: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.constant(''),
    word.map((each) => `-${each}`),
    fc.tuple(word, count).map(([each, number]) => `-${each}.${number}`),
    pseudo.map((each) => `-0.${each}`),
    fc.tuple(word, count, pseudo).map(([each, number, rest]) => `-${each}.${number}.0.${rest}`),
  );
const wider = fc.oneof(
  prerelease(fc.constantFrom('alpha', 'beta', 'dev', 'rc', 'snapshot')),
  fc.tuple(fc.constantFrom('beta', 'rc'), count, count).map(([word, major, minor]) => `-${word}.${major}.${minor}`),
  fc.tuple(count, count).map((each) => `-${each.join('.')}`),
);
const versions = (tail: fc.Arbitrary<string>) => fc.tuple(numbers, tail).map(([core, rest]) => `v${core}${rest}`);

/** Versions in the order of Go, each once: where every two neighbours are in order, all are. */
const sorted = (tail: fc.Arbitrary<string>, seed: number) =>
  [...new Set(fc.sample(versions(tail), { numRuns: 400, seed }))].sort(semver.compare);
const neighbours = <T>(all: readonly T[]) => all.slice(1).map((each, index) => [all[index], each] as const);

describe('the order of versions is that of Go', () => {
  test('for dpkg', () => {
    const pairs = neighbours(sorted(wider, 1).map((version) => debVersion(of(version))));
    const script = 'while read -r a b; do dpkg --compare-versions "$a" lt "$b" || echo "$a $b"; done';
    const wrong = execFileSync('sh', ['-c', script], {
      input: pairs.map((pair) => `${pair.join(' ')}\n`).join(''),
      encoding: 'utf8',
    });
    expect(pairs.length).toBeGreaterThan(200);
    expect(wrong).toBe('');
  });

  test('for rpm', () => {
    const pairs = neighbours(sorted(wider, 2).map((version) => `${rpmVersion(version)}-1`));
    const table = pairs.map(([a, b]) => `{"${a}","${b}"}`).join(',');
    const script = `%{lua: for _, p in ipairs({${table}}) do if rpm.vercmp(p[1], p[2]) >= 0 then print(p[1] .. " " .. p[2] .. "\\n") end end}`;
    expect(pairs.length).toBeGreaterThan(200);
    expect(execFileSync('rpm', ['--eval', script], { encoding: 'utf8' }).trim()).toBe('');
  });

  test('for apk', () => {
    const pairs = neighbours(sorted(prerelease(known), 3).map((version) => apkVersion(of(version))));
    expect(pairs.length).toBeGreaterThan(200);
    expect(pairs.filter(([a = '', b]) => compareApkVersions(a, b) >= 0)).toEqual([]);
  });

  test('for the numbers of the packaging, and the epoch over all', () => {
    const older = debVersion({ version: 'v9.0.0', release: 10, epoch: 0 });
    const dpkg = (a: string, b: string) => execFileSync('dpkg', ['--compare-versions', a, 'lt', b]);
    dpkg(debVersion({ version: 'v9.0.0', release: 9, epoch: 0 }), older);
    dpkg(older, debVersion({ version: 'v1.0.0', release: 1, epoch: 1 }));
    expect(() => dpkg(older, older)).toThrow();
  });

  test('but for words that end in digits, where every package manager counts and Go compares letters', () => {
    expect(semver.compare('v1.0.0-rc10', 'v1.0.0-rc9')).toBe(-1);
    execFileSync('dpkg', ['--compare-versions', debVersion(of('v1.0.0-rc9')), 'lt', debVersion(of('v1.0.0-rc10'))]);
    expect(compareApkVersions(apkVersion(of('v1.0.0-rc9')), apkVersion(of('v1.0.0-rc10')))).toBeLessThan(0);
  });

  test('but for words of which one begins with the other, where dpkg puts letters before the dot', () => {
    expect(semver.compare('v1.0.0-a.1', 'v1.0.0-alpha.1')).toBe(-1);
    execFileSync('dpkg', ['--compare-versions', debVersion(of('v1.0.0-a.1')), 'gt', debVersion(of('v1.0.0-alpha.1'))]);
  });
});
