import { counted, type Host, type OutputsOf } from '@slipway/core';
import { hashOf, type MadeArtifact, matrixOf, planText, shardText, type Timings } from '@slipway/release';
import type { contract } from '../contract.ts';
import type { AllInputs, PlanInputs } from '../inputs.ts';
import { planOutputs } from '../outputs.ts';
import { comparedText } from '../prove.ts';
import { renderMade, renderPlan, renderShards } from '../render.ts';
import type { Stage } from '../stage.ts';
import { outputName, type Workspace } from './checkout.ts';
import type { CheckedOut, Decided, Start } from './decide.ts';
import { finishPart, finishRelease } from './finish.ts';
import type { Made } from './make.ts';
import type { Planned, Proven, Wanted } from './make-stages.ts';
import type { Taken } from './planned.ts';
import type { SecondBuild } from './proof.ts';
import type { Chosen, Collected } from './shards.ts';

/** What every run ends with. */
export interface Told {
  readonly outputs: OutputsOf<typeof contract>;
}

interface Finished {
  /** As release.json has them. */
  readonly artifacts: readonly MadeArtifact[];
}

interface Built {
  readonly made: Made;
}

/** Of a run without go command the clock is missing. */
function timingsOf(
  { started, clock }: { readonly started: number } & Partial<Pick<CheckedOut, 'clock'>>,
  targets: Timings['targets'] = {},
): Timings {
  return { total: (performance.now() - started) / 1000, go: clock?.seconds() ?? 0, targets };
}

/** Nothing is made, so nothing is written. */
export const tellDryRun: Stage<Start<AllInputs> & Decided & CheckedOut, Told> = {
  name: 'Tell what would be made',
  run: async (state) => {
    const { host, plan, reasons, checkout } = state;
    host.report(renderPlan(plan, reasons));
    const timings = timingsOf(state);
    return { outputs: planOutputs(plan, { output: outputName(checkout), made: undefined, manifest: false, timings }) };
  },
};

export const tellReasons: Stage<{ readonly host: Host } & Decided, object> = {
  name: 'Tell the decisions',
  run: async ({ host, reasons }) => {
    for (const reason of reasons) host.log.info(reason);
    return {};
  },
};

/** Checks sizes, describes the release, lists its checksums and puts it in place. */
export const finish: Stage<{ readonly host: Host } & Planned & { readonly checkout: Workspace } & Built, Finished> = {
  name: 'Finish the release',
  run: async ({ plan, made, checkout: workspace, host }) => ({
    artifacts: await finishRelease(plan, made, { workspace, host }),
  }),
};

export const tellRelease: Stage<
  Start<AllInputs> &
    Decided &
    CheckedOut &
    Built &
    Proven &
    Finished & { readonly same: readonly string[]; readonly asPublished: readonly string[] },
  Told
> = {
  name: 'Tell what was made',
  run: async (state) => {
    const { host, plan, reasons, checkout, made, proven, same, asPublished, artifacts } = state;
    const timings = timingsOf(state, made.seconds);
    const compared = [...same, ...asPublished];
    const shown = { timings, proven: proven.map(({ target }) => target.text), reasons: [...reasons, ...compared] };
    host.report(renderMade(plan, artifacts, shown));
    const output = outputName(checkout);
    host.log.info(`Built ${plan.version}: ${counted(artifacts.length, 'file')} in ${output}`);
    const verdict = compared.length > 0 ? ({ verdict: 'identical' } as const) : {};
    return { outputs: planOutputs(plan, { output, made: artifacts, manifest: true, timings, ...verdict }) };
  },
};

/** plan.json and its checksum. */
export const writePlan: Stage<Start<PlanInputs> & Decided & CheckedOut, { readonly text: string }> = {
  name: 'Write the plan',
  run: async ({ inputs, host, plan, checkout: workspace }) => {
    const text = planText(plan);
    if (!inputs.dryRun) await finishPart({ name: 'plan.json', text }, [], { workspace, host });
    return { text };
  },
};

