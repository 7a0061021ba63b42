import type { Fault } from './error.ts';
import type { JsonValue, Kind } from './kind.ts';
import * as kinds from './kinds.ts';
import { type LineGrammar, linesKind } from './line-grammar.ts';
import { optional } from './optional.ts';

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
  /** Modes of the action that it belongs to. Left out: all of them. */
  readonly modes?: readonly string[];
}

interface SecretOptions extends Omit<Options, 'default'> {
  /** Expression that the runner evaluates where nothing is given: `${{ github.token }}`. Elsewhere there is no default. */
  readonly runnerDefault?: string;
}

/** One input of an action. `value` is a phantom: it carries the type and is never set. `M` are its modes; `string`: every mode. */
export interface Input<T, M extends string = string> {
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
  readonly modes?: readonly M[];
  readonly value?: T;
}

type ModesIn<O> = O extends { readonly modes: readonly (infer M extends string)[] } ? M : string;
type Given<T, O> = O extends { readonly default: unknown } | { readonly required: true } ? T : T | undefined;

function input<T, M extends string>(
  kind: Kind<unknown>,
  options: Options<string | number | boolean>,
  absent?: unknown,
): Input<T, M> {
  const { docs, default: fallback, deprecated, example, modes } = options;
  const required = options.required ?? false;
  const text = fallback === undefined ? undefined : String(fallback);
  // The modes are those of the options, whose type the caller took them from.
  return { kind, docs, required, absent, ...optional({ default: text, deprecated, example, modes: modes as M[] }) };
}

/** Text without the blanks around it. */
export const string = <const O extends Options>(options: O): Input<Given<string, O>, ModesIn<O>> =>
  input(kinds.stringKind, options);
/** Text with the blanks around it, such as a separator. */
export const verbatim = <const O extends Options>(options: O): Input<Given<string, O>, ModesIn<O>> =>
  input(kinds.verbatimKind, options);
/** Several lines as they are, for what has a syntax of its own. */
export const text = <const O extends Options>(options: O): Input<Given<string, O>, ModesIn<O>> =>
  input(kinds.textKind, options);
/** Text that is masked in every log before anything is printed. */
export const secret = <const O extends SecretOptions>(options: O): Input<Given<string, O>, ModesIn<O>> => ({
  ...input<Given<string, O>, ModesIn<O>>(kinds.secretKind, options),
  ...optional({ runnerDefault: options.runnerDefault }),
});
/** `true` or `false`, as YAML 1.2 writes them. */
export const boolean = <const O extends Options<boolean>>(options: O): Input<Given<boolean, O>, ModesIn<O>> =>
  input(kinds.booleanKind, options);
/** A whole number between its limits. */
export const integer = <const O extends Options<number> & kinds.Range>(
  options: O,
): Input<Given<number, O>, ModesIn<O>> => input(kinds.integerKind(options), options);
/** A duration such as `1h30m`; the value is in milliseconds. */
export const duration = <const O extends Options>(options: O): Input<Given<number, O>, ModesIn<O>> =>
  input(kinds.durationKind, options);
/** A size such as `10MB` or `64MiB`; the value is in bytes. */
export const size = <const O extends Options>(options: O): Input<Given<number, O>, ModesIn<O>> =>
  input(kinds.sizeKind, options);
/** One of a few words, as a literal type. */
export const oneOf = <const V extends string, const O extends Options<V>>(
  values: readonly V[],
  options: O,
): Input<Given<V, O>, ModesIn<O>> => input(kinds.oneOfKind(values), options);
/** One item a line; `#` starts a comment line. */
export const list = <const O extends Options>(options: O): Input<readonly string[], ModesIn<O>> =>
  input(kinds.listKind, options, []);
/** One item a line, each read by the grammar; all lines that cannot be read are refused at once, each with its number. */
export const lines = <T, const O extends Options>(
  grammar: LineGrammar<T>,
  options: O,
): Input<readonly T[], ModesIn<O>> => input(linesKind(grammar), options, []);
/** One `NAME=VALUE` a line, each name once. */
export const map = <const O extends Options>(options: O): Input<ReadonlyMap<string, string>, ModesIn<O>> =>
  input(kinds.mapKind, options, new Map());
/** Any JSON. */
export const json = <const O extends Options>(options: O): Input<Given<JsonValue, O>, ModesIn<O>> =>
  input(kinds.jsonKind, options);
/** An existing path under the workspace; the value is absolute, symbolic links followed. */
export const path = <const O extends Options>(options: O): Input<Given<string, O>, ModesIn<O>> =>
  input(kinds.pathKind('any'), options);
/** An existing directory under the workspace; the value is absolute, symbolic links followed. */
export const directory = <const O extends Options>(options: O): Input<Given<string, O>, ModesIn<O>> =>
  input(kinds.pathKind('directory'), options);
/** An existing file under the workspace; the value is absolute, symbolic links followed. */
export const file = <const O extends Options>(options: O): Input<Given<string, O>, ModesIn<O>> =>
  input(kinds.pathKind('file'), options);

/** One output: what it says and an example of it, as the next step sees it. */
export interface Output {
  readonly docs: string;
  readonly example: string;
  /** Modes of the action that it belongs to. Left out: all of them. */
  readonly modes?: readonly string[];
}

export type InputTable = Readonly<Record<string, Input<unknown>>>;
export type OutputTable = Readonly<Record<string, Output>>;
export type OutputValue = JsonValue;
/** What each mode does, in one sentence of Markdown. */
export type ModeTable = Readonly<Record<string, string>>;

