import { spawn } from 'node:child_process';
import { toolEnvironment } from '../child-environment.ts';
import { CouldNotCheckError } from '../error.ts';
import { listed, printable } from '../text.ts';
import { errorCode } from './errno.ts';

export interface ExecOptions {
  readonly cwd?: string;
  /** The whole environment of the child; what every tool may see of the parent's when left out (`toolEnvironment`). */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** Called with every piece of standard error as it comes. */
  readonly onStderr?: (text: string) => void;
  /** Refuses output of more than this many bytes. Default: 1 GiB. */
  readonly maxBytes?: number;
  /** Milliseconds that streams are waited for when the child has ended and something that it left behind holds them open. Default: 10,000. */
  readonly linger?: number;
}

export interface ExecResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The system, or somebody, ended the program by a signal: most likely for memory. */
export interface Killed {
  /** For whoever takes that for the end. */
  readonly killed: CouldNotCheckError;
}

const LONGEST_STDERR = 64 * 1024;

/** The program did not start. Only ENOENT says that it is not there. */
function notStarted(tool: string, cause: unknown): CouldNotCheckError {
  const code = errorCode(cause);
  if (code !== 'ENOENT')
    return new CouldNotCheckError({
      code: 'tool-failed',
      message: `The command '${printable(tool)}' could not be started: ${code ?? String(cause)}.`,
      hint: 'Look at the rights of the program, and at the memory and the open files of the machine.',
      cause,
    });
  return new CouldNotCheckError({
    code: 'tool-missing',
    message: `The command '${printable(tool)}' could not be started: it is not installed or not in PATH.`,
    hint: `Install ${printable(tool)} before this step.`,
    cause,
  });
}

function tooMuch(command: string, maxBytes: number): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'tool-output',
    message: `'${command}' printed more than ${maxBytes} bytes and was ended.`,
    hint: 'See what it prints when it is run by hand.',
  });
}

function killed(command: string, signal: NodeJS.Signals | null): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'tool-killed',
    message: `'${command}' was ended by ${signal ?? 'a signal'}.`,
    hint: signal === 'SIGKILL' ? 'The machine may have run out of memory.' : 'Run the step again.',
  });
}

/**
 * Runs a program without a shell and answers with its exit code and output, whatever the code is, or that it was killed by a
 * signal. Throws `CouldNotCheckError` when it cannot be started.
 *
 * `@actions/exec` is not used here: it splits the tool's name at spaces, has neither bytes nor an abort signal, prints
 * every command it runs.
 */
export function tryExec(
  tool: string,
  args: readonly string[],
  options: ExecOptions = {},
): Promise<ExecResult | Killed> {
  return new Promise<ExecResult | Killed>((resolve, reject) => {
    const child = spawn(tool, [...args], {
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: options.env ?? toolEnvironment(process.env),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const command = printable([tool, ...args].join(' '), 300);
    const { maxBytes = 1024 ** 3, linger = 10_000 } = options;
    const chunks: Buffer[] = [];
    let bytes = 0;
    let stderr = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) return void chunks.push(chunk);
      reject(tooMuch(command, maxBytes));
      child.kill();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      options.onStderr?.(text);
      if (stderr.length < LONGEST_STDERR) stderr += text;
    });
    child.stdin?.on('error', () => {
      // The child may stop reading early; its exit code says whether that matters.
    });
    child.stdin?.end(options.input);
    child.on('error', (error) => {
      if (options.signal?.aborted === true) reject(error);
      else if (child.pid === undefined) reject(notStarted(tool, error));
    });
    child.on('exit', () => {
      const letGo = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream?.destroy()), linger);
      child.on('close', () => clearTimeout(letGo));
    });
    child.on('close', (code, signal) => {
      if (code !== null) return resolve({ code, stdout: Buffer.concat(chunks), stderr });
      resolve({ killed: killed(command, signal) });
    });
  });
}

/** The same for a program that nobody is expected to kill: throws `CouldNotCheckError` then too. */
export async function exec(tool: string, args: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
  const result = await tryExec(tool, args, options);
  if ('killed' in result) throw result.killed;
  return result;
}

/** Runs a program that must succeed. Throws `CouldNotCheckError` with its last lines of standard error otherwise. */
export async function execOk(tool: string, args: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
  const result = await exec(tool, args, options);
  if (result.code === 0) return result;
  const said = result.stderr.trim().split('\n').slice(-5);
  throw new CouldNotCheckError({
    code: 'tool-failed',
    message: `'${printable([tool, ...args].join(' '), 300)}' failed with exit code ${result.code}.`,
    hint: said[0] === '' ? 'It gave no reason.' : `It said: ${listed(said.map((line) => printable(line, 400)))}`,
  });
}
