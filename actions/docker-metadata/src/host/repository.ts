import type { GitHubContext, Host } from '@slipway/core';
import type { RepositoryFacts } from '../facts.ts';
import { hasAt, textAt } from '../payload.ts';

/** What GitHub's API may be asked. */
export interface Api {
  readonly repository: () => Promise<unknown>;
  /** Committer time in milliseconds. */
  readonly commitTime: (commit: string) => Promise<number | undefined>;
  /** Names of all Git tags that begin with a text. */
  readonly tags: (prefix: string) => Promise<readonly string[] | undefined>;
  /** Text of a file of a Git tag; undefined when the tag has no such file. */
  readonly fileOfTag: (tag: string, path: string) => Promise<string | undefined>;
}

/** Nobody is asked: a run from a terminal. */
export const NO_API: Api = {
  repository: async () => undefined,
  commitTime: async () => undefined,
  tags: async () => undefined,
  fileOfTag: async () => undefined,
};

/** The name, split; undefined when it is none. */
function ownerAndName({ repository }: GitHubContext): { readonly owner: string; readonly repo: string } | undefined {
  const [owner = '', repo = '', ...more] = repository.split('/');
  return owner === '' || repo === '' || more.length > 0 ? undefined : { owner, repo };
}

/** The client is loaded at the first question. A question that fails is answered with nothing, and a notice says so. */
export function githubApi(host: Host, github: GitHubContext, token: string | undefined): Api {
  const ask = async <T>(
    what: string,
    question: (client: Client, at: RepositoryName) => Promise<T>,
  ): Promise<T | undefined> => {
    const place = ownerAndName(github);
    const secret = token ?? host.env['GITHUB_TOKEN'] ?? '';
    try {
      if (place === undefined) throw new Error('GITHUB_REPOSITORY is not set');
      if (secret === '') throw new Error('there is no token');
      const { githubClient } = await import('@slipway/core/host');
      return await question(await githubClient(secret, github.apiUrl), place);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      host.log.notice(`GitHub could not be asked for ${what} (${why}); the step goes on without it.`);
      return undefined;
    }
  };
  return {
    repository: () => ask('the repository', async ({ rest }, place) => (await rest.repos.get(place)).data),
    commitTime: (commit) =>
      ask('the time of the commit', async ({ rest }, place) => {
        const { data } = await rest.repos.getCommit({ ...place, ref: commit });
        return Date.parse(data.commit.committer?.date ?? '');
      }),
    tags: (prefix) =>
      ask('the published versions', async ({ rest }, place) => {
        const { data } = await rest.git.listMatchingRefs({ ...place, ref: `tags/${prefix}` });
        return data.map(({ ref }) => ref.slice('refs/tags/'.length));
      }),
    fileOfTag: (tag, path) =>
      ask(`${path} of ${tag}`, async ({ rest }, place) => {
        const mediaType = { format: 'raw' };
        const { data } = await rest.repos.getContent({ ...place, path, ref: `refs/tags/${tag}`, mediaType });
        // The types know of the JSON only, and the raw form is a text.
        return typeof data === 'string' ? data : undefined;
      }),
  };
}

type Client = Awaited<ReturnType<typeof import('@slipway/core/host').githubClient>>;
type RepositoryName = { readonly owner: string; readonly repo: string };

/** What the answer needs of the repository. `null` is an answer: the repository has no description. */
const WANTED = ['name', 'description', 'html_url', 'license', 'default_branch'];

function factsOf(repository: unknown, event: unknown): RepositoryFacts {
  const text = (...path: readonly string[]) => textAt(repository, ...path) ?? '';
  return {
    name: text('name'),
    description: text('description'),
    htmlUrl: text('html_url'),
    license: text('license', 'spdx_id'),
    defaultBranch: text('default_branch'),
    eventDefaultBranch: textAt(event, 'repository', 'default_branch'),
  };
}

/** The repository by the payload of the event, else by the API, else by what the runner's variables say. */
export async function repositoryFacts(github: GitHubContext, api: Api): Promise<RepositoryFacts> {
  const { event } = github;
  if (WANTED.every((key) => hasAt(event, 'repository', key))) {
    return factsOf(Reflect.get(Object(event), 'repository'), event);
  }
  const found = factsOf(await api.repository(), event);
  const known = factsOf(Reflect.get(Object(event), 'repository'), event);
  const place = ownerAndName(github);
  const url = place === undefined ? '' : `${github.serverUrl}/${place.owner}/${place.repo}`;
  return {
    name: found.name || known.name || (place?.repo ?? ''),
    description: found.description || known.description,
    htmlUrl: found.htmlUrl || known.htmlUrl || url,
    license: found.license || known.license,
    defaultBranch: found.defaultBranch || known.defaultBranch,
    eventDefaultBranch: known.eventDefaultBranch,
  };
}
