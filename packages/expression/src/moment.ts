/** A moment as it is shown somewhere. */
export interface LocalTime {
  /** Milliseconds since 1970 in UTC; NaN for what is no time. */
  readonly ms: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  /** `CET`; empty where the zone has no name. Asked only when it is wanted: finding it takes time. */
  readonly abbreviation: () => string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 86_400_000;

function padded(value: number, width: number, signed = false): string {
  const sign = value < 0 ? '-' : signed ? '+' : '';
  return `${sign}${String(Math.abs(value)).padStart(width, '0')}`;
}

/** `1st`, `22nd`, `113th`. */
function ordinal(value: number): string {
  const teens = Math.floor((value % 100) / 10) === 1;
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** The parts of a moment in its own zone. */
function partsOf({ ms, offset }: LocalTime) {
  const date = new Date(ms + offset * 60_000);
  const year = date.getUTCFullYear();
  const midnight = Date.UTC(year, date.getUTCMonth(), date.getUTCDate());
  const day = date.getUTCDay();
  /** Year and number of the week, told by the one of its days that settles them. */
  const week = (decisive: number) => {
    const settled = new Date(midnight + decisive * DAY_MS);
    const of = settled.getUTCFullYear();
    return { year: of, week: Math.floor((settled.getTime() - Date.UTC(of, 0, 1)) / DAY_MS / 7) + 1 };
  };
  return {
    year,
    month: date.getUTCMonth(),
    date: date.getUTCDate(),
    day,
    isoDay: day === 0 ? 7 : day,
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    milliseconds: date.getUTCMilliseconds(),
    dayOfYear: (midnight - Date.UTC(year, 0, 1)) / DAY_MS + 1,
    // In the United States the week with the first of January is the first; by ISO 8601 the one with the first Thursday.
    week: week(6 - day),
    isoWeek: week(4 - (day === 0 ? 7 : day)),
  };
}

type Parts = ReturnType<typeof partsOf>;
type Token = (parts: Parts, time: LocalTime) => string | number;

function zoneOffset({ offset }: LocalTime, separator: string): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}

const hour12 = ({ hours }: Parts): number => hours % 12 || 12;
const clock = (...parts: readonly number[]): string => parts.map((part) => padded(part, 2)).join('');
/** `SSS` and longer: milliseconds with zeros behind; shorter: cut. */
const fraction =
  (digits: number): Token =>
  ({ milliseconds }) =>
    padded(milliseconds, 3).padEnd(9, '0').slice(0, digits);

/** A token of one, two or more letters that pads a number. */
function widths(letter: string, from: readonly number[], value: (parts: Parts) => number): [string, Token][] {
  return from.map((width) => [letter.repeat(width), (parts) => padded(value(parts), width)]);
}

/** A number, its padded form and its ordinal: `M`, `MM`, `Mo`. */
function number(letter: string, value: (parts: Parts) => number): [string, Token][] {
  return [...widths(letter, [1, 2], value), [`${letter}o`, (parts) => ordinal(value(parts))]];
}

/** Every token of Moment's English locale. https://momentjs.com/docs/#/displaying/format/ */
const TOKENS: ReadonlyMap<string, Token> = new Map<string, Token>([
  ...number('M', ({ month }) => month + 1),
  ['MMM', ({ month }) => `${MONTHS[month]}`.slice(0, 3)],
  ['MMMM', ({ month }) => `${MONTHS[month]}`],
  ['Q', ({ month }) => Math.floor(month / 3) + 1],
  ['Qo', ({ month }) => ordinal(Math.floor(month / 3) + 1)],
  ...number('D', ({ date }) => date),
  ['DDD', ({ dayOfYear }) => dayOfYear],
  ['DDDo', ({ dayOfYear }) => ordinal(dayOfYear)],
  ['DDDD', ({ dayOfYear }) => padded(dayOfYear, 3)],
  ['d', ({ day }) => day],
  ['do', ({ day }) => ordinal(day)],
  ['dd', ({ day }) => `${DAYS[day]}`.slice(0, 2)],
  ['ddd', ({ day }) => `${DAYS[day]}`.slice(0, 3)],
  ['dddd', ({ day }) => `${DAYS[day]}`],
  ['e', ({ day }) => day],
  ['E', ({ isoDay }) => isoDay],
  ...number('w', ({ week }) => week.week),
  ...number('W', ({ isoWeek }) => isoWeek.week),
  ['Y', ({ year }) => (year <= 9999 ? padded(year, 4) : `+${year}`)],
  ['YY', ({ year }) => padded(year % 100, 2)],
  ...widths('Y', [4, 5], ({ year }) => year),
  ['YYYYYY', ({ year }) => padded(year, 6, true)],
  ...widths('y', [1, 2, 3, 4], ({ year }) => year),
  ['yo', ({ year }) => ordinal(year)],
  ['N', () => 'AD'],
  ['NN', () => 'AD'],
  ['NNN', () => 'AD'],
  ['NNNN', () => 'Anno Domini'],
  ['NNNNN', () => 'AD'],
  ['gg', ({ week }) => padded(week.year % 100, 2)],
  ...widths('g', [4, 5], ({ week }) => week.year),
  ['GG', ({ isoWeek }) => padded(isoWeek.year % 100, 2)],
  ...widths('G', [4, 5], ({ isoWeek }) => isoWeek.year),
  ['A', ({ hours }) => (hours > 11 ? 'PM' : 'AM')],
  ['a', ({ hours }) => (hours > 11 ? 'pm' : 'am')],
  ...widths('H', [1, 2], ({ hours }) => hours),
  ...widths('h', [1, 2], hour12),
  ...widths('k', [1, 2], ({ hours }) => hours || 24),
  ...widths('m', [1, 2], ({ minutes }) => minutes),
  ...widths('s', [1, 2], ({ seconds }) => seconds),
  ['hmm', (parts) => `${hour12(parts)}${clock(parts.minutes)}`],
  ['hmmss', (parts) => `${hour12(parts)}${clock(parts.minutes, parts.seconds)}`],
  ['Hmm', ({ hours, minutes }) => `${hours}${clock(minutes)}`],
  ['Hmmss', ({ hours, minutes, seconds }) => `${hours}${clock(minutes, seconds)}`],
  ['eHHmm', ({ day, hours, minutes }) => `${day}${clock(hours, minutes)}`],
  ...Array.from({ length: 9 }, (_, i): [string, Token] => ['S'.repeat(i + 1), fraction(i + 1)]),
  ['z', (_, { abbreviation }) => abbreviation()],
  ['zz', (_, { abbreviation }) => abbreviation()],
  ['Z', (_, time) => zoneOffset(time, ':')],
  ['ZZ', (_, time) => zoneOffset(time, '')],
  ['X', (_, { ms }) => Math.floor(ms / 1000)],
  ['x', (_, { ms }) => ms],
]);

/** Formats by name. https://momentjs.com/docs/#/displaying/format/ (Localized formats) */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['LTS', 'h:mm:ss A'],
  ['LT', 'h:mm A'],
  ['L', 'MM/DD/YYYY'],
  ['LL', 'MMMM D, YYYY'],
  ['LLL', 'MMMM D, YYYY h:mm A'],
  ['LLLL', 'dddd, MMMM D, YYYY h:mm A'],
  ['l', 'M/D/YYYY'],
  ['ll', 'MMM D, YYYY'],
  ['lll', 'MMM D, YYYY h:mm A'],
  ['llll', 'ddd, MMM D, YYYY h:mm A'],
]);

