import type { ArchiveFormat } from '@slipway/archive';
import type { BuildFlags, BuildMode, Target } from '@slipway/go';
import type { Budget } from './budget.ts';
import type { PlannedFile } from './files.ts';
import type { PackageMetadata, PackagingFormat } from './packaging.ts';
import type { PlannedModule } from './source.ts';

/** A program of a target. */
export interface PlannedProgram {
  readonly importPath: string;
  /** File name that the go command gives it, without extension. */
  readonly built: string;
  /** Name of the program as users call it, without extension. */
  readonly name: string;
  /** File name as it is shipped. */
  readonly file: string;
  /** The C header beside a library; empty for none. */
  readonly header: string;
}

/** What one `go build` makes: programs of one module that want the same flags. */
export interface PlannedGroup {
  /** Index of the module. */
  readonly module: number;
  readonly programs: readonly PlannedProgram[];
  readonly ldflags: string;
  readonly tags: readonly string[];
}

/** A file for users. `programs` are names of programs that it holds or describes. */
export type PlannedArtifact = { readonly name: string; readonly programs: readonly string[] } & (
  | { readonly kind: 'archive'; readonly format: ArchiveFormat; readonly directory: string }
  | { readonly kind: 'package'; readonly format: PackagingFormat }
  | { readonly kind: 'binary'; readonly format: 'binary' }
  | { readonly kind: 'header'; readonly format: 'header' }
  | { readonly kind: 'sbom'; readonly format: SbomFormat }
);

export type SbomFormat = 'spdx' | 'cyclonedx';

export interface PlannedTarget {
  readonly target: Target;
  readonly groups: readonly PlannedGroup[];
  /** Targets that a universal program is put together from; empty for one that is built. */
  readonly parts: readonly string[];
  /** Variables that the user wants for the builds. */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts: readonly PlannedArtifact[];
}

/** One job of a fan-out. */
export interface Shard {
  readonly shard: number;
  readonly targets: readonly string[];
  /** Label of the runner. */
  readonly runner: string;
}

/**
 * Everything that is decided before the first build: plain data, the same text on every machine, so that shards on several
 * machines work on one plan and its hash says which.
 */
export interface ReleasePlan {
  readonly schema: 1;
  /** What files of the release begin with. */
  readonly name: string;
  readonly version: string;
  readonly commit: string;
  /** Time of everything in the release, in Unix seconds. */
  readonly epoch: number;
  readonly goVersion: string;
  readonly modules: readonly [PlannedModule, ...PlannedModule[]];
  readonly flags: BuildFlags;
  readonly mode: BuildMode;
  readonly targets: readonly PlannedTarget[];
  readonly archiveFiles: readonly PlannedFile[];
  readonly packageFiles: readonly PlannedFile[];
  /** What packages say, by their format. */
  readonly packages: Readonly<Partial<Record<PackagingFormat, PackageMetadata>>>;
  readonly checksums: readonly ('sha256' | 'sha512')[];
  readonly budgets: readonly Budget[];
  readonly shards: readonly Shard[];
}

/** All files that the plan says will be there, sorted by name. */
export function plannedArtifacts(
  targets: readonly PlannedTarget[],
): readonly (PlannedArtifact & { readonly target: string })[] {
  return targets
    .flatMap(({ target, artifacts }) => artifacts.map((artifact) => ({ ...artifact, target: target.text })))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
