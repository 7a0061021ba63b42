/** How often and how patiently something that fails in passing is tried again, and the clock that is gone by. */
export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** Milliseconds for everything, attempts and pauses. */
  readonly budget: number;
  /** Milliseconds before the second attempt; doubles each time. */
  readonly pause: number;
  /** Longest pause in milliseconds. Whoever asks for a longer one is not asked again. */
  readonly longest: number;
  /** Spreads the pauses of many clients; between 0 and 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** What one attempt came to: something to go by, or passing trouble, with the pause that the other side asks for (`Retry-After`). */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'passing'; readonly value: T; readonly why: string; readonly retryAfter?: string | undefined };

/** What the last attempt came to, whatever it is, and how many there were. */
export interface Attempts<T> {
  readonly value: T;
  readonly attempts: number;
}

/** The pause that a response asks for, in milliseconds: `retry-after` in seconds or as a date (RFC 9110, 10.2.3). */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Milliseconds to wait before the next attempt, or undefined when there is none: the attempts or the budget are used up, or a longer pause
 * is asked for than is waited.
 *
 * @param attempt the one that failed, counted from 1
 * @param since when the first began, in milliseconds since 1970
 * @param header `Retry-After`
 */
export function pauseAfter(
  policy: RetryPolicy,
  attempt: number,
  since: number,
  header: string | undefined,
): number | undefined {
  const { attempts, budget, pause, longest, random } = policy;
  const now = policy.now();
  const asked = retryAfter(header, now);
  const wait = asked ?? Math.min(longest, pause * 2 ** (attempt - 1) * (0.5 + random() / 2));
  return attempt >= attempts || wait > longest || now - since + wait >= budget ? undefined : wait;
}

/**
 * Tries until something comes that is no passing trouble, or the policy ends. What an attempt throws is thrown.
 *
 * @param once is given the milliseconds that are left of the budget
 * @param told hears of every pause: why, and the milliseconds
 */
export async function retry<T>(
  policy: RetryPolicy,
  signal: AbortSignal | undefined,
  once: (left: number) => Promise<Attempt<T>>,
  told: (why: string, wait: number) => void = () => undefined,
): Promise<Attempts<T>> {
  const since = policy.now();
  const from = async (attempts: number): Promise<Attempts<T>> => {
    const attempt = await once(since + policy.budget - policy.now());
    const wait = attempt.kind === 'done' ? undefined : pauseAfter(policy, attempts, since, attempt.retryAfter);
    if (attempt.kind === 'done' || wait === undefined) return { value: attempt.value, attempts };
    told(attempt.why, wait);
    await policy.sleep(wait, signal);
    return await from(attempts + 1);
  };
  return await from(1);
}
