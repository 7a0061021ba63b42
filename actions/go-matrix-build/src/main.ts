import { action } from '@slipway/core';
import { contract } from './contract.ts';
import { runAll, runMerge, runPlan, runProve, runShard } from './host/modes.ts';

export const definition = action(contract, {
  all: runAll,
  plan: runPlan,
  build: runShard,
  merge: runMerge,
  prove: runProve,
});
