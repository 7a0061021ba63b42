import { type Meaning, outcomesOf, type Row } from './codes/row.ts';
import { code, type Document, strong } from './document.ts';
import { RefusedError } from './error.ts';
import { plainWords } from './markdown.ts';
import { didYouMean } from './suggest.ts';
import { listed, printable } from './text.ts';

const OUTCOMES: Readonly<Record<Meaning, string>> = {
  refused: 'refused (exit code 1)',
  'could-not-check': 'could not check (exit code 2)',
  notice: 'told, and the run goes on',
};

/** A row as JSON has it. */
export interface Explanation {
  readonly code: string;
  readonly outcomes: readonly Meaning[];
  readonly means: string;
  readonly fix: string;
  readonly actions: Row['actions'];
}

function explanation(name: string, row: Row): Explanation {
  const { means, fix, actions } = row;
  return { code: name, outcomes: outcomesOf(row), means, fix, actions };
}

/** Explains all rows, or the one of the code that is named. Throws `RefusedError` for a code that is none. */
export function explain(rows: readonly (readonly [code: string, row: Row])[], name?: string): readonly Explanation[] {
  if (name === undefined) return rows.map(([key, row]) => explanation(key, row));
  // As it stands on a terminal: error[dirty-tree].
  const bare = /^\w+\[(.+)\]:?$/.exec(name)?.[1] ?? name;
  const found = rows.filter(([key]) => key === bare);
  if (found.length > 0) return found.map(([key, row]) => explanation(key, row));
  throw new RefusedError({
    code: 'usage',
    message: `There is no code '${printable(bare, 80)}'.${didYouMean(
      bare,
      rows.map(([key]) => key),
    )}`,
    hint: "'slipway explain' lists all of them.",
  });
}

/** One code for a terminal. */
export function explanationDocument({ code: name, outcomes, means, fix, actions }: Explanation): Document {
  return [
    { heading: name },
    { text: plainWords(means) },
    { text: [strong('Fix:'), ` ${plainWords(fix)}`] },
    {
      text: `Outcome: ${listed(
        outcomes.map((outcome) => OUTCOMES[outcome]),
        { or: true },
      )}.`,
    },
    { text: `Shown by: ${actions === 'every' ? 'every action' : listed(actions)}.` },
  ];
}

/** All codes for a terminal. */
export function explanationTable(explanations: readonly Explanation[]): Document {
  const rows = explanations.map(({ code: name, means }) => [code(name), plainWords(means)]);
  return [{ table: { head: ['code', 'what it means'], rows } }];
}
