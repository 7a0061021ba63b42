import { setTimeout as sleep } from 'node:timers/promises';
import { CouldNotCheckError } from '../error.ts';
import { printable } from '../text.ts';

export interface RetryPolicy {
  /** Requests in all, the first included. */
  readonly attempts: number;
  /** Milliseconds for everything: requests and pauses. */
  readonly budget: number;
  /** Milliseconds before the second attempt; doubles each time. */
  readonly pause: number;
  /** Spreads the pauses of many clients; between 0 and 1. */
  readonly random: () => number;
}

export const RETRY: RetryPolicy = { attempts: 5, budget: 60_000, pause: 500, random: Math.random };

const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

/** The pause that a response asks for, in milliseconds: `retry-after` in seconds or as a date (RFC 9110, 10.2.3). */
export function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** A response that may be different the next time: too many requests, or the server's own trouble. */
function isPassing(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501);
}

/** An address without what may be secret in it: user, password and query. */
function shown(url: string): string {
  const { origin, pathname } = new URL(url);
  return printable(origin + pathname);
}

async function once(url: string, init: RequestInit, budget: number): Promise<Response | Error> {
  const signals = [AbortSignal.timeout(Math.max(1, budget)), ...(init.signal ? [init.signal] : [])];
  try {
    return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    return error instanceof Error ? error : new Error(String(error));
  }
}

function unreachable(url: string, last: Response | Error, attempts: number): CouldNotCheckError {
  const why = last instanceof Error ? reason(last) : `status ${last.status}`;
  return new CouldNotCheckError({
    code: 'network',
    message: `${shown(url)} did not answer: ${printable(why)} (${attempts} attempts).`,
    hint: 'Check the network and the status page of the service, then run the step again.',
    cause: last instanceof Error ? last : undefined,
  });
}

/** `fetch failed` hides what happened in its cause. */
function reason(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/**
 * `fetch` that rides out passing trouble: 429 (waits as `retry-after` asks), 5xx and cut connections, within a total
 * budget of time. Only idempotent methods are sent again. Answers any other response as it is, also 404.
 * Throws `CouldNotCheckError` when attempts or budget are used up.
 */
export async function request(
  url: string,
  init: RequestInit = {},
  policy: Partial<RetryPolicy> = {},
): Promise<Response> {
  const { attempts, budget, pause, random } = { ...RETRY, ...policy };
  const end = Date.now() + budget;
  const retried = IDEMPOTENT.has((init.method ?? 'GET').toUpperCase());
  for (let attempt = 1; ; attempt += 1) {
    const answer = await once(url, init, end - Date.now());
    if (answer instanceof Response && !isPassing(answer.status)) return answer;
    const asked = answer instanceof Response ? retryAfter(answer.headers.get('retry-after'), Date.now()) : undefined;
    const wait = asked ?? pause * 2 ** (attempt - 1) * (0.5 + random() / 2);
    if (!retried || attempt >= attempts || Date.now() + wait >= end) throw unreachable(url, answer, attempt);
    if (answer instanceof Response) await answer.body?.cancel();
    await sleep(wait, undefined, init.signal ? { signal: init.signal } : {});
  }
}
