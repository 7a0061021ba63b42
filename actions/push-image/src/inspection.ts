import { type Block, code, type Document, type JsonValue, type Line } from '@slipway/core';
import {
  type AttachedArtifact,
  type Descriptor,
  type Digest,
  describedVersion,
  type ImageDescription,
  imageVersion,
  isSignatureType,
  layersSize,
  type PlatformManifest,
} from '@slipway/oci';
import { sizeText } from './render-build.ts';

/** What was found out about an image. */
export interface Inspection {
  readonly name: string;
  readonly digest: Digest;
  readonly mediaType: string;
  readonly version: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly platforms: readonly {
    readonly platform: string;
    readonly digest: Digest;
    readonly size: number;
    readonly layers: number;
  }[];
  readonly attached: readonly { readonly type: string; readonly digest: Digest; readonly subject: Digest }[];
  readonly signed: boolean;
}

/** What an inspection is made of. */
export interface InspectionFacts {
  readonly name: string;
  readonly root: Descriptor;
  readonly description: ImageDescription;
  readonly platforms: readonly PlatformManifest[];
  readonly attached: readonly AttachedArtifact[];
  /** Signed in a way that no artifact tells of. */
  readonly signedByTag: boolean;
}

/** What was found out about an image, from what it says and what is attached to it. */
export function inspectionOf(facts: InspectionFacts): Inspection {
  const { name, root, description, platforms, attached, signedByTag } = facts;
  const types = attached.map(({ descriptor }) => descriptor.artifactType ?? '');
  return {
    name,
    digest: root.digest,
    mediaType: root.mediaType,
    version: imageVersion('', describedVersion(description), []),
    ...description,
    platforms: platforms.map(({ platform, descriptor, manifest }) => ({
      platform,
      digest: descriptor.digest,
      size: layersSize(manifest),
      layers: manifest.layers.length,
    })),
    attached: attached.map(({ descriptor, subject }) => ({
      type: descriptor.artifactType ?? '',
      digest: descriptor.digest,
      subject: subject.digest,
    })),
    signed: signedByTag || types.some(isSignatureType),
  };
}

/** The output `inspection`. */
export function inspectionOutput(inspection: Inspection): JsonValue {
  const { platforms, attached, ...rest } = inspection;
  return { ...rest, platforms: platforms.map((one) => ({ ...one })), attached: attached.map((one) => ({ ...one })) };
}

const pairs = (heading: string, values: Readonly<Record<string, string>>): readonly Block[] => {
  const rows = Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]): readonly Line[] => [code(key), value]);
  return rows.length === 0 ? [] : [{ table: { head: [heading, 'value'], rows } }];
};

/** Everything as tables. */
export function renderInspection(inspection: Inspection): Document {
  const { name, digest, mediaType, version, platforms, attached, signed, labels, annotations } = inspection;
  return [
    { heading: version === '' ? name : `${name}, ${version}` },
    { text: ['Digest ', code(digest), ', ', code(mediaType)] },
    {
      table: {
        head: ['platform', 'digest', 'layers', 'size'],
        rows: platforms.map((one) => [one.platform, code(one.digest), String(one.layers), sizeText(one.size)]),
      },
    },
    ...pairs('annotation', annotations),
    ...pairs('label', labels),
    { text: signed ? 'A signature is attached (not verified here).' : 'No signature is attached.' },
    ...(attached.length === 0
      ? []
      : [
          {
            table: {
              head: ['attached', 'digest', 'to'],
              rows: attached.map(({ type, digest: own, subject }): readonly Line[] => [type, code(own), code(subject)]),
            },
          },
        ]),
  ];
}
