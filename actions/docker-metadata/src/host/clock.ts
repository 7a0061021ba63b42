import { RefusedError } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { shown } from '@slipway/expression';

type Env = Readonly<Record<string, string | undefined>>;

/** https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970; in milliseconds. Throws `RefusedError`. */
export function sourceDateEpoch(env: Env): number | undefined {
  const { SOURCE_DATE_EPOCH: text = '' } = env;
  if (text === '') return undefined;
  const ms = Number(text) * 1000;
  if (/^\d+$/.test(text) && ms <= 8.64e15) return ms;
  throw new RefusedError({
    code: 'source-date-epoch',
    message: `SOURCE_DATE_EPOCH is ${shown(text)}, which is no number of seconds.`,
    hint: 'Set it to the seconds since 1970 of the commit: `git log -1 --format=%ct`.',
  });
}

/** What `date` shows: the time that a reproducible build is given, else the clock's. */
export function nowOf(env: Env, compat: Compat): number {
  return (compat === 'strict' ? sourceDateEpoch(env) : undefined) ?? Date.now();
}

/** Minutes that this machine's zone is east of UTC. */
export const localOffset = (ms: number): number => -new Date(ms).getTimezoneOffset();
