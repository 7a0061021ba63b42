import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { startFakeRegistry } from '@slipway/testkit';
import { client, repositoryOf } from './registry-client.ts';

/** A proxy that answers every request itself, as a registry without images. */
async function startProxy() {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (request.url?.endsWith('/v2/') === true) response.writeHead(200).end();
    else response.writeHead(404).end('{"errors":[{"code":"NAME_UNKNOWN"}]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    seen,
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

test.each(['HTTP_PROXY', 'http_proxy'])('%s is gone through', async (name) => {
  await using proxy = await startProxy();
  using it = client({ env: { [name]: proxy.url }, insecure: () => true });
  expect(await it.registries.repository(repositoryOf({ host: 'registry.example' })).tags()).toBeUndefined();
  expect(proxy.seen).toEqual([
    'GET http://registry.example/v2/',
    'GET http://registry.example/v2/acme/app/tags/list?n=1000',
  ]);
});

test('NO_PROXY names what is reached without it', async () => {
  await using proxy = await startProxy();
  await using registry = await startFakeRegistry();
  using it = client({ env: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } });
  expect(await it.registries.repository(repositoryOf(registry)).tags()).toBeUndefined();
  expect(proxy.seen).toEqual([]);
  expect(registry.requests).toHaveLength(2);
});

test('a proxy that is none could not be checked, and its password is not shown', async () => {
  using it = client({ env: { HTTP_PROXY: 'http://me:secret-of-proxy@127.0.0.1:9' }, insecure: () => true });
  const call = it.registries.repository(repositoryOf({ host: 'registry.example' })).tags();
  const error: unknown = await call.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ outcome: 'could-not-check' });
  expect(JSON.stringify([String(error), error, it.log])).not.toContain('secret-of-proxy');
});

test('a registry is spoken to with TLS, unless it is this machine or was said to need none', async () => {
  await using registry = await startFakeRegistry();
  using it = client({ insecure: () => false, retry: { attempts: 1 } });
  const call = it.registries.repository(repositoryOf(registry)).tags();
  await expect(call).rejects.toMatchObject({ fault: { code: 'registry-tls' } });
  expect(registry.requests).toEqual([]);
});
