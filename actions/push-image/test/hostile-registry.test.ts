import { describe, expect, test } from '@jest/globals';
import { type Content, content, type Digest, indexContent, jsonContent, manifestContent, OCI } from '@slipway/oci';
import { type FakeRegistry, type RegistryState, startFakeRegistry } from '@slipway/testkit';
import { actions, type Workspace, workspace } from './workspace.ts';

const NAME = 'acme/hello';
const imageOf = ({ host }: FakeRegistry): string => `${host}/${NAME}`;

async function push(place: Workspace, registry: FakeRegistry, version: string, tags: string, build = {}) {
  expect((await place.build({ version, ...build })).codes).toEqual([]);
  return await place.run({ mode: 'push', images: imageOf(registry), tags });
}

type Repository = RegistryState['repositories'] extends ReadonlyMap<string, infer R> ? R : never;

/** Changes the repository behind everybody's back. */
function tamper(registry: FakeRegistry, update: (repository: Repository) => Repository): void {
  registry.change((state) => {
    const repository = state.repositories.get(NAME);
    if (repository === undefined) throw new Error('nothing was pushed');
    return { ...state, repositories: new Map([...state.repositories, [NAME, update(repository)]]) };
  });
}

const writes = (registry: FakeRegistry, from: number) =>
  registry.requests.slice(from).filter(({ method }) => method !== 'GET' && method !== 'HEAD');

function plantBlob(registry: FakeRegistry, { descriptor, bytes }: Content): void {
  tamper(registry, (repository) => ({ ...repository, blobs: new Set([...repository.blobs, descriptor.digest]) }));
  registry.change((state) => ({ ...state, blobs: new Map([...state.blobs, [descriptor.digest, Buffer.from(bytes)]]) }));
}

/** Puts documents into the repository, the last one under a tag. */
function plant(registry: FakeRegistry, tag: string, ...documents: readonly Content[]): void {
  tamper(registry, (repository) => ({
    ...repository,
    manifests: new Map([
      ...repository.manifests,
      ...documents.map(
        ({ descriptor, bytes }) =>
          [descriptor.digest, { mediaType: descriptor.mediaType, bytes: Buffer.from(bytes) }] as const,
      ),
    ]),
    tags: new Map([...repository.tags, [tag, documents.at(-1)?.descriptor.digest ?? '']]),
  }));
}

describe('a list of tags', () => {
  test('with names that are none holds nothing back by them, and shows none of them', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const { outputs } = await push(place, registry, '1.4.0', '1.4.0');
    const names = [
      '9.9.9+\u001b[31m',
      `9.9.9_${'x'.repeat(10_000)}`,
      '9.9.9/../../other',
      '9.9.9\n::error::',
      '-9.9.9',
    ];
    tamper(registry, (repository) => ({
      ...repository,
      tags: new Map([...repository.tags, ...names.map((name) => [name, String(outputs['digest'])] as const)]),
    }));
    const done = await push(place, registry, '1.4.1', '1.4.1\n1.4\nlatest');
    expect({ codes: done.codes, actions: actions(done) }).toEqual({
      codes: [],
      actions: ['set 1.4.1', 'set 1.4', 'set latest'],
    });
    const back = await place.run({ mode: 'rollback', images: imageOf(registry), to: '1.4.0', exclude: '9.9.9' });
    expect(back.codes).toEqual(['rollback-exclude']);
    expect(done.log + JSON.stringify(done.report) + JSON.stringify(back.faults)).not.toMatch(/9\.9\.9[^'.]/);
  });

  test('of twenty thousand is read', async () => {
    await using registry = await startFakeRegistry({ tagsOfPage: 20_000 });
    await using place = workspace();
    const { outputs } = await push(place, registry, '1.4.0', '1.4.0');
    const names = Array.from({ length: 20_000 }, (_, patch) => [`0.1.${patch}`, String(outputs['digest'])] as const);
    tamper(registry, (repository) => ({ ...repository, tags: new Map([...repository.tags, ...names]) }));
    expect(actions(await push(place, registry, '1.4.1', '1.4.1\nlatest'))).toEqual(['set 1.4.1', 'set latest']);
  });
});

describe('the image under a tag', () => {
  const config = jsonContent({ os: 'linux', architecture: 'amd64' }, OCI.config);
  const image = (annotations: Readonly<Record<string, string>>) =>
    manifestContent({
      kind: 'manifest',
      mediaType: OCI.manifest,
      config: config.descriptor,
      layers: [],
      annotations,
    });
  const VERSION = 'org.opencontainers.image.version';

  test.each<readonly [string, Content]>([
    ['whose config was cleaned up', image({})],
    [
      'whose platforms were cleaned up',
      indexContent({ kind: 'index', mediaType: OCI.index, manifests: [image({}).descriptor] }),
    ],
    ['that is no image', content(Buffer.from('{}'), 'application/vnd.docker.distribution.manifest.v1+prettyjws')],
    ['whose manifest is damaged', content(Buffer.from('{"layers":['), OCI.manifest)],
    ['whose version is hostile', image({ [VERSION]: '9.9.9\n::error::\u202e' })],
    ['whose version is as long as a book', image({ [VERSION]: `9.9.9+${'x'.repeat(10_000)}` })],
  ])('%s says no version, and is no reason not to release the next', async (_, planted) => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await push(place, registry, '1.4.0', '1.4.0');
    plant(registry, 'latest', planted);
    const done = await push(place, registry, '1.4.1', '1.4.1\nlatest');
    expect({ codes: done.codes, actions: actions(done) }).toEqual({ codes: [], actions: ['set 1.4.1', 'set latest'] });
    expect(done.log).not.toContain('9.9.9');
  });

  test('whose version cannot be asked for is one: it might be higher', async () => {
    await using registry = await startFakeRegistry({
      faults: [{ method: 'GET', target: '/blobs/', times: 100, does: { kind: 'status', status: 403 } }],
    });
    await using place = workspace();
    await push(place, registry, '1.4.0', '1.4.0');
    plant(registry, 'latest', image({}));
    plantBlob(registry, config);
    const before = registry.requests.length;
    const done = await push(place, registry, '1.4.1', '1.4.1\nlatest');
    expect({ codes: done.codes, writes: writes(registry, before) }).toEqual({ codes: ['registry-denied'], writes: [] });
  });

  test('of a release is not replaced under latest by one that says no version', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await push(place, registry, '1.4.0', '1.4.0\nlatest\n1\nedge');
    const done = await push(place, registry, '', 'main\nedge\nlatest\n1');
    expect(actions(done)).toEqual(['hold 1', 'set main', 'set edge', 'hold latest']);
    expect(done.exitCode).toBe(0);
  });
});

