import { CouldNotCheckError, printable } from '@slipway/core';
import type { Digest } from '../digest.ts';
import { annotationKey, orderedAnnotations } from './annotations.ts';
import { configContent, type HistoryLayer, type ImageConfig, type RunSettings } from './config.ts';
import { type Annotations, type Content, type Descriptor, indexContent, manifestContent } from './document.ts';
import { DOCKER, isForeignLayer, type MediaTypes, OCI } from './media-type.ts';
import { comparePlatforms, formatPlatform, normalPlatform, type Platform } from './platform.ts';

/** A layer that is written, with what the config says of it. */
export interface Layer extends HistoryLayer {
  readonly descriptor: Descriptor;
}

/** The image of one platform that another is built upon. */
export interface BaseImage {
  /** Reference in full: `docker.io/library/alpine:3.20`. */
  readonly name: string;
  /** Digest of its manifest. */
  readonly digest: Digest;
  readonly config: ImageConfig;
  readonly layers: readonly Descriptor[];
}

/** What the image of one platform is made of. */
export interface ImageParts {
  readonly platform: Platform;
  readonly settings: RunSettings;
  readonly layers: readonly Layer[];
  readonly base?: BaseImage;
  /** RFC 3339, in UTC. */
  readonly created: string;
  readonly annotations: Annotations;
  readonly mediaTypes: MediaTypes;
}

/** The image of one platform: bytes to be stored, besides its layers. */
export interface PlatformImage {
  readonly platform: Platform;
  readonly config: Content;
  readonly manifest: Content;
  /** From the lowest. */
  readonly layers: readonly Descriptor[];
}

/** A gzipped layer is the same bytes under Docker's name and OCI's; what has no name in a family cannot be in it. */
function asFamily(layer: Descriptor, mediaTypes: MediaTypes): Descriptor {
  const { mediaType, digest, size } = layer;
  if (isForeignLayer(mediaType))
    throw new CouldNotCheckError({
      code: 'layer-media-type',
      message: `A layer of the base is '${printable(mediaType, 100)}', which is kept at an address of its own and in no registry.`,
      hint: 'Build on another base: what is below foreign layers cannot be pushed as a whole.',
    });
  if (mediaType === OCI.layer || mediaType === DOCKER.layer) return { mediaType: mediaTypes.layer, digest, size };
  if (mediaTypes === OCI) return { mediaType, digest, size };
  throw new CouldNotCheckError({
    code: 'layer-media-type',
    message: `A layer of the base is '${printable(mediaType, 100)}', for which Docker's media types have no name.`,
    hint: 'Build with media-types: oci, or on a base whose layers are compressed by gzip.',
  });
}

/** `base.name` and `base.digest`, by which tools find out that a base has a newer version. */
function baseAnnotations(base: { readonly name: string; readonly digest: Digest } | undefined): Annotations {
  if (base === undefined) return {};
  return { [annotationKey('base.name')]: base.name, [annotationKey('base.digest')]: base.digest };
}

/** Docker's documents have no annotations; what stands in labels is found there too. */
function annotationsOf(annotations: Annotations, mediaTypes: MediaTypes): { readonly annotations?: Annotations } {
  const ordered = orderedAnnotations(annotations);
  return mediaTypes === DOCKER || Object.keys(ordered).length === 0 ? {} : { annotations: ordered };
}

/** Config and manifest of the image of one platform. The same parts give the same bytes. Throws `CouldNotCheckError`. */
export function assembleImage(parts: ImageParts): PlatformImage {
  const { platform, settings, layers, base, created, annotations, mediaTypes } = parts;
  const lower = (base?.layers ?? []).map((layer) => asFamily(layer, mediaTypes));
  const all = [...lower, ...layers.map(({ descriptor }) => asFamily(descriptor, mediaTypes))];
  const config = configContent({
    platform,
    settings,
    layers,
    created,
    mediaTypes,
    ...(base === undefined ? {} : { base: base.config }),
  });
  const manifest = manifestContent({
    kind: 'manifest',
    mediaType: mediaTypes.manifest,
    config: config.descriptor,
    layers: all,
    ...annotationsOf({ ...annotations, ...baseAnnotations(base) }, mediaTypes),
  });
  return { platform, config, manifest, layers: all };
}

/** What the index of an image is made of. */
export interface IndexParts {
  readonly images: readonly PlatformImage[];
  readonly annotations: Annotations;
  /** The base of all images, by the digest of its own index. */
  readonly base?: { readonly name: string; readonly digest: Digest };
  readonly mediaTypes: MediaTypes;
}

/** The index over the images of all platforms, in the order of their platforms' names. */
export function assembleIndex({ images, annotations, base, mediaTypes }: IndexParts): Content {
  const sorted = [...images].sort((a, b) => comparePlatforms(a.platform, b.platform));
  return indexContent({
    kind: 'index',
    mediaType: mediaTypes.index,
    manifests: sorted.map(({ manifest, platform }) => ({ ...manifest.descriptor, platform })),
    ...annotationsOf({ ...annotations, ...baseAnnotations(base) }, mediaTypes),
  });
}

/** From the highest; each runs what was built for those behind it. */
const ARM = ['v8', 'v7', 'v6', 'v5'];

/** Platforms whose programs run on the wanted one, the best first. */
function runnable(wanted: Platform): readonly string[] {
  const { os, architecture } = wanted;
  const variant = wanted.variant ?? '';
  const lower = architecture === 'arm' ? ARM.filter((other) => other < variant) : [];
  const others = lower.map((other) => ({ os, architecture, variant: other }));
  return [wanted, ...others, { os, architecture }].map(formatPlatform);
}

/**
 * The manifest of an index for a platform: the same one, else the next lower arm, else the one of the same system and architecture without
 * variant. Platforms are compared in normal form, so `linux/arm64/v8` is `linux/arm64` and `linux/arm` is `linux/arm/v7`. What has the
 * platform `unknown` is no image but an attestation of BuildKit.
 */
export function choosePlatform(manifests: readonly Descriptor[], wanted: Platform): Descriptor | undefined {
  const of = (found: Platform | undefined): string =>
    found === undefined ? '' : formatPlatform(normalPlatform(found));
  return runnable(normalPlatform(wanted))
    .map((name) => manifests.find(({ platform }) => of(platform) === name))
    .find((found) => found !== undefined);
}
