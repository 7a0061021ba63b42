import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readText } from '@slipway/core/host';

/** Where a repository is. All paths are absolute. */
export interface Place {
  /** What is of this work tree alone: HEAD and the index. */
  readonly gitFolder: string;
  /** What all work trees share: refs, objects and the configuration. */
  readonly common: string;
  /** Top of the work tree; undefined for a bare repository. */
  readonly workTree: string | undefined;
  /** Where the folder that was asked about lies below the top, with a slash at its end, or empty. */
  readonly prefix: string;
}

/** What Git takes for the folder of a repository (setup.c, `is_git_directory`). */
function isGitFolder(folder: string): boolean {
  const common = commonFolder(folder);
  return existsSync(join(folder, 'HEAD')) && ['objects', 'refs'].every((name) => existsSync(join(common, name)));
}

/** What all work trees share. */
function commonFolder(folder: string): string {
  const pointer = readText(join(folder, 'commondir'));
  return pointer === undefined ? folder : resolve(folder, pointer.trim());
}

/** The folder that `.git` is or points at: a linked work tree and a submodule have a file there. */
function gitFolder(top: string): string | undefined {
  const place = join(top, '.git');
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (stat.isDirectory()) return isGitFolder(place) ? place : undefined;
  const target = /^gitdir: (.+?)\r?\n?$/.exec(readText(place) ?? '')?.[1];
  const folder = target === undefined ? undefined : resolve(top, target);
  return folder !== undefined && isGitFolder(folder) ? folder : undefined;
}

function placeOf(folder: string, git: string, workTree: string | undefined): Place {
  const below = workTree === undefined ? '' : relative(workTree, folder).split(sep).join('/');
  return { gitFolder: git, common: commonFolder(git), workTree, prefix: below === '' ? '' : `${below}/` };
}

/**
 * The repository that a folder lies in; undefined where there is none. The `.git` of the folder or of one above it says so, on
 * the same disk, as Git looks for it. A folder that looks like a bare repository is one only when no work tree is around it: in a
 * work tree it is content, and whoever wrote the content wrote its configuration (git-config(1), `safe.bareRepository`).
 */
export function findRepository(folder: string): Place | undefined {
  const disk = statSync(folder, { throwIfNoEntry: false })?.dev;
  for (let at = folder; ; at = dirname(at)) {
    if (statSync(at, { throwIfNoEntry: false })?.dev !== disk) break;
    const git = gitFolder(at);
    if (git !== undefined) return placeOf(folder, git, at);
    if (at === dirname(at)) break;
  }
  return isGitFolder(folder) ? placeOf(folder, folder, undefined) : undefined;
}
