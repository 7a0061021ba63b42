import { CouldNotCheckError, inParallel, printable } from '@slipway/core';
import type { Digest } from '../../digest.ts';
import type { Content, Descriptor } from '../../image/document.ts';
import { isIndexType } from '../../image/media-type.ts';
import type { ImageTree } from '../../image/tree.ts';
import { BlobUnknownError } from '../../registry/fault.ts';
import type { ImageSource } from '../image/layout.ts';
import type { BlobOutcome, ImageRepository } from '../registry/image-repository.ts';

/** Uploads at a time: more does not make a line faster, and registries count them. */
const UPLOADS = 6;
/** A registry that loses blobs between the upload and the manifest is asked again, not for ever. */
const ROUNDS = 3;

export interface PushOptions {
  /** Repositories of the same registry that may have the blobs already, most likely first. */
  readonly mountFrom?: readonly string[];
}

/** What a push did with every blob. */
export type PushedBlobs = Readonly<Record<BlobOutcome, number>>;

async function pushBlobs(
  repository: ImageRepository,
  source: ImageSource,
  blobs: readonly Descriptor[],
  { mountFrom = [] }: PushOptions,
): Promise<PushedBlobs> {
  const outcomes = await inParallel(UPLOADS, blobs, (blob) =>
    repository.putBlob(blob, (from) => source.blob(blob, from), mountFrom),
  );
  const count = (outcome: BlobOutcome): number => outcomes.filter((one) => one === outcome).length;
  return { existed: count('existed'), mounted: count('mounted'), uploaded: count('uploaded') };
}

/** Puts a manifest by its digest; what the registry has lost in between is uploaded again. */
async function pushManifest(
  repository: ImageRepository,
  manifest: Content,
  again: () => Promise<unknown>,
): Promise<void> {
  for (let round = 1; ; round += 1) {
    try {
      await repository.putManifest(manifest.descriptor.digest, manifest);
      return;
    } catch (error) {
      if (!(error instanceof BlobUnknownError) || round === ROUNDS) throw error;
      await again();
    }
  }
}

/** Whether a repository has the image with all its manifests. Clean-ups of registries take parts of an index for untagged images. */
async function isWhole(repository: ImageRepository, { root, children }: ImageTree): Promise<boolean> {
  const all = [root, ...children];
  const found = await inParallel(UPLOADS, all, ({ descriptor }) => repository.headManifest(descriptor.digest));
  return found.every((head) => head !== undefined);
}

/**
 * Brings an image into a repository, by its digest and under no tag: blobs, then manifests, then the index over them, so that whatever is
 * there is whole. One that is there already costs one request for each of its manifests.
 *
 * Throws `RefusedError` and `CouldNotCheckError`, as the registry's functions do.
 */
export async function pushImage(
  repository: ImageRepository,
  source: ImageSource,
  tree: ImageTree,
  options: PushOptions = {},
): Promise<PushedBlobs> {
  const { root, children, blobs } = tree;
  if (await isWhole(repository, tree)) return { existed: blobs.length, mounted: 0, uploaded: 0 };
  const push = () => pushBlobs(repository, source, blobs, options);
  const pushed = await push();
  const isIndex = ({ descriptor }: Content): boolean => isIndexType(descriptor.mediaType);
  const images = children.filter((child) => !isIndex(child));
  await inParallel(UPLOADS, images, (manifest) => pushManifest(repository, manifest, push));
  for (const index of [...children.filter(isIndex), root]) await pushManifest(repository, index, push);
  return pushed;
}

function missing(name: string, digest: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'image-incomplete',
    message: `${printable(name, 300)} has no manifest ${digest}, which its image names.`,
    hint: 'Somebody cleaned up there. Push the image again from where it was built.',
  });
}

/** The bytes from an offset on. */
async function* skip(pieces: AsyncIterable<Uint8Array>, from: number): AsyncIterable<Uint8Array> {
  let left = from;
  for await (const piece of pieces) {
    const over = Math.min(left, piece.length);
    left -= over;
    if (over < piece.length) yield piece.subarray(over);
  }
}

/** A repository as a source of images. A manifest is asked for once: several questions about an image read the same ones. */
export function repositorySource(repository: ImageRepository, name: string): ImageSource {
  const asked = new Map<Digest, Promise<Content>>();
  const ask = async (digest: Digest): Promise<Content> => {
    const found = await repository.getManifest(digest);
    if (found !== undefined) return found;
    throw missing(name, digest);
  };
  return {
    name,
    manifest: ({ digest }) => {
      const answer = asked.get(digest) ?? ask(digest);
      asked.set(digest, answer);
      return answer;
    },
    blob: (descriptor, from = 0) => skip(repository.readBlob(descriptor), from),
  };
}
