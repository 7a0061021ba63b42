import { parseHeader } from './commit-message.ts';
import { type CommitTypes, quietTypes } from './commit-types.ts';

/** What Git, GitHub, GitLab, Gitea, Bitbucket and Azure DevOps write as the subject of a merge. */
const subjects = [
  /^Merge (?:pull request|branch|branches|tag|tags|commit|commits|remote-tracking branch|[0-9a-f]{7,64} into)\b/,
  /^Merged in \S+ \(pull request #[0-9]+\)/,
  /^Merged PR [0-9]+: /,
];

/** Hosts that write the title of the pull request into the subject: Gitea and Azure DevOps. */
const titles = [/^Merge pull request '(.*)' \(#[0-9]+\) from .* into .*$/s, /^Merged PR [0-9]+: (.*)$/s];

/** Whether a subject is one that a tool wrote for a merge. */
export function isMergeSubject(subject: string): boolean {
  return subjects.some((pattern) => pattern.test(subject));
}

/** Lines behind the subject of a merge, and the types that make a line of them a title. */
export interface MergeText {
  readonly subject: string;
  readonly body: readonly string[];
  readonly types: CommitTypes;
}

/**
 * The message that a merge carries for its pull request: its title, and the text behind it. `undefined` where the line that
 * would be the title is no Conventional Commits header of a known type (a trailer like `Refs: #1` is not).
 */
export function pullRequestMessage({ subject, body, types }: MergeText): string | undefined {
  const quoted = titles.map((pattern) => pattern.exec(subject)?.[1]).find((title) => title !== undefined);
  const start = body.findIndex((line) => line !== '');
  const lines = quoted === undefined ? body.slice(Math.max(start, 0)) : [quoted, ...body];
  const header = parseHeader(lines[0] ?? '');
  const known = header !== undefined && (types.has(header.type) || quietTypes.has(header.type));
  return known ? lines.join('\n') : undefined;
}
