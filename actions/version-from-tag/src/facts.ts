import type { Fault } from '@slipway/core';
import type { Candidate, GoModFile, ModuleIdentity, Retraction, TagFact } from '@slipway/version';
import type { Branch, BranchFact } from './branch.ts';

/** A commit of the range since the base, with the paths it changed. */
export interface RangeCommit {
  readonly hash: string;
  /** Full hashes. */
  readonly parents: readonly string[];
  readonly message: string;
  readonly files: readonly string[];
}

/** A module that was not asked for by its name and that Go cannot fetch. */
export interface LeftOut {
  readonly goMod: string;
  readonly fault: Fault;
}

/** What is known of the repository at one commit. */
export interface RepositoryFacts {
  readonly commit: string;
  /** Committer time in Unix seconds. */
  readonly commitTime: number;
  /** Paths that differ from the commit in the work tree; empty when another commit than HEAD was asked for. */
  readonly changes: readonly string[];
  readonly branch: Branch;
  /** Number of the pull request whose merge commit this is. */
  readonly pullRequest: number | undefined;
  /** Tag that the event pushed, when this commit is what it points at. */
  readonly eventTag: string | undefined;
  /** Every tag of the repository; of the remote too when the clone was made whole. */
  readonly tags: readonly TagFact[];
  /** `whole`: all ancestors and their tags are known; `cut`: the clone lacks some, and they may not be fetched. */
  readonly history: 'whole' | 'cut';
  /** Why tags of the remote may be missing; undefined when they are known. */
  readonly lack: string | undefined;
  /** Whether missing history was fetched for this answer. */
  readonly deepened: boolean;
  /** Branches of the clone; undefined when nobody asked. */
  readonly branches: readonly BranchFact[] | undefined;
  /** Every module of the commit, for telling whose a file is. */
  readonly siblings: readonly ModuleIdentity[];
  /** Modules that `...` found and that Go gives no version, with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** Test of the input `tag-range`; undefined when all versions count. */
  readonly inRange: ((version: string) => boolean) | undefined;
}

/** What is known of one module at the commit. */
export interface ModuleFacts {
  readonly identity: ModuleIdentity;
  /** Undefined for a repository without go.mod at its root. */
  readonly goMod: GoModFile | undefined;
  /** Import paths of its programs; empty for a library. */
  readonly programs: readonly string[];
  /** Every tag that names a version of it, on any branch, highest first, retracted ones included. */
  readonly published: readonly Candidate[];
  /** What the highest of them takes back. */
  readonly retractions: readonly Retraction[];
  /** Those that count: in the range of `tag-range` and not retracted. */
  readonly candidates: readonly Candidate[];
  /** Tags on the commit that begin with the module's prefix and do not count, with the reason. */
  readonly ignored: readonly { readonly tag: string; readonly why: string }[];
  readonly lineage: Lineage;
  /** Commits since the base, newest first, those of other modules included; empty when there is no base. */
  readonly range: readonly RangeCommit[];
  /** Hashes that reverts of the range name and that are commits below it, as they are written there. */
  readonly released: ReadonlySet<string>;
  /** Commits since the base, or in all history when there is none. */
  readonly distance: number;
}

/** The versions among the ancestors that matter. */
export interface Lineage {
  /** Tag on the commit itself that names its version. */
  readonly exact: Candidate | undefined;
  /** Highest ancestor; the exact one when there is one. */
  readonly base: Candidate | undefined;
  /** What release notes are written against: the version before the exact one, or the base of an untagged commit. */
  readonly previous: Candidate | undefined;
}
