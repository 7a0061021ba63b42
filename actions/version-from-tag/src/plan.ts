import { type CouldNotCheckError, type Fault, fromInput, invariant, listed, RefusedError } from '@slipway/core';
import { shallowClone, tagsMissing } from '@slipway/git';
import {
  canonicalModuleVersion,
  commitEvidence,
  commitTypes,
  type Evidence,
  floatingTags,
  GO,
  installLine,
  obstacleOf,
  type Published,
  prerelease,
  pseudoVersion,
  retractedBy,
  snapshotVersion,
  touchesModule,
} from '@slipway/version';
import { checkBranches } from './branches.ts';
import type { ModuleFacts, RangeCommit, RepositoryFacts } from './facts.ts';
import type { Inputs } from './inputs.ts';
import type { Kind, ModulePlan, NextPlan } from './module-plan.ts';
import { refusePushed } from './no-version.ts';
import { leftOutNote, notes } from './notes.ts';
import { labelOf, planNextVersion } from './plan-next.ts';
import { surprises } from './surprises.ts';

export interface VersionPlan {
  readonly repository: RepositoryFacts;
  /** One plan a module, in the order of the input; never empty. */
  readonly modules: readonly [ModulePlan, ...ModulePlan[]];
  /** The one that the outputs speak of: that whose tag the event pushed, else the first. */
  readonly main: ModulePlan;
  /** What to tell although the answer stands. */
  readonly warnings: readonly Fault[];
}

/** What is asked, and of what. */
interface Question {
  readonly inputs: Inputs;
  readonly repository: RepositoryFacts;
  /** The tag that the event pushed, when it is the version of one of the modules. */
  readonly released: string | undefined;
}

interface Named {
  readonly kind: Kind;
  readonly version: string;
  readonly tag: string;
  readonly reasons: readonly string[];
}

function untaggedFault(module: ModuleFacts, commit: string): RefusedError {
  const { base } = module.lineage;
  const nearest = base === undefined ? 'No ancestor is tagged either.' : `The highest tagged ancestor is ${base.tag}.`;
  return new RefusedError({
    code: 'untagged',
    message: `The commit ${commit.slice(0, 12)} carries no version tag of ${module.identity.path}. ${nearest}`,
    hint: `Tag it (git tag ${module.identity.tagPrefix}vX.Y.Z), or set the input untagged to pseudo, next or snapshot.`,
  });
}

function pseudo(module: ModuleFacts, repository: RepositoryFacts): Named {
  const { identity, lineage } = module;
  const { base } = lineage;
  const version = pseudoVersion(identity.major, base?.version ?? '', repository.commitTime, repository.commit);
  const from = base === undefined ? 'no tagged ancestor' : `the highest tagged ancestor ${base.tag}`;
  return {
    kind: 'pseudo',
    version,
    tag: '',
    reasons: [`no version tag on this commit: the pseudo-version Go makes from ${from}`],
  };
}

function snapshot(inputs: Inputs, module: ModuleFacts, repository: RepositoryFacts, next: NextPlan): Named {
  const { identity, lineage, distance } = module;
  const found = labelOf(inputs, repository);
  const own = found.kind === 'label' ? found.label : '';
  const label = repository.pullRequest === undefined ? own : `pr.${repository.pullRequest}`;
  const version = snapshotVersion({
    module: identity,
    base: lineage.base?.version,
    distance,
    commit: repository.commit,
    ...(next.version === '' ? {} : { next: next.version }),
    ...(label === '' ? {} : { label }),
    ...(inputs.buildNumber === undefined ? {} : { buildNumber: String(inputs.buildNumber) }),
  });
  return {
    kind: 'snapshot',
    version,
    tag: '',
    reasons: ['no version tag on this commit: a snapshot that sorts below the next version'],
  };
}

/** A module that is not released beside one that is: the commit is tagged, so that `untagged: fail` has what it asks for. */
function besides(released: string, module: ModuleFacts, repository: RepositoryFacts): Named {
  const named = pseudo(module, repository);
  return { ...named, reasons: [`the event pushed ${released}, which releases another module`, ...named.reasons] };
}

