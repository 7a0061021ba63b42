import { CouldNotCheckError, counted, listed, printable, RefusedError, sourceDateEpoch } from '@slipway/core';
import { type BuildFlags, NO_VERSION } from '@slipway/go';
import type { CheckoutFacts, ModuleStamp } from './facts.ts';
import { inSetting } from './setting.ts';
import { chooseVersion, versionReasons } from './version.ts';

/** A module that programs are built from. */
export interface PlannedModule {
  /** Relative to the workspace, `.` for the workspace itself. */
  readonly directory: string;
  readonly path: string;
  /** What a program must say: the version, or `(devel)` where Go has none to say. */
  readonly stamp: string;
  readonly mod: 'readonly' | 'vendor';
  /** Number of modules that its go.mod requires. */
  readonly requirements: number;
}

/** What is built, whatever the target. */
export interface SourcePlan {
  readonly version: string;
  readonly commit: string;
  readonly epoch: number;
  readonly goVersion: string;
  readonly modules: readonly [PlannedModule, ...PlannedModule[]];
  /** Values of the placeholders of `ldflags`. */
  readonly values: ReadonlyMap<string, string>;
  readonly reasons: readonly string[];
}

const MOST_FILES = 10;

function refuseChanges({ modified, changes }: CheckoutFacts): void {
  if (!modified) return;
  const shown = changes.slice(0, MOST_FILES).map((path) => printable(path, 100));
  const rest = changes.length - shown.length;
  throw new RefusedError({
    code: 'dirty-tree',
    message:
      changes.length === 0
        ? 'The work tree has changes in files of the output folder that Git tracks.'
        : `The work tree is not the commit: ${listed(shown)}${rest > 0 ? ` and ${counted(rest, 'more file')}` : ''}.`,
    hint: 'Go would stamp the programs +dirty. Commit the files, add them to .gitignore, or make them after this step.',
  });
}

function reasonsOf(version: string, facts: CheckoutFacts, flags: BuildFlags): readonly string[] {
  const { sourceDateEpoch: epoch } = facts;
  return [
    ...versionReasons(version, facts),
    ...(flags.vcs ? [] : ['the programs say neither version nor commit, since flags has -buildvcs=false']),
    ...(flags.trimpath ? [] : ['the programs hold paths of this machine, since flags has -trimpath=false']),
    epoch ? `files are dated by SOURCE_DATE_EPOCH, ${epoch}` : `files are dated by the commit, ${facts.commitTime}`,
  ];
}

/** Go stamps nothing of a repository that it does not find or cannot read. */
function refuseNoCommit({ commit, commitTime, modules: [{ goVersion }] }: CheckoutFacts): void {
  if (commit !== '' && Number.isSafeInteger(commitTime)) return;
  throw new CouldNotCheckError({
    code: 'no-commit',
    message: `${goVersion} stamps no commit into programs of this checkout.`,
    hint: 'Use a checkout of a Git repository that git log works in, and Go 1.18 or newer.',
  });
}

/** One release is built by one toolchain. */
function refuseManyToolchains(modules: readonly ModuleStamp[]): void {
  const [first, ...others] = modules;
  const other = others.find(({ goVersion }) => goVersion !== first?.goVersion);
  if (first === undefined || other === undefined) return;
  throw new RefusedError({
    code: 'toolchains-differ',
    message: `The modules choose different toolchains: ${printable(first.directory)} ${first.goVersion}, ${printable(other.directory)} ${other.goVersion}.`,
    hint: 'Give the input go-version, so that all of them are built by one.',
  });
}

function planModule(
  { directory, path, stamped, vendored, requirements }: ModuleStamp,
  flags: BuildFlags,
): PlannedModule {
  const mod = flags.mod ?? (vendored ? 'vendor' : 'readonly');
  return { directory, path, stamp: flags.vcs ? stamped : NO_VERSION, mod, requirements };
}

/**
 * Decides version and time. Throws `RefusedError` for a changed work tree and for a version that is not the
 * stamp, `InvalidSetting` for a version that no release can have.
 */
export function planSource(wanted: string, facts: CheckoutFacts, flags: BuildFlags): SourcePlan {
  const [first, ...others] = facts.modules;
  refuseNoCommit(facts);
  refuseManyToolchains(facts.modules);
  refuseChanges(facts);
  const version = inSetting('version', () => chooseVersion(wanted, facts));
  const { commit, commitTime } = facts;
  const values = new Map([
    ['version', version],
    ['bare-version', version.replace(/^v/, '')],
    ['commit', commit],
    ['commit-time', String(commitTime)],
    ['commit-date', new Date(commitTime * 1000).toISOString().replace('.000', '')],
  ]);
  return {
    version,
    commit,
    epoch: sourceDateEpoch(facts.sourceDateEpoch) ?? commitTime,
    goVersion: first.goVersion,
    modules: [planModule(first, flags), ...others.map((module) => planModule(module, flags))],
    values,
    reasons: reasonsOf(version, facts, flags),
  };
}
