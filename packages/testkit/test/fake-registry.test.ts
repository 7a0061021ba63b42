import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../src/index.ts';
import { withBlob } from '../src/registry/state.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const digestOf = (bytes: string | Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const config = '{}';
const blob = (bytes: string) => ({ mediaType: 'text/plain', digest: digestOf(bytes), size: bytes.length });
const manifest = (more: object = {}): string =>
  JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config: blob(config), layers: [], ...more });

async function world(options: FakeRegistryOptions = {}) {
  const registry = await startFakeRegistry(options);
  registry.change((state) => withBlob(state, 'acme/app', Buffer.from(config)));
  const ask = async (method: string, target: string, init: RequestInit = {}) => {
    const url = target.startsWith('http') ? target : `${registry.url}/v2/acme/app/${target}`;
    const response = await fetch(url, { method, redirect: 'manual', ...init });
    const body = await response.text();
    const code: unknown = body.startsWith('{"errors"') ? JSON.parse(body).errors[0].code : undefined;
    return { status: response.status, headers: response.headers, body, code };
  };
  const begin = async (): Promise<string> => {
    const { headers } = await ask('POST', 'blobs/uploads/', { body: '' });
    return new URL(headers.get('location') ?? '', registry.url).href;
  };
  const put = (reference: string, body: string, type = MANIFEST) =>
    ask('PUT', `manifests/${reference}`, { body, headers: { 'content-type': type } });
  return { registry, ask, begin, put, [Symbol.asyncDispose]: () => registry[Symbol.asyncDispose]() };
}

const octets = { 'content-type': 'application/octet-stream' };
const violated = ({ registry }: { readonly registry: FakeRegistry }, why: string): void => {
  expect(registry.violations.join('\n')).toContain(why);
  expect(() => registry.assertNoViolations()).toThrow(why);
};

describe('an upload to the fake registry', () => {
  const piece = (body: string, range: string) => ({ body, headers: { ...octets, 'content-range': range } });

  test('is closed by the digest of its bytes', async () => {
    await using w = await world();
    const closed = await w.ask('PUT', `${await w.begin()}&digest=${digestOf('abc')}`, { body: 'abc', headers: octets });
    expect(closed.status).toBe(201);
    expect((await w.ask('GET', `blobs/${digestOf('abc')}`)).body).toBe('abc');
    const range = await w.ask('GET', `blobs/${digestOf('abc')}`, { headers: { range: 'bytes=1-' } });
    expect([range.status, range.body, range.headers.get('content-range')]).toEqual([206, 'bc', 'bytes 1-2/3']);
    expect((await w.ask('GET', `blobs/${digestOf('abc')}`, { headers: { range: 'bytes=3-' } })).status).toBe(416);
    w.registry.assertNoViolations();
  });

  test('takes pieces in their order, and says where it stands', async () => {
    await using w = await world();
    const at = await w.begin();
    expect((await w.ask('GET', at)).headers.get('range')).toBeNull();
    const first = await w.ask('PATCH', at, piece('abc', '0-2'));
    expect([first.status, first.headers.get('range')]).toEqual([202, '0-2']);
    const next = new URL(first.headers.get('location') ?? '', w.registry.url).href;
    expect((await w.ask('GET', next)).headers.get('range')).toBe('0-2');
    expect((await w.ask('PATCH', next, piece('x', '4-4'))).status).toBe(416);
    expect((await w.ask('PUT', `${next}&digest=${digestOf('abcde')}`, piece('de', '3-4'))).status).toBe(201);
  });

  test.each([
    ['no range', 'PATCH', { body: 'abc', headers: octets }, 416],
    ['a range that is none', 'PATCH', { body: 'abc', headers: { ...octets, 'content-range': 'bytes 0-2/3' } }, 400],
    ['a range of another length', 'PATCH', { body: 'abc', headers: { ...octets, 'content-range': '0-3' } }, 400],
    ['another type', 'PUT', { body: 'abc', headers: { 'content-type': 'text/plain' } }, 400],
    ['no length', 'PUT', { body: new Blob(['abc']).stream(), duplex: 'half', headers: octets }, 411],
    ['another digest', 'PUT', { body: 'abd', headers: octets }, 400],
    ['too many bytes', 'PUT', { body: 'x'.repeat(11), headers: octets }, 413],
  ] as const)('is refused with %s', async (_, method, init, status) => {
    await using w = await world({ largestBody: 10 });
    const at = `${await w.begin()}${method === 'PUT' ? `&digest=${digestOf('abc')}` : ''}`;
    expect((await w.ask(method, at, init as RequestInit)).status).toBe(status);
  });

  test('is not closed without a digest, nor with a rest that has no range', async () => {
    await using w = await world();
    const at = await w.begin();
    expect((await w.ask('PUT', at, { body: 'abc', headers: octets })).code).toBe('DIGEST_INVALID');
    const { headers } = await w.ask('PATCH', at, piece('a', '0-0'));
    const next = new URL(headers.get('location') ?? '', w.registry.url).href;
    expect((await w.ask('PUT', `${next}&digest=${digestOf('ab')}`, { body: 'b', headers: octets })).status).toBe(416);
  });

  test('takes no further piece after one that is too short', async () => {
    await using w = await world({ leastPiece: 3 });
    const { headers } = await w.ask('PATCH', await w.begin(), piece('ab', '0-1'));
    const next = new URL(headers.get('location') ?? '', w.registry.url).href;
    expect((await w.ask('PATCH', next, piece('cde', '2-4'))).status).toBe(416);
  });

  test.each(['PATCH', 'PUT', 'GET', 'DELETE'])('whose query was changed is a violation: %s', async (method) => {
    await using w = await world();
    const at = (await w.begin()).replace('signed=a+b', 'signed=a%20b');
    const body = method === 'GET' ? {} : { body: '' };
    expect((await w.ask(method, `${at}&digest=${digestOf('')}`, body)).status).toBe(404);
    violated(w, 'the query of an upload came back');
  });

  test.each(['PATCH', 'PUT', 'GET', 'DELETE'])('that is unknown is not found: %s', async (method) => {
    await using w = await world();
    expect((await w.ask(method, 'blobs/uploads/upload-77')).code).toBe('BLOB_UPLOAD_UNKNOWN');
  });

  test('that is taken back is gone', async () => {
    await using w = await world();
    const at = await w.begin();
    expect((await w.ask('DELETE', at)).status).toBe(204);
    expect((await w.ask('GET', at)).status).toBe(404);
  });

  test('begins with a request that says how long it is', async () => {
    await using w = await world();
    const init = { body: new Blob(['x']).stream(), duplex: 'half' } as RequestInit;
    expect((await w.ask('POST', 'blobs/uploads/', init)).status).toBe(202);
    violated(w, 'POST without Content-Length');
  });

  test('a mount wants both digest and repository', async () => {
    await using w = await world();
    const mount = (query: string) => w.ask('POST', `blobs/uploads/?${query}`, { body: '' });
    expect((await mount(`mount=${digestOf(config)}`)).status).toBe(400);
    violated(w, 'mount without from');
    expect((await mount('from=acme/base')).status).toBe(400);
    violated(w, 'from without mount');
    expect((await mount(`mount=${digestOf(config)}&from=acme/app`)).status).toBe(201);
    expect((await mount(`mount=${digestOf('other')}&from=acme/app`)).status).toBe(202);
  });
});

