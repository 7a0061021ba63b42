import type { GitHubContext } from '@slipway/core';
import type { RepositoryFacts } from './facts.ts';
import { hasAt, textAt } from './payload.ts';

/** The name of a repository, split; undefined when it is none. */
export function ownerAndName({
  repository,
}: Pick<GitHubContext, 'repository'>): { readonly owner: string; readonly repo: string } | undefined {
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(repository) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

/** What the answer needs of the repository. `null` is an answer: the repository has no description. */
const WANTED = ['name', 'description', 'html_url', 'license', 'default_branch'];

/** Whether the payload of the event says everything, so that nobody has to be asked. */
export const isWhole = (event: unknown): boolean => WANTED.every((key) => hasAt(event, 'repository', key));

function factsOf(payload: unknown, path: readonly string[], event: unknown): RepositoryFacts {
  const text = (...keys: readonly string[]) => textAt(payload, ...path, ...keys) ?? '';
  return {
    name: text('name'),
    description: text('description'),
    htmlUrl: text('html_url'),
    license: text('license', 'spdx_id'),
    defaultBranch: text('default_branch'),
    eventDefaultBranch: textAt(event, 'repository', 'default_branch'),
  };
}

/** The repository by the payload of the event. */
export function payloadRepository({ event }: GitHubContext): RepositoryFacts {
  return factsOf(event, ['repository'], event);
}

/** The repository by what GitHub answered (undefined where it could not be asked), else by the payload, else by the runner's variables. */
export function knownRepository(github: GitHubContext, answered: unknown): RepositoryFacts {
  const found = factsOf(answered, [], github.event);
  const known = payloadRepository(github);
  const own = ownerAndName(github);
  const url = own === undefined ? '' : `${github.serverUrl}/${own.owner}/${own.repo}`;
  return {
    name: found.name || known.name || (own?.repo ?? ''),
    description: found.description || known.description,
    htmlUrl: found.htmlUrl || known.htmlUrl || url,
    license: found.license || known.license,
    defaultBranch: found.defaultBranch || known.defaultBranch,
    eventDefaultBranch: known.eventDefaultBranch,
  };
}
