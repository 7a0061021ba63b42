import type { Host } from '@slipway/core';
import type { AllInputs, MergeInputs, PlanInputs, ProveInputs, ShardInputs } from '../inputs.ts';
import { stages } from '../stage.ts';
import { type CheckedOut, decide, type Start } from './decide.ts';
import {
  finish,
  finishShard,
  type Told,
  tellDryRun,
  tellMerge,
  tellPlan,
  tellProof,
  tellReasons,
  tellRelease,
  tellShard,
  writePlan,
} from './finish-stages.ts';
import {
  build,
  compareBuild,
  compareRelease,
  findTools,
  guardOutput,
  openKeys,
  openOutput,
  openRelease,
  type Planned,
  proveBuild,
  rebuild,
  schedule,
  wantAll,
  wantProof,
} from './make-stages.ts';
import { openPlanned, takePlan } from './planned.ts';
import { chooseShard, collectShards, copyShards } from './shards.ts';

/** Everything on this runner. */
const ALL = stages<Start<AllInputs>>('all')
  .stage(decide)
  .stage(tellReasons)
  .stage(findTools)
  .stage(openKeys)
  .stage(wantAll)
  .stage(schedule)
  .stage(build)
  .stage(proveBuild)
  .stage(compareBuild)
  .stage(finish)
  .stage(tellRelease);

/** Decides everything, looks for everything that is needed, and makes nothing. */
const DRY_RUN = stages<Start<AllInputs>>('all')
  .stage(decide)
  .stage(tellReasons)
  .stage(findTools)
  .stage(openKeys)
  .stage(tellDryRun);

/** Decides everything, writes it down, and answers the matrix of the jobs. */
const PLAN = stages<Start<PlanInputs>>('plan').stage(decide).stage(writePlan).stage(tellPlan);

/** Builds the targets of one shard. */
const SHARD = stages<Start<ShardInputs>>('build')
  .stage(takePlan)
  .stage(chooseShard)
  .stage(openPlanned)
  .stage(guardOutput)
  .stage(findTools)
  .stage(openKeys)
  .stage(schedule)
  .stage(build)
  .stage(finishShard)
  .stage(tellShard);

/** Checks the shards and puts the release together. Needs neither Go nor a checkout. */
const MERGE = stages<Start<MergeInputs>>('merge')
  .stage(takePlan)
  .stage(collectShards)
  .stage(openOutput)
  .stage(guardOutput)
  .stage(copyShards)
  .stage(finish)
  .stage(tellMerge);

const PLANNED_ELSEWHERE = stages<Start<ProveInputs>>('Take the plan').stage(takePlan).stage(openPlanned);

/** Builds from a clean clone and compares with a release that is there already. Writes nothing. */
const PROVE = stages<Start<ProveInputs>>('prove')
  .stage(openRelease)
  .stage({
    name: 'Take the plan, or decide the release',
    run: (state): Promise<Planned & CheckedOut> =>
      state.inputs.planFile === undefined ? decide.run(state) : PLANNED_ELSEWHERE.run(state),
  })
  .stage(findTools)
  .stage(openKeys)
  .stage(wantProof)
  .stage(rebuild)
  .stage(compareRelease)
  .stage(tellProof);

async function outputsOf<I>(
  list: { readonly run: (start: Start<I>) => Promise<Told> },
  inputs: I,
  host: Host,
): Promise<Told['outputs']> {
  const { outputs } = await list.run({ inputs, host, started: performance.now() });
  return outputs;
}

type Main<I> = (inputs: I, host: Host) => Promise<Told['outputs']>;

export const runAll: Main<AllInputs> = (inputs, host) => outputsOf(inputs.dryRun ? DRY_RUN : ALL, inputs, host);
export const runPlan: Main<PlanInputs> = (inputs, host) => outputsOf(PLAN, inputs, host);
export const runShard: Main<ShardInputs> = (inputs, host) => outputsOf(SHARD, inputs, host);
export const runMerge: Main<MergeInputs> = (inputs, host) => outputsOf(MERGE, inputs, host);
export const runProve: Main<ProveInputs> = (inputs, host) => outputsOf(PROVE, inputs, host);
