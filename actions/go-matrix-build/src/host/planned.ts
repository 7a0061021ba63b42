import { dirname, join } from 'node:path';
import { fromInput, notAFile } from '@slipway/core';
import { readRegularFile, workspacePaths } from '@slipway/core/host';
import { busyClock } from '@slipway/go/host';
import { CHECKSUMS_FILE, planSource, type ReleasePlan, readPlan } from '@slipway/release';
import type { PlannedInputs } from '../inputs.ts';
import { fromSettings } from '../settings.ts';
import { refuseOtherSource } from '../source.ts';
import type { Stage } from '../stage.ts';
import { checkoutOptions, openPlannedCheckout, publishedFolder } from './checkout.ts';
import type { CheckedOut, Start } from './decide.ts';
import { prepareModules } from './gather.ts';
import { gatherCheckout } from './gather-checkout.ts';

/** A plan that was made elsewhere. */
export interface Taken {
  readonly plan: ReleasePlan;
  readonly hash: string;
}

/** Throws `RefusedError` for what is no plan, and for another one than the input `plan-hash` says. */
export const takePlan: Stage<Start<PlannedInputs>, Taken> = {
  name: 'Read the plan',
  run: async ({ inputs }) => {
    const file = inputs.planFile ?? '';
    const text = await readRegularFile(file);
    if (typeof text === 'string') throw notAFile(file, text);
    const { plan, hash } = fromInput('plan-file', () => readPlan(text.toString('utf8'), inputs.planHash));
    return { plan, hash };
  },
};

/** Opens the checkout that a plan is for. Throws `RefusedError` when this is another commit, toolchain or version. */
export const openPlanned: Stage<Start<PlannedInputs> & Taken, CheckedOut> = {
  name: 'Open the checkout of the plan',
  run: async ({ inputs, host, plan }) => {
    const clock = busyClock();
    const workspace = workspacePaths(host.workspace).resolvePath('.', 'directory');
    const file = inputs.planFile ?? '';
    const compared = 'against' in inputs ? publishedFolder(inputs.against, workspace) : [];
    const ours = [file, join(dirname(file), CHECKSUMS_FILE), ...compared];
    const options = { ...checkoutOptions(host, await host.temporaryDirectory(), clock), ours };
    const checkout = await openPlannedCheckout(plan, workspace, inputs.output, options);
    const [facts] = await Promise.all([gatherCheckout(checkout, host), prepareModules(checkout, plan.flags.mod, host)]);
    refuseOtherSource(plan, facts);
    fromSettings(() => planSource(plan.version, facts, plan.flags));
    return { checkout, clock };
  },
};
