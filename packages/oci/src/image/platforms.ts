import type { ImageConfig } from './config.ts';
import type { Descriptor, Index, Manifest } from './document.ts';
import { formatPlatform } from './platform.ts';
import { distinct } from './tree.ts';

/** The manifest of one platform, as an index or its own config names it. */
export interface PlatformManifest {
  /** `linux/arm/v7`; `unknown` where neither says. */
  readonly platform: string;
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
}

/** The images of an index, each once; attestations of BuildKit, which call themselves a platform, are left out. */
export function imagesOf({ manifests }: Index): readonly Descriptor[] {
  return distinct(manifests.filter(({ platform }) => platform?.os !== 'unknown'));
}

/** The platform that the config of an image names; `unknown` for none. */
export function platformOfConfig(config: ImageConfig | undefined): string {
  if (config?.os === undefined || config.architecture === undefined) return 'unknown';
  const { os, architecture, variant } = config;
  return formatPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
}

/** Bytes of the compressed layers of an image. */
export function layersSize({ layers }: Manifest): number {
  return layers.reduce((sum, { size }) => sum + size, 0);
}
