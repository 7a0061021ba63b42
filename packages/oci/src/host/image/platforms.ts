import { inParallel } from '@slipway/core';
import { type Content, parseDocument } from '../../image/document.ts';
import { formatPlatform, type Platform } from '../../image/platform.ts';
import { imagesOf, type PlatformManifest, platformOfConfig } from '../../image/platforms.ts';
import { readImageConfig } from './config.ts';
import type { ImageSource } from './layout.ts';
import { refuseDepth } from './tree.ts';

async function manifestsBelow(
  source: ImageSource,
  found: Content,
  named: Platform | undefined,
  depth: number,
): Promise<readonly PlatformManifest[]> {
  refuseDepth(depth, source.name);
  const document = parseDocument(found.bytes, found.descriptor.mediaType, source.name);
  if (document.kind === 'manifest') {
    const platform =
      named === undefined ? platformOfConfig(await readImageConfig(source, document.config)) : formatPlatform(named);
    return [{ platform, descriptor: found.descriptor, manifest: document }];
  }
  const below = await inParallel(4, imagesOf(document), async (descriptor) =>
    manifestsBelow(source, await source.manifest(descriptor), descriptor.platform, depth + 1),
  );
  return below.flat();
}

/** The manifests of all platforms of an image. Throws `CouldNotCheckError`. */
export async function readPlatforms(source: ImageSource, root: Content): Promise<readonly PlatformManifest[]> {
  return await manifestsBelow(source, root, undefined, 0);
}
