import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printable } from '@slipway/core';
import { type ExecResult, exec } from '@slipway/core/host';
import { causeOf } from '../cause.ts';
import { fetchingEnvironment } from '../environment.ts';
import { parseRefs, type Tag } from '../refs.ts';
import { shallowClone } from '../shallow.ts';
import { type Repository, readGit } from './repository.ts';

/** What talking to the remote needs. */
export interface RemoteAccess {
  /** Token for a checkout that kept no credentials. */
  readonly token: string | undefined;
  /** Server that the token is for; it is sent nowhere else. */
  readonly serverUrl: string;
  readonly signal?: AbortSignal;
}

/** A ref of ours that lives while the history is fetched: Git follows tags only when some ref is updated. */
const SCRATCH = 'refs/slipway/deepened';

const QUIET = ['--quiet', '--no-recurse-submodules', '--no-auto-maintenance', '--no-write-fetch-head'];

/** Commits at which the history of `commit` was cut off. */
async function boundary(repository: Repository, commit: string): Promise<readonly string[]> {
  const common = (await readGit(repository, ['rev-parse', '--git-common-dir'])).trim();
  const file = resolve(repository.cwd, common, 'shallow');
  if (!existsSync(file)) return [];
  const cut = new Set(readFileSync(file, 'utf8').split('\n'));
  const roots = await readGit(repository, ['rev-list', '--max-parents=0', commit, '--']);
  return roots.split('\n').filter((root) => cut.has(root));
}

/** The remote to ask: `origin`, or the only one there is. */
async function remoteOf(repository: Repository): Promise<string> {
  const remotes = (await readGit(repository, ['remote'])).split('\n').filter((name) => name !== '');
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (remote === undefined) throw shallowClone('has no remote to fetch the rest from');
  if (!remotes.includes('origin') && remotes.length > 1)
    throw shallowClone("has several remotes, none of them called 'origin'");
  return remote;
}

/** Runs a Git command that may talk to the remote, with the user's own configuration and the token. */
function talk(
  repository: Repository,
  access: RemoteAccess,
  args: readonly string[],
  input?: string,
): Promise<ExecResult> {
  return exec('git', ['--no-pager', '-c', 'safe.directory=*', ...args], {
    cwd: repository.cwd,
    env: fetchingEnvironment(repository.env, access.token, access.serverUrl),
    ...(input === undefined ? {} : { input }),
    ...(access.signal === undefined ? {} : { signal: access.signal }),
  });
}

/** Whether the history of the commit was cut off by a shallow clone. */
export async function isCutOff(repository: Repository, commit: string): Promise<boolean> {
  return (await boundary(repository, commit)).length > 0;
}

/**
 * Makes the history of a commit whole in a shallow clone and answers the tags of the remote, so that versions taken
 * elsewhere are known too. Commits and tags are fetched, no trees and no files (`--filter=tree:0`), and only the history of
 * this commit: tags that point into it come along by themselves. The clone is a partial one from then on; what is missing
 * comes by itself when a later step asks Git for it.
 * Throws `CouldNotCheckError` when it is not possible or did not help.
 */
export async function deepen(repository: Repository, commit: string, access: RemoteAccess): Promise<readonly Tag[]> {
  const missing = await boundary(repository, commit);
  const remote = await remoteOf(repository);
  const ask = async (args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await talk(repository, access, args);
    if (code === 0) return stdout.toString('utf8');
    throw shallowClone(
      `the rest could not be fetched from '${printable(remote)}' (${printable(causeOf(stderr), 300)})`,
    );
  };
  const refspecs = missing.map((hash, i) => (i === 0 ? `+${hash}:${SCRATCH}` : hash));
  const [listed] = await Promise.all([
    ask(['ls-remote', '--quiet', '--tags', '--', remote]),
    ask(['fetch', ...QUIET, '--unshallow', '--filter=tree:0', '--', remote, ...refspecs]),
  ]);
  await repository.run(['update-ref', '-d', SCRATCH]);
  if (await isCutOff(repository, commit)) throw shallowClone('stayed so after fetching');
  return parseRefs(listed).tags;
}

/**
 * Fetches the trees of a range of commits in one go, for a clone that `deepen` made: the changed paths of its commits need
 * them, and Git would ask for them one by one. Does its best: what is still missing comes by itself, only slower.
 */
export async function fetchTrees(
  repository: Repository,
  commit: string,
  base: string,
  access: RemoteAccess,
): Promise<void> {
  const listed = await readGit(repository, ['log', '--format=%T', '--boundary', commit, `^${base}`, '--']);
  const trees = [...new Set(listed.split('\n'))].filter((hash) => hash !== '');
  const options = [...QUIET, '--no-tags', '--filter=blob:none', '--stdin', '--', await remoteOf(repository)];
  await talk(repository, access, ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...options], trees.join('\n'));
}

/** A file of a commit that only the remote has; undefined when there is none. Fetches that commit's trees and the file. */
export async function readRemoteFile(
  repository: Repository,
  commit: string,
  path: string,
  access: RemoteAccess,
): Promise<string | undefined> {
  const remote = await remoteOf(repository);
  await talk(repository, access, [
    'fetch',
    ...QUIET,
    '--no-tags',
    '--depth=1',
    '--filter=blob:none',
    '--',
    remote,
    commit,
  ]);
  const { code, stdout } = await talk(repository, access, ['cat-file', 'blob', `${commit}:${path}`]);
  return code === 0 ? stdout.toString('utf8') : undefined;
}