/** What an untagged commit is called. */
function nameUntagged({ inputs, repository, released }: Question, module: ModuleFacts, next: NextPlan): Named {
  switch (inputs.untagged) {
    case 'fail':
      if (released === undefined) throw untaggedFault(module, repository.commit);
      return besides(released, module, repository);
    case 'pseudo':
      return pseudo(module, repository);
    case 'snapshot':
      return snapshot(inputs, module, repository, next);
    case 'next': {
      if (next.version !== '') return { kind: 'next', version: next.version, tag: next.tag, reasons: next.reasons };
      const named = pseudo(module, repository);
      return { ...named, reasons: [...next.reasons, ...named.reasons] };
    }
  }
}

function nameExact(module: ModuleFacts, repository: RepositoryFacts): Named | undefined {
  const { exact } = module.lineage;
  if (exact === undefined) return undefined;
  const pushed = exact.tag === repository.eventTag ? ', the tag that the event pushed' : '';
  return {
    kind: prerelease(exact.version) === '' ? 'release' : 'prerelease',
    version: exact.version,
    tag: exact.tag,
    reasons: [`the tag ${exact.tag} is on this commit${pushed}`],
  };
}

/** As cmd/go stamps it: `+dirty`, or `.dirty` behind build metadata (cmd/go/internal/load, setBuildInfo). */
function dirtied(version: string): string {
  return `${version}${version.includes('+') ? '.' : '+'}dirty`;
}

/** Highest first, so what comes after the tag of the commit itself is below it and in nobody's way: there may be thousands. */
function publishedOf({ published, retractions, lineage }: ModuleFacts): Published {
  const at = published.findIndex(({ tag }) => tag === lineage.exact?.tag);
  const above = at < 0 ? published : published.slice(0, at + 1);
  const versions = above.filter(({ kind }) => kind === 'version').map(({ version }) => version);
  return { kind: 'known', versions, isRetracted: retractedBy(retractions) };
}

function isHighest({ version, kind }: Named, published: Published): boolean {
  if (kind !== 'release' && kind !== 'prerelease') return false;
  return obstacleOf({ scheme: GO, version, published, render: () => '', prereleases: 'ranked' }) === undefined;
}

/** What the commits of a range say. Modules that share a base share the range, and it is read once. */
function evidenceReader(inputs: Inputs): (module: ModuleFacts) => readonly Evidence[] {
  const types = fromInput('commit-types', () => commitTypes(inputs.commitTypes));
  const known = new Map<readonly RangeCommit[], readonly Evidence[]>();
  return ({ range, released }) => {
    const isReleased = (hash: string) => released.has(hash);
    const evidence =
      known.get(range) ?? commitEvidence(range, { types, squashBodies: inputs.squashBodies, isReleased });
    known.set(range, evidence);
    return evidence;
  };
}

/** Of all that the range says, what its commits that touch the module say: a revert may name a commit that does not. */
function ownEvidence(all: readonly Evidence[], module: ModuleFacts, repository: RepositoryFacts): readonly Evidence[] {
  const several = repository.siblings.length > 1 || module.identity.directory !== '';
  if (!several) return all;
  const own = module.range.map(({ files }) => touchesModule(files, module.identity, repository.siblings));
  return all.filter((_, index) => own[index]);
}

/** What decides the version is missing, and nobody may fetch it. */
function cutOff({ lack }: RepositoryFacts): CouldNotCheckError {
  const why = "the input 'deepen' is 'never'";
  return lack === undefined ? shallowClone(why) : tagsMissing(lack, why);
}