export const tellPlan: Stage<Start<PlanInputs> & Decided & CheckedOut & { readonly text: string }, Told> = {
  name: 'Tell the jobs',
  run: async (state) => {
    const { inputs, host, plan, reasons, checkout, text } = state;
    host.report(renderShards(plan, reasons));
    const jobs = counted(plan.shards.length, 'job');
    host.log.info(`Planned ${plan.version}: ${counted(plan.targets.length, 'target')} in ${jobs}`);
    const output = outputName(checkout);
    const outputs = planOutputs(plan, {
      ...{ output, made: undefined, manifest: false, timings: timingsOf(state) },
      ...{
        matrix: matrixOf(plan.shards),
        planFile: inputs.dryRun ? '' : `${output}/plan.json`,
        planHash: hashOf(text),
      },
    });
    return { outputs };
  },
};

/** shard.json and the checksums of the shard. */
export const finishShard: Stage<{ readonly host: Host } & Taken & Chosen & CheckedOut & Built, object> = {
  name: 'Finish the shard',
  run: async ({ host, hash, shard, checkout: workspace, made: { artifacts, dependencies, seconds } }) => {
    const text = shardText({ schema: 1, 'plan-hash': hash, shard, artifacts, dependencies, seconds });
    await finishPart({ name: 'shard.json', text }, artifacts, { workspace, host });
    return {};
  },
};

export const tellShard: Stage<Start<object> & Taken & Chosen & CheckedOut & Built, Told> = {
  name: 'Tell what was made',
  run: async (state) => {
    const { host, plan, hash, shard, checkout, made } = state;
    const timings = timingsOf(state, made.seconds);
    const reasons = [`shard ${shard} of ${plan.shards.length}, plan ${hash.slice(0, 12)}`];
    host.report(renderMade(plan, made.artifacts, { timings, proven: [], reasons }));
    const output = outputName(checkout);
    host.log.info(`Built shard ${shard} of ${plan.version}: ${counted(made.artifacts.length, 'file')} in ${output}`);
    return { outputs: planOutputs(plan, { output, made: made.artifacts, manifest: false, timings, planHash: hash }) };
  },
};

export const tellMerge: Stage<
  Start<object> & Taken & Collected & Built & Finished & { readonly checkout: Workspace },
  Told
> = {
  name: 'Tell what was put together',
  run: async (state) => {
    const { host, plan, hash, shards, checkout, made, artifacts } = state;
    const { started } = state;
    const timings = timingsOf({ started }, made.seconds);
    const count = counted(shards.length, 'shard');
    const reasons = [`put together from ${count} of the plan ${hash.slice(0, 12)}; every digest is as its shard said`];
    host.report(renderMade(plan, artifacts, { timings, proven: [], reasons }));
    const output = outputName(checkout);
    host.log.info(`Merged ${plan.version}: ${counted(artifacts.length, 'file')} in ${output}`);
    return { outputs: planOutputs(plan, { output, made: artifacts, manifest: true, timings, planHash: hash }) };
  },
};

export const tellProof: Stage<
  Start<{ readonly against: string }> &
    Planned &
    CheckedOut &
    Wanted & { readonly second: SecondBuild; readonly names: readonly string[]; readonly where: string },
  Told
> = {
  name: 'Tell what is the same',
  run: async (state) => {
    const { inputs, host, plan, checkout, targets, second, names, where } = state;
    const { made } = second;
    const timings = timingsOf(state, made.seconds);
    const proven = targets.map(({ target }) => target.text);
    host.report(renderMade(plan, made.artifacts, { timings, proven, reasons: [comparedText(names, where)] }));
    host.log.info(`Proved ${plan.version}: ${counted(names.length, 'file')} the same in ${inputs.against}`);
    const output = outputName(checkout);
    const answer = { output, made: made.artifacts, manifest: false, timings, verdict: 'identical' } as const;
    return { outputs: planOutputs(plan, answer) };
  },
};
