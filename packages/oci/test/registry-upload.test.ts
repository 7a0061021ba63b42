import { describe, expect, test } from '@jest/globals';
import {
  couldNotCheck,
  type FakeRegistryOptions,
  type RegistryFault,
  refused,
  startFakeRegistry,
} from '@slipway/testkit';
import fc from 'fast-check';
import type { OpenBlob } from '../src/host/registry/image-repository.ts';
import { blobOf, type ClientOptions, client, inPieces, repositoryOf, someBytes, trail } from './registry-client.ts';

const bytes = someBytes(3_000_000);
const blob = blobOf(bytes);
const open: OpenBlob = (from) => inPieces(bytes.subarray(from), 50_000);

async function world(options: FakeRegistryOptions = {}, clientOptions: ClientOptions = {}) {
  const registry = await startFakeRegistry(options);
  const it = client(clientOptions);
  const repository = it.registries.repository(repositoryOf(registry));
  return {
    registry,
    it,
    repository,
    put: (from: readonly string[] = []) => repository.putBlob(blob, open, from),
    stored: () => registry.state().repositories.get('acme/app')?.blobs.has(blob.digest) === true,
    sent: () => registry.requests.map(({ bodyBytes }) => bodyBytes).filter((count) => count > 0),
    async [Symbol.asyncDispose]() {
      it[Symbol.dispose]();
      await registry[Symbol.asyncDispose]();
      registry.assertNoViolations();
    },
  };
}

const status = (code: number, headers: Record<string, string> = {}) =>
  ({ kind: 'status', status: code, headers }) as const;
const onPut = (does: RegistryFault['does'], more: Partial<RegistryFault> = {}): RegistryFault => ({
  method: 'PUT',
  target: 'uploads/',
  does,
  ...more,
});

