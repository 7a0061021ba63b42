import type { getOctokit } from '@actions/github';
import { request } from './http.ts';

export type GitHubClient = ReturnType<typeof getOctokit>;

/**
 * GitHub's REST client with our retries beneath it. `@actions/github` (and undici with it) is loaded at the first call:
 * an action that asks GitHub nothing does not pay for it.
 */
export async function githubClient(token: string, apiUrl: string): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl, request: { fetch: request } });
}