describe('the storage of the fake registry', () => {
  test('takes uploads and gives blobs by their address alone', async () => {
    await using w = await world({ uploads: 'storage', downloads: 'storage' });
    const at = await w.begin();
    expect(new URL(at).origin).not.toBe(w.registry.url);
    const headers = { ...octets, authorization: 'Basic eDp5' };
    expect((await w.ask('PUT', `${at}&digest=${digestOf('abc')}`, { body: 'abc', headers })).status).toBe(400);
    violated(w, 'Authorization was sent to the storage');
    expect((await w.ask('PUT', `${at}&digest=${digestOf('abc')}`, { body: 'abc', headers: octets })).status).toBe(201);
    const redirect = await w.ask('GET', `blobs/${digestOf('abc')}`);
    const there = redirect.headers.get('location') ?? '';
    expect([redirect.status, (await w.ask('GET', there)).body]).toEqual([307, 'abc']);
    expect((await w.ask('GET', there.replace('a+b', 'a%20b'))).status).toBe(403);
    violated(w, 'the query of a blob came back');
    expect((await w.ask('GET', there.replace('/blobs/', '/other/'))).status).toBe(404);
    expect((await w.ask('POST', there)).status).toBe(404);
    expect((await w.ask('GET', there.replace(/sha256:\w+/, digestOf('other')))).code).toBe('BLOB_UNKNOWN');
  });
});

