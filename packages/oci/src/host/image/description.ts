import {
  annotatedVersion,
  type DescribedVersion,
  describedImage,
  describedVersion,
  type ImageDescription,
  withAnnotations,
} from '../../image/description.ts';
import { type Content, parseDocument } from '../../image/document.ts';
import { readImageConfig } from './config.ts';
import type { ImageSource } from './layout.ts';
import { refuseDepth } from './tree.ts';

/** Annotations of an image and labels of its first platform; none for what has no config of an image. Throws `CouldNotCheckError`. */
export async function readDescription(source: ImageSource, root: Content, depth = 0): Promise<ImageDescription> {
  refuseDepth(depth, source.name);
  const document = parseDocument(root.bytes, root.descriptor.mediaType, source.name);
  if (document.kind === 'manifest') {
    const config = await readImageConfig(source, document.config);
    return withAnnotations({ annotations: {}, labels: config?.labels ?? {} }, document);
  }
  const first = describedImage(document);
  if (first === undefined) return withAnnotations({ annotations: {}, labels: {} }, document);
  return withAnnotations(await readDescription(source, await source.manifest(first), depth + 1), document);
}

/** The version that an image says it is. Annotations of the index cost nothing; the others are asked for only without them. */
export async function readImageVersion(source: ImageSource, root: Content): Promise<DescribedVersion> {
  const own = annotatedVersion(parseDocument(root.bytes, root.descriptor.mediaType, source.name));
  return own === undefined ? describedVersion(await readDescription(source, root)) : { version: own, by: 'annotation' };
}
