import type { Context } from './context.ts';
import type { Inputs } from './facts.ts';
import type { Request } from './plan.ts';
import type { TagRule } from './rules/rule.ts';
import { namedVersion, splitTag } from './version-use.ts';

/** Which facts the answer depends on: nothing else is asked of Git or of GitHub. */
export interface Needs {
  /** The time of the commit itself: some expression shows it. */
  readonly commitTime: boolean;
  /** A time for `created`: that of the commit, or of the event. */
  readonly created: boolean;
  /** The Git tags with a prefix, which is empty for all; undefined where nothing depends on other versions. */
  readonly published: { readonly prefix: string } | undefined;
}

const isGiven = ({ attributes }: TagRule, name: string): boolean => (attributes.get(name)?.text ?? '') !== '';

/** A pre-release has its own tags whatever else is out, but where a rule takes a part of its name. */
function publishedNeeds(rules: readonly TagRule[], ref: string): Needs['published'] {
  if (rules.some((rule) => rule.type !== 'raw' && isGiven(rule, 'value'))) return { prefix: '' };
  if (!ref.startsWith('refs/tags/')) return undefined;
  const tag = ref.slice('refs/tags/'.length);
  const use = namedVersion(tag);
  const partial = rules.some((rule) => rule.type === 'match' || isGiven(rule, 'match'));
  if (use?.scheme.isPrerelease(use.version) === true && !partial) return undefined;
  return { prefix: splitTag(tag).prefix };
}

/** Looks through the inputs for what they need to know. */
export function needsOf(inputs: Inputs, { compat, rules }: Request, { ref }: Context): Needs {
  const texts = [inputs.tags, inputs.flavor, inputs.labels, inputs.annotations];
  const holds = compat === 'strict' && inputs.published !== 'none';
  return {
    commitTime: texts.some((text) => text.includes('commit_date')),
    created: compat === 'strict',
    published: holds ? publishedNeeds(rules, ref) : undefined,
  };
}
