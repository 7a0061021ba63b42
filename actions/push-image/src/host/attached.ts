import { inParallel } from '@slipway/core';
import { type Content, type Descriptor, type Digest, distinct, parseManifest } from '@slipway/oci';
import type { ImageRepository, Layout } from '@slipway/oci/host';
import type { FoundImage } from './images.ts';
import { platformParts } from './platforms.ts';

/** An artifact, and what it belongs to. */
export interface AttachedTo {
  readonly descriptor: Descriptor;
  readonly subject: { readonly digest: Digest };
}

/** The image and the images of its platforms: what something can be attached to. */
export async function subjectsOf({ source, root }: FoundImage): Promise<readonly Descriptor[]> {
  return [root.descriptor, ...(await platformParts(source, root)).map(({ descriptor }) => descriptor)];
}

/** What is attached in a repository: signatures, bills of materials, provenance. */
export async function attachedInRepository(
  repository: ImageRepository,
  subjects: readonly Descriptor[],
): Promise<readonly AttachedTo[]> {
  const found = await inParallel(6, distinct(subjects), async (subject) => {
    const { descriptors } = await repository.referrers(subject.digest);
    return descriptors.map((descriptor) => ({ descriptor, subject }));
  });
  return found.flat();
}

/** What a layout holds for the image and its platforms; what it holds for other images stays there. */
export async function attachedInLayout(layout: Layout, root: Content): Promise<readonly AttachedTo[]> {
  const parts = await platformParts(layout, root);
  const subjects = [root.descriptor, ...parts.map(({ descriptor }) => descriptor)].map(({ digest }) => digest);
  const artifacts = distinct(layout.index.manifests.filter(({ artifactType }) => artifactType !== undefined));
  const found = await inParallel(6, artifacts, async (descriptor) => {
    const { bytes } = await layout.manifest(descriptor);
    const { subject } = parseManifest(bytes, descriptor.mediaType, layout.name);
    return subject !== undefined && subjects.includes(subject.digest) ? [{ descriptor, subject }] : [];
  });
  return found.flat();
}
