import { didYouMean, listed, printable } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { type Attribute, attributeOf, fieldsOf, invalidAt, type Line, type Source, shown } from '@slipway/expression';
import { edge } from './edge.ts';
import { match } from './match.ts';
import { pep440 } from './pep440.ts';
import { raw } from './raw.ts';
import { ref } from './ref.ts';
import { type RuleType, type TagRule, TYPES, type TypeName } from './rule.ts';
import { schedule } from './schedule.ts';
import { semver } from './semver.ts';
import { sha } from './sha.ts';

export const RULES: Readonly<Record<TypeName, RuleType>> = { schedule, semver, pep440, match, edge, ref, raw, sha };

/** What every type takes. */
const SHARED = ['type', 'enable', 'priority', 'prefix', 'suffix'];

/** What holds when the input `tags` is empty. */
const DEFAULT_LINES = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];

const fault = (line: Line, offset: number, message: string, hint: string) =>
  invalidAt(line, offset, { code: 'tag-rule', message, hint });

function typeOf(line: Line, attributes: readonly Attribute[]): TypeName {
  const types = attributes.filter(({ key }) => key === 'type');
  for (const { value, valueOffset } of types) {
    if (TYPES.some((known) => known === value)) continue;
    const message = `the type ${shown(value)} is unknown.${didYouMean(value, TYPES)}`;
    throw fault(line, valueOffset, message, `The types are ${listed(TYPES)}.`);
  }
  return TYPES.find((known) => known === types.at(-1)?.value) ?? 'raw';
}

/** What the peer lets pass without a word: attributes that do nothing, and values that are lost. */
function checkAttributes(line: Line, type: TypeName, attributes: readonly Attribute[]): void {
  const own = Object.keys(RULES[type].attributes);
  const known = [...new Set([...SHARED, ...own])];
  const seen = new Set<string>();
  for (const { key: written, value, keyOffset } of attributes) {
    const bare = written === undefined;
    const key = written ?? 'value';
    if (!known.includes(key)) {
      const what = bare ? `${shown(value)} has no key` : `type ${type} has no attribute '${printable(key, 60)}'`;
      const hint = `The attributes of type ${type} are ${listed(known)}.`;
      throw fault(line, keyOffset, `${what}.${bare ? '' : didYouMean(key, known)}`, hint);
    }
    if (seen.has(key)) {
      const message = bare
        ? `${shown(value)} stands behind a comma, so it would take the place of the value before it.`
        : `the attribute '${key}' is given twice.`;
      throw fault(line, keyOffset, message, 'Quote a field with a comma ("value=a,b"), or remove what is too much.');
    }
    seen.add(key);
  }
}

/** The attributes of a line with the defaults of its type. */
function withDefaults(line: Line, type: TypeName, given: readonly Attribute[]): ReadonlyMap<string, Source> {
  const attributes = new Map<string, Source>(
    given.flatMap(({ key = 'value', value, valueOffset }) =>
      key === 'type' ? [] : [[key, { line, text: value, offset: valueOffset }]],
    ),
  );
  for (const [name, fallback] of Object.entries(RULES[type].attributes)) {
    if (attributes.has(name)) continue;
    if (fallback === undefined) {
      const message = `type ${type} needs the attribute '${name}'.`;
      throw fault(line, 0, message, `Add ${name}=, such as ${EXAMPLES[type]}.`);
    }
    attributes.set(name, { line, text: fallback, offset: 0 });
  }
  const pullRequest = type === 'ref' && attributes.get('event')?.text === 'pr';
  if (pullRequest && !attributes.has('prefix')) attributes.set('prefix', { line, text: 'pr-', offset: 0 });
  return attributes;
}

const EXAMPLES: Readonly<Record<TypeName, string>> = {
  schedule: 'type=schedule,pattern=nightly',
  semver: 'type=semver,pattern={{version}}',
  pep440: 'type=pep440,pattern={{version}}',
  match: 'type=match,pattern=v(.*),group=1',
  edge: 'type=edge',
  ref: 'type=ref,event=branch',
  raw: 'type=raw,value=stable',
  sha: 'type=sha',
};

function priorityOf(line: Line, type: TypeName, source: Source | undefined, compat: Compat): number {
  const { text, offset } = source ?? { text: RULES[type].priority, offset: 0 };
  if (compat === 'strict' && !/^-?\d+(?:\.\d+)?$/.test(text))
    throw fault(line, offset, `the priority ${shown(text)} is no number.`, 'Write a number, such as priority=1000.');
  return Number(text);
}

/** Reads one line of the input `tags`. Throws `InvalidValue`. */
export function readRule(line: Line, compat: Compat): TagRule {
  const given = fieldsOf(line).map(attributeOf);
  const type = typeOf(line, given);
  if (compat === 'strict') checkAttributes(line, type, given);
  const attributes = withDefaults(line, type, given);
  const rule: TagRule = {
    type,
    line,
    attributes,
    priority: priorityOf(line, type, attributes.get('priority'), compat),
  };
  RULES[type].check?.(rule, compat);
  return rule;
}

/** The higher priority comes first. A priority that is no number equals all others: where that leads is the peer's to know. */
function byPriority(a: TagRule, b: TagRule): number {
  if (a.priority < b.priority) return 1;
  return a.priority > b.priority ? -1 : 0;
}

/** The rules of the input `tags` in the order of their priority. Throws `InvalidValue`. */
export function readRules(lines: readonly Line[], compat: Compat): readonly TagRule[] {
  const wanted = lines.length > 0 ? lines : DEFAULT_LINES.map((text, i) => ({ text, line: i + 1, column: 1 }));
  return wanted.map((line) => readRule(line, compat)).sort(byPriority);
}
