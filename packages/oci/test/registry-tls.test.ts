import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  couldNotCheck,
  startFakeRegistry,
  startForwardProxy,
  startTlsFront,
  temporaryDirectory,
} from '@slipway/testkit';
import { tlsFault } from '../src/registry/tls-fault.ts';
import { type ClientOptions, client, repositoryOf, smallImage } from './registry-client.ts';

const NAME = 'registry.example';

/** A registry behind TLS that is reached by its name through a proxy, or directly by its port. */
async function world(front: Parameters<typeof startTlsFront>[1] = {}) {
  const registry = await startFakeRegistry();
  const tls = await startTlsFront(registry.url, front);
  const proxy = await startForwardProxy({
    hosts: { [`${NAME}:443`]: tls.port, [`${NAME}:80`]: Number(new URL(registry.url).port) },
    login: 'me:s3cret-of-proxy',
  });
  const folder = temporaryDirectory();
  const ask = async (options: ClientOptions, host = NAME) => {
    using it = client({ certificates: folder.path, insecure: () => false, ...options });
    return await it.registries.repository(repositoryOf({ host })).tags();
  };
  return {
    registry,
    tls,
    proxy,
    folder: folder.path,
    direct: `127.0.0.1:${tls.port}`,
    through: { HTTPS_PROXY: `me:s3cret-of-proxy@${proxy.host}` },
    ask,
    async [Symbol.asyncDispose]() {
      for (const one of [proxy, tls, registry, folder]) await one[Symbol.asyncDispose]();
    },
  };
}

describe('an authority of one’s own is trusted', () => {
  test('that is given', async () => {
    await using w = await world();
    expect(await w.ask({ authorities: [w.tls.authority] }, w.direct)).toBeUndefined();
  });

  test('of SSL_CERT_FILE', async () => {
    await using w = await world();
    const file = join(w.folder, 'own.pem');
    writeFileSync(file, w.tls.authority);
    expect(await w.ask({ env: { SSL_CERT_FILE: file } }, w.direct)).toBeUndefined();
  });

  test('of SSL_CERT_DIR', async () => {
    await using w = await world();
    mkdirSync(join(w.folder, 'certs'));
    writeFileSync(join(w.folder, 'certs/own.crt'), w.tls.authority);
    writeFileSync(join(w.folder, 'certs/README'), 'text');
    expect(await w.ask({ env: { SSL_CERT_DIR: `/nowhere:${join(w.folder, 'certs')}` } }, w.direct)).toBeUndefined();
  });

  test('of Docker’s folder for the registry, and for no other', async () => {
    await using w = await world();
    const own = join(w.folder, w.direct);
    mkdirSync(own);
    writeFileSync(join(own, 'ca.crt'), w.tls.authority);
    expect(await w.ask({}, w.direct)).toBeUndefined();
    const other = await couldNotCheck(w.ask({ env: w.through }));
    expect(other.code).toBe('registry-tls');
  });

  test('for uploads and all, through a proxy with a password and without a scheme', async () => {
    await using w = await world();
    using it = client({ env: w.through, authorities: [w.tls.authority], insecure: () => false });
    const repository = it.registries.repository(repositoryOf({ host: NAME }));
    const { blobs, manifest } = smallImage();
    for (const { descriptor, bytes } of blobs) await repository.putBlob(descriptor, () => bytes);
    await repository.putManifest('1.2.3', manifest);
    expect(await repository.tags()).toEqual(['1.2.3']);
    expect(new Set(w.proxy.seen)).toEqual(new Set([`CONNECT ${NAME}:443`]));
    w.registry.assertNoViolations();
  });
});

describe('what is wrong with a certificate is named, and not tried again:', () => {
  test.each([
    ['self-signed', { selfSigned: true }, 'is self-signed, and nobody here trusts it'],
    ['by an unknown authority', {}, 'authority'],
    ['expired', { expired: true }, 'has expired'],
    ['for another name', { names: 'DNS:other.example' }, 'is for another name'],
  ])('%s', async (kind, front, message) => {
    await using w = await world(front);
    const trusted = kind === 'expired' || kind === 'for another name' ? { authorities: [w.tls.authority] } : {};
    const fault = await couldNotCheck(w.ask({ ...trusted, env: w.through }));
    expect(fault).toMatchObject({ code: 'registry-tls', message: expect.stringContaining(message) });
    expect(fault.hint).toContain('ca-file');
    expect(w.proxy.seen).toHaveLength(1);
  });

  test('a registry that speaks none', async () => {
    await using w = await world();
    const fault = await couldNotCheck(w.ask({}, w.registry.host));
    expect(fault).toMatchObject({ code: 'registry-tls', message: `${w.registry.host} speaks no TLS.` });
    expect(fault.hint).toContain('insecure');
  });

  test.each([
    [{ env: { SSL_CERT_FILE: '/nowhere/own.pem' } }, 'cannot be read'],
    [{ authorities: ['-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n'] }, 'is none'],
    [{ authorities: ['text'] }, 'holds no certificate'],
  ])('a file of authorities that is none: %j', async (options, message) => {
    await using w = await world();
    const fault = await couldNotCheck(w.ask(options, w.direct));
    expect(fault).toMatchObject({ code: 'registry-tls', message: expect.stringContaining(message) });
  });
});

describe('a proxy', () => {
  test('is not asked for this machine', async () => {
    await using w = await world();
    const port = new URL(w.registry.url).port;
    const env = { HTTP_PROXY: w.proxy.host, HTTPS_PROXY: w.proxy.host };
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`])
      expect(await w.ask({ env, insecure: () => true }, host)).toBeUndefined();
    expect(w.proxy.seen).toEqual([]);
  });

  test('without TLS is asked for the whole address, with its login', async () => {
    await using w = await world();
    const env = { http_proxy: `me:s3cret-of-proxy@${w.proxy.host}` };
    expect(await w.ask({ env, insecure: () => true })).toBeUndefined();
    expect(w.proxy.seen[0]).toBe(`GET http://${NAME}/v2/`);
  });

  test('that does not know the login is no registry, and its password is not shown', async () => {
    await using w = await world();
    using it = client({ env: { HTTPS_PROXY: `me:wr0ng-secret@${w.proxy.host}` }, insecure: () => false });
    const asked = it.registries.repository(repositoryOf({ host: NAME })).tags();
    const fault = await couldNotCheck(asked);
    expect(fault.code).toBe('registry-unreachable');
    expect(JSON.stringify([fault, it.log])).not.toContain('wr0ng-secret');
  });
});

test.each([
  [undefined, undefined],
  ['ECONNRESET', undefined],
  ['EPROTO', 'wrong version number'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', undefined],
  ['constructor', undefined],
])('the fault of %s %s', (code, reason) => {
  const plain = reason !== undefined || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
  expect(tlsFault('x', code, reason)?.fault.message).toBe(plain ? 'x speaks no TLS.' : undefined);
});
