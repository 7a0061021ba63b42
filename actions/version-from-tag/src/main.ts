import { action, counted, type Host, type OutputsOf } from '@slipway/core';
import { checkInputs } from './check-inputs.ts';
import { contract } from './contract.ts';
import { gather } from './host/gather.ts';
import type { Inputs } from './inputs.ts';
import { planOutputs } from './outputs.ts';
import { planVersion } from './plan.ts';
import { renderPlan } from './render.ts';

export async function main(inputs: Inputs, host: Host): Promise<OutputsOf<typeof contract>> {
  checkInputs(inputs);
  const facts = await gather(inputs, host);
  const plan = planVersion(inputs, facts.repository, facts.modules);
  for (const { message, hint, ...note } of plan.warnings) host.log.warning(`${message}\n${hint}`, note);
  host.report(renderPlan(plan));
  const { main: answer } = plan;
  for (const reason of answer.reasons) host.log.info(reason);
  host.log.info(
    plan.modules.length === 1
      ? `Version: ${answer.version}`
      : `Versions of ${counted(plan.modules.length, 'module')}; that of '${answer.directory}': ${answer.version}`,
  );
  return planOutputs(plan);
}

export const definition = action(contract, main);
