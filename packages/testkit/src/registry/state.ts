import { createHash } from 'node:crypto';

/** How a registry differs from others. The defaults are those of a registry that does all that the specification has. */
export interface RegistryRules {
  readonly auth: RegistryAuth;
  /** Lists referrers. Default: true. */
  readonly referrersApi: boolean;
  /** Answers `OCI-Subject`. Default: true. Elastic Container Registry does, and has no list. */
  readonly subjectHeader: boolean;
  /** How the address of an upload is written. Default: `relative`. */
  readonly location: 'relative' | 'absolute';
  /** Where bytes are uploaded to and blobs are read from. Default: both `registry`. */
  readonly uploads: 'registry' | 'storage';
  readonly downloads: 'registry' | 'storage';
  /** Gives parts of blobs (`Range`). Default: true. */
  readonly ranges: boolean;
  /** Fewest bytes of a piece that is not the last. Default: 0, none. */
  readonly leastPiece: number;
  /** Most bytes of a body to an upload; larger ones are answered with 413. Default: no limit. */
  readonly largestBody: number;
  /** What a mount is answered with: done, an upload, or a refusal. Default: `done`. */
  readonly mount: 'done' | 202 | 401 | 403;
  /** Most tags of a page. Default: 1000. */
  readonly tagsOfPage: number;
  /** Sets the tags of `?tag=`. Default: true. */
  readonly manyTags: boolean;
  /** Says with `If-Match` whether a tag may be overwritten. Default: false. */
  readonly conditions: boolean;
  /** Tags may be set to something else. Default: true. Elastic Container Registry can be told to keep them. */
  readonly tagsMove: boolean;
  /** HEAD of a manifest is answered with 403. Default: false. Artifactory does so to some. */
  readonly headRefused: boolean;
}

/** Who may do what. */
export type RegistryAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | BearerAuth;

export interface BearerAuth {
  readonly kind: 'bearer';
  readonly username: string;
  readonly password: string;
  /** Anyone may read. Default: false. */
  readonly anonymousPull?: boolean;
  /** The token service looks at the first scope only. Default: false. */
  readonly firstScopeOnly?: boolean;
  /** A refresh token that is taken in place of the password. */
  readonly identityToken?: string;
  /** Gives a refresh token with every token. Default: false. */
  readonly givesRefresh?: boolean;
  /** The token service does not know POST. Default: false. */
  readonly noPost?: boolean;
  /** Name of the token in the answer. Default: `token`. */
  readonly field?: 'token' | 'access_token';
  /** Seconds that the answer names. Default: 300. */
  readonly seconds?: number;
  /** Address of the token service, in place of the registry's own. */
  readonly realm?: string;
}

export const RULES: RegistryRules = {
  auth: { kind: 'none' },
  referrersApi: true,
  subjectHeader: true,
  location: 'relative',
  uploads: 'registry',
  downloads: 'registry',
  ranges: true,
  leastPiece: 0,
  largestBody: Number.POSITIVE_INFINITY,
  mount: 'done',
  tagsOfPage: 1000,
  manyTags: true,
  conditions: false,
  tagsMove: true,
  headRefused: false,
};

export interface StoredManifest {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface StoredRepository {
  readonly blobs: ReadonlySet<string>;
  /** By digest. */
  readonly manifests: ReadonlyMap<string, StoredManifest>;
  /** Digest by tag. */
  readonly tags: ReadonlyMap<string, string>;
}

export interface OpenUpload {
  readonly repository: string;
  readonly bytes: Buffer;
  /** Counts the pieces: the address of each is another, and an old one is not taken. */
  readonly step: number;
  /** A piece was shorter than allowed, so that it must have been the last. */
  readonly ended: boolean;
}

/** What the fake registry remembers. Handlers never change it: they give back a new one. */
export interface RegistryState {
  readonly rules: RegistryRules;
  readonly repositories: ReadonlyMap<string, StoredRepository>;
  /** Bytes by digest, of all repositories. */
  readonly blobs: ReadonlyMap<string, Buffer>;
  readonly uploads: ReadonlyMap<string, OpenUpload>;
  /** Scopes by token. */
  readonly tokens: ReadonlyMap<string, readonly string[]>;
  /** Numbers what is made: uploads and tokens. */
  readonly count: number;
}

export function registryState(rules: Partial<RegistryRules> = {}): RegistryState {
  return {
    rules: { ...RULES, ...rules },
    repositories: new Map(),
    blobs: new Map(),
    uploads: new Map(),
    tokens: new Map(),
    count: 0,
  };
}

const EMPTY: StoredRepository = { blobs: new Set(), manifests: new Map(), tags: new Map() };

/** A repository; one that nobody has written to is empty. */
export function repositoryOf(state: RegistryState, name: string): StoredRepository {
  return state.repositories.get(name) ?? EMPTY;
}

export function withRepository(state: RegistryState, name: string, change: Partial<StoredRepository>): RegistryState {
  const repository = { ...repositoryOf(state, name), ...change };
  return { ...state, repositories: new Map(state.repositories).set(name, repository) };
}

/** A repository with one more blob. */
export function withBlob(state: RegistryState, name: string, bytes: Buffer): RegistryState {
  const digest = sha256(bytes);
  const blobs = new Set(repositoryOf(state, name).blobs).add(digest);
  return withRepository({ ...state, blobs: new Map(state.blobs).set(digest, bytes) }, name, { blobs });
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
