import { parseInputs } from '@slipway/core';
import { contract } from '../src/contract.ts';
import type { BuildInputs } from '../src/inputs.ts';

const PATHS = { resolvePath: (text: string): string => text };

/** The inputs of a build with their defaults, and some of them given. */
export function inputsOf(given: Partial<BuildInputs> = {}): BuildInputs {
  const { inputs } = parseInputs(contract, { mode: 'build' }, PATHS);
  if (inputs.mode !== 'build') throw new Error('another mode');
  return { ...inputs, ...given };
}
