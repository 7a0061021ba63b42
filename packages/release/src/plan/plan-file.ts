import { createHash } from 'node:crypto';
import { InvalidValue, printable } from '@slipway/core';
import type { PlannedTarget, ReleasePlan, Shard } from './plan.ts';

/** A plan and the SHA-256 of its text. */
export interface HashedPlan {
  readonly plan: ReleasePlan;
  readonly hash: string;
}

/** The text of plan.json. */
export function planText(plan: ReleasePlan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** SHA-256 of the text of a plan, which is what `sha256sum plan.json` says. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function invalid(message: string, hint: string): InvalidValue {
  return new InvalidValue(message, hint, { code: 'plan-file' });
}

const AGAIN = 'Take the artifact that the plan job of this run uploaded, unchanged.';

function isPlan(value: unknown): value is ReleasePlan {
  if (typeof value !== 'object' || value === null) return false;
  const { schema, targets, modules, shards } = value as Partial<ReleasePlan>;
  return (
    schema === 1 && Array.isArray(targets) && Array.isArray(modules) && modules.length > 0 && Array.isArray(shards)
  );
}

/**
 * Reads plan.json. What stands in it is believed because its hash is the one that the plan job answered, through GitHub's own
 * outputs; without a hash, because the workflow says where it comes from. Throws `InvalidValue`.
 */
export function readPlan(text: string, expected: string): HashedPlan {
  const hash = hashOf(text);
  if (expected !== '' && expected !== hash)
    throw invalid(`its SHA-256 is ${hash}, and ${printable(expected, 80)} is expected`, AGAIN);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('it is not JSON', AGAIN);
  }
  if (isPlan(value)) return { plan: value, hash };
  throw invalid('it is not a plan that this version can read', 'Plan and build with the same version of the action.');
}

/** The shard of a number and its targets. Throws `InvalidValue` when the plan has no such shard. */
export function shardOf(
  plan: ReleasePlan,
  wanted: number,
): { readonly shard: Shard; readonly targets: readonly PlannedTarget[] } {
  const shard = plan.shards.find((candidate) => candidate.shard === wanted);
  if (shard === undefined) {
    throw new InvalidValue(
      `the plan has no shard ${wanted}`,
      `It has ${plan.shards.length}. Write shard: \${{ matrix.shard }}, with the matrix of the plan job.`,
      { code: 'no-such-shard' },
    );
  }
  return { shard, targets: plan.targets.filter(({ target }) => shard.targets.includes(target.text)) };
}
