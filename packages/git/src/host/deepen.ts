import { join } from 'node:path';
import { readText } from '@slipway/core/host';
import { shallowClone } from '../faults.ts';
import { parseRefs, type Tag } from '../refs.ts';
import { readRefs } from './history.ts';
import { FETCH, fetchTagsOfHistory, listRemote, notFetched, type RemoteAccess, remoteOf, talk } from './remote.ts';
import { type Repository, readGit } from './repository.ts';

/** A ref of ours that lives while the history is fetched: Git follows tags only when some ref is updated. */
const SCRATCH = 'refs/slipway/deepened';

/** Commits at which the history of `commit` was cut off. */
async function boundary(repository: Repository, commit: string): Promise<readonly string[]> {
  const text = readText(join(repository.place.common, 'shallow'));
  if (text === undefined) return [];
  const cut = new Set(text.split('\n'));
  const roots = await readGit(repository, ['rev-list', '--max-parents=0', commit, '--']);
  return roots.split('\n').filter((root) => cut.has(root));
}

/** Whether the history of the commit was cut off by a shallow clone. */
export async function isCutOff(repository: Repository, commit: string): Promise<boolean> {
  return (await boundary(repository, commit)).length > 0;
}

/**
 * Makes the history of a commit whole in a shallow clone and answers the tags of the remote, so that versions taken
 * elsewhere are known too. Commits and tags are fetched, no trees and no files (`--filter=tree:0`), and only the history of
 * this commit, with the tags that point into it. The clone is a partial one from then on; what is missing comes by itself when a later
 * step asks Git for it.
 * Throws `CouldNotCheckError` when it is not possible or did not help.
 */
export async function deepen(repository: Repository, commit: string, access: RemoteAccess): Promise<readonly Tag[]> {
  const missing = await boundary(repository, commit);
  const remote = await remoteOf(repository, shallowClone);
  const fetchHistory = async (): Promise<void> => {
    const refspecs = missing.map((hash, i) => (i === 0 ? `+${hash}:${SCRATCH}` : hash));
    const args = [...FETCH, '--unshallow', '--filter=tree:0', '--', remote, ...refspecs];
    const { code, stderr } = await talk(repository, access, args);
    if (code !== 0) throw notFetched(remote, stderr, shallowClone);
  };
  const unanswered = shallowClone;
  const [listed] = await Promise.all([
    listRemote(repository, remote, '--tags', { access, unanswered }),
    fetchHistory(),
  ]);
  await repository.run(['update-ref', '-d', SCRATCH]);
  if (await isCutOff(repository, commit)) throw shallowClone('stayed so after fetching');
  const there = parseRefs(listed).tags;
  const { tags: here } = await readRefs(repository);
  await fetchTagsOfHistory(repository, commit, { here, there }, { access, remote, unanswered });
  return there;
}
