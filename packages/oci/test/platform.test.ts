import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import {
  comparePlatforms,
  formatPlatform,
  type GoTarget,
  parsePlatform,
  platformOfTarget,
} from '../src/image/platform.ts';

test.each([
  ['linux/amd64', 'linux/amd64'],
  ['linux/amd64/v1', 'linux/amd64'],
  ['linux/amd64/v3', 'linux/amd64/v3'],
  ['linux/arm64/v8', 'linux/arm64'],
  ['linux/arm', 'linux/arm/v7'],
  ['linux/arm/v6', 'linux/arm/v6'],
  ['linux/s390x', 'linux/s390x'],
])('%s is %s', (text, normal) => {
  expect(formatPlatform(parsePlatform(text))).toBe(normal);
});

test.each(['linux', '', 'linux/', 'Linux/amd64', 'linux/amd64/v1/x', 'linux/amd64\n'])('%j is no platform', (text) => {
  expect(refused(() => parsePlatform(text)).code).toBe('platform');
});

describe('the platform of a target of Go', () => {
  const cases: readonly (readonly [GoTarget, string | undefined])[] = [
    [{ os: 'linux', arch: 'amd64', variant: { GOAMD64: 'v1' } }, 'linux/amd64'],
    [{ os: 'linux', arch: 'amd64', variant: { GOAMD64: 'v3' } }, 'linux/amd64/v3'],
    [{ os: 'linux', arch: 'arm', variant: { GOARM: '6' } }, 'linux/arm/v6'],
    [{ os: 'linux', arch: 'arm', variant: { GOARM: '7,softfloat' } }, 'linux/arm/v7'],
    [{ os: 'linux', arch: 'arm64', variant: { GOARM64: 'v8.0' } }, 'linux/arm64'],
    [{ os: 'linux', arch: 'arm64', variant: { GOARM64: 'v9.0,lse' } }, 'linux/arm64/v9.0'],
    [{ os: 'linux', arch: 'riscv64', variant: { GORISCV64: 'rva20u64' } }, 'linux/riscv64'],
    [{ os: 'linux', arch: 'riscv64', variant: { GORISCV64: 'rva22u64' } }, 'linux/riscv64/rva22u64'],
    [{ os: 'linux', arch: 'ppc64le', variant: { GOPPC64: 'power8' } }, 'linux/ppc64le'],
    [{ os: 'linux', arch: 'ppc64le', variant: { GOPPC64: 'power9' } }, 'linux/ppc64le/power9'],
    [{ os: 'linux', arch: '386', variant: { GO386: 'sse2' } }, 'linux/386'],
    [{ os: 'linux', arch: '386', variant: { GO386: 'softfloat' } }, undefined],
    [{ os: 'linux', arch: 'mips', variant: { GOMIPS: 'softfloat' } }, undefined],
    [{ os: 'linux', arch: 's390x' }, 'linux/s390x'],
    [{ os: 'linux', arch: 'loong64', variant: { GOOTHER: '1' } }, 'linux/loong64'],
    [{ os: 'darwin', arch: 'universal' }, undefined],
  ];
  test.each(cases)('%j', (target, expected) => {
    const platform = platformOfTarget(target);
    expect(platform === undefined ? undefined : formatPlatform(platform)).toBe(expected);
  });
});

test('platforms have one order', () => {
  const sorted = ['linux/s390x', 'linux/arm/v6', 'linux/amd64', 'linux/arm'].map(parsePlatform).sort(comparePlatforms);
  expect(sorted.map(formatPlatform)).toEqual(['linux/amd64', 'linux/arm/v6', 'linux/arm/v7', 'linux/s390x']);
});
