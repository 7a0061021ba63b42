import { type Fault, fromInput, printable, RefusedError } from '@slipway/core';
import {
  type Compat,
  type Engine,
  expand,
  type Line,
  needsEngine,
  readList,
  type Source,
  shown,
} from '@slipway/expression';
import { comparedNames } from '@slipway/version';
import { isDefaultBranch } from './context.ts';
import { type BakeKind, documentsOf } from './documents.ts';
import type { Facts, Inputs, PublishedTags } from './facts.ts';
import { type Flavor, readFlavor } from './flavor.ts';
import { readImages } from './images.ts';
import { annotationLevels, type LabelQuestion, planAnnotations, planLabels } from './labels.ts';
import { readRules } from './rules/read.ts';
import { attribute, type Run, type TagRule } from './rules/rule.ts';
import { scopesOf } from './scopes.ts';
import { type Decision, planTags } from './tags.ts';

/** The inputs, read: everything that can be said without a fact. */
export interface Request {
  readonly compat: Compat;
  readonly images: readonly string[];
  readonly rules: readonly TagRule[];
  readonly flavor: Flavor;
  readonly labels: readonly Line[];
  readonly annotations: readonly Line[];
  /** Whether a published tag is that of a version that is compared. */
  readonly compared: (name: string) => boolean;
}

/** Reads the inputs. Throws `RefusedError` with line and column of what is wrong. */
export function readRequest(inputs: Inputs): Request {
  const { compat } = inputs;
  return {
    compat,
    images: fromInput('images', () => readImages(readList(inputs.images), compat)),
    rules: fromInput('tags', () => readRules(readList(inputs.tags), compat)),
    flavor: fromInput('flavor', () => readFlavor(readList(inputs.flavor), compat)),
    labels: fromInput('labels', () => readList(inputs.labels)),
    annotations: fromInput('annotations', () => readList(inputs.annotations)),
    compared: comparedNames(inputs.publishedPattern),
  };
}

/** Whether expressions of the user run that may take for ever: regular ones on names that others choose. */
export function runsExpressions({ rules }: Request): boolean {
  return rules.some((rule) => rule.type === 'match' || (rule.attributes.get('match')?.text ?? '') !== '');
}

export interface Plan {
  readonly version: string;
  /** With the names of the images. */
  readonly tags: readonly string[];
  readonly names: readonly string[];
  /** `key=value`. */
  readonly labels: readonly string[];
  /** `level:key=value`. */
  readonly annotations: readonly string[];
  readonly json: string;
  readonly bake: Readonly<Record<BakeKind, string>>;
  readonly decisions: readonly Decision[];
  readonly warnings: readonly Fault[];
}

/** The first characters of a commit. Throws `RefusedError` when the length that the environment asks for is no number. */
function shortSha(sha: string, length: string): string {
  const wanted = length === '' ? 7 : Number(length);
  if (!Number.isNaN(wanted)) return sha.substring(0, wanted);
  throw new RefusedError({
    code: 'short-sha-length',
    message: `DOCKER_METADATA_SHORT_SHA_LENGTH is ${shown(length)}, which is no number.`,
    hint: 'Set it to a number such as 12, or remove it: 7 is the default.',
  });
}

/** Every text of the inputs that may hold expressions. */
function templatesOf({ rules, flavor, labels, annotations }: Request): readonly Source[] {
  const whole = [...labels, ...annotations].map((line) => ({ line, text: line.text, offset: 0 }));
  return [...rules.flatMap(({ attributes }) => [...attributes.values()]), flavor.prefix, flavor.suffix, ...whole];
}

/** Whether the peer's own template language is needed: only for its answer, and for what our reader of expressions does not know. */
export function needsTemplates(request: Request): boolean {
  return request.compat === 'peer' && templatesOf(request).some(needsEngine);
}

function runOf(request: Request, facts: Facts, engine: Engine | undefined): Run {
  const { compat } = request;
  const { context, repository, times, settings } = facts;
  const { ref, sha, eventName } = context;
  const below = (prefix: string) => (ref.startsWith(prefix) ? ref.slice(prefix.length) : '');
  const known = compat === 'peer' ? repository.eventDefaultBranch : repository.defaultBranch;
  const short = () => shortSha(sha, settings.shortShaLength);
  const names = {
    branch: below('refs/heads/'),
    tag: below('refs/tags/'),
    sha: short,
    base_ref: context.baseRef,
    is_default_branch: isDefaultBranch(context, known, compat),
  };
  const scopes = scopesOf(names, times, compat);
  return {
    compat,
    ref,
    sha,
    eventName,
    defaultBranch: repository.defaultBranch,
    scopes,
    shortSha: short,
    expand: (source) => expand(source, scopes.global, compat, engine),
    engine,
  };
}

