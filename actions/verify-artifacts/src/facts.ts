import type { InputsOf } from '@slipway/core';
import type { Digest, FolderEntry } from '@slipway/release';
import type { contract } from './contract.ts';

export type Inputs = InputsOf<typeof contract>;

export interface Facts {
  /** Relative to the workspace, `/` between its parts; empty when it is the workspace. */
  readonly folder: string;
  readonly entries: readonly FolderEntry[];
  /** The checksum file and its signature as they were read, once; undefined when there is none. */
  readonly checksums: Uint8Array | undefined;
  readonly signature: Uint8Array | undefined;
  /** Of every regular file that may be listed. */
  readonly digests: ReadonlyMap<string, Digest>;
}