describe('a manifest in the fake registry', () => {
  test('is given for the types that are asked for', async () => {
    await using w = await world({ conditions: true });
    expect((await w.put('1', manifest())).status).toBe(201);
    const accept = { accept: `text/plain, ${MANIFEST}` };
    const got = await w.ask('GET', 'manifests/1', { headers: accept });
    expect([got.body, got.headers.get('etag')]).toEqual([manifest(), `"${digestOf(manifest())}"`]);
    expect((await w.ask('GET', `manifests/${digestOf(manifest())}`, { headers: accept })).status).toBe(200);
    w.registry.assertNoViolations();
    expect((await w.ask('GET', 'manifests/1')).status).toBe(404);
    violated(w, `Accept does not name ${MANIFEST}`);
  });

  test.each([
    ['no JSON', '1', 'x', MANIFEST, 'MANIFEST_INVALID'],
    ['no object', '1', '7', MANIFEST, 'MANIFEST_INVALID'],
    ['another type', '1', manifest(), INDEX, 'MANIFEST_INVALID'],
    ['another digest', digestOf('x'), manifest(), MANIFEST, 'DIGEST_INVALID'],
    ['a tag that is none', '-1', manifest(), MANIFEST, 'TAG_INVALID'],
    ['a tag of 129 characters', 'x'.repeat(129), manifest(), MANIFEST, 'TAG_INVALID'],
    ['tags beside a tag', '1?tag=2', manifest(), MANIFEST, 'UNSUPPORTED'],
    ['more than 4 MiB', '1', manifest({ x: 'x'.repeat(4 * 1024 * 1024) }), MANIFEST, 'SIZE_INVALID'],
    ['a layer that is not there', '1', manifest({ layers: [blob('x')] }), MANIFEST, 'MANIFEST_BLOB_UNKNOWN'],
    [
      'a manifest that is not there',
      '1',
      JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [blob('x')] }),
      INDEX,
      'MANIFEST_BLOB_UNKNOWN',
    ],
  ])('with %s is refused', async (_, reference, body, type, code) => {
    await using w = await world();
    expect((await w.put(reference, body, type)).code).toBe(code);
  });

  test('has a length', async () => {
    await using w = await world();
    const body = new Blob([manifest()]).stream();
    const init = { body, duplex: 'half', headers: { 'content-type': MANIFEST } } as RequestInit;
    expect((await w.ask('PUT', 'manifests/1', init)).status).toBe(411);
  });

  test('replaces another on the condition that is given', async () => {
    await using w = await world({ conditions: true });
    await w.put('1', manifest());
    const put = (match: string) =>
      w.ask('PUT', 'manifests/1', { body: manifest(), headers: { 'content-type': MANIFEST, 'if-match': match } });
    expect((await put('"other"')).status).toBe(412);
    expect((await put(`"${digestOf(manifest())}"`)).status).toBe(201);
  });

  test('is listed for its subject, by type', async () => {
    await using w = await world();
    const subject = { digest: digestOf('subject'), mediaType: MANIFEST, size: 7 };
    const plain = manifest({ subject });
    const typed = manifest({ subject, artifactType: 'text/x', annotations: { a: 'b' } });
    const untyped = manifest({ subject, config: 'none' });
    for (const body of [plain, typed, untyped, manifest({ subject: { digest: 7 } }), manifest()]) {
      const put = await w.put(digestOf(body), body);
      expect([put.status, put.headers.has('oci-subject')]).toEqual([201, body.includes('subject')]);
    }
    const all = await w.ask('GET', `referrers/${subject.digest}`);
    expect(JSON.parse(all.body).manifests.map(({ artifactType }: { artifactType?: string }) => artifactType)).toEqual([
      'text/plain',
      'text/x',
      undefined,
    ]);
    const some = await w.ask('GET', `referrers/${subject.digest}?artifactType=text/x`);
    expect(some.headers.get('oci-filters-applied')).toBe('artifactType');
    expect(JSON.parse(some.body).manifests).toEqual([
      {
        mediaType: MANIFEST,
        digest: digestOf(typed),
        size: typed.length,
        artifactType: 'text/x',
        annotations: { a: 'b' },
      },
    ]);
  });

  test('gives more than 1000 tags to nobody at once', async () => {
    await using w = await world();
    expect((await w.ask('GET', 'tags/list?n=1001')).code).toBe('UNSUPPORTED');
    expect((await w.ask('GET', 'tags/list')).body).toBe('{"name":"acme/app","tags":[]}');
  });
});

