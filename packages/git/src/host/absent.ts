import { printable } from '@slipway/core';
import { objectsMissing } from '../faults.ts';
import { FETCH, gitSaid, isPartial, type RemoteAccess, remoteOf, talk } from './remote.ts';
import { type Repository, readGit } from './repository.ts';

/** Objects of these commits that are not here: trees, and files too where they are wanted. Nothing is fetched. */
async function absentOf(
  repository: Repository,
  commits: readonly string[],
  kinds: 'trees' | 'trees and files',
): Promise<readonly string[]> {
  const filter = kinds === 'trees' ? ['--filter=blob:none'] : [];
  const args = ['rev-list', '--no-walk=unsorted', '--objects', '--missing=print', ...filter, '--stdin'];
  const output = await readGit(repository, args, `${commits.join('\n')}\n`);
  return output.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
}

/** Fetches objects by their hashes in one request. Does its best: what is still missing is noticed where it is read. */
async function fetchObjects(
  repository: Repository,
  absent: readonly string[],
  filter: 'blob:none' | 'tree:0',
  access: RemoteAccess,
): Promise<void> {
  if (absent.length === 0) return;
  const remote = await remoteOf(repository, (why) => objectsMissing('objects', `it ${why}.`));
  const options = [...FETCH, '--no-tags', `--filter=${filter}`, '--stdin', '--', remote];
  await talk(repository, access, ['-c', 'fetch.negotiationAlgorithm=noop', ...options], `${absent.join('\n')}\n`);
}

/** Fetches the trees of a range of commits in one go, in a partial clone: the changed paths of the commits need them. */
export async function fetchTrees(
  repository: Repository,
  commit: string,
  base: string,
  access: RemoteAccess,
): Promise<void> {
  if (!isPartial(repository.place)) return;
  const listed = await readGit(repository, ['log', '--format=%H', '--boundary', commit, `^${base}`, '--']);
  const commits = listed.split('\n').filter((hash) => hash !== '');
  await fetchObjects(repository, await absentOf(repository, commits, 'trees'), 'blob:none', access);
}

interface Entry {
  readonly type: string;
  readonly hash: string;
}

/** What stands at paths of a commit. Trees that are not here are brought by Git itself, with the token. */
async function listEntries(
  repository: Repository,
  commit: string,
  paths: readonly string[],
  access: RemoteAccess,
): Promise<readonly Entry[]> {
  const listed = await talk(repository, access, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
  if (listed.code !== 0) throw objectsMissing(`the trees of ${commit.slice(0, 12)}`, `${gitSaid(listed.stderr)}.`);
  return listed.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const entry = /^\d+ (\w+) ([0-9a-f]+)\t/.exec(line);
      return entry === null ? [] : [{ type: entry[1] ?? '', hash: entry[2] ?? '' }];
    });
}

/** The most paths that go to one command line. */
const MOST_PATHS = 1000;

/** Brings files of a commit into a partial clone in one request, where they are missing. */
export async function fetchFiles(
  repository: Repository,
  commit: string,
  paths: readonly string[],
  access: RemoteAccess,
): Promise<void> {
  if (paths.length === 0 || !isPartial(repository.place)) return;
  const entries: Entry[] = [];
  for (let at = 0; at < paths.length; at += MOST_PATHS)
    entries.push(...(await listEntries(repository, commit, paths.slice(at, at + MOST_PATHS), access)));
  const absent = new Set(await absentOf(repository, [commit], 'trees and files'));
  const files = entries.map(({ hash }) => hash).filter((hash) => absent.has(hash));
  await fetchObjects(repository, files, 'tree:0', access);
}

/** Brings a commit that only the remote has. The clone is made neither shallower nor partial by it. */
async function fetchCommit(repository: Repository, commit: string, access: RemoteAccess): Promise<void> {
  if ((await repository.run(['cat-file', '-e', commit])).code === 0) return;
  const remote = await remoteOf(repository, (why) => objectsMissing(`the commit ${commit.slice(0, 12)}`, `it ${why}.`));
  const filter = isPartial(repository.place) ? ['--filter=tree:0'] : [];
  const { code, stderr } = await talk(repository, access, [...FETCH, '--no-tags', ...filter, '--', remote, commit]);
  if (code !== 0)
    throw objectsMissing(`the commit ${commit.slice(0, 12)}`, `'${printable(remote)}' says: ${gitSaid(stderr)}.`);
}

/**
 * A file of a commit that may be on the remote alone, whole or in part; undefined only when the commit has no such file. Throws
 * `CouldNotCheckError` when that cannot be told.
 */
export async function readAbsentFile(
  repository: Repository,
  commit: string,
  path: string,
  access: RemoteAccess,
): Promise<string | undefined> {
  await fetchCommit(repository, commit, access);
  const [entry] = await listEntries(repository, commit, [path], access);
  if (entry?.type !== 'blob') return undefined;
  const { code, stdout, stderr } = await talk(repository, access, ['cat-file', 'blob', entry.hash]);
  if (code !== 0) throw objectsMissing(`${printable(path)} of ${commit.slice(0, 12)}`, `${gitSaid(stderr)}.`);
  return stdout.toString('utf8');
}