const longestFirst = (names: Iterable<string>): string =>
  [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

const LITERAL = '\\[[^\\[]*\\]';
const NAMES = new RegExp(`(${LITERAL})|(\\\\)?(${longestFirst(NAMED.keys())})`, 'g');
/** A piece of a format: literal text, a token, an escaped one, or any character. Moment takes `w|` for one, a slip of its own. */
const PIECES = new RegExp(`${LITERAL}|\\\\e|\\\\?(?:${longestFirst([...TOKENS.keys(), 'w\\|', 'W\\|'])}|.)`, 'g');

function literal(piece: string): string {
  return /\[[\s\S]/.test(piece) ? piece.replace(/^\[|\]$/g, '') : piece.replaceAll('\\', '');
}

const UTC_FORMAT = 'YYYY-MM-DDTHH:mm:ss[Z]';
const OFFSET_FORMAT = 'YYYY-MM-DDTHH:mm:ssZ';

/**
 * A moment by Moment's format, in English: all its tokens, `[literal]` and `\` for what is none. An empty format is ISO 8601.
 * `Invalid date` for what is no time.
 *
 * Source: https://momentjs.com/docs/#/displaying/format/
 */
export function formatMoment(time: LocalTime, format: string): string {
  if (Number.isNaN(time.ms)) return 'Invalid date';
  const parts = partsOf(time);
  const wanted = format === '' ? (time.offset === 0 ? UTC_FORMAT : OFFSET_FORMAT) : format;
  const long = wanted.replace(NAMES, (piece) => NAMED.get(piece) ?? piece);
  return [...long.matchAll(PIECES)]
    .map(([piece]) => {
      const token = TOKENS.get(piece);
      return token === undefined ? literal(piece) : String(token(parts, time));
    })
    .join('');
}
