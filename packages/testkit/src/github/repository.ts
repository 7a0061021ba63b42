import { account, repositoryNodeId, repositoryUrl } from './documents.ts';
import type { ApiCall, Handler, JsonObject } from './message.ts';
import type { RepositoryState } from './state.ts';

export const getRepository: Handler = (repository, call) => ({ status: 200, body: document(repository, call) });

function document(repository: RepositoryState, call: ApiCall): JsonObject {
  const { owner, name, id } = repository;
  const write = repository.access === 'write';
  return {
    id,
    node_id: repositoryNodeId(repository),
    name,
    full_name: `${owner}/${name}`,
    owner: account(owner, 6_811_672, call),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    description: repository.description,
    default_branch: repository.defaultBranch,
    permissions: { admin: false, maintain: false, push: write, triage: write, pull: true },
    ...addresses(repository, call),
    ...numbers(),
    ...settings(call),
  };
}

/** Name of the property and what follows the repository's address in the API. */
const API_ADDRESSES: readonly (readonly [property: string, path: string])[] = [
  ['archive_url', '/{archive_format}{/ref}'],
  ['assignees_url', '/assignees{/user}'],
  ['blobs_url', '/git/blobs{/sha}'],
  ['branches_url', '/branches{/branch}'],
  ['collaborators_url', '/collaborators{/collaborator}'],
  ['comments_url', '/comments{/number}'],
  ['commits_url', '/commits{/sha}'],
  ['compare_url', '/compare/{base}...{head}'],
  ['contents_url', '/contents/{+path}'],
  ['contributors_url', '/contributors'],
  ['deployments_url', '/deployments'],
  ['downloads_url', '/downloads'],
  ['events_url', '/events'],
  ['forks_url', '/forks'],
  ['git_commits_url', '/git/commits{/sha}'],
  ['git_refs_url', '/git/refs{/sha}'],
  ['git_tags_url', '/git/tags{/sha}'],
  ['hooks_url', '/hooks'],
  ['issue_comment_url', '/issues/comments{/number}'],
  ['issue_events_url', '/issues/events{/number}'],
  ['issues_url', '/issues{/number}'],
  ['keys_url', '/keys{/key_id}'],
  ['labels_url', '/labels{/name}'],
  ['languages_url', '/languages'],
  ['merges_url', '/merges'],
  ['milestones_url', '/milestones{/number}'],
  ['notifications_url', '/notifications{?since,all,participating}'],
  ['pulls_url', '/pulls{/number}'],
  ['releases_url', '/releases{/id}'],
  ['stargazers_url', '/stargazers'],
  ['statuses_url', '/statuses/{sha}'],
  ['subscribers_url', '/subscribers'],
  ['subscription_url', '/subscription'],
  ['tags_url', '/tags'],
  ['teams_url', '/teams'],
  ['trees_url', '/git/trees{/sha}'],
  ['url', ''],
];

function addresses(repository: RepositoryState, call: ApiCall): JsonObject {
  const html = `https://github.com/${repository.owner}/${repository.name}`;
  const url = repositoryUrl(repository, call);
  return {
    ...Object.fromEntries(API_ADDRESSES.map(([property, path]) => [property, url + path])),
    html_url: html,
    clone_url: `${html}.git`,
    git_url: `git://github.com/${repository.owner}/${repository.name}.git`,
    ssh_url: `git@github.com:${repository.owner}/${repository.name}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
  };
}

const COUNTS = [
  'forks',
  'forks_count',
  'network_count',
  'open_issues',
  'open_issues_count',
  'size',
  'stargazers_count',
] as const;
const MORE_COUNTS = ['subscribers_count', 'watchers', 'watchers_count'] as const;

const numbers = (): JsonObject => Object.fromEntries([...COUNTS, ...MORE_COUNTS].map((property) => [property, 0]));

function settings(call: ApiCall): JsonObject {
  return {
    fork: false,
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    language: 'Go',
    license: null,
    created_at: '2013-06-01T00:00:00Z',
    updated_at: call.now,
    pushed_at: call.now,
  };
}
