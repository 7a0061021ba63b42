import { sourceDateEpoch } from '@slipway/core';
import type { Compat } from '@slipway/expression';

type Env = Readonly<Record<string, string | undefined>>;

/** SOURCE_DATE_EPOCH in milliseconds. Throws `RefusedError`. */
export function fixedTime(env: Env): number | undefined {
  const seconds = sourceDateEpoch(env['SOURCE_DATE_EPOCH']);
  return seconds === undefined ? undefined : seconds * 1000;
}

/** What `date` shows: the time that a reproducible build is given, else the clock's. */
export function nowOf(env: Env, compat: Compat): number {
  return (compat === 'strict' ? fixedTime(env) : undefined) ?? Date.now();
}

/** Minutes that this machine's zone is east of UTC. */
export const localOffset = (ms: number): number => -new Date(ms).getTimezoneOffset();
