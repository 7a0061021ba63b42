import { CouldNotCheckError, InvalidValue, printable, RefusedError } from '@slipway/core';
import { type ExecResult, exec } from '@slipway/core/host';
import { pinnedSettings, readingEnvironment } from '../environment.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface OpenOptions {
  readonly env: Env;
  readonly signal?: AbortSignal;
  /**
   * Take the repository whoever owns its files. True on a runner, where a job in a container finds the workspace owned by
   * another user; elsewhere Git's own protection stays.
   */
  readonly trusted: boolean;
}

export interface Repository {
  /** Directory that Git runs in. */
  readonly cwd: string;
  readonly env: Env;
  /** Runs a reading command; answers whatever its exit code is. */
  readonly run: (args: readonly string[], input?: string) => Promise<ExecResult>;
  /** Arguments and environment of a reading command, for a child that is kept open. */
  readonly command: (args: readonly string[]) => { readonly args: readonly string[]; readonly env: Env };
}

/** What sort of repository it is. */
export interface Layout {
  readonly shallow: boolean;
  readonly bare: boolean;
  /** Where Git runs relative to the top of the work tree, with a slash at its end, or empty. */
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

function notARepository(cwd: string, stderr: string): RefusedError {
  if (/dubious ownership/.test(stderr)) {
    return new RefusedError({
      code: 'dubious-ownership',
      message: `The repository at '${printable(cwd)}' belongs to another user, and Git refuses to read it.`,
      hint: 'Run the command as the owner of the repository.',
    });
  }
  return new RefusedError({
    code: 'not-a-repository',
    message: `There is no Git repository at '${printable(cwd)}'.`,
    hint: 'Run actions/checkout before this step, without `path:`, or give the directory of the checkout.',
  });
}

/** The repository that holds `cwd`. Nothing is asked yet: `readLayout` tells whether there is one. */
export function openRepository(cwd: string, options: OpenOptions): Repository {
  const env = readingEnvironment(options.env);
  const trust = options.trusted ? ['-c', 'safe.directory=*'] : [];
  const command: Repository['command'] = (args) => ({
    args: ['--no-pager', ...pinnedSettings(), ...trust, ...args],
    env,
  });
  const run: Repository['run'] = (args, input) =>
    exec('git', command(args).args, {
      cwd,
      env,
      ...(input === undefined ? {} : { input }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  return { cwd, env: options.env, run, command };
}

/**
 * What sort of repository it is: a work tree, a linked work tree, a submodule or a bare repository.
 * Throws `RefusedError` when there is none. One Git process.
 */
export async function readLayout(repository: Repository): Promise<Layout> {
  const flags = ['--is-shallow-repository', '--is-bare-repository', '--show-prefix', '--symbolic-full-name', 'HEAD'];
  const { stdout, stderr } = await repository.run(['rev-parse', ...flags]);
  const [shallow, bare, prefix = '', branch = ''] = stdout.toString('utf8').split('\n');
  // An unborn HEAD makes the last flag fail, after the others were answered.
  if (bare === undefined) throw notARepository(repository.cwd, stderr);
  return {
    shallow: shallow === 'true',
    bare: bare === 'true',
    prefix,
    branch: branch.startsWith('refs/heads/') ? branch : undefined,
  };
}

/** Runs a reading command that must succeed and answers its standard output as text. Throws `CouldNotCheckError`. */
export async function readGit(repository: Repository, args: readonly string[], input?: string): Promise<string> {
  const { code, stdout, stderr } = await repository.run(args, input);
  if (code === 0) return stdout.toString('utf8');
  throw new CouldNotCheckError({
    code: 'git-failed',
    message: `'git ${printable(args.join(' '), 120)}' failed with exit code ${code}: ${printable(stderr.trim(), 300)}.`,
    hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
  });
}
