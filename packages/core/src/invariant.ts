/**
 * A value that cannot be missing, where only the types do not know. Throws an `Error`, which is a bug of ours and never a fault of
 * the user: what can be missing has a branch with a test instead. It is the only code that no caller has to reach.
 *
 * @param message what holds, for whoever reads the report of the bug: `a line has a first word`
 */
export function invariant<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new Error(`This does not hold: ${message}.`);
  return value;
}
