import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { content, jsonContent, manifestContent, OCI } from '@slipway/oci';
import { writeLayout } from '@slipway/oci/host';
import { startFakeRegistry } from '@slipway/testkit';
import { tool } from './programs.ts';
import { LINES, readLayout, workspace } from './workspace.ts';

test('an image is built upon the image of a layout: its layers below, its settings kept or replaced', async () => {
  await using place = workspace();
  place.write('config', 'text');
  await place.build({
    layout: 'below',
    cmd: 'serve',
    env: 'A=1\nB=2',
    labels: 'a=b\norg.opencontainers.image.title=below',
    version: '3.20.1',
    ports: '1',
    files: 'config=/etc/config',
    'working-directory': '/srv',
    user: '7:7',
  });
  const { codes } = await place.build({ base: 'oci:below', env: 'B=3\nC=4', labels: 'c=d', user: 'base', ports: '2' });
  expect(codes).toEqual([]);
  const [below, above] = [readLayout(place, 'below').image('linux/arm64'), readLayout(place).image('linux/arm64')];
  expect(above.config['config']).toEqual({
    Entrypoint: ['/usr/bin/hello'],
    Env: [expect.stringMatching(/^PATH=/), 'A=1', 'B=3', 'C=4'],
    ExposedPorts: { '1/tcp': {}, '2/tcp': {} },
    Labels: { a: 'b', c: 'd', 'org.opencontainers.image.version': '1.4.0' },
    User: '7:7',
    WorkingDir: '/srv',
  });
  const layers = (image: typeof below) => image.manifest['layers'] as readonly unknown[];
  expect(layers(above).slice(0, 3)).toEqual(layers(below));
  expect(layers(above)).toHaveLength(4);
  const [root] = readLayout(place, 'below').index.manifests;
  const [own] = readLayout(place).index.manifests;
  expect(readLayout(place).json(own?.digest ?? '')['annotations']).toMatchObject({
    'org.opencontainers.image.base.digest': root?.digest,
  });
  const bundle = join(place.path, 'bundle');
  const one = join(place.path, 'one');
  tool('skopeo', ['copy', '--override-arch', 'amd64', `oci:${join(place.path, 'image')}:1.4.0`, `oci:${one}:x`]);
  tool('umoci', ['unpack', '--rootless', '--image', `${one}:x`, bundle]);
  expect(tool('cat', [join(bundle, 'rootfs/etc/config')])).toBe('text');
});

test('layers keep their bytes when the media types of the base are others', async () => {
  await using place = workspace();
  await place.build({ layout: 'below', 'media-types': 'docker' });
  const { codes } = await place.build({ base: 'oci:below' });
  expect(codes).toEqual([]);
  const { manifest } = readLayout(place).image('linux/amd64');
  expect(JSON.stringify(manifest)).not.toContain('docker');
});

test('a program that runs as root since its base does is told so', async () => {
  await using place = workspace();
  const told = [];
  for (const user of ['0', '7:7']) {
    await place.build({ layout: 'below', user });
    told.push((await place.build({ base: 'oci:below', user: 'base' })).log.includes('The program runs as root'));
  }
  expect(told).toEqual([true, false]);
});

test('a base without the platform is refused, and its platforms are named', async () => {
  await using place = workspace();
  await place.build({ layout: 'below', binaries: 'linux/amd64=bin/amd64', 'single-platform': 'index' });
  const { codes, faults } = await place.build({ base: 'oci:below', binaries: LINES });
  expect(codes).toEqual(['base-platform']);
  expect(faults[0]?.hint).toContain('linux/amd64');
});

test('a base of one manifest says in its config what it runs on', async () => {
  await using place = workspace();
  await place.build({ layout: 'below', binaries: 'linux/amd64=bin/amd64' });
  expect((await place.build({ base: 'oci:below', binaries: 'linux/amd64=bin/amd64' })).codes).toEqual([]);
  expect((await place.build({ base: 'oci:below', binaries: 'linux/arm64=bin/arm64' })).codes).toEqual([
    'base-platform',
  ]);
});

test('a damaged layout is told apart from one that is none', async () => {
  await using place = workspace();
  await place.build({ layout: 'below' });
  const [root] = readLayout(place, 'below').index.manifests;
  place.write(`below/blobs/sha256/${root?.digest.slice(7)}`, '{}');
  const { codes, faults } = await place.build({ base: 'oci:below' });
  expect(codes).toEqual(['layout-damaged']);
  expect(faults[0]?.message).toContain('is damaged');
});

test('a base of a registry is pinned by its digest, asked for without the password of others, and named', async () => {
  const login = { username: 'octocat', password: 'hunter2-and-more' };
  await using registry = await startFakeRegistry({ auth: { kind: 'bearer', ...login, anonymousPull: true } });
  await using place = workspace();
  await place.build({ layout: 'below' });
  const image = `${registry.host}/acme/base`;
  const pushed = await place.run({ mode: 'push', layout: 'below', tags: `${image}:3.20`, version: '1.4.0', ...login });
  const before = registry.requests.length;
  const base = `${image}:3.20@${pushed.outputs['digest']}`;
  const refused = await place.build({ base, ...login });
  expect([refused.codes[0], registry.requests.length]).toEqual(['input-without-use', before]);
  expect(refused.log).not.toContain(login.password);
  const { codes, log } = await place.build({ base });
  expect(codes).toEqual([]);
  expect(registry.requests.slice(before).map(({ authorization }) => authorization)).not.toContain('basic');
  expect(log).not.toContain(login.password);
  const [own] = readLayout(place).index.manifests;
  expect(readLayout(place).json(own?.digest ?? '')['annotations']).toMatchObject({
    'org.opencontainers.image.base.name': `${image}:3.20`,
    'org.opencontainers.image.base.digest': pushed.outputs['digest'],
  });
  const missing = await place.build({ base: `${image}@sha256:${'0'.repeat(64)}` });
  expect(missing.faults[0]).toMatchObject({ code: 'image-absent', message: expect.stringContaining("Input 'base'") });
  registry.assertNoViolations();
});

test('a base whose config tells of other layers than there are is refused', async () => {
  await using place = workspace();
  const config = jsonContent({ os: 'linux', architecture: 'amd64', rootfs: { diff_ids: [] } }, OCI.config);
  const layer = content(Buffer.from('layer'), OCI.layer);
  const manifest = manifestContent({
    kind: 'manifest',
    mediaType: OCI.manifest,
    config: config.descriptor,
    layers: [layer.descriptor],
  });
  const writer = await writeLayout(join(place.path, 'below'));
  for (const one of [config, layer, manifest]) await writer.add(one);
  await writer.finish([manifest.descriptor]);
  const { codes, exitCode } = await place.build({ base: 'oci:below', binaries: 'linux/amd64=bin/amd64' });
  expect({ codes, exitCode }).toEqual({ codes: ['base-layers'], exitCode: 2 });
});
