import { expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { addressFault, isLoopback, resolveAddress } from '../src/registry/auth/address.ts';

const fault = (address: string, registry = 'https://ghcr.io') => addressFault(new URL(address), new URL(registry));

test.each([
  'https://auth.example/token',
  'https://ghcr.io/v2/x',
  'https://8.8.8.8/x',
  'https://11.0.0.1/x',
  'https://100.128.0.1/x',
  'https://172.32.0.1/x',
  'https://192.169.0.1/x',
  'https://[2606:4700::1]/x',
  'https://[2001:db8:1:2:3:4:5:6]/x',
  'https://[64:ff9b::808:808]/x',
])('a public registry may name %s', (address) => {
  expect(fault(address)).toBeUndefined();
});

test.each([
  ['http://auth.example/token', 'not https'],
  ['ftp://auth.example/token', 'has the scheme ftp'],
  ['https://user@auth.example/', 'user name'],
  ['https://:secret@auth.example/', 'user name'],
  ['https://127.0.0.1/', 'private network'],
  ['https://127.1/', 'private network'],
  ['https://0x7f000001/', 'private network'],
  ['https://2130706433/', 'private network'],
  ['https://0.0.0.0/', 'private network'],
  ['https://10.1.2.3/', 'private network'],
  ['https://100.64.0.1/', 'private network'],
  ['https://169.254.169.254/latest/meta-data/', 'private network'],
  ['https://172.16.0.1/', 'private network'],
  ['https://192.168.1.1/', 'private network'],
  ['https://192.0.0.1/', 'private network'],
  ['https://224.0.0.1/', 'private network'],
  ['https://localhost/', 'private network'],
  ['https://LOCALHOST./', 'private network'],
  ['https://a.localhost/', 'private network'],
  ['https://[::]/', 'private network'],
  ['https://[::1]/', 'private network'],
  ['https://[::ffff:10.0.0.1]/', 'private network'],
  ['https://[::10.0.0.1]/', 'private network'],
  ['https://[64:ff9b::a00:1]/', 'private network'],
  ['https://[fe80::1]/', 'private network'],
  ['https://[fd00::1]/', 'private network'],
  ['https://[ff02::1]/', 'private network'],
])('a public registry may not name %s', (address, why) => {
  expect(fault(address)).toContain(why);
});

test.each([
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5001/x', true],
  ['http://localhost:5000', 'https://192.168.1.1/x', true],
  ['https://10.0.0.1', 'https://10.0.0.2/x', true],
  ['https://10.0.0.1', 'https://storage.example/x', true],
  ['https://10.0.0.1', 'https://169.254.169.254/x', false],
  ['http://localhost:5000', 'http://[fe80::1]/x', false],
  ['https://169.254.1.1', 'https://169.254.1.2/x', true],
])('the registry %s may name %s: %s', (registry, address, allowed) => {
  expect(fault(address, registry) === undefined).toBe(allowed);
});

test.each([
  ['localhost', true],
  ['localhost:5000', true],
  ['127.0.0.1:5000', true],
  ['127.8.9.1', true],
  ['[::1]:5000', true],
  ['ghcr.io', false],
  ['localhost.example', false],
  ['10.0.0.1', false],
  ['127.0.0.1.example', false],
  ['no host', false],
])('%s is this machine: %s', (registry, expected) => {
  expect(isLoopback(registry)).toBe(expected);
});

test('an address is relative to where it was named, and its query stays as it is', () => {
  const origin = new URL('https://ghcr.io');
  expect(resolveAddress('ghcr.io', origin, '/v2/a?x=%2B+b', 'https://ghcr.io/v2/')).toBe(
    'https://ghcr.io/v2/a?x=%2B+b',
  );
  expect(resolveAddress('ghcr.io', origin, 'c', 'https://ghcr.io/v2/a/b')).toBe('https://ghcr.io/v2/a/c');
});

test.each(['https://169.254.169.254/x', 'https://', 'http://[', 'javascript:alert(1)'])(
  'it is not gone to %s',
  (address) => {
    const { code, message } = refused(() =>
      resolveAddress('ghcr.io', new URL('https://ghcr.io'), address, 'https://ghcr.io/'),
    );
    expect(code).toBe('registry-address');
    expect(message).toMatch(/^ghcr\.io names an address/);
  },
);
