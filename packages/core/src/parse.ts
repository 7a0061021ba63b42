import type { AnyContract } from './action.ts';
import { type Contract, camel, type Input, type InputTable, type InputValues, type OutputTable } from './contract.ts';
import { type Fault, RefusedError } from './error.ts';
import { InvalidValue, refusedInput } from './invalid-value.ts';
import type { ParseContext } from './kind.ts';
import { belongsTo, withoutUse } from './modes.ts';
import { didYouMean } from './suggest.ts';
import { listed, printable } from './text.ts';

/** Inputs as they arrive: names as in action.yml, text as written. Empty text is the same as not given. */
export type RawInputs = Readonly<Record<string, string>>;

export interface Parsed<T> {
  readonly inputs: T;
  /** What to tell the user although nothing is wrong: deprecated names that were used. */
  readonly warnings: readonly string[];
}

/** The names of a contract's inputs that hold secrets. Masked before anything else happens. */
export function secretNames(inputs: InputTable): readonly string[] {
  return Object.entries(inputs)
    .filter(([, input]) => input.kind.secret)
    .map(([name]) => name);
}

function unknownInput(name: string, known: readonly string[]): Fault {
  return {
    code: 'unknown-input',
    message: `Unknown input '${printable(name, 80)}'.${didYouMean(name, known)}`,
    hint: known.length === 0 ? 'This action has no inputs.' : `The inputs are ${listed(known)}.`,
  };
}

function parseOne(
  name: string,
  input: Input<unknown>,
  text: string,
  context: ParseContext,
): { value: unknown } | readonly Fault[] {
  try {
    return { value: input.kind.parse(text, context) };
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    // What is wrong with a secret may quote it.
    const { hint, code } = error;
    const shown = input.kind.secret ? new InvalidValue('the value is not acceptable', hint, { code }) : error;
    const { fault, more } = refusedInput(name, shown);
    return [fault, ...more];
  }
}

/** Moves the value of every deprecated input that was used to its successor. */
function withSuccessors(inputs: InputTable, raw: RawInputs): { raw: RawInputs; warnings: string[]; faults: Fault[] } {
  const moved: Record<string, string> = { ...raw };
  const warnings: string[] = [];
  const faults: Fault[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const text = raw[name] ?? '';
    const successor = input.deprecated?.successor;
    if (successor === undefined || text === '') continue;
    warnings.push(`Input '${name}' is deprecated: use '${successor}' instead.`);
    const chosen = raw[successor] ?? '';
    if (chosen !== '' && chosen !== text) {
      faults.push({
        code: 'conflicting-inputs',
        message: `Inputs '${name}' and '${successor}' are both given and differ.`,
        hint: `Remove '${name}': '${successor}' is its new name.`,
      });
    }
    moved[successor] = text;
  }
  return { raw: moved, warnings, faults };
}

/** https://docs.github.com/actions/concepts/security/secrets: what is not set is empty text, and runs of forks get none. */
const SECRET_ABSENT =
  'The secret is not set under the name that the workflow reads, or the run is of a fork or of Dependabot, which get no secrets. Set it in the settings of the repository, or skip the step there; on a terminal give env:NAME or file:PATH.';

function readInput(
  name: string,
  input: Input<unknown>,
  raw: RawInputs,
  context: ParseContext,
): { value: unknown } | readonly Fault[] {
  const given = raw[name] ?? '';
  const text = given === '' ? (input.default ?? '') : given;
  if (text !== '') return parseOne(name, input, text, context);
  if (input.required) {
    return [
      {
        code: 'missing-input',
        message: `Input '${name}' is required.`,
        hint: input.kind.secret
          ? SECRET_ABSENT
          : `Give ${input.kind.expects}${input.example === undefined ? '' : `, such as ${input.example}`}.`,
      },
    ];
  }
  // An empty default is a value: `string({ default: '' })` is never undefined.
  return input.default === undefined ? { value: input.absent } : parseOne(name, input, '', context);
}

/** The mode that is asked for; undefined for an action without modes, and for what is none: that is refused as any input is. */
function chosenMode({ inputs, modes }: Pick<AnyContract, 'inputs' | 'modes'>, raw: RawInputs): string | undefined {
  const mode = raw['mode'] || inputs['mode']?.default;
  return mode !== undefined && Object.hasOwn(modes, mode) ? mode : undefined;
}

/** The values of the inputs that belong to the mode, and every fault. */
function readAll(contract: AnyContract, raw: RawInputs, context: ParseContext) {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  const mode = chosenMode(contract, raw);
  for (const [name, input] of Object.entries(contract.inputs)) {
    if (!belongsTo(input, mode)) {
      const fault = mode === undefined ? undefined : withoutUse(contract, name, mode, raw[name] ?? '');
      if (fault !== undefined) faults.push(fault);
      continue;
    }
    const result = readInput(name, input, raw, context);
    if ('value' in result) values[camel(name)] = result.value;
    else faults.push(...result);
  }
  return { values, faults };
}

/**
 * The typed inputs of an action, of one with modes those of the mode that is asked for. Every fault is collected, so that one
 * run shows all of them. Throws `RefusedError` for an unknown, missing, invalid or conflicting input, and for one that the mode
 * has no use for.
 */
export function parseInputs<I extends InputTable, O extends OutputTable, M extends string = never>(
  contract: Contract<I, O, M>,
  given: RawInputs,
  context: ParseContext,
): Parsed<InputValues<I, M>> {
  const known = Object.keys(contract.inputs);
  const unknown = Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => unknownInput(name, known));
  const renamed = withSuccessors(contract.inputs, given);
  const { values, faults } = readAll(contract, renamed.raw, context);
  // The mapped type cannot be built key by key; every key of the contract's mode was set.
  const inputs = values as InputValues<I, M>;
  const all = [...unknown, ...renamed.faults, ...faults];
  const [first, ...more] = all.length > 0 ? all : contract.rules.flatMap((rule) => rule(inputs) ?? []);
  if (first !== undefined) throw new RefusedError(first, more);
  return { inputs, warnings: renamed.warnings };
}

/** The text of an output as the next step sees it: text as it is, anything else as JSON. */
export function outputText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
