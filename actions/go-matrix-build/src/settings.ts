import { fromInput, InvalidValue, listed, printable, RefusedError } from '@slipway/core';
import { parseBuildFlags, parseEnvLine } from '@slipway/go';
import {
  type FolderState,
  flagsByProgram,
  InvalidSetting,
  mainsOfModules,
  parseBudget,
  parseFileLine,
  parseFormats,
  parseRunners,
  type ReleaseSettings,
  readWeights,
  type SbomFormat,
  type Setting,
  tagsByProgram,
} from '@slipway/release';
import type { Inputs } from './inputs.ts';

/** What a plan says of shards where nobody asks for a fan-out. */
const ON_ONE_RUNNER = { shards: undefined, weights: undefined, runners: ['ubuntu-latest'] } as const;

function words<T extends string>(code: 'sbom' | 'checksums', given: readonly string[], allowed: readonly T[]) {
  return given.map((word): T => {
    const found = allowed.find((known) => known === word);
    if (found !== undefined) return found;
    const message = `'${printable(word, 40)}' is not ${listed(allowed, { or: true })}`;
    throw new InvalidValue(message, `Write one of ${listed(allowed)} a line.`, { code });
  });
}

function sbomFormats(given: readonly string[]): readonly SbomFormat[] {
  const chosen = words('sbom', given, ['none', 'spdx', 'cyclonedx']);
  if (chosen.includes('none') && chosen.length > 1)
    throw new InvalidValue('this says none and more', 'Keep one of them.', { code: 'sbom' });
  return [...new Set(chosen)].flatMap((format) => (format === 'none' ? [] : [format]));
}

function checksums(given: readonly string[]): ReleaseSettings['checksums'] {
  return [...new Set(words('checksums', ['sha256', ...given], ['sha256', 'sha512'] as const))];
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
    env: fromInput('env', () => inputs.env.map(parseEnvLine)),
    formats: fromInput('formats', () => parseFormats(inputs.formats)),
    nameTemplate: inputs.nameTemplate,
    wrap: inputs.wrapInDirectory,
    files: fromInput('files', () => inputs.files.map(parseFileLine)),
    metadata: inputs.package,
    sbom: fromInput('sbom', () => sbomFormats(inputs.sbom)),
    checksums: fromInput('checksums', () => checksums(inputs.checksums)),
    budgets: fromInput('max-size', () => inputs.maxSize.map(parseBudget)),
    jobs,
    weights: fromInput('weights', () => readWeights(weights)),
    runners: parseRunners(runners),
  };
}

/** What the settings of a release are called here. */
const INPUT_OF: Readonly<Record<Setting, string>> = {
  version: 'version',
  ldflags: 'ldflags',
  tags: 'tags',
  mode: 'build-mode',
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
