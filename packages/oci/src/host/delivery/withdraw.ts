import { inParallel, type Log } from '@slipway/core';
import type { BadImage } from '../../delivery/rollback.ts';
import { vanished } from '../../delivery/vanished.ts';
import { withdrawal } from '../../delivery/withdrawal.ts';
import { formatRepository } from '../../reference/reference.ts';
import type { ImageRepository } from '../registry/image-repository.ts';
import { attachArtifact } from './attach.ts';

/** The images under the tags of bad versions. Throws `CouldNotCheckError` for one that is gone. */
export async function imagesUnder(repository: ImageRepository, tags: readonly string[]): Promise<readonly BadImage[]> {
  return await inParallel(4, tags, async (tag) => {
    const image = await repository.headManifest(tag);
    if (image === undefined) throw vanished(`${formatRepository(repository.name)}:${tag}`);
    return { tag, image };
  });
}

/** Marks bad versions, so that no later run moves a tag to them. @param instead version that is gone back to */
export async function withdraw(
  repository: ImageRepository,
  bad: readonly BadImage[],
  instead: string,
  log: Log,
): Promise<void> {
  for (const { tag, image } of bad) {
    await attachArtifact(repository, image, withdrawal(tag, instead));
    log.info(`${tag} is marked as withdrawn`);
  }
}
