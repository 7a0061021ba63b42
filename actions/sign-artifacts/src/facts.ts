import type { InputsOf } from '@slipway/core';
import type { Digest, FolderEntry } from '@slipway/release';
import type { SecretKey } from '@slipway/signing';
import type { contract } from './contract.ts';

export type Inputs = InputsOf<typeof contract>;

/** The folder as it lies on disk. */
export interface FolderFacts {
  /** Relative to the workspace, `/` between its parts; empty when it is the workspace. */
  readonly folder: string;
  readonly entries: readonly FolderEntry[];
  /** Text of the checksum file, or undefined when there is none. */
  readonly checksums: string | undefined;
  /** Of every regular file but the checksum file and its signatures, in the order of the names. */
  readonly digests: ReadonlyMap<string, Digest>;
}

export interface Facts extends FolderFacts {
  readonly key: SecretKey;
  /** A password was given for a key that has none. */
  readonly needlessPassword: boolean;
  /** Text of SOURCE_DATE_EPOCH, or undefined. */
  readonly epoch: string | undefined;
}

/** The name of a file of the folder as messages and outputs show it. */
export function shownPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
