import type { InputsOf } from '@slipway/core';
import type { Retraction } from '@slipway/version';
import type { Context, ReleaseFlags } from './context.ts';
import type { contract } from './contract.ts';
import type { Times } from './scopes.ts';

export type Inputs = InputsOf<typeof contract>;

/** What is known of the repository; texts are empty where there is nothing to say. */
export interface RepositoryFacts {
  readonly name: string;
  readonly description: string;
  readonly htmlUrl: string;
  /** As GitHub says it: `MIT`, `NOASSERTION`. */
  readonly license: string;
  readonly defaultBranch: string;
  /** The default branch by the payload of the event alone: what the peer goes by. */
  readonly eventDefaultBranch: string | undefined;
}

/** Where it was looked which versions are out. */
export type PublishedTags =
  /** Git tags of the repository, with their prefixes. */
  | { readonly kind: 'git'; readonly tags: readonly string[] }
  /** Tags of the image. */
  | { readonly kind: 'registry'; readonly tags: readonly string[] }
  /** It was looked, and nothing can be said. */
  | { readonly kind: 'unknown'; readonly why: string; readonly hint: string }
  /** Nobody wants to know. */
  | { readonly kind: 'none' };

/** Variables of the environment that docker/metadata-action knows. */
export interface Settings {
  readonly shortShaLength: string;
  readonly annotationLevels: string;
  readonly setOutputEnv: string;
}

export interface Facts {
  readonly context: Context;
  readonly repository: RepositoryFacts;
  readonly times: Times;
  /** What the images say of when they were made, in milliseconds since 1970. */
  readonly created: number;
  readonly published: PublishedTags;
  /** Versions that go.mod of a directory takes back. */
  readonly retractions: ReadonlyMap<string, readonly Retraction[]>;
  /** Why it could not be read which versions were taken back; empty when it was read or nobody asked. */
  readonly retractionsUnknown: string;
  readonly release: ReleaseFlags;
  /** Why there is no payload of the event at all, or empty. */
  readonly eventAbsent: string;
  readonly settings: Settings;
}
