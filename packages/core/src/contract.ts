import type { Fault } from './error.ts';
import type { JsonValue, Kind } from './kind.ts';
import * as kinds from './kinds.ts';

/** `dry-run` as `dryRun`. */
export type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

interface Options<D = string> {
  /** One or two sentences of Markdown: what it decides, what the default does. */
  readonly docs: string;
  readonly default?: D;
  readonly required?: boolean;
  /** The input that takes its place; its value is handed on, with a warning. */
  readonly deprecated?: { readonly successor: string };
  /** An example for the README's table and the help text. */
  readonly example?: string;
}

interface SecretOptions extends Omit<Options, 'default'> {
  /** Expression that the runner evaluates where nothing is given: `${{ github.token }}`. Elsewhere there is no default. */
  readonly runnerDefault?: string;
}

/** One input of an action. `value` is a phantom: it carries the type and is never set. */
export interface Input<T> {
  readonly kind: Kind<unknown>;
  readonly docs: string;
  /** As it is written in action.yml. */
  readonly default?: string;
  /** The default that action.yml has beside: an expression, which only a runner can evaluate. */
  readonly runnerDefault?: string;
  readonly required: boolean;
  /** What the parser answers when nothing is given and there is no default. */
  readonly absent: unknown;
  readonly deprecated?: { readonly successor: string };
  readonly example?: string;
  readonly value?: T;
}

type Given<T, O> = O extends { readonly default: unknown } | { readonly required: true } ? T : T | undefined;

function input<T>(kind: Kind<unknown>, options: Options<string | number | boolean>, absent?: unknown): Input<T> {
  const { docs, default: fallback, required = false, deprecated, example } = options;
  return {
    kind,
    docs,
    required,
    absent,
    ...(fallback === undefined ? {} : { default: String(fallback) }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(example === undefined ? {} : { example }),
  };
}

export const string = <const O extends Options>(options: O): Input<Given<string, O>> =>
  input(kinds.stringKind, options);
export const verbatim = <const O extends Options>(options: O): Input<Given<string, O>> =>
  input(kinds.verbatimKind, options);
export const text = <const O extends Options>(options: O): Input<Given<string, O>> => input(kinds.textKind, options);
export const secret = <const O extends SecretOptions>(options: O): Input<Given<string, O>> => ({
  ...input<Given<string, O>>(kinds.secretKind, options),
  ...(options.runnerDefault === undefined ? {} : { runnerDefault: options.runnerDefault }),
});
export const boolean = <const O extends Options<boolean>>(options: O): Input<Given<boolean, O>> =>
  input(kinds.booleanKind, options);
export const integer = <const O extends Options<number> & kinds.Range>(options: O): Input<Given<number, O>> =>
  input(kinds.integerKind(options), options);
export const duration = <const O extends Options>(options: O): Input<Given<number, O>> =>
  input(kinds.durationKind, options);
export const size = <const O extends Options>(options: O): Input<Given<number, O>> => input(kinds.sizeKind, options);
export const oneOf = <const V extends string, const O extends Options<V>>(
  values: readonly V[],
  options: O,
): Input<Given<V, O>> => input(kinds.oneOfKind(values), options);
export const list = (options: Options): Input<readonly string[]> => input(kinds.listKind, options, []);
export const map = (options: Options): Input<ReadonlyMap<string, string>> => input(kinds.mapKind, options, new Map());
export const json = <const O extends Options>(options: O): Input<Given<JsonValue, O>> => input(kinds.jsonKind, options);
export const path = <const O extends Options>(options: O): Input<Given<string, O>> =>
  input(kinds.pathKind('any'), options);
export const directory = <const O extends Options>(options: O): Input<Given<string, O>> =>
  input(kinds.pathKind('directory'), options);
export const file = <const O extends Options>(options: O): Input<Given<string, O>> =>
  input(kinds.pathKind('file'), options);

/** One output: what it says and an example of it, as the next step sees it. */
export interface Output {
  readonly docs: string;
  readonly example: string;
}

export type InputTable = Readonly<Record<string, Input<unknown>>>;
export type OutputTable = Readonly<Record<string, Output>>;
export type OutputValue = JsonValue;

export type ValuesOf<I extends InputTable> = {
  readonly [K in keyof I & string as Camel<K>]: I[K] extends Input<infer T> ? T : never;
};

/** A rule that spans inputs: answers with the fault, or undefined when the inputs agree. */
export type Rule<I extends InputTable> = (inputs: ValuesOf<I>) => Fault | undefined;

/** A permission of the job's token that the action needs, and why. */
export interface Permission {
  readonly scope: string;
  readonly access: 'read' | 'write';
  readonly why: string;
}

export interface Contract<I extends InputTable = InputTable, O extends OutputTable = OutputTable> {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly permissions: readonly Permission[];
  readonly inputs: I;
  readonly outputs: O;
  readonly rules: readonly Rule<I>[];
  /** Input that an argument without a flag is for, on the command line: `slipway NAME VALUE`. */
  readonly operand?: keyof I & string;
}

export type ResultsOf<O extends OutputTable> = { readonly [K in keyof O & string as Camel<K>]: OutputValue };

export type InputsOf<C> = C extends Contract<infer I, infer _O> ? ValuesOf<I> : never;
export type OutputsOf<C> = C extends Contract<infer _I, infer O> ? ResultsOf<O> : never;

interface Definition<I extends InputTable, O extends OutputTable>
  extends Omit<Contract<I, O>, 'rules' | 'permissions'> {
  readonly rules?: readonly Rule<I>[];
  readonly permissions?: readonly Permission[];
}

/**
 * The one source of an action's inputs and outputs: from it come the types, the parser and its errors, action.yml,
 * the README's tables, the JSON Schema, and the flags of the local command.
 */
export function defineAction<const I extends InputTable, const O extends OutputTable>(
  definition: Definition<I, O>,
): Contract<I, O> {
  return { rules: [], permissions: [], ...definition };
}

/** `dry-run` as `dryRun`. */
export function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
