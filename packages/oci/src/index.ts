export { type AttachedArtifact, attachedManifest, mountSources, subjectsOf } from './delivery/attached.ts';
export { imageVersion, type Move, planMoves, refuseOverwrite } from './delivery/moves.ts';
export {
  type BadImage,
  planRollback,
  type RollbackFault,
  type RollbackPlan,
  type RollbackTarget,
  rollbackTag,
  sameImage,
} from './delivery/rollback.ts';
export { vanished } from './delivery/vanished.ts';
export { refuseWithdrawn, WITHDRAWN } from './delivery/withdrawal.ts';
export { type Digest, digestOf, hexOf, isDigest } from './digest.ts';
export {
  annotationKey,
  IMAGE_KEYS,
  type ImageKey,
  LEVELS,
  type Level,
  orderedAnnotations,
  spdxLicense,
  tidyValue,
} from './image/annotations.ts';
export {
  type Artifact,
  type ArtifactBlob,
  artifactManifest,
  EMPTY_CONFIG,
  referrerDescriptor,
} from './image/artifact.ts';
export {
  assembleImage,
  assembleIndex,
  type BaseImage,
  choosePlatform,
  type Layer,
  type PlatformImage,
} from './image/assemble.ts';
export { type HistoryLayer, type ImageConfig, parseConfig, type RunSettings } from './image/config.ts';
export { describedVersion, type ImageDescription } from './image/description.ts';
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
} from './image/document.ts';
export { diffIdOf, type LayerEntry, layerDirectory, layerMembers } from './image/layer.ts';
export { imageOfLayout, named, splitLayout } from './image/layout.ts';
export {
  DOCKER,
  EMPTY_JSON,
  isIndexType,
  isManifestType,
  MANIFEST_TYPES,
  type MediaTypes,
  OCI,
} from './image/media-type.ts';
export {
  comparePlatforms,
  formatPlatform,
  type GoTarget,
  normalPlatform,
  type Platform,
  parsePlatform,
  platformOfTarget,
} from './image/platform.ts';
export { layersSize, type PlatformManifest } from './image/platforms.ts';
export { cosignTag, isSignatureType } from './image/signature.ts';
export { distinct, type ImageTree } from './image/tree.ts';
export {
  DOCKER_HUB,
  formatReference,
  formatRepository,
  parseReference,
  parseRepository,
  type Reference,
  type RepositoryName,
  repositoryFault,
} from './reference/reference.ts';
export { isLoopback } from './registry/auth/address.ts';
export { LONGEST_TAG, shortenTag, tagFault, versionTag } from './tag-name.ts';
