import { CouldNotCheckError, counted, listed, printable, UserError } from '@slipway/core';
import { NO_VERSION } from '@slipway/go';
import type { CheckoutFacts } from './facts.ts';

/** What is built, whatever the target. */
export interface SourcePlan {
  readonly version: string;
  /** What a program must say: the version, or `(devel)` where Go has none to say. */
  readonly stamp: string;
  readonly commit: string;
  readonly epoch: number;
  readonly goVersion: string;
  readonly modulePath: string;
  /** Values of the placeholders of `ldflags`. */
  readonly values: ReadonlyMap<string, string>;
  readonly reasons: readonly string[];
}

const FETCH = 'Fetch the tags: actions/checkout with fetch-depth: 0, or git fetch --tags.';
const MOST_FILES = 10;

function refuseChanges({ modified, changes }: CheckoutFacts): void {
  if (!modified) return;
  const shown = changes.slice(0, MOST_FILES).map((path) => printable(path, 100));
  const rest = changes.length - shown.length;
  throw new UserError({
    code: 'dirty-tree',
    message:
      changes.length === 0
        ? 'The work tree has changes in files of the output folder that Git tracks.'
        : `The work tree is not the commit: ${listed(shown)}${rest > 0 ? ` and ${counted(rest, 'more file')}` : ''}.`,
    hint: 'Go would stamp the programs +dirty. Commit the files, add them to .gitignore, or make them after this step.',
  });
}

function versionOf(wanted: string, { stamped, goVersion }: CheckoutFacts): string {
  if (wanted.endsWith('+dirty')) {
    throw new UserError({
      code: 'dirty-version',
      message: `Input 'version': ${printable(wanted)} is the version of a changed work tree.`,
      hint: 'Release a commit: the step that gave the version names the changed files.',
    });
  }
  if (wanted === '' && stamped === NO_VERSION) {
    throw new UserError({
      code: 'no-version',
      message: `${goVersion} has no version for this module.`,
      hint: 'Go stamps versions since 1.24, and only where go.mod stands at the top of the repository. Give the input version, such as the output version of version-from-tag.',
    });
  }
  if (wanted === '' || wanted === stamped) return stamped;
  if (stamped === NO_VERSION) return wanted;
  throw new UserError({
    code: 'version-mismatch',
    message: `The input version is ${printable(wanted)}, and Go stamps ${printable(stamped)} into the programs.`,
    hint: `The tag of that version is not on this commit of this clone. ${FETCH}`,
  });
}

function epochOf({ sourceDateEpoch, commitTime }: CheckoutFacts): number {
  if (sourceDateEpoch === undefined || sourceDateEpoch === '') return commitTime;
  if (/^\d{1,12}$/.test(sourceDateEpoch)) return Number(sourceDateEpoch);
  throw new UserError({
    code: 'source-date-epoch',
    message: `SOURCE_DATE_EPOCH is '${printable(sourceDateEpoch, 60)}', not a number of seconds.`,
    hint: 'Set it to Unix seconds, such as the output commit-time of version-from-tag, or leave it out.',
  });
}

function reasonsOf(version: string, facts: CheckoutFacts): readonly string[] {
  const { stamped, sourceDateEpoch, commit } = facts;
  return [
    stamped === NO_VERSION
      ? `${version} is the input version; ${facts.goVersion} stamps none, so only the commit can be checked`
      : `${version} is what Go stamps for commit ${commit.slice(0, 12)}`,
    sourceDateEpoch
      ? `files are dated by SOURCE_DATE_EPOCH, ${sourceDateEpoch}`
      : `files are dated by the commit, ${facts.commitTime}`,
  ];
}

/** Go stamps nothing of a repository that it does not find or cannot read. */
function refuseNoCommit({ commit, commitTime, goVersion }: CheckoutFacts): void {
  if (commit !== '' && Number.isSafeInteger(commitTime)) return;
  throw new CouldNotCheckError({
    code: 'no-commit',
    message: `${goVersion} stamps no commit into programs of this checkout.`,
    hint: 'Use a checkout of a Git repository that git log works in, and Go 1.18 or newer.',
  });
}

/** Decides version and time. Throws `UserError` for a changed work tree and for a version that is not the stamp. */
export function planSource(wanted: string, facts: CheckoutFacts): SourcePlan {
  refuseNoCommit(facts);
  refuseChanges(facts);
  const version = versionOf(wanted, facts);
  const { commit, commitTime, goVersion, modulePath, stamped } = facts;
  const values = new Map([
    ['version', version],
    ['bare-version', version.replace(/^v/, '')],
    ['commit', commit],
    ['commit-time', String(commitTime)],
    ['commit-date', new Date(commitTime * 1000).toISOString().replace('.000', '')],
  ]);
  const epoch = epochOf(facts);
  const reasons = reasonsOf(version, facts);
  return { version, stamp: stamped, commit, epoch, goVersion, modulePath, values, reasons };
}
