export { type CredentialLookup, type CredentialOptions, credentialLookup, type GivenLogin } from './credentials.ts';
export type {
  BlobOutcome,
  ImageRepository,
  OpenBlob,
  PutManifest,
  Referrers,
  TaggedManifest,
} from './image-repository.ts';
export { type ImageSource, type Layout, type LayoutWriter, openLayout, writeLayout } from './layout.ts';
export { type PushedBlobs, type PushOptions, pushImage, repositorySource } from './push.ts';
export { attachArtifact, attachManifest } from './referrers.ts';
export { openRegistries, type Registries, type RegistryOptions } from './registry.ts';
export { PATIENCE, type Patience } from './retry.ts';
export { readTree, refuseDepth } from './tree.ts';
