import { type Fault, UserError } from '@slipway/core';

/** The fault that a reader answers with. */
export function faultOf(read: () => unknown): Fault {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return error.fault;
    throw error;
  }
  throw new Error('nothing was refused');
}

export async function faultOfPromise(promise: Promise<unknown>): Promise<Fault> {
  const answer = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  return faultOf(() => {
    if (answer !== undefined) throw answer;
  });
}
