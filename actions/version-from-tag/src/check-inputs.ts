import { fromInput, RefusedError } from '@slipway/core';
import { commitTypes, distinctChannels, exactFault, initialFault } from '@slipway/version';
import type { Inputs } from './inputs.ts';
import { requestOf } from './plan-next.ts';

/**
 * Refuses values that no path of the decision could use. Whether a path uses them at all depends on the tags of the day: what is wrong is
 * told before.
 */
export function checkInputs(inputs: Inputs): void {
  fromInput('channels', () => distinctChannels(inputs.channels));
  fromInput('commit-types', () => commitTypes(inputs.commitTypes));
  const request = requestOf(inputs.next);
  const faults = [
    request.kind === 'exact' ? exactFault(request.version) : undefined,
    inputs.initialVersion === '' ? undefined : initialFault(inputs.initialVersion),
  ].filter((fault) => fault !== undefined);
  const [first, ...more] = faults;
  if (first !== undefined) throw new RefusedError(first, more);
}
