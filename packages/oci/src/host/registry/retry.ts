import { setTimeout as pauseFor } from 'node:timers/promises';
import { RETRY, retryAfter } from '@slipway/core/host';
import { isPassing } from '../../registry/fault.ts';
import type { Cut, HttpResponse } from './connections.ts';

/** How often and how patiently a registry is asked again. */
export interface Patience {
  /** Requests in all, the first included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubles each time. */
  readonly pause: number;
  /** Longest pause in milliseconds, whatever the registry asks for. */
  readonly longest: number;
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Spreads the pauses of many clients; between 0 and 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const PATIENCE: Patience = {
  attempts: 5,
  pause: 250,
  longest: 60_000,
  sleep: async (milliseconds, signal) => {
    await pauseFor(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
  random: RETRY.random,
  now: () => Date.now(),
};

/**
 * Milliseconds to wait before the next attempt, or undefined when the registry asks for more than is waited.
 *
 * @param attempt counted from 1
 * @param header `Retry-After`
 */
export function pauseBefore(patience: Patience, attempt: number, header: string | undefined): number | undefined {
  const { pause, longest, random, now } = patience;
  const asked = retryAfter(header ?? null, now());
  if (asked !== undefined) return asked <= longest ? asked : undefined;
  return Math.min(longest, pause * 2 ** (attempt - 1) * (0.5 + random() / 2));
}

/** What came last, and how often it was asked for. */
export interface Outcome {
  readonly response: HttpResponse | Cut;
  readonly attempts: number;
}

/**
 * Asks until an answer comes that is no passing trouble, or patience ends: then the last one, whatever it is.
 *
 * @param told hears of every pause: what came, and the milliseconds
 */
export async function persist(
  patience: Patience,
  signal: AbortSignal | undefined,
  once: () => Promise<HttpResponse | Cut>,
  told: (what: string, wait: number) => void = () => undefined,
): Promise<Outcome> {
  for (let attempts = 1; ; attempts += 1) {
    const response = await once();
    if (response.kind === 'response' && !isPassing(response.status)) return { response, attempts };
    const wait = pauseBefore(patience, attempts, response.kind === 'cut' ? undefined : response.headers['retry-after']);
    if (attempts >= patience.attempts || wait === undefined) return { response, attempts };
    told(response.kind === 'cut' ? response.why : `status ${response.status}`, wait);
    await patience.sleep(wait, signal);
  }
}
