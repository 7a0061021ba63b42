import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Author and committer of everything the testkit writes. */
export const IDENTITY = { name: 'Slipway Test', email: 'test@slipway.example' } as const;

export interface GitRun {
  readonly cwd: string;
  /** Replaces HOME, so that no configuration of the user is read. Default: `cwd`. */
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The whole environment of a git process: nothing of the machine but PATH, no prompt, English messages. */
export function gitEnvironment(home: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: IDENTITY.name,
    GIT_AUTHOR_EMAIL: IDENTITY.email,
    GIT_COMMITTER_NAME: IDENTITY.name,
    GIT_COMMITTER_EMAIL: IDENTITY.email,
  };
}

const LARGEST_OUTPUT = 256 * 1024 * 1024;

/** Runs git and waits for it; throws with git's own words when it fails. Not for a remote served by this process. */
export function gitSync(args: readonly string[], run: GitRun): string {
  const result = spawnSync('git', [...args], {
    cwd: run.cwd,
    env: { ...gitEnvironment(run.home ?? run.cwd), ...run.env },
    input: run.input ?? '',
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
  });
  if (result.error) throw result.error;
  if (result.status !== 0)
    throw new Error(`git ${args.join(' ')} ended with ${result.status}: ${result.stderr.trim()}`);
  return result.stdout;
}

/** Runs git without blocking the event loop, so that it can talk to a server of this process. Never throws on a failure of git. */
export async function runGit(args: readonly string[], run: GitRun): Promise<GitResult> {
  const child = spawn('git', [...args], {
    cwd: run.cwd,
    env: { ...gitEnvironment(run.home ?? run.cwd), ...run.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined); // git may end without reading its input
  child.stdin.end(run.input ?? '');
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  const [exitCode, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { exitCode, stdout, stderr };
}
