import { type Fault, UserError } from '@slipway/core';

/** The fault that a call refuses with. */
export function faultOf(call: () => unknown): Fault {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return error.fault;
    throw error;
  }
  throw new Error('nothing was refused');
}
