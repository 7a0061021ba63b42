import type { GitHubContext } from '@slipway/core';
import { createRepository, type InProcessRun, type Repository, runInProcess } from '@slipway/testkit';
import { definition } from '../src/main.ts';

export interface ActionRun extends Omit<InProcessRun, 'outputs'> {
  /** Outputs by their names in TypeScript; empty when the run did not pass. */
  readonly outputs: Readonly<Record<string, unknown>>;
}

const event: GitHubContext = {
  eventName: 'push',
  ref: 'refs/heads/main',
  baseRef: '',
  headRef: '',
  sha: '',
  repository: 'acme/widget',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runId: '1',
  runNumber: '1',
  runAttempt: '1',
  event: {},
};

export interface Asking {
  readonly github?: Partial<GitHubContext>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the action in this process against a repository on the disk. */
export async function ask(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  asking: Asking = {},
): Promise<ActionRun> {
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent', ...asking.env };
  const github = asking.github === undefined ? {} : { github: { ...event, ...asking.github } };
  const run = await runInProcess(definition, { path: workspace }, inputs, { env, ...github });
  return { ...run, outputs: run.outputs ?? {} };
}

/** The outputs of a run that must pass. */
export async function outputsOf(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  asking: Asking = {},
): Promise<ActionRun['outputs']> {
  const answer = await ask(workspace, inputs, asking);
  if (answer.exitCode !== 0) throw new Error(`exit code ${answer.exitCode}: ${JSON.stringify(answer.faults)}`);
  return answer.outputs;
}

export const GO_MOD = { 'go.mod': 'module example.com/m\n\ngo 1.24\n' };

/** A go.mod for a module path. */
export const goMod = (path: string): string => `module ${path}\n\ngo 1.24\n`;

/** A module at the root with one commit. */
export const rootModule = (path = 'example.com/m'): Repository =>
  createRepository({ files: { 'go.mod': goMod(path) } });

/** `yyyymmddhhmmss-hhhhhhhhhhhh` of HEAD: what a pseudo-version ends in. */
export function stamp(repository: Repository, ref = 'HEAD'): string {
  const [hash = '', seconds = ''] = repository.git('log', '-1', '--format=%H %ct', ref).trim().split(' ');
  const time = new Date(Number(seconds) * 1000).toISOString().replace(/[-:T]|\..*/g, '');
  return `${time}-${hash.slice(0, 12)}`;
}
