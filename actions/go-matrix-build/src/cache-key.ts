import { createHash } from 'node:crypto';
import type { PlannedTarget, ReleasePlan } from '@slipway/release';

/** Where the build cache of a target is kept between runs. */
export interface CacheKey {
  /** Of this very commit. */
  readonly key: string;
  /** What to take instead, best first: of another commit with the same flags, of the same target at all. */
  readonly prefixes: readonly string[];
}

/**
 * The key of a target's build cache. Nothing compiled is shared between targets or toolchains, so each has its own; flags and
 * modules decide how much of an older one can be used. `runner` is the system of the machine that builds.
 */
export function cacheKey(plan: ReleasePlan, { target, groups, env }: PlannedTarget, runner: string): CacheKey {
  const wanted = [
    plan.flags,
    plan.mode,
    env,
    groups.map(({ tags, programs }) => [tags, programs.map(({ importPath }) => importPath)]),
  ];
  const flags = createHash('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 16);
  const ofTarget = `slipway-go-build-${runner}-${plan.goVersion.replaceAll(' ', '_')}-${target.text.replaceAll(/[/,]/g, '_')}-`;
  return { key: `${ofTarget}${flags}-${plan.commit}`, prefixes: [`${ofTarget}${flags}-`, ofTarget] };
}
