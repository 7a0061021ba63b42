import { type GitHubContext, type Host, printable, UserError } from '@slipway/core';
import { type CommitHeader, parseCommit, type Refs, type Tag } from '@slipway/git';
import {
  deepen,
  isCutOff,
  listFiles,
  type ObjectReader,
  openObjects,
  openRepository,
  type RemoteAccess,
  type Repository,
  readBranches,
  readChanges,
  readRefs,
  readRemoteFile,
  refuseOption,
} from '@slipway/git/host';
import { identifyModule, type ModuleIdentity, parseGoMod } from '@slipway/version';
import type { ModuleFacts, RepositoryFacts } from './facts.ts';
import { gatherModules } from './gather-modules.ts';
import { moduleDirectories, selectModules } from './modules.ts';

/** The inputs that decide what is asked of the world. */
export interface Question {
  readonly module: readonly string[];
  readonly ref: string;
  readonly deepen: 'auto' | 'never';
  readonly tagRange: string;
  readonly channels: readonly string[];
  readonly allowedBranches: readonly string[];
  readonly githubToken: string | undefined;
}

export interface Facts {
  readonly repository: RepositoryFacts;
  readonly modules: readonly ModuleFacts[];
}

function unborn(): UserError {
  return new UserError({
    code: 'unborn-head',
    message: 'HEAD is unborn: the repository has no commit yet.',
    hint: 'Commit something first, or give the commit to answer for as the input ref.',
  });
}

function noSuchCommit(ref: string): UserError {
  return new UserError({
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
  refuseOption(ref, 'ref');
  if (ref === '' && refs.head === undefined) throw unborn();
  const tagged = refs.tags.find(({ name }) => name === ref || `refs/tags/${name}` === ref)?.commit;
  const object = await objects.read(ref === '' ? 'HEAD^{commit}' : `${tagged ?? ref}^{commit}`);
  const header = object === undefined ? undefined : parseCommit(object.content.toString('utf8'));
  if (object === undefined || header === undefined) throw ref === '' ? unborn() : noSuchCommit(ref);
  return { hash: object.hash, header };
}

/** The pushed tag of the event, when the commit is what it points at; the clone may not have the tag itself. */
function eventTag(
  github: GitHubContext | undefined,
  ref: string,
  commit: string,
  tags: readonly Tag[],
): string | undefined {
  if (ref !== '' || github?.ref.startsWith('refs/tags/') !== true) return undefined;
  const name = github.ref.slice('refs/tags/'.length);
  const known = tags.find((tag) => tag.name === name)?.commit;
  return (known ?? github.sha) === commit ? name : undefined;
}

function pullRequest(github: GitHubContext | undefined, ref: string): number | undefined {
  const number = ref === '' ? /^refs\/pull\/(\d+)\//.exec(github?.ref ?? '')?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

function branchName(github: GitHubContext | undefined, repository: Repository, ref: string): string | undefined {
  if (ref !== '') return undefined;
  if (github?.headRef) return github.headRef;
  const full = repository.branch ?? (github?.ref.startsWith('refs/heads/') === true ? github.ref : undefined);
  return full?.slice('refs/heads/'.length);
}

/** Local tags, and those of the remote that the clone lacks. A local tag is what the user works with, so it wins. */
function united(local: readonly Tag[], remote: readonly Tag[]): readonly Tag[] {
  const known = new Set(local.map(({ name }) => name));
  return [...local, ...remote.filter(({ name }) => !known.has(name))];
}

async function readModule(objects: ObjectReader, commit: string, directory: string) {
  const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
  const object = await objects.read(`${commit}:${file}`);
  return object === undefined ? undefined : parseGoMod(object.content.toString('utf8'), file);
}

/** Identities of all modules of the commit that Go could fetch; for telling whose a file is, a broken one does not count. */
async function readSiblings(
  objects: ObjectReader,
  commit: string,
  directories: readonly string[],
): Promise<readonly ModuleIdentity[]> {
  const identities = await Promise.all(
    directories.map(async (directory) => {
      try {
        const goMod = await readModule(objects, commit, directory);
        return goMod === undefined ? [] : [identifyModule({ directory, ...goMod.module })];
      } catch (error) {
        if (error instanceof UserError) return [];
        throw error;
      }
    }),
  );
  return identities.flat();
}

async function wholeHistory(
  question: Question,
  host: Host,
  repository: Repository,
  commit: string,
  access: RemoteAccess,
) {
  const cut = repository.shallow && (await isCutOff(repository, commit));
  if (!cut || question.deepen === 'never') return { cut, remoteTags: [] as readonly Tag[], deepened: false };
  const remoteTags = await host.log.group('Fetch the history that the shallow clone lacks', () =>
    deepen(repository, commit, access),
  );
  return { cut: false, remoteTags, deepened: true };
}

/** Everything that the answer depends on. A handful of Git processes, whatever the number of tags and commits. */
export async function gather(question: Question, host: Host): Promise<Facts> {
  const { github } = host;
  const options = { env: host.env, signal: host.signal, trusted: github !== undefined };
  const repository = await openRepository(host.workspace, options);
  const objects = openObjects(repository);
  host.onExit(objects.close);
  const atHead = question.ref === '';
  const [before, changes] = await Promise.all([
    readRefs(repository),
    atHead && !repository.bare ? readChanges(repository) : [],
  ]);
  const { hash: commit, header } = await resolveCommit(question.ref, before, objects);
  const listing = listFiles(repository, commit);
  const access: RemoteAccess = {
    token: question.githubToken,
    serverUrl: github?.serverUrl ?? 'https://github.com',
    signal: host.signal,
  };
  const { cut, remoteTags, deepened } = await wholeHistory(question, host, repository, commit, access);
  const refs = deepened ? await readRefs(repository) : before;
  const pushed = eventTag(github, question.ref, commit, refs.tags);
  const tags = united(refs.tags, [...remoteTags, ...(pushed === undefined ? [] : [{ name: pushed, commit }])]);
  const files = await listing;
  const directories = moduleDirectories(files);
  const chosen = selectModules(question.module, directories, repository.prefix);
  const facts: RepositoryFacts = {
    commit,
    commitTime: header.time,
    changes,
    branch: branchName(github, repository, question.ref),
    pullRequest: pullRequest(github, question.ref),
    eventTag: pushed,
    tags,
    history: cut ? 'cut' : 'whole',
    deepened,
    branches: question.allowedBranches.length === 0 ? undefined : await readBranches(repository, commit),
    siblings: await readSiblings(objects, commit, directories),
  };
  const local = new Set(refs.tags.map((tag) => tag.commit));
  const readRemote = (at: string, path: string) => readRemoteFile(repository, at, path, access);
  const readAt = async (at: string, path: string) =>
    local.has(at) || at === commit
      ? (await objects.read(`${at}:${path}`))?.content.toString('utf8')
      : readRemote(at, path);
  const { tagRange, channels } = question;
  const modules = await gatherModules({
    repository,
    facts,
    files,
    directories: chosen,
    github,
    readAt,
    tagRange,
    channels,
  });
  objects.close();
  return { repository: facts, modules };
}
