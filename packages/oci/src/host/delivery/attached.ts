import { inParallel } from '@slipway/core';
import { type Descriptor, type Digest, distinct, parseManifest } from '@slipway/oci';
import type { ImageRepository, Layout } from '@slipway/oci/host';

/** An artifact, and what it belongs to. */
export interface AttachedTo {
  readonly descriptor: Descriptor;
  readonly subject: { readonly digest: Digest };
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
export async function attachedInLayout(
  layout: Layout,
  subjects: readonly Descriptor[],
): Promise<readonly AttachedTo[]> {
  const digests = subjects.map(({ digest }) => digest);
  const artifacts = distinct(layout.index.manifests.filter(({ artifactType }) => artifactType !== undefined));
  const found = await inParallel(6, artifacts, async (descriptor) => {
    const { bytes } = await layout.manifest(descriptor);
    const { subject } = parseManifest(bytes, descriptor.mediaType, layout.name);
    return subject !== undefined && digests.includes(subject.digest) ? [{ descriptor, subject }] : [];
  });
  return found.flat();
}
