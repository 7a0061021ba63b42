import type { Host } from '@slipway/core';
import { parseCommit, type Tag } from '@slipway/git';
import {
  findRepository,
  openRepository,
  type Repository,
  readObject,
  readRefs,
  readTagNames,
  whyTagsMayLack,
} from '@slipway/git/host';
import type { Head } from '../head-ref.ts';

/** The names of a checkout's tags. */
export interface TagNames {
  readonly names: readonly string[];
  /** Why tags of the remote may be missing; undefined when they are all here, as far as the checkout itself says. */
  readonly lack: string | undefined;
}

/**
 * What the checkout says. Every answer is read once, when it is first wanted. What is not there is undefined; a Git that fails is no answer:
 * every question throws `CouldNotCheckError` then.
 */
export interface Checkout {
  /** Throws `RefusedError` when the workspace is no repository. */
  readonly repository: () => Promise<Repository>;
  readonly head: () => Promise<Head>;
  /** Tags with what they point at; undefined when the workspace is no repository. */
  readonly tags: () => Promise<readonly Tag[] | undefined>;
  /** Names of the tags; undefined when the workspace is no repository. */
  readonly tagNames: () => Promise<TagNames | undefined>;
  /** Committer time in milliseconds; undefined when the commit is not there. */
  readonly commitTime: (commit: string) => Promise<number | undefined>;
  /** Text of a file of a tag; undefined when the tag or the file is not there. */
  readonly fileOfTag: (tag: string, path: string) => Promise<string | undefined>;
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

async function commitTime(repository: Repository, commit: string): Promise<number | undefined> {
  if (!COMMIT.test(commit)) return undefined;
  const object = await readObject(repository, `${commit}^{commit}`);
  const header = object === undefined ? undefined : parseCommit(object.content.toString('utf8'));
  return header === undefined ? undefined : header.time * 1000;
}

async function fileOfTag(repository: Repository, tag: string, path: string): Promise<string | undefined> {
  const object = await readObject(repository, `refs/tags/${tag}:${path}`);
  return object?.type === 'blob' ? object.content.toString('utf8') : undefined;
}

async function readHead(repository: Repository): Promise<Head> {
  const object = await readObject(repository, 'HEAD^{commit}');
  return object === undefined ? { kind: 'unborn' } : { kind: 'commit', sha: object.hash };
}

export function openCheckout(host: Host): Checkout {
  const { env, signal, github, workspace } = host;
  const repository = once(() => openRepository(workspace, { env, signal, trusted: github !== undefined }));
  const place = findRepository(workspace);
  const tags = once(async () => (place === undefined ? undefined : (await readRefs(await repository())).tags));
  return {
    repository,
    head: async () => (place === undefined ? { kind: 'no-repository' } : readHead(await repository())),
    tags,
    tagNames: once(async () => {
      if (place === undefined) return undefined;
      const names = readTagNames(place) ?? ((await tags()) ?? []).map(({ name }) => name);
      return { names, lack: whyTagsMayLack(place, names.length) };
    }),
    commitTime: async (commit) => (place === undefined ? undefined : commitTime(await repository(), commit)),
    fileOfTag: async (tag, path) => (place === undefined ? undefined : fileOfTag(await repository(), tag, path)),
  };
}
