import { LOG_FORMAT, type LoggedCommit, parseLog } from '../log.ts';
import { parseRefs, type Refs } from '../refs.ts';
import { type Repository, readGit } from './repository.ts';

/** HEAD and all tags with what they finally point at. One Git process, whatever their number. */
export async function readRefs(repository: Repository): Promise<Refs> {
  // Exit code 1 says that there is no ref at all: an unborn HEAD without tags.
  const { stdout } = await repository.run(['show-ref', '--head', '--dereference', '--tags']);
  return parseRefs(stdout.toString('utf8'));
}

/**
 * Which of the tags are ancestors of the commit, or on it. One Git process; cost grows with the distance of the
 * farthest tag, not with the number of tags of the repository. A tag that is named is an ancestor; Git before 2.41 may leave
 * one out when commit dates run backwards (it stops looking a few commits past what the dates promise).
 */
export async function ancestorTags(
  repository: Repository,
  commit: string,
  tags: readonly string[],
): Promise<ReadonlySet<string>> {
  if (tags.length === 0) return new Set();
  const patterns = tags.map((name) => `refs/tags/${name}`);
  const output = await readGit(repository, ['for-each-ref', `--merged=${commit}`, '--format=%(refname)', ...patterns]);
  return new Set(output.split('\n').flatMap((ref) => (ref === '' ? [] : [ref.slice('refs/tags/'.length)])));
}

/** All tags that are ancestors of the commit, or on it: for when the likely ones were not. */
export function allAncestorTags(repository: Repository, commit: string): Promise<ReadonlySet<string>> {
  return ancestorTags(repository, commit, ['']);
}

export interface RangeOptions {
  /** Commit whose history is left out; undefined for all of it. */
  readonly base: string | undefined;
  /** Whether the changed paths are wanted: Git compares two trees for each commit then. */
  readonly files: boolean;
}

/** The commits of a range, newest first. One Git process. */
export async function readLog(
  repository: Repository,
  commit: string,
  range: RangeOptions,
): Promise<readonly LoggedCommit[]> {
  // A merge changed what it brought into its first parent.
  const paths = ['--name-only', '--diff-merges=first-parent', '--no-renames', '--no-ext-diff'];
  const names = range.files ? paths : [];
  const revisions = range.base === undefined ? [commit] : [commit, `^${range.base}`];
  return parseLog(await readGit(repository, ['log', '-z', `--format=${LOG_FORMAT}`, ...names, ...revisions, '--']));
}

/** Hashes of the commits in the history of a commit, itself included: all, or the first ones in Git's order. */
export async function listCommits(repository: Repository, commit: string, most?: number): Promise<readonly string[]> {
  const limit = most === undefined ? [] : [`--max-count=${most}`];
  return (await readGit(repository, ['rev-list', ...limit, commit, '--'])).split('\n').slice(0, -1);
}

/** Paths of all files of a commit. */
export async function listFiles(repository: Repository, commit: string): Promise<readonly string[]> {
  const output = await readGit(repository, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit]);
  return output.split('\0').slice(0, -1);
}

export interface Branch {
  /** Full name: `refs/heads/main`, `refs/remotes/origin/main`. */
  readonly ref: string;
  /** Commit that it is at. */
  readonly tip: string;
  /** The commit in question is in its history. */
  readonly holds: boolean;
}

/** All branches of the clone, local and of remotes, and which of them hold the commit. */
export async function readBranches(repository: Repository, commit: string): Promise<readonly Branch[]> {
  const list = (filter: readonly string[]) =>
    readGit(repository, [
      'for-each-ref',
      ...filter,
      '--format=%(objectname) %(refname)',
      'refs/heads/',
      'refs/remotes/',
    ]);
  const [all, holding] = await Promise.all([list([]), list([`--contains=${commit}`])]);
  const holders = new Set(holding.split('\n'));
  return all.split('\n').flatMap((line) => {
    const [tip = '', ref] = line.split(' ');
    return ref === undefined ? [] : [{ ref, tip, holds: holders.has(line) }];
  });
}
