/** What the fake GitHub remembers. Handlers never change it: they give back a new one. */
export interface GitHubState {
  /** By full name in lower case. */
  readonly repositories: ReadonlyMap<string, RepositoryState>;
  readonly rateLimit: RateLimit;
  /** The clock of the fake, ISO 8601 in UTC. */
  readonly now: string;
  /** The only token that is accepted. Without one, any token and none is. */
  readonly token?: string;
}

export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

export interface RepositoryState {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly private: boolean;
  readonly description: string | null;
  readonly defaultBranch: string;
  /** What the token may do; without `write` every change is refused with 403. */
  readonly access: 'read' | 'write';
  /** By full name: `refs/heads/main`. */
  readonly refs: ReadonlyMap<string, ObjectPointer>;
  readonly commits: ReadonlyMap<string, CommitObject>;
  readonly tags: ReadonlyMap<string, TagObject>;
  /** A file of a commit, with the hash of its blob; there is none where the fake was given no files. */
  readonly fileAt: (commit: string, path: string) => FileObject | undefined;
}

export interface FileObject {
  readonly sha: string;
  readonly text: string;
}

export interface ObjectPointer {
  readonly sha: string;
  readonly type: 'commit' | 'tag';
}

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface CommitObject {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
}

export interface TagObject {
  readonly sha: string;
  readonly tag: string;
  readonly message: string;
  readonly tagger: Person;
  readonly object: ObjectPointer;
}

export function gitHubState(repositories: readonly RepositoryState[], given: Partial<GitHubState> = {}): GitHubState {
  return {
    repositories: new Map(repositories.map((repository) => [keyOf(repository.owner, repository.name), repository])),
    rateLimit: { limit: 5000, remaining: 5000, reset: 1_893_456_000 },
    now: '2025-06-01T00:00:00Z',
    ...given,
  };
}

export const keyOf = (owner: string, name: string): string => `${owner}/${name}`.toLowerCase();

/** The commit that a branch, a tag, a full reference or a (possibly short) hash names, in GitHub's order. */
export function resolveCommit(repository: RepositoryState, name: string): CommitObject | undefined {
  for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name]) {
    const pointer = repository.refs.get(ref);
    if (pointer) return peel(repository, pointer);
  }
  if (name === 'HEAD') return resolveCommit(repository, `refs/heads/${repository.defaultBranch}`);
  const tag = repository.tags.get(name);
  if (tag) return peel(repository, tag.object);
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined;
  return repository.commits.get(name) ?? [...repository.commits.values()].find(({ sha }) => sha.startsWith(name));
}

/** Follows annotated tags to their commit. */
export function peel(repository: RepositoryState, pointer: ObjectPointer): CommitObject | undefined {
  if (pointer.type === 'commit') return repository.commits.get(pointer.sha);
  const tag = repository.tags.get(pointer.sha);
  return tag && peel(repository, tag.object);
}

/** The commit and all its ancestors, newest first by committer date. */
export function ancestors(repository: RepositoryState, start: CommitObject): readonly CommitObject[] {
  const seen = new Map([[start.sha, start]]);
  for (const commit of seen.values()) {
    for (const parent of commit.parents) {
      const found = repository.commits.get(parent);
      if (found) seen.set(parent, found);
    }
  }
  return [...seen.values()].sort((a, b) => Date.parse(b.committer.date) - Date.parse(a.committer.date));
}
