import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { proxyFor } from '../src/registry/proxy.ts';

const PROXY = 'http://proxy.example:3128';
const through = (address: string, env: Record<string, string>): string | undefined =>
  proxyFor(new URL(address), env)?.origin;

test.each([
  ['http', 'http://registry.example/v2/', { HTTP_PROXY: PROXY }, PROXY],
  ['http, in small letters', 'http://registry.example/v2/', { http_proxy: PROXY }, PROXY],
  ['https', 'https://registry.example/v2/', { HTTPS_PROXY: PROXY }, PROXY],
  ['an https proxy', 'https://registry.example/', { HTTPS_PROXY: 'https://p:1' }, 'https://p:1'],
  ['one without a scheme', 'https://registry.example/', { https_proxy: 'proxy.example:3128' }, PROXY],
  ['a name without a port', 'http://registry.example/', { HTTP_PROXY: 'proxy' }, 'http://proxy'],
  ['https without a variable of its own', 'https://registry.example/', { HTTP_PROXY: PROXY }, undefined],
  ['localhost', 'http://localhost:5000/', { HTTP_PROXY: PROXY }, undefined],
  ['a name below localhost', 'http://registry.localhost:5000/', { HTTP_PROXY: PROXY }, undefined],
  ['this machine', 'http://127.0.0.1:5000/', { HTTP_PROXY: PROXY }, undefined],
  ['this machine by version 6', 'http://[::1]:5000/', { HTTP_PROXY: PROXY }, undefined],
])('the proxy for %s is %s', (_, address, env, expected) => {
  expect(through(address, env)).toBe(expected);
});

describe('NO_PROXY', () => {
  test.each<[string, string, boolean]>([
    ['*', 'https://registry.example', true],
    ['registry.example', 'https://registry.example', true],
    ['REGISTRY.example', 'https://registry.example', true],
    ['example', 'https://registry.example', true],
    ['.example', 'https://registry.example', true],
    ['*.example', 'https://registry.example', true],
    ['.registry.example', 'https://registry.example', false],
    ['gistry.example', 'https://registry.example', false],
    ['registry.example:5000', 'https://registry.example:5000', true],
    ['registry.example:5000', 'https://registry.example', false],
    ['registry.example:443', 'https://registry.example', true],
    [' a , registry.example ', 'https://registry.example', true],
    [',,', 'https://registry.example', false],
    ['10.0.0.0/8', 'https://10.20.30.40:5000', true],
    ['10.0.0.0/8', 'https://11.20.30.40', false],
    ['192.168.4.0/22', 'https://192.168.7.255', true],
    ['192.168.4.0/22', 'https://192.168.8.0', false],
    ['0.0.0.0/0', 'https://192.168.8.0', true],
    ['0.0.0.0/0', 'https://[fd00::1]', false],
    ['fd00::/8', 'https://[fd12::1]:5000', true],
    ['fd00::/8', 'https://[fe80::1]', false],
    ['10.0.0.0/x', 'https://10.0.0.1', false],
    ['a/8', 'https://10.0.0.1', false],
    ['10.0.0.0/8', 'https://registry.example', false],
    ['10.0.0.1', 'https://10.0.0.1', true],
    ['10.0.0.1:5000', 'https://10.0.0.1:5000', true],
    ['[fd00::1]:5000', 'https://[fd00::1]:5000', true],
    ['fd00::1', 'https://[fd00::1]', true],
    ['[fd00::0:1]', 'https://[fd00::1]', true],
    ['999.0.0.1', 'https://10.0.0.1', false],
  ])('%j is about %s: %j', (list, address, direct) => {
    expect(through(address, { HTTPS_PROXY: PROXY, NO_PROXY: list })).toBe(direct ? undefined : PROXY);
    expect(through(address, { https_proxy: PROXY, no_proxy: list })).toBe(direct ? undefined : PROXY);
  });
});

test.each(['socks5://me:s3cret@proxy:1080', 'http://', 'http://me:s3cret@:80', '://s3cret'])(
  'a variable that is no address of a proxy is refused and not shown: %s',
  (text) => {
    const fault = refused(() => proxyFor(new URL('https://registry.example'), { HTTPS_PROXY: text }));
    expect(fault.code).toBe('registry-proxy');
    expect(JSON.stringify(fault)).not.toContain('s3cret');
  },
);
