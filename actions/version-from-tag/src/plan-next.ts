import { type Fault, fromInput, optional, RefusedError } from '@slipway/core';
import {
  type Candidate,
  channelFor,
  compare,
  distinctChannels,
  type Evidence,
  planNext,
  prerelease,
  type Request,
  type TakenReason,
} from '@slipway/version';
import type { ModuleFacts, RepositoryFacts } from './facts.ts';
import type { Inputs } from './inputs.ts';
import type { NextPlan } from './module-plan.ts';

/** The pre-release label of the branch, empty for releases. */
export function labelOf(inputs: Inputs, branch: string | undefined): string {
  if (branch === undefined) return '';
  const channels = fromInput('channels', () => distinctChannels(inputs.channels));
  return channelFor(channels, branch)?.label ?? '';
}

function request(next: string): Request {
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

const CUT_OFF: NextPlan = {
  version: '',
  tag: '',
  bump: 'none',
  reasons: ['the history is cut off, so the next version is not known'],
};

/** The next version of a module, and what to tell of it: its problems. Throws `RefusedError` for them when the caller asked for it. */
export function planNextVersion(
  inputs: Inputs,
  module: ModuleFacts,
  repository: RepositoryFacts,
  evidence: readonly Evidence[],
): { readonly next: NextPlan; readonly warnings: readonly Fault[] } {
  if (repository.history === 'cut') return { next: CUT_OFF, warnings: [] };
  const { base } = module.lineage;
  const planned = planNext({
    module: module.identity,
    base: base?.version,
    lastRelease: releaseBefore(module)?.version,
    evidence,
    request: request(inputs.next),
    label: labelOf(inputs, repository.branch),
    hasGoMod: module.goMod !== undefined,
    taken: takenIn(module, repository),
    ...optional({ initialVersion: inputs.initialVersion || undefined, buildNumber: inputs.buildNumber?.toString() }),
  });
  const [problem, ...more] = planned.problems;
  if (problem !== undefined && isAskedFor(inputs, module)) throw new RefusedError(problem, more);
  const { version, tag, bump, reasons } = planned;
  return { next: { version: version ?? '', tag: tag ?? '', bump, reasons }, warnings: planned.problems };
}
