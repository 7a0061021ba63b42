import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidValue, printable, RefusedError } from '@slipway/core';
import { type ExecResult, exec, readText } from '@slipway/core/host';
import { pinnedSettings, readingEnvironment, userEnvironment, withSettings } from '../environment.ts';
import { gitFailed } from '../faults.ts';
import { isPlainConfig, namesRoute, type Pair, parseSettings, type Setting, withoutPrograms } from '../programs.ts';
import { findRepository, type Place } from './place.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface OpenOptions {
  readonly env: Env;
  readonly signal?: AbortSignal;
  /**
   * Take the repository whoever owns its files. True on a runner, where a job in a container finds the workspace owned by
   * another user; elsewhere Git's own protection stays, with the `safe.directory` of the user.
   */
  readonly trusted: boolean;
}

/**
 * A repository that was found once: every command names its folders, so that Git looks for none.
 *
 * Whose configuration is trusted is decided here and in `withoutPrograms`: the system's and the user's; the repository's own as far
 * as it names no program; never that of a repository inside of it.
 */
export interface Repository {
  readonly place: Place;
  /** Directory that Git runs in: the top of the work tree, or the bare repository. */
  readonly cwd: string;
  readonly env: Env;
  readonly signal: AbortSignal | undefined;
  /** Settings that keep the repository's own configuration from naming programs. */
  readonly overrides: readonly Pair[];
  /** Its own configuration says by which proxy, or under which certificates, a server is reached: no token of ours goes that way. */
  readonly routed: boolean;
  /** Runs a command that reads what was committed; answers whatever its exit code is. */
  readonly run: (args: readonly string[], input?: string) => Promise<ExecResult>;
  /** Arguments and environment of such a command, for a child that is kept open. */
  readonly command: (args: readonly string[]) => { readonly args: readonly string[]; readonly env: Env };
}

/** What sort of repository it is. */
export interface Layout {
  readonly shallow: boolean;
  readonly bare: boolean;
  /** Where the folder that was opened lies below the top of the work tree, with a slash at its end, or empty. */
  readonly prefix: string;
  /** Full name of the checked-out branch, or undefined when HEAD is detached or unborn. */
  readonly branch: string | undefined;
}

/** A refs or path argument from outside that Git would take for an option. Throws `InvalidValue`. */
export function refuseOption(text: string): void {
  if (!text.startsWith('-')) return;
  throw new InvalidValue(
    `'${printable(text)}' begins with a hyphen`,
    'Give a tag, branch or commit; a name that begins with a hyphen can be written as refs/tags/NAME.',
    { code: 'looks-like-option' },
  );
}

function notARepository(folder: string): RefusedError {
  return new RefusedError({
    code: 'not-a-repository',
    message: `There is no Git repository at '${printable(folder)}'.`,
    hint: 'Run actions/checkout before this step; for a checkout with `path:`, give that directory: `working-directory` of version-from-tag, `module` of go-matrix-build.',
  });
}

function notTheOwner(folder: string): RefusedError {
  return new RefusedError({
    code: 'dubious-ownership',
    message: `The repository at '${printable(folder)}' belongs to another user, and Git refuses to read it.`,
    hint: 'Run the command as the owner of the repository, or say that you trust it: git config --global --add safe.directory DIRECTORY.',
  });
}

/** Git's options for this repository and no other. */
export function inPlace({ gitFolder, workTree }: Place): readonly string[] {
  const tree = workTree === undefined ? [] : [`--work-tree=${workTree}`];
  return ['--no-pager', `--git-dir=${gitFolder}`, ...tree, ...pinnedSettings()];
}

/** The repository as variables, for a program that starts Git itself. */
export function placeVariables({ gitFolder, workTree }: Place): Env {
  return workTree === undefined
    ? { GIT_DIR: gitFolder, GIT_IMPLICIT_WORK_TREE: '0' }
    : { GIT_DIR: gitFolder, GIT_WORK_TREE: workTree };
}

const topOf = ({ gitFolder, workTree }: Place): string => workTree ?? gitFolder;

/** The folders whose owner Git asks for (setup.c, `ensure_valid_ownership`). */
function ownedByUs(place: Place): boolean {
  const user = process.geteuid?.();
  const asked = [
    place.gitFolder,
    ...(place.workTree === undefined ? [] : [place.workTree, join(place.workTree, '.git')]),
  ];
  return user !== undefined && asked.every((path) => statSync(path).uid === user);
}