describe('a label that the base may have given', () => {
  const LABEL = 'org.opencontainers.image.version';

  test('says nothing of an image that is built here, and decides about no tag', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await place.build({ layout: 'below', version: '3.20.1', labels: `${LABEL}=3.20.1` });
    await push(place, registry, '1.4.0', '1.4.0\nlatest', { base: 'oci:below', labels: 'a=b' });
    await push(place, registry, '2.0.0', '2.0.0\nlatest', { base: 'oci:below' });
    const backport = await push(place, registry, '1.4.1', '1.4.1\nlatest', { base: 'oci:below', labels: 'a=b' });
    expect(actions(backport)).toEqual(['set 1.4.1', 'hold latest']);
    const nameless = await push(place, registry, '', 'main\nlatest', { base: 'oci:below', labels: 'a=b' });
    expect(actions(nameless)).toEqual(['set main', 'hold latest']);
    expect(nameless.outputs['version']).toBe('');
  });

  test('is weaker than the tag that is asked for, whoever built the image', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await push(place, registry, '2.0.0', '2.0.0\nlatest');
    await place.build({ version: '', labels: `${LABEL}=3.20.1`, 'media-types': 'docker' });
    const pushed = await place.run({ mode: 'push', images: imageOf(registry), tags: '1.4.1\nlatest' });
    expect({ actions: actions(pushed), version: pushed.outputs['version'] }).toEqual({
      actions: ['set 1.4.1', 'hold latest'],
      version: '1.4.1',
    });
  });
});

