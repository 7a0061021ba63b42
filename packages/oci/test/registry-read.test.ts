import { describe, expect, test } from '@jest/globals';
import {
  couldNotCheck,
  type FakeRegistryOptions,
  type RegistryFault,
  type RegistryFaultKind,
  refused,
  startFakeRegistry,
} from '@slipway/testkit';
import { type Content, content, indexContent, jsonContent } from '../src/image/document.ts';
import { OCI } from '../src/image/media-type.ts';
import {
  blobOf,
  type ClientOptions,
  client,
  readAll,
  repositoryOf,
  smallImage,
  someBytes,
  trail,
} from './registry-client.ts';

const bytes = someBytes(2_500_000);
const blob = blobOf(bytes);
const image = smallImage();

async function world(options: FakeRegistryOptions = {}, clientOptions: ClientOptions = {}) {
  const registry = await startFakeRegistry(options);
  const it = client(clientOptions);
  const repository = it.registries.repository(repositoryOf(registry));
  return {
    registry,
    it,
    repository,
    pushImage: async (tag: string, manifest: Content = image.manifest) => {
      for (const one of image.blobs) await repository.putBlob(one.descriptor, () => one.bytes);
      return repository.putManifest(tag, manifest);
    },
    async [Symbol.asyncDispose]() {
      it[Symbol.dispose]();
      await registry[Symbol.asyncDispose]();
      registry.assertNoViolations();
    },
  };
}

const status = (code: number, headers: Record<string, string> = {}, body = '') =>
  ({ kind: 'status', status: code, headers, body }) as const;
const headers = (given: Record<string, string>) => ({ kind: 'headers', headers: given }) as const;

