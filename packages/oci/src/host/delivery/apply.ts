import type { Log } from '@slipway/core';
import {
  linesSet,
  type Overtaken,
  overtakenMeanwhile,
  stepsOf,
  tagChanged,
  unsettled,
  withOvertaken,
} from '../../delivery/decision.ts';
import { type Move, type MoveRequest, refuseOverwrite } from '../../delivery/moves.ts';
import { vanished } from '../../delivery/vanished.ts';
import type { Content } from '../../image/document.ts';
import { formatRepository } from '../../reference/reference.ts';
import type { ImageRepository } from '../registry/image-repository.ts';
import { decide, readRepositoryFacts } from './facts.ts';

/** Rounds of looking whether another run was faster: as many as there are runs at the same time, at most. */
const ROUNDS = 8;

/** What is going to be done with the tags of one repository. */
export interface RepositoryPlan {
  readonly repository: ImageRepository;
  readonly request: MoveRequest;
  readonly moves: readonly Move[];
  /** Tags that were there when it was decided. */
  readonly published: readonly string[];
}

/** Who hears of what is done, while it is. */
export interface Listener {
  readonly log: Log;
  /** Told after every tag what was done with all so far: what a run that fails later has changed. */
  readonly moved: (moves: readonly Move[]) => void;
}

const nameOf = ({ name }: ImageRepository, tag: string): string => `${formatRepository(name)}:${tag}`;

/** Says what a tag was: a run that is killed later sets no output that one could go back by. */
function tell({ info }: Log, tag: string, image: Content, from: string): void {
  info(`${tag} is ${image.descriptor.digest}${from === '' ? '' : `, before it was ${from}`}`);
}

async function put({ repository }: RepositoryPlan, move: Move, image: Content, log: Log): Promise<Move> {
  await repository.putManifest(move.tag, image);
  tell(log, nameOf(repository, move.tag), image, move.from);
  return move;
}

/** A version is published once: another run may have been faster since the tags were read. Throws `RefusedError`. */
async function putVersion(plan: RepositoryPlan, move: Move, image: Content, log: Log): Promise<Move> {
  const { overwrite } = plan.request;
  const now = overwrite ? undefined : await plan.repository.headManifest(move.tag);
  if (now !== undefined && now.digest !== move.to) refuseOverwrite([{ ...move, from: now.digest }], overwrite);
  return await put(plan, move, image, log);
}

/**
 * Sets a tag that follows releases, after a last look: when it is no longer where it was, it is decided about anew. Registries that know
 * conditions (`If-Match`) set it only in the state in which it was looked at.
 */
async function putLine(plan: RepositoryPlan, planned: Move, image: Content, log: Log): Promise<Move> {
  const { repository, request } = plan;
  let move = planned;
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = await repository.getTagged(move.tag);
    if ((now?.manifest.descriptor.digest ?? '') !== move.from) {
      const again = await decide(repository, request, await readRepositoryFacts(repository, request));
      move = again.find(({ tag }) => tag === planned.tag) ?? move;
    }
    if (move.action !== 'set') return move;
    if ((await repository.setTag(move.tag, image, now?.etag)) === 'set') {
      tell(log, nameOf(repository, move.tag), image, move.from);
      return move;
    }
  }
  throw tagChanged(nameOf(repository, planned.tag));
}

/** Gives a tag to the higher version that it belongs to. Answers whether anything was written. */
async function giveUp(
  { repository }: RepositoryPlan,
  { tag, heldBy }: Overtaken,
  from: string,
  log: Log,
): Promise<boolean> {
  const higher = await repository.getManifest(heldBy);
  if (higher === undefined) throw vanished(nameOf(repository, heldBy));
  if (from === higher.descriptor.digest) return false;
  await repository.putManifest(tag, higher);
  tell(log, nameOf(repository, tag), higher, from);
  return true;
}

/**
 * Another run may have published a higher version between our look and our write, and a registry has no lock. Whoever writes a tag looks
 * again afterwards: when a higher version has come, the tag is given to it. Its own run does the same, so that whatever the order of
 * their requests the highest version has the tag in the end: its tag `X.Y.Z` is there before any wide tag is written, by anybody.
 */
async function settle(plan: RepositoryPlan, done: readonly Move[], log: Log): Promise<readonly Move[]> {
  const { repository, request, published } = plan;
  const written = linesSet(done, request);
  const looked = { ...request, tags: written.map(({ tag }) => tag) };
  let moves = done;
  let changed = written.length > 0;
  for (let round = 0; changed && round < ROUNDS; round += 1) {
    const facts = await readRepositoryFacts(repository, looked);
    if (facts.tags.kind === 'unknown') throw unsettled(facts.repository, facts.tags.why);
    const again = await decide(repository, request, { ...facts, current: new Map() });
    const overtaken = overtakenMeanwhile(again, written, published);
    moves = withOvertaken(moves, overtaken);
    changed = false;
    for (const move of overtaken)
      changed = (await giveUp(plan, move, facts.current.get(move.tag)?.digest ?? '', log)) || changed;
  }
  return moves;
}

/** Sets the tags that are to be set, one after another from narrow to wide, each after a last look. Answers what was done. */
export async function applyMoves(
  plan: RepositoryPlan,
  image: Content,
  { log, moved }: Listener,
): Promise<readonly Move[]> {
  const done: Move[] = [];
  for (const { kind, move } of stepsOf(plan.moves, plan.request)) {
    if (kind === 'leave') done.push(move);
    else if (kind === 'set-line') done.push(await putLine(plan, move, image, log));
    else if (kind === 'set-version') done.push(await putVersion(plan, move, image, log));
    else done.push(await put(plan, move, image, log));
    moved(done);
  }
  return await settle(plan, done, log);
}
