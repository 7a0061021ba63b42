import type { Digest } from '../digest.ts';
import type { Content, Descriptor, Index, Manifest } from '../image/document.ts';
import type { PlatformManifest } from '../image/platforms.ts';
import type { RepositoryName } from '../reference/reference.ts';

/** An artifact, and the manifest that it belongs to. */
export interface AttachedArtifact {
  readonly descriptor: Descriptor;
  readonly subject: { readonly digest: Digest };
}

/** The image and the images of its platforms: what something can be attached to. */
export function subjectsOf(root: Content, platforms: readonly PlatformManifest[]): readonly Descriptor[] {
  return [root.descriptor, ...platforms.map(({ descriptor }) => descriptor)];
}

/**
 * The manifest of an artifact that itself names one of the subjects; undefined for everything else. Lists say what they like: what is only
 * listed as attached would be listed with something else at the destination.
 */
export function attachedManifest(
  document: Manifest | Index,
  subjects: readonly Digest[],
): (Manifest & { readonly subject: Descriptor }) | undefined {
  if (document.kind === 'index' || document.subject === undefined) return undefined;
  const { subject } = document;
  return subjects.includes(subject.digest) ? { ...document, subject } : undefined;
}

/**
 * The repository of the destination's registry that has the blobs already, so that they are mounted from there; none on another registry.
 *
 * @param holders repositories that have the image, the first the most likely
 */
export function mountSources(destination: RepositoryName, holders: readonly RepositoryName[]): readonly string[] {
  return holders
    .filter(({ registry }) => registry === destination.registry)
    .map(({ repository }) => repository)
    .slice(0, 1);
}
