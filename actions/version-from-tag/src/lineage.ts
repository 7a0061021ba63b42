import { type Candidate, prerelease } from '@slipway/version';
import type { Lineage } from './facts.ts';

const isRelease = (candidate: Candidate): boolean =>
  candidate.kind === 'version' && prerelease(candidate.version) === '';

export interface Search {
  readonly lineage: Lineage;
  /** Tags to ask about next, in order; empty when the lineage is settled. */
  readonly open: readonly string[];
}

/**
 * Finds the versions among the ancestors that matter. `isAncestor` answers undefined for a tag nobody asked about yet; then
 * the search stops there and names the tags to ask about. Highest first, as cmd/go has it, not nearest.
 */
export function findLineage(
  candidates: readonly Candidate[],
  exact: Candidate | undefined,
  isAncestor: (tag: string) => boolean | undefined,
): Search {
  let base = exact;
  let lastRelease = exact !== undefined && isRelease(exact) ? exact : undefined;
  let previous: Candidate | undefined;
  const from = exact === undefined ? 0 : candidates.findIndex(({ tag }) => tag === exact.tag) + 1;
  const settled = () =>
    base !== undefined && lastRelease !== undefined && (exact === undefined || previous !== undefined);
  for (let at = from; at < candidates.length && !settled(); at += 1) {
    const candidate = candidates[at];
    if (candidate === undefined) break;
    const known = isAncestor(candidate.tag);
    if (known === undefined) {
      const open = candidates.slice(at).filter(({ tag }) => isAncestor(tag) === undefined);
      return { lineage: { exact, base, lastRelease, previous }, open: open.map(({ tag }) => tag) };
    }
    if (!known) continue;
    base ??= candidate;
    if (isRelease(candidate)) lastRelease ??= candidate;
    // A release follows a release; a pre-release follows whatever came before it.
    if (exact !== undefined && (isRelease(candidate) || !isRelease(exact))) previous ??= candidate;
  }
  return {
    lineage: { exact, base, lastRelease, previous: exact === undefined ? (lastRelease ?? base) : previous },
    open: [],
  };
}
