export {
  annotationKey,
  IMAGE_KEYS,
  type ImageKey,
  LEVELS,
  type Level,
  orderedAnnotations,
  spdxLicense,
  tidyValue,
} from './annotations.ts';
export { isLoopback } from './auth/address.ts';
export { type HistoryLayer, type ImageConfig, parseConfig, type RunSettings } from './config.ts';
export { type Digest, digestOf, hexOf, isDigest } from './digest.ts';
export {
  type Annotations,
  type Content,
  content,
  type Descriptor,
  descriptorJson,
  type Index,
  indexContent,
  jsonContent,
  LARGEST_MANIFEST,
  type Manifest,
  manifestContent,
  parseDocument,
  parseIndex,
  parseManifest,
} from './document.ts';
export {
  assembleImage,
  assembleIndex,
  type BaseImage,
  choosePlatform,
  type Layer,
  type PlatformImage,
} from './image.ts';
export { diffIdOf, type LayerEntry, layerDirectory, layerMembers } from './layer.ts';
export { imageOfLayout, named, splitLayout } from './layout.ts';
export {
  DOCKER,
  EMPTY_JSON,
  isIndexType,
  isManifestType,
  MANIFEST_TYPES,
  type MediaTypes,
  OCI,
} from './media-type.ts';
export {
  type Affixes,
  affixesOf,
  imageVersion,
  inner,
  type Move,
  type MoveRequest,
  planMoves,
  type RepositoryFacts,
  refuseOverwrite,
  type TagFact,
} from './moves.ts';
export {
  comparePlatforms,
  formatPlatform,
  type GoTarget,
  normalPlatform,
  type Platform,
  parsePlatform,
  platformOfTarget,
} from './platform.ts';
export {
  DOCKER_HUB,
  formatReference,
  formatRepository,
  parseReference,
  parseRepository,
  type Reference,
  type RepositoryName,
  repositoryFault,
} from './reference.ts';
export {
  type Artifact,
  type ArtifactBlob,
  artifactManifest,
  EMPTY_CONFIG,
  referrerDescriptor,
} from './referrers.ts';
export { LONGEST_TAG, shortenTag, tagFault, versionOfTag, versionTag } from './tag-name.ts';
export { distinct, type ImageTree } from './tree.ts';
