import { lstatSync, realpathSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isUnder, unlessAbsent } from '@slipway/core/host';
import { userConfiguration, withSettings } from '../environment.ts';
import { openRepository, placeVariables, type Repository, runAsUser } from './repository.ts';

type Env = Readonly<Record<string, string | undefined>>;

interface Submodule {
  readonly name: string;
  /** Relative to the top of the work tree; what the file says, and it may say anything. */
  readonly path: string;
}

/** Version of an index whose names are written out (gitformat-index(5)); in later ones a name leaves out what it shares with the last. */
const PLAIN_INDEX = 3;

/**
 * Whether the index may hold a file of that name at the top: to know that it does not is worth the start of a Git. A split index has its
 * names elsewhere.
 */
async function mayBeInIndex({ place }: Repository, name: string): Promise<boolean> {
  const path = join(place.gitFolder, 'index');
  const index = await unlessAbsent(path, readFile(path), undefined);
  if (index === undefined || index.length < 8) return true;
  const split = index.includes('link\0') || index.readUInt32BE(4) > PLAIN_INDEX;
  return split || index.includes(`${name}\0`);
}

/** What .gitmodules says, that of the index where the work tree has none (submodule-config.c, `config_from_gitmodules`). */
async function readSubmodules(repository: Repository): Promise<readonly Submodule[]> {
  const { workTree } = repository.place;
  if (workTree === undefined) return [];
  const here = lstatSync(join(workTree, '.gitmodules'), { throwIfNoEntry: false })?.isFile() === true;
  if (!here && !(await mayBeInIndex(repository, '.gitmodules'))) return [];
  const from = here ? ['--file', join(workTree, '.gitmodules')] : ['--blob', ':.gitmodules'];
  const asked = ['config', ...from, '--no-includes', '-z', '--get-regexp', '^submodule\\..*\\.path$'];
  const { stdout } = await repository.run(asked);
  return stdout
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const newline = entry.indexOf('\n');
      return newline < 0
        ? []
        : [{ name: entry.slice('submodule.'.length, newline - '.path'.length), path: entry.slice(newline + 1) }];
    });
}

/** A submodule that is checked out where .gitmodules says, in the work tree and not behind a link. */
function checkedOut(workTree: string, { path }: Submodule): string | undefined {
  const folder = resolve(workTree, path);
  if (folder === workTree || lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) === undefined) return undefined;
  const real = realpathSync(folder);
  return real === resolve(realpathSync(workTree), path) && isUnder(realpathSync(workTree), real) ? folder : undefined;
}

/**
 * Submodules with changes in their work trees. Git would look for them with a process in each, under the configuration of each:
 * each is opened as a repository of its own here, which names no programs.
 */
async function changedSubmodules(repository: Repository): Promise<readonly string[]> {
  const { workTree } = repository.place;
  if (workTree === undefined) return [];
  const found = await Promise.all(
    (await readSubmodules(repository)).map(async (submodule) => {
      const folder = checkedOut(workTree, submodule);
      if (folder === undefined) return [];
      const { env, signal } = repository;
      const inner = await openRepository(folder, { env, trusted: true, ...(signal === undefined ? {} : { signal }) });
      if (inner.place.workTree !== folder) return [];
      return (await readChanges(inner)).length === 0 ? [] : [submodule.path];
    }),
  );
  return found.flat();
}

const STATUS = [
  'status',
  '--porcelain=v1',
  '-z',
  '--untracked-files=normal',
  '--no-renames',
  '--ignore-submodules=dirty',
];

/**
 * Changed and untracked paths of the work tree, as the user's own `git status --porcelain` (what cmd/go asks) counts them. With the file
 * of `stampVariables`, what it has Git ignore is left out too.
 */
export async function readChanges(repository: Repository, excludes?: string): Promise<readonly string[]> {
  if (repository.place.workTree === undefined) return [];
  const status = excludes === undefined ? STATUS : ['-c', `core.excludesFile=${excludes}`, ...STATUS];
  const [output, submodules] = await Promise.all([runAsUser(repository, status), changedSubmodules(repository)]);
  const paths = output.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
  return [...new Set([...paths, ...submodules])];
}

/** Of these paths, relative to the top of the work tree, those that are in the index. */
export async function inIndex(repository: Repository, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const { stdout } = await repository.run(['--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...paths]);
  return new Set(stdout.toString('utf8').split('\0'));
}

/** The file of patterns that the user has Git ignore everywhere, as text (git-config(1), `core.excludesFile`). */
async function readUserExcludes(repository: Repository): Promise<string> {
  const { env, cwd } = repository;
  const asked = await runAsUser(repository, ['config', '--type=path', '--default', '', '--get', 'core.excludesFile']);
  const usual = env['XDG_CONFIG_HOME'] || join(env['HOME'] ?? env['USERPROFILE'] ?? cwd, '.config');
  const path = resolve(cwd, asked.replace(/\n$/, '') || join(usual, 'git/ignore'));
  return await unlessAbsent(path, readFile(path, 'utf8'), '');
}

/**
 * Variables for a program that asks Git itself, as the go command does for its version stamp: it sees this repository and no other,
 * the user's configuration, no program that the repository names, and no change in what `ignored` matches (patterns as in a
 * .gitignore at the top). `file` is a path of ours that the patterns are written to.
 */
export async function stampVariables(repository: Repository, ignored: readonly string[], file: string): Promise<Env> {
  const { env, place, overrides } = repository;
  const [excludes, submodules] = await Promise.all([readUserExcludes(repository), readSubmodules(repository)]);
  writeFileSync(file, [excludes, ...ignored].map((text) => `${text}\n`).join(''));
  const pinned = [
    ['core.excludesFile', file],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['safe.bareRepository', 'explicit'],
    ['status.showUntrackedFiles', 'normal'],
    ['diff.ignoreSubmodules', 'dirty'],
    ...submodules.map(({ name }) => [`submodule.${name}.ignore`, 'dirty'] as const),
  ] as const;
  return {
    ...withSettings(userConfiguration(env), [...overrides, ...pinned]),
    ...placeVariables(place),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}
