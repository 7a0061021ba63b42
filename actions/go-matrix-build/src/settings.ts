import { fromInput, InvalidValue, printable, RefusedError } from '@slipway/core';
import { parseBuildFlags } from '@slipway/go';
import {
  type FolderState,
  flagsByProgram,
  InvalidSetting,
  mainsOfModules,
  type ReleaseSettings,
  readWeights,
  type SbomFormat,
  type Setting,
  tagsByProgram,
} from '@slipway/release';
import type { Inputs } from './inputs.ts';

/** What a plan says of shards where nobody asks for a fan-out. */
const ON_ONE_RUNNER = {
  shards: undefined,
  weights: undefined,
  runners: [{ selector: '', label: 'ubuntu-latest' }],
} as const;

function sbomFormats(chosen: Inputs['sbom']): readonly SbomFormat[] {
  if (chosen.includes('none') && chosen.length > 1)
    throw new InvalidValue('this says none and more', 'Keep one of them.', { code: 'sbom' });
  return [...new Set(chosen)].flatMap((format) => (format === 'none' ? [] : [format]));
}

/** Reads the inputs that say what a release is. `directories` are those of the modules. Throws `RefusedError`. */
export function readSettings(inputs: Inputs, directories: readonly string[]): ReleaseSettings {
  const { shards: jobs, weights, runners } = inputs.mode === 'plan' ? inputs : ON_ONE_RUNNER;
  return {
    version: inputs.version,
    mains: fromInput('main', () => mainsOfModules(inputs.main, directories)),
    ldflags: flagsByProgram(inputs.ldflags),
    tags: fromInput('tags', () => tagsByProgram(inputs.tags)),
    flags: fromInput('flags', () => parseBuildFlags(inputs.flags)),
    mode: inputs.buildMode,
    env: inputs.env,
    formats: inputs.formats,
    nameTemplate: inputs.nameTemplate,
    wrap: inputs.wrapInDirectory,
    files: inputs.files,
    metadata: inputs.package,
    sbom: fromInput('sbom', () => sbomFormats(inputs.sbom)),
    checksums: [...new Set(['sha256', ...inputs.checksums] as const)],
    budgets: inputs.maxSize,
    proves: inputs.mode === 'prove' || (inputs.mode === 'all' && inputs.prove !== 'none'),
    jobs,
    weights: fromInput('weights', () => readWeights(weights)),
    runners,
  };
}

/** What the settings of a release are called here. */
const INPUT_OF: Readonly<Record<Setting, string>> = {
  version: 'version',
  ldflags: 'ldflags',
  tags: 'tags',
  mode: 'build-mode',
  env: 'env',
  budgets: 'max-size',
  formats: 'formats',
  nameTemplate: 'name-template',
  files: 'files',
  metadata: 'package',
  runners: 'runners',
};

/** The border of a decision: a setting that does not fit becomes a `RefusedError` that names its input. */
export function fromSettings<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof InvalidSetting)) throw error;
    return fromInput(INPUT_OF[error.setting], () => {
      throw error;
    });
  }
}

/** Throws `RefusedError` when the folder for the results holds what somebody else put there. */
export function refuseForeignOutput(output: FolderState, folder: string): void {
  if (output.kind !== 'foreign') return;
  throw new RefusedError({
    code: 'output-not-ours',
    message: `Input 'output': '${printable(folder)}' is there already and was not made by this action: ${output.why}.`,
    hint: 'It would be replaced as a whole. Give another folder, or remove it before this step.',
  });
}
