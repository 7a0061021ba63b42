import { invariant } from '@slipway/core';
import { isPseudoVersion } from './pseudo.ts';
import { isCanonicalVersion } from './semver.ts';

/** Looks like a version that somebody meant to tag: `1.4.0`, `v1.x`, `v1`, `release-1.4.0`; not `nightly`, `20240101`. */
const versionLike = /^(?:(?:v|ver|version|rel|release)[._-]?[0-9]|[0-9]+\.[0-9xX*])/i;

/** Whether a text is no doubt meant as a version, be it one or not. */
export function looksLikeVersion(text: string): boolean {
  return versionLike.test(text);
}

const parts =
  /^(?:(?:v|ver|version|rel|release)[._-]?)?([0-9]+)(?:\.([0-9]+|[xX*]))?(?:\.([0-9]+|[xX*]))?(?:[-._]?([A-Za-z][0-9A-Za-z.-]*)|-([0-9][0-9A-Za-z.-]*))?(?:\+.*)?$/i;

/** The version that a text is meant as, in the form Go takes: `1.4` -> `v1.4.0`, `v1.04.0-rc1+x` -> `v1.4.0-rc1`; undefined when nobody can tell. */
export function versionMeant(text: string): string | undefined {
  const match = parts.exec(text);
  if (match === null) return undefined;
  const numbers = [invariant(match[1], 'a version has a first number'), match[2] ?? '0', match[3] ?? '0'];
  const core = numbers.map((part) => plain(part.replace(/^[xX*]$/, '0'))).join('.');
  const label = (match[4] ?? match[5] ?? '').split('.').map(plain).join('.');
  const version = `v${core}${label === '' ? '' : `-${label}`}`;
  return isCanonicalVersion(version) && !isPseudoVersion(version) ? version : undefined;
}

function plain(part: string): string {
  return /^[0-9]+$/.test(part) ? part.replace(/^0+(?=[0-9])/, '') : part;
}
