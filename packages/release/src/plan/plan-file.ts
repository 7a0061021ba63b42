import { createHash } from 'node:crypto';
import { printable, RefusedError } from '@slipway/core';
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

function refused(message: string, hint: string): RefusedError {
  return new RefusedError({ code: 'plan-file', message: `Input 'plan-file': ${message}.`, hint });
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
 * outputs; without a hash, because the workflow says where it comes from. Throws `RefusedError`.
 */
export function readPlan(text: string, expected: string): HashedPlan {
  const hash = hashOf(text);
  if (expected !== '' && expected !== hash)
    throw refused(`its SHA-256 is ${hash}, and the input plan-hash is ${printable(expected, 80)}`, AGAIN);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused('it is not JSON', AGAIN);
  }
  if (isPlan(value)) return { plan: value, hash };
  throw refused('it is not a plan that this version can read', 'Plan and build with the same version of the action.');
}

/** The shard of a number and its targets. Throws `RefusedError` when the plan has no such shard. */
export function shardOf(
  plan: ReleasePlan,
  wanted: number,
): { readonly shard: Shard; readonly targets: readonly PlannedTarget[] } {
  const shard = plan.shards.find((candidate) => candidate.shard === wanted);
  if (shard === undefined) {
    throw new RefusedError({
      code: 'no-such-shard',
      message: `Input 'shard': the plan has no shard ${wanted}.`,
      hint: `It has ${plan.shards.length}. Write shard: \${{ matrix.shard }}, with the matrix of the plan job.`,
    });
  }
  return { shard, targets: plan.targets.filter(({ target }) => shard.targets.includes(target.text)) };
}
