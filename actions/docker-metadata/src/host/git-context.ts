import { type GitHubContext, printable, RefusedError } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { baseOf, type Context } from '../context.ts';
import { type HeadFacts, peerHeadRef, strictHeadRef } from '../head-ref.ts';
import type { Checkout } from './checkout.ts';

async function git({ repository }: Checkout, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await repository.run(args);
  if (code === 0) return stdout.toString('utf8').trim();
  throw new RefusedError({
    code: 'git-context',
    message: `context: git needs a checkout, and 'git ${args[0]}' says: ${printable(stderr.trim(), 200)}.`,
    hint: 'Run actions/checkout before this step.',
  });
}

async function refsOf(checkout: Checkout, question: '--points-at' | '--contains', scope: string): Promise<string[]> {
  const format = ['--format=%(refname)', '--sort=-committerdate'];
  const refs = await git(checkout, ['for-each-ref', ...format, question, 'HEAD', scope]);
  return refs.split('\n').filter((ref) => ref !== '' && !ref.endsWith('/HEAD'));
}

/** What Git says of HEAD; what is not needed for the answer is asked only when it comes to that. */
function headFacts(checkout: Checkout): HeadFacts {
  return {
    branch: () => git(checkout, ['branch', '--show-current']),
    decoration: () => git(checkout, ['show', '-s', '--pretty=%D', 'HEAD', '--']),
    tagsHere: () => refsOf(checkout, '--points-at', 'refs/tags/'),
    branchesHere: (scope) => refsOf(checkout, '--points-at', scope),
    branchesAround: (scope) => refsOf(checkout, '--contains', scope),
    tagsAround: () => refsOf(checkout, '--contains', 'refs/tags/'),
  };
}

/** Ref and commit of the checkout: the event's ref when it is about the commit that is checked out. Throws `RefusedError`. */
export async function gitContext(github: GitHubContext, checkout: Checkout, compat: Compat): Promise<Context> {
  const sha = await git(checkout, ['show', '--format=%H', 'HEAD', '--quiet', '--']);
  const facts = headFacts(checkout);
  const ref = compat === 'peer' ? await peerHeadRef(facts) : await strictHeadRef(facts, github, sha);
  return { eventName: github.eventName, ref, sha, baseRef: baseOf(ref, github.event) };
}

/** `https://host/owner/name.git`, `git@host:owner/name.git`: where a clone comes from, without a user or password. */
const REMOTE =
  /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([A-Za-z0-9.-]+)(?::\d+)?[:/]([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/?$/;

/** A run from a terminal has no event: what is checked out says what it is about, and its remote which repository it is. */
export async function localContext({ repository }: Checkout): Promise<GitHubContext> {
  const { code, stdout } = await repository.run(['remote', 'get-url', 'origin']);
  const { 1: host = '', 2: name = '' } = (code === 0 && REMOTE.exec(stdout.toString('utf8').trim())) || [];
  const nothing = { baseRef: '', headRef: '', runId: '', runNumber: '', runAttempt: '', apiUrl: '', event: {} };
  return { ...nothing, eventName: 'push', ref: '', sha: '', repository: name, serverUrl: `https://${host}` };
}
