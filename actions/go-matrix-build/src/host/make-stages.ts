import { findMsiTools } from '@slipway/archive/host';
import { readMachine } from '@slipway/go/host';
import type { PlannedTarget, ReleasePlan } from '@slipway/release';
import { readFolderState } from '@slipway/release/host';
import type { AllInputs, MakingInputs, ProveInputs, SigningInputs } from '../inputs.ts';
import { comparedText, refuseDifferences, targetsToProve } from '../prove.ts';
import { planSchedule, requirementsOf } from '../schedule.ts';
import { refuseForeignOutput } from '../settings.ts';
import type { Stage } from '../stage.ts';
import type { Conditions } from './build.ts';
import { openBuildCaches } from './build-cache.ts';
import { foldersOf, openWorkspace, type Workspace } from './checkout.ts';
import type { CheckedOut, Start } from './decide.ts';
import { openLicenses } from './licenses.ts';
import { type Made, makeTargets } from './make.ts';
import { buildAgain, proveTargets, type SecondBuild } from './proof.ts';
import { compareWithPublished, openPublished, type Published } from './published.ts';
import { openSigners, type Signers } from './signers.ts';

/** The plan of a run, whoever made it. */
export interface Planned {
  readonly plan: ReleasePlan;
}

/** The targets that are built in this run. */
export interface Wanted {
  readonly targets: readonly PlannedTarget[];
}

export interface Proven {
  /** Targets that are built a second time. */
  readonly proven: readonly PlannedTarget[];
}

interface Keys {
  readonly signers: Signers;
}

interface Built {
  readonly made: Made;
}

/** Where results go, in a mode that needs no checkout. */
export const openOutput: Stage<Start<{ readonly output: string }>, { readonly checkout: Workspace }> = {
  name: 'Open the output folder',
  run: async ({ inputs, host }) => ({ checkout: await openWorkspace(inputs.output, host) }),
};

/** A folder that somebody else filled is never replaced. */
export const guardOutput: Stage<Start<{ readonly output: string }> & { readonly checkout: Workspace }, object> = {
  name: 'Look at the output folder',
  run: async ({ inputs, checkout }) => {
    refuseForeignOutput(await readFolderState(checkout.output), inputs.output);
    return {};
  },
};

/** What is not installed is told before the first build, in a dry run too; of a shard only what it needs itself. */
export const findTools: Stage<Start<object> & Planned & { readonly shard?: number }, object> = {
  name: 'Look for tools',
  run: async ({ host, plan, shard }) => {
    const own = plan.shards.find((candidate) => candidate.shard === shard)?.targets;
    const targets = plan.targets.filter(({ target }) => own?.includes(target.text) ?? true);
    const artifacts = targets.flatMap((target) => target.artifacts);
    if (artifacts.some(({ format }) => format === 'msi')) await findMsiTools(host.env);
    return {};
  },
};

export const openKeys: Stage<Start<SigningInputs> & Planned & CheckedOut, Keys> = {
  name: 'Open the keys',
  run: async ({ inputs, host, plan, checkout }) => ({
    signers: await openSigners(inputs, plan, checkout.scratch, host),
  }),
};

export const wantAll: Stage<Start<AllInputs> & Planned, Wanted & Proven> = {
  name: 'Choose what is built twice',
  run: async ({ inputs, plan }) => {
    return { targets: plan.targets, proven: targetsToProve(inputs.prove, plan, plan.targets) };
  },
};

export const wantProof: Stage<Start<ProveInputs> & Planned, Wanted> = {
  name: 'Choose what is built again',
  run: async ({ inputs, plan }) => {
    return { targets: targetsToProve(inputs.prove === 'none' ? 'all' : inputs.prove, plan, plan.targets) };
  },
};

/** How many at once, and with which caches. */
export const schedule: Stage<Start<MakingInputs> & Planned & Wanted & CheckedOut, { readonly conditions: Conditions }> =
  {
    name: 'Schedule the builds',
    run: async ({ inputs, host, plan, targets, checkout }) => {
      const machine = await readMachine(checkout.scratch);
      const planned = planSchedule(inputs.parallelism, machine, targets.length, requirementsOf(plan));
      for (const reason of planned.reasons) host.log.info(reason);
      const caches = await openBuildCaches(inputs.goCache, planned, { plan, checkout, host });
      return { conditions: { schedule: planned, caches } };
    },
  };

export const build: Stage<
  Start<MakingInputs> & Planned & Wanted & Partial<Proven> & CheckedOut & Keys & { readonly conditions: Conditions },
  Built
> = {
  name: 'Build',
  grouped: true,
  run: async ({ inputs, host, plan, targets, proven, checkout, signers, conditions }) => {
    const licenses = openLicenses(checkout, plan);
    const { failFast } = inputs;
    const keep = proven ?? [];
    return {
      made: await makeTargets(targets, { plan, checkout, host, conditions, signers, licenses, failFast, keep }),
    };
  },
};

const FROM_A_CLONE = 'a second build from a clean clone made';

/** Throws `RefusedError` when a byte differs. */
export const proveBuild: Stage<
  Start<AllInputs> & Planned & Proven & CheckedOut & Keys & Built,
  { readonly same: readonly string[] }
> = {
  name: 'Build again',
  grouped: true,
  when: ({ proven }) => proven.length > 0,
  otherwise: { same: [] },
  run: async ({ host, plan, proven, checkout, clock, signers, made }) => {
    const different = await proveTargets(proven, made.artifacts, { plan, checkout, host, signers, clock });
    refuseDifferences(different, FROM_A_CLONE);
    const texts = proven.map(({ target }) => target.text);
    const names = made.artifacts.filter(({ target }) => texts.includes(target)).map(({ name }) => name);
    return { same: [comparedText(names, FROM_A_CLONE)] };
  },
};

/** Throws `RefusedError` for a file that is not as it was published. */
export const compareBuild: Stage<Start<AllInputs> & CheckedOut & Built, { readonly asPublished: readonly string[] }> = {
  name: 'Compare with what was published',
  when: ({ inputs }) => inputs.against !== '',
  otherwise: { asPublished: [] },
  run: async ({ inputs: { against }, host, checkout, made }) => {
    const published = await openPublished(against, host);
    const where = `was published in ${against}`;
    const { results } = foldersOf(checkout);
    const names = await compareWithPublished(published, made.artifacts, { results, against, where });
    return { asPublished: [comparedText(names, where)] };
  },
};

export const openRelease: Stage<Start<ProveInputs>, { readonly published: Published }> = {
  name: 'Open what was published',
  run: async ({ inputs, host }) => ({ published: await openPublished(inputs.against, host) }),
};

/** The only build of a run that proves a release which is there already. */
export const rebuild: Stage<
  Start<ProveInputs> & Planned & Wanted & CheckedOut & Keys,
  { readonly second: SecondBuild }
> = {
  name: 'Build',
  grouped: true,
  run: async ({ host, plan, targets, checkout, clock, signers }) => ({
    second: await buildAgain(targets, { plan, checkout, host, signers, clock }),
  }),
};

export const compareRelease: Stage<
  Start<ProveInputs> & { readonly published: Published; readonly second: SecondBuild },
  { readonly names: readonly string[]; readonly where: string }
> = {
  name: 'Compare with what was published',
  run: async ({ inputs: { against }, published, second }) => {
    const where = `is in ${against}`;
    const { made, results } = second;
    return { names: await compareWithPublished(published, made.artifacts, { results, against, where }), where };
  },
};
