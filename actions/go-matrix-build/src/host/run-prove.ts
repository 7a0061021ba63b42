import { counted, type Host } from '@slipway/core';
import type { ProveInputs } from '../inputs.ts';
import { planOutputs } from '../outputs.ts';
import { comparedText, targetsToProve } from '../prove.ts';
import { renderMade } from '../render.ts';
import { openPlanned, prepare, readPlanFile } from './prepare.ts';
import { buildAgain } from './proof.ts';
import { compareWithPublished, openPublished } from './published.ts';
import { type Answer, timingsOf } from './run-all.ts';
import { openSigners } from './signers.ts';
import { outputName } from './site.ts';

async function open(inputs: ProveInputs, host: Host) {
  if (inputs.planFile === undefined) return await prepare(inputs, host, true);
  const { plan } = await readPlanFile(inputs);
  return { plan, ...(await openPlanned(plan, inputs, host)) };
}

/** Builds from a clean clone and compares with a release that is there already. Writes nothing. */
export async function runProve(inputs: ProveInputs, host: Host): Promise<Answer> {
  const started = performance.now();
  const published = await openPublished(inputs.against, host);
  const { plan, site, clock } = await open(inputs, host);
  const signers = await openSigners(inputs, plan, site.scratch, host);
  const targets = targetsToProve(inputs.prove === 'none' ? 'all' : inputs.prove, plan, plan.targets);
  const { made, results } = await host.log.group('Build', () =>
    buildAgain(plan, targets, site, host, { signers, clock }),
  );
  const where = `is in ${inputs.against}`;
  const names = await compareWithPublished(published, made.artifacts, results, inputs.against, where);
  const timings = timingsOf({ started, clock }, made.seconds);
  const proven = targets.map(({ target }) => target.text);
  host.report(renderMade(plan, made.artifacts, { timings, proven, reasons: [comparedText(names, where)] }));
  host.log.info(`Proved ${plan.version}: ${counted(names.length, 'file')} the same in ${inputs.against}`);
  const output = outputName(site);
  return planOutputs(plan, { output, made: made.artifacts, manifest: false, timings, verdict: 'identical' });
}
