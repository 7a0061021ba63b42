import { listed, printable, RefusedError } from '@slipway/core';
import { describeObstacle, obstacleOf, type Published, SEMVER } from '@slipway/version';
import type { Digest } from '../digest.ts';
import { versionOfTag, versionTag } from '../tag-name.ts';

/** What a tag points at. */
export interface TagFact {
  readonly digest: Digest;
  /** Version that the image says it is; empty where it says none. */
  readonly version: string;
}

/** What is known of a repository. */
export interface RepositoryFacts {
  /** `ghcr.io/acme/hello`. */
  readonly repository: string;
  /** All its tags; unknown: they could not be read. */
  readonly tags:
    | { readonly kind: 'known'; readonly names: readonly string[] }
    | { readonly kind: 'unknown'; readonly why: string };
  /** The wanted tags that exist. */
  readonly current: ReadonlyMap<string, TagFact>;
  /** Tags of versions that were taken back by a rollback; they hold nothing back. */
  readonly withdrawn: readonly string[];
}

/** What is to be set. */
export interface MoveRequest {
  readonly digest: Digest;
  /** Version of the image, with or without `v`; empty where none is known. */
  readonly version: string;
  readonly tags: readonly string[];
  readonly overwrite: boolean;
  readonly force: boolean;
}

/** One tag, and what is done with it. */
export interface Move {
  readonly repository: string;
  readonly tag: string;
  /** `version`: set once. `line`: follows the releases. `word`: whatever the user means by it. */
  readonly kind: 'version' | 'line' | 'word';
  /** Digest before, or empty. */
  readonly from: Digest | '';
  readonly to: Digest;
  readonly action: 'set' | 'keep' | 'hold';
  /** Sentence for people. */
  readonly why: string;
  /** The tag of the version that holds it back, where one does. */
  readonly heldBy?: string;
}

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

const lengthOf = ({ prefix, suffix }: Affixes): number => prefix.length + suffix.length;

/** The flavours that the wanted tags have, the longest names first. */
function flavours({ version, tags }: MoveRequest): readonly Affixes[] {
  const found = version === '' ? [] : tags.flatMap((tag) => affixesOf(tag, version) ?? []);
  return [...found, NO_AFFIXES].sort((a, b) => lengthOf(b) - lengthOf(a));
}

/** How a tag is read. */
type Reading = { readonly kind: 'version' } | Line | { readonly kind: 'word' };

interface Line {
  readonly kind: 'line';
  /** 2 for `X.Y`, 1 for `X`, 0 for `latest`. */
  readonly depth: number;
  readonly affixes: Affixes;
  readonly covers: (version: string) => boolean;
}

const part = (version: string, count: number): string => version.replace(/^v/, '').split('.').slice(0, count).join('.');

function readLine(rest: string, affixes: Affixes): Line | undefined {
  if (rest === 'latest') return { kind: 'line', depth: 0, affixes, covers: () => true };
  const { 1: numbers } = /^v?(\d+(?:\.\d+)?)$/.exec(rest) ?? [];
  if (numbers === undefined) return undefined;
  const depth = numbers.split('.').length;
  return { kind: 'line', depth, affixes, covers: (other) => part(other, depth) === numbers };
}

function readTag(tag: string, request: MoveRequest): Reading {
  const { version } = request;
  const all = flavours(request);
  const rests = all.flatMap((affixes) => {
    const rest = inner(tag, affixes);
    return rest === undefined ? [] : [{ affixes, rest }];
  });
  if (rests.some(({ rest }) => SEMVER.isVersion(versionOfTag(rest)))) return { kind: 'version' };
  if (!SEMVER.isVersion(version)) return { kind: 'word' };
  for (const { affixes, rest } of rests) {
    const line = readLine(rest, affixes);
    if (line !== undefined) return line;
  }
  return { kind: 'word' };
}

type Held = { readonly why: string; readonly heldBy?: string };

/** The versions of a flavour by the tags that they have. */
function versionsOf({ affixes }: Line, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((name) => {
      const rest = inner(name, affixes);
      return rest === undefined ? [] : [[versionOfTag(rest), name] as const];
    }),
  );
}

/** The published versions of a flavour; what was withdrawn is left out, and the version itself may be. */
function publishedOf(line: Line, version: string, { tags, withdrawn }: RepositoryFacts): Published & Tagged {
  if (tags.kind === 'unknown')
    return { kind: 'unknown', why: `the published versions could not be read (${tags.why})`, tagOf: new Map() };
  const tagOf = versionsOf(
    line,
    tags.names.filter((name) => !withdrawn.includes(name)),
  );
  const taken = new Set([...withdrawn.map(versionOfTag), ...versionsOf(line, withdrawn).keys()]);
  const isRetracted = (other: string): boolean => other === version && taken.has(versionOfTag(version));
  return { kind: 'known', versions: [...tagOf.keys()], isRetracted, tagOf };
}

interface Tagged {
  readonly tagOf: ReadonlyMap<string, string>;
}

/** A number that the version does not begin with: the line of other releases, or a date, a name, anything. */
function foreign({ covers }: Line, version: string, published: readonly string[]): Held | undefined {
  const member = published.find((other) => SEMVER.isVersion(other) && covers(other));
  return member === undefined
    ? undefined
    : { why: `it is for releases like ${member}, and ${version} is none of them` };
}