/** Whether the answer depends on which branch is the default one: a wrong guess there sets `latest`, or leaves it out. */
function asksDefaultBranch({ rules, labels, annotations }: Request): boolean {
  const lines = [...rules.map(({ line }) => line), ...labels, ...annotations];
  const edge = rules.some((rule) => rule.type === 'edge' && attribute(rule, 'branch').text === '');
  return edge || lines.some(({ text }) => text.includes('_default_branch'));
}

const NO_DEFAULT_BRANCH: Fault = {
  code: 'default-branch-unknown',
  message: 'It is not known which branch is the default one, so no branch is taken for it.',
  hint: 'Let GitHub be asked (permissions: contents: read), or mount the file of GITHUB_EVENT_PATH into the container of the job.',
};

const unreadRetractions = (why: string): Fault => ({
  code: 'retractions-unread',
  message: `Retractions are not read: ${why}`,
  hint: 'Until go.mod of the highest version can be read, versions that were retracted hold tags back all the same.',
});

const unknownPublished = ({ why, hint }: PublishedTags & { readonly kind: 'unknown' }): Fault => ({
  code: 'published-unknown',
  message: `Only tags of the exact version are set: ${why}.`,
  hint,
});

const noEvent = (why: string): Fault => ({
  code: 'event-absent',
  message: `There is no payload of the event: ${printable(why, 300)}. The answer is made of the runner's variables alone.`,
  hint: 'Mount the file of GITHUB_EVENT_PATH into the container of the job: pull requests, releases and the default branch are told by it.',
});

const withoutTag = ({ rule, why }: Decision): Fault => ({
  code: 'rule-without-tag',
  message: `${shown(rule)}: ${printable(why, 300)}.`,
  hint: 'No tag comes from this line.',
});

const NO_TAG: Fault = {
  code: 'no-image-tag',
  message: 'No tag has been generated.',
  hint: 'Check the input tags: the summary says why each line gave none.',
};

function warningsOf(request: Request, facts: Facts, plan: Pick<Plan, 'decisions' | 'names'>): Plan['warnings'] {
  const { published, repository, context } = facts;
  const lost = request.compat === 'strict' && repository.defaultBranch === '' && context.ref.startsWith('refs/heads/');
  const unexpected = plan.decisions.filter(({ warn }) => warn);
  const held = plan.decisions.some(({ obstacle }) => obstacle === 'unknown');
  return [
    ...(facts.eventAbsent === '' ? [] : [noEvent(facts.eventAbsent)]),
    ...unexpected.map(withoutTag),
    ...(facts.retractionsUnknown === '' ? [] : [unreadRetractions(facts.retractionsUnknown)]),
    ...(lost && asksDefaultBranch(request) ? [NO_DEFAULT_BRANCH] : []),
    ...(published.kind === 'unknown' && held ? [unknownPublished(published)] : []),
    ...(plan.names.length === 0 ? [NO_TAG] : []),
  ];
}

/**
 * Decides everything that the action answers.
 *
 * @param engine the peer's template language, where a text needs it
 *
 * Throws `RefusedError`.
 */
export function planMetadata(inputs: Inputs, request: Request, facts: Facts, engine?: Engine): Plan {
  const { compat, images, flavor, rules } = request;
  const run = runOf(request, facts, engine);
  const { version, labelVersion, names, decisions } = planTags({
    rules,
    run,
    flavor,
    facts,
    compared: request.compared,
  });
  const question: LabelQuestion = { facts, compat, version: labelVersion, expand: run.expand };
  const labels = fromInput('labels', () => planLabels(request.labels, inputs.plainLabels, question));
  const levelText = inputs.annotationLevels || facts.settings.annotationLevels;
  const annotationsAt = (text: string) => {
    const levels = fromInput('annotation-levels', () => annotationLevels(text, compat));
    return fromInput('annotations', () => planAnnotations(request.annotations, levels, question));
  };
  const annotations = annotationsAt(levelText);
  const bakeAnnotations = compat === 'peer' ? annotationsAt(`${(levelText || 'manifest').split(':')[0]}`) : annotations;
  const tags =
    images.length === 0
      ? names
      : images.flatMap((image) => names.map((name) => (image === '' ? name : `${image}:${name}`)));
  const target = inputs.bakeTarget;
  const metadata = { compat, images, version, tags, names, labels, annotations, bakeAnnotations, target };
  const documents = documentsOf(metadata);
  return {
    version,
    tags,
    names,
    labels: labels.map(({ key, value }) => `${key}=${value}`),
    annotations,
    ...documents,
    decisions,
    warnings: warningsOf(request, facts, { decisions, names }),
  };
}
