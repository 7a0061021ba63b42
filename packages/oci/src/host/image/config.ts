import { CouldNotCheckError, printable } from '@slipway/core';
import { type ImageConfig, parseConfig } from '../../image/config.ts';
import type { Descriptor } from '../../image/document.ts';
import { DOCKER, OCI } from '../../image/media-type.ts';
import type { ImageSource } from './layout.ts';

/** More than any config has (it holds no files), and little enough to be read at once. */
const LARGEST_CONFIG = 8 * 1024 * 1024;

/** Reads the config of an image. Throws `CouldNotCheckError`, also for one that is larger than any. */
export async function readConfig(source: ImageSource, config: Descriptor, where: string): Promise<ImageConfig> {
  if (config.size > LARGEST_CONFIG)
    throw new CouldNotCheckError({
      code: 'image-config',
      message: `The config of ${printable(where, 300)} has ${config.size} bytes, and ${LARGEST_CONFIG} are read at most.`,
      hint: 'Look at the image: a config says how a container is started and holds no data.',
    });
  const pieces: Uint8Array[] = [];
  for await (const piece of source.blob(config)) pieces.push(piece);
  return parseConfig(Buffer.concat(pieces), where);
}

/** The config of an image; undefined for what is something else, such as a chart or a signature. Throws `CouldNotCheckError`. */
export async function readImageConfig(source: ImageSource, config: Descriptor): Promise<ImageConfig | undefined> {
  const known = config.mediaType === OCI.config || config.mediaType === DOCKER.config;
  return known ? await readConfig(source, config, source.name) : undefined;
}
