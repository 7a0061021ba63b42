import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromInput, type Host, printable, RefusedError } from '@slipway/core';
import { workspacePaths } from '@slipway/core/host';
import { envOf, selectTargets, type Target } from '@slipway/go';
import { type BusyClock, busyClock, readPorts } from '@slipway/go/host';
import {
  CHECKSUMS_FILE,
  checkPackages,
  type HashedPlan,
  linkedPackagesNamed,
  planSource,
  type ReleasePlan,
  readPlan,
} from '@slipway/release';
import type { Inputs, PlannedInputs } from '../inputs.ts';
import { type Planned, planRelease, readSettings } from '../plan.ts';
import { gatherCheckout, gatherRelease, prepareModules } from './gather.ts';
import { moduleDirectories, openPlannedSite, openSite, type Site } from './site.ts';

export interface Prepared extends Planned {
  readonly site: Site;
  readonly clock: BusyClock;
}

function siteOptions(host: Host, scratch: string, clock: BusyClock) {
  const { env, signal } = host;
  return { env, signal, trusted: host.github !== undefined, scratch, clock };
}

/** Looks at the checkout and decides everything. With `modules` the modules are downloaded and verified on the way. */
export async function prepare(inputs: Inputs, host: Host, modules: boolean): Promise<Prepared> {
  const clock = busyClock();
  const directories = moduleDirectories(inputs.module, host);
  const settings = readSettings(inputs, directories);
  const workspace = workspacePaths(host.workspace).resolvePath('.', 'directory');
  const scratch = await host.temporaryDirectory();
  const options = { ...siteOptions(host, scratch, clock), goVersion: inputs.goVersion };
  const site = await openSite(workspace, directories, inputs.output, options);
  const { toolchain } = site.modules[0];
  const download = modules || linkedPackagesNamed(settings.ldflags);
  const [ports, checkout] = await Promise.all([
    readPorts(toolchain),
    gatherCheckout(site, host),
    download ? prepareModules(site, host) : undefined,
  ]);
  const cgo = (target: Target): boolean => envOf(settings.env, target)['CGO_ENABLED'] === '1';
  const wish = { lines: inputs.targets, exclude: inputs.exclude, ports, goVersion: toolchain.version, cgo };
  const { targets, reasons } = fromInput('exclude', () => selectTargets(wish));
  const source = planSource(inputs.version, checkout, settings.flags);
  const facts = await gatherRelease(inputs, settings, site, source, targets);
  const planned = planRelease(inputs, settings, source, targets, facts);
  await checkPackages(planned.plan);
  return { ...planned, reasons: [...planned.reasons, ...reasons], site, clock };
}

/** Reads the plan of the inputs. Throws `RefusedError`. */
export async function readPlanFile(inputs: PlannedInputs): Promise<HashedPlan> {
  const text = await readFile(inputs.planFile ?? '', 'utf8');
  return readPlan(text, inputs.planHash);
}

function refuseOther(what: string, plan: string, here: string, hint: string): void {
  if (plan === here) return;
  throw new RefusedError({
    code: 'plan-of-other-source',
    message: `The plan is for ${what} ${printable(plan, 80)}, and here it is ${printable(here, 80)}.`,
    hint,
  });
}

/** Opens the checkout that a plan is for. Throws `RefusedError` when this is another commit, toolchain or version. */
export async function openPlanned(
  plan: ReleasePlan,
  inputs: PlannedInputs,
  host: Host,
): Promise<{ site: Site; clock: BusyClock }> {
  const clock = busyClock();
  const workspace = workspacePaths(host.workspace).resolvePath('.', 'directory');
  const scratch = await host.temporaryDirectory();
  const { planFile = '' } = inputs;
  const ours = [planFile, join(dirname(planFile), CHECKSUMS_FILE)];
  const options = { ...siteOptions(host, scratch, clock), ours };
  const site = await openPlannedSite(plan, workspace, inputs.output, options);
  const [facts] = await Promise.all([gatherCheckout(site, host), prepareModules(site, host)]);
  refuseOther(
    'commit',
    plan.commit,
    facts.commit,
    'Check out the commit of the plan: ref: with the output commit of the plan job.',
  );
  refuseOther('toolchain', plan.goVersion, facts.modules[0].goVersion, 'Set up the same toolchain as in the plan job.');
  planSource(plan.version, facts, plan.flags);
  return { site, clock };
}
