import type { ModuleIdentity } from './module.ts';
import { isPseudoVersion } from './pseudo.ts';
import { compareParsed, isCanonicalVersion, type Parsed, parse } from './semver.ts';

/** A tag that follows the releases of a line, as `v1` does. */
export interface FloatingTag {
  /** With the module's prefix: `client/pkg/v1.2`. */
  readonly tag: string;
  /** Whether it may be set to the version. */
  readonly move: boolean;
  /** Sentence for people. */
  readonly why: string;
}

/**
 * Which of the floating tags `vX` and `vX.Y` may move to a version. They follow releases only, never go back, and `v0` does
 * not exist: below v1 every minor version may break.
 *
 * @param published versions of the module that are out, in any order; leave out those that are retracted
 * @param tagNames names of all tags: Git cannot keep a tag `v2` beside tags `v2/...`
 *
 * Source: own rule; Go itself ignores such tags (https://go.dev/ref/mod#vcs-version).
 */
export function floatingTags(
  module: ModuleIdentity,
  version: string,
  published: readonly string[],
  tagNames: readonly string[] = [],
): readonly FloatingTag[] {
  const parsed = parse(version);
  if (parsed === undefined) return [];
  const why = neverMoves(version, parsed);
  const lines = [`v${parsed.major}`, `v${parsed.major}.${parsed.minor}`].map((line) => `${module.tagPrefix}${line}`);
  return lines.map((tag, depth) => {
    const reason =
      why ??
      (depth === 0 ? whyNotV0(parsed) : undefined) ??
      blocked(tag, tagNames) ??
      overtaken(tag, depth, parsed, published);
    return reason === undefined
      ? { tag, move: true, why: `${version} is the highest release of ${tag}` }
      : { tag, move: false, why: reason };
  });
}

function neverMoves(version: string, parsed: Parsed): string | undefined {
  if (isPseudoVersion(version)) return `${version} is a pseudo-version: floating tags follow releases`;
  if (parsed.prerelease !== '') return `${version} is a pre-release: floating tags follow releases`;
  return isCanonicalVersion(version) ? undefined : `${version} is not a canonical version`;
}

function whyNotV0(parsed: Parsed): string | undefined {
  return parsed.major === '0' ? 'below v1 every minor version may break, so there is no v0' : undefined;
}

function blocked(tag: string, tagNames: readonly string[]): string | undefined {
  const below = tagNames.find((name) => name.startsWith(`${tag}/`));
  return below === undefined ? undefined : `Git cannot keep a tag ${tag} beside the tag ${below}`;
}

function overtaken(tag: string, depth: number, version: Parsed, published: readonly string[]): string | undefined {
  for (const other of published) {
    const parsed = parse(other);
    if (parsed === undefined || parsed.prerelease !== '' || parsed.major !== version.major) continue;
    if (depth === 1 && parsed.minor !== version.minor) continue;
    if (compareParsed(parsed, version) > 0) return `${other} is higher, and ${tag} never goes back`;
  }
  return undefined;
}
