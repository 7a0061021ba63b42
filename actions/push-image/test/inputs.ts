import { parseInputs } from '@slipway/core';
import { contract } from '../src/contract.ts';
import type { BuildInputs, Inputs, RollbackInputs } from '../src/inputs.ts';

const PATHS = { resolvePath: (text: string): string => text };

/** Inputs of a build as people write them: text, or lines of it. */
export type Written = Partial<Readonly<Record<keyof BuildInputs, string | readonly string[]>>>;

/** The inputs of a build with their defaults, and some of them given. */
export function inputsOf(given: Written = {}): BuildInputs {
  const raw = Object.entries(given).map(([name, text]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    typeof text === 'string' ? text : text.join('\n'),
  ]);
  const { inputs } = parseInputs(contract, { mode: 'build', ...Object.fromEntries(raw) }, PATHS);
  if (inputs.mode !== 'build') throw new Error('another mode');
  return inputs;
}

/** The inputs as a workflow gives them: text. */
export function readInputs(raw: Readonly<Record<string, string>>): Inputs {
  return parseInputs(contract, raw, PATHS).inputs;
}

/** The inputs of a rollback of a repository, and some of them given. */
export function rollbackInputs(given: Partial<RollbackInputs> = {}): RollbackInputs {
  const inputs = readInputs({ mode: 'rollback', images: 'ghcr.io/acme/hello', to: '1.2.8' });
  if (inputs.mode !== 'rollback') throw new Error('another mode');
  return { ...inputs, ...given };
}
