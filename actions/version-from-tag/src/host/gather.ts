import { existsSync } from 'node:fs';
import { CouldNotCheckError, fromInput, type Host, printable, RefusedError } from '@slipway/core';
import { type CommitHeader, parseCommit, type Refs, type Tag } from '@slipway/git';
import {
  deepen,
  fetchTrees,
  isCutOff,
  listCommits,
  listFiles,
  type ObjectReader,
  openObjects,
  openRepository,
  type RemoteAccess,
  type Repository,
  readBranches,
  readChanges,
  readLayout,
  readRefs,
  readRemoteFile,
  refuseOption,
} from '@slipway/git/host';
import type { ModuleIdentity } from '@slipway/version';
import {
  type Branch,
  type BranchFact,
  branchByEvent,
  branchByGit,
  branchNamed,
  type Checkout,
  pullRequest,
  UNKNOWN,
} from '../branch.ts';
import { eventTag, unitedTags } from '../event.ts';
import type { ModuleFacts, RepositoryFacts } from '../facts.ts';
import { pathOf, siblingOf } from '../module-tags.ts';
import { moduleDirectories, selectModules } from '../modules.ts';
import { gatherModules } from './gather-modules.ts';

/** The inputs that decide what is asked of the world. */
export interface Question {
  readonly module: readonly string[];
  readonly ref: string;
  readonly deepen: 'auto' | 'never';
  readonly tagRange: string;
  readonly allowedBranches: readonly string[];
  readonly channels: readonly unknown[];
  readonly githubToken: string | undefined;
}

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

/** The commit that is asked for; a tag wins over a branch of the same name. */
async function resolveCommit(
  ref: string,
  refs: Refs,
  objects: ObjectReader,
): Promise<{ hash: string; header: CommitHeader }> {
  fromInput('ref', () => refuseOption(ref));
  if (ref === '' && refs.head === undefined) throw unborn();
  const tagged = refs.tags.find(({ name }) => name === ref || `refs/tags/${name}` === ref)?.commit;
  const object = await objects.read(ref === '' ? 'HEAD^{commit}' : `${tagged ?? ref}^{commit}`);
  const header = object === undefined ? undefined : parseCommit(object.content.toString('utf8'));
  if (object === undefined || header === undefined) throw ref === '' ? unborn() : noSuchCommit(ref);
  return { hash: object.hash, header };
}

interface Siblings {
  /** Path of the module at the root, if there is one. */
  readonly root: string | undefined;
  /** Identities of all modules of the commit that Go gives versions. */
  readonly siblings: readonly ModuleIdentity[];
}

async function readSiblings(objects: ObjectReader, commit: string, directories: readonly string[]): Promise<Siblings> {
  const files = await Promise.all(
    directories.map(async (directory) => {
      const path = directory === '' ? 'go.mod' : `${directory}/go.mod`;
      const object = await objects.read(`${commit}:${path}`);
      return object === undefined ? [] : [{ directory, path, text: object.content.toString('utf8') }];
    }),
  );
  const root = files.flat().find(({ directory }) => directory === '');
  const rootPath = root === undefined ? undefined : pathOf(root);
  return { root: rootPath, siblings: files.flat().flatMap((file) => siblingOf(file.directory, file, rootPath)) };
}

interface History {
  /** Ancestors of the commit are missing and stay so. */
  readonly cut: boolean;
  readonly deepened: boolean;
  readonly refs: Refs;
  /** Tags of the remote, when it was asked. */
  readonly remoteTags: readonly Tag[];
}

/** Fetches what a shallow clone lacks, where that is allowed. */
async function wholeHistory(sources: Sources, commit: string, shallow: boolean, refs: Refs): Promise<History> {
  const { repository, question, host, access } = sources;
  const cut = shallow && (await isCutOff(repository, commit));
  if (!cut || question.deepen === 'never') return { cut, deepened: false, refs, remoteTags: [] };
  host.log.info('The clone is shallow: fetching the commits and tags that it lacks, no files.');
  const remoteTags = await deepen(repository, commit, access);
  return { cut: false, deepened: true, refs: await readRefs(repository), remoteTags };
}

/** Commits that are looked at for tags before Git is asked about any: most often the base is among them. */
const RECENT = 1000;

