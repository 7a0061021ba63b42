import { describe, expect, test } from '@jest/globals';
import { couldNotCheck, refused } from '@slipway/testkit';
import { attachedManifest, mountSources, subjectsOf } from '../src/delivery/attached.ts';
import { digestOf } from '../src/digest.ts';
import { annotationKey } from '../src/image/annotations.ts';
import { baseImageOf, baseManifest } from '../src/image/base.ts';
import type { ImageConfig } from '../src/image/config.ts';
import { annotatedVersion, describedImage, describedVersion, withAnnotations } from '../src/image/description.ts';
import { type Annotations, content, type Descriptor, type Index, type Manifest } from '../src/image/document.ts';
import { OCI } from '../src/image/media-type.ts';
import { imagesOf, layersSize, platformOfConfig } from '../src/image/platforms.ts';
import { cosignTag, isSignatureType } from '../src/image/signature.ts';

const VERSION = annotationKey('version');

const blob = (text: string, more: Partial<Descriptor> = {}): Descriptor => ({
  ...content(Buffer.from(text), OCI.manifest).descriptor,
  ...more,
});
const manifest = (more: Partial<Manifest> = {}): Manifest => ({
  kind: 'manifest',
  mediaType: OCI.manifest,
  config: blob('config'),
  layers: [],
  ...more,
});
const index = (...manifests: readonly Descriptor[]): Index => ({ kind: 'index', mediaType: OCI.index, manifests });

const AMD64 = { os: 'linux', architecture: 'amd64' };
const amd64 = blob('amd64', { platform: AMD64 });
const arm = blob('arm', { platform: { os: 'linux', architecture: 'arm', variant: 'v7' } });
const attestation = blob('attestation', { platform: { os: 'unknown', architecture: 'unknown' } });

describe('the version of an image', () => {
  const BASE = { [annotationKey('base.name')]: 'docker.io/library/alpine:3.20' };

  test.each<[string, Annotations, Annotations, ReturnType<typeof describedVersion>]>([
    ['is its annotation', { [VERSION]: '1.4.0' }, { [VERSION]: '1.3.0' }, { version: '1.4.0', by: 'annotation' }],
    ['is its label without one', {}, { [VERSION]: '1.3.0' }, { version: '1.3.0', by: 'label' }],
    ['is no label that the base may have', BASE, { [VERSION]: '3.20.1' }, { version: '', by: 'label' }],
    [
      'is its annotation upon a base too',
      { ...BASE, [VERSION]: '1.4.0' },
      { [VERSION]: '3.20.1' },
      { version: '1.4.0', by: 'annotation' },
    ],
    ['is empty where it says none', {}, {}, { version: '', by: 'label' }],
    ['is empty where no tag could hold it', { [VERSION]: '1'.repeat(129) }, {}, { version: '', by: 'annotation' }],
  ])('%s', (_, annotations, labels, version) => {
    expect(describedVersion({ annotations, labels })).toEqual(version);
  });

  test('is known from its document alone where that is annotated', () => {
    expect(annotatedVersion(manifest({ annotations: { [VERSION]: '1.4.0' } }))).toBe('1.4.0');
    expect(annotatedVersion(manifest({ annotations: { [VERSION]: '1'.repeat(129) } }))).toBe('');
    expect(annotatedVersion(manifest())).toBeUndefined();
  });

  test('comes from the index before its image, and labels from the image', () => {
    const below = { annotations: { a: '1', b: '1' }, labels: { c: '1' } };
    expect(withAnnotations(below, { ...index(), annotations: { a: '2' } })).toEqual({
      annotations: { a: '2', b: '1' },
      labels: { c: '1' },
    });
    expect(withAnnotations(below, index())).toEqual(below);
  });

  test('is not that of an attestation', () => {
    expect(describedImage(index(attestation, amd64))).toBe(amd64);
    expect(describedImage(index(attestation))).toBeUndefined();
  });
});

const config = (more: Partial<ImageConfig> = {}): ImageConfig => ({
  config: {},
  diffIds: [],
  history: [],
  labels: {},
  created: undefined,
  os: 'linux',
  architecture: 'amd64',
  variant: undefined,
  osVersion: undefined,
  ...more,
});

