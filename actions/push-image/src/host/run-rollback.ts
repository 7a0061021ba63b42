import { counted, type Host, inParallel, RefusedError } from '@slipway/core';
import { type Descriptor, type Digest, formatRepository, type MoveRequest, refuseOverwrite } from '@slipway/oci';
import { attachArtifact, type ImageRepository, repositorySource } from '@slipway/oci/host';
import { destinations, onlyRepository } from '../destinations.ts';
import type { RollbackInputs, RollbackOutputs } from '../inputs.ts';
import { movesOutput, previousOutput, renderMoves, warnHeld } from '../render-moves.ts';
import { planRollback, type RollbackPlan, rollbackTag } from '../rollback.ts';
import { withdrawal } from '../withdrawal.ts';
import { applyMoves } from './apply.ts';
import { openImages, vanished } from './images.ts';
import { partsOutput, platformParts } from './platforms.ts';
import { decide, isWithdrawn, readRepository, tagNames } from './repository-facts.ts';
import { versionSaid } from './said.ts';

/** The images of the bad versions. Throws `RefusedError` when one of them is the image that is gone back to, under another tag. */
async function badImages(
  repository: ImageRepository,
  { withdrawn, version }: RollbackPlan,
  good: Digest,
): Promise<readonly { readonly tag: string; readonly image: Descriptor }[]> {
  return await inParallel(4, withdrawn, async (tag) => {
    const image = await repository.headManifest(tag);
    if (image === undefined) throw vanished(`${formatRepository(repository.name)}:${tag}`);
    if (image.digest !== good) return { tag, image };
    throw new RefusedError({
      code: 'rollback-exclude',
      message: `${tag} and ${version} are the same image, ${good}.`,
      hint: 'Give in `to` a version with other content: there is nothing to go back to.',
    });
  });
}

/** What was bad once is not gone back to. */
async function refuseWithdrawn(repository: ImageRepository, tag: string, force: boolean): Promise<void> {
  if (force || !(await isWithdrawn(repository, tag))) return;
  throw new RefusedError({
    code: 'rollback-to',
    message: `Input 'to': ${tag} was withdrawn itself by an earlier rollback.`,
    hint: 'Go back to another version; force: true takes this one all the same.',
  });
}

/** Tags of the one repository. Throws `RefusedError` for those of another. */
function wantedTags({ tags, images }: RollbackInputs): readonly string[] {
  const [place, ...others] = tags.length === 0 ? [] : destinations(tags, images);
  const [other] = others;
  if (other === undefined) return place?.tags ?? [];
  throw new RefusedError({
    code: 'image-repository',
    message: `Input 'tags' names ${formatRepository(other.name)}, and one repository is rolled back at a time.`,
    hint: "Write the tags without a repository: they are those of 'images'.",
  });
}

/** Marks the bad versions, so that no later run moves a tag to them. */
async function withdraw(
  repository: ImageRepository,
  bad: Awaited<ReturnType<typeof badImages>>,
  version: string,
  host: Host,
): Promise<void> {
  for (const { tag, image } of bad) {
    await attachArtifact(repository, image, withdrawal(tag, version));
    host.log.info(`${tag} is marked as withdrawn`);
  }
}

async function namesOf(repository: ImageRepository): Promise<readonly string[]> {
  const names = await tagNames(repository);
  if (names !== undefined) return names;
  throw new RefusedError({
    code: 'image-repository',
    message: `There is no repository ${formatRepository(repository.name)}.`,
    hint: 'Give the repository that the image was pushed to.',
  });
}

/** Gives tags back to an earlier version, byte for byte, as far as nothing higher is left that is good. */
export async function runRollback(inputs: RollbackInputs, host: Host): Promise<RollbackOutputs> {
  const name = onlyRepository(inputs.images);
  if (inputs.to === '')
    throw new RefusedError({
      code: 'rollback-to',
      message: "Mode rollback needs the input 'to'.",
      hint: 'Give the version to go back to, such as 1.2.8.',
    });
  const wanted = wantedTags(inputs);
  const repository = openImages(inputs, host).repository(name, 'push');
  const shown = formatRepository(name);
  const names = await namesOf(repository);
  const tag = rollbackTag(inputs.to, names);
  const root = await repository.getManifest(tag);
  if (root === undefined) throw vanished(`${shown}:${tag}`);
  const source = repositorySource(repository, shown);
  const plan = planRollback({ tags: wanted, exclude: inputs.exclude }, tag, await versionSaid(source, root), names);
  const request: MoveRequest = {
    digest: root.descriptor.digest,
    version: plan.version,
    tags: plan.tags,
    overwrite: inputs.overwrite,
    force: inputs.force,
  };
  const platforms = partsOutput(await platformParts(source, root));
  const bad = await badImages(repository, plan, root.descriptor.digest);
  await refuseWithdrawn(repository, tag, inputs.force);
  const facts = { ...(await readRepository(repository, request)), withdrawn: plan.withdrawn };
  const planned = await decide(repository, request, facts);
  refuseOverwrite(planned, inputs.overwrite);
  if (!inputs.dryRun) await withdraw(repository, bad, plan.version, host);
  const moves = inputs.dryRun ? planned : await applyMoves(repository, root, request, planned, names, host);
  const told = {
    text: `${counted(plan.withdrawn.length, 'version')} withdrawn: ${plan.withdrawn.join(', ') || 'none'}`,
  };
  host.report(
    renderMoves(`${inputs.dryRun ? 'Would go' : 'Went'} back to ${plan.version}:`, root.descriptor.digest, moves, [
      told,
    ]),
  );
  warnHeld(moves, host.log.notice);
  return {
    digest: root.descriptor.digest,
    image: `${shown}@${root.descriptor.digest}`,
    version: plan.version,
    platforms,
    tags: movesOutput(moves),
    previous: previousOutput(moves),
  };
}
