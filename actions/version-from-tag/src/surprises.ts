import { type Candidate, compare, type WhyNot, whyNot } from '@slipway/version';
import type { ModuleFacts } from './facts.ts';

/** Why not the versions that somebody may have expected: the nearest tag, and the highest one elsewhere. */
export function surprises({ lineage, candidates, range }: ModuleFacts): readonly WhyNot[] {
  const { base } = lineage;
  if (lineage.exact !== undefined) return [];
  const distances = new Map(range.map(({ hash }, distance) => [hash, distance]));
  const near = candidates.filter(({ commit, tag }) => distances.has(commit) && tag !== base?.tag);
  const distanceOf = ({ commit }: Candidate) => distances.get(commit) ?? 0;
  const [nearest] = near.toSorted((a, b) => distanceOf(a) - distanceOf(b));
  // Candidates come highest first: one above the base was asked about and is no ancestor.
  const elsewhere = candidates.find(
    ({ version, kind }) => kind === 'version' && compare(version, base?.version ?? '') > 0,
  );
  return whyNot({
    chosen: base?.version,
    ...(nearest === undefined ? {} : { nearest: { version: nearest.version, distance: distanceOf(nearest) } }),
    ...(elsewhere === undefined ? {} : { elsewhere: { version: elsewhere.version } }),
  });
}
