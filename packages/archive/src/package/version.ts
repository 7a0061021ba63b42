import { invariant } from '@slipway/core';
import { refused } from './refuse.ts';

/** What a package says of its version: the number of Go, the number of the packaging, and where numbering began anew. */
export interface PackageVersion {
  readonly version: string;
  readonly release: number;
  readonly epoch: number;
}

interface Parsed {
  /** `1.2.3` */
  readonly core: string;
  /** Without its `-`; empty for a release. */
  readonly prerelease: string;
}

const NUMBER = '(?:0|[1-9][0-9]*)';
const IDENTIFIER = `(?:${NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const GRAMMAR = new RegExp(
  `^v(${NUMBER}\\.${NUMBER}\\.${NUMBER})(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z.-]+)?$`,
);

/**
 * Build metadata is left out: it has no weight in the order of Go (https://semver.org/#spec-item-10), and every package
 * manager would give it some.
 */
function parse(version: string): Parsed {
  const match = GRAMMAR.exec(version);
  if (match === null) {
    throw refused('version', version, 'is not a version of Go', 'Give it whole and with its v, such as v1.4.0-rc.1.');
  }
  return { core: invariant(match[1], 'a version has numbers'), prerelease: match[2] ?? '' };
}

/**
 * `1.2.3~rc.1`: a tilde sorts before everything, even before the end. https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
 */
export function debUpstreamVersion(version: string): string {
  const { core, prerelease } = parse(version);
  return prerelease === '' ? core : `${core}~${prerelease}`;
}

/** The whole version of a deb with its epoch: `1:1.2.3~rc.1-1`. */
export function debVersion({ version, release, epoch }: PackageVersion): string {
  return `${epoch === 0 ? '' : `${epoch}:`}${debUpstreamVersion(version)}-${release}`;
}

/**
 * `1.2.3~rc.1`, as for deb, with `_` where rpm allows no hyphen. Two tildes where the pre-release begins with a number: for
 * rpm numbers are newer than words, for Go they are older, so that `v1.2.4-0.2024…` comes before `v1.2.4-rc.1`.
 * https://rpm-software-management.github.io/rpm/manual/dependencies.html#versioning
 */
export function rpmVersion(version: string): string {
  const { core, prerelease } = parse(version);
  if (prerelease === '') return core;
  return `${core}${/^[0-9]/.test(prerelease) ? '~~' : '~'}${prerelease.replaceAll('-', '_')}`;
}

const APK_WORD = /^(alpha|beta|pre|rc)(?:[.-]?(0|[1-9][0-9]{0,8}))?$/;
/** https://go.dev/ref/mod#pseudo-versions: nothing, `0`, or a pre-release and `0`, then the time and the commit. */
const PSEUDO = /^(?:(?:(.+)\.)?0\.)?([0-9]{8})([0-9]{6})-[0-9A-Za-z]+$/;
const APK_HINT =
  'apk knows pre-releases named alpha, beta, pre and rc, with or without one number (v1.4.0-rc.1), and pseudo-versions of Go.';

/** `_rc1` for `rc.1` and `rc1`, or undefined for what apk has no name for. */
function apkWord(prerelease: string): string | undefined {
  const match = APK_WORD.exec(prerelease);
  if (match === null) return undefined;
  const [, word, number] = match;
  return `_${word}${number ?? ''}`;
}

/**
 * A pseudo-version is older than the first pre-release (`_alpha_pre`: before a bare alpha), or newer than the one that it
 * names (`_rc1_p`: `p` is newer than nothing). Day and time apart, because older apk-tools read numbers of 32 bits.
 */
function apkPseudo(prerelease: string): string | undefined {
  const match = PSEUDO.exec(prerelease);
  if (match === null) return undefined;
  const [, base, day, time] = match;
  if (base === undefined) return `_alpha_pre${day}_p${time}`;
  // v1.0.0-rc.0.TIME comes after v1.0.0-rc.0 and before v1.0.0-rc.1, and so does what follows a bare rc.
  const word = apkWord(base.replace(/^[a-z]+$/, '$&.0'));
  return word === undefined ? undefined : `${word}_p${day}_p${time}`;
}

/** `1.2.3_rc1`. https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-package.5.scd */
function apkNumber(version: string): string {
  const { core, prerelease } = parse(version);
  if (prerelease === '') return core;
  const suffix = apkPseudo(prerelease) ?? apkWord(prerelease);
  if (suffix === undefined) throw refused('version', version, 'cannot be written for apk', APK_HINT);
  return `${core}${suffix}`;
}

/** The whole version of an apk: `1.2.3_rc1-r1`. There are no epochs. */
export function apkVersion({ version, release, epoch }: PackageVersion): string {
  if (epoch !== 0) {
    throw refused('epoch', String(epoch), 'cannot be written for apk', 'apk has no epochs: give 0, or leave out apk.');
  }
  return `${apkNumber(version)}-r${release}`;
}
