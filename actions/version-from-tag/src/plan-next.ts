import { CouldNotCheckError, type Fault, listed, optional, printable, RefusedError } from '@slipway/core';
import {
  type Candidate,
  type Channel,
  channelFor,
  compare,
  distinctChannels,
  type Evidence,
  type NextVersion,
  planNext,
  prerelease,
  type Request,
  type TakenReason,
} from '@slipway/version';
import type { Branch } from './branch.ts';
import type { ModuleFacts, RepositoryFacts } from './facts.ts';
import type { Inputs } from './inputs.ts';
import type { NextPlan } from './module-plan.ts';

/**
 * The pre-release label of a commit, empty for releases; `unknown` where it depends on a branch that is not known, `unnamed` where the
 * branch is known and no channel names it.
 */
export type Label =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unnamed' };

/**
 * The label by the branch. Without channels there is nothing to choose. A branch that is not one of this repository, as that of a pull
 * request, may be called `main`: for it, and for one that is not known, only channels of pre-releases count, and a pull request that none
 * fits is labelled by its number.
 */
export function labelOf(
  inputs: Inputs,
  { branch, pullRequest }: Pick<RepositoryFacts, 'branch' | 'pullRequest'>,
): Label {
  const channels = distinctChannels(inputs.channels);
  if (channels.length === 0) return { kind: 'label', label: '' };
  const labels = [...new Set(namesOf(branch).map((name) => labelBy(channels, name, branch.releases)))];
  const [label] = labels;
  if (label !== undefined && labels.length === 1) return { kind: 'label', label };
  if (pullRequest !== undefined) return { kind: 'label', label: `pr.${pullRequest}` };
  // A release is asked for by a line with an empty label, not by forgetting the branch.
  return { kind: branch.releases && labels.length === 1 ? 'unnamed' : 'unknown' };
}

/** A name that only a glob for anything fits stands for a branch that is not known. */
const ANY = '\u0000/\u0000';

function namesOf({ names }: Branch): readonly string[] {
  return names.length === 0 ? [ANY] : names;
}

function labelBy(channels: readonly Channel[], name: string, releases: boolean): string | undefined {
  const counting = releases ? channels : channels.filter(({ label }) => label !== '');
  return channelFor(counting, name)?.label;
}

/** The branch decides between release and pre-release, and it is not known. */
function branchUnknown({ names, releases }: Branch, commit: string): CouldNotCheckError {
  const quoted = listed(names.slice(0, 10).map((name) => `'${printable(name)}'`));
  const known = releases ? `it is on ${quoted}` : `${quoted} is a branch of another repository`;
  const why = names.length === 0 ? 'it is not known which branch that is' : known;
  return new CouldNotCheckError({
    code: 'branch-unknown',
    message: `The channels name the next version of ${commit.slice(0, 12)} by its branch, and ${why}.`,
    hint: 'Check the branch out (actions/checkout with fetch-depth: 0 fetches all), give its name as the input ref, or end channels with "**=LABEL" for all other commits.',
  });
}

/** The branch is known, and no channel says what its next version is. */
function noChannel({ names }: Branch, commit: string): RefusedError {
  const quoted = listed(names.slice(0, 10).map((name) => `'${printable(name)}'`));
  return new RefusedError({
    code: 'no-channel',
    message: `The channels name the next version of ${commit.slice(0, 12)} by its branch, and no line of them fits ${quoted}.`,
    hint: 'Add a line for the branch, "BRANCH=" for full releases or "BRANCH=LABEL" for pre-releases, or end channels with "**=dev" for all other branches.',
  });
}

/** Why channels give no label; undefined when they give one. */
function withoutLabel(
  { kind }: Label,
  { branch, commit }: RepositoryFacts,
): RefusedError | CouldNotCheckError | undefined {
  switch (kind) {
    case 'label':
      return undefined;
    case 'unknown':
      return branchUnknown(branch, commit);
    case 'unnamed':
      return noChannel(branch, commit);
  }
}

/** What the input `next` asks for. */
export function requestOf(next: string): Request {
  switch (next) {
    case 'auto':
    case 'major':
    case 'minor':
    case 'patch':
    case 'release':
      return { kind: next };
    default:
      return { kind: 'exact', version: next };
  }
}

