import { orderedEntries } from '@slipway/archive';
import { fromInput, listed, printable, RefusedError } from '@slipway/core';
import {
  type BuildFlags,
  checkBuildMode,
  checkLinkedValue,
  type EnvLine,
  envOf,
  needsC,
  parseBuildFlags,
  parseEnvLine,
  parseTarget,
  substitute,
  type Target,
  UNIVERSAL,
  UNIVERSAL_PARTS,
} from '@slipway/go';
import {
  artifactsOf,
  type FileLine,
  type FolderState,
  filesOfLine,
  flagsByProgram,
  formatsOf,
  groupsOf,
  linkedOf,
  mainsOfModules,
  metadataOf,
  missingPrograms,
  type Override,
  PACKAGING_FORMATS,
  type PackageMetadata,
  type PlannedFile,
  type PlannedGroup,
  type PlannedTarget,
  type ProgramSettings,
  parseBudget,
  parseFileLine,
  parseFormats,
  planShards,
  type ReleaseFacts,
  type ReleasePlan,
  refuseSameNames,
  refuseUnknownPrograms,
  releaseName,
  type SbomFormat,
  type SourcePlan,
  tagsByProgram,
  type UsualMetadata,
} from '@slipway/release';
import type { Inputs } from './inputs.ts';

/** The inputs that have a notation of their own, read. */
export interface Settings extends ProgramSettings {
  readonly flags: BuildFlags;
  readonly env: readonly EnvLine[];
  readonly files: readonly FileLine[];
  readonly sbom: readonly SbomFormat[];
  readonly checksums: readonly ('sha256' | 'sha512')[];
}

/** What a plan says of shards where nobody asks for a fan-out. */
const ON_ONE_RUNNER = { shards: undefined, weights: undefined, runners: ['ubuntu-latest'] } as const;

export interface Planned {
  readonly plan: ReleasePlan;
  /** One for each decision that nobody asked for by name. */
  readonly reasons: readonly string[];
}

function words<T extends string>(
  input: 'sbom' | 'checksums',
  given: readonly string[],
  allowed: readonly T[],
): readonly T[] {
  return given.map((word) => {
    const found = allowed.find((known) => known === word);
    if (found !== undefined) return found;
    throw new RefusedError({
      code: input,
      message: `Input '${input}': '${printable(word, 40)}' is not ${listed(allowed, { or: true })}.`,
      hint: `Write one of ${listed(allowed)} a line.`,
    });
  });
}

function sbomFormats(given: readonly string[]): readonly SbomFormat[] {
  const chosen = words('sbom', given, ['none', 'spdx', 'cyclonedx']);
  if (chosen.includes('none') && chosen.length > 1)
    throw new RefusedError({ code: 'sbom', message: "Input 'sbom' says none and more.", hint: 'Keep one of them.' });
  return [...new Set(chosen)].flatMap((format) => (format === 'none' ? [] : [format]));
}

/** Reads the inputs that can be read without looking at the module. `directories` are those of the modules. */
export function readSettings(inputs: Inputs, directories: readonly string[]): Settings {
  return {
    mains: mainsOfModules(inputs.main, directories),
    ldflags: flagsByProgram(inputs.ldflags),
    tags: tagsByProgram(inputs.tags),
    mode: inputs.buildMode,
    flags: fromInput('flags', () => parseBuildFlags(inputs.flags)),
    env: fromInput('env', () => inputs.env.map(parseEnvLine)),
    files: inputs.files.map(parseFileLine),
    sbom: sbomFormats(inputs.sbom),
    checksums: [...new Set(words('checksums', ['sha256', ...inputs.checksums], ['sha256', 'sha512'] as const))],
  };
}

function substituted(ldflags: Override<string>, values: SourcePlan['values']): Override<string> {
  const replaced = (text: string): string => fromInput('ldflags', () => substitute(text, values)).trim();
  return {
    usual: replaced(ldflags.usual),
    own: new Map([...ldflags.own].map(([name, text]) => [name, replaced(text)])),
  };
}

/** Mac programs for one architecture that a universal one needs, where nobody asked for them. */
function withParts(targets: readonly Target[]): readonly { readonly target: Target; readonly shipped: boolean }[] {
  const shipped = targets.map((target) => ({ target, shipped: true }));
  if (!targets.some(({ text }) => text === UNIVERSAL.text)) return shipped;
  const parts = UNIVERSAL_PARTS.filter((text) => !targets.some((target) => target.text === text));
  return [...shipped, ...parts.map((text) => ({ target: parseTarget(text), shipped: false }))];
}

function refuseWithoutC(target: Target, settings: Settings, env: Readonly<Record<string, string>>): void {
  fromInput('build-mode', () => checkBuildMode(settings.mode, target));
  if (!needsC(settings.mode, target) || env['CGO_ENABLED'] === '1') return;
  throw new RefusedError({
    code: 'needs-c-toolchain',
    message: `Input 'build-mode': ${settings.mode} for ${target.text} takes a C toolchain.`,
    hint: 'Give CGO_ENABLED=1 and, for another system, CC=... in the input env, on a runner that has the toolchain.',
  });
}

