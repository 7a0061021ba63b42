import { CouldNotCheckError, printable, RefusedError } from '@slipway/core';
import type { BaseImage } from './assemble.ts';
import { choosePlatform } from './assemble.ts';
import type { ImageConfig } from './config.ts';
import type { Content, Descriptor, Index, Manifest } from './document.ts';
import { formatPlatform, type Platform } from './platform.ts';

function noPlatform(base: string, platform: Platform, found: readonly (Platform | undefined)[]): RefusedError {
  const names = found.flatMap((one) => (one === undefined ? [] : [formatPlatform(one)]));
  return new RefusedError({
    code: 'base-platform',
    message: `The base ${printable(base, 200)} has no image for ${formatPlatform(platform)}.`,
    hint: `It has ${printable(names.join(', ') || 'none', 300)}. Leave the platform out, or take another base.`,
  });
}

/** The manifest in a base's index that is built upon for a platform. Throws `RefusedError` when there is none. */
export function baseManifest({ manifests }: Index, platform: Platform, base: string): Descriptor {
  const chosen = choosePlatform(manifests, platform);
  if (chosen !== undefined) return chosen;
  throw noPlatform(
    base,
    platform,
    manifests.map((manifest) => manifest.platform),
  );
}

/** The documents of a base's image for one platform. */
export interface BaseDocuments {
  readonly root: Content;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
}

/**
 * The image that is built upon, of what its documents say.
 *
 * @param base what to call it in an error
 * Throws `RefusedError` when its config names another platform, `CouldNotCheckError` when it does not describe its layers.
 */
export function baseImageOf(documents: BaseDocuments, platform: Platform, base: string): Omit<BaseImage, 'name'> {
  const { root, config } = documents;
  const { layers } = documents.manifest;
  const { diffIds } = config;
  const os = config.os ?? 'unknown';
  const architecture = config.architecture ?? 'unknown';
  if (os !== platform.os || architecture !== platform.architecture)
    throw noPlatform(base, platform, [{ os, architecture }]);
  if (diffIds.length === layers.length) return { digest: root.descriptor.digest, config, layers };
  throw new CouldNotCheckError({
    code: 'base-layers',
    message: `The base ${printable(base, 200)} has ${layers.length} layers and describes ${diffIds.length}.`,
    hint: 'Take an image as a base, not an artifact; or tell who made it.',
  });
}
