import { fromInput, invariant } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { invalidAt, type Source, shown } from '@slipway/expression';
import { digestOf, hexOf, shortenTag, tagFault } from '@slipway/oci';
import { describeObstacle, type Obstacle } from '@slipway/version';
import type { Facts } from './facts.ts';
import type { Flavor } from './flavor.ts';
import { type Affixes, type Released, whyHeld, whyNotLatest } from './released.ts';
import { RULES } from './rules/read.ts';
import type { Proposal, Run, TagRule } from './rules/rule.ts';
import { namedVersion, type VersionUse } from './version-use.ts';

/** A tag that was considered. */
export interface Decision {
  /** Without the name of an image; empty where the rule gave none. */
  readonly tag: string;
  readonly set: boolean;
  /** Sentence for people. */
  readonly why: string;
  /** The line of the rule, or `flavor` for `latest`. */
  readonly rule: string;
  /** Something was expected and is not right. */
  readonly warn: boolean;
  /** What holds the tag back. */
  readonly obstacle?: Obstacle['kind'];
}

export interface TagPlan {
  /** The first tag, or empty. */
  readonly version: string;
  /** What the image says of its version: the same with the `+` of build metadata. */
  readonly labelVersion: string;
  /** Names in the order in which they are set, the version first. */
  readonly names: readonly string[];
  readonly decisions: readonly Decision[];
}

interface TagQuestion {
  readonly rules: readonly TagRule[];
  readonly run: Run;
  readonly flavor: Flavor;
  readonly facts: Facts;
  /** Whether a tag is that of a version that is compared. */
  readonly compared: (name: string) => boolean;
}

type Valued = Extract<Proposal, { kind: 'value' }>;

/** What the rules so far have set. */
interface Tally {
  main: { readonly tag: string; readonly label: string } | undefined;
  readonly partials: string[];
  /** Decided by the first rule that has a value. */
  latest: boolean | undefined;
  /** Of the first rule that has one. */
  use: VersionUse | undefined;
  readonly decisions: Decision[];
}

const sanitise = (text: string): string => text.replace(/[^a-zA-Z0-9._-]+/g, '-');

/** A name that somebody gave a branch, as a tag: what may not stand in front is dropped, what is too long is shortened. */
function derivedTag(text: string): string {
  const tag = sanitise(text).replace(/^[.-]+/, '');
  return tag === '' ? `ref-${hexOf(digestOf(Buffer.from(text))).slice(0, 8)}` : shortenTag(tag);
}

/** An expression may hold a name that nobody chose as a tag. */
const hasExpression = ({ text }: Source): boolean => text.includes('{{');

function tagOf(text: string, rule: TagRule, proposal: Valued, { run, flavor }: TagQuestion): string {
  if (run.compat === 'peer') return sanitise(text);
  const known = proposal.version === undefined ? text : text.replaceAll('+', '_');
  if (proposal.derived || affixesOf(rule, flavor).some(hasExpression)) return derivedTag(known);
  return checked(sanitise(known), rule.line);
}

/** A tag that was asked for must be one that a registry takes. Throws `InvalidValue`. */
function checked(tag: string, line: TagRule['line']): string {
  const fault = tagFault(tag);
  if (fault === undefined) return tag;
  const hint = 'Write a tag of at most 128 letters, digits, ., _ and -, that begins with a letter, a digit or _.';
  throw invalidAt(line, 0, { code: 'invalid-tag', message: `the tag ${shown(tag)} ${fault}.`, hint });
}

/** Prefix and suffix of the rule, else of the flavor. */
function affixesOf({ attributes }: TagRule, flavor: Flavor): readonly [Source, Source] {
  return [attributes.get('prefix') ?? flavor.prefix, attributes.get('suffix') ?? flavor.suffix];
}

function dressed(rule: TagRule, value: string, { run, flavor }: TagQuestion): string {
  const affix = (name: 'prefix' | 'suffix') => {
    const own = rule.attributes.get(name);
    return own === undefined ? flavorText(flavor[name], run) : run.expand(own);
  };
  return `${affix('prefix')}${value}${affix('suffix')}`;
}

/** A piece of the input `flavor` with its expressions. Throws `RefusedError`. */
const flavorText = (source: Source, { expand }: Run): string => fromInput('flavor', () => expand(source));

