import { InvalidValue } from './invalid-value.ts';
import { invalid, type JsonValue, type Kind, type PathTarget } from './kind.ts';
import { contentLines, readLines } from './line-grammar.ts';
import { didYouMean } from './suggest.ts';
import { listed, printable } from './text.ts';

type Part<T> = Pick<Kind<T>, 'name' | 'expects' | 'parse'> & Partial<Kind<T>>;

function kind<T>(part: Part<T>): Kind<T> {
  return { schema: { type: 'string' }, secret: false, arity: 'one', verbatim: false, ...part };
}

export const stringKind: Kind<string> = kind({ name: 'string', expects: 'text', parse: (text) => text });

/** Text with the blanks around it, such as a separator. */
export const verbatimKind: Kind<string> = kind({
  name: 'verbatim',
  expects: 'text, blanks included',
  verbatim: true,
  parse: (text) => text,
});

/** Several lines as they are, for what has a syntax of its own. */
export const textKind: Kind<string> = kind({
  name: 'text',
  expects: 'lines of text',
  arity: 'many',
  parse: (text) => text,
});

export const secretKind: Kind<string> = kind({
  name: 'secret',
  expects: 'a secret, masked in every log',
  placeholder: 'env:NAME|file:PATH',
  secret: true,
  parse: (text) => text,
});

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** YAML 1.2 core schema: `true`, `True`, `TRUE` and their opposites, as the runner's own toolkit reads them. */
export const booleanKind: Kind<boolean> = kind({
  name: 'boolean',
  expects: 'true or false',
  schema: { type: 'boolean' },
  arity: 'flag',
  parse: (text) => {
    const value = /^(true|True|TRUE|false|False|FALSE)$/.test(text) ? BOOLEANS.get(text.toLowerCase()) : undefined;
    if (value === undefined) throw invalid(text, 'true or false', 'Write true or false.');
    return value;
  },
});

export interface Range {
  readonly min?: number;
  readonly max?: number;
}

function rangeText(range: Range): string {
  if (range.min !== undefined && range.max !== undefined) return `a whole number from ${range.min} to ${range.max}`;
  if (range.min !== undefined) return `a whole number of at least ${range.min}`;
  if (range.max !== undefined) return `a whole number of at most ${range.max}`;
  return 'a whole number';
}

export function integerKind(range: Range): Kind<number> {
  const expects = rangeText(range);
  return kind({
    name: 'integer',
    expects,
    schema: {
      type: 'integer',
      ...(range.min === undefined ? {} : { minimum: range.min }),
      ...(range.max === undefined ? {} : { maximum: range.max }),
    },
    parse: (text) => {
      // A zero in front is a slip or another number base: what is read must be what is written.
      const value = /^(?:0|-?[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
      const inside = value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
      if (!Number.isSafeInteger(value) || !inside)
        throw invalid(text, expects, `Write ${expects}, such as ${range.min ?? 1}.`);
      return value;
    },
  });
}

const MILLISECONDS = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

const millisecondsOf = (unit: string): number => Number(MILLISECONDS.get(unit));

/** Go's notation for whole units: `90s`, `10m`, `1h30m`. The value is in milliseconds. */
export const durationKind: Kind<number> = kind({
  name: 'duration',
  expects: 'a duration such as 90s, 10m or 1h30m',
  schema: { type: 'string', pattern: '^(\\d+(ms|s|m|h|d))+$' },
  parse: (text) => {
    if (!/^(?:\d+(?:ms|s|m|h|d))+$/.test(text))
      throw invalid(text, 'a duration', 'Write a number with its unit: ms, s, m, h or d, such as 90s or 1h30m.');
    const parts = [...text.matchAll(/\d+[a-z]+/g)].map(([part]) => part);
    return parts.reduce((sum, part) => sum + Number.parseInt(part, 10) * millisecondsOf(part.replace(/\d+/, '')), 0);
  },
});

const SIZE_UNITS: readonly string[] = ['B', 'kB', 'MB', 'GB', 'KiB', 'MiB', 'GiB'];

function bytesOf(unit: string): number {
  const power = 'BKMG'.indexOf(unit.charAt(0).toUpperCase());
  return (unit.includes('i') ? 1024 : 1000) ** power;
}

/** Bytes of a size such as `10MB` or `1.5 GiB`; undefined for what is none. */
export function sizeOf(text: string): number | undefined {
  if (!/^\d+(?:\.\d+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$/.test(text)) return undefined;
  return Math.round(Number.parseFloat(text) * bytesOf(text.replace(/[\d. ]/g, '')));
}

/** SI and IEC units: `10MB` is 10,000,000 bytes, `10MiB` is 10,485,760. The value is in bytes. */
export const sizeKind: Kind<number> = kind({
  name: 'size',
  expects: 'a size such as 500kB, 10MB or 64MiB',
  schema: { type: 'string', pattern: '^\\d+(\\.\\d+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$' },
  parse: (text) => {
    const bytes = sizeOf(text);
    if (bytes !== undefined) return bytes;
    throw invalid(text, 'a size', `Write a number with its unit: ${listed(SIZE_UNITS, { or: true })}.`);
  },
});

export function oneOfKind<const V extends string>(values: readonly V[]): Kind<V> {
  const expects = listed(values, { or: true });
  return kind({
    name: 'oneOf',
    expects,
    schema: { enum: values },
    parse: (text) => {
      const value = values.find((candidate) => candidate === text);
      if (value === undefined) throw invalid(text, `one of ${expects}`, `Write ${expects}.${didYouMean(text, values)}`);
      return value;
    },
  });
}

export const listKind: Kind<readonly string[]> = kind({
  name: 'list',
  expects: 'one item a line; # starts a comment line',
  arity: 'many',
  parse: (text) => contentLines(text).map((line) => line.text),
});

/** The name and value of one line. A name that came before is refused. */
function pairOf(line: string, before: ReadonlyMap<string, string>): readonly [name: string, value: string] {
  const equals = line.indexOf('=');
  if (equals < 1) throw invalid(line, 'NAME=VALUE', 'Write one NAME=VALUE a line.');
  const name = line.slice(0, equals).trim();
  if (before.has(name)) throw new InvalidValue(`'${printable(name)}' is given twice`, 'Keep one line for each name.');
  return [name, line.slice(equals + 1).trim()];
}

export const mapKind: Kind<ReadonlyMap<string, string>> = kind({
  name: 'map',
  expects: 'one NAME=VALUE a line; # starts a comment line',
  placeholder: 'NAME=VALUE',
  arity: 'many',
  parse: (text) => {
    const map = new Map<string, string>();
    readLines(text, (line) => map.set(...pairOf(line, map)));
    return map;
  },
});

/** `JSON.parse` with its answer named: what comes out is JSON and nothing else. */
function parseJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (cause) {
    throw new InvalidValue(
      `'${printable(text, 60)}' is not JSON: ${printable(String(cause))}`,
      'Write valid JSON, such as {"a": 1}.',
    );
  }
}

export const jsonKind: Kind<JsonValue> = kind({ name: 'json', expects: 'JSON', parse: parseJson });

export function pathKind(target: PathTarget): Kind<string> {
  const name = target === 'any' ? 'path' : target;
  return kind({
    name,
    expects: `a ${name} under the workspace`,
    parse: (text, context) => context.resolvePath(text, target),
  });
}