/** From this number of tags on that look pays: fewer are asked about in one or two questions. */
const MANY_TAGS = 1500;

interface Sources {
  readonly question: Question;
  readonly host: Host;
  readonly repository: Repository;
  readonly objects: ObjectReader;
  readonly access: RemoteAccess;
  /** HEAD and tags: asked for first, since most of the others wait for them. */
  readonly refs: Promise<Refs>;
}

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

/** Throws `CouldNotCheckError` when the runner names a file with the event that is not there: the event may say that this is a fork. */
function requireEvent({ github, env }: Host): void {
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  if (github === undefined || path === '' || existsSync(path)) return;
  throw new CouldNotCheckError({
    code: 'event-file',
    message: `The event file '${printable(path)}' is not there.`,
    hint: "Mount the file of GITHUB_EVENT_PATH into the job's container, or see which step removed it.",
  });
}

/** The branch of the commit, and all branches where they were asked for. */
async function readBranch(
  { question, host, repository }: Sources,
  checkout: Checkout,
): Promise<{ readonly branch: Branch; readonly branches: readonly BranchFact[] | undefined }> {
  requireEvent(host);
  const told = branchByEvent(host.github, checkout);
  // A name that the input gives says more than the event, if it is that of a branch.
  const byGit = question.channels.length > 0 && (told === undefined || checkout.ref !== '');
  if (!byGit && question.allowedBranches.length === 0) return { branch: told ?? UNKNOWN, branches: undefined };
  const branches = await readBranches(repository, checkout.commit);
  return { branch: branchNamed(branches, checkout) ?? told ?? branchByGit(branches, checkout), branches };
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
  const listing = asked.files ?? early(listFiles(repository, commit));
  const recent = before.tags.length > MANY_TAGS ? early(listCommits(repository, commit, RECENT)) : [];
  const history = await wholeHistory(sources, commit, layout.shallow, before);
  const pushed = eventTag(github, question.ref, commit, history.refs.tags);
  const others = pushed === undefined ? [] : [{ name: pushed, commit }];
  const files = await listing;
  const directories = moduleDirectories(files);
  const { branch, branches } = await readBranch(sources, { commit, ref: question.ref, head: layout.branch });
  const { root, siblings } = await readSiblings(objects, commit, directories);
  const facts: RepositoryFacts = {
    commit,
    commitTime: header.time,
    changes: layout.bare ? [] : await asked.changes,
    branch,
    pullRequest: pullRequest(github, commit),
    eventTag: pushed,
    tags: unitedTags(history.refs.tags, [...history.remoteTags, ...others]),
    history: history.cut ? 'cut' : 'whole',
    deepened: history.deepened,
    branches,
    siblings,
    leftOut: [],
  };
  const chosen = selectModules(question.module, directories, layout.prefix);
  const readAt = fileReader(sources, commit, history.refs);
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
    inRange: await rangeOf(question.tagRange),
  });
  return { repository: { ...facts, leftOut: found.leftOut }, modules: found.modules };
}

/** Reads files of commits; of one that only the remote has, with the help of the network. */
function fileReader({ repository, objects, access }: Sources, commit: string, refs: Refs) {
  return async (at: string, path: string): Promise<string | undefined> => {
    const local = at === commit || refs.tags.some((tag) => tag.commit === at);
    if (!local) return readRemoteFile(repository, at, path, access);
    return (await objects.read(`${at}:${path}`))?.content.toString('utf8');
  };
}

/** Everything that the answer depends on. A handful of Git processes, whatever the number of tags and commits. */
export async function gather(question: Question, host: Host): Promise<Facts> {
  const { github, env, signal } = host;
  const repository = openRepository(host.workspace, { env, signal, trusted: github !== undefined });
  const refs = early(readRefs(repository));
  const objects = openObjects(repository);
  host.onExit(objects.close);
  const serverUrl = github?.serverUrl ?? 'https://github.com';
  const access: RemoteAccess = { token: question.githubToken, serverUrl, signal };
  try {
    return await host.log.group('Read the repository', () =>
      gatherAll({ question, host, repository, objects, access, refs }),
    );
  } finally {
    objects.close();
  }
}
