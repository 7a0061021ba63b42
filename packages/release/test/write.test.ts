import { describe, expect, test } from '@jest/globals';
import { parseEnvLine } from '@slipway/go';
import type { Dependency } from '../src/manifest/definition.ts';
import { dependenciesOf, dependenciesText, mergeDependencies, releaseText } from '../src/manifest/write.ts';
import { parseFormat } from '../src/plan/names.ts';
import { madeArtifact, planOf } from './planning.ts';

const row = (module: string, rest: Partial<Dependency> = {}): Dependency => {
  return { module, version: 'v1.0.0', sum: 'h1:x=', license: 'MIT', programs: ['a'], ...rest };
};

describe('dependencies', () => {
  test('of a program are its modules, with what stands in their place and their licence', () => {
    const modules = [
      { path: 'example.com/d', version: 'v1.0.0', sum: 'h1:d=' },
      {
        path: 'example.com/fork',
        version: 'v2.0.0',
        sum: 'h1:f=',
        replaced: { path: 'example.com/r', version: 'v1.5.0' },
      },
      { path: './local', version: '(devel)', sum: '', replaced: { path: 'example.com/l', version: 'v0.0.0' } },
    ];
    const licenseOf = ({ path }: { readonly path: string }) => (path === 'example.com/fork' ? 'BSD-3-Clause' : '');
    expect(dependenciesOf('hello', modules, licenseOf)).toEqual([
      { module: 'example.com/d', version: 'v1.0.0', sum: 'h1:d=', license: '', programs: ['hello'] },
      {
        ...{ module: 'example.com/r', version: 'v1.5.0', sum: 'h1:f=', license: 'BSD-3-Clause', programs: ['hello'] },
        'replaced-by': { module: 'example.com/fork', version: 'v2.0.0' },
      },
      {
        ...{ module: 'example.com/l', version: 'v0.0.0', sum: '', license: '', programs: ['hello'] },
        'replaced-by': { module: './local', version: '(devel)' },
      },
    ]);
  });

  test('are one row for each module and version, sorted, with all programs', () => {
    const rows = [
      row('b'),
      row('a', { programs: ['c', 'a'] }),
      row('b', { programs: ['b', 'a'] }),
      row('b', { version: 'v1.1.0' }),
    ];
    expect(
      mergeDependencies(rows).map(({ module, version, programs }) => `${module}@${version} ${programs.join()}`),
    ).toEqual([...['a@v1.0.0 a,c', 'b@v1.0.0 a,b', 'b@v1.1.0 a']]);
    expect(mergeDependencies(rows)).toEqual(mergeDependencies(rows.toReversed()));
    const replaced = row('b', { 'replaced-by': { module: 'x', version: 'v1' } });
    expect(mergeDependencies([row('b'), replaced])).toHaveLength(2);
    expect(mergeDependencies([row('b'), row('b', { sum: 'h1:other=' })])).toHaveLength(2);
  });

  test('are written as JSON', () => {
    expect(JSON.parse(dependenciesText([row('a')]))).toEqual({
      $schema: 'urn:slipway:dependencies:1',
      schema: 1,
      dependencies: [row('a')],
    });
  });
});

describe('release.json', () => {
  const plan = planOf({
    targets: ['linux/arm/v6', 'darwin/universal'],
    settings: {
      formats: ['binary'].map(parseFormat),
      env: [parseEnvLine('linux/*:CC=gcc')],
      tags: { usual: ['netgo'], own: new Map() },
    },
  });
  const text = releaseText(plan, [madeArtifact('hello')]);

  test('says what the release holds and how it was built', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'urn:slipway:release:1',
      ...{ schema: 1, name: 'hello', version: 'v2.1.0', commit: plan.commit, 'source-date-epoch': 1_700_000_000 },
      toolchain: { go: 'go1.26.8', compressor: expect.any(String) },
      modules: [{ directory: '.', path: 'example.com/hello/v2', version: 'v2.1.0' }],
      build: { mode: 'exe', trimpath: true, vcs: true, flags: [] },
      targets: [
        {
          ...{ target: 'linux/arm/v6', os: 'linux', arch: 'arm', variant: { GOARM: '6' }, env: { CC: 'gcc' } },
          programs: [{ name: 'hello', package: 'example.com/hello/v2', ldflags: '-s -w', tags: ['netgo'] }],
        },
        { target: 'darwin/universal', parts: ['darwin/amd64', 'darwin/arm64'] },
        { target: 'darwin/amd64' },
        { target: 'darwin/arm64' },
      ],
      artifacts: [{ name: 'hello', kind: 'binary', sha256: 'f'.repeat(64), size: 9 }],
    });
    expect(JSON.parse(text).targets[1]).not.toHaveProperty('variant');
  });

  test('is the same text on every machine: it says nothing of time and place', () => {
    expect(releaseText(plan, [madeArtifact('hello')])).toBe(text);
    expect(text).not.toMatch(/seconds|\/tmp|\/home/);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