describe('a blob', () => {
  test('is looked for, then sent in one request with its length', async () => {
    await using w = await world();
    expect(await w.put()).toBe('uploaded');
    expect(trail(w.registry)).toEqual([
      `HEAD blobs/${blob.digest} 404`,
      'POST blobs/uploads/ 202',
      'PUT blobs/uploads/upload-1 201',
    ]);
    expect(w.registry.requests.at(-1)?.headers).toMatchObject({
      'content-length': '3000000',
      'content-type': 'application/octet-stream',
    });
    expect(w.stored()).toBe(true);
  });

  test('that is there is not sent', async () => {
    await using w = await world();
    await w.put();
    expect(await w.put()).toBe('existed');
    expect(w.sent()).toEqual([3_000_000]);
  });

  test('without bytes is sent too', async () => {
    await using w = await world();
    const nothing = new Uint8Array();
    expect(await w.repository.putBlob(blobOf(nothing), () => nothing)).toBe('uploaded');
    expect(await w.repository.hasBlob(blobOf(nothing).digest)).toBe(true);
  });

  test.each([{ location: 'relative' }, { location: 'absolute' }, { uploads: 'storage' }] as const)(
    'goes where the registry says, with the query it was given: %j',
    async (rules) => {
      await using w = await world(rules);
      expect(await w.put()).toBe('uploaded');
      expect(w.registry.requests.at(-1)?.target).toMatch(/\?_state=0%2Bupload-1&signed=a\+b&digest=sha256%3A/);
    },
  );

  test('goes to another host without credentials', async () => {
    const auth = { kind: 'basic', username: 'me', password: 'secret' } as const;
    await using w = await world({ auth, uploads: 'storage' }, { as: { ...auth, kind: 'password' } });
    expect(await w.put()).toBe('uploaded');
    const there = w.registry.requests.filter(({ host }) => host === 'storage');
    expect(there.map(({ method, authorization }) => `${method} ${authorization}`)).toEqual(['PUT none']);
  });

  test.each(['http://169.254.169.254/x', 'http://user:secret@127.0.0.1/x', 'file:///etc/passwd'])(
    'does not go to %s',
    async (location) => {
      const does = { kind: 'headers', headers: { location } } as const;
      await using w = await world({ faults: [{ method: 'POST', target: 'uploads', does }] });
      const fault = await refused(w.put());
      expect(fault.code).toBe('registry-address');
      expect(JSON.stringify(fault)).not.toContain('secret');
      expect(w.sent()).toEqual([]);
    },
  );

  test('is sent although the registry does not say whether it is there', async () => {
    await using w = await world({ faults: [{ method: 'HEAD', target: 'blobs', does: status(403) }] });
    expect(await w.put()).toBe('uploaded');
  });

  test.each([
    ['too few', bytes.length + 1, 'has 3000000'],
    ['too many', bytes.length - 1, 'has more'],
  ])('that has %s bytes is not stored, and its upload is taken back', async (_, size, why) => {
    await using w = await world();
    const fault = await refused(w.repository.putBlob({ ...blob, size }, open));
    expect(fault).toMatchObject({ code: 'blob-changed' });
    expect(fault.message).toContain(why);
    expect(trail(w.registry).at(-1)).toBe('DELETE blobs/uploads/upload-1 204');
    expect(w.stored()).toBe(false);
  });

  test('whose source fails is not tried again, and the error is that of the source', async () => {
    await using w = await world();
    const broken: OpenBlob = async function* () {
      yield bytes.subarray(0, 1000);
      throw new Error('the disk is gone');
    };
    await expect(w.repository.putBlob(blob, broken)).rejects.toThrow('the disk is gone');
    expect(w.registry.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('with another digest is refused', async () => {
    await using w = await world();
    const other = { ...blob, digest: blobOf(someBytes(1)).digest };
    expect((await refused(w.repository.putBlob(other, open))).message).toContain('DIGEST_INVALID: other bytes');
  });
});

describe('a mount', () => {
  const mounts = (w: Awaited<ReturnType<typeof world>>) =>
    w.registry.requests.filter(({ target }) => target.includes('mount=')).map(({ status: code }) => code);

  test('takes the blob from the first repository that has it, and sends nothing', async () => {
    await using w = await world();
    await w.it.registries.repository(repositoryOf(w.registry, 'acme/base')).putBlob(blob, open);
    expect(await w.put(['acme/none', 'acme/app', 'acme/base'])).toBe('mounted');
    expect(w.sent()).toEqual([3_000_000]);
    expect(mounts(w)).toEqual([202, 201]);
    expect(w.registry.state().uploads.size).toBe(0);
  });

  test('that is answered with an upload is one: the blob goes there', async () => {
    await using w = await world({ mount: 202 });
    expect(await w.put(['acme/base'])).toBe('uploaded');
    expect(w.registry.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test.each([401, 403] as const)('that is answered with %d is left be', async (mount) => {
    await using w = await world({ mount });
    expect(await w.put(['acme/base'])).toBe('uploaded');
    expect(mounts(w)).toEqual([mount]);
  });

  test.each([status(500), { kind: 'cut-answer', afterBytes: 0 }] as const)(
    'that ends with %j is left be',
    async (does) => {
      await using w = await world({ faults: [{ method: 'POST', target: 'mount=', does }] });
      expect(await w.put(['acme/base'])).toBe('uploaded');
    },
  );

  test('is tried from three repositories, not from all there are', async () => {
    await using w = await world({ mount: 403 });
    await w.put(['a', 'b', 'c', 'd', 'e']);
    expect(mounts(w)).toHaveLength(3);
  });
});

describe('an upload that breaks off', () => {
  const cut = (afterBytes: number, keeps = true) => ({ kind: 'cut-request', afterBytes, keeps }) as const;

  test('is continued where the registry says, and no byte is sent twice', async () => {
    await using w = await world({ faults: [onPut(cut(1_234_567))] });
    expect(await w.put()).toBe('uploaded');
    expect(w.sent()).toEqual([1_234_567, 3_000_000 - 1_234_567]);
    expect(trail(w.registry).slice(2)).toEqual([
      'PUT blobs/uploads/upload-1 0',
      'GET blobs/uploads/upload-1 204',
      'PATCH blobs/uploads/upload-1 202',
      'PUT blobs/uploads/upload-1 201',
    ]);
    expect(w.it.log).toEqual([
      expect.stringMatching(/^The upload of sha256:\w+ to 127.0.0.1:\d+\/acme\/app: .+, again in 250 ms$/),
    ]);
    expect(w.stored()).toBe(true);
  });

  test('is continued at another host without credentials', async () => {
    const auth = { kind: 'basic', username: 'me', password: 'secret' } as const;
    await using w = await world(
      { auth, uploads: 'storage', faults: [onPut(cut(2_000_000))] },
      { as: { ...auth, kind: 'password' } },
    );
    expect(await w.put()).toBe('uploaded');
    expect(w.sent()).toEqual([2_000_000, 1_000_000]);
  });

  test('is continued again and again as long as it gets on', async () => {
    const large = Buffer.alloc(12_000_000, 'slipway');
    const patches = { method: 'PATCH', target: 'uploads/', times: 8, does: cut(1_100_000) } as const;
    await using w = await world({ faults: [onPut(cut(1_100_000)), patches] });
    const source: OpenBlob = (from) => inPieces(large.subarray(from), 100_000);
    expect(await w.repository.putBlob(blobOf(large), source)).toBe('uploaded');
    expect(w.sent().reduce((a, b) => a + b, 0)).toBe(large.length);
  });

  test('is given up where the registry never answers', async () => {
    await using w = await world({ faults: [onPut(cut(1000, false), { times: 99 })] });
    const fault = await couldNotCheck(w.put());
    expect(fault.code).toBe('registry-unreachable');
    expect(fault.message).toContain('(5 attempts)');
    expect(w.it.pauses).toEqual([250, 500, 1000, 2000]);
  });

  test('begins anew where the registry has forgotten it', async () => {
    await using w = await world({ faults: [onPut(cut(1_000_000, false))] });
    expect(await w.put()).toBe('uploaded');
    expect(w.sent()).toEqual([1_000_000, 3_000_000]);
    expect(w.registry.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  test('begins anew where the registry does not know its address', async () => {
    const forgotten = { method: 'GET', target: 'uploads/', does: status(404) } as const;
    await using w = await world({ faults: [onPut(cut(1_000_000)), forgotten] });
    expect(await w.put()).toBe('uploaded');
    expect(w.sent()).toEqual([1_000_000, 3_000_000]);
  });

  test('begins anew where what was kept does not make the blob', async () => {
    const wrong = { method: 'PUT', target: 'uploads/', nth: 2, does: status(400) } as const;
    await using w = await world({ faults: [onPut(cut(2_000_000)), wrong] });
    expect(await w.put()).toBe('uploaded');
    expect(w.sent()).toEqual([2_000_000, 1_000_000, 3_000_000]);
  });

  test('after the last byte is seen to be stored', async () => {
    await using w = await world({ faults: [onPut({ kind: 'cut-answer', afterBytes: 0 })] });
    expect(await w.put()).toBe('uploaded');
    expect(w.sent()).toEqual([3_000_000]);
    expect(trail(w.registry).at(-1)).toBe(`HEAD blobs/${blob.digest} 200`);
  });

  test.each([500, 502, 503, 504, 429, 408])('with status %d is tried again', async (code) => {
    await using w = await world({ faults: [onPut(status(code))] });
    expect(await w.put()).toBe('uploaded');
  });

  test('waits as long as the registry asks', async () => {
    await using w = await world({ faults: [onPut(status(429, { 'retry-after': '7' }))] });
    await w.put();
    expect(w.it.pauses).toEqual([7000]);
  });

  test('does not wait an hour', async () => {
    await using w = await world({ faults: [onPut(status(429, { 'retry-after': '3600' }))] });
    expect((await couldNotCheck(w.put())).code).toBe('registry-limit');
    expect(w.it.pauses).toEqual([]);
  });

  test('is given up after five attempts, and taken back', async () => {
    await using w = await world({ faults: [onPut(status(503), { times: 99 })] });
    const fault = await couldNotCheck(w.put());
    expect(fault).toMatchObject({ code: 'registry-unavailable' });
    expect(fault.message).toContain('was answered with status 503');
    expect(w.sent()).toHaveLength(5);
    expect(w.registry.state().uploads.size).toBeLessThan(5);
    expect(trail(w.registry).at(-1)).toMatch(/^DELETE/);
  });

  test.each([
    [401, 'registry-unauthorized'],
    [403, 'registry-denied'],
    [400, 'registry-refused'],
  ])('with status %d is refused at once', async (code, expected) => {
    await using w = await world({ faults: [onPut(status(code))] });
    expect((await refused(w.put())).code).toBe(expected);
    expect(w.sent()).toEqual([3_000_000]);
  });

  test('out of order asks where it stands', async () => {
    await using w = await world({ faults: [onPut(status(416))] });
    expect(await w.put()).toBe('uploaded');
    expect(trail(w.registry)).toContain('GET blobs/uploads/upload-1 204');
  });

  test('by a connection on which nothing comes is cut by us', async () => {
    await using w = await world({ faults: [onPut({ kind: 'slow', milliseconds: 3000 })] }, { idle: 300 });
    expect(await w.put()).toBe('uploaded');
    expect(w.it.log.join()).toContain('nothing came for 300 ms');
  });

  test('by a cancelled run is taken back', async () => {
    const abort = new AbortController();
    await using w = await world({}, { signal: abort.signal });
    const source: OpenBlob = async function* () {
      yield bytes.subarray(0, 1_000_000);
      abort.abort(new Error('cancelled'));
      yield bytes.subarray(1_000_000);
    };
    await expect(w.repository.putBlob(blob, source)).rejects.toThrow('cancelled');
    expect(w.registry.requests.some(({ method }) => method === 'DELETE')).toBe(true);
    expect(w.registry.state().uploads.size).toBe(0);
  });
});

interface Cut {
  readonly method: string;
  readonly afterBytes: number;
  readonly keeps: boolean;
}

test('wherever an upload is cut, and whatever the registry keeps of it, the blob arrives whole', async () => {
  const small = someBytes(100_000);
  const cuts = fc.array(
    fc.record({
      method: fc.constantFrom('PUT', 'PATCH'),
      afterBytes: fc.integer({ min: 1, max: 99_999 }),
      keeps: fc.boolean(),
    }),
    { maxLength: 4 },
  );
  const storage = fc.constantFrom('registry' as const, 'storage' as const);
  const check = async (list: readonly Cut[], uploads: 'registry' | 'storage') => {
    const faults = list.map(
      ({ method, ...cut }, at): RegistryFault => ({
        method,
        target: 'uploads/',
        nth: list.slice(0, at).filter((other) => other.method === method).length + 1,
        does: { kind: 'cut-request', ...cut },
      }),
    );
    await using w = await world({ uploads, faults });
    const source: OpenBlob = (from) => inPieces(small.subarray(from), 7_000);
    expect(await w.repository.putBlob(blobOf(small), source)).toBe('uploaded');
    expect(w.registry.state().blobs.get(blobOf(small).digest)?.equals(small)).toBe(true);
  };
  await fc.assert(fc.asyncProperty(cuts, storage, check), { numRuns: 60 });
});

describe('pieces', () => {
  test('are sent where the registry does not take the whole, none shorter than it wants', async () => {
    const large = Buffer.alloc(70_000_000, 'slipway');
    await using w = await world({ largestBody: 40_000_000, leastPiece: 35_000_000 });
    const source: OpenBlob = (from) => inPieces(large.subarray(from), 1_000_000);
    expect(await w.repository.putBlob(blobOf(large), source)).toBe('uploaded');
    const pieces = w.registry.requests.filter(({ method, bodyBytes }) => method === 'PATCH' && bodyBytes > 0);
    expect(pieces.map(({ bodyBytes }) => bodyBytes)).toEqual([35_000_000, 35_000_000]);
    expect(pieces.map(({ headers }) => headers['content-range'])).toEqual(['0-34999999', '35000000-69999999']);
  });

  test('that are too large too end the upload', async () => {
    await using w = await world({ largestBody: 1_000_000 });
    expect((await refused(w.put())).message).toContain('status 413 (SIZE_INVALID: too large)');
    expect(w.registry.state().uploads.size).toBe(0);
  });

  test('of which the registry says it has more than were sent begin anew', async () => {
    const wrong = {
      method: 'PATCH',
      target: 'uploads/',
      does: { kind: 'headers', headers: { range: '0-99999999' } },
    } as const;
    await using w = await world({ faults: [onPut(status(413)), wrong] });
    expect(await w.put()).toBe('uploaded');
    expect(w.stored()).toBe(true);
  });

  test('come from bytes in memory as well', async () => {
    await using w = await world({ faults: [onPut(status(413))] });
    expect(await w.repository.putBlob(blob, (from) => bytes.subarray(from))).toBe('uploaded');
    expect(w.stored()).toBe(true);
  });
});
