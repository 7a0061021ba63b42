import type { Host } from '@slipway/core';
import type { Refs } from '@slipway/git';
import type { ObjectReader, RemoteAccess, Repository } from '@slipway/git/host';

/** The inputs that decide what is asked of the world. */
export interface Question {
  readonly module: readonly string[];
  /** Absolute path of the checkout. */
  readonly workingDirectory: string;
  readonly ref: string;
  readonly deepen: 'auto' | 'never';
  readonly tagRange: string;
  readonly channels: readonly unknown[];
  readonly allowedBranches: readonly string[];
  readonly githubToken: string | undefined;
}

/** The question, and where the facts come from. */
export interface Sources {
  readonly question: Question;
  readonly host: Host;
  readonly repository: Repository;
  /** Reads what is here. */
  readonly objects: ObjectReader;
  readonly access: RemoteAccess;
  /** HEAD and tags: asked for first, since most of the others wait for them. */
  readonly refs: Promise<Refs>;
}
