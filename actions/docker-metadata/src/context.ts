import { type GitHubContext, RefusedError } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { SEMVER } from '@slipway/version';
import { listAt, saysAt, textAt, wordAt } from './payload.ts';
import { splitTag } from './version-use.ts';

/** What the run is for. */
export interface Context {
  readonly eventName: string;
  /** `refs/heads/main`, `refs/tags/v1.2.3`, `refs/pull/7/merge`; empty when the run is for none. */
  readonly ref: string;
  readonly sha: string;
  /** Branch that a pull request or a tag is based on, or empty. */
  readonly baseRef: string;
}

export interface ContextQuestion {
  readonly github: GitHubContext;
  readonly compat: Compat;
  /** `DOCKER_METADATA_PR_HEAD_SHA` of the environment. */
  readonly headSha: string;
  /** Whether what a `workflow_run` follows was a tag; undefined when nobody can say. */
  readonly followsTag: boolean | undefined;
}

const isPullRequest = ({ eventName }: GitHubContext): boolean => eventName.includes('pull_request');

/** `base_ref` of a tag's push, or of a pull request. */
export function baseOf(ref: string, event: unknown): string {
  if (ref.startsWith('refs/tags/')) return (textAt(event, 'base_ref') ?? '').replace(/^refs\/heads\//, '');
  return ref.startsWith('refs/pull/') ? (textAt(event, 'pull_request', 'base', 'ref') ?? '') : '';
}

/** The ref of `pull_request_target` is that of the base: the pull request's own is made from its number. */
function targetRef({ event }: GitHubContext, compat: Compat): string {
  const number = wordAt(event, 'number');
  if (number === undefined && compat === 'strict') {
    throw new RefusedError({
      code: 'payload',
      message: 'The payload of the event pull_request_target has no number, so the pull request is not known.',
      hint: 'Run the step in a job that has the event file, or mount GITHUB_EVENT_PATH into its container.',
    });
  }
  return `refs/pull/${number}/merge`;
}

/** https://docs.github.com/actions/reference/events-that-trigger-workflows#merge_group: the queue's branch is of no use to anybody. */
function mergeGroup({ github: { event, ref, sha, eventName } }: ContextQuestion): Context {
  const head = textAt(event, 'merge_group', 'head_ref') ?? ref;
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(head)?.[1];
  const baseRef = (textAt(event, 'merge_group', 'base_ref') ?? '').replace(/^refs\/heads\//, '');
  return { eventName, ref: number === undefined ? '' : `refs/pull/${number}/merge`, sha, baseRef };
}

/**
 * Ref of the run that a `workflow_run` follows. What a fork pushed is nobody's branch or tag here, and its name says nothing: a branch
 * may be called like a version. Where nobody can say what is a tag, it is what reads like a full version: branches are called `3.11`.
 */
function followedRef(event: unknown, followsTag: boolean | undefined): string {
  const run = (...path: readonly string[]) => textAt(event, 'workflow_run', ...path);
  const [pull] = listAt(event, 'workflow_run', 'pull_requests') ?? [];
  if (run('event')?.startsWith('pull_request') === true) {
    const number = wordAt(pull, 'number');
    return number === undefined ? '' : `refs/pull/${number}/merge`;
  }
  const name = run('head_branch') ?? '';
  const own = run('head_repository', 'full_name') === textAt(event, 'repository', 'full_name');
  if (name === '' || !own) return '';
  const isTag = followsTag ?? SEMVER.isVersion(splitTag(name).version);
  return isTag ? `refs/tags/${name}` : `refs/heads/${name}`;
}

function workflowRun({ github: { event, eventName, sha }, followsTag }: ContextQuestion): Context {
  const head = textAt(event, 'workflow_run', 'head_sha') ?? sha;
  const ref = followedRef(event, followsTag);
  return { eventName, ref, sha: head, baseRef: baseOf(ref, event) };
}

const isFalse = (setting: string): boolean => /^(?:0|f|false)$/i.test(setting);

/** The merge commit is what is built then, and it is in no history. On `pull_request_target` and once it is merged the base is built. */
function headByDefault({ eventName, ref }: GitHubContext): boolean {
  return !eventName.includes('pull_request_target') && ref.startsWith('refs/pull/');
}

/**
 * Ref and commit of the run, from its event. With `strict`, a pull request is about its head commit (`DOCKER_METADATA_PR_HEAD_SHA: false`
 * for the merge commit), a merge group about its pull request, and a `workflow_run` about the run that it follows.
 *
 * Throws `RefusedError`.
 */
export function contextOf(question: ContextQuestion): Context {
  const { github, compat, headSha } = question;
  const { eventName, event } = github;
  if (compat === 'strict' && eventName === 'merge_group') return mergeGroup(question);
  if (compat === 'strict' && eventName === 'workflow_run') return workflowRun(question);
  const ref = eventName.includes('pull_request_target') ? targetRef(github, compat) : github.ref;
  const wanted = /true/i.test(headSha) || (compat === 'strict' && headByDefault(github) && !isFalse(headSha));
  const head = wanted && isPullRequest(github) ? textAt(event, 'pull_request', 'head', 'sha') : undefined;
  return { eventName, ref, sha: head ?? github.sha, baseRef: baseOf(ref, event) };
}

/** Events that always run on the last commit of the default branch. The peer takes `create` for one, which is about any branch or tag. */
const ON_DEFAULT_BRANCH = { strict: /discussion|issues|schedule/, peer: /create|discussion|issues|schedule/ } as const;

/** Whether a run is for the default branch, as the expression `is_default_branch` has it. */
export function isDefaultBranch(
  { ref, eventName }: Context,
  defaultBranch: string | undefined,
  compat: Compat,
): boolean {
  const branch = ref.replace(/^refs\/heads\//, '');
  return branch !== '' && (branch === defaultBranch || ON_DEFAULT_BRANCH[compat].test(eventName));
}

/** What a release event says of the release. */
export interface ReleaseFlags {
  /** Marked as a pre-release or a draft. */
  readonly unfinished: 'pre-release' | 'draft' | undefined;
  readonly notLatest: boolean;
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#release */
export function releaseFlags(event: unknown): ReleaseFlags {
  const draft = saysAt(event, true, 'release', 'draft');
  const prerelease = saysAt(event, true, 'release', 'prerelease');
  return {
    unfinished: draft ? 'draft' : prerelease ? 'pre-release' : undefined,
    notLatest: saysAt(event, 'false', 'release', 'make_latest') || saysAt(event, false, 'release', 'make_latest'),
  };
}
