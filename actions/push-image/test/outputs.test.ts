import { expect, test } from '@jest/globals';
import { content, type Move, OCI, type PlatformManifest } from '@slipway/oci';
import { inspectionOf } from '../src/inspection.ts';
import { deliveredOutputs } from '../src/outputs.ts';

const root = content(Buffer.from('image'), OCI.manifest);
const { descriptor } = root;
const layer = { mediaType: OCI.layer, digest: descriptor.digest, size: 7 };
const platforms: readonly PlatformManifest[] = [
  {
    platform: 'linux/amd64',
    descriptor,
    manifest: {
      kind: 'manifest',
      mediaType: OCI.manifest,
      config: layer,
      layers: [layer, layer],
      annotations: {},
    },
  },
];
const move = (tag: string, more: Partial<Move> = {}): Move => ({
  ...{
    repository: 'ghcr.io/acme/hello',
    tag,
    kind: 'line',
    from: '',
    to: descriptor.digest,
    action: 'set',
    why: 'new',
  },
  ...more,
});

test('a delivery answers what to deploy, and what each moved tag was before', () => {
  const moves = [
    move('1.4.0'),
    move('1.4', { from: layer.digest }),
    move('latest', { from: layer.digest, action: 'hold', why: '2.0.0 is higher' }),
  ];
  const destinations = [{ name: { registry: 'ghcr.io', repository: 'acme/hello' }, tags: ['1.4.0'] }];
  expect(deliveredOutputs({ destinations, root, platforms, version: 'v1.4.0', moves })).toMatchObject({
    digest: descriptor.digest,
    image: `ghcr.io/acme/hello@${descriptor.digest}`,
    version: '1.4.0',
    platforms: [{ platform: 'linux/amd64', size: 14 }],
    tags: [{ tag: 'ghcr.io/acme/hello:1.4.0', action: 'set' }, { from: layer.digest }, { action: 'hold' }],
    previous: { 'ghcr.io/acme/hello:1.4': layer.digest },
  });
});

test('a delivery to nowhere answers no image', () => {
  expect(deliveredOutputs({ destinations: [], root, platforms: [], version: '', moves: [] })).toMatchObject({
    ...{ image: '', version: '', tags: [], previous: {} },
  });
});

test('an inspection is what the image says, and what is attached to it', () => {
  const signature = { ...descriptor, artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' };
  const facts = {
    name: 'ghcr.io/acme/hello',
    root: descriptor,
    description: { annotations: { 'org.opencontainers.image.version': '1.4.0' }, labels: {} },
    platforms,
    attached: [
      { descriptor, subject: descriptor },
      { descriptor: signature, subject: descriptor },
    ],
    signedByTag: false,
  };
  expect(inspectionOf(facts)).toMatchObject({
    version: '1.4.0',
    platforms: [{ platform: 'linux/amd64', size: 14, layers: 2 }],
    attached: [{ type: '' }, { type: signature.artifactType }],
    signed: true,
  });
  expect(inspectionOf({ ...facts, attached: [] }).signed).toBe(false);
  expect(inspectionOf({ ...facts, attached: [], signedByTag: true }).signed).toBe(true);
});
