import type { Code } from './codes.ts';
import { type Fault, RefusedError } from './error.ts';
import { optional } from './optional.ts';

interface Details {
  /** Line of the value that is meant, counted from 1. */
  readonly line?: number | undefined;
  /** Column of its first character, counted from 1. */
  readonly column?: number | undefined;
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
  readonly column: number | undefined;
  readonly code: Code;
  readonly more: readonly InvalidValue[];

  constructor(message: string, hint: string, { line, column, code = 'invalid-input', cause, more = [] }: Details = {}) {
    super(message, optional({ cause }));
    this.hint = hint;
    this.line = line;
    this.column = column;
    this.code = code;
    this.more = more;
  }

  /** The same of a line. */
  at(line: number): InvalidValue {
    const { column, code, cause, more } = this;
    return new InvalidValue(this.message, this.hint, { line, column, code, cause, more });
  }
}

function inputFault(input: string, { message, hint, line, column, code, cause }: InvalidValue): Fault {
  const place = `${line === undefined ? '' : `, line ${line}`}${column === undefined ? '' : `, column ${column}`}`;
  const end = /[.?!]$/.test(message) ? '' : '.';
  return { code, message: `Input '${input}'${place}: ${message}${end}`, hint, ...optional({ cause }) };
}

/** The refusal of an input: its name, line and column before what was seen, for everything that is wrong with it. */
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
