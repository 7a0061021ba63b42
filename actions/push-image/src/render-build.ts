import { code, counted, type Document, type JsonValue, type Line } from '@slipway/core';
import {
  type AttachedArtifact,
  type Descriptor,
  type Digest,
  formatPlatform,
  layersSize,
  type Platform,
  type PlatformManifest,
} from '@slipway/oci';
import type { ImagePlan } from './plan.ts';

/** Bytes for people. */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The output `platforms` of images that were found. */
export function platformsOutput(platforms: readonly PlatformManifest[]): JsonValue {
  return platforms.map(({ platform, descriptor, manifest }) => ({
    platform,
    digest: descriptor.digest,
    size: layersSize(manifest),
  }));
}

/** The image of a platform as it was written. */
export interface BuiltImage {
  readonly platform: Platform;
  readonly manifest: { readonly descriptor: Descriptor };
  /** Bytes of its compressed layers. */
  readonly size: number;
}

/** The output `platforms` of images that were built. */
export function builtOutput(images: readonly BuiltImage[]): JsonValue {
  return images.map(({ platform, manifest, size }) => ({
    platform: formatPlatform(platform),
    digest: manifest.descriptor.digest,
    size,
  }));
}

/** The output `attached`. */
export function attachedOutput(attached: readonly AttachedArtifact[]): JsonValue {
  return attached.map(({ descriptor, subject }) => ({
    type: descriptor.artifactType ?? '',
    digest: descriptor.digest,
    subject: subject.digest,
  }));
}

/** What was built, and of what. */
export interface Built {
  /** Folder of the layout. */
  readonly layout: string;
  readonly plan: ImagePlan;
  readonly root: { readonly descriptor: Descriptor };
  readonly images: readonly BuiltImage[];
  readonly attached: readonly AttachedArtifact[];
  readonly base: { readonly name: string; readonly digest: Digest } | undefined;
}

/** What was built, of what, and why it is that. */
export function renderBuild({ layout, plan, root, images, attached, base }: Built): Document {
  const { settings } = plan;
  const rows = images.map(({ platform, manifest, size }): readonly Line[] => [
    formatPlatform(platform),
    code(manifest.descriptor.digest),
    sizeText(size),
  ]);
  return [
    { heading: `Image for ${counted(images.length, 'platform')}${plan.version === '' ? '' : `, ${plan.version}`}` },
    { text: ['Digest ', code(root.descriptor.digest), ' in ', code(layout)] },
    { table: { head: ['platform', 'digest', 'layers'], rows } },
    {
      list: [
        base === undefined ? 'on scratch' : ['on ', code(`${base.name}@${base.digest}`)],
        ['starts ', code((settings.entrypoint ?? []).join(' ')), ' as ', code(settings.user ?? 'the base says')],
        `dated ${plan.created}`,
        `${counted(attached.length, 'artifact')} attached: ${
          [...new Set(attached.map(({ descriptor }) => descriptor.artifactType))].join(', ') || 'none'
        }`,
      ],
    },
  ];
}
