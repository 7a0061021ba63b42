import { type InvalidValue, invariant, printable } from '@slipway/core';
import { invalidAt, type Source } from './source.ts';

/** What an expression may be given. */
export type Argument =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'path'; readonly parts: readonly string[] };

export interface Expression {
  readonly kind: 'expression';
  /** Where its name stands in the template. */
  readonly offset: number;
  /** `version`, `prerelease.[0]`; empty for `this`. */
  readonly parts: readonly string[];
  readonly positional: readonly Argument[];
  readonly named: readonly (readonly [string, Argument])[];
  /** `{{ }}`; not `{{{ }}}` and `{{& }}`. */
  readonly escaped: boolean;
}

export type Node = { readonly kind: 'text'; readonly text: string } | Expression;
export type Template = readonly Node[];

interface Reader {
  readonly source: Source;
  at: number;
}

/** https://handlebarsjs.com/guide/expressions.html#literal-segments: every character that may stand in a name. */
const NAME = /[^\s!"#%-,./;->@[-^`{-~]+(?=[=~}\s/.)\]|]|$)/y;
const SEGMENT = /\[(?:\\\]|[^\]])*\]/y;
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?(?=[~}\s)\]]|$)/y;
const WORD = /(?:true|false|undefined|null)(?=[~}\s)]|$)/y;
const STRING = /"(?:\\["]|[^"])*"|'(?:\\[']|[^'])*'/y;
const BLANKS = /\s*/y;
const OPEN = /\{\{(~?)([{&]?)/y;
/** Braces behind a backslash, and the text up to the next ones. */
const ESCAPED = /[\s\S]{2}[\s\S]*?(?=\\{0,2}\{\{|$)/y;
const CLOSE = /(~?)\}\}/y;
const CLOSE_RAW = /\}(~?)\}\}/y;
const DOTS = /\.\.?(?=[=~}\s/.)\]|]|$)/y;

/** What begins something that a pattern does not need, and its name. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^\{\{\{\{/, 'a raw block'],
  [/^\{\{~?!/, 'a comment'],
  [/^\{\{~?#>/, 'a partial block'],
  [/^\{\{~?(?:#\*?|\^|\/|\s*else\b)/, 'a block helper'],
  [/^\{\{~?>/, 'a partial'],
  [/^\{\{~?\*/, 'a decorator'],
];

function fault({ source }: Reader, offset: number, message: string, hint: string): InvalidValue {
  return invalidAt(source.line, source.offset + offset, { code: 'expression', message, hint });
}

const HINT = "Write {{name}}, or {{date 'YYYYMMDD' tz='Europe/Paris'}} for a date.";

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source.text);
  if (match === null) return undefined;
  reader.at += match[0].length;
  return match;
}

function segment(reader: Reader): string | undefined {
  const name = take(reader, NAME)?.[0];
  if (name !== undefined) return name;
  const literal = take(reader, SEGMENT)?.[0];
  return literal?.replace(/\\([\\\]])/g, '$1').slice(1, -1);
}

/** `a`, `a.b`, `this.a`, `a.[0]`; undefined where no name stands. */
function path(reader: Reader): readonly string[] | undefined {
  const start = reader.at;
  const dots = take(reader, DOTS)?.[0];
  if (dots === '..') throw fault(reader, start, "'..' leads out of the expressions.", HINT);
  const first = dots ?? segment(reader);
  if (first === undefined) return undefined;
  const parts = first === 'this' || first === '.' ? [] : [first];
  while (/[./]/.test(reader.source.text.charAt(reader.at))) {
    reader.at += 1;
    const next = segment(reader);
    if (next === undefined) throw fault(reader, reader.at, 'a name is missing behind the dot.', HINT);
    parts.push(next);
  }
  return parts;
}

function unquoted(text: string): string {
  const quote = text.charAt(0);
  return text.slice(1, -1).replaceAll(`\\${quote}`, quote);
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['undefined', null],
  ['null', null],
]);

function argument(reader: Reader): Argument | undefined {
  const string = take(reader, STRING)?.[0];
  if (string !== undefined) return { kind: 'literal', value: unquoted(string) };
  const number = take(reader, NUMBER)?.[0];
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  const word = take(reader, WORD)?.[0];
  if (word !== undefined) return { kind: 'literal', value: WORDS.get(word) ?? null };
  const parts = path(reader);
  return parts === undefined ? undefined : { kind: 'path', parts };
}

/** The name of an expression: a literal in its place is a name too. */
function head(reader: Reader): readonly string[] {
  const start = reader.at;
  const first = argument(reader);
  if (first === undefined) throw unreadable(reader, start);
  return first.kind === 'path' ? first.parts : [String(first.value)];
}

function unreadable(reader: Reader, offset: number): InvalidValue {
  const rest = reader.source.text.slice(offset, offset + 20);
  return fault(
    reader,
    offset,
    rest === '' ? "the expression is not closed with '}}'." : `'${printable(rest)}' does not belong in an expression.`,
    HINT,
  );
}

