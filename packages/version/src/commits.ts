import { type Bump, compareBump } from './bump.ts';
import { type Header, type Message, parseHeader, parseMessage } from './commit-message.ts';
import { type CommitTypes, defaultCommitTypes, quietTypes } from './commit-types.ts';
import { type RevertState, reappliedSubject, resolveReverts } from './reverts.ts';

/** A commit as Git has it. */
export interface Commit {
  /** Full hash. */
  readonly hash: string;
  /** Subject and body, as they were written. */
  readonly message: string;
  /** Number of parents; 2 and more is a merge. */
  readonly parents?: number;
  /** Paths it changed, for those who choose commits by module. */
  readonly files?: readonly string[];
}

/** What a commit says about the next version. */
export interface Evidence {
  readonly hash: string;
  readonly subject: string;
  readonly bump: Bump;
  /** The one reason, for people. */
  readonly why: string;
  /** Something the author may have meant but that does not count. */
  readonly notice?: string;
}

export interface CommitRules {
  readonly types?: CommitTypes;
  /**
   * What counts in a squashed commit: its `header`, or `all` bullets of the body that are headers themselves
   * (`* feat: a`, `- fix!: b`), too.
   */
  readonly squashBodies?: 'header' | 'all';
}

interface Verdict {
  readonly bump: Bump;
  readonly why: string;
}

/**
 * What each commit says about the next version, in the order given.
 *
 * @param commits newest first, as `git log` lists them
 *
 * Source: https://www.conventionalcommits.org/en/v1.0.0/. Merges and `fixup!` commits say nothing; a revert and its target inside
 * the range cancel. A merge commit with a Conventional Commits header counts: somebody wrote that header.
 */
export function commitEvidence(commits: readonly Commit[], rules: CommitRules = {}): readonly Evidence[] {
  const facts = commits.map((commit) => ({ ...commit, message: parseMessage(commit.message) }));
  const reverts = resolveReverts(facts.filter(({ message }) => silence(message.subject) === undefined));
  return facts.map(({ hash, message, parents }) => {
    const verdict = judge(message, reverts.get(hash), rules, parents ?? 1);
    const notice = noticeOf(message, rules);
    return { hash, subject: message.subject, ...verdict, ...(notice === undefined ? {} : { notice }) };
  });
}

function judge(message: Message, revert: RevertState | undefined, rules: CommitRules, parents: number): Verdict {
  const quiet = silence(message.subject);
  if (quiet !== undefined) return { bump: 'none', why: quiet };
  if (revert !== undefined && revert.kind !== 'reverts-released') return { bump: 'none', why: whyVanished(revert) };
  const types = rules.types ?? defaultCommitTypes;
  const own = revert === undefined ? judgeMessage(message, types, parents) : judgeRevert(message, types);
  if (rules.squashBodies !== 'all') return own;
  return segments(message, types)
    .map((segment) => judgeSegment(segment, types))
    .reduce(larger, own);
}

function larger(a: Verdict, b: Verdict): Verdict {
  return compareBump(b.bump, a.bump) > 0 ? b : a;
}

/** Why a commit says nothing by its subject alone. */
function silence(subject: string): string | undefined {
  if (subject === '') return 'the message is empty';
  if (/^(?:fixup|squash|amend)! /.test(subject))
    return `${subject.replace(/!.*$/s, '!')} commits belong to the commit they amend`;
  if (
    /^Merge (?:pull request|branch|branches|tag|tags|commit|commits|remote-tracking branch|[0-9a-f]{7,64} into)\b/.test(
      subject,
    )
  ) {
    return 'a merge says nothing itself: the commits it brings in count';
  }
  return undefined;
}

function whyVanished(revert: Exclude<RevertState, { readonly kind: 'reverts-released' }>): string {
  if (revert.kind === 'reverted') return `undone by ${short(revert.by)}, which is in the range too`;
  return `undoes ${revert.targets.map(short).join(', ')}, in the range too: they cancel`;
}

function short(hash: string): string {
  return hash.slice(0, 7);
}

function judgeMessage(message: Message, types: CommitTypes, parents: number): Verdict {
  const { header, breaking } = message;
  if (header?.exclamation === true) return { bump: 'major', why: `"${header.type}!" marks a breaking change` };
  if (breaking !== undefined) return { bump: 'major', why: 'a BREAKING CHANGE footer' };
  if (header !== undefined) return judgeType(header, types);
  if (parents > 1) return { bump: 'none', why: 'a merge says nothing itself: the commits it brings in count' };
  return { bump: 'none', why: 'not a Conventional Commits header (type: description)' };
}

function judgeType(header: Header, types: CommitTypes): Verdict {
  const bump = types.get(header.type) ?? 'none';
  return { bump, why: bump === 'none' ? `type "${header.type}" asks for no release` : `type "${header.type}"` };
}

function judgeRevert(message: Message, types: CommitTypes): Verdict {
  const breaking = judgeMessage(message, types, 1);
  if (breaking.bump === 'major') return breaking;
  const reapplied = reappliedSubject(message.subject);
  if (reapplied !== undefined) return judgeMessage(parseMessage(reapplied), types, 1);
  return { bump: types.get('revert') ?? 'none', why: 'undoes a commit outside the range, which may be released' };
}

function judgeSegment(segment: Message, types: CommitTypes): Verdict {
  const verdict = judgeMessage(segment, types, 1);
  return { bump: verdict.bump, why: `${verdict.why}, in the bullet "${segment.subject}"` };
}

/** The bullets of a squashed commit that are headers, each with the text below it. */
function segments(message: Message, types: CommitTypes): readonly Message[] {
  const found: string[][] = [];
  for (const line of message.body) {
    const text = /^[*-] +(.*)$/s.exec(line)?.[1];
    const type = text === undefined ? undefined : parseHeader(text)?.type;
    if (text !== undefined && type !== undefined && (types.has(type) || quietTypes.has(type))) found.push([text]);
    else found.at(-1)?.push(line);
  }
  return found.map((lines) => parseMessage(lines.join('\n')));
}

function noticeOf(message: Message, rules: CommitRules): string | undefined {
  if (silence(message.subject) !== undefined) return undefined;
  const all = rules.squashBodies === 'all';
  const bullets = segments(message, rules.types ?? defaultCommitTypes);
  if (!all && bullets.length > 0) {
    return `the body lists ${bullets.length === 1 ? 'a commit' : `${bullets.length} commits`} that only squash-bodies "all" counts`;
  }
  if (message.misplacedBreaking !== undefined && !bullets.some(({ breaking }) => breaking !== undefined)) {
    return 'a BREAKING CHANGE line counts only in the paragraphs at the end, behind an empty line';
  }
  return noSpace(message);
}

function noSpace(message: Message): string | undefined {
  const type = /^([A-Za-z]+)(?:\([^()]+\))?!?:\S/.exec(message.subject)?.[1]?.toLowerCase();
  const known = type !== undefined && (defaultCommitTypes.has(type) || quietTypes.has(type));
  return known ? `"${type}:" is a type only with a space behind the colon` : undefined;
}
