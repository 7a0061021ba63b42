import type { ApiCall, JsonObject } from './message.ts';
import type { CommitObject, ObjectPointer, Person, RepositoryState, TagObject } from './state.ts';

const HTML = 'https://github.com';

/** Address of a repository in the API. */
export const repositoryUrl = ({ owner, name }: RepositoryState, { apiUrl }: Pick<ApiCall, 'apiUrl'>): string =>
  `${apiUrl}/repos/${owner}/${name}`;

/** Node identifiers are opaque; ours are only unlike each other. */
const nodeId = (kind: string, key: string | number): string => Buffer.from(`${kind}:${key}`).toString('base64url');

export function gitReference(
  repository: RepositoryState,
  call: ApiCall,
  ref: string,
  object: ObjectPointer,
): JsonObject {
  const url = repositoryUrl(repository, call);
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${url}/git/${ref}`,
    object: { ...object, url: `${url}/git/${object.type}s/${object.sha}` },
  };
}

export function gitTag(repository: RepositoryState, call: ApiCall, tag: TagObject): JsonObject {
  const url = repositoryUrl(repository, call);
  return {
    node_id: nodeId('Tag', tag.sha),
    sha: tag.sha,
    url: `${url}/git/tags/${tag.sha}`,
    tagger: person(tag.tagger),
    object: { ...tag.object, url: `${url}/git/${tag.object.type}s/${tag.object.sha}` },
    tag: tag.tag,
    message: tag.message,
    verification: UNSIGNED,
  };
}

const UNSIGNED: JsonObject = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

const person = ({ name, email, date }: Person): JsonObject => ({ name, email, date: utc(date) });

/** GitHub gives every date in UTC and without fractions of a second. */
export const utc = (date: string): string => new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');

/** A commit as `git/commits` gives it. */
export function gitCommit(repository: RepositoryState, call: ApiCall, commit: CommitObject): JsonObject {
  const url = repositoryUrl(repository, call);
  const html = `${HTML}/${repository.owner}/${repository.name}/commit`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/git/commits/${sha}`, html_url: `${html}/${sha}` })),
    verification: UNSIGNED,
  };
}

/** A commit as `commits` gives it. No account is known for its author, so `author` and `committer` are null. */
export function repositoryCommit(repository: RepositoryState, call: ApiCall, commit: CommitObject): JsonObject {
  const url = repositoryUrl(repository, call);
  const html = `${HTML}/${repository.owner}/${repository.name}/commit`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${html}/${sha}` })),
  };
}

export function account(login: string, id: number, { apiUrl }: Pick<ApiCall, 'apiUrl'>): JsonObject {
  const url = `${apiUrl}/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${HTML}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'Organization',
    site_admin: false,
  };
}

export const repositoryNodeId = ({ id }: RepositoryState): string => nodeId('Repository', id);
