import { invariant } from '@slipway/core';
/** A commit of a range, with the paths it changed; those of a merge are what it brought into its first parent. */
export interface LoggedCommit {
  readonly hash: string;
  readonly parents: readonly string[];
  /** Subject and body, raw. */
  readonly message: string;
  readonly files: readonly string[];
}

/** Fields between NUL bytes, which no message and no path can hold; the leading one keeps paths and hashes apart. */
export const LOG_FORMAT = '%x00%H%x00%P%x00%B%x00';

/** Reads what `git log -z --format=LOG_FORMAT [--name-only]` prints. */
export function parseLog(text: string): readonly LoggedCommit[] {
  const fields = text.split('\0');
  const commits: LoggedCommit[] = [];
  for (let at = 0; at + 4 < fields.length; ) {
    const field = (index: number): string => invariant(fields[at + index], 'a record has all its fields');
    const parents = field(2);
    const empty = fields.indexOf('', at + 5);
    const end = empty < 0 ? fields.length : empty;
    const files = fields.slice(at + 5, end).map((path) => path.replace(/^\n/, ''));
    commits.push({ hash: field(1), parents: parents === '' ? [] : parents.split(' '), message: field(3), files });
    at = end;
  }
  return commits;
}
