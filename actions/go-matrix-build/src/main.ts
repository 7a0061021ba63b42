import { action } from '@slipway/core';
import { contract } from './contract.ts';
import { runAll } from './host/run-all.ts';
import { runProve } from './host/run-prove.ts';
import { runMerge, runPlan, runShard } from './host/run-shards.ts';

export const definition = action(contract, {
  all: runAll,
  plan: runPlan,
  build: runShard,
  merge: runMerge,
  prove: runProve,
});
