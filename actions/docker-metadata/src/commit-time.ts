import { listAt, textAt } from './payload.ts';

/** Milliseconds since 1970; NaN for what is no time. */
const msOf = (text: string): number => Date.parse(text);

/** Time of a commit by the payload: among the pushed commits, or the head one. */
export function eventCommitTime(event: unknown, sha: string): number | undefined {
  const pushed = listAt(event, 'commits')?.find((commit) => textAt(commit, 'id') === sha);
  const timestamp = textAt(pushed, 'timestamp');
  if (timestamp !== undefined && timestamp !== '') return msOf(timestamp);
  for (const path of [['head_commit'], ['workflow_run', 'head_commit'], ['merge_group', 'head_commit']]) {
    const head = textAt(event, ...path, 'timestamp');
    if (head !== undefined && textAt(event, ...path, 'id') === sha) return msOf(head);
  }
  return undefined;
}

function timeAt(event: unknown, ...path: readonly string[]): number | undefined {
  const ms = msOf(textAt(event, ...path) ?? '');
  return Number.isNaN(ms) ? undefined : ms;
}

/**
 * Time of the commit of a release: what GitHub gives as the time when it was made.
 * https://docs.github.com/rest/releases/releases#get-a-release
 */
export function releaseTime(event: unknown): number | undefined {
  return timeAt(event, 'release', 'created_at');
}

/**
 * A time for what is made of a pull request when the commit's own is not to be had without the network: the same however often the run is
 * repeated.
 */
export function pullRequestTime(event: unknown): number | undefined {
  return timeAt(event, 'pull_request', 'updated_at');
}
