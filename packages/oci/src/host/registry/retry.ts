import { type Attempt, type Attempts, type RetryPolicy, retry } from '@slipway/core';
import { RETRY } from '@slipway/core/host';
import { isPassing } from '../../registry/fault.ts';
import type { Cut, HttpResponse } from './connections.ts';

/** How patiently registries are asked: no longer than a minute at once. An upload has no end but that of the run; a question has its own. */
export const REGISTRY_RETRY: RetryPolicy = {
  ...RETRY,
  pause: 250,
  longest: 60_000,
  budget: Number.POSITIVE_INFINITY,
};

/** Milliseconds of one question, with all its attempts and pauses: a registry that answers at all has answered by then. */
export const QUESTION = 180_000;

/**
 * Asks until an answer comes that is no passing trouble, or the policy ends: then the last one, whatever it is.
 *
 * @param once is given the milliseconds that are left
 * @param told hears of every pause: what came, and the milliseconds
 */
export async function persist(
  policy: RetryPolicy,
  signal: AbortSignal | undefined,
  once: (left: number) => Promise<HttpResponse | Cut>,
  told?: (what: string, wait: number) => void,
): Promise<Attempts<HttpResponse | Cut>> {
  return await retry(policy, signal, async (left) => attemptOf(await once(left)), told);
}

function attemptOf(value: HttpResponse | Cut): Attempt<HttpResponse | Cut> {
  if (value.kind === 'cut') return { kind: 'passing', value, why: value.why };
  if (!isPassing(value.status)) return { kind: 'done', value };
  return { kind: 'passing', value, why: `status ${value.status}`, retryAfter: value.headers['retry-after'] };
}