type Belongs<X, M extends string> = X extends { readonly modes?: readonly (infer Own)[] }
  ? string extends Own
    ? true
    : M extends Own
      ? true
      : false
  : true;
type OutputBelongs<X, M extends string> = X extends { readonly modes: readonly (infer Own)[] }
  ? M extends Own
    ? true
    : false
  : true;

export type ValuesOf<I extends InputTable> = {
  readonly [K in keyof I & string as Camel<K>]: I[K] extends Input<infer T, infer _M> ? T : never;
};

/** The inputs of one mode: its own and those of every mode. */
export type ModeValues<I extends InputTable, M extends string> = { readonly mode: M } & {
  readonly [K in Exclude<keyof I & string, 'mode'> as Belongs<I[K], M> extends true
    ? Camel<K>
    : never]: I[K] extends Input<infer T, infer _M> ? T : never;
};

/** The inputs of an action, discriminated by `mode` where it has modes. */
export type InputValues<I extends InputTable, M extends string> = [M] extends [never]
  ? ValuesOf<I>
  : { readonly [K in M]: ModeValues<I, K> }[M];

/** A rule that spans inputs: answers with the fault, or undefined when the inputs agree. */
export type Rule<I extends InputTable, M extends string = never> = (inputs: InputValues<I, M>) => Fault | undefined;

/** A permission of the job's token that the action needs, and why. */
export interface Permission {
  readonly scope: string;
  readonly access: 'read' | 'write';
  readonly why: string;
}

export interface Contract<
  I extends InputTable = InputTable,
  O extends OutputTable = OutputTable,
  M extends string = never,
> {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  /** It writes secrets to the disk while it runs: a `post:` step removes what a run that was killed left. */
  readonly sweepsAfterwards: boolean;
  readonly permissions: readonly Permission[];
  /** Variables of the environment that change what the action does, and how. Not those that a runner sets for every step. */
  readonly environment: Readonly<Record<string, string>>;
  /** Empty for an action that does one thing. Otherwise the inputs have `mode`, made from this. */
  readonly modes: Readonly<Record<M, string>>;
  readonly inputs: I;
  readonly outputs: O;
  readonly rules: readonly Rule<I, M>[];
  /** Input that an argument without a flag is for, on the command line: `slipway NAME VALUE`. */
  readonly operand?: keyof I & string;
}

export type ResultsOf<O extends OutputTable> = { readonly [K in keyof O & string as Camel<K>]: OutputValue };

/** The outputs of one mode: its own and those of every mode. */
export type ModeResults<O extends OutputTable, M extends string> = {
  readonly [K in keyof O & string as OutputBelongs<O[K], M> extends true ? Camel<K> : never]: OutputValue;
};

export type OutputValues<O extends OutputTable, M extends string> = [M] extends [never]
  ? ResultsOf<O>
  : { readonly [K in M]: ModeResults<O, K> }[M];

/** Names of the modes of a contract; never for an action without. */
export type ModesOf<C> = C extends { readonly modes: infer T } ? keyof T & string : never;
/** The inputs of an action as `main` gets them; of one mode, or a union discriminated by `mode`. */
export type InputsOf<C, M extends ModesOf<C> = ModesOf<C>> =
  C extends Contract<infer I, infer _O, infer _M> ? InputValues<I, M> : never;
export type OutputsOf<C, M extends ModesOf<C> = ModesOf<C>> =
  C extends Contract<infer _I, infer O, infer _M> ? OutputValues<O, M> : never;

interface Definition<I extends InputTable, O extends OutputTable, M extends string>
  extends Omit<Contract<I, O, M>, 'rules' | 'permissions' | 'environment' | 'modes' | 'sweepsAfterwards'> {
  readonly sweepsAfterwards?: boolean;
  readonly modes?: Readonly<Record<M, string>>;
  /** The mode where none is given. Left out: one has to be. */
  readonly defaultMode?: NoInfer<M>;
  readonly rules?: readonly Rule<I, M>[];
  readonly permissions?: readonly Permission[];
  readonly environment?: Readonly<Record<string, string>>;
}

function modeInput(modes: ModeTable, fallback: string | undefined): Input<string | undefined> {
  const does = Object.entries(modes).map(([name, docs]) => `\`${name}\`: ${docs}`);
  const docs = `Which part of the work to do. ${does.join(' ')}`;
  return oneOf(Object.keys(modes), { docs, required: fallback === undefined, ...optional({ default: fallback }) });
}

/**
 * The one source of an action's inputs and outputs: from it come the types, the parser and its errors, action.yml,
 * the README's tables, the JSON Schema, and the flags of the local command. An action that does one of several things has
 * `modes`: what belongs to some of them alone names them, and the input `mode` is made here.
 */
export function defineAction<const I extends InputTable, const O extends OutputTable, const M extends string = never>(
  definition: Definition<I, O, M>,
): Contract<I, O, M> {
  const { modes, defaultMode, ...rest } = definition;
  // Without modes there is no M, and the empty table has all of its keys.
  const base = {
    sweepsAfterwards: false,
    rules: [],
    permissions: [],
    environment: {},
    ...rest,
    modes: modes ?? ({} as Record<M, string>),
  };
  return modes === undefined ? base : { ...base, inputs: { mode: modeInput(modes, defaultMode), ...rest.inputs } };
}

/** `dry-run` as `dryRun`. */
export function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
