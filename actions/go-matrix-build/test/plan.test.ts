import { describe, expect, test } from '@jest/globals';
import { parseDeclarations } from '@slipway/go';
import { refused } from '@slipway/testkit';
import {
  type Change,
  factsOf,
  foundFile,
  inputsOf,
  MODULE,
  mainPackage,
  namesOf,
  plannedOf,
  planOf,
} from './planning.ts';

describe('a plan', () => {
  test('has an archive for every target, zip for windows', () => {
    expect(planOf()).toMatchObject({
      schema: 1,
      name: 'hello',
      version: 'v2.1.0',
      mode: 'exe',
      targets: [
        {
          groups: [{ module: 0, ldflags: '-s -w', tags: [], programs: [{ name: 'hello', file: 'hello', header: '' }] }],
          artifacts: [{ kind: 'archive', format: 'tar.gz', name: 'hello_v2.1.0_linux_amd64.tar.gz', directory: '' }],
        },
        {
          groups: [{ programs: [{ file: 'hello.exe' }] }],
          artifacts: [{ name: 'hello_v2.1.0_windows_amd64.zip' }],
        },
      ],
      archiveFiles: [{ from: 'LICENSE', to: 'LICENSE', config: false }],
      packageFiles: [],
      checksums: ['sha256'],
      shards: [{ shard: 1 }, { shard: 2 }],
    });
  });

  test('is the same text whenever it is made', () => {
    expect(JSON.stringify(planOf())).toBe(JSON.stringify(planOf()));
  });

  test('replaces placeholders of ldflags, and says which program lacks the variable', () => {
    const declare = (importPath: string, source: string) => {
      return { importPath, name: 'main', linked: true, declarations: parseDeclarations(source) };
    };
    const declared = new Map([['main', [declare('m/a', 'var version string'), declare('m/b', '')]]]);
    const raw = { ldflags: '-X main.version={version}\n' };
    const [module = { packages: new Map(), declared: new Map(), linked: new Map(), withCgo: new Map() }] = factsOf(
      inputsOf(),
    ).modules;
    const { plan, reasons } = plannedOf({ raw, facts: { modules: [{ ...module, declared }] } });
    expect(plan.targets[0]?.groups[0]?.ldflags).toBe('-X main.version=v2.1.0');
    expect(reasons).toContain('m/b has no variable version, so -X main.version leaves it as it is');
  });

  test('takes a file once, as the last line that finds it says', () => {
    const files = ['a', 'x/b', 'x/b', 's'].map((path) => ({ base: '.', files: [foundFile(path)] }));
    const raw = { files: 'a*\nx/b => b\nx/* => b mode=0755\ns => /etc/s config' };
    expect(planOf({ raw, facts: { files } })).toMatchObject({
      archiveFiles: [
        { from: 'a', to: 'a' },
        { from: 'x/b', to: 'b', mode: 0o755 },
      ],
      packageFiles: [{ from: 's', to: '/etc/s', config: true }],
    });
  });

  test('makes the parts of a universal program without shipping them', () => {
    const { targets, shards } = planOf({ raw: { targets: 'darwin/universal', formats: 'zip\nbinary', sbom: 'spdx' } });
    expect(
      targets.map(({ target, parts, artifacts }) => [target.text, parts, artifacts.map(({ name }) => name)]),
    ).toEqual([
      [
        'darwin/universal',
        ['darwin/amd64', 'darwin/arm64'],
        ['hello_v2.1.0_darwin_universal.zip', 'hello_v2.1.0_darwin_universal'],
      ],
      ['darwin/amd64', [], ['hello_v2.1.0_darwin_amd64.spdx.json']],
      ['darwin/arm64', [], ['hello_v2.1.0_darwin_arm64.spdx.json']],
    ]);
    expect(shards).toHaveLength(1);
    const shipped = planOf({ raw: { targets: 'darwin/arm64\ndarwin/universal', formats: 'zip' } }).targets;
    expect(shipped.map(({ target, artifacts }) => [target.text, artifacts.length])).toEqual([
      ['darwin/arm64', 1],
      ['darwin/universal', 1],
      ['darwin/amd64', 0],
    ]);
  });

  test('says which program is not for which target', () => {
    const packages = new Map([
      ['linux/amd64', [mainPackage('m/cmd/a'), mainPackage('m/cmd/b')]],
      ['windows/amd64', [mainPackage('m/cmd/b')]],
    ]);
    const { reasons } = plannedOf({
      facts: { modules: [{ packages, declared: new Map(), linked: new Map(), withCgo: new Map() }] },
    });
    expect(reasons).toContain('m/cmd/a is not built for windows/amd64: no file of it is for that');
  });

  test('has what packages say only for the formats that are made', () => {
    const raw = { formats: 'zip\nlinux=deb', package: 'maintainer=Jo <jo@example.com>\nsummary=Says hello' };
    const { packages } = planOf({ raw });
    expect(packages).toMatchObject({ deb: { name: 'hello', license: 'MIT', maintainer: 'Jo <jo@example.com>' } });
    expect(Object.keys(packages)).toEqual(['deb']);
    expect(planOf({ raw: { package: 'homepage=https://example.com' } }).packages).toEqual({});
  });

  test.each([
    [{ sbom: 'none' }, []],
    [{ sbom: 'spdx' }, ['hello_v2.1.0_linux_amd64.spdx.json']],
    [{ sbom: 'cyclonedx\nspdx\nspdx' }, ['hello_v2.1.0_linux_amd64.cdx.json', 'hello_v2.1.0_linux_amd64.spdx.json']],
  ])('with %j makes the bills of materials %j', (raw, expected) => {
    const all = namesOf({ raw: { targets: 'linux/amd64', ...raw } });
    expect(all.filter((name) => name.endsWith('.json'))).toEqual(expected);
  });

  test.each([
    ['sha256', ['sha256']],
    ['sha512', ['sha256', 'sha512']],
    ['sha512\nsha256', ['sha256', 'sha512']],
  ])('with checksums %j writes %j', (checksums, expected) => {
    expect(planOf({ raw: { checksums } }).checksums).toEqual(expected);
  });

  test.each<[string, Change, string]>([
    ['an unknown port', { raw: { targets: 'linux/mips' } }, 'unknown-target'],
    ['no target', { raw: { targets: '# none' } }, 'no-target'],
    ['an unknown format', { raw: { formats: 'rar' } }, 'format'],
    ['a format for another system only', { raw: { formats: 'windows=zip' } }, 'no-format'],
    [
      'a template that does not tell targets apart',
      { raw: { 'name-template': '{name}', formats: 'zip' } },
      'same-name',
    ],
    ['an unknown field', { raw: { 'name-template': '{nmae}' } }, 'unknown-placeholder'],
    ['an unknown placeholder of flags', { raw: { ldflags: '-X main.v={tag}' } }, 'unknown-placeholder'],
    ['a missing file', { raw: { files: 'CHANGES' } }, 'no-such-file'],
    [
      'a file that is called like the program',
      { raw: { files: 'x' }, facts: { files: [{ base: '.', files: [foundFile('Hello')] }] } },
      'archive-path',
    ],
    ['no programs', { programs: [] }, 'no-program'],
    ['-X without its variable', { raw: { ldflags: '-X main.x=1' } }, 'ldflags-variable'],
    ['a bad tag', { raw: { tags: 'a b' } }, 'build-tag'],
    ['flags of a program that is not built', { raw: { ldflags: '-s\nhallo=-w' } }, 'unknown-program'],
    ['tags of a program that is not built', { raw: { tags: 'hallo=x' } }, 'unknown-program'],
    ['a mode that a target has not', { raw: { 'build-mode': 'pie', targets: 'js/wasm' } }, 'build-mode'],
    [
      'a mode that takes a C toolchain',
      { raw: { 'build-mode': 'c-shared', targets: 'linux/amd64' } },
      'needs-c-toolchain',
    ],
    ['an unknown bill of materials', { raw: { sbom: 'spdy' } }, 'sbom'],
    ['none and one', { raw: { sbom: 'none\nspdx' } }, 'sbom'],
    ['an unknown checksum', { raw: { checksums: 'md5' } }, 'checksums'],
    ['a bad limit', { raw: { 'max-size': 'large' } }, 'max-size'],
    ['a bad variable', { raw: { env: 'GOFLAGS=-x' } }, 'build-env'],
    ['bad further flags', { raw: { flags: '-toolexec=x' } }, 'build-flag'],
    ['a package without maintainer', { raw: { formats: 'zip\nlinux=deb' } }, 'package-input'],
    ['bad weights', { raw: { weights: '[]' } }, 'weights'],
    ['a target without runner', { raw: { runners: 'darwin/*=macos-latest' } }, 'runners'],
  ])('is refused for %s', (_, change, code) => {
    expect(refused(() => planOf(change)).code).toBe(code);
  });

  test('takes a library where a C toolchain is said to be, and gives its header', () => {
    const raw = { 'build-mode': 'c-shared', targets: 'linux/amd64', env: 'CGO_ENABLED=1', formats: 'binary' };
    expect(namesOf({ raw })).toEqual(['hello_v2.1.0_linux_amd64.h', 'hello_v2.1.0_linux_amd64.so']);
    expect(planOf({ raw }).targets[0]?.env).toEqual({ CGO_ENABLED: '1' });
  });

  test('is named after the module of a release of several programs', () => {
    const programs = [mainPackage(`${MODULE.path}/cmd/a`), mainPackage(`${MODULE.path}/cmd/b`)];
    expect(planOf({ programs }).name).toBe('hello');
    expect(planOf({ raw: { main: 'tool=.' } }).name).toBe('tool');
  });
});
