import { fromInput, type Host, printable, RefusedError } from '@slipway/core';
import { basicToken, type CommitHeader, parseCommit, type Refs, type Tag, tagsMissing } from '@slipway/git';
import {
  completeTags,
  deepen,
  fetchFiles,
  fetchTrees,
  isCutOff,
  isPartial,
  listCommits,
  listFiles,
  type ObjectReader,
  openObjects,
  openRepository,
  type RemoteAccess,
  readAbsentFile,
  readChanges,
  readLayout,
  readRefs,
  refuseOption,
  whyTagsMayLack,
} from '@slipway/git/host';
import type { ModuleIdentity } from '@slipway/version';
import { pullRequest } from '../branch.ts';
import { eventTag, unitedTags } from '../event.ts';
import type { ModuleFacts, RepositoryFacts } from '../facts.ts';
import { pathOf, siblingOf } from '../module-tags.ts';
import { moduleDirectories, programFiles, selectModules } from '../modules.ts';
import { readBranch } from './branch.ts';
import { gatherModules } from './gather-modules.ts';
import type { Question, Sources } from './sources.ts';

export interface Facts {
  readonly repository: RepositoryFacts;
  readonly modules: readonly ModuleFacts[];
}

function unborn(): RefusedError {
  return new RefusedError({
    code: 'unborn-head',
    message: 'HEAD is unborn: the repository has no commit yet.',
    hint: 'Commit something first, or give the commit to answer for as the input ref.',
  });
}

function noSuchCommit(ref: string): RefusedError {
  return new RefusedError({
    code: 'no-such-commit',
    message: `Input 'ref': '${printable(ref)}' names no commit of this clone.`,
    hint: 'Give a tag, branch or commit hash that was fetched; actions/checkout with fetch-depth: 0 fetches all branches and tags.',
  });
}

/** A whole hash names that commit, whatever tags and branches are called. */
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What a ref can mean, as Git reads it, and last a branch that only the remote has. */
function meanings(ref: string, tags: Refs['tags']): readonly string[] {
  if (HASH.test(ref)) return [ref];
  const tagged = tags.find(({ name }) => name === ref || `refs/tags/${name}` === ref)?.commit;
  return [...(tagged === undefined ? [] : [tagged]), ref, `refs/remotes/origin/${ref.replace(/^refs\/heads\//, '')}`];
}

/** The commit that is asked for; a tag wins over a branch of the same name. */
async function resolveCommit(
  ref: string,
  refs: Refs,
  objects: ObjectReader,
): Promise<{ hash: string; header: CommitHeader }> {
  fromInput('ref', () => refuseOption(ref));
  if (ref === '' && refs.head === undefined) throw unborn();
  const names = ref === '' ? ['HEAD'] : meanings(ref, refs.tags);
  const read = await Promise.all(names.map((name) => objects.read(`${name}^{commit}`)));
  const object = read.find((found) => found !== undefined);
  const header = object === undefined ? undefined : parseCommit(object.content.toString('utf8'));
  if (object === undefined || header === undefined) throw ref === '' ? unborn() : noSuchCommit(ref);
  return { hash: object.hash, header };
}

type ReadAt = (commit: string, path: string) => Promise<string | undefined>;

interface Siblings {
  /** Path of the module at the root, if there is one. */
  readonly root: string | undefined;
  /** Identities of all modules of the commit that Go gives versions. */
  readonly siblings: readonly ModuleIdentity[];
}

async function readSiblings(readAt: ReadAt, commit: string, directories: readonly string[]): Promise<Siblings> {
  const files = await Promise.all(
    directories.map(async (directory) => {
      const path = directory === '' ? 'go.mod' : `${directory}/go.mod`;
      const text = await readAt(commit, path);
      return text === undefined ? [] : [{ directory, path, text }];
    }),
  );
  const root = files.flat().find(({ directory }) => directory === '');
  const rootPath = root === undefined ? undefined : pathOf(root);
  return { root: rootPath, siblings: files.flat().flatMap((file) => siblingOf(file.directory, file, rootPath)) };
}

interface History {
  /** Ancestors of the commit, or tags on them, are missing and stay so. */
  readonly cut: boolean;
  /** See `RepositoryFacts`. */
  readonly lack: string | undefined;
  readonly deepened: boolean;
  readonly refs: Refs;
  /** Tags of the remote, when it was asked. */
  readonly remoteTags: readonly Tag[];
}

/** Fetches the tags that a clone may lack though its history is whole, where that is allowed. */
async function wholeTags(sources: Sources, commit: string, refs: Refs): Promise<History> {
  const { repository, question, host, access } = sources;
  const lack = whyTagsMayLack(repository.place, refs.tags.length);
  const whole = { cut: false, lack: undefined, deepened: false };
  if (lack === undefined) return { ...whole, refs, remoteTags: [] };
  if (question.deepen === 'never') return { ...whole, cut: true, lack, refs, remoteTags: [] };
  host.log.info(`Tags may be missing: ${lack}. Asking the remote.`);
  const unanswered = (why: string) => tagsMissing(lack, why);
  const remoteTags = await completeTags(repository, commit, refs.tags, { access, unanswered });
  return { ...whole, refs: await readRefs(repository), remoteTags };
}

/** Fetches what a clone lacks, where that is allowed. */
async function wholeHistory(sources: Sources, commit: string, shallow: boolean, refs: Refs): Promise<History> {
  const { repository, question, host, access } = sources;
  const cut = shallow && (await isCutOff(repository, commit));
  if (!cut) return wholeTags(sources, commit, refs);
  if (question.deepen === 'never') return { cut, lack: undefined, deepened: false, refs, remoteTags: [] };
  host.log.info('The clone is shallow: fetching the commits and tags that it lacks, no files.');
  const remoteTags = await deepen(repository, commit, access);
  return { cut: false, lack: undefined, deepened: true, refs: await readRefs(repository), remoteTags };
}

