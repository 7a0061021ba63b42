import { appendFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { Action, Log } from '../action.ts';
import { camel, type InputTable } from '../contract.ts';
import { EXIT_CODES } from '../error.ts';
import { boundedSummary, renderMarkdown } from '../markdown.ts';
import { outputText, type RawInputs } from '../parse.ts';
import { fileCommand } from '../workflow-command.ts';
import { readGitHubContext } from './github-context.ts';
import { runnerLog } from './runner-log.ts';
import { type Bundle, type Ending, perform } from './session.ts';
import { STANDARD_OUTPUT, writeLog } from './whole-text.ts';
import { systemRefusal } from './write-file.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The `with:` of the step: the runner upper-cases the names and keeps their hyphens (actions/runner, ActionRunner.cs). Blanks around a
 * value are dropped, as @actions/core does it, but where the kind of the input keeps them.
 */
export function readInputs(env: Env, table: InputTable = {}): RawInputs {
  const inputs: Record<string, string> = {};
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith('INPUT_') || value === undefined) continue;
    const name = key.slice('INPUT_'.length).toLowerCase();
    inputs[name] = table[name]?.kind.verbatim === true ? value : value.trim();
  }
  return inputs;
}

/** Appends to one of the runner's files; a runner that does not offer it is left alone. */
function append(path: string | undefined, text: string): void {
  if (path !== undefined && path !== '' && text !== '') appendFileSync(path, text);
}

/** Whether the runner took it. A step whose answer did not arrive has not passed. */
function tellRunner(log: Log, tell: () => void): boolean {
  try {
    tell();
    return true;
  } catch (error) {
    const refusal = systemRefusal(error);
    if (refusal === undefined) throw error;
    const { message, hint, code } = refusal.fault;
    log.error(`${message}\n${hint}`, { code });
    return false;
  }
}

/** The name in action.yml of every output, by its name in TypeScript. */
function outputLines(action: Action, ending: Ending): string {
  return Object.keys(action.contract.outputs)
    .map((name) => {
      const value = ending.outputs?.[camel(name)];
      return value === undefined ? '' : fileCommand(name, outputText(value));
    })
    .join('');
}

/** Runs an action as a step of a job: inputs from `INPUT_*`, answers through the runner's files. Sets the exit code. */
export async function runStep(action: Action, env: Env, bundle: Bundle): Promise<void> {
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
  const log = runnerLog((line) => writeLog(STANDARD_OUTPUT, `${line}\n`));
  const ending = await perform(action, readInputs(env, action.contract.inputs), {
    workspace,
    env,
    log,
    ...bundle,
    github: readGitHubContext(env),
    exportVariable: (name, value) => append(env['GITHUB_ENV'], fileCommand(name, value)),
    artifact: (path) => append(env['GITHUB_ARTIFACTS'], `${isAbsolute(path) ? relative(workspace, path) : path}\n`),
  });
  const written = [
    tellRunner(log, () => append(env['GITHUB_OUTPUT'], outputLines(action, ending))),
    tellRunner(log, () => {
      const summary = ending.report.length === 0 ? '' : boundedSummary(renderMarkdown(ending.report));
      append(env['GITHUB_STEP_SUMMARY'], summary);
    }),
  ];
  const unsaid = written.includes(false) && ending.outcome === 'passed';
  process.exitCode = unsaid ? EXIT_CODES['could-not-check'] : ending.exitCode;
}
