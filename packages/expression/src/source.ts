import { type Fault, InvalidValue, optional, printable } from '@slipway/core';
import { type Field, readRecords } from './csv.ts';

/** A line of a list: its text, and where it stands. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** Column of the text's first character, counted from 1; undefined where quotes were taken away. */
  readonly column: number | undefined;
}

/** A piece of a line: a value that may hold expressions. */
export interface Source {
  readonly line: Line;
  readonly text: string;
  /** Where the text begins in the line. */
  readonly offset: number;
}

/** What is wrong at a place of a line. `message` is what was seen, as after the name of an input: `the type 'semvr' is unknown.` */
export function invalidAt(
  { line, column }: Line,
  offset: number,
  { message, hint, code, cause }: Pick<Fault, 'code' | 'message' | 'hint' | 'cause'>,
): InvalidValue {
  const at = column === undefined ? undefined : column + offset;
  return new InvalidValue(message, hint, { line, code, ...optional({ column: at, cause }) });
}

const QUOTES = 'Quote a whole field ("a, b") and write a quote inside it twice.';

/** Line and column, counted from 1. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: `${before.at(-1)}`.length + 1 };
}

/**
 * The lines of a list: one record of comma-separated text each, joined again. `#` starts a comment at the beginning of a line only,
 * empty lines do not count, and blanks around a line are dropped. Throws `InvalidValue`.
 */
export function readList(text: string): readonly Line[] {
  const refuse = (why: string, offset: number): never => {
    const { line, column } = placeOf(text, offset);
    throw invalidAt({ text, line, column }, 0, { code: 'quotes', message: `${why}.`, hint: QUOTES });
  };
  return readRecords(text, { relaxedQuotes: true, comments: true, refuse }).flatMap(({ fields, offset, verbatim }) => {
    const joined = fields.map((field) => field.text).join(',');
    if (joined.trim() === '') return [];
    const place = placeOf(text, offset);
    const blanks = joined.length - joined.trimStart().length;
    return [{ text: joined.trim(), line: place.line, column: verbatim ? place.column + blanks : undefined }];
  });
}

/** The comma-separated fields of a line; a quote encloses a field with a comma. Throws `InvalidValue`. */
export function fieldsOf(line: Line): readonly Field[] {
  const refuse = (why: string, offset: number): never => {
    throw invalidAt(line, offset, { code: 'quotes', message: `${why}.`, hint: QUOTES });
  };
  const [first] = readRecords(line.text, { relaxedQuotes: false, comments: false, refuse });
  if (first !== undefined) return first.fields;
  throw invalidAt(line, 0, {
    code: 'empty-line',
    message: 'the line holds nothing but blanks.',
    hint: 'Remove the line.',
  });
}

/** A field as a key and a value; a bare one has no key. */
export interface Attribute {
  readonly key: string | undefined;
  readonly value: string;
  readonly keyOffset: number;
  readonly valueOffset: number;
}

/** Splits `key = value` at its first `=`; a field that begins with `=` is bare. */
export function attributeOf({ text, offset }: Field): Attribute {
  const equals = text.indexOf('=');
  const start = equals < 1 ? 0 : equals + 1;
  const value = text.slice(start);
  const valueOffset = offset + start + (value.length - value.trimStart().length);
  const keyOffset = offset + (text.length - text.trimStart().length);
  const key = equals < 1 ? undefined : text.slice(0, equals).trim().toLowerCase();
  return { key, value: value.trim(), keyOffset, valueOffset };
}

/** A value as it can be shown in a message. */
export const shown = (text: string): string => `'${printable(text, 100)}'`;