/** Commits that are looked at for tags before Git is asked about any: most often the base is among them. */
const RECENT = 1000;

/** From this number of tags on that look pays: fewer are asked about in one or two questions. */
const MANY_TAGS = 1500;

/** A question asked early and awaited later: when another one fails first, nobody is left to hear of this one. */
function early<T>(question: Promise<T>): Promise<T> {
  question.catch(() => undefined);
  return question;
}

/** Asks Git at once whatever does not depend on another answer. */
function firstQuestions({ repository, question }: Sources) {
  const atHead = question.ref === '';
  return {
    files: atHead ? early(listFiles(repository, 'HEAD')) : undefined,
    layout: early(readLayout(repository)),
    changes: early(atHead ? readChanges(repository) : Promise.resolve([])),
  };
}

/** node-semver is loaded only where a range is given. Throws `RefusedError` for text that is none. */
async function rangeOf(range: string): Promise<((version: string) => boolean) | undefined> {
  return range.trim() === '' ? undefined : (await import('@slipway/version/range')).rangeTest(range);
}

async function gatherAll(sources: Sources): Promise<Facts> {
  const { question, host, repository, objects } = sources;
  const { github } = host;
  const asked = firstQuestions(sources);
  const layout = await asked.layout;
  const before = await sources.refs;
  const { hash: commit, header } = await resolveCommit(question.ref, before, objects);
  // A commit that is not checked out has no trees in a partial clone: one file brings them.
  if (asked.files === undefined) await fetchFiles(repository, commit, ['go.mod'], sources.access);
  const listing = asked.files ?? early(listFiles(repository, commit));
  const recent = before.tags.length > MANY_TAGS ? early(listCommits(repository, commit, RECENT)) : [];
  const history = await wholeHistory(sources, commit, layout.shallow, before);
  const pushed = eventTag(github, question.ref, commit, history.refs.tags);
  const others = pushed === undefined ? [] : [{ name: pushed, commit }];
  const files = await listing;
  const directories = moduleDirectories(files);
  const readAt = fileReader(sources, commit, history.refs);
  await prefetch(sources, commit, { files, directories });
  const { branch, branches } = await readBranch(sources, { commit, ref: question.ref, head: layout.branch });
  const { root, siblings } = await readSiblings(readAt, commit, directories);
  const facts: RepositoryFacts = {
    commit,
    commitTime: header.time,
    changes: layout.bare ? [] : await asked.changes,
    branch,
    pullRequest: pullRequest(github, commit),
    eventTag: pushed,
    tags: unitedTags(history.refs.tags, [...history.remoteTags, ...others]),
    history: history.cut ? 'cut' : 'whole',
    lack: history.lack,
    deepened: history.deepened,
    branches,
    siblings,
    leftOut: [],
    inRange: await rangeOf(question.tagRange),
  };
  const chosen = selectModules(question.module, directories, layout.prefix);
  const found = await gatherModules({
    repository,
    facts,
    files,
    chosen,
    root,
    github,
    readAt,
    recent: new Set(await recent),
    fetchTrees: (base) => fetchTrees(repository, commit, base, sources.access),
  });
  return { repository: { ...facts, leftOut: found.leftOut }, modules: found.modules };
}

/** Brings the files that are read of the commit into a partial clone, all at once. */
async function prefetch(
  { repository, access }: Sources,
  commit: string,
  { files, directories }: { readonly files: readonly string[]; readonly directories: readonly string[] },
): Promise<void> {
  if (!isPartial(repository.place)) return;
  const goMods = directories.map((directory) => (directory === '' ? 'go.mod' : `${directory}/go.mod`));
  const programs = directories.flatMap((directory) => programFiles(files, directory));
  const there = new Set(files);
  await fetchFiles(
    repository,
    commit,
    [...new Set([...goMods, ...programs])].filter((path) => there.has(path)),
    access,
  );
}

/** Reads files of commits. What a clone does not hold is absent only when it holds everything; else the remote is asked. */
function fileReader({ repository, objects, access }: Sources, commit: string, refs: Refs): ReadAt {
  const tagged = new Set(refs.tags.map((tag) => tag.commit));
  return async (at, path) => {
    if (at !== commit && !tagged.has(at)) return readAbsentFile(repository, at, path, access);
    const here = await objects.read(`${at}:${path}`);
    if (here !== undefined) return here.type === 'blob' ? here.content.toString('utf8') : undefined;
    return isPartial(repository.place) ? readAbsentFile(repository, at, path, access) : undefined;
  };
}

/** Everything that the answer depends on. A handful of Git processes, whatever the number of tags and commits. */
export async function gather(question: Question, host: Host): Promise<Facts> {
  const { github, env, signal } = host;
  const repository = await openRepository(question.workingDirectory, { env, signal, trusted: github !== undefined });
  const refs = early(readRefs(repository));
  const serverUrl = github?.serverUrl ?? 'https://github.com';
  if (question.githubToken !== undefined) host.log.mask(basicToken(question.githubToken));
  const access: RemoteAccess = { token: question.githubToken, serverUrl, signal };
  const objects = openObjects(repository, access);
  host.onExit(objects.close);
  try {
    return await host.log.group('Read the repository', () =>
      gatherAll({ question, host, repository, objects, access, refs }),
    );
  } finally {
    objects.close();
  }
}
