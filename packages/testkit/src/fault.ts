import { CouldNotCheckError, type Fault, InvalidValue, type OutcomeError, optional, RefusedError } from '@slipway/core';

type Outcome<E> = new (...args: never[]) => E;

function faultOf(error: unknown, outcome: Outcome<OutcomeError>): Fault {
  if (error instanceof outcome) return error.fault;
  // What a package throws of a value is refused at the border, in the name of the input that it came from.
  if (error instanceof InvalidValue && outcome === RefusedError)
    return {
      code: error.code,
      message: error.message,
      hint: error.hint,
      ...optional({ line: error.line, column: error.column }),
    };
  throw error;
}

/** The fault of what ends with this outcome. Whatever else it throws is thrown on; when it passes, that is thrown. */
function ending(
  of: Promise<unknown> | (() => unknown),
  outcome: Outcome<OutcomeError>,
  passed: string,
): Fault | Promise<Fault> {
  if (typeof of !== 'function')
    return of.then(
      () => Promise.reject(new Error(passed)),
      (error: unknown) => faultOf(error, outcome),
    );
  try {
    of();
  } catch (error) {
    return faultOf(error, outcome);
  }
  throw new Error(passed);
}

/** The fault that a call, or something under way, is refused with. Throws when it passes, breaks or could not check. */
export function refused(of: Promise<unknown>): Promise<Fault>;
export function refused(of: () => unknown): Fault;
export function refused(of: Promise<unknown> | (() => unknown)): Fault | Promise<Fault> {
  return ending(of, RefusedError, 'nothing was refused');
}

/** The fault of a call, or of something under way, that could not check. Throws when it passes, breaks or refuses. */
export function couldNotCheck(of: Promise<unknown>): Promise<Fault>;
export function couldNotCheck(of: () => unknown): Fault;
export function couldNotCheck(of: Promise<unknown> | (() => unknown)): Fault | Promise<Fault> {
  return ending(of, CouldNotCheckError, 'everything could be checked');
}