describe('a manifest', () => {
  const on = (method: string, does: RegistryFaultKind, times = 1): RegistryFault[] => [
    { method, target: 'manifests/', does, times },
  ];

  test('that is not there is undefined, in a repository that is not there too', async () => {
    await using w = await world();
    expect(await w.repository.getManifest('1.2.3')).toBeUndefined();
    await w.pushImage('1.2.3');
    expect(await w.repository.getManifest('1.2.4')).toBeUndefined();
    expect(await w.repository.headManifest(blob.digest)).toBeUndefined();
  });

  test.each(['GET', 'HEAD'])('is asked for with all types it may have: %s', async (method) => {
    await using w = await world();
    await w.pushImage('1.2.3');
    await (method === 'GET' ? w.repository.getManifest('1.2.3') : w.repository.headManifest('1.2.3'));
    const accept = w.registry.requests.at(-1)?.headers['accept'];
    expect(accept?.split(', ')).toEqual([
      'application/vnd.oci.image.index.v1+json',
      'application/vnd.oci.image.manifest.v1+json',
      'application/vnd.docker.distribution.manifest.list.v2+json',
      'application/vnd.docker.distribution.manifest.v2+json',
    ]);
  });

  test('whose bytes are others is refused, by digest and by tag', async () => {
    await using w = await world({ faults: on('GET', { kind: 'damage' }, 2) });
    await w.pushImage('1.2.3');
    expect((await couldNotCheck(w.repository.getManifest('1.2.3'))).code).toBe('registry-digest');
    expect((await couldNotCheck(w.repository.getManifest(image.manifest.descriptor.digest))).code).toBe(
      'registry-digest',
    );
    expect(await w.repository.getManifest('1.2.3')).toEqual(image.manifest);
  });

  test('is read whole where HEAD is refused or says too little', async () => {
    await using refused = await world({ headRefused: true });
    await refused.pushImage('1.2.3');
    expect(await refused.repository.headManifest('1.2.3')).toEqual(image.manifest.descriptor);
    await using terse = await world({ faults: on('HEAD', headers({ 'docker-content-digest': '' })) });
    await terse.pushImage('1.2.3');
    expect(await terse.repository.headManifest('1.2.3')).toEqual(image.manifest.descriptor);
    expect(trail(terse.registry).slice(-2)).toEqual(['HEAD manifests/1.2.3 200', 'GET manifests/1.2.3 200']);
  });

  test('that a registry calls by another digest than it was asked for is refused', async () => {
    const other = headers({ 'docker-content-digest': blob.digest });
    await using w = await world({ faults: on('HEAD', other) });
    await w.pushImage('1.2.3');
    expect((await couldNotCheck(w.repository.headManifest(image.manifest.descriptor.digest))).code).toBe(
      'registry-digest',
    );
  });

  test('has the type of its answer, without parameters', async () => {
    const type = headers({ 'content-type': `${OCI.manifest}; charset=utf-8` });
    await using w = await world({ faults: on('GET', type) });
    await w.pushImage('1.2.3');
    expect((await w.repository.getManifest('1.2.3'))?.descriptor.mediaType).toBe(OCI.manifest);
  });

  test('of more than 4 MiB is not read', async () => {
    const huge = status(200, {}, 'x'.repeat(4 * 1024 * 1024 + 1));
    await using w = await world({ faults: on('GET', huge) });
    expect((await couldNotCheck(w.repository.getManifest('1'))).code).toBe('registry-answer');
  });

  test('that a registry keeps under another digest is an error', async () => {
    const other = headers({ 'docker-content-digest': blob.digest });
    await using w = await world({ faults: on('PUT', other) });
    expect((await couldNotCheck(w.pushImage('1.2.3'))).code).toBe('registry-digest');
  });

  test('is put again after passing trouble, and after a cut', async () => {
    const cut: RegistryFault = {
      method: 'PUT',
      target: 'manifests/',
      nth: 2,
      does: { kind: 'cut-answer', afterBytes: 0 },
    };
    const faults = [...on('PUT', status(502)), cut];
    await using w = await world({ faults });
    await w.pushImage('1.2.3');
    expect(trail(w.registry).slice(-3)).toEqual([
      'PUT manifests/1.2.3 502',
      'PUT manifests/1.2.3 0',
      'PUT manifests/1.2.3 201',
    ]);
  });

  test('that is refused is put once, and what the registry said is told', async () => {
    const denied = status(403, {}, '{"errors":[{"code":"DENIED","message":"permission_denied: write_package"}]}');
    await using w = await world({ faults: on('PUT', denied) });
    const fault = await refused(w.pushImage('1.2.3'));
    expect(fault.code).toBe('registry-denied');
    expect(fault.message).toMatch(
      /^The push of 127.0.0.1:\d+\/acme\/app:1.2.3 was answered with status 403 \(DENIED: perm/,
    );
  });

  test('that names what the registry lacks is an error of its own', async () => {
    await using w = await world();
    const push = w.repository.putManifest('1.2.3', image.manifest);
    await expect(push).rejects.toMatchObject({
      name: 'BlobUnknownError',
      outcome: 'could-not-check',
      digests: [image.blobs[0]?.descriptor.digest],
    });
  });

  test('takes its tags along where the registry can', async () => {
    await using w = await world();
    await w.pushImage('build');
    const { digest } = image.manifest.descriptor;
    const put = await w.repository.putManifest(digest, image.manifest, ['1.2.3', '1.2', 'latest']);
    expect(put).toEqual({ digest, subject: false, tags: ['1.2.3', '1.2', 'latest'] });
    expect(await w.repository.tags()).toEqual(['1.2', '1.2.3', 'build', 'latest']);
    await using old = await world({ manyTags: false });
    await old.pushImage('build');
    expect((await old.repository.putManifest(digest, image.manifest, ['1.2.3'])).tags).toEqual([]);
  });
});

describe('a blob', () => {
  test.each([{}, { downloads: 'storage' }] as const)('is read where it is: %j', async (rules) => {
    const auth = { kind: 'basic', username: 'me', password: 'secret' } as const;
    await using w = await world({ ...rules, auth }, { as: { ...auth, kind: 'password' } });
    await w.repository.putBlob(blob, () => bytes);
    expect(await w.repository.hasBlob(blob.digest)).toBe(true);
    expect((await readAll(w.repository.readBlob(blob))).equals(bytes)).toBe(true);
    const there = w.registry.requests.filter(({ host }) => host === 'storage');
    expect(there.every(({ authorization }) => authorization === 'none')).toBe(true);
  });

  test.each(['http://169.254.169.254/x', 'http://me:secret@127.0.0.1/', 'gopher://127.0.0.1/'])(
    'is not read at %s',
    async (location) => {
      await using w = await world({ faults: [{ method: 'GET', target: 'blobs/', does: status(307, { location }) }] });
      expect((await refused(readAll(w.repository.readBlob(blob)))).code).toBe('registry-address');
    },
  );

  test('that leads in a circle ends', async () => {
    const circle = status(307, { location: `/v2/acme/app/blobs/${blob.digest}` });
    await using w = await world({ faults: [{ method: 'GET', target: 'blobs/', times: 99, does: circle }] });
    expect((await couldNotCheck(readAll(w.repository.readBlob(blob)))).message).toContain('status 307');
    expect(w.registry.requests.length).toBeLessThan(10);
  });

  const cut = (afterBytes: number, nth = 1) =>
    ({ method: 'GET', target: 'blobs/', nth, does: { kind: 'cut-answer', afterBytes } }) as const;

  test.each(['registry', 'storage'] as const)('that breaks off at the %s is read on from there', async (downloads) => {
    const faults = [{ ...cut(1_000_000), target: downloads === 'storage' ? '/storage/' : '/v2/acme' }];
    await using w = await world({ downloads, faults });
    await w.repository.putBlob(blob, () => bytes);
    expect((await readAll(w.repository.readBlob(blob))).equals(bytes)).toBe(true);
    expect(w.registry.requests.at(-1)?.headers['range']).toBe('bytes=1000000-');
  });

  test('is read on although the server sends it all again', async () => {
    await using w = await world({ ranges: false, faults: [cut(1_000_000)] });
    await w.repository.putBlob(blob, () => bytes);
    expect((await readAll(w.repository.readBlob(blob))).equals(bytes)).toBe(true);
    expect(w.registry.requests.slice(-2).map(({ status: code }) => code)).toEqual([200, 200]);
  });

  test('that never gets on is given up after five attempts', async () => {
    await using w = await world({ faults: [{ ...cut(0), times: 99 }] });
    await w.repository.putBlob(blob, () => bytes);
    const fault = await couldNotCheck(readAll(w.repository.readBlob(blob)));
    expect(fault.code).toBe('registry-unreachable');
    expect(fault.message).toContain('at byte 0 of 2500000 (5 attempts)');
    expect(
      w.registry.requests.filter(({ method, target }) => method === 'GET' && target.includes('blobs')),
    ).toHaveLength(5);
  });

  test.each([
    ['damaged', { kind: 'damage' }, blob, 'has the digest sha256:', couldNotCheck],
    [
      'longer than it should be',
      { kind: 'headers', headers: {} },
      { ...blob, size: 2_000_000 },
      'has more bytes than that',
      couldNotCheck,
    ],
    [
      'shorter than it should be',
      { kind: 'headers', headers: {} },
      { ...blob, size: 3_000_000 },
      'status 416',
      refused,
    ],
  ] as const)('that is %s is refused', async (_, does, wanted, why, told) => {
    await using w = await world({ faults: [{ method: 'GET', target: 'blobs/', does }] });
    await w.repository.putBlob(blob, () => bytes);
    expect((await told(readAll(w.repository.readBlob(wanted)))).message).toContain(why);
  });

  test('that is not there is refused at once', async () => {
    await using w = await world();
    expect((await couldNotCheck(readAll(w.repository.readBlob(blob)))).code).toBe('registry-blob-unknown');
    expect(await w.repository.hasBlob(blob.digest)).toBe(false);
  });

  test('is asked for again when the registry says so', async () => {
    const busy = { method: 'GET', target: 'blobs/', does: status(429, { 'retry-after': '3' }) } as const;
    await using w = await world({ faults: [busy] });
    await w.repository.putBlob(blob, () => bytes);
    expect((await readAll(w.repository.readBlob(blob))).equals(bytes)).toBe(true);
    expect(w.it.pauses).toEqual([3000]);
  });

  test('without bytes is read too', async () => {
    const nothing = new Uint8Array();
    await using w = await world();
    await w.repository.putBlob(blobOf(nothing), () => nothing);
    expect(await readAll(w.repository.readBlob(blobOf(nothing)))).toHaveLength(0);
  });

  test('that nobody reads to its end holds nothing up', async () => {
    await using w = await world({}, { maxParallel: 1 });
    await w.repository.putBlob(blob, () => bytes);
    for await (const piece of w.repository.readBlob(blob)) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect(await w.repository.hasBlob(blob.digest)).toBe(true);
  });
});

describe('the list of tags', () => {
  const list = (does: RegistryFaultKind, times = 1) => [{ method: 'GET', target: 'tags/list', times, does }];

  test('has the tags of all pages', async () => {
    await using w = await world({ tagsOfPage: 2 });
    for (const tag of ['c', 'a', 'e', 'b', 'd']) await w.pushImage(tag);
    expect(await w.repository.tags()).toEqual(['a', 'b', 'c', 'd', 'e']);
    const pages = w.registry.requests.filter(({ target }) => target.includes('tags/list'));
    expect(pages.map(({ target }) => target.split('?')[1])).toEqual(['n=1000', 'n=2&last=b', 'n=2&last=d']);
  });

  test.each([
    ['{"name":"acme/app","tags":null}', []],
    ['{"name":"acme/app","tags":[]}', []],
    ['{"tags":["a","a"]}', ['a']],
  ])('of %s is %j', async (body, expected) => {
    await using w = await world({ faults: list(status(200, {}, body)) });
    expect(await w.repository.tags()).toEqual(expected);
  });

  test.each(['', '<html>', 'null', '[]', '{}', '{"tags":"a"}', '{"tags":[7]}'])('is not read from %j', async (body) => {
    await using w = await world({ faults: list(status(200, {}, body)) });
    expect((await couldNotCheck(w.repository.tags())).code).toBe('registry-answer');
  });

  test('that cannot be read is no empty list', async () => {
    await using w = await world({ faults: list(status(403)) });
    expect((await refused(w.repository.tags())).code).toBe('registry-denied');
    await using cutShort = await world({
      tagsOfPage: 1,
      faults: [{ method: 'GET', target: 'tags/list', nth: 2, does: status(404) }],
    });
    await cutShort.pushImage('a');
    await cutShort.pushImage('b');
    expect((await refused(cutShort.repository.tags())).code).toBe('registry-not-found');
  });

  test.each(['http://169.254.169.254/x', 'https://user:pw@127.0.0.1/'])('does not go on at %s', async (next) => {
    await using w = await world({ faults: list(status(200, { link: `<${next}>; rel="next"` }, '{"tags":[]}')) });
    expect((await refused(w.repository.tags())).code).toBe('registry-address');
  });

  test('that leads in a circle ends', async () => {
    const circle = status(200, { link: '</v2/acme/app/tags/list?n=1>; rel="next"' }, '{"tags":["a"]}');
    await using w = await world({ faults: list(circle, 9999) });
    expect((await couldNotCheck(w.repository.tags())).code).toBe('registry-pages');
  });
});

test('every request says who asks', async () => {
  await using w = await world();
  await w.pushImage('1');
  expect(new Set(w.registry.requests.map(({ headers: given }) => given['user-agent']))).toEqual(new Set(['slipway']));
});

describe('hostile answers', () => {
  test('are shown on one line', async () => {
    const body = JSON.stringify({ errors: [{ code: 'X', message: 'a\n::set-output name=x::y\u202e' }] });
    await using w = await world({ faults: [{ method: 'GET', target: 'tags/list', does: status(400, {}, body) }] });
    const { message } = await refused(w.repository.tags());
    expect(message).toContain('X: a\\n::set-output name=x::y\\u{202e}');
  });

  test('of any length to a small question are not read', async () => {
    const huge = status(400, {}, 'x'.repeat(2 * 1024 * 1024));
    await using w = await world({
      faults: [
        { method: 'HEAD', target: 'blobs', does: status(404) },
        { method: 'POST', target: 'uploads', does: huge },
      ],
    });
    expect((await couldNotCheck(w.repository.putBlob(blob, () => bytes))).code).toBe('registry-answer');
  });

  test('an index under the name of a manifest is left to whoever reads it', async () => {
    await using w = await world();
    await w.pushImage('1');
    const index = indexContent({ kind: 'index', mediaType: OCI.index, manifests: [image.manifest.descriptor] });
    await w.repository.putManifest('2', index);
    expect((await w.repository.getManifest('2'))?.descriptor).toEqual(index.descriptor);
    expect(content(index.bytes, OCI.index)).toEqual(index);
    expect(jsonContent({}, 'x').bytes).toHaveLength(2);
  });
});