/** Whether Git itself would read it here, by the user's own configuration. Git is asked where the owner is not the user. */
async function isAllowed(place: Place, { env, signal }: OpenOptions): Promise<boolean> {
  if (ownedByUs(place)) return true;
  // A bare repository has to be found where it is: then that alone is trusted here.
  const found = place.workTree === undefined ? 'all' : 'explicit';
  const args = ['-c', `safe.bareRepository=${found}`, 'rev-parse', '--git-dir'];
  const { code, stderr } = await exec('git', args, {
    cwd: topOf(place),
    env: userEnvironment(env),
    ...(signal === undefined ? {} : { signal }),
  });
  return code === 0 || !/dubious ownership/.test(stderr);
}

/** All settings that hold in the repository, the user's and the system's too. */
async function readSettings(
  place: Place,
  { env, signal }: Pick<OpenOptions, 'env' | 'signal'>,
): Promise<readonly Setting[]> {
  const list = ['config', '--list', '--show-scope', '--includes', '-z'];
  const result = await exec('git', list, {
    cwd: topOf(place),
    env: { ...userEnvironment(env), ...placeVariables(place) },
    ...(signal === undefined ? {} : { signal }),
  });
  if (result.code !== 0) throw gitFailed(list, result.code, result.stderr);
  return parseSettings(result.stdout.toString('utf8'));
}

/** What has to win over the repository's own configuration, and whether that says how servers are reached. */
type Own = Pick<Repository, 'overrides' | 'routed'>;

/** Git is asked only where the repository's own configuration holds more than usual. */
async function readOwn(place: Place, options: OpenOptions): Promise<Own> {
  const files = [join(place.common, 'config'), join(place.gitFolder, 'config.worktree')];
  if (files.every((file) => isPlainConfig(readText(file) ?? ''))) return { overrides: [], routed: false };
  const settings = await readSettings(place, options);
  return { overrides: withoutPrograms(settings), routed: namesRoute(settings) };
}

/**
 * Opens the repository that holds a folder: it is looked for once, from there. Throws `RefusedError` where there is none, or when
 * it belongs to somebody else.
 */
export async function openRepository(folder: string, options: OpenOptions): Promise<Repository> {
  const place = findRepository(folder);
  if (place === undefined) throw notARepository(folder);
  if (!options.trusted && !(await isAllowed(place, options))) throw notTheOwner(folder);
  const { overrides, routed } = await readOwn(place, options);
  const env = withSettings({ ...readingEnvironment(options.env), ...placeVariables(place) }, overrides);
  const cwd = topOf(place);
  const { signal } = options;
  const command: Repository['command'] = (args) => ({ args: [...inPlace(place), ...args], env });
  const run: Repository['run'] = (args, input) =>
    exec('git', command(args).args, {
      cwd,
      env,
      ...(input === undefined ? {} : { input }),
      ...(signal === undefined ? {} : { signal }),
    });
  return { place, cwd, env: options.env, signal, overrides, routed, run, command };
}

/** Runs a command on the work tree with the user's configuration, whose line ends and filters hold there. */
export async function runAsUser(repository: Repository, args: readonly string[]): Promise<string> {
  const { place, cwd, env, overrides, signal } = repository;
  const result = await exec('git', [...inPlace(place), ...args], {
    cwd,
    env: withSettings({ ...userEnvironment(env), ...placeVariables(place) }, overrides),
    ...(signal === undefined ? {} : { signal }),
  });
  if (result.code === 0) return result.stdout.toString('utf8');
  throw gitFailed(args, result.code, result.stderr);
}

/** What sort of repository it is: a work tree, a linked work tree, a submodule or a bare repository. One Git process. */
export async function readLayout(repository: Repository): Promise<Layout> {
  const { place } = repository;
  const { code, stdout } = await repository.run(['symbolic-ref', '--quiet', 'HEAD']);
  const branch = code === 0 ? stdout.toString('utf8').trim() : '';
  return {
    shallow: existsSync(join(place.common, 'shallow')),
    bare: place.workTree === undefined,
    prefix: place.prefix,
    branch: branch.startsWith('refs/heads/') ? branch : undefined,
  };
}

/** Runs a reading command that must succeed and answers its standard output as text. Throws `CouldNotCheckError`. */
export async function readGit(repository: Repository, args: readonly string[], input?: string): Promise<string> {
  const result = await repository.run(args, input);
  if (result.code === 0) return result.stdout.toString('utf8');
  throw gitFailed(args, result.code, result.stderr);
}
