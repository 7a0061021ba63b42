import { readFileSync } from 'node:fs';
import type { GitHubContext } from '../action.ts';

type Env = Readonly<Record<string, string | undefined>>;

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // A runner without an event file (act, other CI systems) is a run without a payload, not a fault.
    return {};
  }
}

/**
 * The event that started the run, from the runner's variables; undefined where `GITHUB_ACTIONS` is not `true`.
 * Own code instead of `@actions/github`'s `context`, which reads the environment when it is imported.
 */
export function readGitHubContext(env: Env): GitHubContext | undefined {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
  const text = (name: string, fallback = ''): string => env[name] || fallback;
  return {
    eventName: text('GITHUB_EVENT_NAME'),
    ref: text('GITHUB_REF'),
    baseRef: text('GITHUB_BASE_REF'),
    headRef: text('GITHUB_HEAD_REF'),
    sha: text('GITHUB_SHA'),
    repository: text('GITHUB_REPOSITORY'),
    serverUrl: text('GITHUB_SERVER_URL', 'https://github.com'),
    apiUrl: text('GITHUB_API_URL', 'https://api.github.com'),
    runId: text('GITHUB_RUN_ID'),
    runNumber: text('GITHUB_RUN_NUMBER'),
    runAttempt: text('GITHUB_RUN_ATTEMPT'),
    event: readEvent(env['GITHUB_EVENT_PATH']),
  };
}
