import type { Compat } from '@slipway/expression';
import { refusal, type Source, shown } from '@slipway/expression';
import { digestOf, hexOf, shortenTag, tagFault } from '@slipway/oci';
import { describeHold, type Hold } from '@slipway/version';
import type { Facts } from './facts.ts';
import type { Flavor } from './flavor.ts';
import { type Affixes, type Released, whyHeld, whyNotLatest } from './hold.ts';
import { RULES } from './rules/read.ts';
import type { Answer, TagRule, World } from './rules/rule.ts';
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
  readonly hold?: Hold['kind'];
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

interface Desk {
  readonly rules: readonly TagRule[];
  readonly world: World;
  readonly flavor: Flavor;
  readonly facts: Facts;
}

type Valued = Extract<Answer, { kind: 'value' }>;

interface Draft {
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

function tagOf(text: string, rule: TagRule, answer: Valued, { world, flavor }: Desk): string {
  if (world.compat === 'peer') return sanitise(text);
  const known = answer.version === undefined ? text : text.replaceAll('+', '_');
  if (answer.derived || affixesOf(rule, flavor).some(hasExpression)) return derivedTag(known);
  return checked(sanitise(known), rule.line);
}

/** A tag that was asked for must be one that a registry takes. Throws `RefusedError`. */
function checked(tag: string, line: TagRule['line']): string {
  const fault = tagFault(tag);
  if (fault === undefined) return tag;
  const hint = 'Write a tag of at most 128 letters, digits, ., _ and -, that begins with a letter, a digit or _.';
  throw refusal(line, 0, { code: 'invalid-tag', message: `the tag ${shown(tag)} ${fault}.`, hint });
}

/** Prefix and suffix of the rule, else of the flavor. */
function affixesOf({ attributes }: TagRule, flavor: Flavor): readonly [Source, Source] {
  return [attributes.get('prefix') ?? flavor.prefix, attributes.get('suffix') ?? flavor.suffix];
}

function dressed(rule: TagRule, value: string, { world, flavor }: Desk): string {
  const [prefix, suffix] = affixesOf(rule, flavor);
  return `${world.expand(prefix)}${value}${world.expand(suffix)}`;
}

function isEnabled(rule: TagRule, { expand }: World): boolean {
  const source = rule.attributes.get('enable');
  const enabled = source === undefined ? 'true' : expand(source);
  if (enabled === 'true' || enabled === 'false') return enabled === 'true';
  throw refusal(rule.line, source?.offset ?? 0, {
    code: 'tag-rule',
    message: `enable is ${shown(enabled)}; it must be true or false.`,
    hint: 'Write enable=true, enable=false or an expression such as enable={{is_default_branch}}.',
  });
}

/** Looks through every expression of a rule, so that a slip is found on the first run and not on the first release. */
function checkExpressions({ attributes }: TagRule, { expand }: World): void {
  for (const name of ['enable', 'prefix', 'suffix', 'value']) {
    const source = attributes.get(name);
    if (source !== undefined) expand(source);
  }
}

/** What a rule writes before and after a version, by the tag that it makes of this one: `app-` and `-alpine` of `app-1.2.3-alpine`. */
function affixesAround(rule: TagRule, desk: Desk): readonly Affixes[] {
  if (!isEnabled(rule, desk.world)) return [];
  const answer = RULES[rule.type].answer(rule, desk.world);
  if (answer.kind === 'nothing' || answer.version === undefined) return [];
  const tag = tagOf(dressed(rule, answer.value, desk), rule, answer, desk);
  const version = answer.version.version.replace(/^v/i, '').replaceAll('+', '_');
  const at = tag.indexOf(version);
  return at < 0 ? [] : [{ prefix: tag.slice(0, at), suffix: tag.slice(at + version.length) }];
}

/** The facts, with what stands around versions in the tags of the registry. */
function releasedOf(desk: Desk): Released {
  const { rules, world, flavor, facts } = desk;
  if (facts.published.kind !== 'registry') return { ...facts, affixes: [] };
  const around = rules.flatMap((rule) => affixesAround(rule, desk));
  const shared = { prefix: sanitise(world.expand(flavor.prefix)), suffix: sanitise(world.expand(flavor.suffix)) };
  return { ...facts, affixes: around.length === 0 ? [shared] : around };
}

type Verdict = Pick<Decision, 'tag' | 'set' | 'why' | 'hold'> & Partial<Pick<Decision, 'warn'>>;

const heldBy = (hold: Hold, { version }: VersionUse, tag: string): Verdict => ({
  tag,
  set: false,
  why: describeHold(hold, version, tag),
  hold: hold.kind,
});

const noTag = (why: string, warn = false): Verdict => ({ tag: '', set: false, why, warn });

/** Asks one rule, and keeps its tag where it may be set. */
function decide(rule: TagRule, desk: Desk, draft: Draft): Verdict {
  const { world, flavor } = desk;
  const strict = world.compat === 'strict';
  if (strict) checkExpressions(rule, world);
  if (!isEnabled(rule, world)) return noTag('it is switched off');
  const answer = RULES[rule.type].answer(rule, world);
  if (answer.kind === 'nothing') return noTag(answer.why, answer.warn);
  const text = dressed(rule, answer.value, desk);
  if (text === '') return noTag('the value is empty');
  const tag = tagOf(text, rule, answer, desk);
  const use = answer.version;
  const hold = strict && use !== undefined ? whyHeld(use, releasedOf(desk)) : undefined;
  draft.use ??= use;
  draft.latest ??= flavor.latest === 'auto' ? answer.latest : flavor.latest === 'true';
  if (use !== undefined && hold !== undefined) return heldBy(hold, use, tag);
  if (draft.main === undefined) draft.main = { tag, label: labelOf(tag, text, answer, world.compat) };
  else if (tag !== draft.main.tag && !draft.partials.includes(tag)) draft.partials.push(tag);
  return { tag, set: true, why: answer.why };
}

/** Build metadata is kept in labels, which may hold a `+`. */
function labelOf(tag: string, text: string, { version }: Valued, compat: Compat): string {
  return compat === 'peer' || version === undefined ? tag : text.replace(/[^a-zA-Z0-9._+-]+/g, '-');
}

function latestName({ world, flavor }: Desk): string {
  const affix = (wanted: boolean, source: Source) => {
    if (!wanted) return '';
    return world.compat === 'peer' ? source.text : world.expand(source);
  };
  const prefix = affix(flavor.prefixLatest, flavor.prefix);
  const name = sanitise(`${prefix}latest${affix(flavor.suffixLatest, flavor.suffix)}`);
  if (world.compat === 'peer') return name;
  return [flavor.prefix, flavor.suffix].some(hasExpression) ? derivedTag(name) : checked(name, flavor.prefix.line);
}

/** The version that the run is about: of the first rule that has one, else of the Git tag. */
function subject({ use }: Draft, ref: string): VersionUse | undefined {
  return use ?? (ref.startsWith('refs/tags/') ? namedVersion(ref.slice('refs/tags/'.length)) : undefined);
}

function peersNames({ main, partials, latest }: Draft, name: string): readonly string[] {
  return main === undefined ? [] : [main.tag, ...partials, ...(latest === true ? [name] : [])];
}

function whyLatest({ flavor, facts }: Desk, use: VersionUse | undefined): string {
  if (use !== undefined && facts.published.kind !== 'none') return `${use.version} is the highest release`;
  return flavor.latest === 'true' ? 'the flavor asks for it' : 'the rule of the first tag sets it';
}

/** Takes `latest` back where it must not move, wherever it comes from, and adds it once where it may. */
function withLatest(draft: Draft, desk: Desk): TagPlan {
  const { main } = draft;
  const name = latestName(desk);
  const use = subject(draft, desk.world.ref);
  const hold = use === undefined ? undefined : whyNotLatest(use, releasedOf(desk));
  const held = use === undefined || hold === undefined ? undefined : heldBy(hold, use, name);
  const all = main === undefined ? [] : [main.tag, ...draft.partials];
  const kept = held === undefined ? all : all.filter((tag) => tag !== name);
  const asked = all.includes(name);
  const wanted = draft.latest === true && main !== undefined && !asked;
  const names = [...kept, ...(wanted && held === undefined ? [name] : [])];
  const decisions = draft.decisions.map((decision) =>
    held !== undefined && decision.set && decision.tag === name ? { ...decision, ...held } : decision,
  );
  const verdict = held ?? { tag: name, set: true, why: whyLatest(desk, use) };
  const missed = draft.use?.scheme.isPrerelease(draft.use.version) === true && desk.flavor.latest !== 'false';
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
export function planTags(desk: Desk): TagPlan {
  const draft: Draft = { main: undefined, partials: [], latest: undefined, use: undefined, decisions: [] };
  for (const rule of desk.rules) {
    const verdict = decide(rule, desk, draft);
    draft.decisions.push({ warn: false, ...verdict, rule: rule.line.text });
  }
  if (desk.world.compat === 'strict') return withLatest(draft, desk);
  const names = peersNames(draft, latestName(desk));
  const version = names[0] ?? '';
  return { version, labelVersion: version, names, decisions: draft.decisions };
}