/** What is answered for a module, and what to tell of it. */
function planModule(
  question: Question,
  module: ModuleFacts,
  all: readonly Evidence[],
): { readonly plan: ModulePlan; readonly warnings: readonly Fault[] } {
  const { inputs, repository } = question;
  const { identity, lineage } = module;
  if (repository.history === 'cut' && lineage.exact === undefined) throw cutOff(repository);
  const evidence = ownEvidence(all, module, repository);
  const { next, warnings } = planNextVersion(inputs, module, repository, evidence);
  const named = nameExact(module, repository) ?? nameUntagged(question, module, next);
  const dirty = repository.changes.length > 0;
  const published = publishedOf(module);
  const plan: ModulePlan = {
    directory: identity.directory === '' ? '.' : identity.directory,
    modulePath: module.goMod === undefined ? '' : identity.path,
    tagPrefix: identity.tagPrefix,
    ...named,
    version: dirty ? dirtied(named.version) : named.version,
    isRelease: named.kind === 'release' && !dirty,
    isHighest: !dirty && isHighest(named, published),
    baseVersion: lineage.base === undefined ? '' : canonicalModuleVersion(lineage.base.version),
    baseTag: lineage.base?.tag ?? '',
    distance: module.distance,
    previousVersion: lineage.previous?.version ?? '',
    previousTag: lineage.previous?.tag ?? '',
    next,
    floatingTags: floatingTags(
      identity,
      named.version,
      published,
      repository.tags.map(({ name }) => name),
    ).map((tag) => (dirty && tag.move ? { ...tag, move: false, why: DIRTY, rule: DIRTY } : tag)),
    install: isServed(named, module, repository) ? installOf(named, module) : '',
    evidence,
    whyNot: surprises(module),
    reasons: [...named.reasons, ...furtherReasons(inputs, named, module, repository)],
  };
  return { plan, warnings: [...warnings, ...notes(named, module, repository, evidence)] };
}

/**
 * Whether Go can fetch the version: no tag leads to a snapshot, to a next version or to a changed work tree, no branch to the merge commit
 * of a pull request, and without a go.mod the path is a guess.
 */
function isServed({ kind }: Named, { goMod }: ModuleFacts, { changes, pullRequest }: RepositoryFacts): boolean {
  if (goMod === undefined || changes.length > 0) return false;
  switch (kind) {
    case 'release':
    case 'prerelease':
      return true;
    case 'pseudo':
      return pullRequest === undefined;
    case 'next':
    case 'snapshot':
      return false;
  }
}

function installOf({ version }: Named, { identity, programs }: ModuleFacts): string {
  return installLine({ module: identity, version, isMain: programs.length > 0, packages: programs });
}

const DIRTY = 'the work tree has changes, so this is no version that a tag could lead to';

function furtherReasons(
  inputs: Inputs,
  { kind }: Named,
  { identity }: ModuleFacts,
  { changes }: RepositoryFacts,
): readonly string[] {
  return [
    changes.length === 0 ? undefined : `the work tree has changes: ${listed(changes.slice(0, 5))}`,
    identity.fetchable
      ? undefined
      : `nobody can require ${identity.path}: go build stamps its version, and that is all`,
    inputs.allowedBranches.length === 0 || kind === 'release'
      ? undefined
      : 'allowed-branches was not asked: it speaks of the tags of releases',
  ].filter((reason) => reason !== undefined);
}

/** Decides the version of every module, and what comes next. Throws `RefusedError` when the answer is a refusal. */
export function planVersion(inputs: Inputs, repository: RepositoryFacts, modules: readonly ModuleFacts[]): VersionPlan {
  refusePushed(modules, repository);
  const evidenceOf = evidenceReader(inputs);
  const pushed = modules.findIndex(
    ({ lineage }) => lineage.exact !== undefined && lineage.exact.tag === repository.eventTag,
  );
  const question: Question = { inputs, repository, released: modules[pushed]?.lineage.exact?.tag };
  const planned = modules.map((module) => planModule(question, module, evidenceOf(module)));
  const plans = planned.map(({ plan }) => plan);
  const warnings = [...repository.leftOut.map(leftOutNote), ...planned.flatMap((module) => module.warnings)];
  const [first, ...others] = plans;
  if (plans.some(({ kind }) => kind === 'release')) checkBranches(inputs.allowedBranches, repository);
  if (repository.pullRequest !== undefined && plans.some(({ kind }) => kind === 'pseudo')) {
    warnings.push({
      code: 'merge-commit',
      message: `This is the merge commit of pull request ${repository.pullRequest}: it is on no branch, so nobody can fetch its pseudo-version.`,
      hint: "Set the input ref to the pull request's head commit, or untagged to snapshot.",
    });
  }
  const answered = [invariant(first, 'a module was selected'), ...others] as const;
  return { repository, modules: answered, main: plans[pushed] ?? answered[0], warnings };
}
