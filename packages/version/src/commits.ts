import { type Bump, compareBump } from './bump.ts';
import { type Header, type Message, parseHeader, parseMessage } from './commit-message.ts';
import { noticesOf } from './commit-notices.ts';
import { type CommitTypes, defaultCommitTypes, quietTypes } from './commit-types.ts';
import { isMergeSubject, pullRequestMessage } from './merge.ts';
import { type RevertState, reappliedSubject, resolveReverts, revertedHashes } from './reverts.ts';

/** A commit as Git has it. */
export interface Commit {
  /** Full hash. */
  readonly hash: string;
  /** Subject and body, as they were written. */
  readonly message: string;
  /** Full hashes; two and more are those of a merge. */
  readonly parents?: readonly string[];
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
   * What counts in a squashed commit: its `header`, or `all` headers of the body (`* feat: a`, `- fix!: b`, or a paragraph that
   * begins with one), too. A BREAKING CHANGE line counts either way.
   */
  readonly squashBodies?: 'header' | 'all';
  /** Whether a hash, maybe abbreviated, is that of a commit below the range. Default: none is. */
  readonly isReleased?: (hash: string) => boolean;
}

interface Verdict {
  readonly bump: Bump;
  readonly why: string;
}

/** A commit as it is judged: a merge by the pull request that it carries. */
interface Judged {
  readonly hash: string;
  /** First line as it was written. */
  readonly subject: string;
  readonly message: Message;
  readonly parents: readonly string[];
  /** `title`: a merge with the title of a pull request; `merge`: one without. */
  readonly role: 'commit' | 'title' | 'merge';
}

/**
 * What each commit says about the next version, in the order given.
 *
 * @param commits newest first, as `git log` lists them; with all commits of the range, whatever module they touch, for a revert may name any
 *
 * Source: https://www.conventionalcommits.org/en/v1.0.0/. Merges and `fixup!` commits say nothing by themselves, but somebody wrote the
 * title of a pull request or a BREAKING CHANGE line that they carry; a revert and its target inside the range cancel.
 */
export function commitEvidence(commits: readonly Commit[], rules: CommitRules = {}): readonly Evidence[] {
  const judged = commits.map((commit) => readCommit(commit, rules));
  const facts = judged.map(({ subject, message, ...rest }) => ({
    ...rest,
    message,
    names: [subject, message.subject],
  }));
  const reverts = resolveReverts(facts, rules.isReleased ?? (() => false));
  return judged.map((commit) => {
    const revert = reverts.get(commit.hash);
    const { hash, subject } = commit;
    if (revert !== undefined && revert.kind !== 'reverts-released')
      return { hash, subject, bump: 'none', why: whyVanished(revert) };
    const notices = noticesOf({
      message: commit.message,
      isMerge: commit.role !== 'commit',
      types: rules.types ?? defaultCommitTypes,
      uncounted: rules.squashBodies === 'all' ? 0 : segments(commit, rules).length,
    });
    const verdict = judge(commit, revert, rules);
    return { hash, subject, ...verdict, ...(notices.length === 0 ? {} : { notice: notices.join('; ') }) };
  });
}

/** Hashes, maybe abbreviated, that reverts among the commits name: whoever knows the history can tell which of them are below the range. */
export function hashesOfReverts(commits: readonly Pick<Commit, 'message'>[]): readonly string[] {
  return [...new Set(commits.flatMap(({ message }) => revertedHashes(parseMessage(message))))];
}

function readCommit(
  { hash, message: text, parents = [] }: Commit,
  { types = defaultCommitTypes }: CommitRules,
): Judged {
  const message = parseMessage(text);
  const { subject } = message;
  const merge = isMergeSubject(subject) || parents.length > 1;
  if (!merge || message.header !== undefined) return { hash, subject, message, parents, role: 'commit' };
  const carried = pullRequestMessage({ subject, body: message.body, types });
  if (carried === undefined) return { hash, subject, message, parents, role: 'merge' };
  return { hash, subject, message: parseMessage(carried), parents, role: 'title' };
}

