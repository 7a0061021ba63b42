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
  /** An ancestor below them is known: they are all there is to ask. */
  readonly bounded: boolean;
}

/** Whether a tag is an ancestor; undefined while nobody asked Git about it. */
export type IsAncestor = (tag: string) => boolean | undefined;

interface First {
  readonly found?: Candidate;
  readonly open: readonly string[];
  readonly bounded: boolean;
}

/** The first ancestor of a list, or the tags to ask about until it is known. */
function first(list: readonly Candidate[], isAncestor: IsAncestor): First {
  const at = list.findIndex(({ tag }) => isAncestor(tag) === true);
  const above = at < 0 ? list : list.slice(0, at);
  const unknown = above.filter(({ tag }) => isAncestor(tag) === undefined).slice(0, MOST_OPEN);
  if (unknown.length > 0) return { open: unknown.map(({ tag }) => tag), bounded: at >= 0 };
  const found = list[at];
  return { open: [], bounded: at >= 0, ...(found === undefined ? {} : { found }) };
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
    const { found, ...rest } = first(candidates, isAncestor);
    return { lineage: { exact, base: found, previous: found }, ...rest };
  }
  const below = candidates.slice(candidates.findIndex(({ tag }) => tag === exact.tag) + 1);
  // A release follows a release; a pre-release follows whatever came before it.
  const { found, ...rest } = first(isRelease(exact) ? below.filter(isRelease) : below, isAncestor);
  return { lineage: { exact, base: exact, previous: found }, ...rest };
}
