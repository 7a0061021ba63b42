import { createHash } from 'node:crypto';
import { readdir, rename } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { BuildInfo } from '@slipway/executable';
import { buildMismatches, type Diagnostic, makesHeader } from '@slipway/go';
import {
  type BuildResult,
  buildTarget,
  keepPrograms,
  packagesThatNeedCgo,
  readBuildInfo,
  seedPrograms,
} from '@slipway/go/host';
import type { PlannedGroup, PlannedProgram, PlannedTarget, ReleasePlan } from '@slipway/release';
import { cgoFailure, type FailedBuild, stampFailure } from '../failure.ts';
import type { Ending, Schedule } from '../schedule.ts';
import type { BuildCaches } from './build-cache.ts';
import type { Site, SiteModule } from './site.ts';

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

function checkStamp(
  plan: ReleasePlan,
  planned: PlannedTarget,
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

/** The file that the go command made of a program: it gives an ending to programs for Windows only. */
function madeFile(names: readonly string[], { file, built }: PlannedProgram): string {
  return [`${built}.exe`, built, file].find((name) => names.includes(name)) ?? built;
}

/** Renames files, also where one takes the name that another one gives up. */
async function renameAll(folder: string, names: readonly (readonly [from: string, to: string])[]): Promise<void> {
  const between = (to: string): string => join(folder, `.${to}`);
  for (const [from, to] of names) await rename(join(folder, from), between(to));
  for (const [, to] of names) await rename(between(to), join(folder, to));
}

/** What was said of a module, with files that can be found from anywhere. */
function placed(diagnostics: readonly Diagnostic[], { toolchain }: SiteModule): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { file } = diagnostic;
    return file === undefined || isAbsolute(file) ? diagnostic : { ...diagnostic, file: join(toolchain.module, file) };
  });
}

/** Where programs of earlier builds are kept; undefined for libraries, whose headers stand beside them. */
function keptPrograms(
  plan: ReleasePlan,
  { target }: PlannedTarget,
  { module, programs }: PlannedGroup,
): string | undefined {
  if (makesHeader(plan.mode)) return undefined;
  const packages = programs.map(({ importPath }) => importPath);
  return createHash('sha256')
    .update(JSON.stringify([target.text, plan.modules[module]?.path, packages]))
    .digest('hex')
    .slice(0, 32);
}

/** Checks what came out of a build, and calls the programs as they are shipped. */
async function programsOf(
  plan: ReleasePlan,
  planned: PlannedTarget,
  group: PlannedGroup,
  module: SiteModule,
  folder: string,
  keep: () => Promise<void>,
): Promise<readonly BuiltProgram[]> {
  const names = await readdir(folder);
  const made = group.programs.map((program) => madeFile(names, program));
  // A C archive holds objects, and no build information where the go command looks for it.
  const infos = plan.mode === 'c-archive' ? [] : await readBuildInfo(module.toolchain, folder, made);
  for (const [index, info] of infos.entries()) {
    const { [index]: program } = group.programs;
    if (program !== undefined) checkStamp(plan, planned, group, program, info);
  }
  await keep();
  await renameAll(
    folder,
    group.programs.map(({ file }, index) => [made[index] ?? file, file]),
  );
  return group.programs.map((program, index): BuiltProgram => {
    const { [index]: info = UNKNOWN } = infos;
    const header = names.includes(program.header) ? join(folder, program.header) : '';
    return { program, path: join(folder, program.file), header, info };
  });
}

const UNKNOWN: BuildInfo = {
  goVersion: '',
  path: '',
  main: { path: '', version: '', sum: '' },
  dependencies: [],
  settings: new Map(),
};

interface GroupOptions {
  readonly conditions: Conditions;
  /** Folder of the target. */
  readonly folder: string;
  /** Nothing else is built meanwhile. */
  readonly alone: boolean;
}

/** One `go build`. Answers its result and the programs, if there are any. */
async function makeGroup(
  plan: ReleasePlan,
  planned: PlannedTarget,
  index: number,
  group: PlannedGroup,
  module: SiteModule,
  { conditions: { caches, schedule }, folder, alone }: GroupOptions,
): Promise<{ readonly result: BuildResult; readonly programs: readonly BuiltProgram[] }> {
  const { target } = planned;
  const own = caches.folder(target);
  const cache = own ?? module.toolchain.buildCache;
  const output = join(folder, String(index));
  const key = keptPrograms(plan, planned, group);
  if (key !== undefined) await seedPrograms(cache, key, output);
  const { 0: first } = group.programs;
  const result = await buildTarget(
    module.toolchain,
    target,
    {
      ...{ flags: plan.flags, mode: plan.mode, ldflags: group.ldflags, tags: group.tags },
      mod: plan.modules[group.module]?.mod ?? 'readonly',
      packages: group.programs.map(({ importPath }) => importPath),
      output: key === undefined ? join(output, first?.file ?? '') : `${output}/`,
      processes: alone ? 1 : schedule.processes,
    },
    { ...planned.env, ...(own === undefined ? {} : { GOCACHE: own }) },
  );
  if (result.kind !== 'built') return { result, programs: [] };
  const keep = async (): Promise<void> => {
    if (key !== undefined) await keepPrograms(cache, key, output);
  };
  return { result, programs: await programsOf(plan, planned, group, module, output, keep) };
}

async function makeGroups(
  plan: ReleasePlan,
  site: Site,
  planned: PlannedTarget,
  options: GroupOptions,
): Promise<BuildOutcome> {
  const { target } = planned;
  const programs: BuiltProgram[] = [];
  let seconds = 0;
  for (const [index, group] of planned.groups.entries()) {
    const { [group.module]: module = site.modules[0] } = site.modules;
    const made = await makeGroup(plan, planned, index, group, module, options);
    seconds += made.result.seconds;
    if (made.result.kind === 'killed') return { ending: 'killed' };
    if (made.result.kind === 'failed') {
      const { diagnostics } = made.result;
      const cgo = await packagesThatNeedCgo(diagnostics);
      if (cgo.length > 0 && planned.env['CGO_ENABLED'] !== '1') throw cgoFailure(cgo, target, site.workspace);
      return { ending: 'failed', failed: { target: target.text, diagnostics: placed(diagnostics, module) } };
    }
    programs.push(...made.programs);
  }
  return { ending: 'done', built: { planned, programs, seconds } };
}

/** Builds one target, a group after the other: what they share is in the cache then. */
export async function makeTarget(
  plan: ReleasePlan,
  site: Site,
  planned: PlannedTarget,
  options: GroupOptions,
): Promise<BuildOutcome> {
  const { caches } = options.conditions;
  await caches.open(planned);
  let built = false;
  try {
    const outcome = await makeGroups(plan, site, planned, options);
    built = outcome.ending === 'done';
    return outcome;
  } finally {
    await caches.close(planned, built);
  }
}
