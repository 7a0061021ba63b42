import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import {
  couldNotCheck,
  type FakeRegistryOptions,
  type RegistryFaultKind,
  refused,
  startFakeRegistry,
} from '@slipway/testkit';
import { attachArtifact, attachManifest, putReferrer } from '../src/host/delivery/attach.ts';
import { readTree } from '../src/host/image/tree.ts';
import { artifactManifest, EMPTY_CONFIG, referrersTag } from '../src/image/artifact.ts';
import { manifestContent } from '../src/image/document.ts';

import { OCI } from '../src/image/media-type.ts';
import {
  blobOf,
  type ClientOptions,
  client,
  inPieces,
  repositoryOf,
  smallImage,
  someBytes,
} from './registry-client.ts';

const image = smallImage();
const subject = image.manifest.descriptor;
const HTML: RegistryFaultKind = {
  kind: 'status',
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Registry</title>',
};
const GONE: RegistryFaultKind = { ...HTML, status: 404, body: '<html>404</html>' };
const artifact = (type: string) => ({ artifactType: type, blobs: [{ bytes: someBytes(20), mediaType: type }] });
const always = (method: string, target: string, does: RegistryFaultKind) => ({ method, target, times: 1000, does });

async function world(options: FakeRegistryOptions = {}, as: ClientOptions = {}) {
  const registry = await startFakeRegistry(options);
  const it = client(as);
  return {
    registry,
    repository: it.registries.repository(repositoryOf(registry)),
    async [Symbol.asyncDispose]() {
      it[Symbol.dispose]();
      await registry[Symbol.asyncDispose]();
    },
  };
}

/** A server on loopback that answers as it is told. */
async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('referrers', () => {
  test('answered with a page for people are those under the tag', async () => {
    await using w = await world({ subjectHeader: false, faults: [always('GET', '/referrers/', HTML)] });
    const descriptor = await attachArtifact(w.repository, subject, artifact('a/x'));
    expect(await w.repository.referrers(subject.digest)).toEqual({ descriptors: [descriptor], via: 'tag' });
  });

  test('the same where the registry says that it lists them', async () => {
    await using w = await world({ faults: [always('GET', '/referrers/', HTML)] });
    const descriptor = await attachArtifact(w.repository, subject, artifact('a/x'));
    expect((await w.repository.referrers(subject.digest, 'a/x')).descriptors).toEqual([descriptor]);
  });

  test('of an empty list beside a tag are those under the tag', async () => {
    const empty = { 'content-type': OCI.index };
    const body = JSON.stringify({ schemaVersion: 2, mediaType: OCI.index, manifests: [] });
    const faults = [always('GET', '/referrers/', { kind: 'status', status: 200, headers: empty, body })];
    await using w = await world({ faults });
    const descriptor = await attachArtifact(w.repository, subject, artifact('a/x'));
    expect(await w.repository.referrers(subject.digest)).toEqual({ descriptors: [descriptor], via: 'api' });
    expect((await w.repository.referrers(subject.digest, 'b/y')).descriptors).toEqual([]);
  });

  test.each(['application/json', OCI.index])('as %s are a list', async (type) => {
    await using w = await world({
      faults: [always('GET', '/referrers/', { kind: 'headers', headers: { 'content-type': type } })],
    });
    const descriptor = await attachArtifact(w.repository, subject, artifact('a/x'));
    expect(await w.repository.referrers(subject.digest)).toEqual({ descriptors: [descriptor], via: 'api' });
  });

  test('are written under the tag at once, since it may never move again', async () => {
    await using w = await world({ referrersApi: false, subjectHeader: false, tagsMove: false });
    const { repository, registry } = w;
    await repository.putBlob(EMPTY_CONFIG.descriptor, () => EMPTY_CONFIG.bytes);
    const put = [];
    for (const type of ['a/x', 'b/y', 'c/z'])
      put.push(await putReferrer(repository, artifactManifest(subject, { artifactType: type, blobs: [] })));
    expect(put.map(({ unlisted }) => unlisted)).toEqual([subject.digest, subject.digest, subject.digest]);
    const referrers = put.map(({ referrer }) => referrer);
    await repository.addReferrers(subject.digest, referrers);
    await repository.addReferrers(subject.digest, referrers);
    expect((await repository.referrers(subject.digest)).descriptors).toEqual(referrers);
    const writes = registry.requests.filter(
      ({ method, target }) => method === 'PUT' && target.includes(referrersTag(subject.digest)),
    );
    expect(writes).toHaveLength(1);
    const late = await refused(attachArtifact(repository, subject, artifact('d/late')));
    expect(late).toMatchObject({ code: 'registry-refused', hint: expect.stringContaining('never move') });
  });
});

describe('a list of tags', () => {
  test.each<[string, RegistryFaultKind]>([
    ['a page for people', GONE],
    ['nothing', { kind: 'status', status: 404 }],
    ['JSON of something else', { kind: 'status', status: 404, body: '{"detail":"not found"}' }],
  ])('that is not found, with %s, says nothing of the repository', async (_, does) => {
    await using w = await world({ faults: [always('GET', '/tags/list', does)] });
    expect((await couldNotCheck(w.repository.tags())).code).toBe('registry-answer');
  });

  test('that is not found in the words of a registry is that of none', async () => {
    await using w = await world();
    expect(await w.repository.tags()).toBeUndefined();
  });
});

