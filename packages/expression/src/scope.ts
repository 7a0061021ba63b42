import type { Call, Compat, Entry, Scope, Value } from './evaluate.ts';
import { formatMoment } from './moment.ts';
import { inZone, noSuchZone } from './zone.ts';

/** The two moments that expressions can show, in milliseconds since 1970. */
export interface Times {
  readonly now: number;
  readonly commit: number;
  /** Minutes that the machine's own zone is east of UTC at a moment: what Moment falls back to for a zone that it does not know. */
  readonly localOffset: (ms: number) => number;
}

const HINT = "Write {{date 'YYYYMMDD'}} or {{date 'YYYYMMDD' tz='Europe/Paris'}}.";

/** `date` and `commit_date`: a format and, if wanted, `tz`. */
function dateHelper(ms: number, times: Times, compat: Compat): Entry {
  return {
    call: ({ positional, named, refuse }: Call): Value => {
      const [format, ...more] = positional;
      if (typeof format !== 'string' || more.length > 0) throw refuse('a date takes one format in quotes.', HINT);
      const other = [...named.keys()].find((key) => key !== 'tz');
      if (other !== undefined) throw refuse(`a date has no '${other}'; it has 'tz'.`, HINT);
      const zone = named.has('tz') ? named.get('tz') : 'UTC';
      if (typeof zone !== 'string' || zone === '') throw refuse('tz is a time zone in quotes.', HINT);
      const time = inZone(ms, zone);
      if (time === undefined && compat === 'strict') throw refuse(noSuchZone(zone), HINT);
      return formatMoment(time ?? { ms, offset: times.localOffset(ms), abbreviation: () => '' }, format);
    },
  };
}

/** The helpers of `type=schedule`. */
export function dateScope(times: Times, compat: Compat): Scope {
  return new Map([
    ['date', dateHelper(times.now, times, compat)],
    ['commit_date', dateHelper(times.commit, times, compat)],
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
export function globalScope(names: Names, times: Times, compat: Compat): Scope {
  const say = (text: () => string): Entry => ({ call: text });
  return new Map([
    ['branch', say(() => names.branch)],
    ['tag', say(() => names.tag)],
    ['sha', say(names.sha)],
    ['base_ref', say(() => names.base_ref)],
    ['is_default_branch', say(() => String(names.is_default_branch))],
    ['is_not_default_branch', say(() => String(!names.is_default_branch))],
    ...dateScope(times, compat),
  ]);
}