describe('the fake registry', () => {
  test.each(['/v2/ACME/app/tags/list', '/v2/a//b/tags/list', '/v2/acme/app/other', '/other'])(
    'does not know %s',
    async (path) => {
      await using w = await world();
      expect((await w.ask('GET', `${w.registry.url}${path}`)).code).toBe('NAME_INVALID');
    },
  );

  test('deletes nothing', async () => {
    await using w = await world();
    expect((await w.ask('DELETE', 'manifests/1')).status).toBe(405);
  });

  test('records what it was asked, and by whom', async () => {
    await using w = await world();
    await w.ask('GET', 'tags/list', { headers: { authorization: 'Bearer x' } });
    await w.ask('PUT', 'manifests/1', { body: 'abc', headers: { authorization: 'Negotiate x' } });
    expect(w.registry.requests).toMatchObject([
      { method: 'GET', host: 'registry', target: '/v2/acme/app/tags/list', status: 200, authorization: 'bearer' },
      { method: 'PUT', status: 400, authorization: 'none', bodyBytes: 3 },
    ]);
    expect(w.registry.host).toBe(new URL(w.registry.url).host);
  });

  test('cuts, delays, damages and answers as it is told', async () => {
    const fault = { method: 'GET', target: 'tags' } as const;
    await using w = await world({
      faults: [
        { ...fault, does: { kind: 'cut-answer', afterBytes: 3 } },
        { ...fault, nth: 2, does: { kind: 'cut-answer', afterBytes: 0 } },
        { ...fault, nth: 3, does: { kind: 'slow', milliseconds: 30 } },
        { ...fault, nth: 4, does: { kind: 'damage' } },
        { ...fault, nth: 5, times: 2, does: { kind: 'status', status: 503, headers: { 'retry-after': '1' } } },
        { ...fault, nth: 7, does: { kind: 'headers', headers: { 'content-type': 'text/x', 'x-other': '' } } },
        { method: 'PUT', target: 'manifests', does: { kind: 'cut-request', afterBytes: 2, keeps: true } },
      ],
    });
    await expect(w.ask('GET', 'tags/list')).rejects.toThrow('terminated');
    await expect(w.ask('GET', 'tags/list')).rejects.toThrow('fetch failed');
    expect((await w.ask('GET', 'tags/list')).status).toBe(200);
    expect((await w.ask('GET', 'tags/list')).body).not.toMatch(/^\{/);
    expect((await w.ask('GET', 'tags/list')).headers.get('retry-after')).toBe('1');
    expect((await w.ask('GET', 'tags/list')).status).toBe(503);
    expect((await w.ask('GET', 'tags/list')).headers.get('content-type')).toBe('text/x');
    await expect(w.put('1', manifest())).rejects.toThrow('fetch failed');
    expect(w.registry.requests.at(-1)).toMatchObject({ status: 0, bodyBytes: 2 });
  });
});

describe('the token service of the fake registry', () => {
  const auth = { kind: 'bearer', username: 'me', password: 'secret' } as const;
  const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
  const scope = 'scope=repository:acme/app:pull,push';

  test('gives a token for what is asked, and no more to those who are nobody', async () => {
    await using w = await world({ auth: { ...auth, anonymousPull: true } });
    const use = async (headers: Record<string, string>, scopes: string) => {
      const { body } = await w.ask('GET', `${w.registry.url}/token?${scopes}`, { headers });
      return { authorization: `Bearer ${JSON.parse(body).token}` };
    };
    const mine = await use(basic('me:secret'), scope);
    expect((await w.ask('GET', 'tags/list', { headers: mine })).status).toBe(200);
    expect(
      (await w.ask('PUT', 'manifests/1', { body: manifest(), headers: { ...mine, 'content-type': MANIFEST } })).status,
    ).toBe(201);
    const anyone = await use({}, scope);
    expect((await w.ask('GET', 'tags/list', { headers: anyone })).status).toBe(200);
    const refused = await w.ask('POST', 'blobs/uploads/', { body: '', headers: anyone });
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      401,
      `Bearer realm="${w.registry.url}/token",service="the fake",scope="repository:acme/app:pull,push",error="insufficient_scope"`,
    ]);
    const nothing = await use({}, 'scope=repository:acme/app:push');
    expect((await w.ask('GET', 'tags/list', { headers: nothing })).status).toBe(401);
    expect((await w.ask('GET', `${w.registry.url}/v2/`, { headers: anyone })).status).toBe(200);
    expect((await w.ask('GET', `${w.registry.url}/v2/`)).headers.get('www-authenticate')).not.toContain('scope');
  });

  test('refuses wrong passwords and tokens, and those who are nobody', async () => {
    await using w = await world({ auth: { ...auth, identityToken: 'identity' } });
    const get = (headers: Record<string, string>) => w.ask('GET', `${w.registry.url}/token?${scope}`, { headers });
    const post = (body: string) => w.ask('POST', `${w.registry.url}/token`, { body });
    expect((await get(basic('me:secret'))).status).toBe(200);
    expect((await get(basic('me:identity'))).status).toBe(200);
    expect((await get(basic('me:other'))).status).toBe(401);
    expect((await get({})).status).toBe(401);
    expect((await post('refresh_token=identity')).status).toBe(200);
    expect((await post('refresh_token=other')).status).toBe(401);
    expect((await post('')).status).toBe(401);
  });
});
