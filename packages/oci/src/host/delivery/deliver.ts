import { counted, inParallel, type Log, RefusedError } from '@slipway/core';
import { attachedManifest, mountSources } from '../../delivery/attached.ts';
import { type Move, refuseOverwrite } from '../../delivery/moves.ts';
import type { Digest } from '../../digest.ts';
import { type Content, type Descriptor, type Manifest, parseDocument } from '../../image/document.ts';
import type { ImageTree } from '../../image/tree.ts';
import { formatRepository, type RepositoryName } from '../../reference/reference.ts';
import type { ImageSource } from '../image/layout.ts';
import { readTree } from '../image/tree.ts';
import type { ImageRepository } from '../registry/image-repository.ts';
import { applyMoves, type Listener, type RepositoryPlan } from './apply.ts';
import { type PutReferrer, putReferrer } from './attach.ts';
import { decide, readRepositoryFacts } from './facts.ts';
import { pushImage } from './push.ts';

/** An image that is delivered, and where from. */
export interface DeliveredImage {
  readonly source: ImageSource;
  readonly root: Content;
  /** Manifests of what is attached to the image or to one of its platforms. */
  readonly attached: readonly Descriptor[];
  /** Repository that has the blobs already: within its registry they are mounted. */
  readonly from?: RepositoryName;
}

/** Where an image goes, and under which rules its tags move. */
export interface DeliveryRequest {
  readonly destinations: readonly { readonly name: RepositoryName; readonly tags: readonly string[] }[];
  /** Version of the image, with or without `v`; empty where none is known. */
  readonly version: string;
  /** Globs of the published tags that are versions to compare with; none: all. */
  readonly publishedPattern: readonly string[];
  readonly overwrite: boolean;
  readonly force: boolean;
  /** Everything is read and decided, and nothing written. */
  readonly dryRun: boolean;
}

/** What decides whether a tag moves. */
interface MoveRules extends Pick<DeliveryRequest, 'version' | 'publishedPattern' | 'overwrite' | 'force'> {
  /** Tags of versions that are being taken back. */
  readonly withdrawn?: readonly string[];
}

/** Reads a repository and decides about its tags. Writes nothing. */
export async function planRepository(
  repository: ImageRepository,
  tags: readonly string[],
  { descriptor }: Content,
  { withdrawn = [], ...rules }: MoveRules,
): Promise<RepositoryPlan> {
  const { version, publishedPattern, overwrite, force } = rules;
  const request = { digest: descriptor.digest, version, tags, publishedPattern, overwrite, force };
  const facts = { ...(await readRepositoryFacts(repository, request)), withdrawn };
  const published = facts.tags.kind === 'known' ? facts.tags.names : [];
  return { repository, request, moves: await decide(repository, request, facts), published };
}

/** Whether an artifact is there and listed with its subject. */
async function isAttached(repository: ImageRepository, digest: Digest, subject: Digest): Promise<boolean> {
  if ((await repository.headManifest(digest)) === undefined) return false;
  return (await repository.referrers(subject)).descriptors.some((listed) => listed.digest === digest);
}

/** Brings one artifact along: its files, then its manifest. Answers what the registry does not list by itself. */
async function copyArtifact(
  repository: ImageRepository,
  source: ImageSource,
  { content, manifest }: { readonly content: Content; readonly manifest: Manifest & { readonly subject: Descriptor } },
  mountFrom: readonly string[],
): Promise<PutReferrer | undefined> {
  if (await isAttached(repository, content.descriptor.digest, manifest.subject.digest)) return undefined;
  for (const blob of [manifest.config, ...manifest.layers])
    await repository.putBlob(blob, (from) => source.blob(blob, from), mountFrom);
  return await putReferrer(repository, content);
}

/**
 * Lists artifacts under the tag of their subject, all of one subject in one write. A registry whose tags never move may refuse it: then they are
 * there, and found by nobody who does not know them, which is no reason not to publish the version.
 */
async function listUnderTag(repository: ImageRepository, put: readonly PutReferrer[], log: Log): Promise<void> {
  for (const subject of new Set(put.flatMap(({ unlisted }) => unlisted ?? []))) {
    const referrers = put.filter(({ unlisted }) => unlisted === subject).map(({ referrer }) => referrer);
    try {
      await repository.addReferrers(subject, referrers);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      log.warning(
        `${counted(referrers.length, 'artifact')} of ${subject} cannot be listed: ${error.fault.message}\nThe registry has no list of referrers, and does not take the tag that stands for one.`,
      );
    }
  }
}

/** Brings what is attached along, listed with its subject. */
async function copyAttached(
  repository: ImageRepository,
  { source, root, attached }: DeliveredImage,
  { tree, mountFrom }: { readonly tree: ImageTree; readonly mountFrom: readonly string[] },
  log: Log,
): Promise<void> {
  const subjects = [root, ...tree.children].map(({ descriptor }) => descriptor.digest);
  const put = await inParallel(4, attached, async (descriptor) => {
    const content = await source.manifest(descriptor);
    const manifest = attachedManifest(
      parseDocument(content.bytes, content.descriptor.mediaType, source.name),
      subjects,
    );
    if (manifest !== undefined) return await copyArtifact(repository, source, { content, manifest }, mountFrom);
    log.warning(`${descriptor.digest} is listed as attached to the image, says nothing of it itself, and is left out.`);
    return undefined;
  });
  await listUnderTag(
    repository,
    put.filter((one) => one !== undefined),
    log,
  );
}

/** Brings the image and what is attached to it into a repository, under no tag. */
async function upload(
  { repository }: RepositoryPlan,
  image: DeliveredImage,
  { tree, holders }: { readonly tree: ImageTree; readonly holders: readonly RepositoryName[] },
  log: Log,
): Promise<void> {
  const mountFrom = mountSources(repository.name, holders);
  // A subject need not be there yet: what is attached goes along with the image, and tags come after both.
  const [{ existed, mounted, uploaded }] = await Promise.all([
    pushImage(repository, image.source, tree, { mountFrom }),
    copyAttached(repository, image, { tree, mountFrom }, log),
  ]);
  const name = formatRepository(repository.name);
  log.info(`${name}: ${counted(uploaded, 'blob')} uploaded, ${mounted} mounted, ${existed} there already`);
}

/**
 * Brings an image into repositories and sets its tags. Everything is decided for all repositories before anything is written anywhere, and
 * everything is uploaded everywhere before the first tag moves: a registry that takes no uploads leaves all tags where they are.
 * Answers what was done, or for a dry run what would be. Throws `RefusedError` when the tag of a version has other content.
 *
 * @param open the repository of a name, to be written to
 */
export async function deliver(
  request: DeliveryRequest,
  image: DeliveredImage,
  open: (name: RepositoryName) => ImageRepository,
  { log, moved }: Listener,
): Promise<readonly Move[]> {
  const [tree, plans] = await Promise.all([
    readTree(image.source, image.root),
    inParallel(4, request.destinations, ({ name, tags }) => planRepository(open(name), tags, image.root, request)),
  ]);
  const planned = plans.flatMap(({ moves }) => moves);
  refuseOverwrite(planned, request.overwrite);
  if (request.dryRun) return planned;
  const holders = image.from === undefined ? [] : [image.from];
  for (const plan of plans) {
    await upload(plan, image, { tree, holders }, log);
    holders.push(plan.repository.name);
  }
  const done: Move[] = [];
  moved(done);
  for (const plan of plans) {
    const before = [...done];
    done.push(...(await applyMoves(plan, image.root, { log, moved: (own) => moved([...before, ...own]) })));
    moved(done);
  }
  return done;
}
