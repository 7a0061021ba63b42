import { type Compat, dateEntry, type Entry, type Scope } from '@slipway/expression';

/** The two moments that expressions can show, in milliseconds since 1970. */
export interface Moments {
  readonly now: number;
  readonly commit: number;
}

export interface Times extends Moments {
  /** Minutes that the machine's own zone is east of UTC at a moment. Only the peer asks. */
  readonly localOffset: (ms: number) => number;
}

/** The helpers of `type=schedule`. A time zone that does not exist is refused where there is no `localOffset`. */
export function dateScope({ now, commit }: Moments, localOffset?: Times['localOffset']): Scope {
  return new Map([
    ['date', dateEntry(now, localOffset)],
    ['commit_date', dateEntry(commit, localOffset)],
  ]);
}

/** What the expressions say of the run. */
export interface Names {
  readonly branch: string;
  readonly tag: string;
  readonly sha: () => string;
  readonly base_ref: string;
  readonly is_default_branch: boolean;
}

/** The expressions that every value, label and condition may hold. They take arguments and do not look at them, as the peer's do. */
function globalScope(names: Names, dates: Scope): Scope {
  const say = (text: () => string): Entry => ({ call: text });
  return new Map([
    ['branch', say(() => names.branch)],
    ['tag', say(() => names.tag)],
    ['sha', say(names.sha)],
    ['base_ref', say(() => names.base_ref)],
    ['is_default_branch', say(() => String(names.is_default_branch))],
    ['is_not_default_branch', say(() => String(!names.is_default_branch))],
    ...dates,
  ]);
}

/** What the expressions of a run know: everywhere, and in `type=schedule`. */
export function scopesOf(
  names: Names,
  times: Times,
  compat: Compat,
): { readonly global: Scope; readonly dates: Scope } {
  const dates = dateScope(times, compat === 'peer' ? times.localOffset : undefined);
  return { global: globalScope(names, dates), dates };
}
