import { type JsonValue, printable, RefusedError } from '@slipway/core';
import { targetMatches } from '@slipway/go';
import type { PlannedTarget, Shard } from './plan.ts';

/** Jobs of a plan that nobody gave a number for: more would wait for one another on small accounts. */
const USUAL_SHARDS = 8;

/** Targets that stay together: a universal program and its parts, else one. */
interface Unit {
  readonly targets: readonly string[];
  readonly weight: number;
  readonly runner: string;
}

/** Reads the input `weights`: seconds by target. Throws `RefusedError`. */
export function readWeights(value: JsonValue | undefined): ReadonlyMap<string, number> {
  if (value === undefined) return new Map();
  const pairs =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  const wrong = pairs?.find(([, seconds]) => typeof seconds !== 'number' || !(seconds >= 0));
  if (pairs !== undefined && wrong === undefined)
    return new Map(pairs.map(([target, seconds]) => [target, Number(seconds)]));
  throw new RefusedError({
    code: 'weights',
    message:
      wrong === undefined
        ? "Input 'weights' is no JSON object."
        : `Input 'weights': ${printable(wrong[0], 60)} has no number of seconds.`,
    hint: 'Write {"linux/amd64": 41.2}, such as the field targets of the output timings.',
  });
}

/** Label of the runner that builds a target: the last line that is for it. Throws `RefusedError` when none is. */
export function runnerOf(lines: readonly string[], target: PlannedTarget['target']): string {
  const rules = lines.map((line) => {
    const equals = line.indexOf('=');
    return { pattern: line.slice(0, Math.max(equals, 0)).trim(), label: line.slice(equals + 1).trim() };
  });
  const rule =
    rules.findLast(({ pattern }) => pattern !== '' && targetMatches(pattern, target)) ??
    rules.findLast(({ pattern }) => pattern === '');
  if (rule !== undefined && /^[\w.,: -]+$/.test(rule.label)) return rule.label;
  throw new RefusedError({
    code: 'runners',
    message: `Input 'runners' names no runner for ${target.text}.`,
    hint: 'Write a label for all targets, such as ubuntu-latest, and PATTERN=LABEL for those that need another.',
  });
}

function unitsOf(
  targets: readonly PlannedTarget[],
  weights: ReadonlyMap<string, number>,
  runners: readonly string[],
): readonly Unit[] {
  const known = targets.flatMap(({ target }) => weights.get(target.text) ?? []);
  const average = known.length === 0 ? 1 : known.reduce((sum, seconds) => sum + seconds, 0) / known.length;
  const parts = new Set(targets.flatMap((target) => target.parts));
  return targets
    .filter(({ target }) => !parts.has(target.text))
    .map(({ target, parts: own }) => {
      const built = own.length === 0 ? [target.text] : own;
      const weight = built.reduce((sum, text) => sum + (weights.get(text) ?? average), 0);
      return { targets: [...own, target.text], weight, runner: runnerOf(runners, target) };
    });
}

const total = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);

/** The heaviest first, each to where least is so far: at most a third longer than the best there is (Graham, 1969). */
function spread(units: readonly Unit[], bins: number): readonly (readonly Unit[])[] {
  const shards: Unit[][] = Array.from({ length: Math.min(bins, units.length) }, () => []);
  for (const unit of [...units].sort((a, b) => b.weight - a.weight)) {
    const [least] = [...shards].sort((a, b) => total(a) - total(b) || a.length - b.length);
    least?.push(unit);
  }
  return shards;
}

/** How many of the jobs each kind of runner gets: one, and each further one goes where a job has most to do. */
function jobsFor(kinds: readonly (readonly Unit[])[], jobs: number): readonly number[] {
  let counts: readonly number[] = kinds.map(() => 1);
  for (let left = jobs - kinds.length; left > 0; left--) {
    const loads = kinds.map((units, index) => {
      const { [index]: count = 1 } = counts;
      return count < units.length ? total(units) / count : -1;
    });
    const most = loads.indexOf(Math.max(...loads));
    counts = counts.map((count, index) => (index === most ? count + 1 : count));
  }
  return counts;
}

/**
 * Spreads the targets over jobs of about the same length. The order of the plan decides between equals, so the same plan
 * comes out everywhere.
 */
export function planShards(
  targets: readonly PlannedTarget[],
  wanted: number | undefined,
  weights: JsonValue | undefined,
  runners: readonly string[],
): { readonly shards: readonly Shard[]; readonly reasons: readonly string[] } {
  const units = unitsOf(targets, readWeights(weights), runners);
  const jobs = Math.min(wanted ?? USUAL_SHARDS, units.length);
  const labels = [...new Set(units.map(({ runner }) => runner))];
  const kinds = labels.map((label) => units.filter(({ runner }) => runner === label));
  const counts = jobsFor(kinds, jobs);
  const order = new Map(targets.map(({ target }, index) => [target.text, index]));
  const place = (text: string): number => order.get(text) ?? 0;
  const bins = kinds.flatMap((kind, index) => spread(kind, counts[index] ?? 1));
  const shards = bins.map((bin, index): Shard => {
    const texts = bin.flatMap((unit) => unit.targets).sort((a, b) => place(a) - place(b));
    return { shard: index + 1, targets: texts, runner: bin[0]?.runner ?? '' };
  });
  const fewer = wanted !== undefined && wanted > units.length;
  return {
    shards,
    reasons: fewer ? [`${units.length} shards instead of ${wanted}: a target is built in one piece`] : [],
  };
}

/** The matrix for `strategy.matrix` (https://docs.github.com/actions/reference/workflow-syntax#jobsjob_idstrategymatrixinclude). */
export function matrixOf(shards: readonly Shard[]): JsonValue {
  return {
    include: shards.map(({ shard, targets, runner }) => {
      const [first = '', ...more] = targets;
      return { shard, name: more.length === 0 ? first : `${first} +${more.length}`, targets, runner };
    }),
  };
}
