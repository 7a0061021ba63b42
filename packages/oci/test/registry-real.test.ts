import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  DOCKER_REGISTRY_LOGIN,
  type DockerRegistry,
  refused,
  startDockerRegistry,
  type TemporaryDirectory,
  temporaryDirectory,
} from '@slipway/testkit';
import { attachArtifact } from '../src/host/delivery/attach.ts';
import { credentialLookup, type ImageRepository } from '../src/host/index.ts';
import { indexContent, OCI } from '../src/index.ts';
import {
  blobOf,
  type Client,
  client,
  inPieces,
  readAll,
  repositoryOf,
  smallImage,
  someBytes,
} from './registry-client.ts';

async function push(repository: ImageRepository, tag: string) {
  const image = smallImage();
  for (const { descriptor, bytes } of image.blobs)
    await repository.putBlob(descriptor, (from) => inPieces(bytes.subarray(from), 700));
  await repository.putManifest(tag, image.manifest);
  return image;
}

describe.each([
  ['without passwords', { htpasswd: false }],
  ['with passwords', { htpasswd: true }],
])('Distribution 2.8 %s', (_, options) => {
  let registry: DockerRegistry;
  let config: TemporaryDirectory;
  let it: Client;
  beforeAll(async () => {
    registry = await startDockerRegistry(options);
    config = temporaryDirectory();
    const { username, password } = DOCKER_REGISTRY_LOGIN;
    const auth = Buffer.from(`${username}:${password}`).toString('base64');
    writeFileSync(join(config.path, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
    const env = { DOCKER_CONFIG: config.path };
    it = client({ credentials: credentialLookup({ given: [], env, mask: () => undefined }) });
  });
  afterAll(async () => {
    it[Symbol.dispose]();
    await registry[Symbol.asyncDispose]();
    await config[Symbol.asyncDispose]();
  });
  const repository = (name: string): ImageRepository => it.registries.repository(repositoryOf(registry, name));
  /** Other tools find the credentials where our client does. */
  const run = (program: string, ...args: readonly string[]): Buffer =>
    execFileSync(program, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DOCKER_CONFIG: config.path, REGISTRY_AUTH_FILE: join(config.path, 'config.json') },
    });

  test('a repository that is not there has no tags', async () => {
    expect(await repository('no/such').tags()).toBeUndefined();
    expect(await repository('no/such').headManifest('1')).toBeUndefined();
    expect(await repository('no/such').hasBlob(blobOf(someBytes(3)).digest)).toBe(false);
  });

  test('what was pushed is read back, by tag and by digest', async () => {
    const image = await push(repository('acme/app'), '1.2.3');
    expect(await repository('acme/app').getManifest('1.2.3')).toEqual(image.manifest);
    expect(await repository('acme/app').getManifest(image.manifest.descriptor.digest)).toEqual(image.manifest);
    expect(await repository('acme/app').headManifest('1.2.3')).toEqual(image.manifest.descriptor);
    expect(await repository('acme/app').tags()).toEqual(['1.2.3']);
    for (const { descriptor, bytes } of image.blobs)
      expect(await readAll(repository('acme/app').readBlob(descriptor))).toEqual(Buffer.from(bytes));
  });

  test('skopeo and crane read the manifest, byte for byte, and every blob of it', async () => {
    const image = await push(repository('acme/tools'), '1.2.3');
    const name = `${registry.host}/acme/tools:1.2.3`;
    const manifest = Buffer.from(image.manifest.bytes);
    expect(run('skopeo', 'inspect', '--raw', '--tls-verify=false', `docker://${name}`)).toEqual(manifest);
    expect(run('crane', 'manifest', '--insecure', name)).toEqual(manifest);
    expect(run('crane', 'digest', '--insecure', name).toString().trim()).toBe(image.manifest.descriptor.digest);
    for (const { descriptor, bytes } of image.blobs) {
      const blob = run('crane', 'blob', '--insecure', `${registry.host}/acme/tools@${descriptor.digest}`);
      expect(blob).toEqual(Buffer.from(bytes));
    }
  });

  test.each([
    [
      'skopeo',
      ['--insecure-policy', 'copy', '--src-tls-verify=false', '--dest-tls-verify=false', '--preserve-digests'],
    ],
    ['crane', ['copy', '--insecure']],
  ])('what %s copied is read with the same digest', async (tool, args) => {
    const image = await push(repository('acme/source'), '1.2.3');
    const transport = tool === 'skopeo' ? 'docker://' : '';
    const [from, to] = ['source', `by-${tool}`].map((name) => `${transport}${registry.host}/acme/${name}:1.2.3`);
    run(tool, ...args, `${from}`, `${to}`);
    const copy = repository(`acme/by-${tool}`);
    expect(await copy.getManifest('1.2.3')).toEqual(image.manifest);
    for (const { descriptor, bytes } of image.blobs)
      expect(await readAll(copy.readBlob(descriptor))).toEqual(Buffer.from(bytes));
  });

  test('a blob of another repository is mounted', async () => {
    const image = await push(repository('acme/base'), '1.2.3');
    const open = () => {
      throw new Error('nothing is uploaded');
    };
    for (const { descriptor } of image.blobs) {
      expect(await repository('acme/other').putBlob(descriptor, open, ['acme/base'])).toBe('mounted');
      expect(await repository('acme/other').putBlob(descriptor, open, ['acme/base'])).toBe('existed');
    }
  });

  test('an index over manifests is taken, and further tags are left for their own requests', async () => {
    const image = await push(repository('acme/index'), 'amd64');
    const index = indexContent({ kind: 'index', mediaType: OCI.index, manifests: [image.manifest.descriptor] });
    const put = await repository('acme/index').putManifest(index.descriptor.digest, index, ['1.2.3', 'latest']);
    expect(put.tags).toEqual([]);
    await repository('acme/index').putManifest('1.2.3', index);
    expect((await repository('acme/index').tags())?.toSorted()).toEqual(['1.2.3', 'amd64']);
    expect((await repository('acme/index').headManifest('1.2.3'))?.digest).toBe(index.descriptor.digest);
  });

  test('a manifest whose blobs are not there is an error that names one', async () => {
    const image = smallImage(99);
    const refused = repository('acme/empty').putManifest('1', image.manifest);
    await expect(refused).rejects.toMatchObject({
      name: 'BlobUnknownError',
      digests: expect.arrayContaining([image.blobs[0]?.descriptor.digest]),
    });
  });

  test('an artifact is found by the referrers tag, since there is no list', async () => {
    const { manifest } = await push(repository('acme/attached'), '1.2.3');
    const subject = manifest.descriptor;
    const artifact = { artifactType: 'text/spdx+json', blobs: [{ bytes: someBytes(9), mediaType: 'text/plain' }] };
    const at = repository('acme/attached');
    const first = await attachArtifact(at, subject, artifact);
    expect(await attachArtifact(at, subject, artifact)).toEqual(first);
    const second = await attachArtifact(at, subject, { ...artifact, artifactType: 'text/plain' });
    expect(await at.referrers(subject.digest)).toEqual({ descriptors: [first, second], via: 'tag' });
    expect((await at.referrers(subject.digest, 'text/plain')).descriptors).toEqual([second]);
  });

  test('a blob of several megabytes that comes in pieces arrives whole', async () => {
    const bytes = Buffer.alloc(5_000_001, 'slipway');
    const blob = blobOf(bytes);
    const at = repository('acme/large');
    expect(await at.putBlob(blob, (from) => inPieces(bytes.subarray(from), 65_536))).toBe('uploaded');
    expect((await readAll(at.readBlob(blob))).equals(bytes)).toBe(true);
  });

  test('an upload that breaks off on its way is made whole', async () => {
    const bytes = someBytes(1_000_000);
    const blob = blobOf(bytes);
    await using way = await cutOnce(registry.host, 300_000);
    using through = client({ as: { kind: 'password', ...DOCKER_REGISTRY_LOGIN } });
    const at = through.registries.repository(repositoryOf(way, 'acme/cut'));
    expect(await at.putBlob(blob, (from) => inPieces(bytes.subarray(from), 10_000))).toBe('uploaded');
    expect(through.log).toHaveLength(1);
    expect((await readAll(repository('acme/cut').readBlob(blob))).equals(bytes)).toBe(true);
  });
});

test('a wrong password is refused', async () => {
  await using registry = await startDockerRegistry({ htpasswd: true });
  using it = client({ as: { kind: 'password', username: 'octocat', password: 'wrong' } });
  const fault = await refused(it.registries.repository(repositoryOf(registry)).tags());
  expect(fault.code).toBe('registry-unauthorized');
});

/** A way to a server on which the first connection that carries so many bytes is cut. */
async function cutOnce(to: string, afterBytes: number) {
  const [host = '', port = ''] = to.split(':');
  let left = 1;
  const server = createServer((near) => {
    const far = connect(Number(port), host);
    let bytes = 0;
    near.on('data', (chunk) => {
      bytes += chunk.length;
      if (bytes < afterBytes || left === 0) return;
      left -= 1;
      near.destroy();
    });
    near.on('error', () => undefined).on('close', () => far.destroy());
    far.on('error', () => undefined).on('close', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the way has no port');
  // Who looks through the way closes his connections first, or this would wait for them.
  return { host: `127.0.0.1:${address.port}`, [Symbol.asyncDispose]: async () => void server.close() };
}