function isEnabled(rule: TagRule, { expand }: Run): boolean {
  const source = rule.attributes.get('enable');
  if (source === undefined) return true;
  const enabled = expand(source);
  if (enabled === 'true' || enabled === 'false') return enabled === 'true';
  throw invalidAt(rule.line, source.offset, {
    code: 'tag-rule',
    message: `enable is ${shown(enabled)}; it must be true or false.`,
    hint: 'Write enable=true, enable=false or an expression such as enable={{is_default_branch}}.',
  });
}

/** Looks through every expression of a rule, so that a slip is found on the first run and not on the first release. */
function checkExpressions({ attributes }: TagRule, { expand }: Run): void {
  for (const name of ['enable', 'prefix', 'suffix', 'value']) {
    const source = attributes.get(name);
    if (source !== undefined) expand(source);
  }
}

/** What a rule writes before and after a version, by the tag that it makes of this one: `app-` and `-alpine` of `app-1.2.3-alpine`. */
function affixesAround(rule: TagRule, question: TagQuestion): readonly Affixes[] {
  if (!isEnabled(rule, question.run)) return [];
  const proposal = RULES[rule.type].propose(rule, question.run);
  if (proposal.kind === 'nothing' || proposal.version === undefined) return [];
  const tag = tagOf(dressed(rule, proposal.value, question), rule, proposal, question);
  const version = proposal.version.version.replace(/^v/i, '').replaceAll('+', '_');
  const at = tag.indexOf(version);
  return at < 0 ? [] : [{ prefix: tag.slice(0, at), suffix: tag.slice(at + version.length) }];
}

/** The names that the version of the run may have where the published ones are looked up. */
function ownNames(version: string, { facts, run }: TagQuestion, affixes: readonly Affixes[]): readonly string[] {
  const bare = version.replace(/^v/i, '').replaceAll('+', '_');
  if (facts.published.kind === 'registry') return affixes.map(({ prefix, suffix }) => `${prefix}${bare}${suffix}`);
  return [version, ...(run.ref.startsWith('refs/tags/') ? [run.ref.slice('refs/tags/'.length)] : [])];
}

/** What is published, with what stands around versions in the tags of the registry, and which of them are compared. */
function releasedOf(question: TagQuestion): Released {
  const { facts, compared } = question;
  const affixes = facts.published.kind === 'registry' ? registryAffixes(question) : [];
  return { ...facts, affixes, isCompared: (version) => ownNames(version, question, affixes).some(compared) };
}

function registryAffixes(question: TagQuestion): readonly Affixes[] {
  const { rules, run, flavor } = question;
  const around = fromInput('tags', () => rules.flatMap((rule) => affixesAround(rule, question)));
  const shared = {
    prefix: sanitise(flavorText(flavor.prefix, run)),
    suffix: sanitise(flavorText(flavor.suffix, run)),
  };
  return around.length === 0 ? [shared] : around;
}

type Verdict = Pick<Decision, 'tag' | 'set' | 'why' | 'obstacle'> & Partial<Pick<Decision, 'warn'>>;

const heldBackBy = (obstacle: Obstacle, version: string, tag: string): Verdict => ({
  tag,
  set: false,
  why: describeObstacle(obstacle, version, tag),
  obstacle: obstacle.kind,
});

const noTag = (why: string, warn = false): Verdict => ({ tag: '', set: false, why, warn });

/** Asks one rule, and keeps its tag where it may be set. */
function decide(rule: TagRule, question: TagQuestion, tally: Tally): Verdict {
  const { run, flavor } = question;
  const strict = run.compat === 'strict';
  if (strict) checkExpressions(rule, run);
  if (!isEnabled(rule, run)) return noTag('it is switched off');
  const proposal = RULES[rule.type].propose(rule, run);
  if (proposal.kind === 'nothing') return noTag(proposal.why, proposal.warn);
  const text = dressed(rule, proposal.value, question);
  if (text === '') return noTag('the value is empty');
  const tag = tagOf(text, rule, proposal, question);
  const use = proposal.version;
  const obstacle = strict && use !== undefined ? whyHeld(use, releasedOf(question)) : undefined;
  tally.use ??= use;
  tally.latest ??= flavor.latest === 'auto' ? proposal.latest : flavor.latest === 'true';
  if (use !== undefined && obstacle !== undefined) return heldBackBy(obstacle, use.version, tag);
  if (tally.main === undefined) tally.main = { tag, label: labelOf(tag, text, proposal, run.compat) };
  else if (tag !== tally.main.tag && !tally.partials.includes(tag)) tally.partials.push(tag);
  return { tag, set: true, why: proposal.why };
}

