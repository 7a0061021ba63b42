import { gitCommit, repositoryCommit, repositoryUrl } from './documents.ts';
import { type ApiCall, type Handled, type Handler, NOT_FOUND, page, pageOf, problem } from './message.ts';
import { ancestors, type CommitObject, type RepositoryState, resolveCommit } from './state.ts';

export const getGitCommit: Handler = (repository, call) => {
  const commit = repository.commits.get(call.path['commit_sha'] ?? '');
  return commit ? { status: 200, body: gitCommit(repository, call, commit) } : NOT_FOUND;
};

export const getCommit: Handler = (repository, call) => {
  const ref = call.path['ref'] ?? '';
  const commit = resolveCommit(repository, ref);
  if (commit === undefined) return problem(422, `No commit found for SHA: ${ref}`);
  return { status: 200, body: repositoryCommit(repository, call, commit) };
};

/** Newest first. Filters that need file contents or accounts are refused, for the fake has neither. */
export const listCommits: Handler = (repository, call) => {
  if (repository.refs.size === 0) return problem(409, 'Git Repository is empty.');
  const unknown = ['path', 'author', 'committer'].find((name) => call.query[name] !== undefined);
  if (unknown !== undefined) return problem(501, `The fake does not filter commits by ${unknown}.`);
  const start = resolveCommit(repository, String(call.query['sha'] ?? repository.defaultBranch));
  if (start === undefined) return NOT_FOUND;
  const from = Date.parse(String(call.query['since'] ?? '0000-01-01T00:00:00Z'));
  const to = Date.parse(String(call.query['until'] ?? '9999-12-31T00:00:00Z'));
  const listed = ancestors(repository, start).filter(({ committer }) => {
    const date = Date.parse(committer.date);
    return date >= from && date <= to;
  });
  return page(
    listed.map((commit) => repositoryCommit(repository, call, commit)),
    call,
  );
};

const MOST_UNPAGED = 250;

/** `BASE...HEAD`: what HEAD has beyond their merge base, oldest first; at most 250 commits when not paged. */
export const compareCommits: Handler = (repository, call) => {
  const [baseName = '', headName = ''] = (call.path['basehead'] ?? '').split('...');
  const base = resolveCommit(repository, withoutOwner(repository, baseName));
  const head = resolveCommit(repository, withoutOwner(repository, headName));
  if (base === undefined || head === undefined) return NOT_FOUND;
  const [ofBase, ofHead] = [ancestors(repository, base), ancestors(repository, head)];
  const [inBase, inHead] = [new Set(ofBase), new Set(ofHead)];
  const mergeBase = ofHead.find((commit) => inBase.has(commit));
  if (mergeBase === undefined) return problem(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = ofHead.filter((commit) => !inBase.has(commit)).reverse();
  const behind = ofBase.filter((commit) => !inHead.has(commit)).length;
  return comparison(repository, call, { base, head, mergeBase, ahead, behind });
};

interface Compared {
  readonly base: CommitObject;
  readonly head: CommitObject;
  readonly mergeBase: CommitObject;
  readonly ahead: readonly CommitObject[];
  readonly behind: number;
}

function comparison(
  repository: RepositoryState,
  call: ApiCall,
  { base, head, mergeBase, ahead, behind }: Compared,
): Handled {
  const paged = call.query['page'] !== undefined || call.query['per_page'] !== undefined;
  const { items, headers } = paged ? pageOf(ahead, call) : { items: ahead.slice(0, MOST_UNPAGED), headers: {} };
  const basehead = call.path['basehead'] ?? '';
  const html = `https://github.com/${repository.owner}/${repository.name}/compare/${basehead}`;
  const document = (commit: CommitObject) => repositoryCommit(repository, call, commit);
  const body = {
    url: `${repositoryUrl(repository, call)}/compare/${basehead}`,
    html_url: html,
    permalink_url: `https://github.com/${repository.owner}/${repository.name}/compare/${base.sha}...${head.sha}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: document(base),
    merge_base_commit: document(mergeBase),
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: items.map(document),
  };
  return { status: 200, headers, body };
}

function statusOf(ahead: number, behind: number): 'diverged' | 'ahead' | 'behind' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** `OWNER:BRANCH` names a fork; the fake knows the repository's own owner only. */
function withoutOwner({ owner }: RepositoryState, name: string): string {
  return name.startsWith(`${owner}:`) ? name.slice(owner.length + 1) : name;
}
