import { CouldNotCheckError, printable } from '@slipway/core';
import type { Digest } from '../../digest.ts';
import { type Content, type Descriptor, parseDocument } from '../../image/document.ts';
import { isForeignLayer } from '../../image/media-type.ts';
import { distinct, type ImageTree } from '../../image/tree.ts';
import type { ImageSource } from './layout.ts';

/** Indexes within indexes: more than any image has, less than what a hostile one could ask for. */
const DEEPEST = 4;

/** Refuses what lies below more indexes than any image has. Throws `CouldNotCheckError`. */
export function refuseDepth(depth: number, where: string): void {
  if (depth <= DEEPEST) return;
  throw new CouldNotCheckError({
    code: 'image-depth',
    message: `${printable(where, 300)} lies below ${DEEPEST} other indexes.`,
    hint: 'Give an image whose index names its manifests directly.',
  });
}

/**
 * Reads all manifests of an image, each once and children before what names them: an index that names the same one ten thousand times on
 * each of its levels is read like any other. Throws `CouldNotCheckError`.
 */
export async function readTree(source: ImageSource, root: Content): Promise<ImageTree> {
  const children = new Map<Digest, Content>();
  const blobs: Descriptor[] = [];
  const visit = async (found: Content, depth: number): Promise<void> => {
    const where = `${found.descriptor.digest} of ${source.name}`;
    const document = parseDocument(found.bytes, found.descriptor.mediaType, where);
    if (document.kind === 'manifest') {
      // A foreign layer is fetched from where its descriptor says; neither layouts nor registries need to have it.
      blobs.push(document.config, ...document.layers.filter(({ mediaType }) => !isForeignLayer(mediaType)));
      return;
    }
    for (const child of document.manifests) {
      refuseDepth(depth + 1, where);
      if (children.has(child.digest)) continue;
      const manifest = await source.manifest(child);
      await visit(manifest, depth + 1);
      children.set(child.digest, manifest);
    }
  };
  await visit(root, 0);
  return { root, children: [...children.values()], blobs: distinct(blobs) };
}
