import { counted, type Host, type OutputsOf } from '@slipway/core';
import { type BusyClock, readMachine } from '@slipway/go/host';
import type { MadeArtifact, PlannedTarget, ReleasePlan, Timings } from '@slipway/release';
import type { contract } from '../contract.ts';
import type { AllInputs, MakingInputs } from '../inputs.ts';
import { planOutputs } from '../outputs.ts';
import { comparedText, refuseDifferences, targetsToProve } from '../prove.ts';
import { renderMade, renderPlan } from '../render.ts';
import { planSchedule, requirementsOf } from '../schedule.ts';
import { openBuildCaches } from './build-cache.ts';
import { finishRelease } from './finish.ts';
import { openLicenses } from './licenses.ts';
import { type Made, makeTargets } from './make.ts';
import { prepare } from './prepare.ts';
import { type ProofOptions, proveTargets } from './proof.ts';
import { compareWithPublished, openPublished } from './published.ts';
import { openSigners, type Signers } from './signers.ts';
import { foldersOf, outputName, type Site } from './site.ts';

export type Answer = OutputsOf<typeof contract>;

/** A run that is under way: since when, and how long the go command ran in it. */
export interface Watch {
  readonly started: number;
  readonly clock: BusyClock;
}

export function timingsOf({ started, clock }: Watch, targets: Timings['targets'] = {}): Timings {
  return { total: (performance.now() - started) / 1000, go: clock.seconds(), targets };
}

/** Builds and packs targets on this machine. */
export async function make(
  plan: ReleasePlan,
  targets: readonly PlannedTarget[],
  keep: readonly PlannedTarget[],
  site: Site,
  inputs: MakingInputs,
  host: Host,
  signers: Signers,
): Promise<Made> {
  const schedule = planSchedule(
    inputs.parallelism,
    await readMachine(site.scratch),
    targets.length,
    requirementsOf(plan),
  );
  for (const reason of schedule.reasons) host.log.info(reason);
  const caches = await openBuildCaches(inputs.goCache, schedule, plan, site, host);
  return await host.log.group('Build', () =>
    makeTargets(plan, targets, site, host, {
      conditions: { schedule, caches },
      signers,
      licenses: openLicenses(site, plan),
      failFast: inputs.failFast,
      keep,
      ...foldersOf(site),
    }),
  );
}

/** Compares what was made with a second build and with what was published. Answers sentences; throws `RefusedError`. */
async function compare(
  plan: ReleasePlan,
  made: readonly MadeArtifact[],
  targets: readonly PlannedTarget[],
  site: Site,
  inputs: AllInputs,
  host: Host,
  proof: ProofOptions,
): Promise<readonly string[]> {
  const said: string[] = [];
  if (targets.length > 0) {
    const different = await host.log.group('Build again', () => proveTargets(plan, targets, made, site, host, proof));
    const where = 'a second build from a clean clone made';
    refuseDifferences(different, where);
    const texts = targets.map(({ target }) => target.text);
    said.push(
      comparedText(
        made.filter(({ target }) => texts.includes(target)).map(({ name }) => name),
        where,
      ),
    );
  }
  if (inputs.against !== '') {
    const published = await openPublished(inputs.against, host);
    const where = `was published in ${inputs.against}`;
    const { results } = foldersOf(site);
    said.push(comparedText(await compareWithPublished(published, made, results, inputs.against, where), where));
  }
  return said;
}

/** Everything on this runner. */
export async function runAll(inputs: AllInputs, host: Host): Promise<Answer> {
  const started = performance.now();
  const { plan, reasons, site, clock } = await prepare(inputs, host, !inputs.dryRun);
  const watch = { started, clock };
  const output = outputName(site);
  for (const reason of reasons) host.log.info(reason);
  if (inputs.dryRun) {
    host.report(renderPlan(plan, reasons));
    return planOutputs(plan, { output, made: undefined, manifest: false, timings: timingsOf(watch) });
  }
  const signers = await openSigners(inputs, plan, site.scratch, host);
  const proven = targetsToProve(inputs.prove, plan, plan.targets);
  const { artifacts, dependencies, seconds } = await make(plan, plan.targets, proven, site, inputs, host, signers);
  const compared = await compare(plan, artifacts, proven, site, inputs, host, { signers, clock });
  const made = await finishRelease(plan, foldersOf(site).results, artifacts, dependencies, site, host);
  const timings = timingsOf(watch, seconds);
  const shown = { timings, proven: proven.map(({ target }) => target.text), reasons: [...reasons, ...compared] };
  host.report(renderMade(plan, made, shown));
  host.log.info(`Built ${plan.version}: ${counted(made.length, 'file')} in ${output}`);
  const verdict = compared.length > 0 ? ({ verdict: 'identical' } as const) : {};
  return planOutputs(plan, { output, made, manifest: true, timings, ...verdict });
}
