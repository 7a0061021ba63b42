import type { Code } from './codes.ts';
import { type Fault, RefusedError } from './error.ts';
import { optional } from './optional.ts';

interface Details {
  /** Line of the value that is meant, counted from 1. */
  readonly line?: number | undefined;
  /** `invalid-input` where the fault has no code of its own. */
  readonly code?: Code;
  readonly cause?: unknown;
  /** What else is wrong with the same input. */
  readonly more?: readonly InvalidValue[];
}

/**
 * A value that cannot be read: what was seen, without a full stop, and what is allowed. Thrown by what knows a notation and
 * not the name of the input that it came from; `fromInput` adds that.
 */
export class InvalidValue extends Error {
  override readonly name: string = 'InvalidValue';
  readonly hint: string;
  readonly line: number | undefined;
  readonly code: Code;
  readonly more: readonly InvalidValue[];

  constructor(message: string, hint: string, { line, code = 'invalid-input', cause, more = [] }: Details = {}) {
    super(message, optional({ cause }));
    this.hint = hint;
    this.line = line;
    this.code = code;
    this.more = more;
  }

  /** The same of a line. */
  at(line: number): InvalidValue {
    return new InvalidValue(this.message, this.hint, { line, code: this.code, cause: this.cause, more: this.more });
  }
}

function inputFault(input: string, { message, hint, line, code, cause }: InvalidValue): Fault {
  const place = line === undefined ? '' : `, line ${line}`;
  const end = /[.?!]$/.test(message) ? '' : '.';
  return { code, message: `Input '${input}'${place}: ${message}${end}`, hint, ...optional({ cause }) };
}

/** The refusal of an input: its name and line before what was seen, for everything that is wrong with it. */
export function refusedInput(input: string, error: InvalidValue): RefusedError {
  return new RefusedError(
    inputFault(input, error),
    error.more.map((other) => inputFault(input, other)),
  );
}

/**
 * The border between an action, which knows its inputs, and packages, which know notations: an `InvalidValue` that `read`
 * throws becomes a `RefusedError` that names the input. Any other error passes as it is.
 */
export function fromInput<T>(input: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InvalidValue ? refusedInput(input, error) : error;
  }
}

/** `fromInput` for what takes its time. */
export async function fromInputAsync<T>(input: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof InvalidValue ? refusedInput(input, error) : error;
  }
}
