import { describe, expect, test } from '@jest/globals';
import { couldNotCheck, refused } from '@slipway/testkit';
import { digestOf } from '../src/digest.ts';
import { assembleImage, assembleIndex, type BaseImage, choosePlatform } from '../src/image/assemble.ts';
import { parseConfig, type RunSettings } from '../src/image/config.ts';
import { type Descriptor, parseManifest } from '../src/image/document.ts';
import { diffIdOf, layerDirectory, layerMembers } from '../src/image/layer.ts';
import { DOCKER, type MediaTypes, OCI } from '../src/image/media-type.ts';
import { parsePlatform } from '../src/image/platform.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const digest = (text: string) => digestOf(bytes(text));
const SETTINGS: RunSettings = { ports: [], env: new Map(), labels: {} };
const layer = (name: string) => ({
  descriptor: { mediaType: OCI.layer, digest: digest(name), size: name.length },
  diffId: digest(`${name} unpacked`),
  createdBy: name,
});

const image = (
  more: { readonly settings?: Partial<RunSettings>; readonly base?: BaseImage; readonly mediaTypes?: MediaTypes } = {},
) =>
  assembleImage({
    platform: parsePlatform('linux/arm/v6'),
    settings: { ...SETTINGS, ...more.settings },
    layers: [layer('own')],
    created: '2026-01-01T00:00:00Z',
    annotations: { b: '2', a: '1', empty: '' },
    mediaTypes: more.mediaTypes ?? OCI,
    ...(more.base === undefined ? {} : { base: more.base }),
  });

const configOf = (made: ReturnType<typeof image>) => JSON.parse(Buffer.from(made.config.bytes).toString());

const base = (config: object, layers: readonly Descriptor[] = [layer('base').descriptor]): BaseImage => ({
  name: 'docker.io/library/alpine:3.20',
  digest: digest('base manifest'),
  config: parseConfig(bytes(JSON.stringify(config)), 'the base'),
  layers,
});

