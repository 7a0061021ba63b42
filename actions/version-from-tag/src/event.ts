import type { GitHubContext } from '@slipway/core';
import type { Tag } from '@slipway/git';

type Github = GitHubContext | undefined;

/** The pushed tag of the event, when the commit is what it points at; the clone may not have the tag itself. */
export function eventTag(github: Github, ref: string, commit: string, tags: readonly Tag[]): string | undefined {
  if (ref !== '' || github?.ref.startsWith('refs/tags/') !== true) return undefined;
  const name = github.ref.slice('refs/tags/'.length);
  const known = tags.find((tag) => tag.name === name)?.commit;
  return (known ?? github.sha) === commit ? name : undefined;
}

/** Local tags, and those of others that the clone lacks. A local tag is what the user works with, so it wins. */
export function unitedTags(local: readonly Tag[], others: readonly Tag[]): readonly Tag[] {
  if (others.length === 0) return local;
  const known = new Set(local.map(({ name }) => name));
  return [...local, ...others.filter(({ name }) => !known.has(name))];
}
