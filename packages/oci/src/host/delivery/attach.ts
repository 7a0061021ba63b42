import type { Digest } from '../../digest.ts';
import { type Artifact, artifactManifest, EMPTY_CONFIG, referrerDescriptor } from '../../image/artifact.ts';
import { type Content, content, type Descriptor, parseManifest } from '../../image/document.ts';
import { formatRepository } from '../../reference/reference.ts';
import type { ImageRepository } from '../registry/image-repository.ts';

async function push(repository: ImageRepository, { descriptor, bytes }: Content): Promise<void> {
  await repository.putBlob(descriptor, (from) => bytes.subarray(from));
}

/** A manifest that was put, as lists of referrers name it. */
export interface PutReferrer {
  readonly referrer: Descriptor;
  /** What it is attached to, where the registry does not list it by itself: it has to be added to the index under the referrers tag. */
  readonly unlisted: Digest | undefined;
}

/** Puts a manifest that may name a subject. Its blobs must be there. */
export async function putReferrer(repository: ImageRepository, manifest: Content): Promise<PutReferrer> {
  const { descriptor, bytes } = manifest;
  const document = parseManifest(
    bytes,
    descriptor.mediaType,
    `${formatRepository(repository.name)}@${descriptor.digest}`,
  );
  const referrer = referrerDescriptor(manifest, document);
  const { subject: listed } = await repository.putManifest(descriptor.digest, manifest);
  const { subject } = document;
  if (subject === undefined) return { referrer, unlisted: undefined };
  // Elastic Container Registry says that it lists the artifact, and has no list: so it is looked at.
  const kept = listed && (await isListed(repository, subject.digest, descriptor.digest));
  return { referrer, unlisted: kept ? undefined : subject.digest };
}

async function isListed(repository: ImageRepository, subject: Digest, digest: Digest): Promise<boolean> {
  const { via, descriptors } = await repository.referrers(subject);
  return via === 'api' && descriptors.some((found) => found.digest === digest);
}

/**
 * Puts a manifest that names a subject, and sees to it that clients find it: by the registry's list of referrers, else by the index
 * under the referrers tag. Its blobs must be there. One without a subject is only put.
 *
 * @returns the manifest as lists of referrers name it, with its type and annotations
 */
export async function attachManifest(repository: ImageRepository, manifest: Content): Promise<Descriptor> {
  const { referrer, unlisted } = await putReferrer(repository, manifest);
  if (unlisted !== undefined) await repository.addReferrers(unlisted, [referrer]);
  return referrer;
}

/**
 * Attaches an artifact to an image: pushes its files and a manifest whose subject is the image, as `attachManifest` does. Done twice, it
 * leaves the same.
 *
 * @param subject the image, which need not be there yet
 * @returns the artifact's manifest, with type and annotations
 */
export async function attachArtifact(
  repository: ImageRepository,
  subject: Descriptor,
  artifact: Artifact,
): Promise<Descriptor> {
  await push(repository, EMPTY_CONFIG);
  for (const { bytes, mediaType } of artifact.blobs) await push(repository, content(bytes, mediaType));
  return await attachManifest(repository, artifactManifest(subject, artifact));
}