function judge(commit: Judged, revert: RevertState | undefined, rules: CommitRules): Verdict {
  const types = rules.types ?? defaultCommitTypes;
  const own = revert === undefined ? judgeCommit(commit, types) : judgeRevert(commit.message, types);
  if (rules.squashBodies !== 'all') return own;
  return segments(commit, rules)
    .map((segment) => judgeSegment(segment, types))
    .reduce(larger, own);
}

function larger(a: Verdict, b: Verdict): Verdict {
  return compareBump(b.bump, a.bump) > 0 ? b : a;
}

/** Why a commit says nothing by its subject alone. */
function silence({ subject, role }: Judged): string | undefined {
  if (subject === '') return 'the message is empty';
  if (/^(?:fixup|squash|amend)! /.test(subject))
    return `${subject.replace(/!.*$/s, '!')} commits belong to the commit they amend`;
  return role === 'merge' ? 'a merge says nothing itself: the commits it brings in count' : undefined;
}

function whyVanished(revert: Exclude<RevertState, { readonly kind: 'reverts-released' }>): string {
  if (revert.kind === 'reverted') return `undone by ${short(revert.by)}, which is in the range too`;
  return `undoes ${revert.targets.map(short).join(', ')}, in the range too: they cancel`;
}

function short(hash: string): string {
  return hash.slice(0, 7);
}

function judgeCommit(commit: Judged, types: CommitTypes): Verdict {
  const { message, role } = commit;
  const quiet = silence(commit);
  if (quiet !== undefined) return message.breaking === undefined ? { bump: 'none', why: quiet } : breakingVerdict;
  const verdict = judgeMessage(message, types);
  return role === 'title' ? { ...verdict, why: `${verdict.why}, in the pull request that it merges` } : verdict;
}

const breakingVerdict: Verdict = { bump: 'major', why: 'a BREAKING CHANGE footer' };

function judgeMessage({ header, breaking }: Message, types: CommitTypes): Verdict {
  if (header?.exclamation === true) return { bump: 'major', why: `"${header.type}!" marks a breaking change` };
  if (breaking !== undefined) return breakingVerdict;
  if (header !== undefined) return judgeType(header, types);
  return { bump: 'none', why: 'not a Conventional Commits header (type: description)' };
}

function judgeType(header: Header, types: CommitTypes): Verdict {
  const bump = types.get(header.type) ?? 'none';
  return { bump, why: bump === 'none' ? `type "${header.type}" asks for no release` : `type "${header.type}"` };
}

function judgeRevert(message: Message, types: CommitTypes): Verdict {
  const breaking = judgeMessage(message, types);
  if (breaking.bump === 'major') return breaking;
  const reapplied = reappliedSubject(message.subject);
  if (reapplied !== undefined) return judgeMessage(parseMessage(reapplied), types);
  return { bump: types.get('revert') ?? 'none', why: 'undoes a commit outside the range, which may be released' };
}

function judgeSegment(segment: Message, types: CommitTypes): Verdict {
  const verdict = judgeMessage(segment, types);
  return { bump: verdict.bump, why: `${verdict.why}, in the bullet "${segment.subject}"` };
}

/** The headers in the body of a squashed commit, each with the text below it. What a merge lists was committed by itself. */
function segments(commit: Judged, { types = defaultCommitTypes }: CommitRules): readonly Message[] {
  if (commit.role !== 'commit' || silence(commit) !== undefined) return [];
  const { body } = commit.message;
  const found: string[][] = [];
  for (const [index, line] of body.entries()) {
    const bullet = /^[*-] +/.exec(line)?.[0];
    const text = line.slice(bullet?.length ?? 0);
    const header = parseHeader(text);
    const known = header !== undefined && (types.has(header.type) || quietTypes.has(header.type));
    // Without a bullet: a paragraph or a mark, as release-please divides them, in lower case, for `Fix: #12` is a footer.
    const starts = (body[index - 1] ?? '') === '' || header?.exclamation === true;
    if (known && (bullet !== undefined || (starts && text.startsWith(header.type)))) found.push([text]);
    else found.at(-1)?.push(line);
  }
  return found.map((lines) => parseMessage(lines.join('\n')));
}
