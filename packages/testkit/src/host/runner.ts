import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { declaredInputs, evaluateDefault } from '../action-metadata.ts';
import { inputVariables, type RunContext, runContext, runnerVariables } from '../runner-variables.ts';
import { stepLogReader } from '../step-log.ts';
import { type StepResult, settleStep } from '../step-result.ts';
import { cancelAsAsked, eachLine, type SignalAfter } from './process-lines.ts';
import { prepareRunFolders } from './run-folders.ts';

export interface RunOptions {
  /** By the action's own input names. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's `env:`. A variable that the runner itself sets is refused: change `context` instead. */
  readonly env?: Readonly<Record<string, string>>;
  /** The payload of GITHUB_EVENT_PATH. Default: `{}`. */
  readonly event?: unknown;
  readonly context?: Partial<RunContext>;
  /** The working directory and GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** RUNNER_TEMP of this and other steps, kept afterwards. Default: a fresh one, removed afterwards. */
  readonly runnerTemp?: string;
  /** RUNNER_TOOL_CACHE, kept afterwards. Default: a fresh one, removed afterwards. */
  readonly toolCache?: string;
  /** `github.token` in the defaults of inputs. */
  readonly token?: string;
  /** Default: the Node that runs this process. */
  readonly nodePath?: string;
  readonly nodeArguments?: readonly string[];
  readonly stdin?: string;
  readonly signalAfter?: SignalAfter;
  /** Step debugging: RUNNER_DEBUG=1, `::debug::` shown. */
  readonly debug?: boolean;
  /** The run is killed and refused after that long. Default: 120,000. */
  readonly timeoutMilliseconds?: number;
}

/** Which program: a file of JavaScript, or an action of this repository by name, whose `action.yml` gives the defaults. */
export type ActionRun = RunOptions & ({ readonly bundle: string } | { readonly name: string });

export interface ActionResult extends StepResult {
  /** `null` when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The step's conclusion: the exit code is 0 and the runner had no failure of its own. */
  readonly outcome: 'success' | 'failure';
  /** As the process wrote it: commands and secrets included. */
  readonly stdout: string;
  readonly stderr: string;
  /** Files that the step left in RUNNER_TEMP, relative, sorted; Node's compile cache and the runner's own not counted. */
  readonly leftovers: readonly string[];
}

/** Runs an action's bundle as one step, under the runner's contract (actions/runner 2.336.0). */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const context = runContext(run.context ?? {});
  await using folders = prepareRunFolders(run, run.event ?? {});
  const variables = runnerVariables(context, folders.paths);
  const env = { ...stepEnvironment(run, variables), ...inputVariables(allInputs(run, context)) };
  const log = stepLogReader(run.debug);
  const ended = await execute(run, env, (line) => log.line(line));
  const step = settleStep(log, folders.readFileCommands());
  const outcome = ended.exitCode === 0 && step.failures.length === 0 ? 'success' : 'failure';
  return { ...step, ...ended, outcome, leftovers: folders.leftovers() };
}

function stepEnvironment(run: ActionRun, variables: Readonly<Record<string, string>>): Record<string, string> {
  const taken = Object.keys(run.env ?? {}).find((name) => Object.hasOwn(variables, name));
  if (taken !== undefined) throw new Error(`${taken} is set by the runner: use context, workspace or runnerTemp`);
  const debug = run.debug === true ? { RUNNER_DEBUG: '1' } : {};
  return { PATH: process.env['PATH'] ?? '', ...run.env, ...variables, ...debug };
}

const repositoryFile = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

function bundleOf(run: ActionRun): string {
  return 'bundle' in run ? run.bundle : repositoryFile(`dist/${run.name}/index.js`);
}

function allInputs(run: ActionRun, context: RunContext): Readonly<Record<string, string>> {
  const given = run.inputs ?? {};
  const metadata = 'name' in run ? repositoryFile(`actions/${run.name}/action.yml`) : '';
  if (metadata === '' || !existsSync(metadata)) return given;
  const missing = declaredInputs(readFileSync(metadata, 'utf8')).filter(({ name }) => !Object.hasOwn(given, name));
  const defaults = missing.map(
    (input) => [input.name, evaluateDefault(input, context, run.token ?? '', run.workspace)] as const,
  );
  return { ...Object.fromEntries(defaults), ...given };
}

type Ended = Pick<ActionResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>;

const LONGEST_RUN = 120_000;

/** Both streams are read for commands, as the runner does; their lines are in the order of arrival. */
function execute(run: ActionRun, env: Readonly<Record<string, string>>, line: (text: string) => void): Promise<Ended> {
  const limit = run.timeoutMilliseconds ?? LONGEST_RUN;
  const child = spawn(run.nodePath ?? process.execPath, [...(run.nodeArguments ?? []), bundleOf(run)], {
    cwd: run.workspace,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined); // the action may end without reading its input
  child.stdin.end(run.stdin ?? '');
  const ends = [eachLine(child.stdout, line), eachLine(child.stderr, line)];
  const cancellation = cancelAsAsked(child, run.signalAfter);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (chunk: string) => {
      output[name] += chunk;
      cancellation.output(chunk);
    });
  }
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limit);
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      clearTimeout(timer);
      cancellation.end();
      for (const end of ends) end();
      if (late)
        reject(new Error(`the action did not end within ${limit} ms; its output:\n${output.stdout}${output.stderr}`));
      else resolve({ exitCode, signal, ...output });
    });
  });
}
