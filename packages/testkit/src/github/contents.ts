import { repositoryUrl } from './documents.ts';
import { type Handler, NOT_FOUND } from './message.ts';
import { resolveCommit } from './state.ts';

/** A file at a branch, tag or commit, as JSON with its content in base64. Folders are not served. */
export const getContent: Handler = (repository, call) => {
  const path = call.path['path'] ?? '';
  const ref = String(call.query['ref'] ?? 'HEAD');
  const commit = resolveCommit(repository, ref);
  const file = commit && repository.fileAt(commit.sha, path);
  if (file === undefined) return NOT_FOUND;
  const url = `${repositoryUrl(repository, call)}/contents/${path}?ref=${ref}`;
  const git = `${repositoryUrl(repository, call)}/git/blobs/${file.sha}`;
  return {
    status: 200,
    body: {
      type: 'file',
      encoding: 'base64',
      size: Buffer.byteLength(file.text),
      name: path.split('/').at(-1) ?? path,
      path,
      content: Buffer.from(file.text).toString('base64'),
      sha: file.sha,
      url,
      git_url: git,
      html_url: url,
      download_url: url,
      _links: { git, html: url, self: url },
    },
  };
};
