import type { Digest } from '../../digest.ts';
import type { Content, Descriptor } from '../../image/document.ts';
import type { RepositoryName } from '../../reference/reference.ts';

/** The bytes of a blob from an offset on, as often as they are asked for. */
export type OpenBlob = (from: number) => AsyncIterable<Uint8Array> | Uint8Array;

/** How a blob came to be in a repository. */
export type BlobOutcome = 'existed' | 'mounted' | 'uploaded';

/** What a registry said to a manifest. */
export interface PutManifest {
  readonly digest: Digest;
  /** The registry lists it as a referrer of its subject (`OCI-Subject`). */
  readonly subject: boolean;
  /** Tags that were set with it (`OCI-Tag`); the others have to be set one by one. */
  readonly tags: readonly string[];
}

/** A manifest with the state that its tag is in. */
export interface TaggedManifest {
  readonly manifest: Content;
  /** What a registry with conditions takes as `ifMatch`; undefined with most registries. */
  readonly etag: string | undefined;
}

/** Whether a tag was set, or was in another state than the one that it was read in. */
export type TagOutcome = 'set' | 'changed';

/** Manifests that name another as their subject. */
export interface Referrers {
  readonly descriptors: readonly Descriptor[];
  /** Whether the registry keeps the list, or clients do in the index under the referrers tag. */
  readonly via: 'api' | 'tag';
}

/**
 * A repository of a registry. Every function throws `RefusedError` for what the user can mend, and `CouldNotCheckError` when the registry
 * does not answer or answers what it may not. What reads answers `undefined` for what is not there.
 */
export interface ImageRepository {
  readonly name: RepositoryName;
  /** @param reference tag or digest */
  readonly headManifest: (reference: string) => Promise<Descriptor | undefined>;
  /** The bytes as the registry keeps them, checked against the digest; at most 4 MiB. */
  readonly getManifest: (reference: string) => Promise<Content | undefined>;
  /** The same with the state of the tag, for registries that set a tag only when nobody else has in between. */
  readonly getTagged: (tag: string) => Promise<TaggedManifest | undefined>;
  /**
   * Throws `BlobUnknownError` when the registry lacks what the manifest names.
   *
   * @param reference tag or digest
   * @param tags set in the same request where the registry can; only with a digest
   */
  readonly putManifest: (reference: string, manifest: Content, tags?: readonly string[]) => Promise<PutManifest>;
  /**
   * Sets a tag only in the state in which it was read, in registries that know conditions; in others it is set in any case.
   *
   * @param ifMatch what `getTagged` gave
   */
  readonly setTag: (tag: string, manifest: Content, ifMatch: string | undefined) => Promise<TagOutcome>;
  readonly hasBlob: (digest: Digest) => Promise<boolean>;
  /**
   * The bytes of a blob as they come, resumed where the connection is cut. They are checked as a whole: nothing may be made of them
   * before the last has come without an error.
   */
  readonly readBlob: (blob: Descriptor) => AsyncIterable<Uint8Array>;
  /**
   * Makes sure that the repository has a blob: looks, mounts it from another repository of the registry, uploads it.
   *
   * @param mountFrom repositories of the same registry that may have it, most likely first
   */
  readonly putBlob: (blob: Descriptor, open: OpenBlob, mountFrom?: readonly string[]) => Promise<BlobOutcome>;
  /** All tags; undefined: there is no such repository yet. */
  readonly tags: () => Promise<readonly string[] | undefined>;
  readonly referrers: (subject: Digest, artifactType?: string) => Promise<Referrers>;
  /** Adds manifests to the index under the referrers tag, in one write, for registries that keep no list of their own. */
  readonly addReferrers: (subject: Digest, referrers: readonly Descriptor[]) => Promise<void>;
}
