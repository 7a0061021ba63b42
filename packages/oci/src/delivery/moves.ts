import { invariant, listed, printable, RefusedError } from '@slipway/core';
import { comparedNames, describeObstacle, obstacleOf, type Published, SEMVER, schemeOf } from '@slipway/version';
import type { Digest } from '../digest.ts';
import { versionOfTag, versionTag } from '../tag-name.ts';
import {
  type Affixes,
  affixesOf,
  flavours,
  inner,
  type Line,
  part,
  type Reading,
  readTag,
  unreadLine,
} from './reading.ts';

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
  /** Globs of the published tags that are versions to compare with; none: all. */
  readonly publishedPattern: readonly string[];
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
function publishedOf(line: Line, request: MoveRequest, { tags, withdrawn }: RepositoryFacts): Published & Tagged {
  if (tags.kind === 'unknown')
    return { kind: 'unknown', why: `the published versions could not be read (${tags.why})`, tagOf: new Map() };
  const compared = comparedNames(request.publishedPattern);
  const tagOf = versionsOf(
    line,
    tags.names.filter((name) => !withdrawn.includes(name) && compared(name)),
  );
  const { version } = request;
  const taken = new Set([...withdrawn.map(versionOfTag), ...versionsOf(line, withdrawn).keys()]);
  const isRetracted = (other: string): boolean => other === version && taken.has(versionOfTag(version));
  return { kind: 'known', versions: [...tagOf.keys()], isRetracted, tagOf };
}

/** Whether the tag that a version has in a flavour, with `v` or without, is one of those that are compared. */
function isCompared({ publishedPattern }: MoveRequest, version: string, { prefix, suffix }: Affixes): boolean {
  const compared = comparedNames(publishedPattern);
  return ['', 'v'].some((v) => compared(`${prefix}${v}${versionTag(version)}${suffix}`));
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

function heldLine(tag: string, line: Line, request: MoveRequest, facts: RepositoryFacts): Held | undefined {
  const { version } = request;
  const { depth, covers, affixes } = line;
  const published = publishedOf(line, request, facts);
  if (published.kind === 'known' && !covers(version)) return foreign(line, version, published.versions);
  const render = (other: string): string => (covers(version) ? part(other, depth) : tag);
  const scheme = invariant(schemeOf(version), 'a line is read of a version');
  const compared = isCompared(request, version, affixes);
  const obstacle = obstacleOf({ scheme, version, published, render, prereleases: 'stay', isCompared: compared });
  if (obstacle === undefined) return undefined;
  const heldBy = obstacle.kind === 'overtaken' ? published.tagOf.get(obstacle.by) : undefined;
  // A registry knows no go.mod: what does not count there was taken back by a rollback.
  const why =
    obstacle.kind === 'retracted' ? `${version} was withdrawn by a rollback` : describeObstacle(obstacle, version, tag);
  return { why, ...(heldBy === undefined ? {} : { heldBy }) };
}

/**
 * Without a version that could be compared nothing says whether a tag would go back. It is held where releases are published that have it, and
 * where that cannot be read; not where the image under it says that it follows something else, as a branch.
 */
function heldUnread(
  line: Line,
  request: MoveRequest,
  current: TagFact | undefined,
  facts: RepositoryFacts,
): Held | undefined {
  const follows = current?.version ?? '';
  if (follows !== '' && schemeOf(follows) === undefined) return undefined;
  const published = publishedOf(line, request, facts);
  if (published.kind === 'unknown') return { why: `${published.why}, and this image is of no version` };
  const release = published.versions.find((other) => SEMVER.isRelease(other) && line.covers(other));
  return release === undefined
    ? undefined
    : { why: `it is for releases like ${release}, and this image is of no version that could be compared` };
}

/**
 * The image under the tag says that it is a higher version: guards where the tags of versions were deleted. An image that says none might be
 * anything, so a tag that follows releases is not given to it either.
 */
function heldByCurrent(
  tag: string,
  request: MoveRequest,
  current: TagFact | undefined,
  withdrawn: readonly string[],
): Held | undefined {
  const { version } = request;
  const now = current?.version ?? '';
  const scheme = schemeOf(version) ?? SEMVER;
  if (!scheme.isVersion(now) || withdrawn.some((name) => affixesOf(name, now) !== undefined)) return undefined;
  if (!flavours(request).some((affixes) => isCompared(request, now, affixes))) return undefined;
  if (!scheme.isVersion(version))
    return unreadLine(tag) === undefined
      ? undefined
      : { why: `it is at the release ${now}, and this image is of no version that could be compared` };
  if (scheme.compare(now, version) <= 0) return undefined;
  return { why: `it is at ${now}, which is higher, and never goes back` };
}

function whySet(reading: Reading, { version, force }: MoveRequest, current: TagFact | undefined): string {
  if (reading.kind === 'version') return current === undefined ? 'the version itself' : 'overwritten, as asked for';
  if (reading.kind === 'word') return current === undefined ? 'a new tag' : 'asked for';
  if (force) return 'forced';
  if (reading.kind === 'unread') return current === undefined ? 'a new tag' : 'asked for';
  if (!reading.covers(version)) return 'asked for';
  return `${version} is the highest release${reading.depth === 0 ? '' : ` of ${part(version, reading.depth)}`}`;
}

/** What keeps a tag where it is, or undefined when it may be set. */
function heldOf(tag: string, reading: Reading, request: MoveRequest, facts: RepositoryFacts): Held | undefined {
  const current = facts.current.get(tag);
  if (request.force || reading.kind === 'version') return undefined;
  const byCurrent = () => heldByCurrent(tag, request, current, facts.withdrawn);
  switch (reading.kind) {
    case 'line':
      return heldLine(tag, reading, request, facts) ?? byCurrent();
    case 'unread':
      return byCurrent() ?? heldUnread(reading, request, current, facts);
    case 'word':
      return byCurrent();
  }
}

function moveOf(tag: string, reading: Reading, request: MoveRequest, facts: RepositoryFacts): Move {
  const current = facts.current.get(tag);
  const move = {
    repository: facts.repository,
    tag,
    kind: reading.kind === 'unread' ? 'word' : reading.kind,
    from: current?.digest ?? '',
    to: request.digest,
  } as const;
  if (current?.digest === request.digest) return { ...move, action: 'keep', why: 'it is this image already' };
  const held = heldOf(tag, reading, request, facts);
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
