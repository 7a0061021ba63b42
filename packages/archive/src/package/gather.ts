import { concat } from '../bytes.ts';

const NOTHING = new Uint8Array(0);

/** Collects pieces into one, with an empty piece for each: where others have their turn. */
export function* gathered(pieces: Iterable<Uint8Array>): Generator<Uint8Array, Uint8Array> {
  const all: Uint8Array[] = [];
  for (const piece of pieces) {
    all.push(piece);
    yield NOTHING;
  }
  return concat(all);
}
