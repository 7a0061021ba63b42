import type { CommitObject, FileObject, ObjectPointer, Person, RepositoryState, TagObject } from '../github/state.ts';
import { gitSync } from './git.ts';

export interface GitHubRepositoryOptions
  extends Partial<Pick<RepositoryState, 'private' | 'description' | 'defaultBranch' | 'access'>> {
  /** `owner/name`. */
  readonly fullName: string;
}

/** An empty repository of the fake GitHub. */
export function emptyGitHubRepository(options: GitHubRepositoryOptions): RepositoryState {
  const { fullName, ...given } = options;
  const [owner = '', name = ''] = fullName.split('/');
  const nothing = { refs: new Map(), commits: new Map(), tags: new Map(), fileAt: () => undefined };
  const defaults = { private: false, description: null, defaultBranch: 'main', access: 'write' } as const;
  return { owner, name, id: 1_296_269, ...defaults, ...nothing, ...given };
}

/** What GitHub would know of a repository after `git push --mirror`: branches, tags and their commits. */
export function gitHubRepository(path: string, options: GitHubRepositoryOptions): RepositoryState {
  const git = (...args: string[]): string => gitSync(args, { cwd: path });
  return {
    ...emptyGitHubRepository(options),
    refs: readRefs(
      git('for-each-ref', '--format=%(refname)%00%(objectname)%00%(objecttype)', 'refs/heads', 'refs/tags'),
    ),
    commits: readCommits(git('log', '--branches', '--tags', '-z', `--format=${COMMIT_FIELDS}`)),
    tags: readTags(git('for-each-ref', `--format=${TAG_FIELDS}`, 'refs/tags')),
    fileAt: (commit, file) => readFileAt(git, commit, file),
  };
}

function readFileAt(git: (...args: string[]) => string, commit: string, file: string): FileObject | undefined {
  const [, , sha] = git('ls-tree', commit, '--', file).split(/[ \t]/);
  return sha === undefined ? undefined : { sha, text: git('cat-file', 'blob', sha) };
}

const COMMIT_FIELDS = '%H%x1f%T%x1f%P%x1f%an%x1f%ae%x1f%aI%x1f%cn%x1f%ce%x1f%cI%x1f%B';
const TAG_NAMES = [
  'objectname',
  'tag',
  'object',
  'type',
  'taggername',
  'taggeremail:trim',
  'taggerdate:iso-strict',
  'contents',
];
const TAG_FIELDS = `%(objecttype)%1f${TAG_NAMES.map((name) => `%(${name})`).join('%1f')}%00`;

function readRefs(text: string): ReadonlyMap<string, ObjectPointer> {
  const refs = text.split('\n').filter((line) => line !== '');
  return new Map(
    refs.map((line): [string, ObjectPointer] => {
      const [ref = '', sha = '', type] = line.split('\0');
      return [ref, { sha, type: type === 'tag' ? 'tag' : 'commit' }];
    }),
  );
}

function readCommits(text: string): ReadonlyMap<string, CommitObject> {
  const records = text.split('\0').filter((record) => record !== '');
  return new Map(
    records.map((record): [string, CommitObject] => {
      const [sha = '', tree = '', parents = '', ...rest] = record.split('\x1f');
      const [name, email, date, committerName, committerEmail, committerDate, message = ''] = rest;
      const commit: CommitObject = {
        sha,
        tree,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author: person(name, email, date),
        committer: person(committerName, committerEmail, committerDate),
        message: message.trimEnd(),
      };
      return [sha, commit];
    }),
  );
}

function readTags(text: string): ReadonlyMap<string, TagObject> {
  const records = text.split('\0\n').filter((record) => record.startsWith('tag\x1f'));
  return new Map(
    records.map((record): [string, TagObject] => {
      const [, sha = '', tag = '', object = '', type, name, email, date, message = ''] = record.split('\x1f');
      const pointer: ObjectPointer = { sha: object, type: type === 'tag' ? 'tag' : 'commit' };
      return [sha, { sha, tag, message: message.trimEnd(), tagger: person(name, email, date), object: pointer }];
    }),
  );
}

const person = (name = '', email = '', date = ''): Person => ({ name, email, date });
