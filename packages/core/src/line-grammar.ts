import { InvalidValue } from './invalid-value.ts';
import type { Kind } from './kind.ts';
import { counted } from './text.ts';

/** How one line of an input is read, where an input has one item a line. */
export interface LineGrammar<T> {
  /** Notation of a line, for help texts, tables and schemas: `GOOS=FORMAT`. */
  readonly expects: string;
  /** The value of a line without blanks around it. Throws `InvalidValue`, which does not say which line it is. */
  readonly parse: (line: string) => T;
}

/** A line that has something to say, and its number in the text, counted from 1. */
export interface ContentLine {
  readonly number: number;
  readonly text: string;
}

/** Lines without surrounding blanks; empty lines and those that start with `#` are left out. */
export function contentLines(text: string): readonly ContentLine[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
}

/** Bad lines that are shown: whoever mends these sees the others in the next run. */
const MOST_FAULTS = 10;

/** One error for all bad lines. Their number ends it where not all are shown. */
function joined(first: InvalidValue, others: readonly InvalidValue[]): InvalidValue {
  const rest = others.length + 1 - MOST_FAULTS;
  const { message, hint, line, code, cause } = first;
  const end = new InvalidValue(`${counted(rest, 'more line')} cannot be read`, hint, { code });
  const more = rest > 0 ? [...others.slice(0, MOST_FAULTS - 1), end] : others;
  return new InvalidValue(message, hint, { line, code, cause, more });
}

/** The value of each line. Throws one `InvalidValue` that has every line that cannot be read, at most ten. */
export function readLines<T>(text: string, parse: LineGrammar<T>['parse']): readonly T[] {
  const values: T[] = [];
  const faults: InvalidValue[] = [];
  for (const line of contentLines(text)) {
    try {
      values.push(parse(line.text));
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      faults.push(error.at(line.number));
    }
  }
  const [first, ...others] = faults;
  if (first !== undefined) throw joined(first, others);
  return values;
}

/** A list whose lines are read one by one. */
export function linesKind<T>({ expects, parse }: LineGrammar<T>): Kind<readonly T[]> {
  const description = `one ${expects} a line; # starts a comment line`;
  return {
    name: 'lines',
    expects: description,
    placeholder: expects,
    schema: { type: 'string', description },
    secret: false,
    arity: 'many',
    verbatim: false,
    parse: (text) => readLines(text, parse),
  };
}
