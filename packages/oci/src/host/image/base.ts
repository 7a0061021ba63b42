import type { Digest } from '../../digest.ts';
import type { BaseImage } from '../../image/assemble.ts';
import { baseImageOf, baseManifest } from '../../image/base.ts';
import { type Content, parseDocument, parseManifest } from '../../image/document.ts';
import type { Platform } from '../../image/platform.ts';
import { readConfig } from './config.ts';
import type { ImageSource } from './layout.ts';

/** An image that others are built upon. */
export interface Base {
  /** Reference in full; empty for a layout whose image has no name. */
  readonly name: string;
  /** Of its index, or of its manifest where it is one. */
  readonly digest: Digest;
  readonly source: ImageSource;
  /** The image of it for a platform. Throws `RefusedError` when there is none. */
  readonly of: (platform: Platform) => Promise<BaseImage>;
}

/** An image as a base. @param name reference in full; empty where it has none */
export function openBase(source: ImageSource, root: Content, name: string): Base {
  const shown = name === '' ? source.name : name;
  const where = `the base ${shown}`;
  const manifestFor = async (platform: Platform): Promise<Content> => {
    const document = parseDocument(root.bytes, root.descriptor.mediaType, where);
    return document.kind === 'manifest' ? root : await source.manifest(baseManifest(document, platform, shown));
  };
  const of = async (platform: Platform): Promise<BaseImage> => {
    const found = await manifestFor(platform);
    const manifest = parseManifest(found.bytes, found.descriptor.mediaType, where);
    const config = await readConfig(source, manifest.config, shown);
    return { ...baseImageOf({ root: found, manifest, config }, platform, shown), name };
  };
  return { name, digest: root.descriptor.digest, source, of };
}
