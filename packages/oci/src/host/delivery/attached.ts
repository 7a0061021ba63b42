import { inParallel } from '@slipway/core';
import { type AttachedArtifact, attachedManifest } from '../../delivery/attached.ts';
import { type Descriptor, parseManifest } from '../../image/document.ts';
import { distinct } from '../../image/tree.ts';
import type { Layout } from '../image/layout.ts';
import type { ImageRepository } from '../registry/image-repository.ts';

/** What is attached in a repository: signatures, bills of materials, provenance. */
export async function attachedInRepository(
  repository: ImageRepository,
  subjects: readonly Descriptor[],
): Promise<readonly AttachedArtifact[]> {
  const found = await inParallel(6, distinct(subjects), async (subject) => {
    const { descriptors } = await repository.referrers(subject.digest);
    return descriptors.map((descriptor) => ({ descriptor, subject }));
  });
  return found.flat();
}

/** What a layout holds for the image and its platforms; what it holds for other images stays there. */
export async function attachedInLayout(
  layout: Layout,
  subjects: readonly Descriptor[],
): Promise<readonly AttachedArtifact[]> {
  const digests = subjects.map(({ digest }) => digest);
  const artifacts = distinct(layout.index.manifests.filter(({ artifactType }) => artifactType !== undefined));
  const found = await inParallel(6, artifacts, async (descriptor) => {
    const { bytes } = await layout.manifest(descriptor);
    const manifest = attachedManifest(parseManifest(bytes, descriptor.mediaType, layout.name), digests);
    return manifest === undefined ? [] : [{ descriptor, subject: manifest.subject }];
  });
  return found.flat();
}