describe('the platforms of an image', () => {
  test('are those of its images, each once and without attestations', () => {
    expect(imagesOf(index(amd64, attestation, arm, amd64))).toEqual([amd64, arm]);
  });

  test.each([
    ['linux/amd64', config()],
    ['linux/arm/v6', config({ architecture: 'arm', variant: 'v6' })],
    ['unknown', config({ os: undefined })],
    ['unknown', config({ architecture: undefined })],
    ['unknown', undefined],
  ])('are %s where the config says so', (platform, found) => {
    expect(platformOfConfig(found)).toBe(platform);
  });

  test('have the size of their layers', () => {
    expect(layersSize(manifest({ layers: [blob('abc'), blob('de')] }))).toBe(5);
  });
});

describe('a base', () => {
  const root = content(Buffer.from('root'), OCI.manifest);
  const layer = blob('layer');

  test('has the manifest of the platform, or is refused with those that it has', () => {
    expect(baseManifest(index(arm, amd64), AMD64, 'alpine')).toBe(amd64);
    const s390x = { os: 'linux', architecture: 's390x' };
    const fault = refused(() => baseManifest(index(arm, blob('none')), s390x, 'alpine'));
    expect([fault.code, fault.hint.slice(0, 21)]).toEqual(['base-platform', 'It has linux/arm/v7. ']);
    expect(refused(() => baseManifest(index(), s390x, 'alpine')).hint).toMatch(/^It has none\./);
  });

  test('is built upon as its documents describe it', () => {
    const described = config({ diffIds: [digestOf(Buffer.from('tar'))] });
    const documents = { root, manifest: manifest({ layers: [layer] }), config: described };
    expect(baseImageOf(documents, AMD64, 'alpine')).toEqual({
      digest: root.descriptor.digest,
      config: described,
      layers: [layer],
    });
  });

  test.each([
    ['base-platform', refused, config({ architecture: 'arm64' })],
    ['base-platform', refused, config({ os: undefined, architecture: undefined })],
    ['base-layers', couldNotCheck, config()],
  ])('is not taken, with %s, when its config says something else', (code, outcome, found) => {
    const documents = { root, manifest: manifest({ layers: [layer] }), config: found };
    expect(outcome(() => baseImageOf(documents, AMD64, 'alpine')).code).toBe(code);
  });
});

describe('what is attached', () => {
  const subject = blob('subject');

  test('names the image itself, or is left where it is', () => {
    const found = manifest({ subject });
    expect(attachedManifest(found, [subject.digest])).toEqual(found);
    expect(attachedManifest(found, [amd64.digest])).toBeUndefined();
    expect(attachedManifest(manifest(), [subject.digest])).toBeUndefined();
    expect(attachedManifest({ ...index(), subject }, [subject.digest])).toBeUndefined();
  });

  test('belongs to the image or to one of its platforms', () => {
    const root = content(Buffer.from('root'), OCI.index);
    const platforms = [{ platform: 'linux/amd64', descriptor: amd64, manifest: manifest() }];
    expect(subjectsOf(root, platforms)).toEqual([root.descriptor, amd64]);
  });

  test('is mounted from the first repository of the same registry that has it', () => {
    const [app, other, hub] = [
      { registry: 'ghcr.io', repository: 'acme/app' },
      { registry: 'ghcr.io', repository: 'acme/other' },
      { registry: 'docker.io', repository: 'acme/app' },
    ];
    expect(mountSources(other, [hub, app, other])).toEqual(['acme/app']);
    expect(mountSources(hub, [app])).toEqual([]);
  });

  test.each([
    ['application/vnd.dev.sigstore.bundle.v0.3+json', true],
    ['application/vnd.cncf.notary.signature', true],
    ['application/spdx+json', false],
  ])('with the type %s is a signature: %s', (type, signature) => {
    expect(isSignatureType(type)).toBe(signature);
  });

  test('may be a signature under a tag that names the digest', () => {
    const digest = digestOf(Buffer.from('x'));
    expect(cosignTag(digest)).toBe(`sha256-${digest.slice(7)}.sig`);
  });
});
