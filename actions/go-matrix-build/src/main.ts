import { action, type Host } from '@slipway/core';
import { contract } from './contract.ts';
import { type Answer, runAll } from './host/run-all.ts';
import { runProve } from './host/run-prove.ts';
import { runMerge, runPlan, runShard } from './host/run-shards.ts';
import type { Inputs } from './plan.ts';

const MODES: Readonly<Record<Inputs['mode'], (inputs: Inputs, host: Host) => Promise<Answer>>> = {
  all: runAll,
  plan: runPlan,
  build: runShard,
  merge: runMerge,
  prove: runProve,
};

export const definition = action(contract, (inputs, host) => MODES[inputs.mode](inputs, host));
