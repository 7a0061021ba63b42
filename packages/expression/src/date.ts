import type { Call, Entry, Value } from './evaluate.ts';
import { formatMoment } from './moment.ts';
import { inZone, noSuchZone } from './zone.ts';

const HINT = "Write {{date 'YYYYMMDD'}} or {{date 'YYYYMMDD' tz='Europe/Paris'}}.";

/**
 * A helper that shows a moment: a format and, if wanted, `tz`.
 *
 * @param ms the moment, in milliseconds since 1970
 * @param localOffset minutes that the machine's own zone is east of UTC at a moment: what Moment falls back to for a zone that it does not
 * know; undefined: such a zone is refused
 */
export function dateEntry(ms: number, localOffset?: (ms: number) => number): Entry {
  return {
    parameters: 2,
    call: ({ positional, named, refuse }: Call): Value => {
      // A word without quotes is a name that stands for nothing: Moment takes its own format then.
      const [given, ...more] = positional;
      const format = given === undefined && positional.length === 1 ? '' : given;
      if (typeof format !== 'string' || more.length > 0) throw refuse('a date takes one format in quotes.', HINT);
      const other = [...named.keys()].find((key) => key !== 'tz');
      if (other !== undefined) throw refuse(`a date has no '${other}'; it has 'tz'.`, HINT);
      const zone = named.has('tz') ? named.get('tz') : 'UTC';
      if (typeof zone !== 'string' || zone === '') throw refuse('tz is a time zone in quotes.', HINT);
      const time = inZone(ms, zone);
      if (time !== undefined) return formatMoment(time, format);
      if (localOffset === undefined) throw refuse(noSuchZone(zone), HINT);
      return formatMoment({ ms, offset: localOffset(ms), abbreviation: () => '' }, format);
    },
  };
}
