import { type Fault, UserError } from '@slipway/core';

/** The fault an action refuses with; fails the test if it does not refuse. */
export function fault(action: () => unknown): Fault {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error.fault;
    throw error;
  }
  throw new Error('nothing was refused');
}
