import { describe, expect, test } from '@jest/globals';
import { content, digestOf, isSignatureType, OCI, parsePlatform } from '@slipway/oci';
import { type Inspection, inspectionOutput, renderInspection } from '../src/inspection.ts';
import { planImage } from '../src/plan.ts';
import { attachedOutput, renderBuild, sizeText } from '../src/render-build.ts';
import { renderMoves, warnHeld } from '../src/render-moves.ts';
import { inputsOf } from './inputs.ts';

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

test('annotations and labels are shown in the order of their keys', () => {
  const shown = JSON.stringify(renderInspection({ ...BARE, labels: { b: '1', a: '2', c: '3' } }));
  expect(shown.indexOf('"a"')).toBeLessThan(shown.indexOf('"b"'));
  expect(shown.indexOf('"b"')).toBeLessThan(shown.indexOf('"c"'));
});

const { descriptor } = content(Buffer.from('image'), OCI.manifest);

describe('the report of a build', () => {
  const image = { platform: parsePlatform('linux/amd64'), manifest: { descriptor }, size: 1_000 };
  const plan = planImage(inputsOf(), {
    version: '',
    commit: '',
    epoch: 0,
    source: '',
    platforms: [],
    scratch: undefined,
    files: [],
  });
  const built = { layout: 'image', plan, root: { descriptor }, images: [image], attached: [], base: undefined };

  test('says of what it is, and that nothing is attached', () => {
    const shown = JSON.stringify(renderBuild(built));
    for (const text of ['Image for 1 platform', 'on scratch', '65532:65532', '0 artifacts attached: none', '1.0 kB'])
      expect(shown).toContain(text);
  });

  test('names version, base, and the types of what is attached', () => {
    const attached = [{ descriptor: { ...descriptor, artifactType: 'application/spdx+json' }, subject: descriptor }];
    const { entrypoint: _, user: __, ...settings } = plan.settings;
    const base = { name: 'docker.io/library/alpine:3.20', digest };
    const shown = JSON.stringify(
      renderBuild({ ...built, plan: { ...plan, version: '1.4.0', settings }, attached, base }),
    );
    for (const text of [
      '1 platform, 1.4.0',
      'alpine:3.20@sha256',
      'the base says',
      '1 artifact attached: application/spdx+json',
    ])
      expect(shown).toContain(text);
  });
});

test('a report without tags has no table of them', () => {
  expect(JSON.stringify(renderMoves('Pushed', digest, []))).not.toContain('before');
});

test('only what was held is told of', () => {
  const told: string[] = [];
  warnHeld(
    [
      { repository: 'a.test/b', tag: '1', kind: 'line', from: '', to: digest, action: 'set', why: 'x' },
      {
        repository: 'a.test/b',
        tag: 'latest',
        kind: 'line',
        from: '',
        to: digest,
        action: 'hold',
        why: '2.0.0 is higher',
      },
    ],
    (text) => told.push(text),
  );
  expect(told).toEqual(['a.test/b:latest stays where it is: 2.0.0 is higher.']);
});

test('a report of tags shows what each was before, and why it is what it is', () => {
  const move = {
    repository: 'a.test/b',
    tag: '1',
    kind: 'line',
    from: digest,
    to: digest,
    action: 'keep',
    why: 'it is this image already',
  } as const;
  const shown = JSON.stringify(
    renderMoves('Pushed', digest, [move, { ...move, tag: '2', from: '', action: 'set', why: 'x' }]),
  );
  for (const text of ['a.test/b:1', 'unchanged', 'it is this image already', '1 tag set', 'before'])
    expect(shown).toContain(text);
});
