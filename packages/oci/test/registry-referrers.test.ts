import { expect, test } from '@jest/globals';
import { couldNotCheck, type FakeRegistryOptions, refused, startFakeRegistry } from '@slipway/testkit';
import { attachArtifact, attachManifest } from '../src/host/delivery/attach.ts';
import { artifactManifest, EMPTY_CONFIG, referrersTag } from '../src/image/artifact.ts';
import { indexContent, OCI } from '../src/index.ts';
import { blobOf, client, repositoryOf, smallImage, someBytes, trail } from './registry-client.ts';

const image = smallImage();
const subject = image.manifest.descriptor;
const tag = referrersTag(subject.digest);
const artifact = {
  artifactType: 'application/spdx+json',
  blobs: [{ bytes: someBytes(20), mediaType: 'application/spdx+json' }],
  annotations: { 'org.opencontainers.image.created': '2024-01-01T00:00:00Z' },
};
const other = { ...artifact, artifactType: 'application/vnd.in-toto+json' };

async function world(options: FakeRegistryOptions = {}) {
  const registry = await startFakeRegistry(options);
  const it = client();
  const repository = it.registries.repository(repositoryOf(registry));
  return {
    registry,
    repository,
    async [Symbol.asyncDispose]() {
      it[Symbol.dispose]();
      await registry[Symbol.asyncDispose]();
      registry.assertNoViolations();
    },
  };
}

test('an artifact is pushed with its files and listed by the registry', async () => {
  await using w = await world();
  const descriptor = await attachArtifact(w.repository, subject, artifact);
  expect(await w.repository.referrers(subject.digest)).toEqual({ descriptors: [descriptor], via: 'api' });
  expect(descriptor).toMatchObject({ artifactType: artifact.artifactType, annotations: artifact.annotations });
  expect(await w.repository.tags()).toEqual([]);
  expect(await w.repository.hasBlob(EMPTY_CONFIG.descriptor.digest)).toBe(true);
});

test.each([
  ['knows nothing of subjects', { referrersApi: false, subjectHeader: false }],
  ['says that it lists them and does not', { referrersApi: false, subjectHeader: true }],
  ['lists them without saying so', { referrersApi: true, subjectHeader: false }],
])('in a registry that %s it is in the index under the tag', async (_, rules) => {
  await using w = await world(rules);
  const first = await attachArtifact(w.repository, subject, artifact);
  const second = await attachArtifact(w.repository, subject, other);
  const index = await w.repository.getManifest(tag);
  expect(JSON.parse(Buffer.from(index?.bytes ?? []).toString()).manifests).toEqual([first, second]);
  expect((await w.repository.referrers(subject.digest)).descriptors).toEqual(expect.arrayContaining([first, second]));
});

test.each([{}, { referrersApi: false }])('attaching twice leaves the same: %j', async (rules) => {
  await using w = await world(rules);
  const first = await attachArtifact(w.repository, subject, artifact);
  const before = [...w.registry.state().repositories];
  expect(await attachArtifact(w.repository, subject, artifact)).toEqual(first);
  expect([...w.registry.state().repositories]).toEqual(before);
});

test.each([{}, { referrersApi: false }])('they are listed by type: %j', async (rules) => {
  await using w = await world(rules);
  await attachArtifact(w.repository, subject, artifact);
  const wanted = await attachArtifact(w.repository, subject, other);
  expect((await w.repository.referrers(subject.digest, other.artifactType)).descriptors).toEqual([wanted]);
  expect((await w.repository.referrers(image.manifest.descriptor.digest, 'none')).descriptors).toEqual([]);
});

test('what an image has that nobody refers to is an empty list', async () => {
  await using w = await world({ referrersApi: false });
  expect(await w.repository.referrers(subject.digest)).toEqual({ descriptors: [], via: 'tag' });
});

test('the list is read in pages', async () => {
  const link = { link: `</v2/acme/app/referrers/${subject.digest}?page=2>; rel="next"` };
  const does = { kind: 'headers', headers: link } as const;
  await using w = await world({ faults: [{ method: 'GET', target: '/referrers/', nth: 2, does }] });
  const one = await attachArtifact(w.repository, subject, artifact);
  expect((await w.repository.referrers(subject.digest)).descriptors).toEqual([one, one]);
  expect(trail(w.registry).filter((line) => line.includes('referrers'))).toHaveLength(3);
});

test('a list that cannot be read is no empty list', async () => {
  const does = { kind: 'status', status: 403 } as const;
  await using w = await world({ faults: [{ method: 'GET', target: '/referrers/', does }] });
  expect((await refused(w.repository.referrers(subject.digest))).code).toBe('registry-denied');
});

/** Another writer who puts his own index over ours whenever it was written, so many times. */
function rival(times: number): FakeRegistryOptions {
  return {
    referrersApi: false,
    faults: [{ method: 'PUT', target: tag, times, does: { kind: 'status', status: 201 } }],
  };
}

