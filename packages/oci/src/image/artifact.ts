import { type Digest, digestOf, hexOf } from '../digest.ts';
import {
  type Annotations,
  type Content,
  type Descriptor,
  type Index,
  type Manifest,
  manifestContent,
} from './document.ts';
import { EMPTY_JSON, OCI } from './media-type.ts';

/** A file of an artifact. */
export interface ArtifactBlob {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly annotations?: Annotations;
}

/** What is attached to an image: a signature, a bill of materials, a statement about its build. */
export interface Artifact {
  /** Media type that says what it is, by which it is found again. */
  readonly artifactType: string;
  readonly blobs: readonly ArtifactBlob[];
  /** `org.opencontainers.image.created` among them, where it is wanted: nothing is added, so the same artifact has the same digest. */
  readonly annotations?: Annotations;
}

/** Where clients look for referrers in registries without the API. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#referrers-tag-schema */
export function referrersTag(subject: Digest): string {
  return `sha256-${hexOf(subject)}`;
}

/** The config of an artifact that has none. https://github.com/opencontainers/image-spec/blob/main/manifest.md#guidance-for-an-empty-descriptor */
export const EMPTY_CONFIG: Content = {
  descriptor: {
    mediaType: EMPTY_JSON,
    digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    size: 2,
  },
  bytes: Buffer.from('{}', 'utf8'),
};

/** The manifest that attaches an artifact to its subject. An artifact without a file has the empty one. */
export function artifactManifest(subject: Descriptor, artifact: Artifact): Content {
  const { mediaType, digest, size } = subject;
  const layers = artifact.blobs.map(({ bytes, mediaType: type, annotations }) => ({
    mediaType: type,
    digest: digestOf(bytes),
    size: bytes.length,
    ...(annotations === undefined ? {} : { annotations }),
  }));
  const manifest: Manifest = {
    kind: 'manifest',
    mediaType: OCI.manifest,
    artifactType: artifact.artifactType,
    config: EMPTY_CONFIG.descriptor,
    layers: layers.length === 0 ? [EMPTY_CONFIG.descriptor] : layers,
    subject: { mediaType, digest, size },
    ...(artifact.annotations === undefined ? {} : { annotations: artifact.annotations }),
  };
  return manifestContent(manifest);
}

/** A manifest as a list of referrers names it: with its annotations and its type, which is that of its config where it has none. */
export function referrerDescriptor(manifest: Content, { artifactType, config, annotations }: Manifest): Descriptor {
  return {
    ...manifest.descriptor,
    artifactType: artifactType ?? config.mediaType,
    ...(annotations === undefined ? {} : { annotations }),
  };
}

/**
 * The index under the referrers tag with further referrers, or undefined when it holds them already. What others wrote stays as it is, in
 * its order.
 */
export function withReferrers(index: Index | undefined, referrers: readonly Descriptor[]): Index | undefined {
  const { manifests, ...rest }: Index = index ?? { kind: 'index', mediaType: OCI.index, manifests: [] };
  const more = referrers.filter(({ digest }) => !manifests.some((known) => known.digest === digest));
  return more.length === 0 ? undefined : { ...rest, manifests: [...manifests, ...more] };
}

/** Those of a type; all without one. Not every registry filters. */
export function ofType(referrers: readonly Descriptor[], artifactType: string | undefined): readonly Descriptor[] {
  return artifactType === undefined
    ? referrers
    : referrers.filter((referrer) => referrer.artifactType === artifactType);
}