/** Everything between the name and the closing braces. */
function given(reader: Reader): Pick<Expression, 'positional' | 'named'> {
  const positional: Argument[] = [];
  const named: [string, Argument][] = [];
  for (;;) {
    take(reader, BLANKS);
    const start = reader.at;
    if (/^[~}]/.test(reader.source.text.slice(start))) return { positional, named };
    const name = take(reader, NAME)?.[0];
    take(reader, BLANKS);
    if (name !== undefined && reader.source.text.charAt(reader.at) === '=') {
      reader.at += 1;
      take(reader, BLANKS);
      const value = argument(reader);
      if (value === undefined) throw unreadable(reader, reader.at);
      named.push([name, value]);
      continue;
    }
    reader.at = start;
    const value = argument(reader);
    if (value === undefined || named.length > 0) throw unreadable(reader, start);
    positional.push(value);
  }
}

interface Opened {
  readonly expression: Expression;
  readonly trimBefore: boolean;
  readonly trimAfter: boolean;
}

/** Reads the expression whose braces begin here. */
function expression(reader: Reader): Opened {
  const rest = reader.source.text.slice(reader.at);
  const other = OTHERS.find(([pattern]) => pattern.test(rest))?.[1];
  if (other !== undefined) {
    throw fault(
      reader,
      reader.at,
      `'${printable(rest.slice(0, 20))}' begins ${other}, and only expressions are known.`,
      'Use enable= with an expression for a condition, and one line for each tag.',
    );
  }
  const [, trim, sign] = invariant(take(reader, OPEN), 'an expression begins with two braces');
  take(reader, BLANKS);
  const offset = reader.at;
  const parts = head(reader);
  const { positional, named } = given(reader);
  const end = reader.at;
  // Three closing braces belong to three opening ones, with the sign behind the first.
  const raw = sign === '{';
  const braces = reader.source.text.slice(end).search(/[^}]|$/);
  const close = braces > (raw ? 3 : 2) ? undefined : take(reader, raw ? CLOSE_RAW : CLOSE);
  if (close === undefined) throw unreadable(reader, end);
  return {
    expression: { kind: 'expression', offset, parts, positional, named, escaped: sign === '' },
    trimBefore: trim === '~',
    trimAfter: close[1] === '~',
  };
}

/** Text up to the next expression. `\{{` stands for the braces themselves, `\\{{` for a backslash and an expression. */
function text(reader: Reader): { readonly literal: string; readonly more: boolean } {
  const all = reader.source.text;
  const next = all.indexOf('{{', reader.at);
  if (next < 0) {
    const literal = all.slice(reader.at);
    reader.at = all.length;
    return { literal, more: false };
  }
  const literal = all.slice(reader.at, next);
  reader.at = next;
  if (literal.endsWith('\\\\')) return { literal: literal.slice(0, -1), more: true };
  if (!literal.endsWith('\\')) return { literal, more: true };
  const [plain] = invariant(take(reader, ESCAPED), 'escaped braces are two');
  return { literal: literal.slice(0, -1) + plain, more: false };
}

/**
 * Reads a template: text with `{{name}}`, `{{name 'argument' key='value'}}`, `{{{name}}}`, `{{&name}}` and the blanks control of `~`, by the
 * rules of https://handlebarsjs.com/guide/expressions.html. Blocks, partials, comments and decorators are refused by name.
 *
 * Throws `InvalidValue` with line and column.
 */
export function parseTemplate(source: Source): Template {
  const reader: Reader = { source, at: 0 };
  const nodes: Node[] = [];
  let trim = false;
  while (reader.at < source.text.length) {
    const { literal, more } = text(reader);
    const opened = more ? expression(reader) : undefined;
    // Escaped braces end a piece of text, so the piece before an expression may be there already.
    const before = literal === '' ? nodes.at(-1) : undefined;
    const joined = before?.kind === 'text' ? before.text : trim ? literal.trimStart() : literal;
    if (before?.kind === 'text') nodes.pop();
    const kept = opened?.trimBefore === true ? joined.trimEnd() : joined;
    if (kept !== '') nodes.push({ kind: 'text', text: kept });
    if (opened !== undefined) nodes.push(opened.expression);
    trim = opened?.trimAfter ?? (trim && literal === '');
  }
  return nodes;
}

/** Whether a text is the one expression of this name and nothing else. What cannot be read is none. */
export function isAlone(source: Source, name: string): boolean {
  const [only, ...more] = readable(source);
  return only?.kind === 'expression' && more.length === 0 && only.parts.length === 1 && only.parts[0] === name;
}

function readable(source: Source): Template {
  try {
    return parseTemplate(source);
  } catch {
    // Whoever reads it to evaluate it says what is wrong.
    return [];
  }
}
