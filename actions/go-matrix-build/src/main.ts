import { action, counted, type Host, type OutputsOf } from '@slipway/core';
import { readPorts } from '@slipway/go/host';
import { contract } from './contract.ts';
import { apply } from './host/apply.ts';
import { gatherCheckout, gatherModule, openSite, outputName } from './host/gather.ts';
import { plannedArtifacts, planOutputs } from './outputs.ts';
import { type Inputs, planBuild, planTargets } from './plan.ts';
import { renderMade, renderPlan } from './render.ts';
import { planSource } from './source.ts';

export async function main(inputs: Inputs, host: Host): Promise<OutputsOf<typeof contract>> {
  const started = performance.now();
  const site = await openSite(inputs, host);
  const { toolchain } = site;
  const targets = planTargets(inputs.targets, await readPorts(toolchain), toolchain.version);
  const source = planSource(inputs.version, await gatherCheckout(site, targets[0], inputs.tags, host));
  const plan = planBuild(inputs, source, targets, await gatherModule(inputs, site, source, targets, host));
  const output = outputName(site);
  const timings = () => ({ total: (performance.now() - started) / 1000, go: toolchain.busySeconds() });
  for (const reason of plan.reasons) host.log.info(reason);
  if (inputs.dryRun) {
    host.report(renderPlan(plan));
    return planOutputs(plan, output, plannedArtifacts(plan), timings());
  }
  const made = await apply(plan, site, host);
  const outputs = planOutputs(plan, output, made, timings());
  for (const name of [...made.map((artifact) => artifact.name), 'SHA256SUMS']) host.artifact(`${output}/${name}`);
  host.report(renderMade(plan, made, timings()));
  host.log.info(`Built ${plan.source.version}: ${counted(made.length, 'file')} in ${output}`);
  return outputs;
}

export const definition = action(contract, main);
