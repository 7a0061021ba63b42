import { readdir, rename } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { BuildInfo } from '@slipway/executable';
import { buildMismatches, type Diagnostic } from '@slipway/go';
import { type BuildResult, buildTarget, keepPrograms, readBuildInfo, seedPrograms } from '@slipway/go/host';
import type { PlannedGroup, PlannedProgram, PlannedTarget, ReleasePlan } from '@slipway/release';
import { type FailedBuild, stampFailure } from '../failure.ts';
import { keptPrograms, madeFile } from '../program-files.ts';
import type { Ending, Schedule } from '../schedule.ts';
import type { BuildCaches } from './build-cache.ts';
import type { Checkout, CheckoutModule } from './checkout.ts';

/** A program that was built and says of itself what it should. */
export interface BuiltProgram {
  readonly program: PlannedProgram;
  /** Absolute path of the file. */
  readonly path: string;
  /** Absolute path of the C header, or empty. */
  readonly header: string;
  readonly info: BuildInfo;
}

export interface BuiltTarget {
  readonly planned: PlannedTarget;
  readonly programs: readonly BuiltProgram[];
  readonly seconds: number;
}

/** Why a target was not built. */
export type BuildOutcome =
  | { readonly ending: Extract<Ending, 'done'>; readonly built: BuiltTarget }
  | { readonly ending: Extract<Ending, 'failed'>; readonly failed: FailedBuild }
  | { readonly ending: Extract<Ending, 'killed'> };

/** How the builds are run; the bytes do not depend on it. */
export interface Conditions {
  readonly schedule: Schedule;
  readonly caches: BuildCaches;
}

/** One target to be built. */
export interface TargetBuild {
  readonly plan: ReleasePlan;
  readonly checkout: Checkout;
  readonly planned: PlannedTarget;
  readonly conditions: Conditions;
  /** Folder of the target. */
  readonly folder: string;
  /** Nothing else is built meanwhile. */
  readonly alone: boolean;
}

function checkStamp(
  { plan, planned }: TargetBuild,
  group: PlannedGroup,
  program: PlannedProgram,
  info: BuildInfo,
): void {
  const { flags, mode, commit: revision, goVersion, modules } = plan;
  const { target, env } = planned;
  const mismatches = buildMismatches(info, {
    ...{ path: program.importPath, goVersion, version: modules[group.module]?.stamp, revision },
    ...{ target, tags: group.tags, flags, ldflags: group.ldflags, mode, env },
  });
  if (mismatches.length > 0) throw stampFailure(program.importPath, target, mismatches);
}

/** Renames files, also where one takes the name that another one gives up. */
async function renameAll(folder: string, names: readonly (readonly [from: string, to: string])[]): Promise<void> {
  const between = (to: string): string => join(folder, `.${to}`);
  for (const [from, to] of names) await rename(join(folder, from), between(to));
  for (const [, to] of names) await rename(between(to), join(folder, to));
}

/** What was said of a module, with files that can be found from anywhere. */
function placed(diagnostics: readonly Diagnostic[], { toolchain }: CheckoutModule): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { file } = diagnostic;
    return file === undefined || isAbsolute(file) ? diagnostic : { ...diagnostic, file: join(toolchain.module, file) };
  });
}

/** Where the programs of a group are, and what to do with them as they came out of the linker. */
interface GroupOutput {
  readonly folder: string;
  readonly keep: () => Promise<void>;
}

/** Checks what came out of a build, and calls the programs as they are shipped. */
async function programsOf(
  build: TargetBuild,
  group: PlannedGroup,
  module: CheckoutModule,
  { folder, keep }: GroupOutput,
): Promise<readonly BuiltProgram[]> {
  const names = await readdir(folder);
  const made = group.programs.map((program) => madeFile(names, program));
  // A C archive holds objects, and no build information where the go command looks for it.
  const infos = build.plan.mode === 'c-archive' ? [] : await readBuildInfo(module.toolchain, folder, made);
  for (const [index, info] of infos.entries()) {
    const program = group.programs[index];
    if (program !== undefined) checkStamp(build, group, program, info);
  }
  await keep();
  await renameAll(
    folder,
    group.programs.map(({ file }, index) => [made[index] ?? file, file]),
  );
  return group.programs.map((program, index): BuiltProgram => {
    const header = names.includes(program.header) ? join(folder, program.header) : '';
    return { program, path: join(folder, program.file), header, info: infos[index] ?? UNKNOWN };
  });
}

const UNKNOWN: BuildInfo = {
  goVersion: '',
  path: '',
  main: { path: '', version: '', sum: '' },
  dependencies: [],
  settings: new Map(),
};

/** One `go build`. Answers its result and the programs, if there are any. */
async function makeGroup(
  build: TargetBuild,
  index: number,
  group: PlannedGroup,
  module: CheckoutModule,
): Promise<{ readonly result: BuildResult; readonly programs: readonly BuiltProgram[] }> {
  const { plan, planned, conditions, alone } = build;
  const own = conditions.caches.folder(planned.target);
  const cache = own ?? module.toolchain.buildCache;
  const output = join(build.folder, String(index));
  const key = keptPrograms(plan, planned, group);
  if (key !== undefined) await seedPrograms(cache, key, output);
  const [first] = group.programs;
  const result = await buildTarget(
    module.toolchain,
    planned.target,
    {
      ...{ flags: plan.flags, mode: plan.mode, ldflags: group.ldflags, tags: group.tags },
      mod: plan.modules[group.module]?.mod ?? 'readonly',
      packages: group.programs.map(({ importPath }) => importPath),
      output: key === undefined ? join(output, first?.file ?? '') : `${output}/`,
      processes: alone ? 1 : conditions.schedule.processes,
    },
    { ...planned.env, ...(own === undefined ? {} : { GOCACHE: own }) },
  );
  if (result.kind !== 'built') return { result, programs: [] };
  const keep = async (): Promise<void> => {
    if (key !== undefined) await keepPrograms(cache, key, output);
  };
  return { result, programs: await programsOf(build, group, module, { folder: output, keep }) };
}

async function makeGroups(build: TargetBuild): Promise<BuildOutcome> {
  const { checkout, planned } = build;
  const { target } = planned;
  const programs: BuiltProgram[] = [];
  let seconds = 0;
  for (const [index, group] of planned.groups.entries()) {
    const module = checkout.modules[group.module] ?? checkout.modules[0];
    const made = await makeGroup(build, index, group, module);
    seconds += made.result.seconds;
    if (made.result.kind === 'killed') return { ending: 'killed' };
    if (made.result.kind === 'failed') {
      const { diagnostics } = made.result;
      return { ending: 'failed', failed: { target: target.text, diagnostics: placed(diagnostics, module) } };
    }
    programs.push(...made.programs);
  }
  return { ending: 'done', built: { planned, programs, seconds } };
}

/** Builds one target, a group after the other: what they share is in the cache then. */
export async function makeTarget(build: TargetBuild): Promise<BuildOutcome> {
  const { caches } = build.conditions;
  await caches.open(build.planned);
  let built = false;
  try {
    const outcome = await makeGroups(build);
    built = outcome.ending === 'done';
    return outcome;
  } finally {
    await caches.close(build.planned, built);
  }
}
