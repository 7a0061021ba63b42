import type { Content, Descriptor } from './document.ts';

/** Everything that an image is made of. */
export interface ImageTree {
  readonly root: Content;
  /** Manifests below the root, each before what names it. */
  readonly children: readonly Content[];
  /** Configs and layers, each once. */
  readonly blobs: readonly Descriptor[];
}

/** Descriptors without those that come again. */
export function distinct(descriptors: readonly Descriptor[]): readonly Descriptor[] {
  return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}
