import type { Host } from '@slipway/core';
import { parseCommit, type Tag } from '@slipway/git';
import {
  isInRepository,
  openRepository,
  type Repository,
  readLayout,
  readObject,
  readRefs,
  readTagNames,
  type TagNames,
} from '@slipway/git/host';
import type { Head } from '../head-ref.ts';

/**
 * What the checkout says. Every answer is read once, when it is first wanted. What is not there is undefined; a Git that fails is no answer:
 * every question throws `CouldNotCheckError` then.
 */
export interface Checkout {
  readonly repository: Repository;
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

async function askGit(repository: Repository) {
  const { shallow } = await readLayout(repository);
  return { tags: (await readRefs(repository)).tags, shallow };
}

export function openCheckout(host: Host): Checkout {
  const repository = openRepository(host.workspace, {
    env: host.env,
    signal: host.signal,
    trusted: host.github !== undefined,
  });
  const here = isInRepository(host.workspace);
  return {
    repository,
    head: async () => (here ? readHead(repository) : { kind: 'no-repository' }),
    tags: once(async () => (here ? (await askGit(repository)).tags : undefined)),
    tagNames: once(async () => {
      const read = readTagNames(host.workspace);
      if (read !== undefined || !here) return read;
      const asked = await askGit(repository);
      return { names: asked.tags.map(({ name }) => name), shallow: asked.shallow };
    }),
    commitTime: async (commit) => (here ? commitTime(repository, commit) : undefined),
    fileOfTag: async (tag, path) => (here ? fileOfTag(repository, tag, path) : undefined),
  };
}