describe('a registry that has moved', () => {
  test.each([301, 307, 308])('is followed by %d, with its uploads', async (status) => {
    await using target = await startFakeRegistry();
    await using moved = await serve(({ url = '' }, response) => {
      response.writeHead(status, { location: `${target.url}${url}` }).end();
    });
    using it = client();
    const repository = it.registries.repository(repositoryOf(moved));
    if (status === 301) {
      expect(await repository.tags()).toBeUndefined();
      return;
    }
    for (const { descriptor, bytes } of image.blobs)
      expect(await repository.putBlob(descriptor, () => bytes)).toBe('uploaded');
    await repository.putManifest('1.2.3', image.manifest);
    expect(await repository.tags()).toEqual(['1.2.3']);
    target.assertNoViolations();
  });

  test('at its root alone is asked as that root wants it, and no credentials go there', async () => {
    await using target = await startFakeRegistry();
    await using registry = await startFakeRegistry({
      auth: { kind: 'basic', username: 'me', password: 'open-sesame' },
      faults: [
        always('GET', '/v2/ ', HTML),
        {
          method: 'GET',
          target: '/v2/',
          does: { kind: 'status', status: 307, headers: { location: `${target.url}/v2/` } },
        },
      ],
    });
    using it = client({ as: { kind: 'password', username: 'me', password: 'open-sesame' } });
    expect(await it.registries.repository(repositoryOf(registry)).tags()).toBeUndefined();
    expect(target.requests.map(({ authorization }) => authorization)).toEqual(['none']);
  });

  test('in a circle is given up', async () => {
    await using circle = await serve((_, response) => void response.writeHead(307, { location: '/v2/' }).end());
    using it = client({ retry: { attempts: 1 } });
    expect((await couldNotCheck(it.registries.repository(repositoryOf(circle)).tags())).code).toBe('registry-absent');
  });

  test('into a private network is not followed', async () => {
    await using registry = await serve((_, response) => {
      response.writeHead(307, { location: 'http://169.254.169.254/v2/' }).end();
    });
    using it = client();
    expect((await refused(it.registries.repository(repositoryOf(registry)).tags())).code).toBe('registry-address');
  });
});

describe('a login', () => {
  const as = { kind: 'password', username: 'me', password: 'open-sesame' } as const;

  test.each(['Basic realm=Registry Realm', 'Basic realm="a", realm="b"', 'Basic realm=/'])(
    'is sent for %s',
    async (header) => {
      const asks: RegistryFaultKind = { kind: 'status', status: 401, headers: { 'www-authenticate': header } };
      const faults = [{ method: 'GET', target: '/v2/', does: asks }];
      await using w = await world({ auth: { ...as, kind: 'basic' }, faults }, { as });
      expect(await w.repository.tags()).toBeUndefined();
    },
  );

  test('is sent to a token service at the root of the registry', async () => {
    const asks = (status: number): RegistryFaultKind => ({
      kind: 'status',
      status,
      headers: { 'www-authenticate': 'Bearer realm=/,service=x' },
    });
    const faults = [{ method: 'GET', target: '/v2/', does: asks(401) }];
    await using w = await world({ auth: { ...as, kind: 'bearer' }, faults }, { as });
    await expect(w.repository.tags()).rejects.toMatchObject({ outcome: expect.any(String) });
    expect(w.registry.requests.find(({ target }) => target.startsWith('/?'))?.authorization).toBe('basic');
  });

  test('that is not asked for is not sent, and that is said', async () => {
    const faults = [always('GET', '/v2/', { kind: 'status', status: 401 })];
    await using w = await world({ faults }, { as });
    const { hint } = await refused(w.repository.tags());
    expect(hint).toContain(
      "The registry did not ask for credentials, so the credentials of 'me' from the test were not sent",
    );
    expect(w.registry.requests.every(({ authorization }) => authorization === 'none')).toBe(true);
  });

  test.each([401, 403] as const)('that may not mount uploads: %d', async (mount) => {
    await using w = await world({ auth: { ...as, kind: 'basic' }, mount }, { as });
    const bytes = someBytes(100);
    expect(await w.repository.putBlob(blobOf(bytes), () => bytes, ['acme/other'])).toBe('uploaded');
  });

  test('also where the refusal of the mount asks for more', async () => {
    const asks: RegistryFaultKind = {
      kind: 'status',
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="/token",scope="repository:acme/other:pull"' },
    };
    await using w = await world({ auth: { ...as, kind: 'bearer' }, faults: [always('POST', 'mount=', asks)] }, { as });
    const bytes = someBytes(100);
    expect(await w.repository.putBlob(blobOf(bytes), () => bytes, ['acme/other'])).toBe('uploaded');
  });
});

test('a manifest that is attached to nothing is only put', async () => {
  await using w = await world();
  for (const { descriptor, bytes } of image.blobs) await w.repository.putBlob(descriptor, () => bytes);
  expect(await attachManifest(w.repository, image.manifest)).toMatchObject({ digest: subject.digest });
});

test('a foreign layer is no blob that a push needs', async () => {
  const foreign = blobOf(someBytes(9), 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip');
  const [config, layer] = image.blobs.map(({ descriptor }) => descriptor);
  if (config === undefined || layer === undefined) throw new Error('an image has both');
  const root = manifestContent({ kind: 'manifest', mediaType: OCI.manifest, config, layers: [foreign, layer] });
  const nothing = () => Promise.reject(new Error('not needed'));
  const tree = await readTree({ name: 'x', manifest: nothing, blob: () => inPieces(new Uint8Array(), 1) }, root);
  expect(tree.blobs).toEqual([config, layer]);
});
