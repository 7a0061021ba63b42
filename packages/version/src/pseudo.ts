import { RefusedError } from '@slipway/core';
import { decDecimal, incDecimal } from './decimal.ts';
import { build, formatParsed, isValid, parse } from './semver.ts';

const pseudoGrammar =
  /^v[0-9]+\.(?:0\.0-|[0-9]+\.[0-9]+-(?:[^+]*\.)?0\.)[0-9]{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const docs = 'https://go.dev/ref/mod#pseudo-versions';

/** The parts of a pseudo-version as they are written. */
interface PseudoParts {
  /** `v1.2.4-0`, `v1.2.3-pre.0` or `v0.0.0`: what stands before the time. */
  readonly stem: string;
  /** 14 digits, UTC. */
  readonly timestamp: string;
  readonly revision: string;
  /** With its `+`, or empty. */
  readonly build: string;
}

/**
 * Whether the version has the form Go gives to commits without a version tag.
 * Source: golang.org/x/mod/module IsPseudoVersion, https://go.dev/ref/mod#pseudo-versions.
 */
export function isPseudoVersion(version: string): boolean {
  return version.split('-').length > 2 && isValid(version) && pseudoGrammar.test(version);
}

/**
 * The pseudo-version of a commit.
 *
 * @param major what to start with when there is no older version: `v2` for a module path that ends in `/v2`; empty is v0
 * @param older the base: the highest version among the ancestors, `+incompatible` kept; empty if there is none
 * @param unixSeconds committer time
 * @param revision commit hash; a full SHA-1 or SHA-256 hash is cut to the 12 digits Go uses
 * @throws RefusedError `commit-time` if the time has no four-digit year
 *
 * Source: golang.org/x/mod/module PseudoVersion, https://go.dev/ref/mod#pseudo-versions.
 */
export function pseudoVersion(major: string, older: string, unixSeconds: number, revision: string): string {
  return assemble(major, older, formatTimestamp(unixSeconds), shortRevision(revision));
}

/** The placeholder pseudo-version of a major version: `v0.0.0-00010101000000-000000000000`. Source: ZeroPseudoVersion. */
export function zeroPseudoVersion(major: string): string {
  return assemble(major, '', '00010101000000', '000000000000');
}

function assemble(major: string, older: string, timestamp: string, revision: string): string {
  const commit = `${timestamp}-${revision}`;
  const base = parse(older);
  if (base === undefined) return `${major === '' ? 'v0' : major}.0.0-${commit}`;
  if (base.prerelease !== '') return `${formatParsed(base)}.0.${commit}${base.build}`;
  return `${formatParsed({ ...base, patch: incDecimal(base.patch) })}-0.${commit}${base.build}`;
}

/** The first 12 digits of a full SHA-1 or SHA-256 hash; anything else unchanged. Source: codehost.ShortenSHA1. */
export function shortRevision(revision: string): string {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision.slice(0, 12) : revision;
}

/**
 * The version a pseudo-version builds on, `undefined` if it builds on none (`vX.0.0-time-revision`).
 *
 * @throws RefusedError `pseudo-version` if it is none, lacks a base but has build metadata, or has a base below zero
 *
 * Source: golang.org/x/mod/module PseudoVersionBase.
 */
export function pseudoVersionBase(version: string): string | undefined {
  const parts = partsOf(version);
  const stem = parse(parts.stem);
  if (stem === undefined || stem.prerelease === '') {
    if (parts.build === '') return undefined;
    throw invalid(version, `lacks a base version, but has build metadata ${parts.build}`);
  }
  if (stem.prerelease !== '-0') return parts.stem.slice(0, -'.0'.length) + parts.build;
  const patch = decDecimal(stem.patch);
  if (patch === undefined)
    throw invalid(version, `would build on a version below ${parts.stem.slice(0, -'-0'.length)}`);
  return formatParsed({ ...stem, patch, prerelease: '' }) + parts.build;
}

/**
 * Committer time in the pseudo-version, in Unix seconds.
 *
 * @throws RefusedError `pseudo-version` if it is none or its time is not in the calendar
 *
 * Source: golang.org/x/mod/module PseudoVersionTime.
 */
export function pseudoVersionTime(version: string): number {
  const { timestamp } = partsOf(version);
  const iso = timestamp.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z');
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds) || isoSeconds(milliseconds) !== iso) {
    throw invalid(version, `has the time ${timestamp}, which does not exist`);
  }
  return milliseconds / 1000;
}

/**
 * Revision in the pseudo-version, as it is written.
 *
 * @throws RefusedError `pseudo-version` if it is none
 *
 * Source: golang.org/x/mod/module PseudoVersionRev.
 */
export function pseudoVersionRevision(version: string): string {
  return partsOf(version).revision;
}

function partsOf(version: string): PseudoParts {
  if (!isPseudoVersion(version)) throw invalid(version, 'does not have the form of one');
  const suffix = build(version);
  const body = version.slice(0, version.length - suffix.length);
  const dash = body.lastIndexOf('-');
  const head = body.slice(0, dash);
  const timestamp = head.slice(-14);
  return { stem: head.slice(0, -15), timestamp, revision: body.slice(dash + 1), build: suffix };
}

function formatTimestamp(unixSeconds: number): string {
  const milliseconds = Math.trunc(unixSeconds) * 1000;
  // Years 1 to 9999; Go's layout and the grammar have room for four digits only.
  if (!(milliseconds >= -62135596800000 && milliseconds <= 253402300799000)) {
    throw new RefusedError({
      code: 'commit-time',
      message: `The commit time ${unixSeconds} has no year between 1 and 9999, so the commit cannot have a pseudo-version.`,
      hint: 'Correct the committer date of the commit, or tag the commit with a version.',
      docs,
    });
  }
  return isoSeconds(milliseconds).replace(/[-:TZ]/g, '');
}

function isoSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -'.000Z'.length)}Z`;
}

function invalid(version: string, fault: string): RefusedError {
  return new RefusedError({
    code: 'pseudo-version',
    message: `"${version}" is not a valid pseudo-version: it ${fault}.`,
    hint: 'A pseudo-version looks like v1.2.4-0.20191109021931-daa7c04131f5; `go list -m PATH@COMMIT` prints the right one.',
    docs,
  });
}
