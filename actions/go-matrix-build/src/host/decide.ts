import { fromInput, type Host } from '@slipway/core';
import { workspacePaths } from '@slipway/core/host';
import { envOf, type Port, selectTargets, type Target } from '@slipway/go';
import { type BusyClock, busyClock, readPorts } from '@slipway/go/host';
import {
  type CheckoutFacts,
  checkPackages,
  planRelease,
  planSource,
  type ReleasePlan,
  type ReleaseSettings,
  type SourcePlan,
} from '@slipway/release';
import type { Inputs } from '../inputs.ts';
import { fromSettings, readSettings, refuseForeignOutput } from '../settings.ts';
import { type Stage, type Stages, stages } from '../stage.ts';
import { type Checkout, checkoutOptions, moduleDirectories, openCheckout, publishedFolder } from './checkout.ts';
import { gatherRelease, prepareModules } from './gather.ts';
import { gatherCheckout } from './gather-checkout.ts';

/** What every run begins with. */
export interface Start<I> {
  readonly inputs: I;
  readonly host: Host;
  /** Milliseconds of `performance.now()`. */
  readonly started: number;
}

/** The checkout of a run, and how long the go command ran in it. */
export interface CheckedOut {
  readonly checkout: Checkout;
  readonly clock: BusyClock;
}

interface Read {
  /** Directories of the modules, relative to the workspace. */
  readonly directories: readonly [string, ...string[]];
  readonly settings: ReleaseSettings;
}

interface Looked {
  readonly facts: CheckoutFacts;
  readonly ports: readonly Port[];
}

interface Chosen {
  readonly source: SourcePlan;
  readonly targets: readonly Target[];
  /** One for each target that was left out. */
  readonly leftOut: readonly string[];
}

/** A plan that was made here. */
export interface Decided {
  readonly plan: ReleasePlan;
  /** One for each decision that nobody asked for by name, the notices last. */
  readonly reasons: readonly string[];
}

const readInputs: Stage<Start<Inputs>, Read> = {
  name: 'Read the inputs',
  run: async ({ inputs, host }) => {
    const directories = moduleDirectories(inputs.module, host);
    return { directories, settings: readSettings(inputs, directories) };
  },
};

const openModules: Stage<Start<Inputs> & Read, CheckedOut> = {
  name: 'Open the modules',
  run: async ({ inputs, host, directories }) => {
    const clock = busyClock();
    const workspace = workspacePaths(host.workspace).resolvePath('.', 'directory');
    const ours = 'against' in inputs ? publishedFolder(inputs.against, workspace) : [];
    const options = {
      ...checkoutOptions(host, await host.temporaryDirectory(), clock),
      goVersion: inputs.goVersion,
      ours,
    };
    return { checkout: await openCheckout(workspace, directories, inputs.output, options), clock };
  },
};

const lookAround: Stage<Start<Inputs> & Read & CheckedOut, Looked> = {
  name: 'Ask Go and Git',
  run: async ({ host, settings, checkout }) => {
    const [ports, facts] = await Promise.all([
      readPorts(checkout.modules[0].toolchain),
      gatherCheckout(checkout, host),
      prepareModules(checkout, settings.flags.mod, host),
    ]);
    return { ports, facts };
  },
};

const chooseTargets: Stage<Start<Inputs> & Read & Looked & CheckedOut, Chosen> = {
  name: 'Choose the targets',
  run: async ({ inputs, settings, ports, facts, checkout }) => {
    const cgo = (target: Target): boolean => envOf(settings.env, target)['CGO_ENABLED'] === '1';
    const goVersion = checkout.modules[0].toolchain.version;
    const wish = { lines: inputs.targets, exclude: inputs.exclude, ports, goVersion, cgo };
    const { targets, reasons: leftOut } = fromInput('exclude', () => selectTargets(wish));
    return { targets, leftOut, source: fromSettings(() => planSource(inputs.version, facts, settings.flags)) };
  },
};

const plan: Stage<Start<Inputs> & Read & CheckedOut & Chosen, Decided> = {
  name: 'Plan the release',
  run: async ({ inputs, host, settings, checkout, source, targets, leftOut }) => {
    const facts = await gatherRelease(settings, checkout, { source, targets, host });
    refuseForeignOutput(facts.output, inputs.output);
    const decided = fromSettings(() => planRelease(settings, { source, wanted: targets, facts }));
    await checkPackages(decided.plan);
    for (const notice of decided.notices) host.log.notice(`${notice}.`);
    return { plan: decided.plan, reasons: [...decided.reasons, ...leftOut, ...decided.notices] };
  },
};

/** Looks at the checkout and decides everything. */
export const decide: Stages<Start<Inputs>, Start<Inputs> & CheckedOut & Decided> = stages<Start<Inputs>>(
  'Decide the release',
)
  .stage(readInputs)
  .stage(openModules)
  .stage(lookAround)
  .stage(chooseTargets)
  .stage(plan);
