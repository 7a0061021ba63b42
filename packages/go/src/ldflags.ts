import { InvalidValue, printable } from '@slipway/core';

/** A package variable that the linker is told to set: `-X package.name=value`. */
export interface LinkedValue {
  /** As it is written: `main`, or an import path. */
  readonly package: string;
  readonly name: string;
  readonly value: string;
}

/** Code of the fault, by whose flags they are. */
type FlagCode = 'ldflags' | 'flags';

function invalid(message: string, hint: string, code: FlagCode = 'ldflags'): InvalidValue {
  return new InvalidValue(message, hint, { code });
}

/**
 * The fields of a flag list as the go command reads it: a field that begins with a quote ends at the next one; a quote
 * elsewhere is a letter, and nothing is escaped (cmd/internal/quoted, `Split`). Throws `InvalidValue`.
 */
export function splitFlags(text: string, code: FlagCode = 'ldflags'): readonly string[] {
  const fields: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const quote = rest.charAt(0);
    if (quote === '"' || quote === "'") {
      const end = rest.indexOf(quote, 1);
      if (end < 0)
        throw invalid(`the quote in '${printable(rest, 60)}' is not closed`, 'Close it, or leave it out.', code);
      fields.push(rest.slice(1, end));
      rest = rest.slice(end + 1).trimStart();
    } else {
      const end = rest.search(/\s/);
      fields.push(end < 0 ? rest : rest.slice(0, end));
      rest = end < 0 ? '' : rest.slice(end).trimStart();
    }
  }
  return fields;
}

function linkedValue(text: string): LinkedValue {
  const equals = text.indexOf('=');
  const symbol = text.slice(0, Math.max(equals, 0));
  const dot = symbol.lastIndexOf('.');
  if (dot < 1 || dot === symbol.length - 1) {
    throw invalid(
      `'-X ${printable(text, 80)}' names no variable`,
      "Write -X package.name=value, with quotes around all of it when the value holds blanks: -X 'main.title=Hello you'.",
    );
  }
  return { package: symbol.slice(0, dot), name: symbol.slice(dot + 1), value: text.slice(equals + 1) };
}

/**
 * The variables that the flags set. The linker ignores one that does not exist without a word, so each is to be looked up.
 * Throws `InvalidValue` when the flags cannot be read.
 */
export function linkedValues(ldflags: string): readonly LinkedValue[] {
  const fields = splitFlags(ldflags);
  const [first] = fields;
  if (first !== undefined && !first.startsWith('-'))
    throw invalid(`'${printable(first, 60)}' is not a flag`, 'Begin with a flag, such as -s -w.');
  const found: LinkedValue[] = [];
  let isValue = false;
  for (const field of fields) {
    const match: RegExpExecArray | null = isValue ? null : /^--?X(?:=(.*))?$/s.exec(field);
    if (isValue) found.push(linkedValue(field));
    else if (match?.[1] !== undefined) found.push(linkedValue(match[1]));
    isValue = match !== null && match[1] === undefined;
  }
  if (isValue) throw invalid('the last -X has no value', 'Write -X package.name=value.');
  return found;
}
