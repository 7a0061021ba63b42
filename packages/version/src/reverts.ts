import type { Message } from './commit-message.ts';

/** A commit as far as reverts need it. */
export interface RevertFact {
  readonly hash: string;
  readonly message: Message;
  /** What a revert may call it: its subject, and the title of the pull request that it merges. */
  readonly names: readonly string[];
  /** Full hashes. */
  readonly parents: readonly string[];
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
 * nothing, so its target counts again. The revert of a merge undoes all that the merge brought in.
 *
 * @param commits newest first, as `git log` lists them
 * @param isReleased whether a hash, maybe abbreviated, is that of a commit below the range: a hash that is in neither is from before a
 *   rebase, and the quoted subject tells
 * @returns states by hash
 *
 * Source: https://git-scm.com/docs/git-revert (the text it writes), Conventional Commits 1.0.0 (`revert:` with `Refs:`),
 * semantic-release, which removes pairs too.
 */
export function resolveReverts(
  commits: readonly RevertFact[],
  isReleased: (hash: string) => boolean,
): ReadonlyMap<string, RevertState> {
  const states = new Map<string, RevertState>();
  const byHash = new Map(commits.map((commit) => [commit.hash, commit]));
  for (const [index, commit] of commits.entries()) {
    const wanted = states.has(commit.hash) ? undefined : targetsOf(commit.message);
    if (wanted === undefined) continue;
    const older = commits.slice(index + 1);
    const found = wanted.map((target) => find(target, older, { states, isReleased }));
    const targets = found.filter((target) => target !== undefined);
    for (const target of targets) {
      const undone = [target.hash, ...broughtIn(target, mainline(commit.message, target), byHash)];
      for (const hash of undone) if (!states.has(hash)) states.set(hash, { kind: 'reverted', by: commit.hash });
    }
    const complete = targets.length > 0 && targets.length === found.length;
    const hashes = targets.map(({ hash }) => hash);
    states.set(commit.hash, complete ? { kind: 'cancels', targets: hashes } : { kind: 'reverts-released' });
  }
  return states;
}

type Target =
  | { readonly kind: 'hash'; readonly hash: string; readonly subject?: string }
  | { readonly kind: 'subject'; readonly subject: string };

/** Commits a revert names: by hash, or if it names none, by the subject it quotes. `undefined` for what is no revert. */
function targetsOf(message: Message): readonly Target[] | undefined {
  const subject = undoneSubject(message);
  if (subject === undefined) return undefined;
  const hashes = revertedHashes(message);
  if (hashes.length === 0) return [{ kind: 'subject', subject }];
  return hashes.map((hash) => ({ kind: 'hash', hash, ...(hashes.length === 1 ? { subject } : {}) }));
}

/** Subject of the commit that is undone. `Reapply "x"` is what Git calls the revert of `Revert "x"`. */
function undoneSubject(message: Message): string | undefined {
  const reapplied = quotedBy('Reapply', message.subject);
  if (reapplied !== undefined) return `Revert "${reapplied}"`;
  const { header } = message;
  return quotedBy('Revert', message.subject) ?? (header?.type === 'revert' ? header.description : undefined);
}

function quotedBy(word: string, subject: string): string | undefined {
  return new RegExp(`^${word} "(.*)"(?: \\(#[0-9]+\\))?$`, 's').exec(subject)?.[1];
}

/** What the outermost `Revert` or `Reapply` of a subject is about, and which of the two it is. */
function peel(text: string): { readonly inner: string; readonly reverts: boolean } | undefined {
  const reverted = quotedBy('Revert', text) ?? /^revert(?:\([^()]+\))?!?:[ \t]+(.*)$/is.exec(text)?.[1];
  const inner = reverted ?? quotedBy('Reapply', text);
  return inner === undefined ? undefined : { inner, reverts: reverted !== undefined };
}

/**
 * The subject that a chain of reverts brings back, as `Revert "Revert "x""` and `Reapply "x"` do; `undefined` when it undoes.
 * Source: https://git-scm.com/docs/git-revert.
 */
export function reappliedSubject(subject: string): string | undefined {
  let text = subject;
  let undone = false;
  for (let next = peel(text); next !== undefined; next = peel(text)) {
    undone = undone !== next.reverts;
    text = next.inner;
  }
  return undone || text === subject ? undefined : text;
}

const sentence = /\bThis reverts commits?\s+((?:[0-9a-f]{7,64}\b(?:,\s+and\s+|,\s+|\s+and\s+|\s+(?=[0-9a-f]{7}))?)+)/gi;

/** Hashes of the commits that a message says it reverts, as written, in lower case. */
export function revertedHashes(message: Message): readonly string[] {
  const said = [...message.body.join('\n').matchAll(sentence)].flatMap((match) => hashesIn(match[0]));
  const footers = message.footers.filter(({ token }) => token === 'refs').flatMap(({ value }) => hashesIn(value));
  return [...new Set([...said, ...footers])];
}

function hashesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![#\w])[0-9a-f]{7,64}\b/gi)].map(([hash]) => hash.toLowerCase());
}

interface Known {
  readonly states: ReadonlyMap<string, RevertState>;
  readonly isReleased: (hash: string) => boolean;
}

/** The newest older commit the target names; by its subject only what nothing has undone yet. */
function find(target: Target, older: readonly RevertFact[], known: Known): RevertFact | undefined {
  if (target.kind === 'subject') return findSubject(target.subject, older, known);
  const { hash, subject } = target;
  const match =
    older.find((commit) => commit.hash.startsWith(hash)) ?? older.find((commit) => isPickOf(commit.message, hash));
  if (match !== undefined || subject === undefined || known.isReleased(hash)) return match;
  return findSubject(subject, older, known);
}

function findSubject(subject: string, older: readonly RevertFact[], { states }: Known): RevertFact | undefined {
  return older.find(
    ({ hash, names }) => states.get(hash) === undefined && names.some((name) => sameSubject(name, subject)),
  );
}

/** Whether `git cherry-pick -x` made the commit from that one. */
function isPickOf({ body }: Message, hash: string): boolean {
  return body.some((line) => line.startsWith(`(cherry picked from commit ${hash}`));
}

function sameSubject(actual: string, quoted: string): boolean {
  return actual === quoted || actual.replace(/ \(#[0-9]+\)$/, '') === quoted;
}

/** The parent that a reverted merge goes back to: the one that `git revert -m` names, else the first. */
function mainline({ body }: Message, { parents }: RevertFact): string | undefined {
  const named = /\breversing\s+changes made to ([0-9a-f]{7,64})\b/.exec(body.join('\n'))?.[1];
  return parents.find((parent) => named !== undefined && parent.startsWith(named)) ?? parents[0];
}

/** Commits of the range that a merge brought in. */
function broughtIn(
  { parents }: RevertFact,
  kept: string | undefined,
  byHash: ReadonlyMap<string, RevertFact>,
): readonly string[] {
  if (kept === undefined || parents.length < 2) return [];
  const before = reachable([kept], byHash);
  return [...reachable(parents, byHash)].filter((hash) => !before.has(hash));
}

function reachable(starts: readonly string[], byHash: ReadonlyMap<string, RevertFact>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...starts];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    const commit = byHash.get(hash);
    if (commit === undefined || seen.has(hash)) continue;
    seen.add(hash);
    open.push(...commit.parents);
  }
  return seen;
}
