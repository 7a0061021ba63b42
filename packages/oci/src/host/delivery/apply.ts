import { CouldNotCheckError, type Host, OutcomeError } from '@slipway/core';
import { type Content, formatRepository, type Move, type MoveRequest, refuseOverwrite } from '@slipway/oci';
import type { ImageRepository } from '@slipway/oci/host';
import { vanished } from './images.ts';
import { decide, readRepository } from './repository-facts.ts';

/** Rounds of looking whether another run was faster: as many as there are runs at the same time, at most. */
const ROUNDS = 8;

/** Sets a tag. What it was is said at once: a run that is killed later sets no output that one could go back by. */
async function put(
  repository: ImageRepository,
  { tag, from }: Pick<Move, 'tag' | 'from'>,
  image: Content,
  { log }: Host,
  state?: string,
): Promise<void> {
  await repository.putManifest(tag, image, [], state);
  const before = from === '' ? '' : `, before it was ${from}`;
  log.info(`${formatRepository(repository.name)}:${tag} is ${image.descriptor.digest}${before}`);
}

/** The tags are set, and the second look at what is published failed. */
function unsettled(repository: ImageRepository, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'tags-unsettled',
    message: `The tags of ${formatRepository(repository.name)} are set; whether a higher version came meanwhile could not be read: ${why}.`,
    hint: 'Run the step again: it looks again, and gives the tags to the highest version.',
  });
}

/** The registry says that the tag is in another state than it was read in: somebody was faster. */
const wasOvertaken = (error: unknown): boolean =>
  error instanceof OutcomeError && error.fault.code === 'registry-changed';

/**
 * Sets a tag that follows releases, after a last look: when it is no longer where it was, it is decided about anew. Registries that know
 * conditions (`If-Match`) set it only in the state in which it was looked at.
 */
async function putCarefully(
  repository: ImageRepository,
  image: Content,
  request: MoveRequest,
  planned: Move,
  host: Host,
): Promise<Move> {
  let move = planned;
  for (let round = 1; ; round += 1) {
    const now = await repository.getTagged(move.tag);
    if ((now?.manifest.descriptor.digest ?? '') !== move.from)
      move = (await decide(repository, request)).find(({ tag }) => tag === planned.tag) ?? move;
    if (move.action !== 'set') return move;
    try {
      await put(repository, move, image, host, now?.etag);
      return move;
    } catch (error) {
      if (!wasOvertaken(error) || round === ROUNDS) throw error;
    }
  }
}

/**
 * Another run may have published a higher version between our look and our write, and a registry has no lock. Whoever writes a tag looks
 * again afterwards: when a higher version has come, the tag is given to it. Its own run does the same, so that whatever the order of
 * their requests the highest version has the tag in the end: its tag `X.Y.Z` is there before any wide tag is written, by anybody.
 */
async function settle(
  repository: ImageRepository,
  request: MoveRequest,
  written: readonly Move[],
  known: readonly string[],
  host: Host,
): Promise<readonly Move[]> {
  let moves = written;
  for (let round = 0; round < ROUNDS; round += 1) {
    const facts = await readRepository(repository, { ...request, tags: written.map(({ tag }) => tag) });
    if (facts.tags.kind === 'unknown') throw unsettled(repository, facts.tags.why);
    const held = (await decide(repository, request, { ...facts, current: new Map() })).filter(
      ({ tag, heldBy }) => heldBy !== undefined && !known.includes(heldBy) && written.some((move) => move.tag === tag),
    );
    let changed = false;
    for (const { tag, heldBy = '', why } of held) {
      const higher = await repository.getManifest(heldBy);
      if (higher === undefined) throw vanished(`${formatRepository(repository.name)}:${heldBy}`);
      moves = moves.map((move) => (move.tag === tag ? { ...move, action: 'hold', why, heldBy } : move));
      const { digest: from = '' } = facts.current.get(tag) ?? {};
      if (from === higher.descriptor.digest) continue;
      await put(repository, { tag, from }, higher, host);
      changed = true;
    }
    if (!changed) return moves;
  }
  return moves;
}

/** A version is published once: another run may have been faster since the tags were read. Throws `RefusedError`. */
async function putVersion(
  repository: ImageRepository,
  image: Content,
  { overwrite }: MoveRequest,
  planned: Move,
  host: Host,
): Promise<void> {
  const now = overwrite ? undefined : await repository.headManifest(planned.tag);
  if (now !== undefined && now.digest !== planned.to) refuseOverwrite([{ ...planned, from: now.digest }], overwrite);
  await put(repository, planned, image, host);
}

/** Sets the tags that are to be set, one after another from narrow to wide, each after a last look. Answers what was done. */
export async function applyMoves(
  repository: ImageRepository,
  image: Content,
  request: MoveRequest,
  moves: readonly Move[],
  known: readonly string[],
  host: Host,
): Promise<readonly Move[]> {
  const done: Move[] = [];
  for (const planned of moves) {
    if (planned.kind === 'line' && planned.action === 'set' && !request.force) {
      done.push(await putCarefully(repository, image, request, planned, host));
      continue;
    }
    if (planned.action === 'set' && planned.kind === 'version')
      await putVersion(repository, image, request, planned, host);
    else if (planned.action === 'set') await put(repository, planned, image, host);
    done.push(planned);
  }
  const lines = done.filter(({ kind, action }) => kind === 'line' && action === 'set');
  if (lines.length === 0 || request.force) return done;
  const settled = await settle(repository, request, lines, known, host);
  return done.map((move) => settled.find(({ tag }) => tag === move.tag) ?? move);
}
