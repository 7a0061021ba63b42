export { type AttachedArtifact, subjectsOf } from './delivery/attached.ts';
export { type Move, planMoves, refuseOverwrite } from './delivery/moves.ts';
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
export { imageVersion, tagOfAnother, versionFault } from './delivery/version.ts';
export { refuseWithdrawn } from './delivery/withdrawal.ts';
export { type Digest, digestOf, hexOf } from './digest.ts';
export { annotationKey, LEVELS, spdxLicense, tidyValue } from './image/annotations.ts';
export { type Artifact, artifactManifest, EMPTY_CONFIG } from './image/artifact.ts';
export { assembleImage, assembleIndex, type BaseImage, type Layer, type PlatformImage } from './image/assemble.ts';
export type { RunSettings } from './image/config.ts';
export { type DescribedVersion, describedVersion, type ImageDescription } from './image/description.ts';
export {
  type Annotations,
  type Content,
  content,
  type Descriptor,
  indexContent,
  jsonContent,
  type Manifest,
  manifestContent,
} from './image/document.ts';
export { diffIdOf, type LayerEntry, layerDirectory, layerMembers } from './image/layer.ts';
export { imageOfLayout, named, splitLayout } from './image/layout.ts';
export { DOCKER, type MediaTypes, OCI } from './image/media-type.ts';
export { formatPlatform, type Platform, parsePlatform, platformOfTarget } from './image/platform.ts';
export { layersSize, type PlatformManifest } from './image/platforms.ts';
export { cosignTag, isSignatureType } from './image/signature.ts';
export { distinct } from './image/tree.ts';
export {
  formatReference,
  formatRepository,
  parseReference,
  parseRepository,
  type Reference,
  type RepositoryName,
  repositoryFault,
} from './reference/reference.ts';
export { isLoopback } from './registry/auth/address.ts';
export { shortenTag, tagFault, versionTag } from './tag-name.ts';
