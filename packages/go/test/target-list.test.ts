import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import type { Port } from '../src/port.ts';
import { refuseUnselecting, rulesFor, targetMatches } from '../src/selector.ts';
import { parseTarget, UNIVERSAL } from '../src/target.ts';
import { selectTargets, type TargetWish } from '../src/target-list.ts';

const PORTS: readonly Port[] = [
  ...['linux/amd64*', 'linux/arm*', 'linux/arm64*', 'linux/s390x', 'darwin/amd64*', 'darwin/arm64*'],
  ...['windows/amd64*', 'android/amd64', 'android/arm64', 'ios/arm64', 'js/wasm'],
].map((text) => {
  const [os = '', arch = ''] = text.replace('*', '').split('/');
  return { os, arch, firstClass: text.endsWith('*') };
});

const WISH: TargetWish = { lines: [], exclude: [], ports: PORTS, goVersion: 'go1.26.8', cgo: () => false };
const select = (wish: Partial<TargetWish>) => selectTargets({ ...WISH, ...wish });
const texts = (lines: readonly string[], exclude: readonly string[] = []) =>
  select({ lines, exclude }).targets.map(({ text }) => text);

describe('targets', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['linux/amd64'], ['linux/amd64']],
    [
      ['linux/arm', 'linux/arm/v7', 'linux/arm/v6'],
      ['linux/arm/v7', 'linux/arm/v6'],
    ],
    [
      ['js/*', 'darwin/*'],
      ['js/wasm', 'darwin/amd64', 'darwin/arm64'],
    ],
    [['*/amd64'], ['linux/amd64', 'darwin/amd64', 'windows/amd64']],
    [['linux/arm*'], ['linux/arm/v7', 'linux/arm64']],
    [['linux/arm/*'], ['linux/arm/v5', 'linux/arm/v6', 'linux/arm/v7']],
    [['linux/amd64/v?'], ['linux/amd64', 'linux/amd64/v2', 'linux/amd64/v3', 'linux/amd64/v4']],
    [['darwin/universal'], ['darwin/universal']],
    [
      ['first-class'],
      [...['linux/amd64', 'linux/arm/v7', 'linux/arm64', 'darwin/amd64', 'darwin/arm64', 'windows/amd64']],
    ],
    [
      ['common'],
      [
        ...['linux/amd64', 'linux/arm64', 'linux/arm/v6', 'linux/arm/v7', 'linux/s390x'],
        ...['darwin/amd64', 'darwin/arm64', 'windows/amd64'],
      ],
    ],
    [
      ['windows/amd64', 'common', 'windows/amd64/v1'],
      ['windows/amd64', ...texts(['common']).filter((text) => !text.startsWith('windows'))],
    ],
  ])('%j are %j', (lines, expected) => {
    expect(texts(lines)).toEqual(expected);
  });

  test('of all ports are those that Go links by itself, and the others are told', () => {
    const { targets, reasons } = select({ lines: ['all'] });
    expect(targets).toHaveLength(PORTS.length - 2);
    expect(reasons).toEqual(['left out android/amd64 and ios/arm64: 2 ports that only a C toolchain links']);
    expect(select({ lines: ['all'], cgo: () => true })).toMatchObject({
      reasons: [],
      targets: { length: PORTS.length },
    });
  });

  test('that are excluded are left out, in every variant', () => {
    expect(texts(['linux/*', 'linux/arm/v6'], ['linux/arm'])).toEqual(['linux/amd64', 'linux/arm64', 'linux/s390x']);
    expect(texts(['linux/arm/*'], ['linux/arm/v5', '*/arm/v6'])).toEqual(['linux/arm/v7']);
    expect(texts(['darwin/universal', 'darwin/*'], ['darwin/?m*'])).toEqual(['darwin/universal', 'darwin/arm64']);
  });

  test('keep their universal form', () => {
    expect(select({ lines: ['darwin/universal'] }).targets).toEqual([UNIVERSAL]);
  });

  test('may be excluded although nothing of them could be linked anyway', () => {
    const { targets, reasons } = select({ lines: ['all'], exclude: ['ios/*', 'android/*'] });
    expect(targets.some(({ os }) => os === 'ios' || os === 'android')).toBe(false);
    expect(reasons).toEqual([]);
  });

  test.each<[Partial<TargetWish>, string, string]>([
    [{ lines: [] }, 'no-target', 'No target is named'],
    [{ lines: ['linux/amd64'], exclude: ['linux/*'] }, 'no-target', 'No target is left'],
    [{ lines: ['linux/amd46'] }, 'unknown-target', "Did you mean 'linux/amd64'?"],
    [{ lines: ['linux/amd64/v9'] }, 'unknown-target', 'v1, v2, v3 or v4'],
    [{ lines: ['comon'] }, 'unknown-target', "Did you mean 'common'?"],
    [{ lines: ['linux'] }, 'unknown-target', 'first-class, common or all'],
    [{ lines: ['plan9/*'] }, 'unknown-target', 'The systems are linux, darwin'],
    [{ lines: ['linux/s390x/*'] }, 'unknown-target', 'matches'],
    [{ lines: ['linux/amd64'], exclude: ['linux/amd46'] }, 'unknown-target', "Did you mean 'linux/amd64'?"],
    [{ lines: ['first-class', 'linux/*', 'linux/*/*'], exclude: ['x/y'] }, 'unknown-target', 'and more'],
    [{ lines: ['ios/arm64'] }, 'needs-c-toolchain', 'CGO_ENABLED=1'],
    [{ lines: ['darwin/universal'], ports: PORTS.slice(0, 5) }, 'unknown-target', "no port 'darwin/arm64'"],
  ])('%j are refused: %s', (wish, code, said) => {
    const fault = refused(() => select(wish));
    expect(fault.code).toBe(code);
    expect(fault.message + fault.hint).toContain(said);
  });

  test('that need a C toolchain are taken where there is one', () => {
    expect(select({ lines: ['ios/arm64'], cgo: () => true }).targets).toHaveLength(1);
  });
});

