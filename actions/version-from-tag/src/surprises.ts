import { compare, type WhyNot, whyNot } from '@slipway/version';
import type { ModuleFacts } from './facts.ts';

/** Why not the versions that somebody may have expected: the nearest tag, and the highest one elsewhere. */
export function surprises({ lineage, candidates, range }: ModuleFacts): readonly WhyNot[] {
  const { base } = lineage;
  if (lineage.exact !== undefined) return [];
  const byCommit = new Map(candidates.map((candidate) => [candidate.commit, candidate]));
  const at = range.findIndex(({ hash }) => byCommit.has(hash) && byCommit.get(hash)?.tag !== base?.tag);
  const nearest = at < 0 ? undefined : byCommit.get(range[at]?.hash ?? '');
  // Candidates come highest first: one above the base was asked about and is no ancestor.
  const elsewhere = candidates.find(
    ({ version, kind }) => kind === 'version' && compare(version, base?.version ?? '') > 0,
  );
  return whyNot({
    chosen: base?.version,
    ...(nearest === undefined ? {} : { nearest: { version: nearest.version, distance: at } }),
    ...(elsewhere === undefined ? {} : { elsewhere: { version: elsewhere.version } }),
  });
}
