import { action, counted, type Host, type OutputsOf } from '@slipway/core';
import { contract } from './contract.ts';
import type { Inputs } from './facts.ts';
import { apply } from './host/apply.ts';
import { gather } from './host/gather.ts';
import { planSigning } from './plan.ts';
import { renderPlan } from './render.ts';

export async function main(inputs: Inputs, host: Host): Promise<OutputsOf<typeof contract>> {
  const plan = planSigning(inputs, await gather(inputs, host));
  for (const { message, hint, ...note } of plan.warnings) host.log.warning(`${message}\n${hint}`, note);
  if (!inputs.dryRun) {
    await host.log.group('Write and check again', () => apply(inputs, plan, host));
    for (const { path } of [plan.checksums, plan.signature]) host.artifact(path);
  }
  host.report(renderPlan(plan, inputs.dryRun));
  host.log.info(`${plan.checksums.path}: ${plan.checksums.why}`);
  host.log.info(`Public key: ${plan.publicKey} (${plan.key.id})`);
  host.log.info(
    `${inputs.dryRun ? 'Would sign' : 'Signed'} ${counted(plan.files.length, 'file')}: ${plan.signature.path}`,
  );
  return {
    signatures: [plan.signature.path],
    checksumsFile: plan.checksums.path,
    publicKey: plan.publicKey,
    keyId: plan.key.id,
    signed: plan.files.length,
  };
}

export const definition = action(contract, main);
