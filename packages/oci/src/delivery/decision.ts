import { type Code, CouldNotCheckError, type OutcomeError } from '@slipway/core';
import { tagFault } from '../tag-name.ts';
import { type Move, type MoveRequest, planMoves, type RepositoryFacts } from './moves.ts';

/** What is wrong with an image that is there in part, or is no image. */
const BROKEN: ReadonlySet<Code> = new Set([
  'image-config',
  'image-depth',
  'image-document',
  'image-incomplete',
  'registry-blob-unknown',
  'registry-not-found',
]);

/**
 * Whether an image could not be read because it is broken: clean-ups of registries delete parts of images, and the next release is what
 * mends the tag. What the registry did not answer is no such case.
 */
export function isBrokenImage({ fault }: OutcomeError): boolean {
  return BROKEN.has(fault.code);
}

/** Those of the names that are tags. What is none could only lead elsewhere. */
export function validTags(names: readonly string[]): readonly string[] {
  return names.filter((name) => tagFault(name) === undefined);
}

/** Withdrawn versions above the one that is released: more than anybody has taken back. */
const MOST_WITHDRAWN = 50;

/** The moves as far as they are decided, and the tags of which it must be known whether they were withdrawn. */
export interface Decision {
  readonly moves: readonly Move[];
  readonly open: readonly string[];
}

/**
 * Decides about the tags of a repository, with what is asked so far. A version that holds one back is looked at: one that was withdrawn
 * holds nothing back. And so is the image itself, before any tag that follows releases is set to it.
 *
 * @param asked tags of which it is known whether they were withdrawn, round by round
 */
export function decideMoves(
  request: MoveRequest,
  facts: RepositoryFacts,
  asked: readonly (readonly string[])[],
): Decision {
  const moves = planMoves(request, facts);
  if (asked.length >= MOST_WITHDRAWN) return { moves, open: [] };
  const follows = moves.some(({ kind, action }) => kind === 'line' && action === 'set');
  const own = follows ? moves.filter(({ kind, action }) => kind === 'version' && action === 'keep') : [];
  const questions = [...moves.flatMap(({ heldBy }) => heldBy ?? []), ...own.map(({ tag }) => tag)];
  const known = new Set(asked.flat());
  return { moves, open: [...new Set(questions)].filter((tag) => !known.has(tag)) };
}

/** How a tag is set. */
export type Step =
  | { readonly kind: 'leave'; readonly move: Move }
  | { readonly kind: 'set'; readonly move: Move }
  /** Only where nobody has published the version in between. */
  | { readonly kind: 'set-version'; readonly move: Move }
  /** Only after a last look, and in the state that it was looked at in. */
  | { readonly kind: 'set-line'; readonly move: Move };

/** How each tag is set, in the order of the moves. */
export function stepsOf(moves: readonly Move[], { force }: MoveRequest): readonly Step[] {
  return moves.map((move): Step => {
    if (move.action !== 'set') return { kind: 'leave', move };
    if (move.kind === 'version') return { kind: 'set-version', move };
    return { kind: move.kind === 'line' && !force ? 'set-line' : 'set', move };
  });
}

/** The tags that were set and follow releases: those that another run may have to be given. None where going back was forced. */
export function linesSet(done: readonly Move[], { force }: MoveRequest): readonly Move[] {
  return force ? [] : done.filter(({ kind, action }) => kind === 'line' && action === 'set');
}

/** A tag that belongs to a higher version, which was published while ours was. */
export type Overtaken = Move & { readonly heldBy: string };

/**
 * The tags that were set and belong to a version that came meanwhile.
 *
 * @param again what is decided now
 * @param published tags that were there when the first decision was made
 */
export function overtakenMeanwhile(
  again: readonly Move[],
  written: readonly Move[],
  published: readonly string[],
): readonly Overtaken[] {
  return again.flatMap((move) => {
    const { heldBy } = move;
    const ours = written.some(({ tag }) => tag === move.tag);
    return heldBy === undefined || published.includes(heldBy) || !ours ? [] : [{ ...move, heldBy }];
  });
}

/** What was done with the tags, those that were given to a higher version among them. */
export function withOvertaken(done: readonly Move[], overtaken: readonly Overtaken[]): readonly Move[] {
  return done.map((move) => {
    const found = overtaken.find(({ tag }) => tag === move.tag);
    return found === undefined ? move : { ...move, action: 'hold', why: found.why, heldBy: found.heldBy };
  });
}

/** The second look at what is published failed after the tags were set. */
export function unsettled(repository: string, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'tags-unsettled',
    message: `The tags of ${repository} are set; whether a higher version came meanwhile could not be read: ${why}.`,
    hint: 'Run the step again: it looks again, and gives the tags to the highest version.',
  });
}

/** Others set the tag as often as we looked. */
export function tagChanged(tag: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-changed',
    message: `${tag} was set by somebody else in between.`,
    hint: 'Let one run at a time publish to a repository, then run the step again.',
  });
}