describe('a line for some targets', () => {
  test.each([
    ['linux', 'linux/arm/v6', true],
    ['linux/arm', 'linux/arm/v6', true],
    ['linux/arm/v6', 'linux/arm/v6', true],
    ['linux/arm/6', 'linux/arm/v6', true],
    ['linux/arm/v7', 'linux/arm/v6', false],
    ['linux/amd64/v1', 'linux/amd64', true],
    ['linux/amd64/v*', 'linux/amd64/v3', true],
    ['*/arm64', 'linux/arm64', true],
    ['lin*', 'linux/arm64', true],
    ['linux/*', 'windows/amd64', false],
    ['arm64', 'linux/arm64', false],
    ['*/*', 'linux/amd64', true],
    ['*', 'linux/amd64', true],
    ['linux/arm64/v8.?', 'linux/arm64/v8.2', true],
    ['linux/arm64/v8x2', 'linux/arm64/v8.2', false],
  ])('%s is for %s: %j', (selector, target, expected) => {
    expect(targetMatches(selector, parseTarget(target))).toBe(expected);
  });

  test('counts before those that say less of the target', () => {
    const rules = ['', 'linux', 'linux/*', 'linux/amd64', 'linux/amd64', 'linux/amd64/v*', 'linux/amd64/v3'].map(
      (selector, index) => ({ selector, index }),
    );
    const of = (text: string) => rulesFor(rules, parseTarget(text)).map(({ index }) => index);
    expect(of('darwin/arm64')).toEqual([0]);
    expect(of('linux/386')).toEqual([2]);
    expect(of('linux/amd64')).toEqual([5]);
    expect(of('linux/amd64/v3')).toEqual([6]);
    expect(rulesFor(rules.slice(1, 2), parseTarget('darwin/arm64'))).toEqual([]);
  });

  test('is refused when it is for none, with the nearest that there is', () => {
    const many = [
      '386',
      'amd64',
      'arm',
      'arm64',
      'loong64',
      'mips',
      'mipsle',
      'mips64',
      'mips64le',
      'ppc64',
      'ppc64le',
      'riscv64',
      's390x',
    ];
    const targets = many.map((arch) => parseTarget(`linux/${arch}`));
    expect(refused(() => refuseUnselecting(['', 'linux', 'linux/risv64'], targets, 'format'))).toMatchObject({
      code: 'format',
      message: "'linux/risv64' is for none of the targets. Did you mean 'linux/riscv64'?",
      hint: expect.stringContaining('and more'),
    });
    expect(refused(() => refuseUnselecting(['linux/'], targets.slice(0, 1), 'format')).message).toContain("'linux/*'");
    expect(() => refuseUnselecting(['', '*/arm'], targets, 'format')).not.toThrow();
  });
});
