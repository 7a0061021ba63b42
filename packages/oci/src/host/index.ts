export { attachArtifact, attachManifest } from './delivery/attach.ts';
export { type PushedBlobs, type PushOptions, pushImage, repositorySource } from './delivery/push.ts';
export { type ImageSource, type Layout, type LayoutWriter, openLayout, writeLayout } from './image/layout.ts';
export { readTree, refuseDepth } from './image/tree.ts';
export {
  type CredentialLookup,
  type CredentialOptions,
  credentialLookup,
  type GivenLogin,
} from './registry/auth/credentials.ts';
export type {
  BlobOutcome,
  ImageRepository,
  OpenBlob,
  PutManifest,
  Referrers,
  TaggedManifest,
} from './registry/image-repository.ts';
export { openRegistries, type Registries, type RegistryOptions } from './registry/registry.ts';
