import { InvalidValue } from './invalid-value.ts';
import { printable } from './text.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonSchema = { readonly [keyword: string]: JsonValue };

/** What a `path`, `directory` or `file` input must turn out to be on the disk. */
export type PathTarget = 'any' | 'directory' | 'file';

/** What the parser of an input may ask of the world. The host answers; tests answer from a table. */
export interface ParseContext {
  /**
   * The absolute path of `text`, resolved under the workspace with symbolic links followed.
   * Throws `InvalidValue` when it does not exist, is of another sort or lies outside.
   */
  readonly resolvePath: (text: string, target: PathTarget) => string;
}

/** How the text of an input becomes a value. One kind is one row of the table "kinds" in the package README. */
export interface Kind<T> {
  readonly name: string;
  /** What is allowed, for help texts: `true or false`, `a number of at least 1`. */
  readonly expects: string;
  /** What stands for a value after the flag of the local command: `GOOS=FORMAT`. */
  readonly placeholder?: string;
  readonly schema: JsonSchema;
  /** The value must be masked before anything is printed. */
  readonly secret: boolean;
  /** A flag of the local command: `flag` takes no value, `many` may be repeated. */
  readonly arity: 'flag' | 'one' | 'many';
  /** Blanks around the value belong to it; of all others the runner's toolkit drops them. */
  readonly verbatim: boolean;
  readonly parse: (text: string, context: ParseContext) => T;
}

export function invalid(text: string, what: string, hint: string): InvalidValue {
  return new InvalidValue(`'${printable(text)}' is not ${what}`, hint);
}
