import type { GitHubContext } from '@slipway/core';

/** `https://host/owner/name.git`, `git@host:owner/name.git`: where a clone comes from, without a user or password. */
const REMOTE =
  /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([A-Za-z0-9.-]+)(?::\d+)?[:/]([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/?$/;

/** The address that a remote is fetched from, in what `git remote --verbose` prints; empty when there is no such remote. */
export function fetchUrl(remotes: string, name: string): string {
  const line = remotes.split('\n').find((text) => text.startsWith(`${name}\t`) && / \(fetch\)/.test(text));
  return (line ?? '').slice(name.length + 1).replace(/ \(fetch\).*$/, '');
}

/** The event of a run that has none: the repository is the one that the clone comes from. */
export function contextOfRemote(url: string): GitHubContext {
  const [, host, name] = REMOTE.exec(url) ?? [];
  return {
    eventName: 'push',
    ref: '',
    baseRef: '',
    headRef: '',
    sha: '',
    repository: name ?? '',
    serverUrl: `https://${host ?? ''}`,
    apiUrl: '',
    runId: '',
    runNumber: '',
    runAttempt: '',
    event: {},
  };
}
