import { listed, nearest, printable, RefusedError } from '@slipway/core';
import {
  type Affixes,
  affixesOf,
  compareVersions,
  inner,
  isFullVersion,
  isPrerelease,
  versionOf,
  versionTag,
} from '@slipway/oci';

/** The tag of the version that is gone back to: as it is given, else with or without `v`. Throws `RefusedError`. */
export function rollbackTag(to: string, names: readonly string[]): string {
  const wanted = [to, versionTag(to), `v${versionTag(to)}`];
  const found = wanted.find((tag) => names.includes(tag));
  if (found !== undefined) return found;
  const close = nearest(to, names);
  throw new RefusedError({
    code: 'rollback-to',
    message: `Input 'to': the repository has no tag ${printable(to, 128)}.`,
    hint:
      close === undefined
        ? 'Give a version that is published, such as 1.2.8.'
        : `Give a version that is published. Is ${printable(close, 128)} meant?`,
  });
}

/** What is taken back, and which tags go back with it. */
export interface RollbackPlan {
  /** Version that is gone back to, without `v`. */
  readonly version: string;
  /** Tags of the bad versions. */
  readonly withdrawn: readonly string[];
  /** Tags that are looked at; the one of the version itself is among them. */
  readonly tags: readonly string[];
}

/** The version of a tag: what its image says, where the tag holds it (`1.2.8` of `1.2.8-alpine`), else the tag itself. */
function versionIn(tag: string, said: string): { readonly version: string; readonly affixes: Affixes } {
  const affixes = isFullVersion(said) ? affixesOf(tag, said) : undefined;
  if (affixes !== undefined) return { version: said.replace(/^v/, ''), affixes };
  const version = versionOf(tag);
  if (isFullVersion(version)) return { version, affixes: { prefix: '', suffix: '' } };
  throw new RefusedError({
    code: 'rollback-to',
    message: `Input 'to': ${printable(tag, 128)} is the tag of no version.`,
    hint: 'Give the full version to go back to, such as 1.2.8: it decides which of X.Y, X and latest go back.',
  });
}

const line = (version: string, count: number): string => version.split('.').slice(0, count).join('.');

function withdrawnTags(
  excluded: readonly string[],
  version: string,
  affixes: Affixes,
  names: readonly string[],
): readonly string[] {
  const published = names.flatMap((name) => {
    const rest = inner(name, affixes);
    const found = rest === undefined ? '' : versionOf(rest);
    return isFullVersion(found) ? [{ name, found }] : [];
  });
  if (excluded.length === 0)
    return (
      published
        // Pre-releases have no wide tags to lose, and 1.2.9-alpine is a flavour that looks like one.
        .filter(({ found }) => !isPrerelease(found))
        .filter(({ found }) => compareVersions(found, version) > 0 && line(found, 2) === line(version, 2))
        .map(({ name }) => name)
    );
  const bad = excluded.flatMap((text) => {
    const named = published.filter(({ name, found }) => name === text || found === versionOf(text));
    if (named.length > 0) return named.map(({ name }) => name);
    throw new RefusedError({
      code: 'rollback-exclude',
      message: `Input 'exclude': the repository has no tag of the version ${printable(text, 128)}.`,
      hint: `Its versions are ${printable(listed(published.map(({ name }) => name)), 300)}.`,
    });
  });
  return [...new Set(bad)];
}

/**
 * Decides what a rollback takes back and which tags it looks at: those that are asked for, else `X.Y`, `X` and `latest` of the same flavour, as
 * far as they exist. Whether each of them goes back is decided like any other move, with the bad versions left out.
 *
 * @param tag tag of the version that is gone back to
 * @param said version that its image says, or empty
 * Throws `RefusedError`.
 */
export function planRollback(
  { tags, exclude }: { readonly tags: readonly string[]; readonly exclude: readonly string[] },
  tag: string,
  said: string,
  names: readonly string[],
): RollbackPlan {
  const { version, affixes } = versionIn(tag, said);
  const withdrawn = withdrawnTags(exclude, version, affixes, names);
  if (withdrawn.includes(tag))
    throw new RefusedError({
      code: 'rollback-exclude',
      message: `Input 'exclude' names ${printable(tag, 128)}, which is what is gone back to.`,
      hint: 'Give in `to` a good version, and in `exclude` the bad ones.',
    });
  const lines = [line(version, 2), `v${line(version, 2)}`, line(version, 1), `v${line(version, 1)}`, 'latest'];
  const existing = lines
    .map((text) => `${affixes.prefix}${text}${affixes.suffix}`)
    .filter((name) => names.includes(name));
  return { version, withdrawn, tags: [tag, ...(tags.length > 0 ? tags : existing)] };
}
