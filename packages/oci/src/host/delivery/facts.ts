import { inParallel, OutcomeError } from '@slipway/core';
import {
  type Content,
  type Digest,
  formatRepository,
  type Move,
  type MoveRequest,
  planMoves,
  type RepositoryFacts,
  type TagFact,
  tagFault,
} from '@slipway/oci';
import { type ImageRepository, repositorySource } from '@slipway/oci/host';
import { WITHDRAWN } from '../withdrawal.ts';
import { vanished } from './images.ts';
import { versionSaid } from './said.ts';

const AT_ONCE = 6;
/** Withdrawn versions above the one that is released: more than anybody has taken back. */
const MOST_WITHDRAWN = 50;

/** What is wrong with an image that is there in part, or is no image. */
const BROKEN: ReadonlySet<string> = new Set([
  'image-config',
  'image-depth',
  'image-document',
  'image-incomplete',
  'registry-blob-unknown',
  'registry-not-found',
]);

/**
 * The version that the image under a tag says it is. One that is broken says none: clean-ups of registries delete parts of images, and the
 * next release is what mends the tag. What the registry did not answer is no such case, and throws.
 */
async function versionUnder(repository: ImageRepository, root: Content): Promise<string> {
  try {
    return await versionSaid(repositorySource(repository, formatRepository(repository.name)), root);
  } catch (error) {
    if (error instanceof OutcomeError && BROKEN.has(error.fault.code)) return '';
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

/** All tags of a repository that are tags; undefined when there is no such repository. What is none could only lead elsewhere. */
export async function tagNames(repository: ImageRepository): Promise<readonly string[] | undefined> {
  return (await repository.tags())?.filter((name) => tagFault(name) === undefined);
}

/** All tags, or why they could not be read: then nothing wider than a version moves. */
async function allTags(repository: ImageRepository): Promise<RepositoryFacts['tags']> {
  try {
    return { kind: 'known', names: (await tagNames(repository)) ?? [] };
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
export async function readRepository(repository: ImageRepository, request: MoveRequest): Promise<RepositoryFacts> {
  const [tags, facts] = await Promise.all([
    allTags(repository),
    inParallel(AT_ONCE, request.tags, async (tag) => [tag, await tagFact(repository, tag, request.digest)] as const),
  ]);
  const current = facts.flatMap(([tag, fact]) => (fact === undefined ? [] : [[tag, fact] as const]));
  return { repository: formatRepository(repository.name), tags, current: new Map(current), withdrawn: [] };
}

/**
 * Decides about the tags of a repository. A version that holds one back is looked at: one that was withdrawn holds nothing back. And so is
 * the image itself, before any tag that follows releases is set to it.
 */
export async function decide(
  repository: ImageRepository,
  request: MoveRequest,
  known?: RepositoryFacts,
): Promise<readonly Move[]> {
  let facts = known ?? (await readRepository(repository, request));
  const asked = new Set<string>();
  for (let round = 0; round < MOST_WITHDRAWN; round += 1) {
    const moves = planMoves(request, facts);
    const follows = moves.some(({ kind, action }) => kind === 'line' && action === 'set');
    const own = follows ? moves.filter(({ kind, action }) => kind === 'version' && action === 'keep') : [];
    const questions = [...moves.flatMap(({ heldBy }) => heldBy ?? []), ...own.map(({ tag }) => tag)];
    const open = [...new Set(questions)].filter((tag) => !asked.has(tag));
    if (open.length === 0) return moves;
    for (const tag of open) asked.add(tag);
    const answers = await inParallel(AT_ONCE, open, async (tag) => ((await isWithdrawn(repository, tag)) ? [tag] : []));
    facts = { ...facts, withdrawn: [...facts.withdrawn, ...answers.flat()] };
  }
  return planMoves(request, facts);
}
