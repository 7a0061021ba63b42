import { createHash } from 'node:crypto';

/** Longest tag that a registry takes. */
export const LONGEST_TAG = 128;

const SUFFIX = 8;
const FIRST = /^[A-Za-z0-9_]/;
const OTHERS = /^[A-Za-z0-9._-]*$/;

/**
 * Why a text is no tag, or undefined when it is one.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
export function tagFault(tag: string): string | undefined {
  if (tag === '') return 'is empty';
  if (!FIRST.test(tag)) return 'does not begin with a letter, a digit or _';
  if (!OTHERS.test(tag)) return 'holds something other than letters, digits, ., _ and -';
  return tag.length > LONGEST_TAG ? `has ${tag.length} characters; a registry takes ${LONGEST_TAG}` : undefined;
}

/**
 * A tag that is too long, cut and ended with `-` and eight hexadecimal digits of the SHA-256 of the whole: two long names that begin
 * alike stay two tags. One that fits is left as it is.
 */
export function shortenTag(tag: string): string {
  if (tag.length <= LONGEST_TAG) return tag;
  const hash = createHash('sha256').update(tag).digest('hex').slice(0, SUFFIX);
  return `${tag.slice(0, LONGEST_TAG - SUFFIX - 1)}-${hash}`;
}

/**
 * A version as a tag: without its `v`, and `+` as `_`, since a tag has no `+`. Reversible, since semver has no `_`; `-` would make a
 * pre-release of it. Helm's convention: https://helm.sh/docs/topics/registries/#oci-feature-deprecation-and-behavior-changes-with-v380
 */
export function versionTag(version: string): string {
  return version.replace(/^v/, '').replaceAll('+', '_');
}

/** The version that the text of a tag says: `1.2.3+build.5` of `v1.2.3_build.5`. */
export const versionOfTag = (text: string): string => text.replace(/^v/, '').replaceAll('_', '+');
