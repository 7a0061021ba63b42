import { type Block, code, counted, type Document, type Line } from '@slipway/core';
import { NO_VERSION } from '@slipway/go';
import type { MadeArtifact, Timings } from './facts.ts';
import { plannedArtifacts } from './outputs.ts';
import type { BuildPlan } from './plan.ts';

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What was checked of every program of the table: one that says something else is not kept. */
function stampText({ source }: BuildPlan): string {
  return source.stamp === NO_VERSION ? 'commit only' : source.stamp;
}

function table(plan: BuildPlan, made: readonly MadeArtifact[]): Block {
  const rows = made.map((item): readonly Line[] => [
    item.target,
    code(item.name),
    sizeText(item.size),
    item.seconds.toFixed(1),
    stampText(plan),
    code(item.sha256),
  ]);
  return { table: { head: ['target', 'file', 'size', 'build seconds', 'stamp', 'SHA-256'], rows } };
}

const why = (plan: BuildPlan): Block => ({ list: plan.reasons });

/** What was made. */
export function renderMade(plan: BuildPlan, made: readonly MadeArtifact[], timings: Timings): Document {
  const heading = `Built ${plan.source.version} for ${counted(plan.targets.length, 'target')} with ${plan.source.goVersion}`;
  const share = `${timings.total.toFixed(1)} s in all, the go command ran in ${timings.go.toFixed(1)} s of them`;
  return [{ heading }, table(plan, made), { list: [...plan.reasons, share] }];
}

/** What would be made. */
export function renderPlan(plan: BuildPlan): Document {
  const rows = plannedArtifacts(plan).map(({ target, name }): readonly Line[] => [target, code(name)]);
  const heading = `Dry run: ${plan.source.version} for ${counted(plan.targets.length, 'target')}, nothing built`;
  return [{ heading }, { table: { head: ['target', 'file'], rows } }, why(plan)];
}
