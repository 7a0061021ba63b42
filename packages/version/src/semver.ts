import { invariant } from '@slipway/core';
import { compareDecimal } from './decimal.ts';

/**
 * Semantic versions as Go writes them: with a leading `v`, with `v1` and `v1.2` as shorthands, with numbers of any
 * length. The rules are those of golang.org/x/mod/semver; node-semver differs in all three points.
 */
export interface Parsed {
  /** Decimal digits without leading zeros, of any length. */
  readonly major: string;
  readonly minor: string;
  readonly patch: string;
  /** What a shorthand lacks: `.0.0` for `v1`, `.0` for `v1.2`, otherwise empty. */
  readonly short: '' | '.0' | '.0.0';
  /** With its `-`, or empty. */
  readonly prerelease: string;
  /** With its `+`, or empty. */
  readonly build: string;
}

const number = '(0|[1-9][0-9]*)';
const prereleaseIdentifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const buildIdentifier = '[0-9A-Za-z-]+';
const grammar = new RegExp(
  `^v${number}(?:\\.${number}(?:\\.${number}` +
    `(-${prereleaseIdentifier}(?:\\.${prereleaseIdentifier})*)?` +
    `(\\+${buildIdentifier}(?:\\.${buildIdentifier})*)?)?)?$`,
);

/** The parts of a version, `undefined` if it is none. `v1` and `v1.2` are shorthands; without pre-release or build. */
export function parse(version: string): Parsed | undefined {
  const match = grammar.exec(version);
  if (match === null) return undefined;
  const [, first, minor, patch] = match;
  const major = invariant(first, 'a version has a first number');
  const prerelease = match[4] ?? '';
  const build = match[5] ?? '';
  if (minor === undefined) return { major, minor: '0', patch: '0', short: '.0.0', prerelease, build };
  if (patch === undefined) return { major, minor, patch: '0', short: '.0', prerelease, build };
  return { major, minor, patch, short: '', prerelease, build };
}

/** Whether the text is a version, shorthands included. Source: golang.org/x/mod/semver IsValid. */
export function isValid(version: string): boolean {
  return grammar.test(version);
}

/**
 * The full form without build metadata: `v1.2` -> `v1.2.0`, `v1.2.3+meta` -> `v1.2.3`; empty if it is no version.
 * Source: golang.org/x/mod/semver Canonical.
 */
export function canonical(version: string): string {
  const parsed = parse(version);
  return parsed === undefined ? '' : formatParsed(parsed);
}

/** Canonical text of parsed parts, without build metadata. */
export function formatParsed(parsed: Pick<Parsed, 'major' | 'minor' | 'patch' | 'prerelease'>): string {
  return `v${parsed.major}.${parsed.minor}.${parsed.patch}${parsed.prerelease}`;
}

/**
 * The canonical form that keeps the one build suffix Go gives a meaning, `+incompatible`; empty if it is no version.
 * Source: golang.org/x/mod/module CanonicalVersion.
 */
export function canonicalModuleVersion(version: string): string {
  return canonical(version) + (build(version) === '+incompatible' ? '+incompatible' : '');
}

/** Whether the text is a version in exactly the form Go publishes: `vX.Y.Z`, pre-release allowed, no build metadata. */
export function isCanonicalVersion(version: string): boolean {
  return version !== '' && canonical(version) === version;
}

/** `v2` of `v2.1.0`; empty if it is no version. Source: golang.org/x/mod/semver Major. */
export function major(version: string): string {
  const parsed = parse(version);
  return parsed === undefined ? '' : `v${parsed.major}`;
}

/** `v2.1` of `v2.1.0`; empty if it is no version. Source: golang.org/x/mod/semver MajorMinor. */
export function majorMinor(version: string): string {
  const parsed = parse(version);
  return parsed === undefined ? '' : `v${parsed.major}.${parsed.minor}`;
}

/** `-rc.1` of `v2.1.0-rc.1+meta`; empty if there is none. Source: golang.org/x/mod/semver Prerelease. */
export function prerelease(version: string): string {
  return parse(version)?.prerelease ?? '';
}

/** `+meta` of `v2.1.0-rc.1+meta`; empty if there is none. Source: golang.org/x/mod/semver Build. */
export function build(version: string): string {
  return parse(version)?.build ?? '';
}

/**
 * Semantic precedence. What is no version sorts below every version and equals its like; build metadata has no weight.
 * Source: golang.org/x/mod/semver Compare, https://semver.org/#spec-item-11.
 */
export function compare(v: string, w: string): -1 | 0 | 1 {
  const a = parse(v);
  const b = parse(w);
  if (a === undefined) return b === undefined ? 0 : -1;
  if (b === undefined) return 1;
  return compareParsed(a, b);
}

/** Semantic precedence of parsed versions. */
export function compareParsed(a: Parsed, b: Parsed): -1 | 0 | 1 {
  return (
    compareDecimal(a.major, b.major) ||
    compareDecimal(a.minor, b.minor) ||
    compareDecimal(a.patch, b.patch) ||
    comparePrerelease(a.prerelease, b.prerelease)
  );
}

/**
 * A pre-release sorts below the release of the same number; a longer list of equal identifiers sorts above. Only the
 * identifiers at the first difference are looked at: thousands of tags are sorted by this.
 */
function comparePrerelease(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  if (a === '') return 1;
  if (b === '') return -1;
  let at = 1;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const from = a.lastIndexOf('.', at - 1) + 1 || 1;
  const order = compareIdentifier(identifierAt(a, from), identifierAt(b, from));
  if (order !== 0) return order;
  return at === a.length ? -1 : 1;
}

/** The identifier of a pre-release that begins at a position. */
function identifierAt(prerelease: string, from: number): string {
  const dot = prerelease.indexOf('.', from);
  return dot < 0 ? prerelease.slice(from) : prerelease.slice(from, dot);
}

/** Numbers compare as numbers and sort below words; words compare in ASCII order, so `rc10` sorts below `rc9`. */
function compareIdentifier(x: string, y: string): -1 | 0 | 1 {
  if (x === y) return 0;
  const numeric = isNumeric(x);
  if (numeric !== isNumeric(y)) return numeric ? -1 : 1;
  if (numeric) return compareDecimal(x, y);
  return x < y ? -1 : 1;
}

function isNumeric(identifier: string): boolean {
  return /^[0-9]+$/.test(identifier);
}
