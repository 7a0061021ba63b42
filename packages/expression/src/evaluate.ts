import { didYouMean, type InvalidValue, invariant, listed, printable } from '@slipway/core';
import { invalidAt, type Source } from './source.ts';
import { type Argument, type Expression, parseTemplate, type Template } from './template.ts';

export type Compat = 'strict' | 'peer';

/** What a name may stand for. */
export type Value = string | number | boolean | null | undefined | readonly Value[];

/** What a helper is called with; `refuse` makes the fault of a call that cannot be answered. */
export interface Call {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  readonly refuse: (message: string, hint: string) => InvalidValue;
}

export type Entry =
  | { readonly value: Value }
  | {
      readonly call: (call: Call) => Value;
      /** Parameters that the peer's function has, which templates can ask for (`{{date.length}}`). Default: 0. */
      readonly parameters?: number;
    };
export type Scope = ReadonlyMap<string, Entry>;

/** The template language as the peer has it, whole. */
export interface Engine {
  /** Throws `InvalidValue`. */
  readonly render: (source: Source, scope: Scope) => string;
}

/** Helpers that come with Handlebars: they take a block or print to its log. */
const BUILT_IN = new Set(['if', 'unless', 'each', 'with', 'lookup', 'log', 'helperMissing', 'blockHelperMissing']);

/** https://github.com/handlebars-lang/handlebars.js/blob/master/lib/handlebars/utils.js: what `{{ }}` makes of these characters. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#x27;'],
  ['`', '&#x60;'],
  ['=', '&#x3D;'],
]);

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) =>
    invariant(ESCAPES.get(character), 'every such character is escaped'),
  );
}

/** A value as text, as JavaScript writes it; nothing for what is not there. */
function textOf(value: Value): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A member of a value: an element of a list, a character or the length of a text. */
function member(value: Value, name: string): Value {
  if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
  if (name === 'length') return value.length;
  return /^(?:0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
}

interface Evaluation {
  readonly source: Source;
  readonly scope: Scope;
  readonly compat: Compat;
}

function fault({ source }: Evaluation, { offset }: Expression, message: string, hint: string): InvalidValue {
  return invalidAt(source.line, source.offset + offset, { code: 'expression', message, hint });
}

function unknown(at: Evaluation, expression: Expression): InvalidValue {
  const name = expression.parts.join('.');
  const known = [...at.scope.keys()];
  return fault(
    at,
    expression,
    `the expression '${printable(name, 60)}' is unknown.${didYouMean(name, known)}`,
    `The expressions are ${listed(known)}.`,
  );
}

function argumentValue({ scope }: Evaluation, argument: Argument): Value {
  if (argument.kind === 'literal') return argument.value;
  const [name, ...members] = argument.parts;
  const entry = name === undefined ? undefined : scope.get(name);
  const start = entry !== undefined && 'value' in entry ? entry.value : undefined;
  return members.reduce<Value>(member, start);
}

function evaluateExpression(at: Evaluation, expression: Expression): Value {
  const [name, ...members] = expression.parts;
  const plain = expression.positional.length === 0 && expression.named.length === 0;
  const entry = name === undefined ? undefined : at.scope.get(name);
  if (entry === undefined) {
    const lenient = at.compat === 'peer' && plain && !BUILT_IN.has(name ?? '');
    if (!lenient) throw unknown(at, expression);
    return name === undefined ? '[object Object]' : '';
  }
  if ('call' in entry) {
    const positional = expression.positional.map((argument) => argumentValue(at, argument));
    const named = new Map(expression.named.map(([key, argument]) => [key, argumentValue(at, argument)]));
    const refuse = (message: string, hint: string) => fault(at, expression, message, hint);
    return members.length === 0 ? entry.call({ positional, named, refuse }) : undefined;
  }
  if (plain) return members.reduce<Value>(member, entry.value);
  throw fault(at, expression, `'${name}' takes nothing.`, `Write {{${name}}}.`);
}

/**
 * The text of a template. A name that is unknown is refused with its place and the name that may be meant; with `peer` it is empty, and
 * `{{ }}` escapes for HTML as Handlebars does.
 *
 * Throws `InvalidValue`.
 */
export function evaluateTemplate(template: Template, source: Source, scope: Scope, compat: Compat): string {
  const at: Evaluation = { source, scope, compat };
  return template
    .map((node) => {
      if (node.kind === 'text') return node.text;
      const text = textOf(evaluateExpression(at, node));
      return node.escaped && compat === 'peer' ? escapeHtml(text) : text;
    })
    .join('');
}

/**
 * Reads a text and evaluates its expressions; one without braces is itself. Throws `InvalidValue`.
 *
 * @param engine does it instead, where it was loaded: some text of the run needs it
 */
export function expand(source: Source, scope: Scope, compat: Compat, engine?: Engine): string {
  if (!source.text.includes('{{')) return source.text;
  if (engine !== undefined) return engine.render(source, scope);
  return evaluateTemplate(parseTemplate(source), source, scope, compat);
}

const isPlain = ({ kind, ...argument }: Argument): boolean => kind === 'literal' && 'value' in argument;

/** Whether a text is more than names with quoted arguments: blocks, paths, words without quotes, and what our own reader refuses. */
export function needsEngine(source: Source): boolean {
  if (!source.text.includes('{{')) return false;
  try {
    return parseTemplate(source).some(
      (node) =>
        node.kind === 'expression' &&
        (node.parts.length !== 1 ||
          !node.positional.every(isPlain) ||
          !node.named.every(([, argument]) => isPlain(argument))),
    );
  } catch {
    // What our reader refuses, the library may take.
    return true;
  }
}