/** Whether a version exists already, on any branch of the repository. */
function takenIn(module: ModuleFacts, repository: RepositoryFacts): (version: string) => TakenReason | undefined {
  const { tagPrefix } = module.identity;
  return (version) => {
    const tag = `${tagPrefix}${version}`;
    const commit = repository.tags.find(({ name }) => name === tag)?.commit;
    if (commit === undefined) return undefined;
    return {
      why: `is taken: the tag ${tag} is on ${commit === repository.commit ? 'this commit' : `the commit ${commit.slice(0, 12)}`}`,
    };
  };
}

/** The highest release below the number that the base prepares, on any branch: what its next step is measured against. */
function releaseBefore({ lineage, candidates }: ModuleFacts): Candidate | undefined {
  const core = lineage.base?.version.replace(/[-+].*$/, '') ?? '';
  return candidates.find(
    ({ version, kind }) => kind === 'version' && prerelease(version) === '' && compare(version, core) < 0,
  );
}

/** The next version matters to the caller, so that a problem with it is a refusal and not a warning. */
function isAskedFor(inputs: Inputs, module: ModuleFacts): boolean {
  return inputs.next !== 'auto' || (inputs.untagged === 'next' && module.lineage.exact === undefined);
}

/** A snapshot takes the number of the next version and the label of its channel. */
function isSnapshot(inputs: Inputs, module: ModuleFacts): boolean {
  return inputs.untagged === 'snapshot' && module.lineage.exact === undefined;
}

const NO_NEXT: NextPlan = { version: '', tag: '', bump: 'none', reasons: [] };

const CUT_OFF: NextPlan = { ...NO_NEXT, reasons: ['the history is cut off, so the next version is not known'] };

/** Whether the request gives a version that channels label. */
function labels({ kind }: Request): boolean {
  return kind !== 'exact' && kind !== 'release';
}

/** The next version of a module, and what to tell of it: its problems. Throws `RefusedError` for them when the caller asked for it. */
export function planNextVersion(
  inputs: Inputs,
  module: ModuleFacts,
  repository: RepositoryFacts,
  evidence: readonly Evidence[],
): { readonly next: NextPlan; readonly warnings: readonly Fault[] } {
  if (repository.history === 'cut') return { next: CUT_OFF, warnings: [] };
  const label = labelOf(inputs, repository);
  const fault = labels(requestOf(inputs.next)) ? withoutLabel(label, repository) : undefined;
  if (fault !== undefined) {
    if (isAskedFor(inputs, module) || (label.kind === 'unnamed' && isSnapshot(inputs, module))) throw fault;
    return { next: { ...NO_NEXT, reasons: [fault.message] }, warnings: [] };
  }
  const planned = withinRange(inputs, repository, planLabelled(inputs, module, repository, { evidence, label }));
  const [problem, ...more] = planned.problems;
  if (problem !== undefined && isAskedFor(inputs, module)) throw new RefusedError(problem, more);
  const { version, tag, bump, reasons } = planned;
  return { next: { version: version ?? '', tag: tag ?? '', bump, reasons }, warnings: planned.problems };
}

/** The next version by the commits and the label, whatever its number. */
function planLabelled(
  inputs: Inputs,
  module: ModuleFacts,
  repository: RepositoryFacts,
  { evidence, label }: { readonly evidence: readonly Evidence[]; readonly label: Label },
): NextVersion {
  return planNext({
    module: module.identity,
    base: module.lineage.base?.version,
    lastRelease: releaseBefore(module)?.version,
    evidence,
    request: requestOf(inputs.next),
    label: label.kind === 'label' ? label.label : '',
    hasGoMod: module.goMod !== undefined,
    taken: takenIn(module, repository),
    ...optional({
      initialVersion: inputs.initialVersion || undefined,
      buildNumber: inputs.buildNumber?.toString(),
      fallback: inputs.fallback === 'none' ? undefined : inputs.fallback,
    }),
  });
}

/** No version outside `tag-range`: its tag would not count for the line that it was made on. */
function withinRange(inputs: Inputs, { inRange }: RepositoryFacts, planned: NextVersion): NextVersion {
  const { version, bump, problems, reasons } = planned;
  if (version === undefined || inRange === undefined || inRange(version)) return planned;
  const outside: Fault = {
    code: 'next-outside-range',
    message: `The next version ${version} is outside the tag-range ${inputs.tagRange.trim()}.`,
    hint: `Set the input next to ${bump === 'patch' ? '' : 'patch or '}a version in the range, give another tag-range, or release from the branch of another line.`,
  };
  return {
    version: undefined,
    tag: undefined,
    bump,
    reasons: [...reasons, outside.message],
    problems: [outside, ...problems],
  };
}
