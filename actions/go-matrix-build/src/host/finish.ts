import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type WrittenFile, writeFileAtomically } from '@slipway/archive/host';
import type { Host } from '@slipway/core';
import { digestFile } from '@slipway/core/host';
import type { MadeArtifact, ReleasePlan } from '@slipway/release';
import {
  CHECKSUMS_FILE,
  dependenciesText,
  formatDigests,
  mergeDependencies,
  refuseTooLarge,
  releaseText,
} from '@slipway/release';
import { replaceFolder, writeChecksums } from '@slipway/release/host';
import { foldersOf, outputName, type Workspace } from './checkout.ts';
import type { Made } from './make.ts';

const write = (folder: string, name: string, text: string): Promise<WrittenFile> =>
  writeFileAtomically(join(folder, name), [Buffer.from(text)]);

async function withSha512(
  plan: ReleasePlan,
  folder: string,
  artifacts: readonly MadeArtifact[],
): Promise<readonly MadeArtifact[]> {
  if (!plan.checksums.includes('sha512')) return artifacts;
  return await Promise.all(
    artifacts.map(async (artifact) => ({
      ...artifact,
      sha512: await digestFile('sha512', join(folder, artifact.name)),
    })),
  );
}

/** SHA512SUMS of the artifacts and of what describes them, where it is asked for. */
async function writeSha512(
  plan: ReleasePlan,
  folder: string,
  artifacts: readonly MadeArtifact[],
  manifests: readonly WrittenFile[],
): Promise<readonly WrittenFile[]> {
  if (!plan.checksums.includes('sha512')) return [];
  const described = manifests.map(async ({ path }) => ({
    name: basename(path),
    digest: await digestFile('sha512', path),
  }));
  const known = artifacts.map(({ name, sha512 }) => ({ name, digest: sha512 ?? '' }));
  return [await write(folder, 'SHA512SUMS', formatDigests([...known, ...(await Promise.all(described))]))];
}

/** Files that were written, as the checksum file lists them. */
function written(folder: string, artifacts: readonly MadeArtifact[]): readonly WrittenFile[] {
  return artifacts.map(({ name, size, sha256 }) => ({ path: join(folder, name), size, sha256 }));
}

/** Where a finished folder goes, and who is told. */
interface Finishing {
  readonly workspace: Workspace;
  readonly host: Host;
}

/** Puts a finished folder in place and tells of its files; names go to `$GITHUB_ARTIFACTS`. */
async function publish(names: readonly string[], { workspace, host }: Finishing): Promise<void> {
  await replaceFolder(foldersOf(workspace).results, workspace.output);
  for (const name of names) host.artifact(`${outputName(workspace)}/${name}`);
}

/**
 * Completes a release beside its artifacts (release.json, dependencies.json, checksum files) and puts it in place. Refuses what
 * is too large before that. Answers the artifacts as release.json has them.
 */
export async function finishRelease(
  plan: ReleasePlan,
  { artifacts, dependencies }: Pick<Made, 'artifacts' | 'dependencies'>,
  finishing: Finishing,
): Promise<readonly MadeArtifact[]> {
  const { results: folder } = foldersOf(finishing.workspace);
  for (const warning of refuseTooLarge(plan.budgets, artifacts)) finishing.host.log.warning(warning);
  const complete = await withSha512(plan, folder, artifacts);
  const manifests = [
    await write(folder, 'release.json', releaseText(plan, complete)),
    await write(folder, 'dependencies.json', dependenciesText(mergeDependencies(dependencies))),
  ];
  const files = [...written(folder, complete), ...manifests, ...(await writeSha512(plan, folder, complete, manifests))];
  await writeChecksums(folder, files);
  await publish([...files.map(({ path }) => basename(path)), CHECKSUMS_FILE], finishing);
  return complete;
}

/** Completes the folder of a shard or of a plan: one file that says what it is, and checksums of everything. */
export async function finishPart(
  part: { readonly name: string; readonly text: string },
  artifacts: readonly MadeArtifact[],
  finishing: Finishing,
): Promise<void> {
  const { results: folder } = foldersOf(finishing.workspace);
  await mkdir(folder, { recursive: true });
  const file = await write(folder, part.name, part.text);
  await writeChecksums(folder, [...written(folder, artifacts), file]);
  await publish([...artifacts.map(({ name }) => name), part.name, CHECKSUMS_FILE], finishing);
}
