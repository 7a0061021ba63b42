import { type OutputsOf, RefusedError } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { shown } from '@slipway/expression';
import type { contract } from './contract.ts';
import type { Inputs } from './facts.ts';
import type { Plan } from './plan.ts';

export type Outputs = OutputsOf<typeof contract>;

export interface Paths {
  readonly bake: Plan['bake'];
  readonly json: string;
}

/** The outputs as later steps see them. */
export function planOutputs(inputs: Inputs, plan: Plan, paths: Paths): Outputs {
  const { sepTags, sepLabels, sepAnnotations } = inputs;
  return {
    version: plan.version,
    tags: plan.tags.join(sepTags || '\n'),
    tagNames: plan.names.join(sepTags || '\n'),
    labels: plan.labels.join(sepLabels || '\n'),
    annotations: plan.annotations.join(sepAnnotations || '\n'),
    json: plan.json,
    bakeFileTags: paths.bake.tags,
    bakeFileLabels: paths.bake.labels,
    bakeFileAnnotations: paths.bake.annotations,
    bakeFile: paths.bake.all,
    jsonFile: paths.json,
    reasons: plan.decisions.map(({ tag, set, why, rule }) => ({ tag, set, why, rule })),
  };
}

const YES = ['1', 't', 'T', 'true', 'TRUE', 'True'];
const NO = ['0', 'f', 'F', 'false', 'FALSE', 'False'];

/** Whether the outputs are set as variables too: `DOCKER_METADATA_SET_OUTPUT_ENV`. Throws `RefusedError`. */
export function exportsVariables(setting: string): boolean {
  if (setting === '' || YES.includes(setting)) return true;
  if (NO.includes(setting)) return false;
  throw new RefusedError({
    code: 'set-output-env',
    message: `DOCKER_METADATA_SET_OUTPUT_ENV is ${shown(setting)}, which is neither true nor false.`,
    hint: 'Write true or false.',
  });
}

/** Longest variable of a process on Linux, name and all (MAX_ARG_STRLEN): with a longer one no later step can start. */
const LONGEST_VARIABLE = 131_072;

export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** The outputs as variables, and the names of those that are too long to be any. */
export function planVariables(
  outputs: Outputs,
  compat: Compat,
): { readonly variables: readonly Variable[]; readonly tooLong: readonly string[] } {
  const named: readonly (readonly [string, unknown])[] = [
    ['VERSION', outputs.version],
    ['TAGS', outputs.tags],
    ['TAG_NAMES', outputs.tagNames],
    ['LABELS', outputs.labels],
    ['ANNOTATIONS', outputs.annotations],
    ['JSON', outputs.json],
    ['BAKE_FILE_TAGS', outputs.bakeFileTags],
    ['BAKE_FILE_LABELS', outputs.bakeFileLabels],
    ['BAKE_FILE_ANNOTATIONS', outputs.bakeFileAnnotations],
    ['BAKE_FILE', outputs.bakeFile],
  ];
  const all = named.map(([name, value]) => ({ name: `DOCKER_METADATA_OUTPUT_${name}`, value: String(value) }));
  const fits = ({ name, value }: Variable) => Buffer.byteLength(`${name}=${value}`) < LONGEST_VARIABLE;
  return {
    variables: compat === 'peer' ? all : all.filter(fits),
    tooLong: compat === 'peer' ? [] : all.filter((variable) => !fits(variable)).map(({ name }) => name),
  };
}
