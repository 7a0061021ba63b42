import { type GitHubContext, listed, printable, RefusedError } from '@slipway/core';
import { SEMVER } from '@slipway/version';
import { isAboutTag, type TagRule } from './rules/rule.ts';
import { splitTag } from './version-use.ts';

/** What HEAD is. */
export type Head =
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'unborn' }
  | { readonly kind: 'no-repository' };

/** Where the answer is asked for: a step with `context: git`, or a terminal, where nothing else can say what it is about. */
export type RunPlace = 'step' | 'terminal';

function noCommit(kind: Exclude<Head['kind'], 'commit'>, place: RunPlace): RefusedError {
  const why = kind === 'unborn' ? 'HEAD is unborn: there is no commit yet' : 'there is no Git repository here';
  if (place === 'step')
    return new RefusedError({
      code: 'git-context',
      message: `context: git needs a checkout, and ${why}.`,
      hint: 'Run actions/checkout before this step.',
    });
  return new RefusedError({
    code: 'git-context',
    message: `On a terminal, what is checked out says which tags an image gets, and ${why}.`,
    hint: kind === 'unborn' ? 'Commit first.' : 'Run it in the folder that holds the repository of the image.',
  });
}

/** The commit of HEAD. Throws `RefusedError` when there is none. */
export function commitOf(head: Head, place: RunPlace): string {
  if (head.kind === 'commit') return head.sha;
  throw noCommit(head.kind, place);
}

/** What Git can be asked about HEAD. */
export interface HeadFacts {
  readonly place: RunPlace;
  /** Name of the branch that is checked out, or empty. */
  readonly branch: () => Promise<string>;
  /** `HEAD, tag: v1.2.3, origin/main`. */
  readonly decoration: () => Promise<string>;
  /** Full names of what points at HEAD, newest first. */
  readonly tagsHere: () => Promise<readonly string[]>;
  readonly branchesHere: (scope: string) => Promise<readonly string[]>;
  /** Full names of what has HEAD in its history, newest first. */
  readonly branchesAround: (scope: string) => Promise<readonly string[]>;
  readonly tagsAround: () => Promise<readonly string[]>;
}

const HINTS: Readonly<Record<RunPlace, string>> = {
  step: 'Check out a branch or a tag by its name (the input ref of actions/checkout), or set context: workflow.',
  terminal: 'Check out a branch or a tag by its name (git switch NAME, git checkout TAG).',
};

function fault({ place }: HeadFacts, message: string): RefusedError {
  return new RefusedError({ code: 'git-context', message, hint: HINTS[place] });
}

/** `refs/remotes/origin/feature/x` as `refs/heads/feature/x`. */
const asBranch = (ref: string): string => ref.replace(/^refs\/remotes\/[^/]+\//, 'refs/heads/');

/** A branch or tag that HEAD is in the history of: the first that Git names. */
async function inferred(facts: HeadFacts): Promise<string> {
  const [local] = await facts.branchesAround('refs/heads/');
  if (local !== undefined) return local;
  const [remote] = await facts.branchesAround('refs/remotes/');
  if (remote !== undefined) return asBranch(remote);
  const [tag] = [...(await facts.tagsAround())].sort();
  if (tag !== undefined) return tag;
  throw fault(facts, 'HEAD is detached, and no branch or tag leads to it.');
}

/** The tag that a decoration begins with. A tag may have a comma in its name, so the tags themselves are asked. */
async function decoratedTag(decoration: string, facts: HeadFacts): Promise<string> {
  const here = await facts.tagsHere();
  const longest = [...here].sort((a, b) => b.length - a.length);
  const found = longest.find((ref) => `${decoration}, `.startsWith(`tag: ${ref.slice('refs/tags/'.length)}, `));
  const [only, ...more] = here;
  if (found !== undefined) return found;
  if (only !== undefined && more.length === 0) return only;
  throw fault(facts, `The tag of '${printable(decoration, 100)}' is not to be found.`);
}

/**
 * Ref of HEAD as docker/metadata-action finds it, its guesses included: of several tags on the commit, the one that Git names first.
 * Throws `RefusedError`.
 */
export async function peerHeadRef(facts: HeadFacts): Promise<string> {
  const branch = await facts.branch();
  if (branch !== '') return `refs/heads/${branch}`;
  const decoration = (await facts.decoration()).replace(/^grafted, /, '');
  if (decoration === 'HEAD') return inferred(facts);
  const first = /^HEAD, (.*)$/.exec(decoration)?.[1]?.trim() ?? '';
  if (first.startsWith('tag: ')) return decoratedTag(first, facts);
  if (/^pull\/\d+\/(?:head|merge)$/.test(first)) return `refs/${first}`;
  const name = /^[^/]+\/[^/]+, (.+)$/.exec(first)?.[1] ?? /^[^/]+\/(.+)$/.exec(first)?.[1];
  if (name !== undefined) return `refs/heads/${name.trim()}`;
  throw fault(facts, `HEAD is detached at '${printable(decoration, 100)}', which names neither branch nor tag.`);
}

/** The one of several refs that is meant: only one, or the only one that is a full version. */
function settled(facts: HeadFacts, refs: readonly string[], what: string): string | undefined {
  const [first, ...more] = refs;
  if (first === undefined || more.length === 0) return first;
  const versions = refs.filter((ref) => SEMVER.isVersion(splitTag(ref.replace(/^refs\/tags\//, '')).version));
  const [version, ...others] = versions;
  if (version !== undefined && others.length === 0) return version;
  const names = refs.slice(0, 5).map((ref) => printable(ref, 80));
  throw fault(facts, `HEAD is detached, and more than one ${what} leads to it: ${listed(names)}.`);
}

/**
 * Ref of HEAD: the event's when it is about this commit, else the branch that is checked out, else the one tag or branch that leads to
 * it. Throws `RefusedError` when there are several.
 */
export async function strictHeadRef(facts: HeadFacts, { ref, sha }: GitHubContext, head: string): Promise<string> {
  if (ref !== '' && sha === head) return ref;
  const branch = await facts.branch();
  if (branch !== '') return `refs/heads/${branch}`;
  if (ref.startsWith('refs/tags/') && (await facts.tagsHere()).includes(ref)) return ref;
  const found =
    settled(facts, await facts.tagsHere(), 'tag') ??
    settled(facts, [...new Set((await facts.branchesHere('refs/remotes/')).map(asBranch))], 'branch') ??
    settled(facts, [...new Set((await facts.branchesAround('refs/remotes/')).map(asBranch))], 'branch');
  if (found !== undefined) return found;
  throw fault(facts, 'HEAD is detached, and no branch or tag leads to it.');
}

/**
 * The ref that a run from a terminal is about, where a branch is checked out: the one version that is tagged on the commit, when rules ask for a
 * Git tag; else the branch. No event says that it was the branch that was pushed.
 */
export function terminalRef(branch: string, tagsHere: readonly string[], rules: readonly TagRule[]): string {
  const asks = rules.some((rule) => isAboutTag(rule));
  const versions = tagsHere.filter((ref) => SEMVER.isVersion(splitTag(ref.replace(/^refs\/tags\//, '')).version));
  const [version, ...others] = versions;
  return asks && version !== undefined && others.length === 0 ? version : branch;
}