test('when another writer was faster, the index is written again', async () => {
  await using w = await world(rival(3));
  const descriptor = await attachArtifact(w.repository, subject, artifact);
  expect((await w.repository.referrers(subject.digest)).descriptors).toEqual([descriptor]);
  expect(w.registry.requests.filter(({ method, target }) => method === 'PUT' && target.includes(tag))).toHaveLength(4);
});

test('it is not written for ever', async () => {
  await using w = await world(rival(99));
  expect((await couldNotCheck(attachArtifact(w.repository, subject, artifact))).code).toBe('referrers-race');
});

test('many artifacts that one run attaches at once are all in the index', async () => {
  await using w = await world({ referrersApi: false });
  const types = Array.from({ length: 12 }, (_, at) => `text/x-${at}`);
  await Promise.all(types.map((artifactType) => attachArtifact(w.repository, subject, { ...artifact, artifactType })));
  const listed = (await w.repository.referrers(subject.digest)).descriptors.map(({ artifactType }) => artifactType);
  expect(listed.toSorted()).toEqual(types.toSorted());
});

test('where the registry knows conditions, the index is written on the condition that nobody else has', async () => {
  const moved = { method: 'PUT', target: tag, nth: 2, does: { kind: 'status', status: 412 } } as const;
  await using w = await world({ referrersApi: false, conditions: true, faults: [moved] });
  const first = await attachArtifact(w.repository, subject, artifact);
  const before = await w.repository.getTagged(tag);
  const second = await attachArtifact(w.repository, subject, other);
  expect((await w.repository.referrers(subject.digest)).descriptors).toEqual([first, second]);
  const puts = w.registry.requests.filter(({ method, target }) => method === 'PUT' && target.includes(tag));
  expect(puts.map(({ status, headers }) => [status, headers['if-match']])).toEqual([
    [201, undefined],
    [412, before?.etag],
    [201, before?.etag],
  ]);
});

test('a tag that has moved since it was read is not set on that condition', async () => {
  await using w = await world({ conditions: true });
  for (const { descriptor, bytes } of image.blobs) await w.repository.putBlob(descriptor, () => bytes);
  await w.repository.putManifest('latest', image.manifest);
  const read = await w.repository.getTagged('latest');
  const theirs = artifactManifest(subject, { ...artifact, blobs: [] });
  await w.repository.putBlob(EMPTY_CONFIG.descriptor, () => EMPTY_CONFIG.bytes);
  expect(await w.repository.setTag('latest', theirs, read?.etag)).toBe('set');
  expect(await w.repository.setTag('latest', image.manifest, read?.etag)).toBe('changed');
  expect((await w.repository.headManifest('latest'))?.digest).toBe(theirs.descriptor.digest);
});

test('the tag of referrers that is something else is left as it is', async () => {
  await using w = await world({ referrersApi: false });
  for (const { descriptor, bytes } of image.blobs) await w.repository.putBlob(descriptor, () => bytes);
  await w.repository.putManifest(tag, image.manifest);
  expect((await couldNotCheck(attachArtifact(w.repository, subject, artifact))).code).toBe('referrers-tag');
  expect((await w.repository.getManifest(tag))?.descriptor).toEqual(image.manifest.descriptor);
});

test('what stands in the index already stays, whoever wrote it', async () => {
  await using w = await world({ referrersApi: false });
  for (const { descriptor, bytes } of image.blobs) await w.repository.putBlob(descriptor, () => bytes);
  await w.repository.putManifest('1', image.manifest);
  const theirs = { ...subject, artifactType: 'theirs', annotations: { a: 'b' } };
  const annotations = { by: 'them' };
  await w.repository.putManifest(
    tag,
    indexContent({ kind: 'index', mediaType: OCI.index, manifests: [theirs], annotations }),
  );
  const ours = await attachArtifact(w.repository, subject, artifact);
  const index = JSON.parse(Buffer.from((await w.repository.getManifest(tag))?.bytes ?? []).toString());
  expect(index).toMatchObject({ manifests: [theirs, ours], annotations });
});

test('a manifest that was made elsewhere is attached as it is', async () => {
  await using w = await world({ referrersApi: false });
  const manifest = artifactManifest(subject, artifact);
  for (const bytes of [EMPTY_CONFIG.bytes, ...artifact.blobs.map((file) => file.bytes)])
    await w.repository.putBlob(blobOf(bytes), () => bytes);
  const descriptor = await attachManifest(w.repository, manifest);
  expect((await w.repository.referrers(subject.digest)).descriptors).toEqual([descriptor]);
  expect((await w.repository.getManifest(manifest.descriptor.digest))?.bytes).toEqual(manifest.bytes);
});

test('a manifest without a subject is only put', async () => {
  await using w = await world({ referrersApi: false });
  for (const { descriptor, bytes } of image.blobs) await w.repository.putBlob(descriptor, () => bytes);
  await attachManifest(w.repository, image.manifest);
  expect(await w.repository.tags()).toEqual([]);
});
