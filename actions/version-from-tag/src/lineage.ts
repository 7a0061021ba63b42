import { type Candidate, prerelease } from '@slipway/version';
import type { Lineage } from './facts.ts';

const isRelease = (candidate: Candidate): boolean =>
  candidate.kind === 'version' && prerelease(candidate.version) === '';

/** No more tags are named at once. */
const MOST_OPEN = 1024;

export interface Search {
  readonly lineage: Lineage;
  /** Tags to ask about next, in order; empty when the lineage is settled. */
  readonly open: readonly string[];
}

/** Whether a tag is an ancestor; undefined while nobody asked Git about it. */
export type IsAncestor = (tag: string) => boolean | undefined;

/** The first ancestor of a list, or the tags to ask about until it is known. */
function first(list: readonly Candidate[], isAncestor: IsAncestor): { found?: Candidate; open: readonly string[] } {
  for (const [at, candidate] of list.entries()) {
    const known = isAncestor(candidate.tag);
    if (known === true) return { found: candidate, open: [] };
    if (known === undefined) {
      const open = list.slice(at, at + MOST_OPEN).filter(({ tag }) => isAncestor(tag) === undefined);
      return { open: open.map(({ tag }) => tag) };
    }
  }
  return { open: [] };
}

/**
 * Finds the versions among the ancestors that matter: highest first, as cmd/go has it, not nearest. When a tag comes up that
 * nobody asked about, the search stops and names the tags to ask about.
 */
export function findLineage(
  candidates: readonly Candidate[],
  exact: Candidate | undefined,
  isAncestor: IsAncestor,
): Search {
  if (exact === undefined) {
    const { found, open } = first(candidates, isAncestor);
    return { lineage: { exact, base: found, previous: found }, open };
  }
  const below = candidates.slice(candidates.findIndex(({ tag }) => tag === exact.tag) + 1);
  // A release follows a release; a pre-release follows whatever came before it.
  const { found, open } = first(isRelease(exact) ? below.filter(isRelease) : below, isAncestor);
  return { lineage: { exact, base: exact, previous: found }, open };
}
