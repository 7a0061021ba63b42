import { SEMVER, schemeOf } from '@slipway/version';
import { versionOfTag, versionTag } from '../tag-name.ts';

/** What stands around the version in the tags of one flavour: `api-` and `-alpine` in `api-1.2.3-alpine`. */
export interface Affixes {
  readonly prefix: string;
  readonly suffix: string;
}

const NO_AFFIXES: Affixes = { prefix: '', suffix: '' };

/** The rest of a tag between its affixes; undefined when it has others. */
export function inner(tag: string, { prefix, suffix }: Affixes): string | undefined {
  if (tag.length < prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined;
  return tag.slice(prefix.length, tag.length - suffix.length);
}

/** What stands around a version in a tag, without the `v` before it; undefined when the tag does not hold it whole. */
export function affixesOf(tag: string, version: string): Affixes | undefined {
  const text = versionTag(version);
  const at = tag.indexOf(text);
  const [prefix, suffix] = [tag.slice(0, at), tag.slice(at + text.length)];
  // 1.2.3 in 11.2.30 is not the version.
  const whole = at >= 0 && !/[0-9.]$/.test(prefix) && !/^[0-9.]/.test(suffix);
  return whole ? { prefix: prefix.replace(/(^|-)v$/, '$1'), suffix } : undefined;
}

/** What is wanted of an image: its version, with or without `v` or empty, and its tags. */
export interface Wanted {
  readonly version: string;
  readonly tags: readonly string[];
}

const lengthOf = ({ prefix, suffix }: Affixes): number => prefix.length + suffix.length;

/** The flavours that the wanted tags have, the longest names first. */
export function flavours({ version, tags }: Wanted): readonly Affixes[] {
  const found = version === '' ? [] : tags.flatMap((tag) => affixesOf(tag, version) ?? []);
  return [...found, NO_AFFIXES].sort((a, b) => lengthOf(b) - lengthOf(a));
}

/** How a tag is read; `unread`: it looks like one that follows releases, and the image is of no version that could be compared. */
export type Reading = { readonly kind: 'version' } | Line | { readonly kind: 'word' };

/** A tag that follows the releases of a line. */
export interface Line {
  readonly kind: 'line' | 'unread';
  /** 2 for `X.Y`, 1 for `X`, 0 for `latest`. */
  readonly depth: number;
  readonly affixes: Affixes;
  readonly covers: (version: string) => boolean;
}

/** The first numbers of a version: `1.4` of `v1.4.2`. */
export const part = (version: string, count: number): string =>
  version.replace(/^v/, '').split('.').slice(0, count).join('.');

function readLine(rest: string, affixes: Affixes): Line | undefined {
  if (rest === 'latest') return { kind: 'line', depth: 0, affixes, covers: () => true };
  const { 1: numbers } = /^v?(\d+(?:\.\d+)?)$/.exec(rest) ?? [];
  if (numbers === undefined) return undefined;
  const depth = numbers.split('.').length;
  return { kind: 'line', depth, affixes, covers: (other) => part(other, depth) === numbers };
}

/** `latest`, `1`, `1.4`, with what stands around them in a flavour. Numbers that no release begins with are a date, a hash, anything. */
const LOOKS_LIKE_LINE = /^(|.*[-_.])(latest|v?\d+(?:\.\d+)?)(|[-_].*)$/;

/** A tag that looks as if it followed releases, for an image of no version. */
export function unreadLine(tag: string): Line | undefined {
  const { 1: prefix, 2: rest, 3: suffix } = LOOKS_LIKE_LINE.exec(tag) ?? [];
  if (prefix === undefined || rest === undefined || suffix === undefined) return undefined;
  const line = readLine(rest, { prefix, suffix });
  return line && { ...line, kind: 'unread' };
}

/** Reads a wanted tag by the version of the image. */
export function readTag(tag: string, wanted: Wanted): Reading {
  const { version } = wanted;
  const all = flavours(wanted);
  const rests = all.flatMap((affixes) => {
    const rest = inner(tag, affixes);
    return rest === undefined ? [] : [{ affixes, rest }];
  });
  const own = version === '' ? undefined : versionTag(version);
  const isVersion = (rest: string): boolean => SEMVER.isVersion(versionOfTag(rest)) || versionTag(rest) === own;
  if (rests.some(({ rest }) => isVersion(rest))) return { kind: 'version' };
  if (schemeOf(version) === undefined) return unreadLine(tag) ?? { kind: 'word' };
  for (const { affixes, rest } of rests) {
    const line = readLine(rest, affixes);
    if (line !== undefined) return line;
  }
  return { kind: 'word' };
}
