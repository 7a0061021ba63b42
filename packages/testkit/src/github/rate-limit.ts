import { type ApiResponse, problem } from './message.ts';
import type { GitHubState } from './state.ts';

/** The headers that GitHub sends with every answer. */
export function rateLimitHeaders({
  rateLimit: { limit, remaining, reset },
}: GitHubState): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(limit - remaining),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  };
}

/** The answer when nothing is left: 403, not 429 (docs.github.com/rest, "Rate limits for the REST API"). */
export function rateLimitExceeded({ rateLimit: { remaining } }: GitHubState): ApiResponse | undefined {
  return remaining > 0 ? undefined : problem(403, 'API rate limit exceeded for installation.');
}

/** One request less; those to `/rate_limit` and those answered with 304 are free. */
export function countRequest(state: GitHubState, pathname: string, status: number): GitHubState {
  if (pathname === '/rate_limit' || status === 304) return state;
  return { ...state, rateLimit: { ...state.rateLimit, remaining: Math.max(0, state.rateLimit.remaining - 1) } };
}
