import { expect, test } from '@jest/globals';
import { digestOf, isSignatureType } from '@slipway/oci';
import { type Inspection, inspectionOutput, renderInspection } from '../src/inspection.ts';
import { attachedOutput, sizeText } from '../src/render-build.ts';
import { renderMoves, warnHeld } from '../src/render-moves.ts';

const digest = digestOf(Buffer.from('image'));

test.each([
  [0, '0.0 kB'],
  [999_949, '999.9 kB'],
  [1_000_000, '1.0 MB'],
  [2_140_032, '2.1 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test.each([
  ['application/vnd.dev.sigstore.bundle.v0.3+json', true],
  ['application/vnd.dev.sigstore.bundle+json;version=0.2', true],
  ['application/vnd.dev.cosign.simplesigning.v1+json', true],
  ['application/vnd.cncf.notary.signature', true],
  ['application/vnd.cncf.notary.signature.not', false],
  ['x application/vnd.dev.cosign.', false],
  ['', false],
])('an artifact of the type %j is a signature: %s', (type, expected) => {
  expect(isSignatureType(type)).toBe(expected);
});

const BARE: Inspection = {
  name: 'image',
  digest,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  version: '',
  labels: {},
  annotations: {},
  platforms: [],
  attached: [],
  signed: false,
};

test('of an image that says nothing there is no table but that of its platforms', () => {
  const document = renderInspection(BARE);
  expect(document.filter((block) => 'table' in block)).toHaveLength(1);
  expect(document[0]).toEqual({ heading: 'image' });
  expect(JSON.stringify(document)).toContain('No signature is attached.');
});

test('everything that an image says is there, keys in their order', () => {
  const inspection: Inspection = {
    ...BARE,
    version: '1.4.0',
    labels: { b: '2', a: '1' },
    annotations: { c: '3' },
    platforms: [{ platform: 'linux/amd64', digest, size: 1, layers: 2 }],
    attached: [{ type: 'application/spdx+json', digest, subject: digest }],
    signed: true,
  };
  const document = renderInspection(inspection);
  expect(document[0]).toEqual({ heading: 'image, 1.4.0' });
  const tables = document.flatMap((block) => ('table' in block ? [block.table.head[0]] : []));
  expect(tables).toEqual(['platform', 'annotation', 'label', 'attached']);
  const text = JSON.stringify(document);
  expect(text.indexOf('"a"')).toBeLessThan(text.indexOf('"b"'));
  expect(text).toContain('A signature is attached (not verified here).');
  expect(inspectionOutput(inspection)).toEqual(inspection);
});

test('an artifact without a type has an empty one', () => {
  const descriptor = { mediaType: 'x/y', digest, size: 1 };
  expect(attachedOutput([{ descriptor, subject: { digest } }])).toEqual([{ type: '', digest, subject: digest }]);
});

test('where no tag was asked for there is no table of tags, and nothing to notice', () => {
  expect(renderMoves('Pushed', digest, [])).toEqual([
    { heading: `Pushed ${digest.slice(0, 19)}, 0 tags set` },
    { text: ['Digest ', { code: digest }] },
  ]);
  const noticed: string[] = [];
  warnHeld([], (text) => noticed.push(text));
  expect(noticed).toEqual([]);
});