/** Build metadata is kept in labels, which may hold a `+`. */
function labelOf(tag: string, text: string, { version }: Valued, compat: Compat): string {
  return compat === 'peer' || version === undefined ? tag : text.replace(/[^a-zA-Z0-9._+-]+/g, '-');
}

function latestName({ run, flavor }: TagQuestion): string {
  const affix = (wanted: boolean, source: Source) => {
    if (!wanted) return '';
    return run.compat === 'peer' ? source.text : flavorText(source, run);
  };
  const prefix = affix(flavor.prefixLatest, flavor.prefix);
  const name = sanitise(`${prefix}latest${affix(flavor.suffixLatest, flavor.suffix)}`);
  if (run.compat === 'peer') return name;
  if ([flavor.prefix, flavor.suffix].some(hasExpression)) return derivedTag(name);
  return fromInput('flavor', () => checked(name, flavor.prefix.line));
}

/** The version that the run is about: of the first rule that has one, else of the Git tag. */
function subject({ use }: Tally, ref: string): VersionUse | undefined {
  return use ?? (ref.startsWith('refs/tags/') ? namedVersion(ref.slice('refs/tags/'.length)) : undefined);
}

function peersNames({ main, partials, latest }: Tally, name: string): readonly string[] {
  return main === undefined ? [] : [main.tag, ...partials, ...(latest === true ? [name] : [])];
}

function whyLatest({ flavor, facts }: TagQuestion, use: VersionUse | undefined): string {
  if (use !== undefined && facts.published.kind !== 'none') return `${use.version} is the highest release`;
  return flavor.latest === 'true' ? 'the flavor asks for it' : 'the rule of the first tag sets it';
}

/**
 * What keeps `latest` where it is. A run for a Git tag is about a release, and so is a rule that sets `latest` by itself: where neither names a
 * version, nothing says that the tag would not go back.
 */
function heldLatest(tally: Tally, question: TagQuestion, name: string): Verdict | undefined {
  const { run, flavor } = question;
  const use = subject(tally, run.ref);
  const tag = run.ref.startsWith('refs/tags/') ? run.ref.slice('refs/tags/'.length) : undefined;
  const byRule = flavor.latest === 'auto' && tally.latest === true;
  if (use === undefined && tag === undefined && !byRule) return undefined;
  const obstacle = whyNotLatest(use, releasedOf(question));
  const what = use?.version ?? tag ?? invariant(tally.main, 'a rule that sets latest has set a tag').tag;
  return obstacle === undefined ? undefined : heldBackBy(obstacle, what, name);
}

/** Takes `latest` back where it must not move, wherever it comes from, and adds it once where it may. */
function withLatest(tally: Tally, question: TagQuestion): TagPlan {
  const { main } = tally;
  const name = latestName(question);
  const use = subject(tally, question.run.ref);
  const held = heldLatest(tally, question, name);
  const all = main === undefined ? [] : [main.tag, ...tally.partials];
  const kept = held === undefined ? all : all.filter((tag) => tag !== name);
  const asked = all.includes(name);
  const wanted = tally.latest === true && main !== undefined && !asked;
  const names = [...kept, ...(wanted && held === undefined ? [name] : [])];
  const decisions = tally.decisions.map((decision) =>
    held !== undefined && decision.set && decision.tag === name ? { ...decision, ...held } : decision,
  );
  const verdict = held ?? { tag: name, set: true, why: whyLatest(question, use) };
  const missed = tally.use?.scheme.isPrerelease(tally.use.version) === true && question.flavor.latest !== 'false';
  const row = wanted || (missed && !asked) ? [{ ...verdict, rule: 'flavor', warn: false }] : [];
  const version = names[0] ?? '';
  const labelVersion = main?.tag === version ? main.label : version;
  return { version, labelVersion, names, decisions: [...decisions, ...row] };
}

/**
 * Decides the tags: every rule in its order, the first tag being the version, `latest` last. With `strict` no tag goes back, none is
 * invalid, and `latest` stands there once.
 *
 * Throws `RefusedError`.
 */
export function planTags(question: TagQuestion): TagPlan {
  const tally: Tally = { main: undefined, partials: [], latest: undefined, use: undefined, decisions: [] };
  for (const rule of question.rules) {
    const verdict = fromInput('tags', () => decide(rule, question, tally));
    tally.decisions.push({ warn: false, ...verdict, rule: rule.line.text });
  }
  if (question.run.compat === 'strict') return withLatest(tally, question);
  const names = peersNames(tally, latestName(question));
  const version = names[0] ?? '';
  return { version, labelVersion: version, names, decisions: tally.decisions };
}