describe('an image', () => {
  test('on scratch', () => {
    const made = image();
    expect(configOf(made)).toEqual({
      created: '2026-01-01T00:00:00Z',
      architecture: 'arm',
      os: 'linux',
      variant: 'v6',
      config: { Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'] },
      rootfs: { type: 'layers', diff_ids: [digest('own unpacked')] },
      history: [{ created: '2026-01-01T00:00:00Z', created_by: 'own' }],
    });
    const manifest = parseManifest(made.manifest.bytes, OCI.manifest, 'it');
    expect(manifest.annotations).toEqual({ a: '1', b: '2' });
    expect(Object.keys(manifest.annotations ?? {})).toEqual(['a', 'b']);
  });

  test('on a base keeps what the base says, and lies above it', () => {
    const made = image({
      settings: { entrypoint: ['/x'], env: new Map([['B', '3']]), labels: { l: '2' }, ports: ['2/tcp'] },
      base: base({
        'os.version': '10',
        config: {
          Cmd: ['sh'],
          Env: ['PATH=/bin', 'B=1', 'C'],
          Labels: { k: '1', l: '1', 'org.opencontainers.image.version': '3.20.1' },
          ExposedPorts: { '1/tcp': {} },
          User: 'a',
          Shell: ['x'],
        },
        rootfs: { diff_ids: [digest('base unpacked')] },
        history: [{ created_by: 'base' }],
      }),
    });
    expect(configOf(made)).toMatchObject({
      'os.version': '10',
      config: {
        Entrypoint: ['/x'],
        Env: ['PATH=/bin', 'B=3', 'C='],
        ExposedPorts: { '1/tcp': {}, '2/tcp': {} },
        Labels: { k: '1', l: '2' },
        Shell: ['x'],
        User: 'a',
      },
      rootfs: { diff_ids: [digest('base unpacked'), digest('own unpacked')] },
      history: [{ created_by: 'base' }, { created_by: 'own' }],
    });
    // An argument of the base's entrypoint makes no sense to another.
    expect(configOf(made).config).not.toHaveProperty('Cmd');
    expect(parseManifest(made.manifest.bytes, OCI.manifest, 'it')).toMatchObject({
      layers: [{ digest: digest('base') }, { digest: digest('own') }],
      annotations: {
        'org.opencontainers.image.base.name': 'docker.io/library/alpine:3.20',
        'org.opencontainers.image.base.digest': digest('base manifest'),
      },
    });
  });

  test('may be of another version of the system than the base', () => {
    const platform = { ...parsePlatform('linux/amd64'), osVersion: '11' };
    const parts = { settings: SETTINGS, layers: [], created: '', annotations: {}, mediaTypes: OCI };
    const made = assembleImage({ ...parts, platform, base: base({ 'os.version': '10' }) });
    expect(configOf(made)).toMatchObject({ 'os.version': '11' });
  });

  test("keeps the base's command with the base's entrypoint, unless there is another", () => {
    const below = base({ config: { Cmd: ['sh'], Entrypoint: ['tini'] }, rootfs: { diff_ids: [digest('x')] } });
    expect(configOf(image({ base: below })).config).toMatchObject({ Cmd: ['sh'], Entrypoint: ['tini'] });
    expect(
      configOf(image({ base: below, settings: { cmd: ['run'], user: '1', workingDirectory: '/w' } })).config,
    ).toMatchObject({
      Cmd: ['run'],
      User: '1',
      WorkingDir: '/w',
    });
  });

  test("of Docker's media types has no annotations, and the layers of the base under Docker's name", () => {
    const made = image({ mediaTypes: DOCKER, base: base({ rootfs: { diff_ids: [digest('x')] } }) });
    expect(parseManifest(made.manifest.bytes, DOCKER.manifest, 'it')).not.toHaveProperty('annotations');
    expect(made.layers.map(({ mediaType }) => mediaType)).toEqual([DOCKER.layer, DOCKER.layer]);
  });

  test('has layers in another compression only where their name exists', () => {
    const zstd = { ...layer('z').descriptor, mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd' };
    const below = base({ rootfs: { diff_ids: [digest('x')] } }, [zstd]);
    expect(image({ base: below }).layers[0]).toEqual(zstd);
    expect(couldNotCheck(() => image({ base: below, mediaTypes: DOCKER })).code).toBe('layer-media-type');
  });

  test.each([
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
  ])('upon a layer that no registry has is not made, and that is the reason: %s', (mediaType) => {
    const below = base({ rootfs: { diff_ids: [digest('x')] } }, [{ ...layer('base').descriptor, mediaType }]);
    for (const mediaTypes of [OCI, DOCKER]) {
      const fault = couldNotCheck(() => image({ base: below, mediaTypes }));
      expect(fault).toMatchObject({ code: 'layer-media-type', message: expect.stringContaining('in no registry') });
    }
  });
});

test('an index has its images in the order of their platforms', () => {
  const [arm, amd] = ['linux/arm/v6', 'linux/amd64'].map((text) => ({ ...image(), platform: parsePlatform(text) }));
  if (arm === undefined || amd === undefined) throw new Error('two images were made');
  const parts = { annotations: {}, mediaTypes: OCI };
  const one = assembleIndex({ ...parts, images: [arm, amd] });
  expect(one).toEqual(assembleIndex({ ...parts, images: [amd, arm] }));
  expect(JSON.parse(Buffer.from(one.bytes).toString()).manifests[0].platform).toEqual({
    architecture: 'amd64',
    os: 'linux',
  });
  const based = assembleIndex({ ...parts, images: [amd], base: { name: 'x/y', digest: digest('b') } });
  expect(Buffer.from(based.bytes).toString()).toContain('org.opencontainers.image.base.name');
});

test.each([
  ['linux/arm/v7', 'linux/arm/v7'],
  ['linux/amd64/v3', 'linux/amd64'],
  ['linux/arm/v6', undefined],
  ['linux/s390x', undefined],
])('of a base, %s takes %s', (wanted, found) => {
  const all = ['linux/amd64', 'linux/arm/v7', 'linux/arm64'].map((text) => ({
    ...layer(text).descriptor,
    platform: parsePlatform(text),
  }));
  const unknown = { ...layer('u').descriptor };
  const chosen = choosePlatform([unknown, ...all], parsePlatform(wanted));
  expect(chosen?.digest).toBe(found === undefined ? undefined : digest(found));
});

test.each([
  ['linux/arm64', 'linux/arm64/v8'],
  ['linux/arm64/v9', 'linux/arm64/v8'],
  ['linux/amd64', 'linux/amd64/v1'],
  ['linux/arm', 'linux/arm'],
  ['linux/arm/v8', 'linux/arm'],
  ['linux/arm/v6', 'linux/arm/v5'],
  ['linux/arm/v5', 'linux/arm/v5'],
  ['linux/arm/v4', undefined],
])('of a base that names its variants in full or not at all, %s takes %s', (wanted, found) => {
  const all = [
    ['linux', 'arm64', 'v8'],
    ['linux', 'amd64', 'v1'],
    ['linux', 'arm'],
    ['linux', 'arm', 'v5'],
  ].map(([os = '', architecture = '', variant]) => ({
    ...layer([os, architecture, variant].filter((part) => part !== undefined).join('/')).descriptor,
    platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
  }));
  const chosen = choosePlatform(all, parsePlatform(wanted));
  expect(chosen?.digest).toBe(found === undefined ? undefined : digest(found));
});

describe('a config is refused', () => {
  test.each([
    ['that is no JSON', '{', /is no JSON object/],
    ['that is a list', '[]', /is no JSON object/],
    ['with a layer without digest', '{"rootfs":{"diff_ids":["x"]}}', /without sha256/],
    ['with a layer that is no text', '{"rootfs":{"diff_ids":[1]}}', /without sha256/],
  ])('%s', (_, text, why) => {
    expect(couldNotCheck(() => parseConfig(bytes(text), 'it')).message).toMatch(why);
  });

  test('but not for what it leaves out', () => {
    expect(parseConfig(bytes('{"config":{"Labels":{"a":1,"b":"c"}}}'), 'it')).toMatchObject({
      labels: { b: 'c' },
      diffIds: [],
      os: undefined,
    });
  });
});

describe('a layer', () => {
  const file = (path: string, content = '') => ({ path, mode: 0o644, content: bytes(content) });

  test('has every directory once and first, in the order of the bytes of their names', () => {
    const members = layerMembers([file('/b/c/d'), file('/a'), layerDirectory('/b', 0o700), file('/b-')]);
    expect(members.map(({ name, mode }) => [name, mode])).toEqual([
      ['a', 0o644],
      ['b-', 0o644],
      ['b/', 0o700],
      ['b/c/', 0o755],
      ['b/c/d', 0o644],
    ]);
  });

  test('has one digest for what is in it', () => {
    const [one, two] = [
      [file('/a', '1'), file('/b')],
      [file('/b'), file('/a', '1')],
    ].map((entries) => diffIdOf(layerMembers(entries), 0));
    expect(one).toBe(two);
    expect(diffIdOf(layerMembers([file('/a', '2'), file('/b')]), 0)).not.toBe(one);
    expect(diffIdOf(layerMembers([file('/a', '1'), file('/b')]), 1)).not.toBe(one);
  });

  test.each([
    ['a relative path', ['a']],
    ['one that climbs', ['/../a']],
    ['a control character', ['/a\nb']],
    ['a file twice', ['/a', '/a']],
    ['a file that is also a directory', ['/a', '/a/']],
    ['a file below a file', ['/a', '/a/b']],
    ['a whiteout', ['/a/.wh.b']],
    ['the root', ['/']],
  ])('refuses %s', (_, paths) => {
    expect(refused(() => layerMembers(paths.map((path) => file(path)))).code).toBe('image-path');
  });
});
