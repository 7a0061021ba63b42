import { action, CouldNotCheckError, counted, type Host, listed } from '@slipway/core';
import { interruptible } from '@slipway/core/host';
import { engineOf } from '@slipway/expression';
import { contract } from './contract.ts';
import type { Inputs } from './facts.ts';
import { gather } from './host/gather.ts';
import { writeDocuments } from './host/write.ts';
import { exportsVariables, type Outputs, planOutputs, planVariables } from './outputs.ts';
import { needsTemplates, planMetadata, readRequest, runsExpressions } from './plan.ts';
import { renderPlan } from './render.ts';

async function logGroup({ log }: Host, name: string, lines: readonly string[]): Promise<void> {
  await log.group(name, async () => {
    for (const line of lines) log.info(line);
  });
}

/** Milliseconds for everything that expressions of the user are tried on. */
const EXPRESSION_TIME = 5_000;

function tooSlow(): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'time-limit',
    message: `The expressions of the inputs were not done after ${EXPRESSION_TIME / 1000} s.`,
    hint: 'Make them simpler: nested repetitions such as (a+)+ in match= and pattern= try every way through a name.',
  });
}

export async function main(inputs: Inputs, host: Host): Promise<Outputs> {
  const request = readRequest(inputs);
  const facts = await gather(inputs, request, host);
  const engine = needsTemplates(request)
    ? engineOf((await import('@slipway/expression/handlebars')).loadTemplates())
    : undefined;
  const decide = () => planMetadata(inputs, request, facts, engine);
  const bounded = engine !== undefined || runsExpressions(request);
  const plan = bounded ? interruptible(EXPRESSION_TIME, decide, tooSlow) : decide();
  const exported = exportsVariables(facts.settings.setOutputEnv);
  const outputs = planOutputs(inputs, plan, await writeDocuments(plan, inputs.jsonFile, host));
  const { variables, tooLong } = planVariables(outputs, inputs.compat);
  if (exported) for (const { name, value } of variables) host.exportVariable?.(name, value);
  for (const { message, hint, code } of plan.warnings) host.log.warning(`${message}\n${hint}`, { code });
  if (exported && tooLong.length > 0) {
    const text = `${listed(tooLong)}: too long for a variable, so not set.\nRead the output json-file instead.`;
    host.log.warning(text, { code: 'variable-too-long' });
  }
  const { eventName, ref, sha } = facts.context;
  await logGroup(host, 'Context', [`event: ${eventName}`, `ref: ${ref}`, `commit: ${sha}`]);
  await logGroup(host, 'Docker tags', plan.tags);
  await logGroup(host, 'Docker labels', plan.labels);
  await logGroup(host, 'Annotations', plan.annotations);
  host.report(renderPlan(plan));
  host.log.info(`Version: ${plan.version || 'none'} (${counted(plan.tags.length, 'tag')})`);
  return outputs;
}

export const definition = action(contract, main);
