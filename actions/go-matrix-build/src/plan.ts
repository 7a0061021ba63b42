import { orderedEntries } from '@slipway/archive';
import { type InputsOf, printable, UserError } from '@slipway/core';
import {
  checkLinkedValue,
  checkPort,
  givenNames,
  linkedValues,
  orderedTags,
  type Port,
  type Program,
  parseMain,
  parseTarget,
  programExtension,
  selectPrograms,
  substitute,
  type Target,
} from '@slipway/go';
import type { contract } from './contract.ts';
import type { FoundFiles, ModuleFacts } from './facts.ts';
import { type Format, fileName, formatsOf, moduleName, refuseSameNames } from './name.ts';
import type { SourcePlan } from './source.ts';

export type Inputs = InputsOf<typeof contract>;

/** A file for users. */
export type PlannedArtifact =
  | { readonly kind: 'archive'; readonly name: string; readonly format: Exclude<Format, 'binary'> }
  | { readonly kind: 'binary'; readonly name: string; readonly program: string };

/** A program of a target. */
export interface PlannedProgram extends Program {
  /** File name as it is built, with its extension. */
  readonly built: string;
  /** File name as it is shipped, with its extension. */
  readonly file: string;
}

export interface PlannedTarget {
  readonly target: Target;
  readonly programs: readonly PlannedProgram[];
  readonly artifacts: readonly PlannedArtifact[];
}

/** A file that goes into every archive. */
export interface PlannedFile {
  readonly base: string;
  readonly path: string;
}

export interface BuildPlan {
  readonly source: SourcePlan;
  readonly ldflags: string;
  readonly tags: readonly string[];
  readonly vendored: boolean;
  readonly targets: readonly PlannedTarget[];
  readonly files: readonly PlannedFile[];
  /** Targets built at once, and packages that each compiles at once. */
  readonly atOnce: number;
  readonly processes: number;
  readonly reasons: readonly string[];
}

/** The default of the input `files`: nobody asked for these, so none has to be there. */
export const USUAL_FILES: readonly string[] = ['LICENSE*', 'README*'];

/** The targets of the input, in its order, each once. Throws `UserError` for one that the toolchain has no port for. */
export function planTargets(
  texts: readonly string[],
  ports: readonly Port[],
  goVersion: string,
): readonly [Target, ...Target[]] {
  const targets = texts.map((text) => parseTarget(text));
  for (const target of targets) checkPort(target, ports, goVersion);
  const [first, ...more] = new Map(targets.map((target) => [target.text, target])).values();
  if (first !== undefined) return [first, ...more];
  throw new UserError({
    code: 'no-target',
    message: "Input 'targets' names no target.",
    hint: 'Give one target a line, such as linux/amd64, or leave the input out.',
  });
}

function planTarget(inputs: Inputs, source: SourcePlan, facts: ModuleFacts, target: Target): PlannedTarget {
  const extension = programExtension(target);
  const mains = inputs.main.map(parseMain);
  const patterns = mains.map(({ pattern }) => pattern);
  const names = givenNames(mains, source.modulePath);
  const programs = selectPrograms(patterns, facts.packages.get(target.text) ?? []).map((program) => ({
    ...program,
    built: program.name + extension,
    file: (names.get(program.importPath) ?? program.name) + extension,
  }));
  const [only, ...others] = programs;
  const given = others.length === 0 && only !== undefined ? names.get(only.importPath) : undefined;
  const artifacts = formatsOf(inputs.formats, target).flatMap((format): readonly PlannedArtifact[] => {
    const named = (name: string, ending: string) => fileName(inputs.nameTemplate, name, target, source, ending);
    if (format !== 'binary')
      return [{ kind: 'archive', format, name: named(given ?? moduleName(source.modulePath), `.${format}`) }];
    return programs.map(({ importPath, name, file }) => {
      return { kind: 'binary', name: named(names.get(importPath) ?? name, extension), program: file };
    });
  });
  return { target, programs, artifacts };
}

/** A program that some targets lack, because its files are for other systems. */
function missingPrograms(targets: readonly PlannedTarget[]): readonly string[] {
  const all = [...new Set(targets.flatMap(({ programs }) => programs.map(({ importPath }) => importPath)))].sort();
  return targets.flatMap(({ target, programs }) =>
    all
      .filter((path) => !programs.some(({ importPath }) => importPath === path))
      .map((path) => `${path} is not built for ${target.text}: no file of it is for that target`),
  );
}

function checkFlags(ldflags: string, facts: ModuleFacts): readonly string[] {
  return linkedValues(ldflags).flatMap((value) =>
    checkLinkedValue(value, facts.declared.get(value.package) ?? []).map(
      (path) => `${path} has no variable ${value.name}, so -X ${value.package}.${value.name} leaves it as it is`,
    ),
  );
}

function planFiles(found: readonly FoundFiles[]): readonly PlannedFile[] {
  for (const { pattern, paths } of found) {
    if (paths.length > 0 || USUAL_FILES.includes(pattern)) continue;
    throw new UserError({
      code: 'no-such-file',
      message: `Input 'files': nothing matches '${printable(pattern)}'.`,
      hint: 'Patterns are relative to the directory of the module. Make the file before this step, or remove the line.',
    });
  }
  const files = found.flatMap(({ base, paths }) => paths.map((path) => ({ base, path })));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** The archive would be refused when it is written; better before the first build. */
function checkEntries(targets: readonly PlannedTarget[], files: readonly PlannedFile[]): void {
  const content = new Uint8Array(0);
  for (const { programs } of targets) {
    const paths = [...programs.map(({ file }) => file), ...files.map(({ path }) => path)];
    orderedEntries(paths.map((path) => ({ path, mode: 0o644, content })));
  }
}

function refuseForeignOutput({ output }: ModuleFacts, folder: string): void {
  if (output.kind !== 'foreign') return;
  throw new UserError({
    code: 'output-not-ours',
    message: `Input 'output': '${printable(folder)}' is there already and was not made by this action: ${output.why}.`,
    hint: 'It would be replaced as a whole. Give another folder, or remove it before this step.',
  });
}

/**
 * Half as many targets as cores, at least two where there are two cores: one build alone leaves cores idle at its end, and
 * each one more costs the memory of a compiler for every process.
 */
export function planParallelism(wanted: number | undefined, cores: number, targets: number) {
  const atOnce = Math.min(targets, wanted ?? Math.max(Math.ceil(cores / 2), Math.min(cores, 2)));
  return { atOnce, processes: Math.max(1, Math.ceil((cores * 1.5) / atOnce)) };
}

/** Decides what is built and what it is called. Throws `UserError` for everything that can be known before building. */
export function planBuild(
  inputs: Inputs,
  source: SourcePlan,
  wanted: readonly Target[],
  facts: ModuleFacts,
): BuildPlan {
  refuseForeignOutput(facts, inputs.output);
  const targets = wanted.map((target) => planTarget(inputs, source, facts, target));
  const named = targets.flatMap(({ target, artifacts }) =>
    artifacts.map(({ name }) => ({ name, target: target.text })),
  );
  refuseSameNames(named);
  const files = planFiles(facts.files);
  checkEntries(targets, files);
  const ldflags = substitute(inputs.ldflags, source.values, 'ldflags').trim();
  return {
    source,
    ldflags,
    tags: orderedTags(inputs.tags),
    vendored: facts.vendored,
    targets,
    files,
    ...planParallelism(inputs.parallelism, facts.cores, targets.length),
    reasons: [...source.reasons, ...checkFlags(ldflags, facts), ...missingPrograms(targets)],
  };
}
