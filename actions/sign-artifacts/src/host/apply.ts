import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '@slipway/core';
import { isLeftover, writeWholeFile } from '@slipway/core/host';
import { readEntries } from '@slipway/release/host';
import type { Inputs } from '../facts.ts';
import type { SigningPlan } from '../plan.ts';
import { recheck } from '../recheck.ts';
import { gatherFolder, readText } from './gather.ts';

/** Files that an earlier run was killed over. */
async function removeLeftovers(directory: string): Promise<void> {
  for (const { name } of await readEntries(directory)) {
    if (isLeftover(name)) await rm(join(directory, name), { force: true });
  }
}

/**
 * Writes what the plan lists and reads everything again from disk. What does not hold is taken away again: no signature
 * is left that nobody can verify. Throws `RefusedError`.
 */
export async function apply(inputs: Inputs, plan: SigningPlan, host: Host): Promise<void> {
  const files = [plan.checksums, plan.signature].filter(({ write }) => write);
  const written: string[] = [];
  await removeLeftovers(inputs.artifacts);
  try {
    for (const { name, text } of files) {
      await writeWholeFile(join(inputs.artifacts, name), text, { onExit: host.onExit });
      written.push(name);
    }
    const after = await gatherFolder(inputs, host);
    recheck(inputs, plan, after, await readText(inputs, after.folder, plan.signature.name));
  } catch (error) {
    for (const name of written) await rm(join(inputs.artifacts, name), { force: true });
    throw error;
  }
}
