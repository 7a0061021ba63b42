import type { Difference } from '@slipway/executable';
import type { Attempt } from './attempt.ts';
import type { Disagreement } from './explanation.ts';
import type { Reproduction } from './plan.ts';
import type { Reasons } from './reason.ts';

/** A program that was built again: by the attempt that gave the same bytes, or else by the first one. */
export interface Built extends Attempt {
  readonly plan: Reproduction;
  readonly file: string;
}

/** A program that is not what its source gives. */
export interface Differs extends Built {
  readonly verdict: 'differs';
  readonly difference: Extract<Difference, { readonly identical: false }>;
  /** What both say of themselves and is not the same; empty when the difference is elsewhere. */
  readonly disagreements: readonly Disagreement[];
  /** Why they differ, in sentences. */
  readonly explanation: string;
}

/** What comes out of building a program again. "Could not rebuild" says nothing against the program. */
export type Verdict =
  | ({ readonly verdict: 'identical' } & Built)
  | Differs
  | { readonly verdict: 'could-not-rebuild'; readonly reasons: Reasons };
