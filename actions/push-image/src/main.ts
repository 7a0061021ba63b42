import { action } from '@slipway/core';
import { contract } from './contract.ts';

/** Each mode is loaded when it is asked for: a push needs nothing of what makes layers, and starts sooner without it. */
export const definition = action(contract, {
  build: async (inputs, host) => (await import('./host/run-build.ts')).runBuild(inputs, host),
  push: async (inputs, host) => (await import('./host/run-push.ts')).runPush(inputs, host),
  promote: async (inputs, host) => (await import('./host/run-promote.ts')).runPromote(inputs, host),
  rollback: async (inputs, host) => (await import('./host/run-rollback.ts')).runRollback(inputs, host),
  inspect: async (inputs, host) => (await import('./host/run-inspect.ts')).runInspect(inputs, host),
});
