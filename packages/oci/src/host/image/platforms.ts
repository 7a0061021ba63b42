import { inParallel, type JsonValue } from '@slipway/core';
import {
  type Content,
  type Descriptor,
  distinct,
  formatPlatform,
  type Manifest,
  type Platform,
  parseDocument,
} from '@slipway/oci';
import { type ImageSource, refuseDepth } from '@slipway/oci/host';
import { imageConfig } from './image-config.ts';

/** The image of one platform, as an index or its own config names it. */
export interface PlatformPart {
  /** `linux/arm/v7`; `unknown` where neither says. */
  readonly platform: string;
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
}

const isImage = (platform: Platform | undefined): boolean => platform?.os !== 'unknown';

async function platformOfConfig(source: ImageSource, { config }: Manifest): Promise<string> {
  const { os, architecture, variant } = (await imageConfig(source, config)) ?? {};
  if (os === undefined || architecture === undefined) return 'unknown';
  return formatPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
}

async function partsBelow(
  source: ImageSource,
  found: Content,
  said: Platform | undefined,
  depth: number,
): Promise<readonly PlatformPart[]> {
  refuseDepth(depth, source.name);
  const document = parseDocument(found.bytes, found.descriptor.mediaType, source.name);
  if (document.kind === 'manifest') {
    const platform = said === undefined ? await platformOfConfig(source, document) : formatPlatform(said);
    return [{ platform, descriptor: found.descriptor, manifest: document }];
  }
  const images = distinct(document.manifests.filter(({ platform }) => isImage(platform)));
  const parts = await inParallel(4, images, async (descriptor) =>
    partsBelow(source, await source.manifest(descriptor), descriptor.platform, depth + 1),
  );
  return parts.flat();
}

/** The images of all platforms; attestations of BuildKit, which call themselves a platform, are left out. Throws `CouldNotCheckError`. */
export async function platformParts(source: ImageSource, root: Content): Promise<readonly PlatformPart[]> {
  return await partsBelow(source, root, undefined, 0);
}

/** The output `platforms`. */
export function partsOutput(parts: readonly PlatformPart[]): JsonValue {
  return parts.map(({ platform, descriptor, manifest }) => ({
    platform,
    digest: descriptor.digest,
    size: layersSize(manifest),
  }));
}

/** Bytes of the compressed layers of an image. */
export function layersSize({ layers }: Manifest): number {
  return layers.reduce((sum, { size }) => sum + size, 0);
}

/** The image and the images of its platforms: what something can be attached to. */
export function subjectsOf(root: Content, parts: readonly PlatformPart[]): readonly Descriptor[] {
  return [root.descriptor, ...parts.map(({ descriptor }) => descriptor)];
}
