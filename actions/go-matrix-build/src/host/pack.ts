import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Packers, pack, readEntry, type WrittenFile, writeFileAtomically, writeMsi } from '@slipway/archive/host';
import { inParallel } from '@slipway/core';
import { type BuildInfo, writeUniversal } from '@slipway/executable';
import type { Target } from '@slipway/go';
import type { MadeArtifact, PlannedArtifact, PlannedFile, PlannedTarget, ReleasePlan } from '@slipway/release';
import { describePackage, type LicenseOf, type Loaded, type LoadedFile, sbomText } from '@slipway/release';
import { missingFile } from '../failure.ts';
import { type ArchivedProgram, entriesOf } from '../program-files.ts';
import type { BuiltTarget } from './build.ts';
import type { Signers } from './signers.ts';

export interface PackContext {
  readonly plan: ReleasePlan;
  readonly files: Loaded;
  readonly signers: Signers;
  readonly licenseOf: LicenseOf;
  readonly packers: Packers;
  /** Where the files for users go. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** A program of a target, in memory while its files are written. */
export interface Program extends ArchivedProgram {
  readonly name: string;
  readonly info: BuildInfo;
}

/** Reads the further files, once for all targets. Throws `RefusedError` as `readEntry` does, and for one that is not there. */
export async function loadFiles(plan: ReleasePlan, workspace: string): Promise<Loaded> {
  const load = async (planned: PlannedFile): Promise<LoadedFile> => {
    const entry = await readEntry(workspace, planned.from);
    if (entry === undefined) throw missingFile(planned.from);
    return { planned, mode: entry.mode, content: entry.content };
  };
  const [archive, own] = await Promise.all([
    Promise.all(plan.archiveFiles.map(load)),
    Promise.all(plan.packageFiles.map(load)),
  ]);
  return { archive, package: own };
}

export async function loadPrograms({ programs }: BuiltTarget): Promise<readonly Program[]> {
  return await Promise.all(
    programs.map(async ({ program: { name, file, header: headerFile }, path, header, info }) => {
      const [content, headerContent] = await Promise.all([
        readFile(path),
        header === '' ? undefined : readFile(header),
      ]);
      return { name, file, content, headerFile, header: headerContent, info };
    }),
  );
}

/** The programs of a universal target, put together from those of its parts. */
export async function loadUniversal(
  planned: PlannedTarget,
  parts: readonly BuiltTarget[],
): Promise<readonly Program[]> {
  const loaded = await Promise.all(parts.map(loadPrograms));
  return planned.groups.flatMap((group) =>
    group.programs.flatMap(({ name }) => {
      const same = loaded.flatMap((programs) => programs.filter((program) => program.name === name));
      const [first] = same;
      return first === undefined ? [] : [{ ...first, content: writeUniversal(same.map(({ content }) => content)) }];
    }),
  );
}

/** A package that is signed is written here, since keys go to no other thread. */
async function writePackage(
  artifact: PlannedArtifact & { readonly kind: 'package' },
  target: Target,
  programs: readonly Program[],
  { plan, files, folder, signers, signal, packers }: PackContext,
): Promise<WrittenFile> {
  const { format } = artifact;
  const path = join(folder, artifact.name);
  const description = describePackage(plan, format, target, { ...files, programs });
  if (format === 'msi') return await writeMsi(path, description, { signal });
  const task = { path, kind: 'package', format, description } as const;
  const signed = format !== 'deb' && signers[format] !== undefined;
  return signed ? await pack(task, { signal }, signers) : await packers.pack(task);
}

/** The program that a file is about. That there is none would be a fault of the plan, and no reason for an empty file. */
function programOf({ name, programs: [wanted] }: PlannedArtifact, programs: readonly Program[]): Program {
  const program = programs.find((candidate) => candidate.name === wanted);
  if (program === undefined) throw new Error(`no program was built for ${name}`);
  return program;
}

async function write(
  artifact: PlannedArtifact,
  planned: PlannedTarget,
  programs: readonly Program[],
  context: PackContext,
): Promise<WrittenFile> {
  const { plan, folder, files, signal, licenseOf, packers } = context;
  const path = join(folder, artifact.name);
  switch (artifact.kind) {
    case 'archive': {
      const entries = entriesOf(artifact.directory, programs, files.archive);
      return await packers.pack({ path, kind: 'archive', format: artifact.format, entries, epoch: plan.epoch });
    }
    case 'package':
      return await writePackage(artifact, planned.target, programs, context);
    case 'binary':
      return await writeFileAtomically(path, [programOf(artifact, programs).content], { mode: 0o755, signal });
    case 'header': {
      // Go writes a header only for a program that exports something to C.
      const { header } = programOf(artifact, programs);
      return await writeFileAtomically(path, header === undefined ? [] : [header], { signal });
    }
    case 'sbom': {
      const text = sbomText(
        artifact.format,
        plan,
        { ...programOf(artifact, programs), target: planned.target },
        licenseOf,
      );
      return await writeFileAtomically(path, [Buffer.from(text)], { signal });
    }
  }
}

/** Writes all files of a target. */
export async function packTarget(
  planned: PlannedTarget,
  programs: readonly Program[],
  context: PackContext,
): Promise<readonly MadeArtifact[]> {
  return await inParallel(planned.artifacts.length, planned.artifacts, async (artifact): Promise<MadeArtifact> => {
    const { sha256, size } = await write(artifact, planned, programs, context);
    const { name, kind, format } = artifact;
    return { name, kind, format, target: planned.target.text, programs: artifact.programs, sha256, size };
  });
}
