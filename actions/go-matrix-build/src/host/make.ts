import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { openPackers } from '@slipway/archive/host';
import { counted, type Host } from '@slipway/core';
import type { LinkedModule } from '@slipway/executable';
import { readMachine } from '@slipway/go/host';
import type { LicenseOf, MadeArtifact, PlannedTarget, ReleasePlan } from '@slipway/release';
import { type Dependency, dependenciesOf, mergeDependencies } from '@slipway/release';
import { buildFailures, type FailedBuild, killedFailure } from '../failure.ts';
import { type Ending, tasks, workOff } from '../schedule.ts';
import { type BuiltTarget, type Conditions, makeTarget } from './build.ts';
import { type Checkout, foldersOf, programsFolder } from './checkout.ts';
import { loadFiles, loadPrograms, loadUniversal, type PackContext, type Program, packTarget } from './pack.ts';
import type { Signers } from './signers.ts';

/** Everything that was made of some targets. */
export interface Made {
  /** Sorted by name. */
  readonly artifacts: readonly MadeArtifact[];
  readonly dependencies: readonly Dependency[];
  /** Seconds that each target took to build. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** What targets are made with. */
export interface Making {
  readonly plan: ReleasePlan;
  readonly checkout: Checkout;
  readonly host: Host;
  readonly conditions: Conditions;
  readonly signers: Signers;
  /** Looks up the licences of modules. */
  readonly licenses: (modules: readonly LinkedModule[]) => Promise<LicenseOf>;
  readonly failFast: boolean;
  /** Targets whose programs stay where they were built. */
  readonly keep: readonly PlannedTarget[];
}

/** Threads that compress: more would have nothing to do, since the builds take longer. */
const MOST_PACKERS = 4;

/** What is collected while targets are made. */
interface Collected {
  readonly artifacts: MadeArtifact[];
  readonly dependencies: Dependency[];
  readonly built: Map<string, BuiltTarget>;
  readonly failed: FailedBuild[];
}

async function pack(
  planned: PlannedTarget,
  programs: readonly Program[],
  { licenses, ...context }: Omit<PackContext, 'licenseOf'> & Pick<Making, 'licenses'>,
  { artifacts, dependencies }: Collected,
): Promise<void> {
  const licenseOf = await licenses(programs.flatMap(({ info }) => [info.main, ...info.dependencies]));
  artifacts.push(...(await packTarget(planned, programs, { ...context, licenseOf })));
  dependencies.push(...programs.flatMap(({ name, info }) => dependenciesOf(name, info.dependencies, licenseOf)));
}

/** Builds targets, a few at once; what is built is packed while the next ones build. Throws `RefusedError`. */
export async function makeTargets(targets: readonly PlannedTarget[], making: Making): Promise<Made> {
  const { plan, checkout, host, conditions, signers, licenses, keep } = making;
  const folders = foldersOf(checkout);
  const files = await loadFiles(plan, checkout.workspace);
  const packers = openPackers(host.worker, Math.min(availableParallelism(), MOST_PACKERS), host.signal);
  const context = { plan, files, signers, licenses, folder: folders.results, signal: host.signal, packers };
  const collected: Collected = { artifacts: [], dependencies: [], built: new Map(), failed: [] };
  const { built, failed } = collected;
  const packing = tasks(availableParallelism());
  const toBuild = targets.filter(({ parts }) => parts.length === 0);
  const needed = new Set(targets.flatMap(({ parts }) => parts));
  const run = async (planned: PlannedTarget, alone: boolean): Promise<Ending> => {
    const { text } = planned.target;
    const output = programsFolder(folders.programs, planned.target);
    const outcome = await makeTarget({ plan, checkout, planned, conditions, folder: output, alone });
    if (outcome.ending === 'failed') failed.push(outcome.failed);
    if (outcome.ending === 'killed' && alone) throw killedFailure(planned.target);
    if (outcome.ending === 'killed')
      host.log.warning(`${text}: ended by the system, most likely for memory; it is tried again alone.`);
    if (outcome.ending !== 'done') return outcome.ending;
    built.set(text, outcome.built);
    host.log.info(`${text}: built in ${outcome.built.seconds.toFixed(1)} s`);
    host.log.progress(`${counted(built.size, 'target')} of ${toBuild.length} built`);
    packing.add(async () => {
      if (failed.length > 0) return;
      await pack(planned, await loadPrograms(outcome.built), context, collected);
      if (!needed.has(text) && !keep.includes(planned)) await rm(output, { recursive: true, force: true });
    });
    return 'done';
  };
  const machine = () => readMachine(checkout.scratch);
  const building = workOff({ items: toBuild, schedule: conditions.schedule, failFast: making.failFast, machine, run });
  try {
    // Nothing may still be writing when the folders are removed.
    await Promise.allSettled([building.finally(() => packing.done())]);
    await building;
    await packing.done();
    if (failed.length > 0) throw buildFailures(failed, checkout.modules[0].toolchain.module, checkout.workspace);
    for (const planned of targets.filter(({ parts }) => parts.length > 0)) {
      const parts = planned.parts.flatMap((part) => built.get(part) ?? []);
      await pack(planned, await loadUniversal(planned, parts), context, collected);
    }
  } finally {
    await packers.close();
  }
  return {
    artifacts: collected.artifacts.sort((a, b) => (a.name < b.name ? -1 : 1)),
    dependencies: mergeDependencies(collected.dependencies),
    seconds: Object.fromEntries([...built].map(([text, { seconds }]) => [text, seconds])),
  };
}
