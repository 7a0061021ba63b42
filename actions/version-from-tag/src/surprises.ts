import { compare, type WhyNot, whyNot } from '@slipway/version';
import type { ModuleFacts } from './facts.ts';

/** Why not the versions that somebody may have expected: the nearest tag, and the highest one elsewhere. */
export function surprises({ lineage, candidates, range }: ModuleFacts): readonly WhyNot[] {
  const { base } = lineage;
  if (lineage.exact !== undefined) return [];
  const distances = new Map(range.map(({ hash }, distance) => [hash, distance]));
  const near = candidates.flatMap(({ commit, tag, version }) => {
    const distance = distances.get(commit);
    return distance === undefined || tag === base?.tag ? [] : [{ version, distance }];
  });
  const [nearest] = near.toSorted((a, b) => a.distance - b.distance);
  // Candidates come highest first: one above the base was asked about and is no ancestor.
  const elsewhere = candidates.find(
    ({ version, kind }) => kind === 'version' && compare(version, base?.version ?? '') > 0,
  );
  return whyNot({
    chosen: base?.version,
    ...(nearest === undefined ? {} : { nearest }),
    ...(elsewhere === undefined ? {} : { elsewhere: { version: elsewhere.version } }),
  });
}
