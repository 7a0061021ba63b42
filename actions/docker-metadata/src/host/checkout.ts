import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, OutcomeError } from '@slipway/core';
import type { Tag } from '@slipway/git';
import { openRepository, type Repository, readLayout, readRefs, readTagNames, type TagNames } from '@slipway/git/host';

/** What the checkout says. Every answer is read once, when it is first wanted. */
export interface Checkout {
  readonly repository: Repository;
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
  const { code, stdout } = await repository.run(['show', '--no-patch', '--format=%ct', `${commit}^{commit}`, '--']);
  const seconds = stdout.toString('utf8').trim();
  return code === 0 && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

async function fileOfTag(repository: Repository, tag: string, path: string): Promise<string | undefined> {
  const { code, stdout } = await repository.run(['cat-file', 'blob', `refs/tags/${tag}:${path}`]);
  return code === 0 ? stdout.toString('utf8') : undefined;
}

/** The first fault of Git that only says that there is nothing to read. */
async function orNothing<T>(question: Promise<T>): Promise<T | undefined> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof OutcomeError) return undefined;
    throw error;
  }
}

/** Git is started only where a repository may begin, at the workspace or above. */
function mayBeRepository({ workspace }: Host): boolean {
  for (let at = workspace; ; at = join(at, '..')) {
    if (lstatSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return true;
    if (lstatSync(join(at, 'HEAD'), { throwIfNoEntry: false }) !== undefined) return true;
    if (at === join(at, '..')) return false;
  }
}

async function askGit(repository: Repository) {
  const layout = await orNothing(readLayout(repository));
  return layout && { tags: (await readRefs(repository)).tags, shallow: layout.shallow };
}

export function openCheckout(host: Host): Checkout {
  const repository = openRepository(host.workspace, {
    env: host.env,
    signal: host.signal,
    trusted: host.github !== undefined,
  });
  const here = mayBeRepository(host);
  return {
    repository,
    tags: once(async () => (here ? (await askGit(repository))?.tags : undefined)),
    tagNames: once(async () => {
      const read = readTagNames(host.workspace);
      if (read !== undefined || !here) return read;
      const asked = await askGit(repository);
      return asked && { names: asked.tags.map(({ name }) => name), shallow: asked.shallow };
    }),
    commitTime: async (commit) => (here ? commitTime(repository, commit) : undefined),
    fileOfTag: async (tag, path) => (here ? fileOfTag(repository, tag, path) : undefined),
  };
}
