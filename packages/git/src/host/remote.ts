import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CouldNotCheckError, printable } from '@slipway/core';
import { type ExecResult, exec, readText } from '@slipway/core/host';
import { causeOf } from '../cause.ts';
import { fetchingEnvironment, withSettings } from '../environment.ts';
import { isPartialClone, lackOfTags } from '../lack.ts';
import { parseRefs, type Tag } from '../refs.ts';
import type { Place } from './place.ts';
import { inPlace, placeVariables, type Repository, readGit } from './repository.ts';

/** What talking to the remote needs. */
export interface RemoteAccess {
  /** Token for a checkout that kept no credentials. */
  readonly token: string | undefined;
  /** Server that the token is for; it is sent nowhere else. */
  readonly serverUrl: string;
  readonly signal?: AbortSignal;
}

/** Makes the fault of a question that the remote did not answer; `why` is a clause without a full stop. */
type Unanswered = (why: string) => CouldNotCheckError;

export const FETCH: readonly string[] = [
  ...['fetch', '--quiet', '--no-recurse-submodules', '--no-auto-maintenance', '--no-write-fetch-head'],
];

const configOf = ({ common }: Place): string => readText(join(common, 'config')) ?? '';

/** Whether the repository leaves objects to its remote until they are asked for. */
export const isPartial = (place: Place): boolean => isPartialClone(configOf(place));

/**
 * Why tags of the remote may be missing here; undefined when they are all here, as far as the clone itself says. `tags` is the number
 * of those that are. No process is started.
 */
export function whyTagsMayLack(place: Place, tags: number): string | undefined {
  const there = (name: string): boolean => existsSync(join(place.common, name));
  return lackOfTags({
    config: configOf(place),
    shallow: there('shallow'),
    cloned: there('refs/remotes/origin/HEAD'),
    fetched: there('FETCH_HEAD') || existsSync(join(place.gitFolder, 'FETCH_HEAD')),
    tags,
  });
}

/** The remote to ask: `origin`, or the only one there is. */
export async function remoteOf(repository: Repository, unanswered: Unanswered): Promise<string> {
  const remotes = (await readGit(repository, ['remote'])).split('\n').filter((name) => name !== '');
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (remote === undefined) throw unanswered('has no remote to fetch the rest from');
  if (!remotes.includes('origin') && remotes.length > 1)
    throw unanswered("has several remotes, none of them called 'origin'");
  return remote;
}

/**
 * Arguments and environment of a Git command that may talk to the remote, with the user's own configuration and the token: that of
 * the repository counts too, as far as it names no program.
 */
export function talking(
  { place, env, overrides, routed }: Repository,
  { token, serverUrl }: RemoteAccess,
  args: readonly string[],
): ReturnType<Repository['command']> {
  const base = { ...fetchingEnvironment(env, routed ? undefined : token, serverUrl), ...placeVariables(place) };
  return { args: [...inPlace(place), ...args], env: withSettings(base, overrides) };
}

/** Runs such a command; answers whatever its exit code is. */
export function talk(
  repository: Repository,
  access: RemoteAccess,
  args: readonly string[],
  input?: string,
): Promise<ExecResult> {
  const command = talking(repository, access, args);
  return exec('git', command.args, {
    cwd: repository.cwd,
    env: command.env,
    ...(input === undefined ? {} : { input }),
    ...(access.signal === undefined ? {} : { signal: access.signal }),
  });
}

/** What Git says went wrong, for a message. */
export const gitSaid = (stderr: string): string => printable(causeOf(stderr), 300);

/** The remote did not give what was asked for. */
export function notFetched(remote: string, stderr: string, unanswered: Unanswered): CouldNotCheckError {
  return unanswered(`the rest could not be fetched ('${printable(remote)}': ${gitSaid(stderr)})`);
}

/** Tags of the remote, or its branches, by their full names below `refs/`. */
export async function listRemote(
  repository: Repository,
  remote: string,
  what: '--tags' | '--heads',
  { access, unanswered }: { readonly access: RemoteAccess; readonly unanswered: Unanswered },
): Promise<string> {
  const { code, stdout, stderr } = await talk(repository, access, ['ls-remote', '--quiet', what, '--', remote]);
  if (code === 0) return stdout.toString('utf8');
  throw notFetched(remote, stderr, unanswered);
}

/**
 * Fetches those tags of the remote that point into the history of a commit and are not here, so that Git and the go command see them
 * too. Nothing else is fetched: the commits are here.
 */
export async function fetchTagsOfHistory(
  repository: Repository,
  commit: string,
  { here, there }: { readonly here: readonly Tag[]; readonly there: readonly Tag[] },
  { access, remote, unanswered }: { access: RemoteAccess; remote: string; unanswered: Unanswered },
): Promise<void> {
  const known = new Set(here.map(({ name }) => name));
  const missing = there.filter(({ name }) => !known.has(name));
  if (missing.length === 0) return;
  const history = new Set((await readGit(repository, ['rev-list', commit, '--'])).split('\n'));
  const refs = missing
    .filter((tag) => history.has(tag.commit))
    .map(({ name }) => `refs/tags/${name}:refs/tags/${name}`);
  if (refs.length === 0) return;
  const args = [...FETCH, '--no-tags', '--stdin', '--', remote];
  const { code, stderr } = await talk(repository, access, args, `${refs.join('\n')}\n`);
  if (code !== 0) throw notFetched(remote, stderr, unanswered);
}

/**
 * The tags of the remote, for a clone that may lack some; those of the history of the commit are here afterwards. Throws
 * `CouldNotCheckError` (made by `unanswered`) when the remote does not tell.
 */
export async function completeTags(
  repository: Repository,
  commit: string,
  here: readonly Tag[],
  { access, unanswered }: { readonly access: RemoteAccess; readonly unanswered: Unanswered },
): Promise<readonly Tag[]> {
  const remote = await remoteOf(repository, unanswered);
  const there = parseRefs(await listRemote(repository, remote, '--tags', { access, unanswered })).tags;
  await fetchTagsOfHistory(repository, commit, { here, there }, { access, remote, unanswered });
  return there;
}

const HEADS = 'refs/heads/';

/**
 * Fetches the branches of the remote whose short names are wanted, as `git fetch` would; nothing where there is no remote. Throws
 * as `completeTags` does.
 */
export async function fetchBranches(
  repository: Repository,
  wanted: (name: string) => boolean,
  { access, unanswered }: { readonly access: RemoteAccess; readonly unanswered: Unanswered },
): Promise<void> {
  if ((await readGit(repository, ['remote'])) === '') return;
  const remote = await remoteOf(repository, unanswered);
  const listed = await listRemote(repository, remote, '--heads', { access, unanswered });
  const names = listed.split('\n').flatMap((line) => {
    const ref = line.split('\t')[1] ?? '';
    return ref.startsWith(HEADS) && wanted(ref.slice(HEADS.length)) ? [ref.slice(HEADS.length)] : [];
  });
  if (names.length === 0) return;
  const refs = names.map((name) => `+${HEADS}${name}:refs/remotes/${remote}/${name}`);
  const filter = isPartial(repository.place) ? ['--filter=tree:0'] : [];
  const args = [...FETCH, '--no-tags', ...filter, '--stdin', '--', remote];
  const { code, stderr } = await talk(repository, access, args, `${refs.join('\n')}\n`);
  if (code !== 0) throw notFetched(remote, stderr, unanswered);
}
