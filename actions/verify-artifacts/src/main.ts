import { action, counted, type Host, type OutputsOf } from '@slipway/core';
import { contract } from './contract.ts';
import type { Inputs } from './facts.ts';
import { gather } from './host/gather.ts';
import { judgeRelease } from './plan.ts';
import { notVerified, renderVerdict } from './render.ts';

export async function main(inputs: Inputs, host: Host): Promise<OutputsOf<typeof contract>> {
  const verdict = judgeRelease(inputs, await gather(inputs, host));
  host.report(renderVerdict(verdict));
  if (!verdict.accepted) throw verdict.error;
  const { files, key, trustedComment } = verdict;
  host.log.info(`Verified ${counted(files.length, 'file')}, signed by ${key.id}`);
  const extra = notVerified(verdict);
  if (extra !== undefined) host.log.info(extra);
  return { verified: files, count: files.length, keyId: key.id, trustedComment };
}

export const definition = action(contract, main);
