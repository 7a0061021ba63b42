import type { Tag } from '@slipway/git';
import { textAt } from './payload.ts';

/** What the run that a `workflow_run` follows was for: its payload does not say whether the name is that of a branch or of a tag. */
export interface FollowedPush {
  readonly name: string;
  readonly commit: string | undefined;
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run; undefined where it cannot have been a tag. */
export function followedPush(event: unknown): FollowedPush | undefined {
  const run = (key: string) => textAt(event, 'workflow_run', key);
  const name = run('head_branch');
  if (name === undefined || run('event')?.startsWith('pull_request') === true) return undefined;
  return { name, commit: run('head_sha') };
}

/** Whether the tags have it, on the same commit. */
export function isTagged(push: FollowedPush, tags: readonly Tag[]): boolean {
  return tags.some(({ name, commit }) => name === push.name && commit === push.commit);
}
