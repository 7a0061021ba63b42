import { RefusedError } from './error.ts';
import { printable } from './text.ts';

/** Last second of the year 9999, the last that RFC 3339 can write. */
export const LAST_SECOND = 253_402_300_799;

/**
 * SOURCE_DATE_EPOCH, seconds since 1970; undefined where it is not set or empty. Throws `RefusedError`.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
export function sourceDateEpoch(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d+$/.test(text) && Number(text) <= LAST_SECOND) return Number(text);
  throw new RefusedError({
    code: 'source-date-epoch',
    message: `SOURCE_DATE_EPOCH is '${printable(text, 60)}', which is not a number of seconds since 1970 up to the year 9999.`,
    hint: 'Set it to Unix seconds, such as the output commit-time of version-from-tag, or leave it out.',
  });
}