describe('the image that is promoted', () => {
  const layer = content(Buffer.from('layer'), OCI.layer);

  test.each<readonly [string, Content, string]>([
    ['a config that is no JSON', content(Buffer.from('none'), OCI.config), 'image-config'],
    [
      'a config of ten gigabytes',
      {
        ...content(Buffer.from('{}'), OCI.config),
        descriptor: { ...content(Buffer.from('{}'), OCI.config).descriptor, size: 1e10 },
      },
      'image-config',
    ],
  ])('with %s is refused before anything is written', async (_, config, code) => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await push(place, registry, '1.4.0', '1.4.0');
    const planted = manifestContent({
      kind: 'manifest',
      mediaType: OCI.manifest,
      config: config.descriptor,
      layers: [layer.descriptor],
      annotations: { 'org.opencontainers.image.version': '1.4.1' },
    });
    plant(registry, 'bad', planted);
    plantBlob(registry, config);
    const before = registry.requests.length;
    const done = await place.run({
      mode: 'promote',
      source: `${imageOf(registry)}:bad`,
      tags: `${registry.host}/prod/hello:1.4.1`,
    });
    expect({ codes: done.codes, exit: done.exitCode }).toEqual({ codes: [code], exit: 2 });
    expect(writes(registry, before)).toEqual([]);
  });

  test('in indexes within indexes is followed as deep as images go', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const { outputs } = await push(place, registry, '1.4.0', '1.4.0');
    const root = registry.state().repositories.get(NAME)?.manifests.get(String(outputs['digest']));
    const documents = [content(root?.bytes ?? Buffer.alloc(0), OCI.index)];
    for (let depth = 0; depth < 4; depth += 1)
      documents.push(
        indexContent({
          kind: 'index',
          mediaType: OCI.index,
          manifests: documents.slice(-1).map(({ descriptor }) => descriptor),
          annotations: { depth: String(depth) },
        }),
      );
    plant(registry, 'one', ...documents.slice(0, 2));
    plant(registry, 'many', ...documents);
    const one = await place.run({ mode: 'inspect', source: `${imageOf(registry)}:one` });
    expect(one.outputs['inspection']).toMatchObject({
      version: '1.4.0',
      platforms: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }],
    });
    const many = await place.run({ mode: 'inspect', source: `${imageOf(registry)}:many` });
    expect(many.codes).toEqual(['image-depth']);
    const promoted = await place.run({
      mode: 'promote',
      source: `${imageOf(registry)}:one`,
      tags: `${imageOf(registry)}:two`,
    });
    expect({ codes: promoted.codes, digest: promoted.outputs['digest'] }).toEqual({
      codes: [],
      digest: documents[1]?.descriptor.digest,
    });
  });

  test('takes nothing along that a list says is attached and that says so not itself', async () => {
    await using here = await startFakeRegistry({ referrersApi: false, subjectHeader: false });
    await using there = await startFakeRegistry();
    await using place = workspace();
    const { outputs } = await push(place, here, '1.4.0', '1.4.0');
    const other = manifestContent({
      kind: 'manifest',
      mediaType: OCI.manifest,
      artifactType: 'application/spdx+json',
      config: content(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json').descriptor,
      layers: [],
      subject: layer.descriptor,
    });
    const digest = String(outputs['digest']) as Digest;
    const list = indexContent({
      kind: 'index',
      mediaType: OCI.index,
      manifests: [{ ...other.descriptor, artifactType: 'x/y' }],
    });
    plant(here, digest.replace(':', '-'), other, list);
    const done = await place.run({
      mode: 'promote',
      source: `${imageOf(here)}:1.4.0`,
      tags: `${imageOf(there)}:1.4.0`,
    });
    expect(done.codes).toEqual([]);
    expect(done.warnings.join()).toContain(other.descriptor.digest);
    expect(there.state().repositories.get(NAME)?.manifests.has(other.descriptor.digest)).toBe(false);
    there.assertNoViolations();
  });
});

test('a version that another run publishes at the same time is not overwritten', async () => {
  let faster = (): void => undefined;
  await using registry = await startFakeRegistry({ onRequest: () => faster() });
  await using place = workspace();
  const theirs = String((await push(place, registry, '1.3.0', '1.3.0')).outputs['digest']);
  faster = () => {
    const now = registry.requests.filter(({ method, target }) => method === 'PUT' && target.includes('/manifests/'));
    if (now.length <= 5) return;
    faster = () => undefined;
    tamper(registry, (repository) => ({ ...repository, tags: new Map([...repository.tags, ['1.4.0', theirs]]) }));
  };
  const { codes } = await push(place, registry, '1.4.0', '1.4.0\nlatest');
  expect(codes).toEqual(['tag-exists']);
  const tags = registry.state().repositories.get(NAME)?.tags;
  expect([tags?.get('1.4.0'), tags?.get('latest')]).toEqual([theirs, undefined]);
});

test('a higher version that another run publishes at the same time has the wide tags in the end', async () => {
  let faster = (): void => undefined;
  await using registry = await startFakeRegistry({ onRequest: () => faster() });
  await using place = workspace();
  const theirs = String((await push(place, registry, '1.5.0', 'other')).outputs['digest']);
  faster = () => {
    const wide = registry.requests.some(
      ({ method, target }) => method === 'PUT' && target.endsWith('/manifests/latest'),
    );
    if (!wide) return;
    faster = () => undefined;
    tamper(registry, (repository) => ({ ...repository, tags: new Map([...repository.tags, ['1.5.0', theirs]]) }));
  };
  const done = await push(place, registry, '1.4.0', '1.4.0\n1.4\n1\nlatest');
  expect({ codes: done.codes, actions: actions(done) }).toEqual({
    codes: [],
    actions: ['set 1.4.0', 'set 1.4', 'hold 1', 'hold latest'],
  });
  const tags = registry.state().repositories.get(NAME)?.tags;
  expect([tags?.get('1'), tags?.get('latest')]).toEqual([theirs, theirs]);
  expect(tags?.get('1.4')).toBe(done.outputs['digest']);
});
