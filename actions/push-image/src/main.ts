import { action, type Host } from '@slipway/core';
import { contract } from './contract.ts';
import type { Inputs, Outputs } from './inputs.ts';

type Run = (inputs: Inputs, host: Host) => Promise<Outputs>;

/** Each mode is loaded when it is asked for: a push needs nothing of what makes layers, and starts sooner without it. */
const MODES: Readonly<Record<Inputs['mode'], () => Promise<Run>>> = {
  build: async () => (await import('./host/run-build.ts')).runBuild,
  push: async () => (await import('./host/run-push.ts')).runPush,
  promote: async () => (await import('./host/run-promote.ts')).runPromote,
  rollback: async () => (await import('./host/run-rollback.ts')).runRollback,
  inspect: async () => (await import('./host/run-inspect.ts')).runInspect,
};

export const definition = action(contract, async (inputs, host) => {
  const run = await MODES[inputs.mode]();
  return await run(inputs, host);
});
