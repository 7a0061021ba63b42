import type { Host } from '../action.ts';
import { CouldNotCheckError, type OutcomeError } from '../error.ts';

/** `1h30m`, `45s`. */
function shown(milliseconds: number): string {
  const whole = Math.round(milliseconds / 1000);
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'm'],
    [whole % 60, 's'],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count}${unit}`)
      .join('') || `${milliseconds}ms`
  );
}

/**
 * Does work that may take so long, whatever it waits for. Its signal is aborted then, which ends requests and processes; what does not listen is
 * not waited for. Throws `late` then, and what the work throws otherwise, also when the run is cancelled.
 */
export async function inTime<T>(
  signal: AbortSignal | undefined,
  milliseconds: number,
  late: OutcomeError,
  work: (until: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(late), { once: true });
  });
  const timer = setTimeout(() => controller.abort(late), milliseconds);
  try {
    return await Promise.race([work(AbortSignal.any([controller.signal, ...(signal ? [signal] : [])])), ended]);
  } catch (error) {
    throw controller.signal.aborted && signal?.aborted !== true ? late : error;
  } finally {
    clearTimeout(timer);
  }
}

/** The same for a step, whose host has that signal. Throws `CouldNotCheckError` `time-limit`, and what the work throws. */
export async function withinTime<T>(host: Host, milliseconds: number, work: (host: Host) => Promise<T>): Promise<T> {
  const late = new CouldNotCheckError({
    code: 'time-limit',
    message: `The step was not done after ${shown(milliseconds)}.`,
    hint: "The log says what it waited for. Give it more time with the input 'timeout', and run it again: what is done already is not done twice.",
  });
  return await inTime(host.signal, milliseconds, late, (signal) => work({ ...host, signal }));
}
