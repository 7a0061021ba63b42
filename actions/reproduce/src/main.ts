import { join, relative } from 'node:path';
import { action, type Host, type InputsOf, type OutputsOf } from '@slipway/core';
import { slashed } from '@slipway/core/host';
import { reproduce } from '@slipway/reproduce/host';
import { contract } from './contract.ts';
import { findSource, programFile } from './host/source.ts';
import { judge } from './plan.ts';

type Inputs = InputsOf<typeof contract>;

/** Builds a Go program again from what it says of itself, and compares. Differing is a refusal, not knowing is not. */
async function main(inputs: Inputs, host: Host): Promise<OutputsOf<typeof contract>> {
  const path = await programFile(inputs.file, host);
  const scratch = await host.temporaryDirectory();
  const found = await findSource(path, inputs, scratch, host);
  const verdict = await host.log.group('Rebuild', () =>
    reproduce(path, {
      env: host.env,
      scratch: join(scratch, 'room'),
      signal: host.signal,
      trusted: host.github !== undefined,
      ...found,
      ...(inputs.ldflags === '' ? {} : { ldflags: inputs.ldflags }),
    }),
  );
  const judgement = judge({ path, relative: slashed(relative(host.workspace, path)) }, verdict);
  host.report(judgement.report);
  if ('error' in judgement) throw judgement.error;
  host.log.info(`${judgement.file}: identical`);
  return judgement.outputs;
}

export const definition = action(contract, main);
