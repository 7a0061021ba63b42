import { describe, expect, test } from '@jest/globals';
import {
  type BearerAuth,
  couldNotCheck,
  type RegistryFault,
  type RegistryFaultKind,
  refused,
  startFakeRegistry,
} from '@slipway/testkit';
import type { ImageRepository } from '../src/host/index.ts';
import { blobOf, type ClientOptions, client, repositoryOf, smallImage, someBytes, trail } from './registry-client.ts';

const SECRET = 'correct-horse-battery';
const me = { kind: 'password', username: 'me', password: SECRET } as const;
const bearer: BearerAuth = { kind: 'bearer', username: 'me', password: SECRET };
const bytes = someBytes(100);
const blob = blobOf(bytes);
const put = (repository: ImageRepository, from: readonly string[] = []) => repository.putBlob(blob, () => bytes, from);

async function world(auth: Parameters<typeof startFakeRegistry>[0], options: ClientOptions = {}) {
  const registry = await startFakeRegistry(auth);
  const it = client({ as: me, ...options });
  const tokens = () => registry.requests.filter(({ target }) => target.startsWith('/token'));
  return {
    registry,
    it,
    tokens,
    repository: it.registries.repository(repositoryOf(registry)),
    async [Symbol.asyncDispose]() {
      it[Symbol.dispose]();
      registry.assertNoViolations();
      await registry[Symbol.asyncDispose]();
    },
  };
}

describe('Basic', () => {
  const auth = { kind: 'basic', username: 'me', password: SECRET } as const;

  test('the password is sent with every request, once the registry has asked for it', async () => {
    await using w = await world({ auth });
    expect(await put(w.repository)).toBe('uploaded');
    expect(w.registry.requests.map(({ authorization }) => authorization)).toEqual(['none', 'basic', 'basic', 'basic']);
    expect(w.tokens()).toEqual([]);
  });

  test('without credentials nothing is sent, and the refusal says so', async () => {
    await using w = await world({ auth }, { as: { kind: 'anonymous' } });
    const fault = await refused(put(w.repository));
    expect(fault).toMatchObject({ code: 'registry-unauthorized' });
    expect(fault.hint).toContain('No credentials were sent');
    expect(w.registry.requests.every(({ authorization }) => authorization === 'none')).toBe(true);
  });

  test('a wrong password is refused after one try, and named by its user and source only', async () => {
    await using w = await world({ auth }, { as: { ...me, password: 'wrong-secret' } });
    const fault = await refused(w.repository.tags());
    expect(fault.hint).toContain("Sent were the credentials of 'me' from the test.");
    expect(JSON.stringify([fault, w.it.log])).not.toContain('wrong-secret');
    expect(trail(w.registry)).toEqual(['GET tags/list 401']);
  });

  test('a token for the registry itself is sent as it is', async () => {
    const scopes = ['repository:acme/app:pull,push'];
    await using w = await world({ auth: bearer }, { as: { kind: 'registry-token', token: 'given' } });
    w.registry.change((state) => ({ ...state, tokens: new Map([['given', scopes]]) }));
    expect(await put(w.repository)).toBe('uploaded');
    expect(w.tokens()).toEqual([]);
  });
});

