import { counted, type Host, inParallel } from '@slipway/core';
import {
  type Content,
  type Descriptor,
  type Digest,
  formatRepository,
  type ImageTree,
  type Move,
  type MoveRequest,
  parseDocument,
  type RepositoryName,
  refuseOverwrite,
} from '@slipway/oci';
import { attachManifest, type ImageRepository, type ImageSource, pushImage, readTree } from '@slipway/oci/host';
import type { Destination } from '../destinations.ts';
import type { PromoteInputs, PromoteOutputs, PushInputs } from '../inputs.ts';
import { attachedOutput } from '../render-build.ts';
import { movesOutput, previousOutput, renderMoves, warnHeld } from '../render-moves.ts';
import { applyMoves } from './apply.ts';
import type { AttachedTo } from './attached.ts';
import type { Images } from './images.ts';
import { type PlatformPart, partsOutput } from './platforms.ts';
import { decide, readRepository } from './repository-facts.ts';

/** What is delivered, and where from. */
export interface Delivery {
  readonly source: ImageSource;
  readonly root: Content;
  /** Manifests of what is attached to the image or to one of its platforms. */
  readonly attached: readonly Descriptor[];
  readonly version: string;
  /** Repository that has the blobs already: within its registry they are mounted. */
  readonly from?: RepositoryName;
}

/** What is going to be done in one repository. */
interface Planned {
  readonly repository: ImageRepository;
  readonly request: MoveRequest;
  readonly moves: readonly Move[];
  readonly known: readonly string[];
}

async function planOne(
  { name, tags }: Destination,
  { root, version }: Delivery,
  { overwrite, force }: PushInputs | PromoteInputs,
  images: Images,
): Promise<Planned> {
  const repository = images.repository(name, 'push');
  const request = { digest: root.descriptor.digest, version, tags, overwrite, force };
  const facts = await readRepository(repository, request);
  const known = facts.tags.kind === 'known' ? facts.tags.names : [];
  return { repository, request, moves: await decide(repository, request, facts), known };
}

/** Whether an artifact is there and listed with its subject. */
async function isAttached(repository: ImageRepository, digest: Digest, subject: Digest): Promise<boolean> {
  if ((await repository.headManifest(digest)) === undefined) return false;
  return (await repository.referrers(subject)).descriptors.some((listed) => listed.digest === digest);
}

/**
 * Brings what is attached along: its files, then its manifest, listed with its subject. Lists say what they like: what does not name the
 * image or a part of it itself stays where it is, or it would be listed with something else there.
 */
async function attach(
  repository: ImageRepository,
  { source }: Delivery,
  descriptor: Descriptor,
  subjects: readonly Digest[],
  mountFrom: readonly string[],
  { log }: Host,
): Promise<void> {
  const manifest = await source.manifest(descriptor);
  const document = parseDocument(manifest.bytes, manifest.descriptor.mediaType, source.name);
  const { kind, subject } = document;
  if (kind === 'index' || subject === undefined || !subjects.includes(subject.digest)) {
    log.warning(`${descriptor.digest} is listed as attached to the image, says nothing of it itself, and is left out.`);
    return;
  }
  if (await isAttached(repository, descriptor.digest, subject.digest)) return;
  for (const blob of [document.config, ...document.layers])
    await repository.putBlob(blob, (from) => source.blob(blob, from), mountFrom);
  await attachManifest(repository, manifest);
}

async function deliverOne(
  { repository, request, moves, known }: Planned,
  delivery: Delivery,
  tree: ImageTree,
  before: readonly RepositoryName[],
  host: Host,
): Promise<readonly Move[]> {
  const { source, root, attached } = delivery;
  const mountFrom = before
    .filter(({ registry }) => registry === repository.name.registry)
    .map(({ repository: name }) => name)
    .slice(0, 1);
  const subjects = [root, ...tree.children].map(({ descriptor }) => descriptor.digest);
  // A subject need not be there yet: what is attached goes along with the image, and tags come after both.
  const [{ existed, mounted, uploaded }] = await Promise.all([
    pushImage(repository, source, tree, { mountFrom }),
    inParallel(4, attached, (descriptor) => attach(repository, delivery, descriptor, subjects, mountFrom, host)),
  ]);
  const name = formatRepository(repository.name);
  host.log.info(`${name}: ${counted(uploaded, 'blob')} uploaded, ${mounted} mounted, ${existed} there already`);
  return await applyMoves(repository, root, request, moves, known, host);
}

/**
 * Brings an image into repositories and sets its tags. Everything is decided for all repositories before anything is written anywhere.
 * Answers what was done, or with `dry-run` what would be. Throws `RefusedError` when the tag of a version has other content.
 */
export async function deliver(
  inputs: PushInputs | PromoteInputs,
  places: readonly Destination[],
  delivery: Delivery,
  images: Images,
  host: Host,
): Promise<readonly Move[]> {
  const [tree, planned] = await Promise.all([
    readTree(delivery.source, delivery.root),
    inParallel(4, places, (place) => planOne(place, delivery, inputs, images)),
  ]);
  refuseOverwrite(
    planned.flatMap(({ moves }) => moves),
    inputs.overwrite,
  );
  if (inputs.dryRun) return planned.flatMap(({ moves }) => moves);
  const done: Move[] = [];
  const before = delivery.from === undefined ? [] : [delivery.from];
  for (const one of planned) {
    done.push(...(await deliverOne(one, delivery, tree, before, host)));
    before.push(one.repository.name);
  }
  return done;
}

/** What a delivery came to. */
interface Delivered {
  readonly places: readonly Destination[];
  readonly root: Content;
  readonly parts: readonly PlatformPart[];
  readonly version: string;
  readonly moves: readonly Move[];
  readonly attached: readonly AttachedTo[];
}

/** Reports what was done, and answers it. */
export function tell(did: string, delivered: Delivered, { report, log }: Host): PromoteOutputs {
  const { places, root, parts, version, moves, attached } = delivered;
  const { digest } = root.descriptor;
  const [first] = places;
  report(renderMoves(did, digest, moves));
  warnHeld(moves, log.notice);
  return {
    digest,
    image: first === undefined ? '' : `${formatRepository(first.name)}@${digest}`,
    version: version.replace(/^v/, ''),
    platforms: partsOutput(parts),
    tags: movesOutput(moves),
    previous: previousOutput(moves),
    attached: attachedOutput(attached),
  };
}
