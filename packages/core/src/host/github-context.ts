import { readFileSync } from 'node:fs';
import type { GitHubContext } from '../action.ts';
import { CouldNotCheckError } from '../error.ts';
import { printable } from '../text.ts';
import { errorCode } from './errno.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The webhook's payload. A runner without an event file (act, other CI systems) is a run without a payload, not a fault. */
function readEvent(path: string): unknown {
  if (path === '') return {};
  const text = readIfThere(path);
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(path, 'is not JSON', cause);
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return undefined;
    throw unreadable(path, `cannot be read (${code ?? 'unknown'})`, error);
  }
}

function unreadable(path: string, why: string, cause: unknown): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'event-file',
    message: `The event file '${printable(path)}' ${why}.`,
    hint: "Mount the file of GITHUB_EVENT_PATH into the job's container, or see which step changed it.",
    cause,
  });
}

/**
 * The event that started the run, from the runner's variables; undefined where `GITHUB_ACTIONS` is not `true`.
 * Own code instead of `@actions/github`'s `context`, which reads the environment when it is imported.
 */
export function readGitHubContext(env: Env): GitHubContext | undefined {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
  const text = (name: string, fallback = ''): string => env[name] || fallback;
  let event: { readonly payload: unknown } | undefined;
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
    // Read when it is asked for: most steps do not, and one that cannot be read ends those alone that do.
    get event(): unknown {
      event ??= { payload: readEvent(text('GITHUB_EVENT_PATH')) };
      return event.payload;
    },
  };
}
