import type { Message } from './commit-message.ts';

/** A commit as far as reverts need it. */
export interface RevertFact {
  readonly hash: string;
  readonly message: Message;
}

/** What became of a commit by reverts; absent for a commit that reverts cannot touch. */
export type RevertState =
  /** Undone by a later commit of the range: counts for nothing. */
  | { readonly kind: 'reverted'; readonly by: string }
  /** Undoes only commits of the range: counts for nothing. */
  | { readonly kind: 'cancels'; readonly targets: readonly string[] }
  /** Undoes something that is out already. */
  | { readonly kind: 'reverts-released' };

/**
 * What becomes of commits by reverts. A revert and its target in the range vanish both; a revert that is itself reverted does
 * nothing, so its target counts again.
 *
 * @param commits newest first, as `git log` lists them
 * @returns states by hash
 *
 * Source: https://git-scm.com/docs/git-revert (the text it writes), Conventional Commits 1.0.0 (`revert:` with `Refs:`),
 * semantic-release, which removes pairs too.
 */
export function resolveReverts(commits: readonly RevertFact[]): ReadonlyMap<string, RevertState> {
  const states = new Map<string, RevertState>();
  for (const [index, commit] of commits.entries()) {
    const wanted = states.has(commit.hash) ? undefined : targetsOf(commit.message);
    if (wanted === undefined) continue;
    const older = commits.slice(index + 1);
    const found = wanted.map((target) => find(target, older, states));
    const targets = found.filter((hash) => hash !== undefined);
    for (const hash of targets) states.set(hash, { kind: 'reverted', by: commit.hash });
    const complete = targets.length > 0 && targets.length === found.length;
    states.set(commit.hash, complete ? { kind: 'cancels', targets } : { kind: 'reverts-released' });
  }
  return states;
}

type Target = { readonly kind: 'hash'; readonly hash: string } | { readonly kind: 'subject'; readonly subject: string };

/** Commits a revert names: by hash, or if it names none, by the subject it quotes. `undefined` for what is no revert. */
function targetsOf(message: Message): readonly Target[] | undefined {
  const subject = undoneSubject(message);
  if (subject === undefined) return undefined;
  const hashes = [...hashesInBody(message), ...hashesInFooters(message)];
  if (hashes.length > 0) return [...new Set(hashes)].map((hash) => ({ kind: 'hash', hash }));
  return [{ kind: 'subject', subject }];
}

/** Subject of the commit that is undone. `Reapply "x"` is what Git calls the revert of `Revert "x"`. */
function undoneSubject(message: Message): string | undefined {
  const reapplied = reappliedSubject(message.subject);
  if (reapplied !== undefined) return `Revert "${reapplied}"`;
  const quoted = /^Revert "(.*)"(?: \(#[0-9]+\))?$/s.exec(message.subject)?.[1];
  if (quoted !== undefined) return quoted;
  return message.header?.type === 'revert' ? message.header.description : undefined;
}

/** The subject that `Reapply "subject"` brings back. Source: https://git-scm.com/docs/git-revert. */
export function reappliedSubject(subject: string): string | undefined {
  return /^Reapply "(.*)"(?: \(#[0-9]+\))?$/s.exec(subject)?.[1];
}

const sentence = /\bThis reverts commits?\s+((?:[0-9a-f]{7,64}\b(?:,\s+and\s+|,\s+|\s+and\s+|\s+(?=[0-9a-f]{7}))?)+)/gi;

function hashesInBody(message: Message): readonly string[] {
  return [...message.body.join('\n').matchAll(sentence)].flatMap((match) => hashesIn(match[0]));
}

function hashesInFooters(message: Message): readonly string[] {
  return message.footers.filter(({ token }) => token === 'refs').flatMap(({ value }) => hashesIn(value));
}

function hashesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![#\w])[0-9a-f]{7,64}\b/gi)].map(([hash]) => hash.toLowerCase());
}

/** Hash of the newest older commit the target names and nothing has undone yet. */
function find(
  target: Target,
  older: readonly RevertFact[],
  states: ReadonlyMap<string, RevertState>,
): string | undefined {
  const match = older.find(({ hash, message }) =>
    target.kind === 'hash'
      ? hash.startsWith(target.hash)
      : sameSubject(message.subject, target.subject) && states.get(hash) === undefined,
  );
  return match?.hash;
}

function sameSubject(actual: string, quoted: string): boolean {
  return actual === quoted || actual.replace(/ \(#[0-9]+\)$/, '') === quoted;
}
