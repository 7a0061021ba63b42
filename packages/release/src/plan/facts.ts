import type { NoFile } from '@slipway/core';
import type { DeclaredPackage, GoModJson, Package } from '@slipway/go';
import type { TagFact } from '@slipway/version';
import type { FolderState } from '../folder/state.ts';

/** What Go says of one module of the checkout. */
export interface ModuleStamp {
  /** Relative to the workspace, `.` for the workspace itself. */
  readonly directory: string;
  readonly path: string;
  /** What Go stamps into programs, `(devel)` when it has no version. */
  readonly stamped: string;
  readonly goVersion: string;
  /** Directory relative to the top of the repository, `.` for the top itself. */
  readonly inRepository: string;
  /** Versions that its go.mod takes back. */
  readonly retract: GoModJson['retract'];
  /** The module's dependencies stand in its `vendor` folder. */
  readonly vendored: boolean;
  /** Number of modules that its go.mod requires: how large its programs are, as far as one knows before. */
  readonly requirements: number;
}

/** What Go and Git say of the checkout. */
export interface CheckoutFacts {
  readonly modules: readonly [ModuleStamp, ...ModuleStamp[]];
  readonly commit: string;
  /** Committer time in Unix seconds. */
  readonly commitTime: number;
  /** Tags of the clone. */
  readonly tags: readonly TagFact[];
  /** The stamp says that the work tree is changed. */
  readonly modified: boolean;
  /** Changed and untracked files that Git does not ignore, without those in the output folder. */
  readonly changes: readonly string[];
  /** SOURCE_DATE_EPOCH as it is set, or undefined. */
  readonly sourceDateEpoch: string | undefined;
}

/** A file that a line of the settings found. */
export interface FoundFile {
  /** Relative to `base`. */
  readonly path: string;
  readonly kind: 'file' | Exclude<NoFile, 'directory'>;
  /** Git ignores it, so it is no part of the commit. */
  readonly ignored: boolean;
}

/** Files that a line of the settings found. */
export interface FoundFiles {
  /** Directory that the paths are relative to; itself relative to the workspace. */
  readonly base: string;
  readonly files: readonly FoundFile[];
}

/** What is known of one module for the targets that are asked for. */
export interface ModuleFacts {
  /** Packages that the patterns name for each target, by the text of the target. */
  readonly packages: ReadonlyMap<string, readonly Package[]>;
  /** Packages that `-X` names, by the name that stands there. */
  readonly declared: ReadonlyMap<string, readonly DeclaredPackage[]>;
  /** Everything that is linked into the programs of each target, by its text. */
  readonly linked: ReadonlyMap<string, readonly Package[]>;
  /** What the same packages have when cgo is on, by the system of the targets that are built without. */
  readonly withCgo: ReadonlyMap<string, readonly Package[]>;
}

/** A workspace around the first module, which is off: https://go.dev/ref/mod#workspaces. */
export interface WorkspaceFact {
  /** `go.work`, relative to the workspace of the run where it lies in it. */
  readonly file: string;
  /** Paths of its modules. */
  readonly modules: readonly string[];
}

export interface ReleaseFacts {
  /** In the order of the modules. */
  readonly modules: readonly ModuleFacts[];
  /** In the order of the lines. */
  readonly files: readonly FoundFiles[];
  readonly output: FolderState;
  /** SPDX identifier of the licence of the first module; empty where it is not certain. */
  readonly license: string;
  /** Text of the scripts that the packages run, by their path. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly workspace: WorkspaceFact | undefined;
  /** Files of the checkout that are compiled or embedded and that Git ignores, relative to the workspace. */
  readonly ignoredSources: readonly string[];
}

/** Where the time of a run went, in seconds. */
export interface Timings {
  readonly total: number;
  /** While at least one go command ran. */
  readonly go: number;
  /** By the text of the target. */
  readonly targets: Readonly<Record<string, number>>;
}
