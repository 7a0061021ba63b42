import { join } from 'node:path';
import type { Entry } from '@slipway/archive';
import {
  readEntry,
  replaceFolder,
  type WrittenFile,
  writeArchive,
  writeChecksums,
  writeFileAtomically,
} from '@slipway/archive/host';
import type { Host } from '@slipway/core';
import { type BuildInfo, buildMismatches, type Target } from '@slipway/go';
import { type BuildResult, buildTarget, readBuildInfo } from '@slipway/go/host';
import type { MadeArtifact } from '../facts.ts';
import { buildFailures, type FailedBuild, stampFailure } from '../failure.ts';
import type { BuildPlan, PlannedArtifact, PlannedFile, PlannedTarget } from '../plan.ts';
import { atMost, oneByOne } from '../schedule.ts';
import type { Site } from './gather.ts';

interface Made {
  readonly artifact: PlannedArtifact;
  readonly target: Target;
  readonly file: WrittenFile;
  readonly seconds: number;
}

interface Folders {
  readonly programs: string;
  readonly results: string;
}

function checkStamps(plan: BuildPlan, { target, programs }: PlannedTarget, infos: readonly BuildInfo[]): void {
  for (const program of programs) {
    const info = infos.find(({ path }) => path === program.importPath);
    const { stamp: version, commit: revision, goVersion } = plan.source;
    const path = program.importPath;
    const expected = { path, version, revision, goVersion, target, tags: plan.tags };
    const mismatches =
      info === undefined ? [{ what: 'package', expected: path, found: 'nothing' }] : buildMismatches(info, expected);
    if (mismatches.length > 0) throw stampFailure(program.importPath, target, mismatches);
  }
}

async function readFiles(files: readonly PlannedFile[], workspace: string): Promise<readonly Entry[]> {
  return await Promise.all(files.map(({ base, path }) => readEntry(workspace, base, path)));
}

async function readPrograms(
  planned: PlannedTarget,
  built: readonly string[],
  folder: string,
): Promise<readonly Entry[]> {
  return await Promise.all(
    planned.programs.map(async ({ name, built: expected, file }): Promise<Entry> => {
      // The go command gives an ending to programs for Windows only.
      const made = built.includes(expected) ? expected : name;
      return { path: file, mode: 0o755, content: (await readEntry(folder, folder, made)).content };
    }),
  );
}

function write(
  artifact: PlannedArtifact,
  programs: readonly Entry[],
  extra: readonly Entry[],
  folder: string,
  plan: BuildPlan,
  signal: AbortSignal,
): Promise<WrittenFile> {
  const path = join(folder, artifact.name);
  const { epoch } = plan.source;
  if (artifact.kind === 'archive')
    return writeArchive(path, artifact.format, [...programs, ...extra], { epoch, signal });
  const content = programs.filter((entry) => entry.path === artifact.program).map((entry) => entry.content);
  return writeFileAtomically(path, content, { mode: 0o755, signal });
}

/** Builds one target and checks what came out. */
async function makeTarget(plan: BuildPlan, site: Site, planned: PlannedTarget, output: string): Promise<BuildResult> {
  const packages = planned.programs.map(({ importPath }) => importPath);
  const result = await buildTarget(site.toolchain, planned.target, { ...plan, output, packages });
  if (result.built) checkStamps(plan, planned, await readBuildInfo(site.toolchain, output, result.files));
  return result;
}

/** Builds all targets, a few at once; what is built is packed while the next ones build. */
async function makeAll(plan: BuildPlan, site: Site, host: Host, folders: Folders): Promise<readonly Made[]> {
  const extra = await readFiles(plan.files, site.workspace);
  const packing = oneByOne();
  const failed: FailedBuild[] = [];
  const made: Made[] = [];
  const building = atMost(plan.atOnce, plan.targets, async (planned, index) => {
    if (failed.length > 0) return;
    const output = join(folders.programs, String(index));
    const { target } = planned;
    const result = await makeTarget(plan, site, planned, output);
    if (!result.built) {
      failed.push({ target: target.text, diagnostics: result.diagnostics });
      return;
    }
    host.log.info(`${target.text}: built in ${result.seconds.toFixed(1)} s`);
    packing.add(async () => {
      if (failed.length > 0) return;
      const programs = await readPrograms(planned, result.files, output);
      for (const artifact of planned.artifacts) {
        const file = await write(artifact, programs, extra, folders.results, plan, host.signal);
        made.push({ artifact, target, seconds: result.seconds, file });
      }
    });
  });
  // Nothing may still be writing when the folders are removed.
  await Promise.allSettled([building.finally(() => packing.done())]);
  await building;
  await packing.done();
  if (failed.length > 0) throw buildFailures(failed, site.toolchain.module, site.workspace);
  return made;
}

/** Makes what the plan lists and puts it in place; the output folder is either complete or as it was. */
export async function apply(plan: BuildPlan, site: Site, host: Host): Promise<readonly MadeArtifact[]> {
  const folders = { programs: join(site.scratch, 'programs'), results: join(site.scratch, 'results') };
  const made = await host.log.group('Build', () => makeAll(plan, site, host, folders));
  await writeChecksums(
    folders.results,
    made.map(({ file }) => file),
  );
  await replaceFolder(folders.results, site.output);
  return made
    .map(({ artifact: { name, kind }, target, seconds, file: { sha256, size } }) => {
      return { name, kind, target: target.text, sha256, size, seconds };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
