import type { Fault, GitHubContext, Log } from '@slipway/core';
import { perform } from '@slipway/core/host';
import { createRepository, type Repository } from '@slipway/testkit';
import { definition } from '../src/main.ts';

export interface Answer {
  readonly exitCode: number;
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
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

function recordingLog(warnings: string[]): Log {
  const nothing = (): void => undefined;
  return {
    info: nothing,
    debug: nothing,
    notice: nothing,
    error: nothing,
    mask: nothing,
    warning: (text) => void warnings.push(text),
    group: (_, phase) => phase(),
  };
}

/** Runs the action in this process against a repository on the disk. */
export async function ask(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  asking: Asking = {},
): Promise<Answer> {
  const warnings: string[] = [];
  const { exitCode, faults, outputs } = await perform(definition, inputs, {
    workspace,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...asking.env },
    github: asking.github === undefined ? undefined : { ...event, ...asking.github },
    log: recordingLog(warnings),
    artifact: () => undefined,
    issues: '',
  });
  return { exitCode, faults, warnings, outputs: outputs ?? {} };
}

/** The outputs of a run that must pass. */
export async function outputsOf(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  asking: Asking = {},
): Promise<Answer['outputs']> {
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
