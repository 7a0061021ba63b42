import type { FolderState } from '@slipway/archive';
import type { DeclaredPackage, Package } from '@slipway/go';

/** What Go says of the checkout. */
export interface CheckoutFacts {
  readonly goVersion: string;
  readonly modulePath: string;
  /** What Go stamps into programs, `(devel)` when it has no version. */
  readonly stamped: string;
  readonly commit: string;
  /** Committer time in Unix seconds. */
  readonly commitTime: number;
  /** The stamp says that the work tree is changed. */
  readonly modified: boolean;
  /** Changed and untracked files that Git does not ignore, without those in the output folder. */
  readonly changes: readonly string[];
  /** SOURCE_DATE_EPOCH as it is set, or undefined. */
  readonly sourceDateEpoch: string | undefined;
}

/** Files that a pattern of the input `files` found. */
export interface FoundFiles {
  readonly pattern: string;
  /** Directory that the paths are relative to. */
  readonly base: string;
  readonly paths: readonly string[];
}

/** What is known of the module for the targets that are asked for. */
export interface ModuleFacts {
  /** Packages that the patterns name for each target, by the text of the target. */
  readonly packages: ReadonlyMap<string, readonly Package[]>;
  /** Packages that `-X` names, by the name that stands there. */
  readonly declared: ReadonlyMap<string, readonly DeclaredPackage[]>;
  readonly files: readonly FoundFiles[];
  readonly output: FolderState;
  readonly vendored: boolean;
  readonly cores: number;
}

/** A file for users, as it was written. */
export interface MadeArtifact {
  readonly name: string;
  readonly kind: 'archive' | 'binary';
  readonly target: string;
  readonly sha256: string;
  readonly size: number;
  /** Time that the target's build took. */
  readonly seconds: number;
}

/** Where the time of a run went, in seconds. */
export interface Timings {
  readonly total: number;
  /** While at least one go command ran. */
  readonly go: number;
}
