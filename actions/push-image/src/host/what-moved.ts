import type { Host } from '@slipway/core';
import type { Digest, Move } from '@slipway/oci';
import type { RollbackOutputs } from '../inputs.ts';
import { renderMoves } from '../render-moves.ts';

/** Hears of every tag that is set. */
interface WhatMoved extends Pick<Host, 'log'> {
  readonly moved: (moves: readonly Move[]) => void;
  /** Does the work; where it fails, the report says which tags were set before. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Keeps the outputs of a delivery true while it is under way: whoever goes back after a failure needs the digests from before. */
export function whatMoved(
  host: Pick<Host, 'log' | 'report' | 'known'>,
  digest: Digest,
  outputs: (moves: readonly Move[]) => RollbackOutputs,
): WhatMoved {
  let last: readonly Move[] = [];
  return {
    log: host.log,
    moved: (moves) => {
      last = [...moves];
      host.known(outputs(last));
    },
    during: async (work) => {
      try {
        return await work();
      } catch (error) {
        if (last.length > 0) host.report(renderMoves('Stopped in the middle of', digest, last));
        throw error;
      }
    },
  };
}
