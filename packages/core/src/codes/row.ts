/** What a fault with a code means to the run: it is refused, it could not be checked, or the user is told and the run goes on. */
export type Meaning = 'refused' | 'could-not-check' | 'notice';

/** One code of the list: what the troubleshooting tables, `slipway explain` and the summaries say of it. Text is Markdown. */
export interface Row {
  /** More than one where the same thing is refused in one place and leaves a question open in another. */
  readonly outcome: Meaning | readonly Meaning[];
  /** One sentence or two: what was seen and why it matters. */
  readonly means: string;
  /** What to do next. */
  readonly fix: string;
  /** The actions that show it. */
  readonly actions: 'every' | readonly string[];
}

/** What a fault with the code of this row may mean to a run. */
export function outcomesOf({ outcome }: Row): readonly Meaning[] {
  return typeof outcome === 'string' ? [outcome] : outcome;
}
