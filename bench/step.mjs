// An action as a step of a job: the process that the runner would start, in the environment that it would give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredInputs, evaluateDefault } from '../packages/testkit/src/action-metadata.ts';
import { prepareRunFolders } from '../packages/testkit/src/host/run-folders.ts';
import { inputVariables, runContext, runnerVariables } from '../packages/testkit/src/runner-variables.ts';
import { root } from '../scripts/repository.mjs';

/** @typedef {import('./measure.mjs').Command} Command */

/**
 * @typedef {object} Step
 * @property {string} action
 * @property {string} dist
 * @property {string} workspace
 * @property {string} [sha] GITHUB_SHA.
 * @property {Partial<import('../packages/testkit/src/runner-variables.ts').RunContext>} [context] Event, ref, repository.
 * @property {unknown} [event] The payload. Default: `{}`.
 * @property {string} [bundle] A peer's, in place of ours.
 * @property {Readonly<Record<string, string>>} [inputs] Beside the defaults of action.yml.
 * @property {string} [runnerTemp] RUNNER_TEMP shared with other steps. Default: a fresh one, removed afterwards.
 * @property {Readonly<Record<string, string | undefined>>} [env] Replaces variables; undefined takes one away.
 * @property {number} [exitCode]
 */

function allInputs({ action, workspace, inputs = {} }, context) {
  const metadata = readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8');
  const defaults = declaredInputs(metadata).map((input) => [
    input.name,
    evaluateDefault(input, context, '', workspace),
  ]);
  return { ...Object.fromEntries(defaults), ...inputs };
}

const present = (variables) => Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));

/** The Node that runs this process, doing nothing: below this no action of JavaScript can get. @returns {Command} */
export function emptyNode(cwd) {
  return { file: process.execPath, args: ['-e', '0'], cwd, env: { PATH: process.env.PATH ?? '' } };
}

/** @param {Step} step @returns {Command} */
export function stepCommand(step) {
  const { action, dist, workspace, runnerTemp, exitCode = 0, event = {} } = step;
  const folders = prepareRunFolders({ workspace, ...(runnerTemp === undefined ? {} : { runnerTemp }) }, event);
  const context = runContext({ ...step.context, ...(step.sha === undefined ? {} : { sha: step.sha }) });
  const env = { PATH: process.env.PATH ?? '', ...runnerVariables(context, folders.paths) };
  return {
    file: process.execPath,
    args: [step.bundle ?? join(dist, action, 'index.js')],
    cwd: workspace,
    env: present({ ...env, ...inputVariables(allInputs(step, context)), ...step.env }),
    exitCode,
    after: async () => void (await folders[Symbol.asyncDispose]()),
  };
}
