import { readFileSync } from 'node:fs';
import type { GitHubContext } from '@slipway/core';
import { type InProcessRun, runInProcess, temporaryDirectory } from '@slipway/testkit';
import { definition } from '../src/main.ts';
import { REPOSITORY, SHA } from './plan.ts';

export interface Step extends Partial<GitHubContext> {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The workspace; an empty folder when there is none. */
  readonly path?: string;
}

/** The answers of a run, by their names in action.yml, with the files that they name. */
export interface Answers extends InProcessRun {
  readonly answers: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, unknown>>;
  readonly notes: string;
}

/** A port that nobody listens on: who asks the network all the same is refused at once. */
const NOWHERE = 'http://127.0.0.1:9';

export async function step({ inputs = {}, env = {}, path, ...github }: Step = {}): Promise<Answers> {
  await using temporary = temporaryDirectory('slipway metadata ü-');
  const context: GitHubContext = {
    eventName: 'push',
    ref: 'refs/heads/main',
    baseRef: '',
    headRef: '',
    sha: SHA,
    repository: 'octo-org/hello',
    serverUrl: 'https://github.com',
    apiUrl: NOWHERE,
    runId: '1',
    runNumber: '1',
    runAttempt: '1',
    event: { repository: REPOSITORY, head_commit: { id: SHA, timestamp: '2024-02-29T23:05:06Z' } },
    ...github,
  };
  const options = { env: { PATH: process.env['PATH'], RUNNER_TEMP: temporary.path, ...env }, github: context };
  const run = await runInProcess(definition, { path: path ?? temporary.path }, inputs, options);
  const outputs = Object.entries(run.outputs ?? {});
  const paths = outputs.filter(([name]) => /File/.test(name)).map(([name, value]) => [name, String(value)] as const);
  return {
    ...run,
    answers: Object.fromEntries(outputs.map(([name, value]) => [name, String(value)])),
    files: Object.fromEntries(paths.map(([name, file]) => [name, JSON.parse(readFileSync(file, 'utf8'))])),
    notes: run.log,
  };
}
