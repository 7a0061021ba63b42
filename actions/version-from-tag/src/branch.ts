import type { GitHubContext } from '@slipway/core';

/** The branch that a commit is on, as far as that is known. */
export interface Branch {
  /** Short names: none when it is not known, several when the commit is on several and nothing tells which is meant. */
  readonly names: readonly string[];
  /** Whether it is a branch of this repository that holds the commit. That of a pull request or a fork may have any name and makes no release. */
  readonly releases: boolean;
}

export const UNKNOWN: Branch = { names: [], releases: false };

/** A branch of the clone. */
export interface BranchFact {
  /** Full name: `refs/heads/main`, `refs/remotes/origin/main`. */
  readonly ref: string;
  /** Commit that it is at. */
  readonly tip: string;
  /** The commit in question is in its history. */
  readonly holds: boolean;
}

export interface Checkout {
  /** Commit that is answered for. */
  readonly commit: string;
  /** The input of that name; empty for HEAD. */
  readonly ref: string;
  /** Full name of the branch that HEAD is on. */
  readonly head: string | undefined;
}

/** `refs/heads/main` and `refs/remotes/origin/main` as `main`. */
export function shortName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '').replace(/^refs\/remotes\/[^/]+\//, '');
}

/**
 * The branch by what the event and HEAD say of this very commit; undefined when they say nothing of it. `GITHUB_REF` speaks of `GITHUB_SHA`
 * alone: for workflow_run, pull_request_target, a dispatch or a step that checks out something else, that is another commit.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function branchByEvent(github: GitHubContext | undefined, { commit, ref, head }: Checkout): Branch | undefined {
  const heads = github === undefined ? [] : headsOf(github).filter(({ sha }) => sha === commit);
  const foreign = heads.find(({ own }) => !own);
  if (foreign !== undefined) return { names: [foreign.branch], releases: false };
  if (ref === '' && head !== undefined) return on(head);
  const [own] = heads;
  return (github?.sha === commit ? branchOfRef(github) : undefined) ?? (own === undefined ? undefined : on(own.branch));
}

function on(branch: string): Branch {
  return { names: [shortName(branch)], releases: true };
}

/** What `GITHUB_REF` says of `GITHUB_SHA`. */
function branchOfRef(github: GitHubContext): Branch | undefined {
  if (github.ref.startsWith('refs/heads/')) return on(github.ref);
  if (github.ref.startsWith('refs/pull/'))
    return { names: github.headRef === '' ? [] : [github.headRef], releases: false };
  // The push of a tag says which branch is at its commit, when one is.
  const base = textAt(github.event, 'base_ref');
  return base.startsWith('refs/heads/') ? on(base) : undefined;
}

interface Head {
  readonly sha: string;
  readonly branch: string;
  /** In this repository, not in a fork. */
  readonly own: boolean;
}

/** Commits that the payload puts on a branch: the head of a pull request or of a run, and what a pull request was merged as. */
function headsOf({ event, repository }: GitHubContext): readonly Head[] {
  const pull = valueAt(event, 'pull_request');
  const run = valueAt(event, 'workflow_run');
  const heads: readonly Head[] = [
    {
      sha: textAt(pull, 'head', 'sha'),
      branch: textAt(pull, 'head', 'ref'),
      own: textAt(pull, 'head', 'repo', 'full_name') === repository,
    },
    {
      sha: textAt(run, 'head_sha'),
      branch: textAt(run, 'head_branch'),
      own: textAt(run, 'head_repository', 'full_name') === repository,
    },
    {
      sha: valueAt(pull, 'merged') === true ? textAt(pull, 'merge_commit_sha') : '',
      branch: textAt(pull, 'base', 'ref'),
      own: true,
    },
  ];
  return heads.filter(({ sha, branch }) => sha !== '' && branch !== '');
}

function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' ? found : '';
}

/** The branch that the input `ref` names, when it is at the commit: a tag of that name would have been taken first. */
export function branchNamed(branches: readonly BranchFact[], { commit, ref }: Checkout): Branch | undefined {
  const named = branches.find(
    ({ ref: name, tip }) =>
      tip === commit &&
      [name, shortName(name), name.slice('refs/remotes/'.length), name.slice('refs/'.length)].includes(ref),
  );
  return named === undefined ? undefined : on(named.ref);
}

/**
 * The branch by Git: the one that is at the commit, else the one that holds it. Several names stay several: who asks may not need to
 * tell them apart.
 */
export function branchByGit(branches: readonly BranchFact[], { commit }: Checkout): Branch {
  const known = branches.filter(({ ref }) => !/^refs\/remotes\/[^/]+\/HEAD$/.test(ref));
  const here = known.filter(({ tip }) => tip === commit);
  const found = here.length > 0 ? here : known.filter(({ holds }) => holds);
  const names = [...new Set(found.map(({ ref }) => shortName(ref)))];
  return { names, releases: names.length > 0 };
}

/** The number of the pull request whose merge commit this is. */
export function pullRequest(github: GitHubContext | undefined, commit: string): number | undefined {
  const number = github?.sha === commit ? /^refs\/pull\/(\d+)\//.exec(github.ref)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}
