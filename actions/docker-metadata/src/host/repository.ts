import type { GitHubContext, Host } from '@slipway/core';
import type { RepositoryFacts } from '../facts.ts';
import { isWhole, knownRepository, ownerAndName, payloadRepository } from '../repository.ts';

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

/** What octokit throws for an answer that is none, and for a server that does not answer: both have a status. */
const isResponse = (error: unknown): error is Error => error instanceof Error && 'status' in error;

/** The client is loaded at the first question. A question that fails is answered with nothing, and a notice says so. */
export function githubApi(host: Host, github: GitHubContext, token: string | undefined): Api {
  const { signal } = host;
  const ask = async <T>(
    what: string,
    question: (client: Client, at: RepositoryName) => Promise<T>,
  ): Promise<T | undefined> => {
    const without = (why: string): undefined => {
      const text = `GitHub could not be asked for ${what} (${why}); the step goes on without it.`;
      host.log.notice(text, { code: 'github-not-asked' });
    };
    const repository = ownerAndName(github);
    const secret = token ?? host.env['GITHUB_TOKEN'] ?? '';
    if (repository === undefined) return without('GITHUB_REPOSITORY is not set');
    if (secret === '') return without('there is no token');
    const { githubClient } = await import('@slipway/core/host');
    const client = await githubClient(secret, github.apiUrl, signal);
    try {
      return await question(client, repository);
    } catch (error) {
      if (!isResponse(error)) throw error;
      return without(error.message);
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
        const { data } = await rest.repos.getContent({ ...place, path, ref: `refs/tags/${tag}` });
        // https://docs.github.com/rest/repos/contents: a folder is a list, and a file of 1 MB or less has its content in it.
        const isFile = !Array.isArray(data) && data.type === 'file';
        return isFile ? Buffer.from(data.content, 'base64').toString('utf8') : undefined;
      }),
  };
}

type Client = Awaited<ReturnType<typeof import('@slipway/core/host').githubClient>>;
type RepositoryName = { readonly owner: string; readonly repo: string };

/** The repository by the payload of the event, else by the API, else by what the runner's variables say. */
export async function repositoryFacts(github: GitHubContext, api: Api): Promise<RepositoryFacts> {
  return isWhole(github.event) ? payloadRepository(github) : knownRepository(github, await api.repository());
}
