import { nearest } from '@slipway/core';
import { SEMVER } from '@slipway/version';
import type { Digest } from '../digest.ts';
import type { Descriptor } from '../image/document.ts';
import { versionOfTag, versionTag } from '../tag-name.ts';
import { type Affixes, affixesOf, inner } from './reading.ts';

/** Why tags cannot go back. */
export type RollbackFault =
  /** No tag is that of the wanted version. */
  | { readonly kind: 'tag-absent'; readonly nearest: string | undefined }
  /** The tag is that of no version, so nothing says which wider tags belong to it. */
  | { readonly kind: 'no-version'; readonly tag: string }
  /** A version that is to be taken back is not published. */
  | { readonly kind: 'excluded-absent'; readonly version: string; readonly published: readonly string[] }
  /** What is gone back to is taken back itself. */
  | { readonly kind: 'target-excluded'; readonly tag: string }
  /** A version that is to be taken back is the image that is gone back to. */
  | { readonly kind: 'same-image'; readonly tag: string };

/** The tag of the version that is gone back to: as it is given, else with or without `v`. */
export function rollbackTag(
  to: string,
  names: readonly string[],
): { readonly kind: 'tag'; readonly tag: string } | (RollbackFault & { readonly kind: 'tag-absent' }) {
  const wanted = [to, versionTag(to), `v${versionTag(to)}`];
  const tag = wanted.find((name) => names.includes(name));
  return tag === undefined ? { kind: 'tag-absent', nearest: nearest(to, names) } : { kind: 'tag', tag };
}

/** What is taken back, and which tags go back with it. */
export interface RollbackPlan {
  readonly kind: 'plan';
  /** Version that is gone back to, without `v`. */
  readonly version: string;
  /** Tags of the bad versions. */
  readonly withdrawn: readonly string[];
  /** Tags that are looked at; the one of the version itself is among them. */
  readonly tags: readonly string[];
}

/** The image that is gone back to. */
export interface RollbackTarget {
  /** Tag of its version. */
  readonly tag: string;
  /** Version that the image says it is, or empty. */
  readonly described: string;
}

/** The version of a tag: what its image says, where the tag holds it (`1.2.8` of `1.2.8-alpine`), else the tag itself. */
function versionIn({
  tag,
  described,
}: RollbackTarget): { readonly version: string; readonly affixes: Affixes } | undefined {
  const affixes = SEMVER.isVersion(described) ? affixesOf(tag, described) : undefined;
  if (affixes !== undefined) return { version: described.replace(/^v/, ''), affixes };
  const version = versionOfTag(tag);
  return SEMVER.isVersion(version) ? { version, affixes: { prefix: '', suffix: '' } } : undefined;
}

const line = (version: string, count: number): string => version.split('.').slice(0, count).join('.');

/** A tag of a version of the same flavour. */
interface PublishedTag {
  readonly name: string;
  readonly version: string;
}

function publishedIn(names: readonly string[], affixes: Affixes): readonly PublishedTag[] {
  return names.flatMap((name) => {
    const rest = inner(name, affixes);
    const version = rest === undefined ? '' : versionOfTag(rest);
    return SEMVER.isVersion(version) ? [{ name, version }] : [];
  });
}

/** All above a version in its minor line. Pre-releases have no wide tags to lose, and 1.2.9-alpine is a flavour that looks like one. */
function above(version: string, published: readonly PublishedTag[]): readonly string[] {
  return published
    .filter((other) => !SEMVER.isPrerelease(other.version))
    .filter((other) => SEMVER.compare(other.version, version) > 0 && line(other.version, 2) === line(version, 2))
    .map(({ name }) => name);
}

const isNamed = (text: string, { name, version }: PublishedTag): boolean =>
  name === text || version === versionOfTag(text);

/**
 * Decides what a rollback takes back and which tags it looks at: those that are asked for, else `X.Y`, `X` and `latest` of the same flavour, as
 * far as they exist. Whether each of them goes back is decided like any other move, with the bad versions left out.
 *
 * @param request tags to look at, and versions to take back; without versions all above in the minor line
 * @param names all tags of the repository
 */
export function planRollback(
  request: { readonly tags: readonly string[]; readonly exclude: readonly string[] },
  target: RollbackTarget,
  names: readonly string[],
): RollbackPlan | RollbackFault {
  const { tag } = target;
  const found = versionIn(target);
  if (found === undefined) return { kind: 'no-version', tag };
  const { version, affixes } = found;
  const published = publishedIn(names, affixes);
  const absent = request.exclude.find((text) => !published.some((one) => isNamed(text, one)));
  if (absent !== undefined)
    return { kind: 'excluded-absent', version: absent, published: published.map(({ name }) => name) };
  const excluded = request.exclude.flatMap((text) => published.filter((one) => isNamed(text, one)));
  const withdrawn = request.exclude.length === 0 ? above(version, published) : excluded.map(({ name }) => name);
  if (withdrawn.includes(tag)) return { kind: 'target-excluded', tag };
  const lines = [line(version, 2), `v${line(version, 2)}`, line(version, 1), `v${line(version, 1)}`, 'latest'];
  const existing = lines
    .map((text) => `${affixes.prefix}${text}${affixes.suffix}`)
    .filter((name) => names.includes(name));
  const tags = request.tags.length > 0 ? request.tags : existing;
  return { kind: 'plan', version, withdrawn: [...new Set(withdrawn)], tags: [tag, ...tags] };
}

/** A bad version, and its image. */
export interface BadImage {
  readonly tag: string;
  readonly image: Descriptor;
}

/** The bad version that is the image that is gone back to, under another tag; undefined where there is none. */
export function sameImage(
  bad: readonly BadImage[],
  good: Digest,
): (RollbackFault & { readonly kind: 'same-image' }) | undefined {
  const found = bad.find(({ image }) => image.digest === good);
  return found && { kind: 'same-image', tag: found.tag };
}
