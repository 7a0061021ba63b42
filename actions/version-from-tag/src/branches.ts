import { CouldNotCheckError, listed, RefusedError } from '@slipway/core';
import { channelFor } from '@slipway/version';
import { shortName } from './branch.ts';
import type { RepositoryFacts } from './facts.ts';

/** Whether one of the globs means a branch, given by its short or full name. */
export function fitsBranch(allowed: readonly string[], ref: string): boolean {
  const globs = allowed.map((glob) => ({ glob, label: '' }));
  return channelFor(globs, shortName(ref)) !== undefined;
}

/** Branches that decide are not here; `why` goes on after the sentence, or is empty. */
export function branchesMissing(allowed: readonly string[], why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'branches-missing',
    message: `No branch of this clone matches ${listed(allowed, { quote: true, or: true })}${why}, so it cannot be told whether the tag is on one.`,
    hint: 'Check out with fetch-depth: 0, which fetches every branch, or correct the input allowed-branches.',
  });
}

/**
 * Refuses a release tag that none of the allowed branches holds. Throws `CouldNotCheckError` when the clone has none of those
 * branches, since that says nothing about where the tag is.
 */
export function checkBranches(allowed: readonly string[], repository: RepositoryFacts): void {
  if (allowed.length === 0 || repository.branches === undefined) return;
  const fitting = repository.branches.filter(({ ref }) => fitsBranch(allowed, ref));
  if (fitting.some(({ holds }) => holds)) return;
  if (fitting.length === 0) throw branchesMissing(allowed, '');
  const names = [...new Set(fitting.map(({ ref }) => shortName(ref)))];
  throw new RefusedError({
    code: 'tag-not-on-branch',
    message: `The tagged commit ${repository.commit.slice(0, 12)} is not reachable from ${listed(names.slice(0, 10), { or: true })}.`,
    hint: 'Tag a commit of an allowed branch, or add its branch to the input allowed-branches.',
  });
}
