/** https://github.com/opencontainers/image-spec/blob/main/media-types.md */
export const OCI = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
} as const;

/** What Docker called them before, for registries that know no others. */
export const DOCKER = {
  index: 'application/vnd.docker.distribution.manifest.list.v2+json',
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
} as const;

/** The media types of an image: one family or the other, since some registries refuse a mix. */
export type MediaTypes = typeof OCI | typeof DOCKER;

/** The empty config of an artifact: `{}`. https://github.com/opencontainers/image-spec/blob/main/manifest.md#guidance-for-an-empty-descriptor */
export const EMPTY_JSON = 'application/vnd.oci.empty.v1+json';

/** Everything a manifest may be: registries answer 404 for a type that is not named in `Accept`. */
export const MANIFEST_TYPES: readonly string[] = [OCI.index, OCI.manifest, DOCKER.index, DOCKER.manifest];

/** Whether a media type is that of an index, as OCI or Docker calls it. */
export function isIndexType(mediaType: string): boolean {
  return mediaType === OCI.index || mediaType === DOCKER.index;
}

/** Whether a media type is that of the manifest of one image, as OCI or Docker calls it. */
export function isManifestType(mediaType: string): boolean {
  return mediaType === OCI.manifest || mediaType === DOCKER.manifest;
}

/**
 * Whether a layer is kept at an address of its own and pushed to no registry, as those of Windows were.
 * Source: https://github.com/opencontainers/image-spec/blob/main/layer.md#non-distributable-layers
 */
export function isForeignLayer(mediaType: string): boolean {
  return /^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/.test(
    mediaType,
  );
}

/** Whether a media type is that of Docker's first schema, which names its layers and has no config. https://docs.docker.com/engine/deprecated/ */
export function isFirstSchema(mediaType: string): boolean {
  return /^application\/vnd\.docker\.distribution\.manifest\.v1\+/.test(mediaType);
}