describe('tokens', () => {
  test('one is fetched to read, one more to write, and both are used again', async () => {
    await using w = await world({ auth: bearer });
    const image = smallImage();
    expect(await w.repository.tags()).toBeUndefined();
    for (const one of image.blobs) await w.repository.putBlob(one.descriptor, () => one.bytes);
    await w.repository.putManifest('1', image.manifest);
    await w.repository.headManifest('1');
    expect(w.tokens().map(({ target }) => new URL(target, 'http://x').searchParams.getAll('scope'))).toEqual([
      ['repository:acme/app:pull'],
      ['repository:acme/app:pull,push'],
    ]);
    expect(w.tokens().every(({ authorization }) => authorization === 'basic')).toBe(true);
    expect(w.tokens()[0]?.target).toContain('service=the+fake');
    const others = w.registry.requests.filter(({ target }) => target.startsWith('/v2/acme'));
    expect(others.every(({ authorization }) => authorization === 'bearer')).toBe(true);
  });

  test('a repository that is opened for a push needs one token', async () => {
    await using w = await world({ auth: bearer });
    expect(await put(w.it.registries.repository(repositoryOf(w.registry), 'push'))).toBe('uploaded');
    expect(w.tokens()).toHaveLength(1);
  });

  test('many requests at once share the one that is fetched', async () => {
    await using w = await world({ auth: bearer });
    await Promise.all(Array.from({ length: 20 }, () => w.repository.hasBlob(blob.digest)));
    expect(w.tokens()).toHaveLength(1);
    expect(w.registry.requests.filter(({ target }) => target === '/v2/')).toHaveLength(1);
  });

  test('a public image is read without credentials', async () => {
    await using w = await world({ auth: { ...bearer, anonymousPull: true } }, { as: { kind: 'anonymous' } });
    expect(await w.repository.tags()).toBeUndefined();
    expect(w.tokens().map(({ authorization }) => authorization)).toEqual(['none']);
    expect((await refused(put(w.repository))).code).toBe('registry-unauthorized');
  });

  test('one that has run out is fetched anew before it is sent', async () => {
    let now = 1_000_000;
    await using w = await world({ auth: { ...bearer, seconds: 100 } }, { retry: { now: () => now } });
    await w.repository.tags();
    now += 80_000;
    await w.repository.tags();
    expect(w.tokens()).toHaveLength(1);
    now += 15_000;
    await w.repository.tags();
    expect(w.tokens()).toHaveLength(2);
  });

  test('one that the registry does not take any more is fetched anew once', async () => {
    await using w = await world({ auth: bearer });
    await w.repository.tags();
    w.registry.change((state) => ({ ...state, tokens: new Map() }));
    expect(await w.repository.tags()).toBeUndefined();
    expect(trail(w.registry).filter((line) => line.startsWith('GET tags'))).toEqual([
      'GET tags/list 404',
      'GET tags/list 401',
      'GET tags/list 404',
    ]);
  });

  test('where only the first scope counts, what the registry named comes first', async () => {
    const other = blobOf(someBytes(50, 9));
    await using w = await world({ auth: { ...bearer, firstScopeOnly: true } });
    await w.it.registries
      .repository(repositoryOf(w.registry, 'acme/base'), 'push')
      .putBlob(other, () => someBytes(50, 9));
    expect(await w.repository.putBlob(other, () => someBytes(50, 9), ['acme/base'])).toBe('uploaded');
  });

  test('a mount asks for the right to read the other repository too', async () => {
    await using w = await world({ auth: bearer });
    await put(w.it.registries.repository(repositoryOf(w.registry, 'acme/base')));
    expect(await put(w.repository, ['acme/base'])).toBe('mounted');
    expect(w.tokens().some(({ target }) => target.includes(encodeURIComponent('repository:acme/base:pull')))).toBe(
      true,
    );
  });

  test('a mount for which there is no token is left be', async () => {
    const does = { kind: 'status', status: 403 } as const;
    const target = encodeURIComponent('repository:acme/base:pull');
    await using w = await world({ auth: bearer, faults: [{ method: 'GET', target, does }] });
    expect(await put(w.repository, ['acme/base'])).toBe('uploaded');
    expect(w.tokens().map(({ status }) => status)).toEqual([200, 403]);
  });

  test.each(['token', 'access_token'] as const)('it is read from %s', async (field) => {
    await using w = await world({ auth: { ...bearer, field } });
    expect(await put(w.repository)).toBe('uploaded');
  });

  test('a refresh token that the service gives is used in place of the password', async () => {
    await using w = await world({ auth: { ...bearer, givesRefresh: true } });
    await w.repository.tags();
    expect(await put(w.repository)).toBe('uploaded');
    expect(w.tokens().map(({ method, authorization }) => `${method} ${authorization}`)).toEqual([
      'GET basic',
      'POST none',
    ]);
  });

  const identity = { kind: 'identity-token', username: '<token>', token: 'identity-of-me' } as const;

  test('an identity token is sent in a form, not in the address', async () => {
    await using w = await world({ auth: { ...bearer, identityToken: identity.token } }, { as: identity });
    expect(await put(w.repository)).toBe('uploaded');
    expect(w.tokens().map(({ method, target }) => `${method} ${target}`)).toEqual(['POST /token']);
  });

  test('a service that does not know forms gets the identity token as a password', async () => {
    const auth: BearerAuth = { ...bearer, username: '<token>', identityToken: identity.token, noPost: true };
    await using w = await world({ auth }, { as: identity });
    expect(await put(w.repository)).toBe('uploaded');
    expect(w.tokens().map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  test('the refusal of the service says whose credentials were sent', async () => {
    await using w = await world({ auth: bearer }, { as: { ...me, password: 'wrong-secret' } });
    const fault = await refused(w.repository.tags());
    expect(fault.code).toBe('registry-unauthorized');
    expect(fault.message).toContain(
      'for repository:acme/app:pull was answered with status 401 (UNAUTHORIZED: wrong user',
    );
    expect(fault.hint).toContain("the credentials of 'me' from the test");
    expect(w.tokens()).toHaveLength(1);
  });

  test('the service is asked again when it is busy, and not for ever', async () => {
    const busy = { method: 'GET', target: '/token', does: { kind: 'status', status: 503 } } as const;
    await using w = await world({ auth: bearer, faults: [{ ...busy, times: 2 }] });
    expect(await w.repository.tags()).toBeUndefined();
    expect(w.tokens().map(({ status }) => status)).toEqual([503, 503, 200]);
    await using down = await world({ auth: bearer, faults: [{ ...busy, times: 99 }] });
    expect((await couldNotCheck(down.repository.tags())).code).toBe('registry-token');
    expect(down.tokens()).toHaveLength(5);
  });

  test('every token is masked before it is used', async () => {
    await using w = await world({ auth: { ...bearer, givesRefresh: true } });
    await put(w.repository);
    expect(w.it.masked).toEqual(expect.arrayContaining(['token-1-of-the-fake', 'refresh-of-the-fake']));
  });

  test.each(['http://169.254.169.254/token', 'ftp://127.0.0.1/token', 'http://me:secret@127.0.0.1/token'])(
    'a realm at %s is not gone to',
    async (realm) => {
      await using w = await world({ auth: { ...bearer, realm } });
      expect((await refused(w.repository.tags())).code).toBe('registry-address');
    },
  );

  test('a redirect of the token service is not followed with the password', async () => {
    const headers = { location: 'http://127.0.0.1:1/' };
    const does = { kind: 'status', status: 307, headers } as const;
    await using w = await world({ auth: bearer, faults: [{ method: 'GET', target: '/token', does }] });
    expect((await couldNotCheck(w.repository.tags())).message).toContain('status 307');
  });
});

describe('what is no registry', () => {
  const ping = (does: RegistryFaultKind): RegistryFault => ({ method: 'GET', target: '/v2/', times: 99, does });

  test.each<[RegistryFaultKind, string, number]>([
    [{ kind: 'status', status: 404 }, 'registry-absent', 1],
    [{ kind: 'status', status: 502 }, 'registry-unreachable', 5],
    [{ kind: 'cut-answer', afterBytes: 0 }, 'registry-unreachable', 5],
    [{ kind: 'status', status: 401, headers: { 'www-authenticate': 'Bearer x' } }, 'registry-challenge', 1],
  ])('%j at its root is the fault %s', async (does, code, attempts) => {
    await using w = await world({ faults: [ping(does)] });
    expect((await couldNotCheck(w.repository.tags())).code).toBe(code);
    expect(w.registry.requests).toHaveLength(attempts);
  });

  test('a port where nobody listens could not be checked', async () => {
    using it = client();
    const fault = await couldNotCheck(it.registries.repository(repositoryOf({ host: '127.0.0.1:9' })).tags());
    expect(fault.code).toBe('registry-unreachable');
    expect(it.pauses).toEqual([250, 500, 1000, 2000]);
  });
});
