import { marksInSubject } from './breaking.ts';
import { type Message, withoutDecoration } from './commit-message.ts';
import { type CommitTypes, quietTypes } from './commit-types.ts';

/** What a message says that its author may have meant otherwise, in sentences for people. */
export interface NoticeFacts {
  readonly message: Message;
  /** A tool wrote its subject, for a merge. */
  readonly isMerge: boolean;
  readonly types: CommitTypes;
  /** Headers in the body that do not count. */
  readonly uncounted: number;
}

/** Something that may be meant and does not count, or that counts here and not elsewhere. Empty when there is nothing to say. */
export function noticesOf({ message, isMerge, types, uncounted }: NoticeFacts): readonly string[] {
  const { breaking, lookalike, subject, header } = message;
  const marked = breaking !== undefined || header?.exclamation === true;
  const doubt =
    breaking?.doubt ?? (isMerge && breaking !== undefined ? 'release-please does not read merges' : undefined);
  return [
    doubt === undefined ? undefined : `the BREAKING CHANGE line counts, but ${doubt}`,
    marked || lookalike === undefined ? undefined : unmarked(lookalike),
    marked || !marksInSubject(subject) ? undefined : unmarked(subject),
    header === undefined ? almostHeader(subject, types) : undefined,
    uncounted === 0
      ? undefined
      : `the body lists ${uncounted === 1 ? 'a commit' : `${uncounted} commits`} that only squash-bodies "all" counts`,
  ].filter((notice) => notice !== undefined);
}

function unmarked(line: string): string {
  return `"${line.trim()}" marks no breaking change: write "BREAKING CHANGE: " in capitals at the start of a line of the body, or "!" right before the colon of the subject`;
}

/** A known type, then only what may be meant as scope or mark, then a colon. */
function almostHeader(subject: string, types: CommitTypes): string | undefined {
  const match = /^([A-Za-z]+)((?:[\s!]|[([{<][^:：]*)*)[:：]/.exec(withoutDecoration(subject));
  const type = match?.[1]?.toLowerCase() ?? '';
  if (match === null || !(types.has(type) || quietTypes.has(type))) return undefined;
  return /^[A-Za-z]+(?:\([^()]+\))?!?:$/.test(match[0])
    ? `"${type}:" is a type only with a space behind the colon`
    : `"${match[0]}" is no header: write "${type}: ", "${type}(scope): " or "${type}(scope)!: ", with one pair of brackets and no blank inside`;
}
