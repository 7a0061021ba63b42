import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { counted, type Host, printable, RefusedError } from '@slipway/core';
import { sha256File, workspacePaths } from '@slipway/core/host';
import {
  CHECKSUMS_FILE,
  type FoundShard,
  hashOf,
  matrixOf,
  parseShard,
  planMerge,
  planText,
  shardOf,
  shardText,
} from '@slipway/release';
import { readFolderState } from '@slipway/release/host';
import type { MergeInputs, PlanInputs, ShardInputs } from '../inputs.ts';
import { planOutputs } from '../outputs.ts';
import { refuseForeignOutput } from '../plan.ts';
import { renderMade, renderShards } from '../render.ts';
import { finishPart, finishRelease } from './finish.ts';
import { openPlanned, prepare, readPlanFile } from './prepare.ts';
import { type Answer, make, timingsOf } from './run-all.ts';
import { openSigners } from './signers.ts';
import { foldersOf, openPlace, outputName } from './site.ts';

/** Decides everything, writes it down, and answers the matrix of the jobs. */
export async function runPlan(inputs: PlanInputs, host: Host): Promise<Answer> {
  const started = performance.now();
  const { plan, reasons, site, clock } = await prepare(inputs, host, false);
  const text = planText(plan);
  const { results } = foldersOf(site);
  const output = outputName(site);
  if (!inputs.dryRun) {
    await mkdir(results, { recursive: true });
    await finishPart({ name: 'plan.json', text }, results, [], site, host);
  }
  host.report(renderShards(plan, reasons));
  host.log.info(
    `Planned ${plan.version}: ${counted(plan.targets.length, 'target')} in ${counted(plan.shards.length, 'job')}`,
  );
  return planOutputs(plan, {
    ...{ output, made: undefined, manifest: false, timings: timingsOf({ started, clock }) },
    ...{ matrix: matrixOf(plan.shards), planFile: inputs.dryRun ? '' : `${output}/plan.json`, planHash: hashOf(text) },
  });
}

/** Builds the targets of one shard. */
export async function runShard(inputs: ShardInputs, host: Host): Promise<Answer> {
  const started = performance.now();
  const { plan, hash } = await readPlanFile(inputs);
  const { shard, targets } = shardOf(plan, inputs.shard ?? 0);
  const { site, clock } = await openPlanned(plan, inputs, host);
  refuseForeignOutput(await readFolderState(site.output), inputs.output);
  const signers = await openSigners(inputs, plan, site.scratch, host);
  const { artifacts, dependencies, seconds } = await make(plan, targets, [], site, inputs, host, signers);
  const text = shardText({ schema: 1, 'plan-hash': hash, shard: shard.shard, artifacts, dependencies, seconds });
  await finishPart({ name: 'shard.json', text }, foldersOf(site).results, artifacts, site, host);
  const timings = timingsOf({ started, clock }, seconds);
  const output = outputName(site);
  const reasons = [`shard ${shard.shard} of ${plan.shards.length}, plan ${hash.slice(0, 12)}`];
  host.report(renderMade(plan, artifacts, { timings, proven: [], reasons }));
  host.log.info(`Built shard ${shard.shard} of ${plan.version}: ${counted(artifacts.length, 'file')} in ${output}`);
  return planOutputs(plan, { output, made: artifacts, manifest: false, timings, planHash: hash });
}

async function readShard(parent: string, folder: string): Promise<FoundShard> {
  const directory = join(parent, folder);
  const items = await readdir(directory, { withFileTypes: true });
  const others = items.filter(({ name }) => name !== 'shard.json' && name !== CHECKSUMS_FILE);
  const text = await readFile(join(directory, 'shard.json'), 'utf8').catch(() => '');
  const digests = await Promise.all(
    others.map(async (item) => [item.name, item.isFile() ? await sha256File(join(directory, item.name)) : ''] as const),
  );
  return { folder, report: parseShard(text), digests: new Map(digests) };
}

/** The folders of the input `shards-from`. Throws `RefusedError` when there are none. */
async function readShards(inputs: MergeInputs, host: Host): Promise<{ parent: string; shards: readonly FoundShard[] }> {
  const { parent, folders } = await listShards(inputs.shardsFrom, host);
  if (folders.length > 0)
    return { parent, shards: await Promise.all(folders.map((folder) => readShard(parent, folder))) };
  throw new RefusedError({
    code: 'no-shards',
    message: `Input 'shards-from': there are no folders of shards in '${printable(inputs.shardsFrom)}'.`,
    hint: 'Download the artifacts of the build jobs there: actions/download-artifact with path and pattern, without merge-multiple.',
  });
}

async function listShards(from: string, host: Host): Promise<{ parent: string; folders: readonly string[] }> {
  try {
    const parent = workspacePaths(host.workspace).resolvePath(from, 'directory');
    const items = await readdir(parent, { withFileTypes: true });
    return {
      parent,
      folders: items
        .filter((item) => item.isDirectory())
        .map(({ name }) => name)
        .sort(),
    };
  } catch {
    return { parent: '', folders: [] };
  }
}

/** Checks the shards and puts the release together. Needs neither Go nor a checkout. */
export async function runMerge(inputs: MergeInputs, host: Host): Promise<Answer> {
  const started = performance.now();
  const { plan, hash } = await readPlanFile(inputs);
  const { parent, shards } = await readShards(inputs, host);
  const merged = planMerge(plan, hash, shards);
  const site = await openPlace(inputs.output, host);
  refuseForeignOutput(await readFolderState(site.output), inputs.output);
  const { results } = foldersOf(site);
  await mkdir(results, { recursive: true });
  for (const { folder, report } of merged)
    for (const { name } of report.artifacts) await copyFile(join(parent, folder, name), join(results, name));
  const artifacts = merged.flatMap(({ report }) => report.artifacts).sort((a, b) => (a.name < b.name ? -1 : 1));
  const dependencies = merged.flatMap(({ report }) => report.dependencies);
  const made = await finishRelease(plan, results, artifacts, dependencies, site, host);
  const seconds = Object.assign({}, ...merged.map(({ report }) => report.seconds));
  const timings = { total: (performance.now() - started) / 1000, go: 0, targets: seconds };
  const reasons = [
    `put together from ${counted(merged.length, 'shard')} of the plan ${hash.slice(0, 12)}; every digest is as its shard said`,
  ];
  host.report(renderMade(plan, made, { timings, proven: [], reasons }));
  const output = outputName(site);
  host.log.info(`Merged ${plan.version}: ${counted(made.length, 'file')} in ${output}`);
  return planOutputs(plan, { output, made, manifest: true, timings, planHash: hash });
}
