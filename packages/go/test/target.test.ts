import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { checkPort, parsePorts } from '../src/port.ts';
import { parseTarget, variantsOf } from '../src/target.ts';

describe('a target', () => {
  test.each([
    ['linux/amd64', 'GOAMD64', 'v1', 'linux/amd64', ''],
    ['linux/amd64/v1', 'GOAMD64', 'v1', 'linux/amd64', ''],
    ['linux/amd64/v3', 'GOAMD64', 'v3', 'linux/amd64/v3', '_v3'],
    ['windows/386', 'GO386', 'sse2', 'windows/386', ''],
    ['linux/386/softfloat', 'GO386', 'softfloat', 'linux/386/softfloat', '_softfloat'],
    ['linux/arm', 'GOARM', '7', 'linux/arm/v7', 'v7'],
    ['linux/arm/6', 'GOARM', '6', 'linux/arm/v6', 'v6'],
    ['linux/arm/v7', 'GOARM', '7', 'linux/arm/v7', 'v7'],
    ['linux/arm/v7,hardfloat', 'GOARM', '7', 'linux/arm/v7', 'v7'],
    ['linux/arm/7,softfloat', 'GOARM', '7,softfloat', 'linux/arm/v7,softfloat', 'v7_softfloat'],
    ['linux/arm/5,softfloat', 'GOARM', '5', 'linux/arm/v5', 'v5'],
    ['linux/arm/5,hardfloat', 'GOARM', '5,hardfloat', 'linux/arm/v5,hardfloat', 'v5_hardfloat'],
    ['darwin/arm64', 'GOARM64', 'v8.0', 'darwin/arm64', ''],
    ['linux/arm64/v8', 'GOARM64', 'v8.0', 'linux/arm64', ''],
    ['linux/arm64/v9', 'GOARM64', 'v9.0', 'linux/arm64/v9.0', '_v9.0'],
    ['linux/arm64/v8.2,crypto,lse', 'GOARM64', 'v8.2,lse,crypto', 'linux/arm64/v8.2,lse,crypto', '_v8.2_lse_crypto'],
    ['linux/mips', 'GOMIPS', 'hardfloat', 'linux/mips', ''],
    ['linux/mipsle/softfloat', 'GOMIPS', 'softfloat', 'linux/mipsle/softfloat', '_softfloat'],
    ['linux/mips64', 'GOMIPS64', 'hardfloat', 'linux/mips64', ''],
    ['linux/mips64le/softfloat', 'GOMIPS64', 'softfloat', 'linux/mips64le/softfloat', '_softfloat'],
    ['linux/ppc64le/power9', 'GOPPC64', 'power9', 'linux/ppc64le/power9', '_power9'],
    ['aix/ppc64', 'GOPPC64', 'power8', 'aix/ppc64', ''],
    ['linux/riscv64/rva22u64', 'GORISCV64', 'rva22u64', 'linux/riscv64/rva22u64', '_rva22u64'],
    ['linux/s390x', '', '', 'linux/s390x', ''],
    ['js/wasm', '', '', 'js/wasm', ''],
  ])('%s sets %s=%s', (text, variable, variant, canonical, suffix) => {
    const [os, arch] = text.split('/');
    expect(parseTarget(text)).toEqual({ os, arch, variable, variant, text: canonical, suffix });
    expect(parseTarget(canonical)).toEqual(parseTarget(text));
  });

  test.each([
    ['linux', 'GOOS/GOARCH'],
    ['linux-amd64', 'GOOS/GOARCH'],
    ['linux/amd64/', 'GOOS/GOARCH'],
    ['linux/amd64/v1/v2', 'GOOS/GOARCH'],
    ['Linux/amd64', 'GOOS/GOARCH'],
    ['linux/amd64/v5', 'v1, v2, v3 or v4'],
    ['linux/arm/v8', 'v5, v6 or v7'],
    ['linux/arm/7,lse', 'v5, v6 or v7'],
    ['linux/arm64/v10', 'v8.0 to v9.5'],
    ['linux/arm64/v9.6', 'v8.0 to v9.5'],
    ['linux/arm64/v8.0,lse,lse', 'v8.0 to v9.5'],
    ['linux/arm64/v8.0,fast', 'v8.0 to v9.5'],
    ['linux/s390x/z13', 'linux/s390x'],
  ])('%s is refused', (text, said) => {
    const fault = refused(() => parseTarget(text));
    expect(fault.code).toBe('unknown-target');
    expect(fault.message + fault.hint).toContain(said);
  });

  test('stands for all variants of its architecture, oldest first', () => {
    expect(variantsOf('amd64')).toEqual(['v1', 'v2', 'v3', 'v4']);
    expect(variantsOf('arm')).toEqual(['5', '6', '7']);
    expect(variantsOf('arm64')).toHaveLength(16);
    expect(variantsOf('s390x')).toEqual([]);
  });
});

test.each(['linux/amd64,linux/arm64', 'linux/amd64 linux/arm64', 'linux/amd64;'])(
  'of several targets on one line, %j, says that each has its own',
  (text) => {
    expect(refused(() => parseTarget(text)).hint).toBe('Write one target a line, such as linux/amd64.');
  },
);

describe('a port', () => {
  const ports = parsePorts(
    '[{"GOOS":"linux","GOARCH":"amd64","CgoSupported":true,"FirstClass":true},{"GOOS":"linux","GOARCH":"arm64"},{"GOOS":"darwin","GOARCH":"arm64"},{"x":1},{"GOOS":"x"},1]',
  );

  test('is read from what the toolchain lists', () => {
    expect(ports).toEqual([
      { os: 'linux', arch: 'amd64', firstClass: true },
      { os: 'linux', arch: 'arm64', firstClass: false },
      { os: 'darwin', arch: 'arm64', firstClass: false },
    ]);
    expect(parsePorts('{}')).toBeUndefined();
  });

  test('that the toolchain has is taken, with any variant', () => {
    expect(() => checkPort(parseTarget('linux/amd64/v3'), ports ?? [], 'go1.26')).not.toThrow();
  });

  test('that it does not have is refused with the nearest and the list', () => {
    expect(refused(() => checkPort(parseTarget('linux/amd46'), ports ?? [], 'go1.26'))).toEqual({
      code: 'unknown-target',
      message: "go1.26 has no port 'linux/amd46'. Did you mean 'linux/amd64'?",
      hint: 'For linux it has amd64 and arm64.',
    });
    expect(refused(() => checkPort(parseTarget('amiga/m68k'), ports ?? [], 'go1.26'))).toEqual({
      code: 'unknown-target',
      message: "go1.26 has no port 'amiga/m68k'.",
      hint: 'The systems it knows are linux and darwin.',
    });
  });
});
