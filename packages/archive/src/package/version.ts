import { invariant, printable, type RefusedError } from '@slipway/core';
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

/** https://go.dev/ref/mod#pseudo-versions: nothing, `0`, or a pre-release and `0`, then the time and the commit. */
const PSEUDO = /^(?:(?:(.+)\.)?0\.)?([0-9]{8})([0-9]{6})-[0-9A-Za-z]+$/;

/** A number, or a word of letters alone. */
type Identifier = { readonly kind: 'number' | 'word'; readonly text: string };

/** A pre-release: what orders it, and the time and commit of a pseudo-version, which no two commits share. */
interface Prerelease {
  readonly identifiers: readonly Identifier[];
  readonly pseudo: string;
}

const WRITE =
  'Write words of letters, and numbers behind a dot of their own: v1.4.0-rc.1. Or leave out this format for the version.';

function unordered(version: string, format: string, why: string, hint = WRITE): RefusedError {
  return refused('version', version, `cannot be ordered by ${format} as Go orders it: ${why}`, hint);
}

/** A word with digits or hyphens is compared letter by letter by Go (rc10 before rc9), and no package manager does that. */
function identifierOf(version: string, format: string, text: string): Identifier {
  if (/^[0-9]+$/.test(text)) return { kind: 'number', text };
  if (/^[A-Za-z]+$/.test(text)) return { kind: 'word', text };
  throw unordered(version, format, `'${printable(text, 40)}' is one word for Go, whose digits and hyphens are letters`);
}

function readPrerelease(version: string, format: string, prerelease: string): Prerelease {
  const match = PSEUDO.exec(prerelease);
  const ordering = match === null ? prerelease : prerelease.replace(/\.?[0-9]{14}-[0-9A-Za-z]+$/, '');
  const identifiers = ordering === '' ? [] : ordering.split('.').map((text) => identifierOf(version, format, text));
  const time = identifiers.findIndex(({ kind, text }) => kind === 'number' && text.length > 13);
  // For Go a number is older than the time and commit of a pseudo-version, whatever its size.
  if (time === 0 || identifiers[time - 1]?.text === '0')
    throw unordered(version, format, 'a time stands where pseudo-versions have theirs');
  return { identifiers, pseudo: match === null ? '' : prerelease.slice(ordering.length).replace(/^\./, '') };
}

/** Words that are written as they are; no one begins with another. */
const USUAL = ['alpha', 'beta', 'canary', 'dev', 'edge', 'next', 'nightly', 'preview', 'rc', 'snapshot', 'test'];

/**
 * For dpkg letters come before a dot, so `a.1` would be newer than `alpha.1`, which is the other way round for Go. Behind other words than the
 * usual ones a tilde comes first, which is older than every letter, and two where nothing follows.
 */
function debWord(version: string, { text }: Identifier, last: boolean): string {
  if (USUAL.includes(text)) return text;
  const begins = USUAL.find((word) => text.startsWith(word));
  if (begins !== undefined) throw unordered(version, 'deb', `'${printable(text, 40)}' begins with '${begins}'`);
  return `${text}${last ? '~~' : '~'}`;
}

/**
 * `1.2.3~rc.1`: a tilde sorts before everything, even before the end. https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
 * Throws `RefusedError` for what dpkg orders in another way than Go.
 */
function debUpstreamVersion(version: string): string {
  const { core, prerelease } = parse(version);
  if (prerelease === '') return core;
  const { identifiers, pseudo } = readPrerelease(version, 'deb', prerelease);
  const count = identifiers.length;
  const written = identifiers.map((each, index) =>
    each.kind === 'number' ? each.text : debWord(version, each, index === count - 1 && pseudo === ''),
  );
  return `${core}~${[...written, ...(pseudo === '' ? [] : [pseudo])].join('.')}`;
}

/** The whole version of a deb with its epoch: `1:1.2.3~rc.1-1`. */
export function debVersion({ version, release, epoch }: PackageVersion): string {
  return `${epoch === 0 ? '' : `${epoch}:`}${debUpstreamVersion(version)}-${release}`;
}

/**
 * `1.2.3~rc.1`, as for deb, with `_` where rpm allows no hyphen. Two tildes where the pre-release begins with a number: for
 * rpm numbers are newer than words, for Go they are older, so that `v1.2.4-0.2024…` comes before `v1.2.4-rc.1`. Behind the first
 * there is no way to write that, so a word there is refused. https://rpm-software-management.github.io/rpm/manual/dependencies.html#versioning
 */
export function rpmVersion(version: string): string {
  const { core, prerelease } = parse(version);
  if (prerelease === '') return core;
  const { identifiers, pseudo } = readPrerelease(version, 'rpm', prerelease);
  const [first, ...others] = identifiers;
  const word = others.find(({ kind }) => kind === 'word');
  if (word !== undefined)
    throw unordered(
      version,
      'rpm',
      `the word '${printable(word.text, 40)}' stands where others have a number, which is newer for rpm`,
    );
  const tilde = first === undefined || first.kind === 'number' ? '~~' : '~';
  const written = [...identifiers.map(({ text }) => text), ...(pseudo === '' ? [] : [pseudo])];
  return `${core}${tilde}${written.join('.').replaceAll('-', '_')}`;
}

const APK_WORD = /^(alpha|beta|pre|rc)(?:\.(0|[1-9][0-9]{0,8}))?$/;
const APK_HINT =
  'apk knows pre-releases named alpha, beta, pre and rc, with or without one number behind a dot (v1.4.0-rc.1), and pseudo-versions of Go.';

/** `_rc1` for `rc.1`, or undefined for what apk has no name for. */
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
function apkPseudo(core: string, prerelease: string): string | undefined {
  const match = PSEUDO.exec(prerelease);
  if (match === null) return undefined;
  const [, base, day, time] = match;
  // Of a version one of the two without a base is Go's, and apk would take them for the same.
  const written = prerelease.startsWith('0.') ? !core.endsWith('.0') : core.endsWith('.0.0');
  if (base === undefined && !written) return undefined;
  if (base === undefined) return `_alpha_pre${day}_p${time}`;
  // v1.0.0-rc.0.TIME comes after v1.0.0-rc.0 and before v1.0.0-rc.1, and so does what follows a bare rc.
  const word = apkWord(base.replace(/^[a-z]+$/, '$&.0'));
  return word === undefined ? undefined : `${word}_p${day}_p${time}`;
}

/** `1.2.3_rc1`. https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-package.5.scd */
function apkNumber(version: string): string {
  const { core, prerelease } = parse(version);
  if (prerelease === '') return core;
  const suffix = apkPseudo(core, prerelease) ?? apkWord(prerelease);
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

/**
 * The three numbers that Windows Installer compares: https://learn.microsoft.com/en-us/windows/win32/msi/productversion. There is no
 * fourth, so a pre-release would be the same version as its release. Throws `RefusedError` for one, and for numbers that are too large.
 */
export function msiVersion(version: string): string {
  const { core, prerelease } = parse(version);
  if (prerelease !== '') {
    const hint =
      'Windows Installer compares three numbers and no pre-release: leave out msi for this version, and ship a zip.';
    throw unordered(version, 'msi', 'it would be the version of its own release', hint);
  }
  const most = [255, 255, 65_535];
  if (core.split('.').every((number, index) => Number(number) <= invariant(most[index], 'a version has three numbers')))
    return core;
  const hint = 'Windows Installer has numbers up to 255.255.65535: leave out msi for this version, and ship a zip.';
  throw refused('version', version, 'is too large for msi', hint);
}
