import { InvalidValue, invariant, nearest } from '@slipway/core';
import { type Bump, bumps } from './bump.ts';

/** What each commit type asks of the version; a type that is not listed asks for nothing. Keys in lower case. */
export type CommitTypes = ReadonlyMap<string, Bump>;

/** Source: https://www.conventionalcommits.org/en/v1.0.0/#summary; `perf` and `revert` as semantic-release has them. */
export const defaultCommitTypes: CommitTypes = new Map<string, Bump>([
  ['feat', 'minor'],
  ['fix', 'patch'],
  ['perf', 'patch'],
  ['revert', 'patch'],
]);

/** Types in common use that ask for nothing by default; they are recognised in the bullets of squashed commits. */
export const quietTypes: ReadonlySet<string> = new Set(['build', 'chore', 'ci', 'docs', 'refactor', 'style', 'test']);

const synonyms: ReadonlyMap<string, Bump> = new Map<string, Bump>([
  ['breaking', 'major'],
  ['feature', 'minor'],
  ['bugfix', 'patch'],
  ['fix', 'patch'],
  ['no', 'none'],
  ['false', 'none'],
  ['skip', 'none'],
]);

/** What one type of commits forces. */
export interface CommitType {
  /** In lower case. */
  readonly type: string;
  readonly bump: Bump;
}

/**
 * Reads `TYPE=BUMP`.
 *
 * @throws InvalidValue `commit-types` with the line, the allowed values and the likely meaning
 */
export function parseCommitType(line: string): CommitType {
  const allowed = `Write TYPE=BUMP; BUMP is one of ${[...bumps].reverse().join(', ')}.`;
  const pair = /^([^\s=:]+)\s*([=:])\s*(\S*)$/.exec(line);
  if (pair === null) throw badLine(line, 'it is not of the form TYPE=BUMP', `${allowed} For example "feat=minor".`);
  const name = invariant(pair[1], 'a pair has a name');
  const divider = pair[2];
  const value = invariant(pair[3], 'a pair has a value');
  const type = name.toLowerCase();
  const bump = bumps.find((known) => known === value.toLowerCase());
  if (!/^[a-z][a-z0-9_-]*$/.test(type))
    throw badLine(line, `"${name}" is not a commit type`, `A type is one word like feat. ${allowed}`);
  const meant = bump ?? likelyBump(value.toLowerCase());
  const suggestion = meant === undefined ? '' : ` Did you mean "${type}=${meant}"?`;
  if (divider !== '=') throw badLine(line, 'it has ":" instead of "="', `${allowed}${suggestion}`);
  if (bump === undefined) throw badLine(line, `"${value}" is not a bump`, `${allowed}${suggestion}`);
  return { type, bump };
}

/** The types that are given on top of the defaults. Throws `InvalidValue` (`commit-types`) when one is given twice. */
export function commitTypes(given: readonly CommitType[]): CommitTypes {
  const own = new Map<string, Bump>();
  for (const { type, bump } of given) {
    if (own.has(type))
      throw badLine(`${type}=${bump}`, `the type "${type}" stands in an earlier line`, 'Remove one of the two lines.');
    own.set(type, bump);
  }
  return new Map([...defaultCommitTypes, ...own]);
}

function likelyBump(value: string): Bump | undefined {
  const near = nearest(value, bumps);
  return synonyms.get(value) ?? bumps.find((bump) => bump === near);
}

function badLine(line: string, fault: string, hint: string): InvalidValue {
  return new InvalidValue(`the line "${line}" is not valid: ${fault}`, hint, { code: 'commit-types' });
}
