import { invariant } from '@slipway/core';

/**
 * Lines that mark a breaking change. What counts is a matter of the line alone: squash separators, trailers, cherry-pick lines and
 * further paragraphs around it change nothing.
 *
 * Source: https://www.conventionalcommits.org/en/v1.0.0/#specification items 11 to 16, and what the parsers of semantic-release
 * (conventional-commits-parser with the angular preset) and release-please (@conventional-commits/parser) take as a major step.
 */
export interface BreakingMark {
  /** What stands behind the colon; may be empty. */
  readonly text: string;
  /** Who reads it otherwise, and why. */
  readonly doubt?: string;
}

const trailer = /^[A-Za-z][A-Za-z0-9-]*(?:: | #)/;

/** semantic-release skips blanks, `*` and `|` in front, and takes blanks before the colon. */
const grammar = /^([\s|*]*)BREAKING([ -])CHANGE(\s*):\s*(.*)$/s;

/**
 * The first line of the body that marks a breaking change; one that all parsers read comes before one that they do not.
 *
 * @param body lines behind the subject, quoted code left out
 * @param conventional whether the subject is a Conventional Commits header
 */
export function breakingMark(body: readonly string[], conventional: boolean): BreakingMark | undefined {
  const marks = body.flatMap((line, index) => {
    const match = grammar.exec(line);
    if (match === null) return [];
    const group = (at: number): string => invariant(match[at], 'every group of the grammar takes part');
    const [front, divider, blank, text] = [group(1), group(2), group(3), group(4)];
    const empty = text === '' && body.slice(index + 1).every((later) => later === '' || trailer.test(later));
    const doubt = doubtOf({ front, divider, blank, empty, conventional });
    return [{ text, ...(doubt === undefined ? {} : { doubt }) }];
  });
  return marks.find(({ doubt }) => doubt === undefined) ?? marks[0];
}

interface Shape {
  readonly front: string;
  readonly divider: string;
  readonly blank: string;
  readonly empty: boolean;
  readonly conventional: boolean;
}

function doubtOf({ front, divider, blank, empty, conventional }: Shape): string | undefined {
  if (divider === '-') return 'semantic-release does not read BREAKING-CHANGE with a hyphen';
  if (!conventional) return 'release-please does not read a commit whose subject is no Conventional Commits header';
  if (front !== '' || blank !== '') return 'release-please reads BREAKING CHANGE: only at the very start of a line';
  return empty ? 'release-please does not read it without a text behind the colon' : undefined;
}

const almost = [
  // In capitals at the start of a line, whatever follows; in any case when a colon follows.
  /^[\s>*|#_`~[({+-]*BREAKING[ _-]?CHANGES?\b/,
  /^[\s>*|#_`~[({+-]*breaking(?:[ _-]?changes?)?[\s*_`\])}]*:/i,
  /\bBREAKING-CHANGE:/,
];

/** A line that looks like a mark of a breaking change; for lines that are none. */
export function breakingLookalike(lines: readonly string[]): string | undefined {
  return lines.find((line) => almost.some((pattern) => pattern.test(line)));
}

/** The same for the first line of a message, where people also write `[BREAKING]` and the token itself. */
export function marksInSubject(subject: string): boolean {
  return breakingLookalike([subject]) !== undefined || /\bBREAKING[ _-]CHANGES?\b|\[breaking\b[^\]]*\]/i.test(subject);
}
