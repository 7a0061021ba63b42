import { type Block, code, counted, type Document, type JsonValue, type Line } from '@slipway/core';
import type { Move } from '@slipway/oci';

const nameOf = ({ repository, tag }: Move): string => `${repository}:${tag}`;

/** The output `tags`. */
export function movesOutput(moves: readonly Move[]): JsonValue {
  return moves.map((move) => {
    const { from, to, action, why } = move;
    return { tag: nameOf(move), from, to, action, why };
  });
}

/** The output `previous`: what the moved tags pointed at, so that somebody can go back. */
export function previousOutput(moves: readonly Move[]): JsonValue {
  const moved = moves.filter(({ action, from }) => action === 'set' && from !== '');
  return Object.fromEntries(moved.map((move) => [nameOf(move), move.from]));
}

/** Says what was not moved although it was asked for. */
export function warnHeld(moves: readonly Move[], notice: (text: string) => void): void {
  for (const move of moves) if (move.action === 'hold') notice(`${nameOf(move)} stays where it is: ${move.why}.`);
}

const DONE: Readonly<Record<Move['action'], string>> = { set: 'set', keep: 'unchanged', hold: 'held' };

const short = (digest: string): string => digest.slice(0, 'sha256:'.length + 12);

/** The tags, what was done with each, and why. */
export function renderMoves(
  did: string,
  digest: string,
  moves: readonly Move[],
  more: readonly Block[] = [],
): Document {
  const rows = moves.map((move): readonly Line[] => [
    code(nameOf(move)),
    DONE[move.action],
    move.from === '' ? '' : code(short(move.from)),
    move.why,
  ]);
  return [
    {
      heading: `${did} ${short(digest)}, ${counted(moves.filter(({ action }) => action === 'set').length, 'tag')} set`,
    },
    { text: ['Digest ', code(digest)] },
    ...(rows.length === 0 ? [] : [{ table: { head: ['tag', '', 'before', 'why'], rows } }]),
    ...more,
  ];
}
