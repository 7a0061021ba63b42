import { couldNotCheck, refused } from '@slipway/testkit';
import { candidates, identifyModule, parseGoModFile, readTag, retractedBy, retractionSource } from '@slipway/version';
import type { ModuleFacts, RangeCommit, RepositoryFacts } from '../src/facts.ts';
import type { Inputs } from '../src/inputs.ts';
import { findLineage } from '../src/lineage.ts';
import { planVersion } from '../src/plan.ts';

export const ROOT = { directory: '', path: 'example.com/m' };
export const SUB = { directory: 'sub', path: 'example.com/m/sub' };

export const INPUTS: Inputs = {
  module: ['.'],
  workingDirectory: '/',
  ref: '',
  untagged: 'pseudo',
  next: 'auto',
  fallback: 'none',
  channels: [],
  buildNumber: undefined,
  commitTypes: [],
  squashBodies: 'header',
  tagRange: '',
  initialVersion: '',
  deepen: 'auto',
  allowedBranches: [],
  githubToken: undefined,
};

/** 2024-01-01T00:00:00Z. */
export const TIME = 1_704_067_200;

/** The commit with a number: `0001…`. */
export const hash = (number: number): string => String(number).padStart(4, '0').padEnd(40, 'a');

/** What a pseudo-version ends in for the commit with a number. */
export const stamp = (number: number): string => `20240101000000-${hash(number).slice(0, 12)}`;

interface Commit {
  readonly message?: string;
  readonly tags?: readonly string[];
  readonly files?: readonly string[];
}

export interface History {
  /** Ancestors and the commit itself, oldest first, numbered from 1. */
  readonly commits: readonly Commit[];
  /** Tags on other branches. */
  readonly elsewhere?: readonly string[];
  /** Lines of go.mod that retract versions, by the tag that has them. */
  readonly retract?: Readonly<Record<string, string>>;
  /** Module path; undefined for a repository without go.mod. */
  readonly path?: string | undefined;
  readonly directory?: string;
  readonly programs?: readonly string[];
  readonly repository?: Partial<RepositoryFacts>;
}

export function repositoryOf({ commits, elsewhere = [], repository = {} }: History): RepositoryFacts {
  const here = commits.flatMap(({ tags = [] }, at) => tags.map((name) => ({ name, commit: hash(at + 1) })));
  return {
    commit: hash(commits.length),
    commitTime: TIME,
    changes: [],
    branch: { names: ['main'], releases: true },
    pullRequest: undefined,
    eventTag: undefined,
    tags: [...here, ...elsewhere.map((name) => ({ name, commit: hash(9000) }))],
    history: 'whole',
    lack: undefined,
    deepened: false,
    branches: undefined,
    siblings: [],
    leftOut: [],
    inRange: undefined,
    ...repository,
  };
}

function rangeOf({ commits }: History, base: string | undefined): readonly RangeCommit[] {
  const all = commits.map(({ message = 'chore: x', files = [] }, at) => ({
    hash: hash(at + 1),
    parents: at === 0 ? [] : [hash(at)],
    message,
    files,
  }));
  return all.slice(all.findIndex((commit) => commit.hash === base) + 1).reverse();
}

export function moduleOf(history: History, { commit, tags, eventTag, history: known }: RepositoryFacts): ModuleFacts {
  const { directory = '', retract = {}, programs = [] } = history;
  const path = 'path' in history ? history.path : 'example.com/m';
  const goMod = path === undefined ? undefined : parseGoModFile(`module ${path}\n`);
  const identity = identifyModule({ directory, path: path ?? 'example.com/unnamed' });
  const context = { hasGoMod: goMod !== undefined };
  const published = candidates(tags, identity, context);
  const source = retractionSource(published)?.version ?? '';
  const { retract: retractions } = parseGoModFile(`module example.com/m\n${retract[source] ?? ''}`);
  const counting = published.filter(({ version }) => !retractedBy(retractions)(version));
  const here = published.filter((tag) => tag.kind === 'version' && tag.commit === commit);
  const exact = here.find(({ tag }) => tag === eventTag) ?? here[0];
  const ancestors = new Set(published.filter((tag) => tag.commit !== hash(9000)).map(({ tag }) => tag));
  const { lineage } =
    known === 'cut'
      ? { lineage: { exact, base: exact, previous: undefined } }
      : findLineage(counting, exact, (tag) => ancestors.has(tag));
  const range = exact === undefined && known === 'whole' ? rangeOf(history, lineage.base?.commit) : [];
  return {
    identity,
    goMod,
    programs,
    published,
    retractions,
    candidates: counting,
    ignored: tags.flatMap(({ name, commit: at }) => {
      const reading = readTag(name, identity, context);
      return at === commit && reading.kind === 'ignored' ? [{ tag: name, why: reading.why }] : [];
    }),
    lineage,
    range: lineage.base === undefined ? [] : range,
    released: new Set<string>(),
    distance: range.length,
  };
}

export function plan(history: History, inputs: Partial<Inputs> = {}) {
  const repository = repositoryOf(history);
  return planVersion({ ...INPUTS, ...inputs }, repository, [moduleOf(history, repository)]);
}

export const answerOf = (history: History, inputs: Partial<Inputs> = {}) => plan(history, inputs).modules[0];
export const faultFrom = (history: History, inputs: Partial<Inputs> = {}) => refused(() => plan(history, inputs));
export const unknownFrom = (history: History, inputs: Partial<Inputs> = {}) =>
  couldNotCheck(() => plan(history, inputs));
export const warned = (history: History, inputs: Partial<Inputs> = {}) =>
  plan(history, inputs).warnings.map(({ code, message }) => `${code}: ${message}`);

/** Commits with a tag on the first. */
export const since = (tag: string, ...messages: readonly string[]): History => ({
  commits: [{ tags: [tag] }, ...messages.map((message) => ({ message }))],
});
