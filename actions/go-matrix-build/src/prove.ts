import { createHash } from 'node:crypto';
import { CouldNotCheckError, counted, type Fault, listed, printable, RefusedError } from '@slipway/core';
import type { MadeArtifact, PlannedTarget, ReleasePlan } from '@slipway/release';

/** A file that came out different. */
export interface Difference {
  readonly name: string;
  readonly target: string;
  readonly expected: string;
  readonly found: string;
  /** The first setting or part that differs, as a sentence; empty where nobody looked. */
  readonly why: string;
}

/**
 * The targets that are built a second time. A sample is one target (with its parts), chosen by the commit: every release proves
 * another one, and the same commit always the same.
 */
export function targetsToProve(
  wanted: 'none' | 'sample' | 'all',
  plan: ReleasePlan,
  targets: readonly PlannedTarget[],
): readonly PlannedTarget[] {
  if (wanted === 'none') return [];
  if (wanted === 'all') return targets;
  const shipped = targets.filter(({ artifacts }) => artifacts.length > 0);
  const number = createHash('sha256').update(plan.commit).digest().readUInt32BE(0);
  const chosen = shipped[number % Math.max(1, shipped.length)];
  if (chosen === undefined) return [];
  return targets.filter((planned) => planned === chosen || chosen.parts.includes(planned.target.text));
}

/** Files that both made and that are not the same. What only one of them has is not compared. */
export function differences(
  expected: ReadonlyMap<string, string>,
  found: readonly Pick<MadeArtifact, 'name' | 'target' | 'sha256'>[],
): readonly Difference[] {
  return found.flatMap(({ name, target, sha256 }) => {
    const before = expected.get(name);
    return before === undefined || before === sha256
      ? []
      : [{ name, target, expected: before, found: sha256, why: '' }];
  });
}

/** Throws `RefusedError` for files that another build or release has with other bytes. `where` says where those are. */
export function refuseDifferences(found: readonly Difference[], where: string): void {
  const [first, ...more] = found.map(
    ({ name, expected, found: now, why }): Fault => ({
      code: 'not-reproducible',
      message: `${name} is not what ${where}: SHA-256 ${now.slice(0, 16)}… instead of ${expected.slice(0, 16)}….${why === '' ? '' : ` ${why}`}`,
      hint: 'Something else than the commit decided over the bytes. The output folder is as it was.',
    }),
  );
  if (first !== undefined) throw new RefusedError(first, more);
}

/** What was compared, for the summary. */
export function comparedText(names: readonly string[], where: string): string {
  return `${counted(names.length, 'file')} ${names.length === 1 ? 'is' : 'are'} byte for byte what ${where}: ${listed(names.slice(0, 6))}${names.length > 6 ? ' and more' : ''}`;
}

/** A proof that compared nothing proves nothing. Throws `CouldNotCheckError`. */
export function refuseNothingCompared(names: readonly string[], against: string): void {
  if (names.length > 0) return;
  throw new CouldNotCheckError({
    code: 'nothing-compared',
    message: `No file that was built is listed in the checksums of '${printable(against)}'.`,
    hint: 'Build with the same version, formats and name-template as the release was.',
  });
}
