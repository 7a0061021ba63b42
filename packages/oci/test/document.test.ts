import { describe, expect, test } from '@jest/globals';
import { couldNotCheck } from '@slipway/testkit';
import { digestOf, hexOf, isDigest } from '../src/digest.ts';
import {
  type Descriptor,
  descriptorJson,
  indexContent,
  LARGEST_MANIFEST,
  manifestContent,
  parseDocument,
} from '../src/image/document.ts';
import {
  imageOfLayout,
  isLayoutFile,
  layoutFile,
  layoutIndex,
  named,
  parseLayoutIndex,
  splitLayout,
} from '../src/image/layout.ts';
import { DOCKER, OCI } from '../src/image/media-type.ts';
import { distinct } from '../src/image/tree.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const CONFIG: Descriptor = { mediaType: OCI.config, digest: digestOf(bytes('config')), size: 6 };
const LAYER: Descriptor = { mediaType: OCI.layer, digest: digestOf(bytes('layer')), size: 5 };
const MANIFEST = { kind: 'manifest', mediaType: OCI.manifest, config: CONFIG, layers: [LAYER] } as const;

test('a digest is that of sha256sum', () => {
  expect(digestOf(bytes(''))).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hexOf(digestOf(bytes('')))).toHaveLength(64);
  expect(isDigest('sha256:E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')).toBe(false);
});

test('what is written is read back', () => {
  const full = {
    ...MANIFEST,
    artifactType: 'application/x',
    subject: LAYER,
    annotations: { a: 'b' },
  };
  const { bytes: text, descriptor } = manifestContent(full);
  expect(parseDocument(text, OCI.manifest, 'it')).toEqual(full);
  expect(descriptor).toEqual({ mediaType: OCI.manifest, digest: digestOf(text), size: text.length });
  const index = {
    kind: 'index',
    mediaType: DOCKER.index,
    manifests: [
      {
        ...descriptor,
        platform: { os: 'linux', architecture: 'arm', variant: 'v7', osVersion: '1' },
        annotations: { c: 'd' },
      },
      { ...descriptor, artifactType: 'application/x' },
    ],
    subject: LAYER,
    annotations: { e: 'f' },
  } as const;
  expect(parseDocument(indexContent(index).bytes, DOCKER.index, 'it')).toEqual(index);
});

test('the same document has the same bytes, keys in one order', () => {
  expect(Buffer.from(manifestContent(MANIFEST).bytes).toString()).toBe(
    `{"schemaVersion":2,"mediaType":"${OCI.manifest}","config":${JSON.stringify(CONFIG)},"layers":[${JSON.stringify(LAYER)}]}`,
  );
  expect(Object.keys(descriptorJson(LAYER))).toEqual(['mediaType', 'digest', 'size']);
});

