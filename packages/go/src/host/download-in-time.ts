import { CouldNotCheckError } from '@slipway/core';
import { inTime } from '@slipway/core/host';

/** Milliseconds in which a module proxy that answers at all has given everything: the go command itself waits for ever. */
const LONGEST_DOWNLOAD = 30 * 60_000;

/** Runs a download that is ended when it takes too long. Throws `CouldNotCheckError` `time-limit` then. */
export async function downloadInTime<T>(
  args: readonly string[],
  signal: AbortSignal | undefined,
  run: (until: AbortSignal) => Promise<T>,
  longest = LONGEST_DOWNLOAD,
): Promise<T> {
  const late = new CouldNotCheckError({
    code: 'time-limit',
    message: `'go ${args.slice(0, 2).join(' ')}' was not done after ${longest / 60_000} minutes.`,
    hint: 'See whether the servers of GOPROXY and GOSUMDB answer, then run the step again: what is downloaded already is kept.',
  });
  return await inTime(signal, longest, late, run);
}
