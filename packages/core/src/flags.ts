import { parseArgs } from 'node:util';
import type { AnyContract } from './action.ts';
import { RefusedError } from './error.ts';
import type { RawInputs } from './parse.ts';
import { didYouMean } from './suggest.ts';
import { listed } from './text.ts';

/** Flags that every action of the local command has, beside its inputs. */
export const COMMON_FLAGS = {
  help: 'Show this help.',
  json: 'Print one JSON object with the outcome and the outputs on standard output.',
  print: 'Print only this output, for use in scripts: --print version.',
  verbose: 'Print the log that a runner would show.',
  'no-color': 'No colour, also on a terminal (so does the variable NO_COLOR).',
} as const;

export interface CommandLine {
  readonly raw: RawInputs;
  /** Where the secrets are to be read from, by input: other users of the machine can see arguments, so none is a value. */
  readonly secrets: Readonly<Record<string, SecretSource>>;
  readonly help: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
  readonly print: string | undefined;
}

export type SecretSource = { readonly env: string } | { readonly file: string };

/** `env:NAME` or `file:PATH`. Throws `RefusedError` for anything else, without repeating it. */
function secretSource(name: string, text: string): SecretSource {
  const [scheme, ...rest] = text.split(':');
  const place = rest.join(':');
  if (scheme === 'env' && place !== '') return { env: place };
  if (scheme === 'file' && place !== '') return { file: place };
  throw usageError(
    `'--${name}' takes a secret, which must not stand in the arguments.`,
    `Write --${name} env:VARIABLE or --${name} file:PATH.`,
  );
}

function usageError(message: string, hint: string): RefusedError {
  return new RefusedError({ code: 'usage', message, hint });
}

function unknownFlag(contract: AnyContract, name: string): RefusedError {
  const known = [...Object.keys(contract.inputs), ...Object.keys(COMMON_FLAGS)];
  return usageError(
    `Unknown flag '--${name}'.${didYouMean(name, known)}`,
    `The flags are ${listed(known.map((flag) => `--${flag}`))}; 'slipway ${contract.name} --help' explains them.`,
  );
}

function options(contract: AnyContract): Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> {
  const inputs = Object.entries(contract.inputs).map(([name, { kind }]) => {
    const type = kind.arity === 'flag' ? 'boolean' : 'string';
    return [name, { type, multiple: kind.arity === 'many' }] as const;
  });
  const common = Object.keys(COMMON_FLAGS).map(
    (name) => [name, { type: name === 'print' ? 'string' : 'boolean' }] as const,
  );
  return Object.fromEntries([...inputs, ...common]);
}

/** Takes an argument that is no flag for the input that the contract names for it. */
function takeOperand({ inputs, operand }: AnyContract, raw: Record<string, string>, value: string): void {
  if (operand === undefined) {
    throw usageError(
      `'${value}' is not a flag.`,
      `Every input is a flag, such as --${Object.keys(inputs)[0] ?? 'help'} VALUE.`,
    );
  }
  if (raw[operand] !== undefined) throw usageError(`'${operand}' is given twice.`, 'Keep one of them.');
  raw[operand] = value;
}

/**
 * Reads the arguments behind `slipway ACTION`. A list may be given by repeating its flag; a boolean takes no value or
 * `=false`; the operand of the action needs no flag. Throws `RefusedError` for an unknown flag, a stray argument or a missing value.
 */
export function parseFlags(contract: AnyContract, args: readonly string[]): CommandLine {
  const known = options(contract);
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const raw: Record<string, string> = {};
  const secrets: Record<string, SecretSource> = {};
  const common = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      takeOperand(contract, raw, token.value);
      continue;
    }
    const option = known[token.name];
    if (option === undefined || !token.rawName.startsWith('--'))
      throw unknownFlag(contract, token.rawName.replace(/^-+/, ''));
    const value = option.type === 'boolean' ? (token.value ?? 'true') : token.value;
    if (value === undefined)
      throw usageError(`'--${token.name}' needs a value.`, `Write --${token.name} VALUE or --${token.name}=VALUE.`);
    const before = raw[token.name];
    if (token.name in COMMON_FLAGS) common.set(token.name, value);
    else if (contract.inputs[token.name]?.kind.secret === true) secrets[token.name] = secretSource(token.name, value);
    else if (before === undefined) raw[token.name] = value;
    else if (option.multiple === true) raw[token.name] = `${before}\n${value}`;
    else throw usageError(`'--${token.name}' is given twice.`, 'Keep one of them.');
  }
  const on = (name: keyof typeof COMMON_FLAGS): boolean => common.get(name) === 'true';
  const print = common.get('print');
  if (print !== undefined && !(print in contract.outputs)) {
    const outputs = Object.keys(contract.outputs);
    throw usageError(
      `There is no output '${print}'.${didYouMean(print, outputs)}`,
      `The outputs are ${listed(outputs)}.`,
    );
  }
  return { raw, secrets, help: on('help'), json: on('json'), verbose: on('verbose'), color: !on('no-color'), print };
}