function heldLine(tag: string, line: Line, { version }: MoveRequest, facts: RepositoryFacts): Held | undefined {
  const { depth, covers } = line;
  const published = publishedOf(line, version, facts);
  if (published.kind === 'known' && !covers(version)) return foreign(line, version, published.versions);
  const render = (other: string): string => (covers(version) ? part(other, depth) : tag);
  const obstacle = obstacleOf({ scheme: SEMVER, version, published, render, prereleases: 'stay' });
  if (obstacle === undefined) return undefined;
  const heldBy = obstacle.kind === 'overtaken' ? published.tagOf.get(obstacle.by) : undefined;
  // A registry knows no go.mod: what does not count there was taken back by a rollback.
  const why =
    obstacle.kind === 'retracted' ? `${version} was withdrawn by a rollback` : describeObstacle(obstacle, version, tag);
  return { why, ...(heldBy === undefined ? {} : { heldBy }) };
}

/**
 * The image under the tag says that it is a higher version: guards where the tags of versions were deleted. An image that says none might be
 * anything, so a tag that follows releases is not given to it either.
 */
function heldByCurrent(
  tag: string,
  { version }: MoveRequest,
  current: TagFact | undefined,
  withdrawn: readonly string[],
): Held | undefined {
  const now = current?.version ?? '';
  if (!SEMVER.isVersion(now) || withdrawn.some((name) => affixesOf(name, now) !== undefined)) return undefined;
  if (!SEMVER.isVersion(version))
    return readLine(tag, NO_AFFIXES) === undefined
      ? undefined
      : { why: `it is at the release ${now}, and this image is of no version that could be compared` };
  if (SEMVER.compare(now, version) <= 0) return undefined;
  return { why: `it is at ${now}, which is higher, and never goes back` };
}

function whySet(reading: Reading, { version, force }: MoveRequest, current: TagFact | undefined): string {
  if (reading.kind === 'version') return current === undefined ? 'the version itself' : 'overwritten, as asked for';
  if (reading.kind === 'word') return current === undefined ? 'a new tag' : 'asked for';
  if (force) return 'forced';
  if (!reading.covers(version)) return 'asked for';
  return `${version} is the highest release${reading.depth === 0 ? '' : ` of ${part(version, reading.depth)}`}`;
}

function moveOf(tag: string, reading: Reading, request: MoveRequest, facts: RepositoryFacts): Move {
  const current = facts.current.get(tag);
  const move = {
    repository: facts.repository,
    tag,
    kind: reading.kind,
    from: current?.digest ?? '',
    to: request.digest,
  } as const;
  if (current?.digest === request.digest) return { ...move, action: 'keep', why: 'it is this image already' };
  const held =
    request.force || reading.kind === 'version'
      ? undefined
      : ((reading.kind === 'line' ? heldLine(tag, reading, request, facts) : undefined) ??
        heldByCurrent(tag, request, current, facts.withdrawn));
  return held === undefined
    ? { ...move, action: 'set', why: whySet(reading, request, current) }
    : { ...move, action: 'hold', ...held };
}

/** Narrow before wide: a crash leaves wide tags on the older, good image. */
function width(reading: Reading): number {
  if (reading.kind === 'version') return 0;
  if (reading.kind === 'word') return 3;
  return reading.depth === 0 ? 4 : 3 - reading.depth;
}

/**
 * What is done with every wanted tag of a repository, in the order in which it is to be done: the version, `X.Y`, `X`, other words,
 * `latest`. A tag that follows releases never goes back to a lower version, whatever was asked for; `force` says otherwise.
 *
 * Source: own rule; `README.md` of the action, "Which tags move".
 */
export function planMoves(request: MoveRequest, facts: RepositoryFacts): readonly Move[] {
  return [...new Set(request.tags)]
    .map((tag) => ({ tag, reading: readTag(tag, request) }))
    .sort((a, b) => width(a.reading) - width(b.reading))
    .map(({ tag, reading }) => moveOf(tag, reading, request, facts));
}

/** A published version is what somebody has: other content under its tag is another version. Throws `RefusedError`. */
export function refuseOverwrite(moves: readonly Move[], overwrite: boolean): void {
  const taken = moves.filter(({ kind, action, from }) => kind === 'version' && action === 'set' && from !== '');
  const [first] = taken;
  if (first === undefined || overwrite) return;
  const names = taken.map(({ repository, tag }) => `${repository}:${tag}`);
  throw new RefusedError({
    code: 'tag-exists',
    message: `${printable(listed(names), 500)} exists with other content: ${first.from}, and this image is ${first.to}.`,
    hint: 'Release a new version. If the published one may be replaced, set overwrite: true.',
  });
}

/** The version of an image: what is asked for, else what it says itself, else the one wanted tag that is a full version. */
export function imageVersion(asked: string, described: string, tags: readonly string[]): string {
  if (asked !== '') return asked;
  if (SEMVER.isVersion(described)) return described;
  const found = [...new Set(tags.map(versionOfTag).filter(SEMVER.isVersion))];
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only : '';
}