describe('a document is refused', () => {
  const manifest = (more: object): string => JSON.stringify({ config: CONFIG, layers: [LAYER], ...more });
  test.each([
    ['that is no JSON', OCI.manifest, '{', /is no JSON/],
    ['that is a list', OCI.manifest, '[]', /is no JSON object/],
    ['that is no UTF-8', OCI.manifest, Buffer.from([0x7b, 0xff, 0x7d]), /is no JSON/],
    ['of another type', 'text/plain', '{}', /which is no image/],
    ['that calls itself something else', OCI.manifest, manifest({ mediaType: OCI.index }), /says it is/],
    ['that could be read as a manifest too', OCI.index, '{"manifests":[],"layers":[]}', /parts of a manifest/],
    ['that could be read as an index too', OCI.manifest, manifest({ manifests: [] }), /parts of an index/],
    ['without its list', OCI.index, '{}', /lacks its list/],
    ['without config', OCI.manifest, '{"layers":[]}', /no object/],
    ['with a descriptor without type', OCI.index, '{"manifests":[{}]}', /without mediaType/],
    ['with a descriptor without digest', OCI.index, '{"manifests":[{"mediaType":"a"}]}', /without sha256/],
    ['with another digest', OCI.index, '{"manifests":[{"mediaType":"a","digest":"md5:1"}]}', /without sha256/],
    ['with a size that is none', OCI.index, JSON.stringify({ manifests: [{ ...LAYER, size: -1 }] }), /without size/],
    ['with a size that is text', OCI.index, JSON.stringify({ manifests: [{ ...LAYER, size: '1' }] }), /without size/],
    ['with annotations that are none', OCI.manifest, manifest({ annotations: 1 }), /annotations that are no object/],
    ['with an annotation that is no text', OCI.manifest, manifest({ annotations: { a: 1 } }), /no text/],
    ['that is larger than registries take', OCI.manifest, ' '.repeat(LARGEST_MANIFEST + 1), /larger than/],
  ])('%s', (_, type, content, why) => {
    expect(couldNotCheck(() => parseDocument(Buffer.from(content), type, 'the image')).message).toMatch(why);
  });

  test('but not for a platform that says nothing, or annotations that are null', () => {
    const text = JSON.stringify({ manifests: [{ ...LAYER, platform: { os: 'linux' }, annotations: null }] });
    expect(parseDocument(bytes(text), OCI.index, 'it')).toMatchObject({ manifests: [LAYER] });
    const empty = JSON.stringify({ manifests: [{ ...LAYER, platform: { os: 'a', architecture: 'b', variant: '' } }] });
    expect(parseDocument(bytes(empty), OCI.index, 'it')).toMatchObject({
      manifests: [{ platform: { os: 'a', architecture: 'b' } }],
    });
  });
});

describe('a layout', () => {
  const image = (name?: string): Descriptor => {
    const { descriptor } = manifestContent({ ...MANIFEST, annotations: { name: name ?? '' } });
    return name === undefined ? descriptor : named(descriptor, name);
  };
  const artifact: Descriptor = { ...LAYER, artifactType: 'application/x' };
  const index = (...entries: readonly Descriptor[]) => parseLayoutIndex(bytes(layoutIndex(entries)), 'it');

  test('has one image, beside what is attached to it', () => {
    expect(imageOfLayout(index(image('1.2.3'), artifact), '', 'it')).toEqual(image('1.2.3'));
    expect(imageOfLayout(index(image('1'), image('2')), '2', 'it')).toEqual(image('2'));
    expect(imageOfLayout(index(image(), image()), '', 'it')).toEqual(image());
  });

  test.each([
    ['none', index(artifact), '', /holds 0 images: none/],
    ['several', index(image('1'), image('2'), image()), '', /holds 3 images: 1, 2, one without name/],
    ['none of a name', index(image('1')), 'x', /holds 0 images named 'x'/],
  ])('with %s is refused', (_, entries, name, why) => {
    expect(couldNotCheck(() => imageOfLayout(entries, name, 'it')).message).toMatch(why);
  });

  test('says its version', () => {
    expect(isLayoutFile(layoutFile())).toBe(true);
    for (const text of ['{', '[]', 'null', '{}', '{"imageLayoutVersion":"2.0.0"}', '1'])
      expect(isLayoutFile(text)).toBe(false);
  });
});

test('what comes again is one', () => {
  expect(distinct([CONFIG, LAYER, CONFIG])).toEqual([CONFIG, LAYER]);
});

test.each([
  ['image', 'image', ''],
  ['image:1.4.0', 'image', '1.4.0'],
  ['image:ghcr.io/acme/hello:1.4.0', 'image', 'ghcr.io/acme/hello:1.4.0'],
])('%s is a folder of a layout, with the name of an image or without', (text, folder, name) => {
  expect(splitLayout(text)).toEqual({ folder, name });
});

test("Docker's first schema is called that, and not a damaged image", () => {
  const type = 'application/vnd.docker.distribution.manifest.v1+prettyjws';
  const fault = couldNotCheck(() => parseDocument(Buffer.from('{"schemaVersion":1}'), type, 'x'));
  expect(fault).toMatchObject({ code: 'image-document', message: expect.stringContaining('first schema') });
});
