import type { GitHubContext, Log } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { readGit } from '@slipway/git/host';
import { baseOf, type Context } from '../context.ts';
import { commitOf, type HeadFacts, peerHeadRef, type RunPlace, strictHeadRef, terminalRef } from '../head-ref.ts';
import type { Request } from '../plan.ts';
import { contextOfRemote, fetchUrl } from '../remote.ts';
import type { Checkout } from './checkout.ts';

const git = async ({ repository }: Pick<Checkout, 'repository'>, args: readonly string[]): Promise<string> =>
  (await readGit(await repository(), args)).trim();

async function refsOf(checkout: Checkout, question: '--points-at' | '--contains', scope: string): Promise<string[]> {
  const format = ['--format=%(refname)', '--sort=-committerdate'];
  const refs = await git(checkout, ['for-each-ref', ...format, question, 'HEAD', scope]);
  return refs.split('\n').filter((ref) => ref !== '' && !ref.endsWith('/HEAD'));
}

/** What Git says of HEAD; what is not needed for the answer is asked only when it comes to that. */
function headFacts(checkout: Checkout, place: RunPlace): HeadFacts {
  return {
    place,
    branch: () => git(checkout, ['branch', '--show-current']),
    decoration: () => git(checkout, ['show', '-s', '--pretty=%D', 'HEAD', '--']),
    tagsHere: () => refsOf(checkout, '--points-at', 'refs/tags/'),
    branchesHere: (scope) => refsOf(checkout, '--points-at', scope),
    branchesAround: (scope) => refsOf(checkout, '--contains', scope),
    tagsAround: () => refsOf(checkout, '--contains', 'refs/tags/'),
  };
}

interface GitQuestion {
  readonly github: GitHubContext;
  readonly checkout: Checkout;
  readonly compat: Compat;
  readonly place: RunPlace;
}

/** Ref and commit of the checkout: the event's ref when it is about the commit that is checked out. Throws `RefusedError`. */
export async function gitContext({ github, checkout, compat, place }: GitQuestion): Promise<Context> {
  const sha = commitOf(await checkout.head(), place);
  const facts = headFacts(checkout, place);
  const ref = compat === 'peer' ? await peerHeadRef(facts) : await strictHeadRef(facts, github, sha);
  return { eventName: github.eventName, ref, sha, baseRef: baseOf(ref, github.event) };
}

/** Ref and commit of a run from a terminal, with a word where it is not about the branch that is checked out. Throws `RefusedError`. */
export async function terminalContext(
  sources: { readonly github: GitHubContext; readonly checkout: Checkout; readonly log: Log },
  { compat, rules }: Pick<Request, 'compat' | 'rules'>,
): Promise<Context> {
  const { github, checkout, log } = sources;
  const context = await gitContext({ github, checkout, compat, place: 'terminal' });
  if (!context.ref.startsWith('refs/heads/')) return context;
  const ref = terminalRef(context.ref, await headFacts(checkout, 'terminal').tagsHere(), rules);
  if (ref !== context.ref) log.info(`HEAD is tagged: the answer is about ${ref}, not about ${context.ref}`);
  return { ...context, ref };
}

/** A run from a terminal has no event: what is checked out says what it is about, and its remote which repository it is. */
export async function localContext({ repository, head }: Checkout): Promise<GitHubContext> {
  if ((await head()).kind === 'no-repository') return contextOfRemote('');
  // The first column is the name, and an unknown remote has no line: nothing has to be read from a failure.
  const remotes = await git({ repository }, ['remote', '--verbose']);
  return contextOfRemote(fetchUrl(remotes, 'origin'));
}
