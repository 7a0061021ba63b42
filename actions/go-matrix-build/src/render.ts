import { type Block, code, counted, type Document, type Line } from '@slipway/core';
import { NO_VERSION } from '@slipway/go';
import type { MadeArtifact, Timings } from '@slipway/release';
import { type PlannedTarget, plannedArtifacts, type ReleasePlan } from '@slipway/release';

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What was checked of every program of the table: one that says something else is not kept. */
function stampText({ modules }: ReleasePlan): string {
  const stamps = new Set(modules.map(({ stamp }) => (stamp === NO_VERSION ? 'commit only' : stamp)));
  return [...stamps].join(', ');
}

/** What a run showed beside its files. */
export interface Shown {
  readonly timings: Timings;
  /** Targets that were built a second time with the same bytes. */
  readonly proven: readonly string[];
  readonly reasons: readonly string[];
}

function table(plan: ReleasePlan, made: readonly MadeArtifact[], { timings, proven }: Shown): Block {
  const rows = made.map((item): readonly Line[] => [
    item.target,
    code(item.name),
    sizeText(item.size),
    timings.targets[item.target]?.toFixed(1) ?? '',
    stampText(plan),
    proven.includes(item.target) ? 'yes' : '',
    code(item.sha256),
  ]);
  return { table: { head: ['target', 'file', 'size', 'build seconds', 'stamp', 'proven', 'SHA-256'], rows } };
}

/** Where the time went: the slowest target is what no machine can be faster than by building more at once. */
function timeText({ total, go, targets }: Timings): string {
  const [slowest] = Object.entries(targets).sort(([, a], [, b]) => b - a);
  const shares = `${total.toFixed(1)} s in all, the go command ran in ${go.toFixed(1)} s of them`;
  return slowest === undefined
    ? shares
    : `${shares}; the slowest target, ${slowest[0]}, took ${slowest[1].toFixed(1)} s`;
}

/** What was made. */
export function renderMade(plan: ReleasePlan, made: readonly MadeArtifact[], shown: Shown): Document {
  const targets = new Set(made.map(({ target }) => target));
  const heading = `Built ${plan.version} for ${counted(targets.size, 'target')} with ${plan.goVersion}`;
  return [{ heading }, table(plan, made, shown), { list: [...shown.reasons, timeText(shown.timings)] }];
}

function plannedTable(targets: readonly PlannedTarget[]): Block {
  const rows = plannedArtifacts(targets).map(({ target, name }): readonly Line[] => [target, code(name)]);
  return { table: { head: ['target', 'file'], rows } };
}

/** What would be made. */
export function renderPlan(plan: ReleasePlan, reasons: readonly string[]): Document {
  const heading = `Dry run: ${plan.version} for ${counted(plan.targets.length, 'target')}, nothing built`;
  return [{ heading }, plannedTable(plan.targets), { list: reasons }];
}

/** How the work is spread over jobs. */
export function renderShards(plan: ReleasePlan, reasons: readonly string[]): Document {
  const rows = plan.shards.map(({ shard, targets, runner }): readonly Line[] => [
    String(shard),
    targets.join(', '),
    runner,
  ]);
  const heading = `Planned ${plan.version}: ${counted(plan.targets.length, 'target')} in ${counted(plan.shards.length, 'job')}`;
  return [
    { heading },
    { table: { head: ['shard', 'targets', 'runner'], rows } },
    plannedTable(plan.targets),
    { list: reasons },
  ];
}
