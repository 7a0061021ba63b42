import { InvalidValue, invariant, type JsonValue, printable } from '@slipway/core';
import { rulesFor, type Selecting } from '@slipway/go';
import type { PlannedTarget, Shard } from './plan.ts';
import { inSetting } from './setting.ts';

/** Jobs of a plan that nobody gave a number for: more would wait for one another on small accounts. */
const USUAL_SHARDS = 8;

/** How the targets are to be spread. */
export interface FanOut {
  /** Number of jobs; undefined for as many as are usual. */
  readonly jobs: number | undefined;
  /** Seconds that targets took earlier, by the text of the target. */
  readonly weights: ReadonlyMap<string, number>;
  readonly runners: readonly RunnerRule[];
}

/** Targets that stay together: a universal program and its parts, else one. */
interface Unit {
  readonly targets: readonly string[];
  readonly weight: number;
  readonly runner: string;
}

/** Reads seconds by target. Throws `InvalidValue`. */
export function readWeights(value: JsonValue | undefined): ReadonlyMap<string, number> {
  if (value === undefined) return new Map();
  const pairs =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  const wrong = pairs?.find(([, seconds]) => typeof seconds !== 'number' || !(seconds >= 0));
  if (pairs !== undefined && wrong === undefined)
    return new Map(pairs.map(([target, seconds]) => [target, Number(seconds)]));
  throw new InvalidValue(
    wrong === undefined ? 'this is no JSON object' : `${printable(wrong[0], 60)} has no number of seconds`,
    'Write {"linux/amd64": 41.2}, such as the field targets of the output timings.',
    { code: 'weights' },
  );
}

/** Where targets are built. */
export interface RunnerRule extends Selecting {
  readonly label: string;
}

/** Reads `LABEL` or `SELECTOR=LABEL`. A label that no runner can have is refused where a target would need it. */
export function parseRunner(line: string): RunnerRule {
  const equals = line.indexOf('=');
  return { selector: line.slice(0, Math.max(equals, 0)).trim(), label: line.slice(equals + 1).trim() };
}

/** Label of the runner that builds a target: of the rules that say most of it the last. Throws `InvalidValue` when none is. */
export function runnerOf(rules: readonly RunnerRule[], target: PlannedTarget['target']): string {
  const rule = rulesFor(rules, target).at(-1);
  if (rule !== undefined && /^[\w.,: -]+$/.test(rule.label)) return rule.label;
  throw new InvalidValue(
    `there is no runner for ${target.text}`,
    'Write a label for all targets, such as ubuntu-latest, and SELECTOR=LABEL such as darwin=macos-latest for those that need another.',
    { code: 'runners' },
  );
}

function unitsOf(
  targets: readonly PlannedTarget[],
  { weights, runners }: Pick<FanOut, 'weights' | 'runners'>,
): readonly Unit[] {
  const known = targets.flatMap(({ target }) => weights.get(target.text) ?? []);
  const average = known.length === 0 ? 1 : known.reduce((sum, seconds) => sum + seconds, 0) / known.length;
  const parts = new Set(targets.flatMap((target) => target.parts));
  return targets
    .filter(({ target }) => !parts.has(target.text))
    .map(({ target, parts: own }) => {
      const built = own.length === 0 ? [target.text] : own;
      const weight = built.reduce((sum, text) => sum + (weights.get(text) ?? average), 0);
      return { targets: [...own, target.text], weight, runner: inSetting('runners', () => runnerOf(runners, target)) };
    });
}

const total = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);

/** The heaviest first, each to where least is so far: at most a third longer than the best there is (Graham, 1969). */
function spread(units: readonly Unit[], bins: number): readonly (readonly Unit[])[] {
  const shards: Unit[][] = Array.from({ length: Math.min(bins, units.length) }, () => []);
  for (const unit of [...units].sort((a, b) => b.weight - a.weight)) {
    const [least] = [...shards].sort((a, b) => total(a) - total(b) || a.length - b.length);
    invariant(least, 'where there is a unit there is a shard').push(unit);
  }
  return shards;
}

/** How many of the jobs each kind of runner gets: one, and each further one goes where a job has most to do. */
function jobsFor(kinds: readonly (readonly Unit[])[], jobs: number): readonly number[] {
  let counts: readonly number[] = kinds.map(() => 1);
  for (let left = jobs - kinds.length; left > 0; left--) {
    const loads = kinds.map((units, index) => {
      const count = invariant(counts[index], 'each kind has a count');
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
  fanOut: FanOut,
): { readonly shards: readonly Shard[]; readonly reasons: readonly string[] } {
  const { jobs: wanted } = fanOut;
  const units = unitsOf(targets, fanOut);
  const jobs = Math.min(wanted ?? USUAL_SHARDS, units.length);
  const labels = [...new Set(units.map(({ runner }) => runner))];
  const kinds = labels.map((label) => units.filter(({ runner }) => runner === label));
  const counts = jobsFor(kinds, jobs);
  const order = new Map(targets.map(({ target }, index) => [target.text, index]));
  const place = (text: string): number => invariant(order.get(text), 'a unit is of planned targets');
  const bins = kinds.flatMap((kind, index) => spread(kind, invariant(counts[index], 'each kind has a count')));
  const shards = bins.map((bin, index): Shard => {
    const texts = bin.flatMap((unit) => unit.targets).sort((a, b) => place(a) - place(b));
    return { shard: index + 1, targets: texts, runner: invariant(bin[0], 'no shard is empty').runner };
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
      const [first, ...more] = targets;
      const name = invariant(first, 'a shard has a target');
      return { shard, name: more.length === 0 ? name : `${name} +${more.length}`, targets, runner };
    }),
  };
}
