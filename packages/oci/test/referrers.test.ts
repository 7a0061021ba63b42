import { expect, test } from '@jest/globals';
import { digestOf } from '../src/digest.ts';
import {
  artifactManifest,
  EMPTY_CONFIG,
  ofType,
  referrerDescriptor,
  referrersTag,
  withReferrers,
} from '../src/image/artifact.ts';
import { content, parseManifest } from '../src/image/document.ts';
import { smallImage } from './registry-client.ts';

const { manifest: image } = smallImage();
const subject = { ...image.descriptor, platform: { os: 'linux', architecture: 'amd64' } };
const bytes = Buffer.from('{"spdxVersion":"SPDX-2.3"}');
const artifact = { artifactType: 'application/spdx+json', blobs: [{ bytes, mediaType: 'application/spdx+json' }] };

test('the empty config has the digest that the specification gives', () => {
  expect(EMPTY_CONFIG.descriptor.digest).toBe(
    'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  );
  expect(content(EMPTY_CONFIG.bytes, 'application/vnd.oci.empty.v1+json')).toEqual(EMPTY_CONFIG);
});

test('the tag of referrers is the digest of their subject', () => {
  expect(referrersTag(image.descriptor.digest)).toBe(image.descriptor.digest.replace(':', '-'));
});

test('the manifest of an artifact names type, files and subject, and nothing that changes', () => {
  const content = artifactManifest(subject, {
    ...artifact,
    blobs: [{ ...artifact.blobs[0], bytes, mediaType: 'text/plain', annotations: { title: 'x' } }],
    annotations: { 'org.opencontainers.image.created': '2024-01-01T00:00:00Z' },
  });
  expect(JSON.parse(Buffer.from(content.bytes).toString())).toEqual({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: 'application/spdx+json',
    config: EMPTY_CONFIG.descriptor,
    layers: [{ mediaType: 'text/plain', digest: digestOf(bytes), size: bytes.length, annotations: { title: 'x' } }],
    subject: image.descriptor,
    annotations: { 'org.opencontainers.image.created': '2024-01-01T00:00:00Z' },
  });
});

test('an artifact without files has the empty one, as the specification wants', () => {
  const content = artifactManifest(subject, { artifactType: 'text/x', blobs: [] });
  expect(JSON.parse(Buffer.from(content.bytes).toString()).layers).toEqual([EMPTY_CONFIG.descriptor]);
});

test('a list names an artifact with its type and annotations', () => {
  const plain = artifactManifest(subject, artifact);
  const annotated = artifactManifest(subject, { ...artifact, annotations: { a: 'b' } });
  const parsed = (content: typeof plain) => parseManifest(content.bytes, content.descriptor.mediaType, 'it');
  expect(referrerDescriptor(plain, parsed(plain))).toEqual({
    ...plain.descriptor,
    artifactType: artifact.artifactType,
  });
  expect(referrerDescriptor(annotated, parsed(annotated)).annotations).toEqual({ a: 'b' });
  const typeless = parseManifest(image.bytes, image.descriptor.mediaType, 'it');
  expect(referrerDescriptor(image, typeless).artifactType).toBe('application/vnd.oci.image.config.v1+json');
});

test('a referrer is added once, behind what others wrote', () => {
  const [first, second] = [image.descriptor, EMPTY_CONFIG.descriptor];
  const index = withReferrers(undefined, [first]);
  expect(index).toMatchObject({ kind: 'index', manifests: [first] });
  const both = withReferrers(index, [first, second]);
  expect(both?.manifests).toEqual([first, second]);
  expect(withReferrers(both, [{ ...first, annotations: { other: 'x' } }])).toBeUndefined();
});

test('of all referrers those of a type are taken', () => {
  const list = [
    { ...image.descriptor, artifactType: 'a' },
    { ...image.descriptor, artifactType: 'b' },
  ];
  expect(ofType(list, 'b')).toEqual(list.slice(1));
  expect(ofType(list, undefined)).toEqual(list);
});
