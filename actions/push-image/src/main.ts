import { action, type Host } from '@slipway/core';
import { withinTime } from '@slipway/core/host';
import { contract } from './contract.ts';

/** Each mode is loaded when it is asked for: a push needs nothing of what makes layers, and starts sooner without it. */
function inTime<I extends { readonly timeout: number }, O>(load: () => Promise<(inputs: I, host: Host) => Promise<O>>) {
  return async (inputs: I, host: Host): Promise<O> => {
    const run = await load();
    return await withinTime(host, inputs.timeout, (timed) => run(inputs, timed));
  };
}

export const definition = action(contract, {
  build: inTime(async () => (await import('./host/run-build.ts')).runBuild),
  push: inTime(async () => (await import('./host/run-push.ts')).runPush),
  promote: inTime(async () => (await import('./host/run-promote.ts')).runPromote),
  rollback: inTime(async () => (await import('./host/run-rollback.ts')).runRollback),
  inspect: inTime(async () => (await import('./host/run-inspect.ts')).runInspect),
});
