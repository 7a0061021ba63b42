import type { GitHubContext, Host } from '@slipway/core';
import { eventCommitTime, pullRequestTime, releaseTime } from '../commit-time.ts';
import { type Context, contextOf, releaseFlags } from '../context.ts';
import type { Facts, Inputs, PublishedTags } from '../facts.ts';
import { followedPush, isTagged } from '../followed.ts';
import { needsOf } from '../needs.ts';
import { eventAbsent } from '../payload.ts';
import type { Request } from '../plan.ts';
import { comparedTags } from '../published.ts';
import { splitTag } from '../version-use.ts';
import { type Checkout, openCheckout } from './checkout.ts';
import { fixedTime, localOffset, nowOf } from './clock.ts';
import { gitContext, localContext, terminalContext } from './git-context.ts';
import { publishedByGit, publishedByRegistry } from './published.ts';
import { type Api, githubApi, NO_API, repositoryFacts } from './repository.ts';
import { readRetractions } from './retractions.ts';

interface Sources {
  readonly inputs: Inputs;
  readonly request: Request;
  readonly host: Host;
  /** The same for what is asked over the network: its signal is aborted when the time for that is up. */
  readonly online: Host;
  readonly github: GitHubContext;
  readonly checkout: Checkout;
  readonly api: Api;
}

async function readContext({ inputs, request, host, github, checkout, api }: Sources): Promise<Context> {
  if (host.github === undefined) return terminalContext({ github, checkout, log: host.log }, request);
  if (inputs.context === 'git') return gitContext({ github, checkout, compat: inputs.compat, place: 'step' });
  const follows = inputs.compat === 'strict' && github.eventName === 'workflow_run';
  const followsTag = follows ? await readFollowed(github.event, checkout, api) : undefined;
  const headSha = host.env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '';
  return contextOf({ github, compat: inputs.compat, headSha, followsTag });
}

/** Whether the run that a `workflow_run` follows was for a tag: by the checkout, where that has all tags, else by GitHub. */
async function readFollowed(event: unknown, checkout: Checkout, api: Api): Promise<boolean | undefined> {
  const push = followedPush(event);
  if (push === undefined || isTagged(push, (await checkout.tags()) ?? [])) return push !== undefined;
  const names = await checkout.tagNames();
  if (names !== undefined && names.lack === undefined) return false;
  return (await api.tags(push.name))?.includes(push.name);
}

/** Time of the commit: by the event, the checkout, and last the API. */
async function readCommitTime({ github, checkout, api, inputs }: Sources, sha: string): Promise<number | undefined> {
  const known = inputs.context === 'git' ? undefined : eventCommitTime(github.event, sha);
  return known ?? (await checkout.commitTime(sha)) ?? (await api.commitTime(sha));
}

interface Moments {
  readonly now: number;
  readonly commit: number;
  readonly created: number;
}

async function readMoments(sources: Sources, context: Context): Promise<Moments> {
  const { inputs, request, host, github, checkout } = sources;
  const now = nowOf(host.env, inputs.compat);
  const needs = needsOf(inputs, request, context);
  const commit = needs.commitTime ? await readCommitTime(sources, context.sha) : undefined;
  const fixed = needs.created ? fixedTime(host.env) : now;
  const created =
    fixed ??
    commit ??
    eventCommitTime(github.event, context.sha) ??
    releaseTime(github.event) ??
    (await checkout.commitTime(context.sha)) ??
    pullRequestTime(github.event) ??
    (await readCommitTime(sources, context.sha)) ??
    now;
  return { now, commit: commit ?? now, created: Number.isNaN(created) ? now : created };
}

async function readPublished(
  { inputs, request, online, checkout, api }: Sources,
  context: Context,
): Promise<PublishedTags> {
  const { published } = needsOf(inputs, request, context);
  if (published === undefined) return { kind: 'none' };
  const read =
    inputs.published === 'registry'
      ? publishedByRegistry(request.images, online)
      : publishedByGit(checkout, published.prefix, api);
  return comparedTags(await read, request.compared);
}

/** What is retracted of the module whose tag the run is for, else of the one at the root. */
async function retractionsOf(
  sources: Sources,
  { ref }: Context,
  published: PublishedTags,
): Promise<Pick<Facts, 'retractions' | 'retractionsUnknown'>> {
  if (published.kind !== 'git') return { retractions: new Map(), retractionsUnknown: '' };
  const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
  const directory = splitTag(tag ?? '').prefix.slice(0, -1);
  const { retractions, unknown } = await readRetractions(sources, directory, published.tags, tag);
  return { retractions: new Map([[directory, retractions]]), retractionsUnknown: unknown };
}

/** Everything that the answer depends on. The network is used only for what neither the event nor the checkout says. */
export async function gather(inputs: Inputs, request: Request, host: Host): Promise<Facts> {
  const { env } = host;
  const checkout = openCheckout(host);
  const github = host.github ?? (await localContext(checkout));
  const online = { ...host, signal: AbortSignal.any([host.signal, AbortSignal.timeout(inputs.timeout)]) };
  const api = host.github === undefined ? NO_API : githubApi(online, github, inputs.githubToken);
  const sources: Sources = { inputs, request, host, online, github, checkout, api };
  const context = await readContext(sources);
  const [repository, { now, commit, created }, published] = await Promise.all([
    repositoryFacts(github, api),
    readMoments(sources, context),
    readPublished(sources, context),
  ]);
  return {
    context,
    repository,
    times: { now, commit, localOffset },
    created,
    published,
    ...(await retractionsOf(sources, context, published)),
    release: releaseFlags(github.event),
    eventAbsent: host.github === undefined ? '' : eventAbsent(github.event, env['GITHUB_EVENT_PATH'] ?? ''),
    settings: {
      shortShaLength: env['DOCKER_METADATA_SHORT_SHA_LENGTH'] ?? '',
      annotationLevels: env['DOCKER_METADATA_ANNOTATIONS_LEVELS'] ?? '',
      setOutputEnv: env['DOCKER_METADATA_SET_OUTPUT_ENV'] ?? '',
    },
  };
}
