import { code, counted, type Document, type JsonValue, type Line } from '@slipway/core';
import { type Descriptor, type Digest, formatPlatform, type Platform } from '@slipway/oci';
import type { ImagePlan } from './plan.ts';

/** The image of a platform as it was written. */
interface Image {
  readonly platform: Platform;
  readonly manifest: { readonly descriptor: Descriptor };
  readonly size: number;
}

interface Attached {
  readonly descriptor: Descriptor;
  readonly subject: { readonly digest: Digest };
}

/** Bytes for people. */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The output `platforms`. */
export function platformsOutput(images: readonly Image[]): JsonValue {
  return images.map(({ platform, manifest, size }) => ({
    platform: formatPlatform(platform),
    digest: manifest.descriptor.digest,
    size,
  }));
}

/** The output `attached`. */
export function attachedOutput(attached: readonly Attached[]): JsonValue {
  return attached.map(({ descriptor, subject }) => ({
    type: descriptor.artifactType ?? '',
    digest: descriptor.digest,
    subject: subject.digest,
  }));
}

/** What was built, of what, and why it is that. */
export function renderBuild(
  layout: string,
  plan: ImagePlan,
  { root, images }: { readonly root: { readonly descriptor: Descriptor }; readonly images: readonly Image[] },
  attached: readonly Attached[],
  base: { readonly name: string; readonly digest: Digest } | undefined,
): Document {
  const rows = images.map(({ platform, manifest, size }): readonly Line[] => [
    formatPlatform(platform),
    code(manifest.descriptor.digest),
    sizeText(size),
  ]);
  const { entrypoint = [], user = 'the base says' } = plan.settings;
  return [
    { heading: `Image for ${counted(images.length, 'platform')}${plan.version === '' ? '' : `, ${plan.version}`}` },
    { text: ['Digest ', code(root.descriptor.digest), ' in ', code(layout)] },
    { table: { head: ['platform', 'digest', 'layers'], rows } },
    {
      list: [
        base === undefined ? 'on scratch' : ['on ', code(`${base.name}@${base.digest}`)],
        ['starts ', code(entrypoint.join(' ')), ' as ', code(user)],
        `dated ${plan.created}`,
        `${counted(attached.length, 'artifact')} attached: ${
          [...new Set(attached.map(({ descriptor }) => descriptor.artifactType))].join(', ') || 'none'
        }`,
      ],
    },
  ];
}
