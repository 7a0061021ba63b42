import { CouldNotCheckError, type Host, printable, RefusedError } from '@slipway/core';
import {
  type BaseImage,
  type Content,
  choosePlatform,
  type Descriptor,
  type Digest,
  formatPlatform,
  formatReference,
  imageOfLayout,
  type Platform,
  parseDocument,
  parseManifest,
  parseReference,
  splitLayout,
} from '@slipway/oci';
import { type ImageSource, openLayout } from '@slipway/oci/host';
import type { BuildInputs } from '../inputs.ts';
import { underWorkspace } from './files.ts';
import { readConfig } from './image-config.ts';
import { openImages } from './images.ts';

/** An image that another is built upon. */
export interface Base {
  /** Reference in full; empty for a layout whose image has no name. */
  readonly name: string;
  /** Of its index, or of its manifest where it is one. */
  readonly digest: Digest;
  readonly source: ImageSource;
  /** The image of it for a platform. Throws `RefusedError` when there is none. */
  readonly of: (platform: Platform) => Promise<BaseImage>;
}

function noPlatform(base: string, platform: Platform, found: readonly Descriptor[]): RefusedError {
  const names = found.flatMap((manifest) =>
    manifest.platform === undefined ? [] : [formatPlatform(manifest.platform)],
  );
  return new RefusedError({
    code: 'base-platform',
    message: `The base ${printable(base, 200)} has no image for ${formatPlatform(platform)}.`,
    hint: `It has ${printable(names.join(', ') || 'none', 300)}. Leave the platform out, or take another base.`,
  });
}

async function manifestFor(source: ImageSource, root: Content, platform: Platform, name: string): Promise<Content> {
  const document = parseDocument(root.bytes, root.descriptor.mediaType, `the base ${name}`);
  if (document.kind === 'manifest') return root;
  const chosen = choosePlatform(document.manifests, platform);
  if (chosen === undefined) throw noPlatform(name, platform, document.manifests);
  return await source.manifest(chosen);
}

async function baseImage(source: ImageSource, root: Content, platform: Platform, name: string): Promise<BaseImage> {
  const { descriptor, bytes } = await manifestFor(source, root, platform, name);
  const { config, layers } = parseManifest(bytes, descriptor.mediaType, `the base ${name}`);
  const read = await readConfig(source, config, name);
  if (read.os !== platform.os || read.architecture !== platform.architecture)
    throw noPlatform(name, platform, [
      { ...descriptor, platform: { os: read.os ?? 'unknown', architecture: read.architecture ?? 'unknown' } },
    ]);
  if (read.diffIds.length !== layers.length)
    throw new CouldNotCheckError({
      code: 'base-layers',
      message: `The base ${printable(name, 200)} has ${layers.length} layers and describes ${read.diffIds.length}.`,
      hint: 'Take an image as a base, not an artifact; or tell who made it.',
    });
  return { name, digest: descriptor.digest, config: read, layers };
}

function baseOf(source: ImageSource, root: Content, name: string): Base {
  const shown = name === '' ? source.name : name;
  const of = async (platform: Platform): Promise<BaseImage> => ({
    ...(await baseImage(source, root, platform, shown)),
    name,
  });
  return { name, digest: root.descriptor.digest, source, of };
}

async function ofLayout(text: string, host: Host): Promise<Base> {
  const { folder, name } = splitLayout(text);
  const layout = await openLayout(underWorkspace(host.workspace, folder, 'base', 'directory'));
  const descriptor = imageOfLayout(layout.index, name, folder);
  return baseOf(layout, await layout.manifest(descriptor), '');
}

async function ofRegistry(inputs: BuildInputs, host: Host): Promise<Base> {
  const reference = parseReference(inputs.base);
  if (reference.digest === undefined)
    throw new RefusedError({
      code: 'base-digest',
      message: `The base '${printable(inputs.base, 200)}' has no digest, so it may be another image tomorrow.`,
      hint: 'Pin it: crane digest NAME:TAG, docker buildx imagetools inspect NAME:TAG or slipway push-image --mode inspect --source NAME:TAG name it; write NAME:TAG@sha256:….',
    });
  const { source, root } = await openImages(inputs, host).find(reference, 'base');
  const { digest: _, ...named } = reference;
  return baseOf(source, root, formatReference(named));
}

/** Opens the base that the input names; undefined for `scratch`. Throws `RefusedError` and `CouldNotCheckError`. */
export async function openBase(inputs: BuildInputs, host: Host): Promise<Base | undefined> {
  if (inputs.base === 'scratch') return undefined;
  return inputs.base.startsWith('oci:')
    ? await ofLayout(inputs.base.slice('oci:'.length), host)
    : await ofRegistry(inputs, host);
}
