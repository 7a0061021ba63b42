import type { Context } from './context.ts';
import type { Inputs } from './facts.ts';
import type { Request } from './plan.ts';

/** Which facts the answer depends on: nothing else is asked of Git or of GitHub. */
export interface Needs {
  /** The time of the commit itself: some expression shows it. */
  readonly commitTime: boolean;
  /** A time for `created`: that of the commit, or of the event. */
  readonly created: boolean;
  readonly published: boolean;
}

/** Looks through the inputs for what they need to know. */
export function needsOf(inputs: Inputs, { compat, rules }: Request, { ref }: Context): Needs {
  const texts = [inputs.tags, inputs.flavor, inputs.labels, inputs.annotations];
  const versioned = rules.some(
    ({ type, attributes }) => type !== 'raw' && (attributes.get('value')?.text ?? '') !== '',
  );
  const isTag = ref.startsWith('refs/tags/');
  return {
    commitTime: texts.some((text) => text.includes('commit_date')),
    created: compat === 'strict',
    published: compat === 'strict' && inputs.published !== 'none' && (isTag || versioned),
  };
}