/** The programs of the parts stand in for those of the universal target, which has no build of its own. */
function planTarget(
  target: Target,
  shipped: boolean,
  inputs: Inputs,
  settings: Settings,
  source: SourcePlan,
  facts: ReleaseFacts,
): PlannedTarget {
  const universal = target.text === UNIVERSAL.text;
  const env = envOf(settings.env, target);
  if (!universal) refuseWithoutC(target, settings, env);
  const like = universal ? parseTarget(UNIVERSAL_PARTS[1]) : target;
  const groups: readonly PlannedGroup[] = groupsOf(source.modules, facts.modules, settings, like);
  const formats = shipped ? formatsOf(parseFormats(inputs.formats), target) : [];
  const naming = { ...settings, template: inputs.nameTemplate, wrap: inputs.wrapInDirectory };
  const artifacts = artifactsOf(formats, groups, target, source, naming);
  return { target, groups, parts: universal ? UNIVERSAL_PARTS : [], env, artifacts };
}

/** A value of `-X` has to have an effect in one of the modules whose programs get the flags. */
function checkFlags(targets: readonly PlannedTarget[], facts: ReleaseFacts): readonly string[] {
  const all = targets.flatMap(({ groups }) => groups);
  const flags = [...new Set(all.map(({ ldflags }) => ldflags))];
  return flags.flatMap((ldflags) => {
    const modules = [...new Set(all.filter((group) => group.ldflags === ldflags).map(({ module }) => module))];
    return linkedOf(ldflags).flatMap((value) => {
      const declared = modules.flatMap((module) => facts.modules[module]?.declared.get(value.package) ?? []);
      return fromInput('ldflags', () => checkLinkedValue(value, declared)).map(
        (path) => `${path} has no variable ${value.name}, so -X ${value.package}.${value.name} leaves it as it is`,
      );
    });
  });
}

/** The archive would be refused when it is written; better before the first build. */
function checkEntries(targets: readonly PlannedTarget[], files: readonly PlannedFile[]): void {
  const content = new Uint8Array(0);
  for (const { groups } of targets) {
    const programs = groups.flatMap((group) => group.programs.map(({ file }) => file));
    const paths = [...programs, ...files.map(({ to }) => to)];
    orderedEntries(paths.map((path) => ({ path, mode: 0o644, content })));
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

/** Each file once: of two lines that name a place, the later one counts. */
function planFiles(settings: Settings, facts: ReleaseFacts): readonly PlannedFile[] {
  const files = settings.files.flatMap((line, index) => {
    const { [index]: found = { base: '.', paths: [] } } = facts.files;
    return filesOfLine(line, found);
  });
  return [...new Map(files.map((file) => [file.to, file])).values()];
}

function planPackages(
  targets: readonly PlannedTarget[],
  inputs: Inputs,
  usual: UsualMetadata,
  scripts: ReadonlyMap<string, string>,
): ReleasePlan['packages'] {
  const used = new Set(targets.flatMap(({ artifacts }) => artifacts.map(({ format }) => format)));
  const pairs = PACKAGING_FORMATS.filter((format) => used.has(format)).map((format): [string, PackageMetadata] => [
    format,
    metadataOf(format, inputs.package, usual, scripts),
  ]);
  return Object.fromEntries(pairs);
}

function usualMetadata(name: string, { modules: [{ path }] }: SourcePlan, { license }: ReleaseFacts): UsualMetadata {
  return { name, license, description: `Built from the Go module ${path}.` };
}

/** Decides what is built and what it is called. Throws `RefusedError` for everything that can be known before building. */
export function planRelease(
  inputs: Inputs,
  settings: Settings,
  source: SourcePlan,
  wanted: readonly Target[],
  facts: ReleaseFacts,
): Planned {
  refuseForeignOutput(facts.output, inputs.output);
  const final = { ...settings, ldflags: substituted(settings.ldflags, source.values) };
  const targets = withParts(wanted).map(({ target, shipped }) =>
    planTarget(target, shipped, inputs, final, source, facts),
  );
  const programs = targets.flatMap(({ groups }) => groups.flatMap((group) => group.programs));
  const names = [...new Set(programs.map(({ name }) => name))];
  refuseUnknownPrograms('ldflags', settings.ldflags, names);
  refuseUnknownPrograms('tags', settings.tags, names);
  refuseSameNames(
    targets.flatMap(({ target, artifacts }) => artifacts.map(({ name }) => ({ name, target: target.text }))),
  );
  const files = planFiles(settings, facts);
  const [archiveFiles, packageFiles] = [
    files.filter(({ to }) => !to.startsWith('/')),
    files.filter(({ to }) => to.startsWith('/')),
  ];
  checkEntries(targets, archiveFiles);
  const name = releaseName(
    source,
    settings.mains,
    programs.filter(
      (program, index) => programs.findIndex((other) => other.importPath === program.importPath) === index,
    ),
  );
  const { shards: jobs, weights, runners } = inputs.mode === 'plan' ? inputs : ON_ONE_RUNNER;
  const shards = planShards(targets, jobs, weights, runners);
  const { version, commit, epoch, goVersion, modules } = source;
  const plan: ReleasePlan = {
    schema: 1,
    ...{ name, version, commit, epoch, goVersion, modules },
    ...{ flags: settings.flags, mode: settings.mode, targets, archiveFiles, packageFiles },
    packages: planPackages(targets, inputs, usualMetadata(name, source, facts), facts.scripts),
    checksums: settings.checksums,
    budgets: inputs.maxSize.map(parseBudget),
    shards: shards.shards,
  };
  return {
    plan,
    reasons: [...source.reasons, ...checkFlags(targets, facts), ...missingPrograms(targets), ...shards.reasons],
  };
}
