import { fromInput, type Host, printable, RefusedError } from '@slipway/core';
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
import { branchName, eventTag, pullRequest, unitedTags } from '../event.ts';
import type { ModuleFacts, RepositoryFacts } from '../facts.ts';
import { siblingOf } from '../module-tags.ts';
import { moduleDirectories, selectModules } from '../modules.ts';
import { gatherModules } from './gather-modules.ts';

/** The inputs that decide what is asked of the world. */
export interface Question {
  readonly module: readonly string[];
  readonly ref: string;
  readonly deepen: 'auto' | 'never';
  readonly tagRange: string;
  readonly allowedBranches: readonly string[];
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

/** Identities of all modules of the commit that Go could fetch. */
async function readSiblings(
  objects: ObjectReader,
  commit: string,
  directories: readonly string[],
): Promise<readonly ModuleIdentity[]> {
  const identities = await Promise.all(
    directories.map(async (directory) => {
      const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
      const object = await objects.read(`${commit}:${file}`);
      return object === undefined ? [] : siblingOf(directory, file, object.content.toString('utf8'));
    }),
  );
  return identities.flat();
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
  const facts: RepositoryFacts = {
    commit,
    commitTime: header.time,
    changes: layout.bare ? [] : await asked.changes,
    branch: branchName(github, layout.branch, question.ref),
    pullRequest: pullRequest(github, question.ref),
    eventTag: pushed,
    tags: unitedTags(history.refs.tags, [...history.remoteTags, ...others]),
    history: history.cut ? 'cut' : 'whole',
    deepened: history.deepened,
    branches: question.allowedBranches.length === 0 ? undefined : await readBranches(repository, commit),
    siblings: await readSiblings(objects, commit, directories),
  };
  const chosen = selectModules(question.module, directories, layout.prefix);
  const readAt = fileReader(sources, commit, history.refs);
  const modules = await gatherModules({
    repository,
    facts,
    files,
    directories: chosen,
    github,
    readAt,
    recent: new Set(await recent),
    fetchTrees: (base) => fetchTrees(repository, commit, base, sources.access),
    inRange: await rangeOf(question.tagRange),
  });
  return { repository: facts, modules };
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
