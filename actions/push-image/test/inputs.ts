import { parseInputs } from '@slipway/core';
import { contract } from '../src/contract.ts';
import type { Inputs } from '../src/inputs.ts';

const PATHS = { resolvePath: (text: string): string => text };

/** The inputs of a build with their defaults, and some of them given. */
export function inputsOf(given: Partial<Inputs> = {}): Inputs {
  return { ...parseInputs(contract, { mode: 'build' }, PATHS).inputs, ...given };
}
