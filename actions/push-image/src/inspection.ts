import { type Block, code, type Document, type JsonValue, type Line } from '@slipway/core';
import type { Digest } from '@slipway/oci';
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

/** Types of signatures: Sigstore's bundles, cosign's older form, Notary's. */
const SIGNATURES: readonly RegExp[] = [
  /^application\/vnd\.dev\.sigstore\.bundle(\.v[\d.]+)?\+json/,
  /^application\/vnd\.dev\.cosign\./,
  /^application\/vnd\.cncf\.notary\.signature$/,
];

/** Whether the type of an artifact is one of a signature. That one is there does not say that it is good: verification is another step. */
export function isSignatureType(type: string): boolean {
  return SIGNATURES.some((pattern) => pattern.test(type));
}

/** Tag under which cosign kept signatures before registries had referrers. https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
export function cosignTag(digest: Digest): string {
  return `${digest.replace(':', '-')}.sig`;
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
