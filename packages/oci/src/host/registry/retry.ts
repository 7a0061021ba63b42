import { type Attempt, type Attempts, type RetryPolicy, retry } from '@slipway/core';
import { RETRY } from '@slipway/core/host';
import { isPassing } from '../../registry/fault.ts';
import type { Cut, HttpResponse } from './connections.ts';

/** How patiently registries are asked: no longer than a minute at once, and without an end that a large upload could run into. */
export const REGISTRY_RETRY: RetryPolicy = {
  ...RETRY,
  pause: 250,
  longest: 60_000,
  budget: Number.POSITIVE_INFINITY,
};

/**
 * Asks until an answer comes that is no passing trouble, or the policy ends: then the last one, whatever it is.
 *
 * @param told hears of every pause: what came, and the milliseconds
 */
export async function persist(
  policy: RetryPolicy,
  signal: AbortSignal | undefined,
  once: () => Promise<HttpResponse | Cut>,
  told?: (what: string, wait: number) => void,
): Promise<Attempts<HttpResponse | Cut>> {
  return await retry(policy, signal, async () => attemptOf(await once()), told);
}

function attemptOf(value: HttpResponse | Cut): Attempt<HttpResponse | Cut> {
  if (value.kind === 'cut') return { kind: 'passing', value, why: value.why };
  if (!isPassing(value.status)) return { kind: 'done', value };
  return { kind: 'passing', value, why: `status ${value.status}`, retryAfter: value.headers['retry-after'] };
}
