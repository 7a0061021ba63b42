/** How long a question may take, and how fast bytes must come or go. */
export interface Pace {
  /** Milliseconds for everything, when no bytes come or go. */
  readonly budget: number;
  /** Bytes that give a question one second more: a transfer that is slower ends when the budget is used up. */
  readonly rate: number;
}

/** Bytes a second that every line has; a server that sends a byte a second is none that anybody waits for. */
export const LEAST_RATE = 64 * 1024;

/** Milliseconds of the longest timer of Node. */
const LONGEST_TIMER = 2_147_483_647;

/** The time of one question, while it is asked. */
export interface Deadline extends Disposable {
  /** Aborted when the time is up; its reason is an `Error` that says so. */
  readonly signal: AbortSignal;
}

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`;

/**
 * Starts the clock of a question. It has its budget and, for what comes or goes, as long as that takes at the least rate.
 *
 * @param moved bytes that came or went since then
 */
export function startDeadline({ budget, rate }: Pace, moved: () => number): Deadline {
  const controller = new AbortController();
  const since = performance.now();
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const bytes = moved();
    const allowed = budget + (bytes / rate) * 1000;
    const left = since + allowed - performance.now();
    if (left > 0) timer = setTimeout(look, Math.min(left, LONGEST_TIMER));
    else controller.abort(new Error(`${bytes} bytes in ${seconds(allowed)}, which is too slow`));
  };
  timer = setTimeout(look, Math.max(1, Math.min(budget, LONGEST_TIMER)));
  return { signal: controller.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}
