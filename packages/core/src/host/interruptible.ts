import { createContext, Script } from 'node:vm';
import type { OutcomeError } from '../error.ts';

/** What a terminated script throws. https://nodejs.org/api/errors.html#err_script_execution_timeout */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Does work that runs expressions of users, which may take for ever: a regular expression cannot be stopped by a timer or a signal, since no
 * other code runs meanwhile. What is done must be pure, as it may end anywhere. It costs a thread for the time: not for every call.
 *
 * @param late the fault when it takes longer
 */
export function interruptible<T>(milliseconds: number, work: () => T, late: () => OutcomeError): T {
  let result: { readonly value: T } | undefined;
  const run = (): void => {
    result = { value: work() };
  };
  try {
    new Script('run()').runInContext(createContext({ run }), { timeout: milliseconds });
  } catch (error) {
    throw isTimeout(error) ? late() : error;
  }
  if (result === undefined) throw late();
  return result.value;
}
