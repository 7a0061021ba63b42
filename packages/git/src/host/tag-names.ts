import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The names of a repository's tags, and whether its history is cut off. */
export interface TagNames {
  readonly names: readonly string[];
  readonly shallow: boolean;
}

/** The folder that `.git` is or points at: a linked work tree and a submodule have a file there. */
function gitFolder(top: string): string | undefined {
  const place = join(top, '.git');
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined || stat.isDirectory()) return stat === undefined ? undefined : place;
  const target = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(place, 'utf8'))?.[1];
  return target === undefined ? undefined : resolve(top, target);
}

/** What Git takes for the folder of a repository (setup.c, `is_git_directory`). */
const isGitFolder = (folder: string): boolean =>
  ['objects', 'refs', 'HEAD'].every((name) => existsSync(join(folder, name)));

/** Whether a folder lies in a repository, a bare one too: elsewhere Git is not to be asked. */
export function isInRepository(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    const git = gitFolder(at);
    if (isGitFolder(at) || (git !== undefined && (git !== join(at, '.git') || isGitFolder(git)))) return true;
    if (at === dirname(at)) return false;
  }
}

/** What all work trees share. */
function commonFolder(folder: string): string {
  const pointer = join(folder, 'commondir');
  return existsSync(pointer) ? resolve(folder, readFileSync(pointer, 'utf8').trim()) : folder;
}

function packedNames(common: string): readonly string[] {
  const path = join(common, 'packed-refs');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return [...text.matchAll(/^[0-9a-f]+ refs\/tags\/(.+)$/gm)].map(([, name = '']) => name);
}

function looseNames(common: string): readonly string[] {
  const tags = join(common, 'refs/tags');
  if (!existsSync(tags)) return [];
  return readdirSync(tags, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => relative(tags, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Names of the tags, read from the files of the repository that a folder lies in: the start of Git alone takes as long as all the rest of
 * a run. Undefined when there is no work tree or its refs are kept in another way: then Git is to be asked.
 * https://git-scm.com/docs/gitrepository-layout
 */
export function readTagNames(folder: string): TagNames | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const git = gitFolder(at);
    if (git !== undefined) {
      const common = commonFolder(git);
      if (!isGitFolder(common) || existsSync(join(common, 'reftable'))) return undefined;
      const names = [...new Set([...packedNames(common), ...looseNames(common)])];
      return { names, shallow: existsSync(join(common, 'shallow')) };
    }
    if (at === dirname(at)) return undefined;
  }
}
