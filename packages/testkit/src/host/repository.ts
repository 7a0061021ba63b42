import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GitResult, gitSync, runGit } from './git.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** Contents by path, relative to the work tree; `null` removes the file. */
export type Files = Readonly<Record<string, string | null>>;

export interface RepositoryOptions {
  /** An existing folder to use; it is not removed at the end. Default: a temporary one. */
  readonly dir?: string;
  /** Name of the repository's folder inside the temporary one; may hold spaces and any letters. */
  readonly name?: string;
  /** Contents of a first commit, "Initial commit". */
  readonly files?: Files;
  readonly bare?: boolean;
}

export interface CommitOptions {
  readonly files?: Files;
  /** Committer date, and author date unless `authorDate` says otherwise, in any form git reads. */
  readonly date?: string;
  readonly authorDate?: string;
  /** Default: true when no files are given. */
  readonly allowEmpty?: boolean;
}

export interface TagOptions {
  /** Default: HEAD. */
  readonly at?: string;
  readonly annotated?: boolean;
  /** Message of an annotated tag; giving one makes the tag annotated. Default: the tag's name. */
  readonly message?: string;
  /** Tagger date of an annotated tag. */
  readonly date?: string;
}

export interface Repository extends AsyncDisposable {
  /** Absolute path of the work tree, or of the git directory of a bare repository. */
  readonly path: string;
  /** Runs git here and gives its standard output without the last newline; throws when git fails. Blocks. */
  git(...args: string[]): string;
  /** Runs git here without blocking: for remotes served by this process. Never throws on a failure of git. */
  run(...args: string[]): Promise<GitResult>;
  write(path: string, text: string): void;
  /** Commits everything in the work tree; gives the commit's hash. */
  commit(message: string, options?: CommitOptions): string;
  /** Gives the hash of the tag object, or of the commit for a lightweight tag. */
  tag(name: string, options?: TagOptions): string;
  branch(name: string, at?: string): void;
  checkout(ref: string): void;
  /** Merges one or more refs (octopus) into HEAD, never as a fast-forward; gives the merge's hash. */
  merge(refs: string | readonly string[], message: string): string;
}

/** 2024-01-01T00:00:00Z; each commit or tag is a minute later than the one before. */
const FIRST_DATE = 1_704_067_200;
const STEP = 60;

interface Place {
  readonly path: string;
  readonly home: string;
  readonly tick: () => string;
}

/** A real git repository whose hashes depend on nothing but the calls made. Branch: main. */
export function createRepository(options: RepositoryOptions = {}): Repository {
  const home = temporaryDirectory('slipway-git-');
  const path = options.dir ?? join(home.path, options.name ?? 'repository');
  mkdirSync(path, { recursive: true });
  gitSync(['init', '-q', '-b', 'main', ...(options.bare === true ? ['--bare'] : [])], { cwd: path, home: home.path });
  let commits = 0;
  const place: Place = { path, home: home.path, tick: () => `${FIRST_DATE + STEP * commits++} +0000` };
  const repository = repositoryAt(place, () => home[Symbol.asyncDispose]());
  if (options.files) repository.commit('Initial commit', { files: options.files });
  return repository;
}

function repositoryAt(place: Place, dispose: () => Promise<void>): Repository {
  const git = (args: readonly string[], extra: { env?: Record<string, string>; input?: string } = {}): string =>
    gitSync(args, { cwd: place.path, home: place.home, ...extra }).replace(/\n$/, '');
  const dated = (date = place.tick(), authorDate = date) => ({
    GIT_AUTHOR_DATE: authorDate,
    GIT_COMMITTER_DATE: date,
  });
  const hash = (revision: string): string => git(['rev-parse', '--verify', '--end-of-options', revision]);
  return {
    path: place.path,
    git: (...args) => git(args),
    run: (...args) => runGit(args, { cwd: place.path, home: place.home }),
    write: (file, text) => writeFiles(place.path, { [file]: text }),
    commit(message, { files, date, authorDate, allowEmpty = files === undefined } = {}) {
      if (files) writeFiles(place.path, files);
      git(['add', '-A']);
      const empty = allowEmpty ? ['--allow-empty'] : [];
      const text = ['--allow-empty-message', '--cleanup=verbatim', '-F', '-'];
      git(['commit', '-q', '--no-verify', ...empty, ...text], { env: dated(date, authorDate), input: message });
      return hash('HEAD');
    },
    tag(name, { at = 'HEAD', message, annotated = message !== undefined, date } = {}) {
      if (annotated) git(['tag', '-a', '-F', '-', name, at], { env: dated(date), input: message ?? name });
      else git(['tag', name, at]);
      return hash(`refs/tags/${name}`);
    },
    branch: (name, at = 'HEAD') => void git(['branch', name, at]),
    checkout: (ref) => void git(['checkout', '-q', ref]),
    merge(refs, message) {
      const heads = typeof refs === 'string' ? [refs] : refs;
      git(['merge', '-q', '--no-ff', '--no-edit', '-m', message, ...heads], { env: dated() });
      return hash('HEAD');
    },
    [Symbol.asyncDispose]: dispose,
  };
}

function writeFiles(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, path);
    if (text === null) {
      rmSync(target, { recursive: true, force: true });
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
