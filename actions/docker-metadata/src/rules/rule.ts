import { invariant } from '@slipway/core';
import type { Compat, Engine, Line, Scope, Source } from '@slipway/expression';
import type { VersionUse } from '../version-use.ts';

export const TYPES = ['schedule', 'semver', 'pep440', 'match', 'edge', 'ref', 'raw', 'sha'] as const;
export type TypeName = (typeof TYPES)[number];

/** A line of the input `tags`, read. */
export interface TagRule {
  readonly type: TypeName;
  readonly line: Line;
  /** Every attribute, those with a default included. */
  readonly attributes: ReadonlyMap<string, Source>;
  readonly priority: number;
}

/** What a rule is asked about. */
export interface Run {
  readonly compat: Compat;
  /** `refs/tags/v1.2.3`; empty when the run has none. */
  readonly ref: string;
  readonly sha: string;
  readonly shortSha: () => string;
  readonly eventName: string;
  readonly defaultBranch: string;
  readonly scopes: { readonly global: Scope; readonly dates: Scope };
  /** The value of an attribute with its expressions, all of them known everywhere. */
  readonly expand: (source: Source) => string;
  /** The peer's template language, where a text of the run needs it. */
  readonly engine: Engine | undefined;
}

/** No tag, and why. */
export interface Nothing {
  readonly kind: 'nothing';
  /** Sentence for people. */
  readonly why: string;
  /** Something was expected and is not right. */
  readonly warn: boolean;
}

/** What a rule answers. */
export type Proposal =
  | Nothing
  | {
      readonly kind: 'value';
      /** Without prefix and suffix; what a registry does not take may be in it. */
      readonly value: string;
      readonly why: string;
      /** Whether `latest=auto` sets `latest` too. */
      readonly latest: boolean;
      /** The version that the tag stands for, where it stands for one. */
      readonly version?: VersionUse;
      /** The text comes from a name that nobody chose as a tag: it is shortened when it is too long, not refused. */
      readonly derived: boolean;
    };

/** One type of tag rule. */
export interface RuleType {
  readonly priority: string;
  /** Attributes of its own with their defaults; undefined: must be given. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Refuses attributes that make no sense. Throws `InvalidValue`. */
  readonly check?: (rule: TagRule, compat: Compat) => void;
  readonly propose: (rule: TagRule, run: Run) => Proposal;
}

export const nothing = (why: string): Nothing => ({ kind: 'nothing', why, warn: false });
export const unexpected = (why: string): Nothing => ({ kind: 'nothing', why, warn: true });

/** An attribute of a rule; the reader has seen to it that every attribute of the type is there. */
export function attribute({ attributes, type }: Pick<TagRule, 'attributes' | 'type'>, name: string): Source {
  return invariant(attributes.get(name), `a rule of type ${type} has ${name}`);
}

/** Whether a rule makes its tag of the Git tag of the run. */
export function isAboutTag(rule: Pick<TagRule, 'type' | 'attributes'>): boolean {
  const { type } = rule;
  if (type === 'ref') return attribute(rule, 'event').text === 'tag';
  return (type === 'semver' || type === 'pep440' || type === 'match') && attribute(rule, 'value').text === '';
}
