import { type Fault, InvalidValue, OutcomeError } from '@slipway/core';

/** The fault that a call refuses with. Throws when it refuses nothing, or breaks. */
export function faultOf(call: () => unknown): Fault {
  try {
    call();
  } catch (error) {
    if (error instanceof OutcomeError) return error.fault;
    if (error instanceof InvalidValue) return { code: error.code, message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The same for something that is under way. */
export async function faultOfPromise(promise: Promise<unknown>): Promise<Fault> {
  const answer = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  return faultOf(() => {
    if (answer !== undefined) throw answer;
  });
}
