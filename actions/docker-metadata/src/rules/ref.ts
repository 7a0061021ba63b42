import { didYouMean } from '@slipway/core';
import { invalidAt, shown } from '@slipway/expression';
import { namedVersion } from '../version-use.ts';
import { attribute, nothing, type Proposal, type RuleType, type Run, type TagRule } from './rule.ts';

const EVENTS = ['branch', 'tag', 'pr'];

/** What follows a prefix of the ref; undefined when the ref has another. */
function below(ref: string, prefix: string): string | undefined {
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

function branchTag({ ref }: Run): Proposal {
  const branch = below(ref, 'refs/heads/');
  if (branch === undefined) return nothing('the run is not for a branch');
  return { kind: 'value', value: branch, why: `the branch ${branch}`, latest: false, derived: true };
}

function gitTag({ ref, compat }: Run): Proposal {
  const tag = below(ref, 'refs/tags/');
  if (tag === undefined) return nothing('the run is not for a Git tag');
  const version = compat === 'strict' ? namedVersion(tag) : undefined;
  const value = { kind: 'value', value: tag, why: `the Git tag ${tag}`, latest: true, derived: true } as const;
  return version === undefined ? value : { ...value, version };
}

function pullRequestTag({ ref }: Run): Proposal {
  const pull = below(ref, 'refs/pull/')?.replace(/\/merge$/, '');
  if (pull === undefined) return nothing('the run is not for a pull request');
  return { kind: 'value', value: pull, why: `the pull request ${pull}`, latest: false, derived: true };
}

/** https://github.com/docker/metadata-action#typeref */
export const ref: RuleType = {
  priority: '600',
  attributes: { event: undefined },
  check: (rule) => {
    const { text, line, offset } = attribute(rule, 'event');
    if (EVENTS.includes(text)) return;
    throw invalidAt(line, offset, {
      code: 'tag-rule',
      message: `the event ${shown(text)} is unknown.${didYouMean(text, EVENTS)}`,
      hint: 'Write event=branch, event=tag or event=pr.',
    });
  },
  propose: (rule: TagRule, run) => {
    const { text } = attribute(rule, 'event');
    if (text === 'branch') return branchTag(run);
    return text === 'tag' ? gitTag(run) : pullRequestTag(run);
  },
};
