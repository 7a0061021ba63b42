import { refused } from '@slipway/testkit';
import { contextOf, releaseFlags } from '../src/context.ts';
import type { Facts, Inputs, PublishedTags } from '../src/facts.ts';
import { type Plan, planMetadata, readRequest } from '../src/plan.ts';
import { comparedTags } from '../src/published.ts';

export const SHA = '90dd6032fac8bda1b6c4436a2e65de27961ed071';
export const COMMIT_TIME = Date.parse('2024-02-29T23:05:06.789Z');
export const NOW = Date.parse('2025-07-14T12:00:00Z');

export const INPUTS: Inputs = {
  context: 'workflow',
  images: '',
  tags: '',
  flavor: '',
  labels: '',
  annotations: '',
  sepTags: '',
  sepLabels: '',
  sepAnnotations: '',
  bakeTarget: 'docker-metadata-action',
  githubToken: undefined,
  compat: 'strict',
  published: 'git',
  publishedPattern: [],
  annotationLevels: '',
  plainLabels: false,
  timeout: 120_000,
  jsonFile: '',
};

export const REPOSITORY = {
  name: 'hello',
  full_name: 'octo-org/hello',
  description: 'Says hello',
  html_url: 'https://github.com/octo-org/hello',
  license: { spdx_id: 'MIT' },
  default_branch: 'main',
};

export interface Situation {
  readonly ref?: string;
  readonly eventName?: string;
  readonly event?: object;
  /** Git tags that are out; or why nothing is known of them. */
  readonly published?: readonly string[] | PublishedTags;
  readonly retractions?: Facts['retractions'];
  readonly retractionsUnknown?: string;
  readonly eventAbsent?: string;
  readonly license?: string;
  readonly defaultBranch?: string;
  readonly description?: string;
  readonly settings?: Partial<Facts['settings']>;
  readonly headSha?: string;
}

const isTags = (published: Situation['published']): published is readonly string[] => Array.isArray(published);

function factsOf(compat: Inputs['compat'], situation: Situation): Facts {
  const { ref = 'refs/heads/main', eventName = 'push', event = {}, headSha = '', published = [] } = situation;
  const payload = { repository: REPOSITORY, ...event };
  const github = {
    eventName,
    ref,
    baseRef: '',
    headRef: '',
    sha: SHA,
    repository: 'octo-org/hello',
    serverUrl: 'https://github.com',
    apiUrl: 'http://127.0.0.1:9',
    runId: '1',
    runNumber: '1',
    runAttempt: '1',
    event: payload,
  };
  return {
    context: contextOf({ github, compat, headSha, followsTag: undefined }),
    repository: {
      name: 'hello',
      description: situation.description ?? 'Says hello',
      htmlUrl: 'https://github.com/octo-org/hello',
      license: situation.license ?? 'MIT',
      defaultBranch: situation.defaultBranch ?? 'main',
      eventDefaultBranch: 'main',
    },
    times: { now: NOW, commit: COMMIT_TIME, localOffset: () => 90 },
    created: COMMIT_TIME,
    published: isTags(published) ? { kind: 'git', tags: published } : published,
    retractions: situation.retractions ?? new Map(),
    retractionsUnknown: situation.retractionsUnknown ?? '',
    release: releaseFlags(payload),
    eventAbsent: situation.eventAbsent ?? '',
    settings: { shortShaLength: '', annotationLevels: '', setOutputEnv: '', ...situation.settings },
  };
}

/** The plan for some inputs in a situation. */
export function plan(inputs: Partial<Inputs>, situation: Situation = {}): Plan {
  const all = { ...INPUTS, ...inputs };
  const request = readRequest(all);
  const facts = factsOf(all.compat, situation);
  return planMetadata(all, request, { ...facts, published: comparedTags(facts.published, request.compared) });
}

/** The names of the tags of a few lines, separated by blanks. */
export function names(
  tags: string,
  situation: Situation & Partial<Pick<Inputs, 'compat' | 'flavor' | 'publishedPattern'>> = {},
): string {
  const { compat = 'strict', flavor = '', publishedPattern = [], ...rest } = situation;
  return plan({ tags, compat, flavor, publishedPattern }, rest).names.join(' ');
}

/** Why a tag is or is not set. */
export function why(tags: string, tag: string, situation: Situation = {}): string | undefined {
  return plan({ tags }, situation).decisions.find((decision) => decision.tag === tag)?.why;
}

/** What is said of inputs that are refused. */
export function refusal(inputs: Partial<Inputs>, situation: Situation = {}): string {
  return refused(() => plan(inputs, situation)).message;
}

export const tag = (name: string): string => `refs/tags/${name}`;
