import { inParallel, OutcomeError } from '@slipway/core';
import { decideMoves, isBrokenImage, validTags } from '../../delivery/decision.ts';
import type { Move, MoveRequest, RepositoryFacts, TagFact } from '../../delivery/moves.ts';
import { vanished } from '../../delivery/vanished.ts';
import { WITHDRAWN } from '../../delivery/withdrawal.ts';
import type { Digest } from '../../digest.ts';
import type { Content } from '../../image/document.ts';
import { formatRepository } from '../../reference/reference.ts';
import { readImageVersion } from '../image/description.ts';
import type { ImageRepository } from '../registry/image-repository.ts';
import { repositorySource } from './push.ts';

const AT_ONCE = 6;

/** The version that the image under a tag says it is; empty for one that is broken. */
async function versionUnder(repository: ImageRepository, root: Content): Promise<string> {
  try {
    return (await readImageVersion(repositorySource(repository, formatRepository(repository.name)), root)).version;
  } catch (error) {
    if (error instanceof OutcomeError && isBrokenImage(error)) return '';
    throw error;
  }
}

/** What a tag points at now; its version only when it is not `ours`. */
async function tagFact(repository: ImageRepository, tag: string, ours: Digest): Promise<TagFact | undefined> {
  const head = await repository.headManifest(tag);
  if (head === undefined) return undefined;
  if (head.digest === ours) return { digest: ours, version: '' };
  const root = await repository.getManifest(head.digest);
  if (root === undefined) throw vanished(`${formatRepository(repository.name)}@${head.digest}`);
  return { digest: head.digest, version: await versionUnder(repository, root) };
}

/** All tags of a repository; undefined when there is no such repository. */
export async function readTags(repository: ImageRepository): Promise<readonly string[] | undefined> {
  const names = await repository.tags();
  return names && validTags(names);
}

/** All tags, or why they could not be read: then nothing wider than a version moves. */
async function publishedTags(repository: ImageRepository): Promise<RepositoryFacts['tags']> {
  try {
    return { kind: 'known', names: (await readTags(repository)) ?? [] };
  } catch (error) {
    if (error instanceof OutcomeError) return { kind: 'unknown', why: error.message.replace(/\.$/, '') };
    throw error;
  }
}

/** Whether the image under a tag was taken back. */
export async function isWithdrawn(repository: ImageRepository, tag: string): Promise<boolean> {
  const head = await repository.headManifest(tag);
  return head !== undefined && (await repository.referrers(head.digest, WITHDRAWN)).descriptors.length > 0;
}

/** Reads what the decision about the tags of a repository needs. */
export async function readRepositoryFacts(repository: ImageRepository, request: MoveRequest): Promise<RepositoryFacts> {
  const [tags, facts] = await Promise.all([
    publishedTags(repository),
    inParallel(AT_ONCE, request.tags, async (tag) => [tag, await tagFact(repository, tag, request.digest)] as const),
  ]);
  const current = facts.flatMap(([tag, fact]) => (fact === undefined ? [] : [[tag, fact] as const]));
  return { repository: formatRepository(repository.name), tags, current: new Map(current), withdrawn: [] };
}

/** Decides about the tags of a repository, and asks it meanwhile which versions were withdrawn. */
export async function decide(
  repository: ImageRepository,
  request: MoveRequest,
  known: RepositoryFacts,
): Promise<readonly Move[]> {
  let facts = known;
  const asked: (readonly string[])[] = [];
  for (;;) {
    const { moves, open } = decideMoves(request, facts, asked);
    if (open.length === 0) return moves;
    asked.push(open);
    const found = await inParallel(AT_ONCE, open, async (tag) => ((await isWithdrawn(repository, tag)) ? [tag] : []));
    facts = { ...facts, withdrawn: [...facts.withdrawn, ...found.flat()] };
  }
}
