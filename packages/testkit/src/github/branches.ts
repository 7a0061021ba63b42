import { repositoryCommit, repositoryUrl } from './documents.ts';
import { type Handler, page, problem } from './message.ts';
import { resolveCommit } from './state.ts';

const HEADS = 'refs/heads/';

/** Sorted by name. No branch of the fake is protected. */
export const listBranches: Handler = (repository, call) => {
  if (call.query['protected'] === true) return page([], call);
  const url = repositoryUrl(repository, call);
  const heads = [...repository.refs].filter(([ref]) => ref.startsWith(HEADS)).sort(([a], [b]) => (a < b ? -1 : 1));
  const branches = heads.map(([ref, { sha }]) => ({
    name: ref.slice(HEADS.length),
    commit: { sha, url: `${url}/commits/${sha}` },
    protected: false,
  }));
  return page(branches, call);
};

export const getBranch: Handler = (repository, call) => {
  const name = call.path['branch'] ?? '';
  const commit = repository.refs.has(HEADS + name) ? resolveCommit(repository, HEADS + name) : undefined;
  if (commit === undefined) return problem(404, 'Branch not found');
  const url = `${repositoryUrl(repository, call)}/branches/${name}`;
  return {
    status: 200,
    body: {
      name,
      commit: repositoryCommit(repository, call, commit),
      _links: { self: url, html: `https://github.com/${repository.owner}/${repository.name}/tree/${name}` },
      protected: false,
      protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${url}/protection`,
    },
  };
};
