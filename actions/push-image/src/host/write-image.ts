import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openPackers, type Packers, pack } from '@slipway/archive/host';
import { type Host, inParallel, pool } from '@slipway/core';
import {
  assembleImage,
  assembleIndex,
  type BaseImage,
  type Content,
  diffIdOf,
  distinct,
  type Layer,
  layerMembers,
  type PlatformImage,
} from '@slipway/oci';
import type { Base, LayoutWriter } from '@slipway/oci/host';
import { type ImagePlan, type PlannedLayer, refuseLargeImage } from '../plan.ts';

/**
 * What compresses the layers: this thread, which has nothing else to do meanwhile, and others beside it where there are processors for them.
 * A thread takes a tenth of a second to begin: open them before anything is read.
 */
export function openLayerPackers({ worker, signal, onExit }: Host): Packers {
  const beside = worker === undefined ? 0 : availableParallelism() - 1;
  if (beside < 1) return openPackers(undefined, 0, signal);
  const threads = openPackers(worker, beside, signal);
  onExit(threads.close);
  const here: Packers['pack'] = (task) => pack(task, { signal });
  const all = pool([here, ...Array.from({ length: beside }, () => threads.pack)]);
  return { pack: (task) => all.use((one) => one(task)), close: threads.close };
}

interface Written {
  readonly layer: Layer;
  readonly file: string;
}

async function writeLayer(
  packers: Packers,
  file: string,
  { entries, createdBy }: PlannedLayer,
  { epoch, mediaTypes }: ImagePlan,
): Promise<Written> {
  const members = layerMembers(entries);
  const packed = packers.pack({ kind: 'layer', path: file, members, epoch });
  const diffId = diffIdOf(members, epoch);
  const { sha256, size } = await packed;
  return {
    layer: { descriptor: { mediaType: mediaTypes.layer, digest: `sha256:${sha256}`, size }, diffId, createdBy },
    file,
  };
}

/** Compresses the layers, and stores each once. */
async function writeLayers(plan: ImagePlan, writer: LayoutWriter, packers: Packers): Promise<readonly Layer[]> {
  const written = await Promise.all(
    plan.layers.map((layer, at) => writeLayer(packers, join(writer.folder, `layer-${at}`), layer, plan)),
  );
  for (const { file, layer } of written) await writer.adopt(file, layer.descriptor);
  return written.map(({ layer }) => layer);
}

/** The image of one platform with the sizes of what it has. */
export interface WrittenImage extends PlatformImage {
  /** Bytes of its compressed layers. */
  readonly size: number;
}

/** What was written. */
export interface WrittenLayout {
  readonly root: Content;
  readonly images: readonly WrittenImage[];
  /** Who runs the base of each platform, empty where it names nobody; none on scratch. */
  readonly baseUsers: readonly string[];
}

async function basesOf(plan: ImagePlan, base: Base | undefined): Promise<readonly (BaseImage | undefined)[]> {
  if (base === undefined) return plan.images.map(() => undefined);
  return await inParallel(4, plan.images, ({ platform }) => base.of(platform));
}

function assemble(plan: ImagePlan, layers: readonly Layer[], bases: readonly (BaseImage | undefined)[]) {
  return plan.images.map((image, at): WrittenImage => {
    const base = bases[at];
    const made = assembleImage({
      platform: image.platform,
      settings: plan.settings,
      layers: image.layers.flatMap((number) => layers[number] ?? []),
      created: plan.created,
      annotations: plan.annotations.manifest,
      mediaTypes: plan.mediaTypes,
      ...(base === undefined ? {} : { base }),
    });
    return { ...made, size: made.layers.reduce((sum, { size }) => sum + size, 0) };
  });
}

/** What is written, and by what. */
export interface ImageJob {
  readonly plan: ImagePlan;
  readonly base: Base | undefined;
  readonly packers: Packers;
}

/**
 * Writes layers, configs, manifests and index. Throws `RefusedError` for an image that is too large.
 *
 * @param limit most bytes of the layers of one platform
 */
export async function writeImage(
  { plan, base, packers }: ImageJob,
  writer: LayoutWriter,
  limit: number | undefined,
): Promise<WrittenLayout> {
  const [layers, bases] = await Promise.all([writeLayers(plan, writer, packers), basesOf(plan, base)]);
  const images = assemble(plan, layers, bases);
  for (const { platform, size } of images) refuseLargeImage(platform, size, limit);
  if (base !== undefined) {
    const lower = distinct(bases.flatMap((image) => image?.layers ?? []));
    await inParallel(4, lower, (descriptor) => writer.copy(descriptor, base.source));
  }
  for (const { config, manifest } of images) {
    await writer.add(config);
    await writer.add(manifest);
  }
  const [first] = images;
  const baseUsers = bases.flatMap((image) => (image === undefined ? [] : String(image.config.config['User'] ?? '')));
  if (first !== undefined && !plan.index) return { root: first.manifest, images, baseUsers };
  const index = assembleIndex({
    images,
    annotations: plan.annotations.index,
    mediaTypes: plan.mediaTypes,
    ...(base === undefined ? {} : { base }),
  });
  await writer.add(index);
  return { root: index, images, baseUsers };
}
