import type { Contract, InputTable, ModeTable, OutputTable } from './contract.ts';
import type { Fault } from './error.ts';
import { listed } from './text.ts';

/** What may belong to some of an action's modes alone: an input or an output. */
interface Belonging {
  readonly modes?: readonly string[];
}

/** Whether an input or output belongs to a mode. What names no mode belongs to all, also where the mode is not known. */
export function belongsTo({ modes }: Belonging, mode: string | undefined): boolean {
  return modes === undefined || (mode !== undefined && modes.includes(mode));
}

/** Inputs or outputs that belong to the same modes; `modes` is undefined for those of every mode. */
export interface ModeGroup<T> {
  readonly modes: readonly string[] | undefined;
  readonly entries: readonly (readonly [name: string, value: T])[];
}

/** Entries of a table by the modes that they belong to: first those of every mode, then in the order of the modes. */
export function byModes<T extends Belonging>(
  table: Readonly<Record<string, T>>,
  modes: ModeTable,
): readonly ModeGroup<T>[] {
  const order = Object.keys(modes);
  const groups = new Map<string, ModeGroup<T> & { readonly entries: (readonly [string, T])[] }>();
  for (const [name, value] of Object.entries(table)) {
    const own = value.modes === undefined ? undefined : order.filter((mode) => value.modes?.includes(mode));
    const key = own === undefined ? '' : own.map((mode) => String(order.indexOf(mode)).padStart(3, '0')).join(',');
    const group = groups.get(key) ?? { modes: own, entries: [] };
    group.entries.push([name, value]);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** `mode build`, `modes build and merge`. */
export function modesText(modes: readonly string[]): string {
  return `${modes.length === 1 ? 'mode' : 'modes'} ${listed(modes)}`;
}

/**
 * The fault of an input that is given in a mode that does nothing with it. What is empty or equal to the default is not given: a
 * runner hands every default over. An input whose default only the runner can work out cannot be told apart, and passes.
 */
export function withoutUse(
  { inputs }: Pick<Contract<InputTable, OutputTable>, 'inputs'>,
  name: string,
  mode: string,
  given: string,
): Fault | undefined {
  const input = inputs[name];
  if (input === undefined || input.modes === undefined || input.runnerDefault !== undefined) return undefined;
  if (given === '' || given.trim() === input.default?.trim()) return undefined;
  return {
    code: 'input-without-use',
    message: `Input '${name}' has no use in mode ${mode}: it belongs to ${modesText(input.modes)}.`,
    hint: `Remove the input, or choose ${input.modes.length === 1 ? 'mode' : 'one of the modes'} ${listed(input.modes, { or: true })}.`,
  };
}
