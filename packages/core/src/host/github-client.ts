import type { getOctokit } from '@actions/github';
import { request } from './http.ts';

export type GitHubClient = ReturnType<typeof getOctokit>;

/**
 * GitHub's REST client with our retries and times beneath it; the signal ends whatever it asks. `@actions/github` (and undici with it) is loaded at the first call:
 * an action that asks GitHub nothing does not pay for it.
 */
export async function githubClient(token: string, apiUrl: string, signal: AbortSignal): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const ask = (url: string, init: RequestInit) => request(url, { ...init, signal });
  return getOctokit(token, { baseUrl: apiUrl, request: { fetch: ask } });
}
