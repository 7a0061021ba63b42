import { describe, expect, test } from '@jest/globals';
import { parsePlatform } from '@slipway/oci';
import { refused } from '@slipway/testkit';
import { attachLine, binaryLine, fileLine, fileMode } from '../src/lines.ts';
import { insecureRegistries, loginsOf } from '../src/logins.ts';
import { programOrigin } from '../src/program-sources.ts';
import { promotedReference } from '../src/promote.ts';
import { inputsOf, readInputs } from './inputs.ts';

describe('a line', () => {
  test.each([
    ['a=/b', { source: 'a', target: { path: '/b', mode: undefined } }],
    ['a=b=/c:755', { source: 'a=b', target: { path: '/c', mode: 0o755 } }],
    ['a = /c:d:0640', { source: 'a', target: { path: '/c:d', mode: 0o640 } }],
  ])('%s of files', (line, expected) => {
    expect(fileLine(line)).toEqual(expected);
  });

  test.each(['a', 'a=', '=b', 'a=/b:4755', 'a=/b:9'])('%s of files is refused', (line) => {
    expect(refused(() => fileLine(line)).code).toBe('image-line');
  });

  test('of binaries is divided by its first =', () => {
    expect(binaryLine('linux/arm=bin/a=b')).toEqual({ platform: parsePlatform('linux/arm'), path: 'bin/a=b' });
    for (const line of ['linux/arm', 'linux/arm=']) expect(refused(() => binaryLine(line)).code).toBe('image-line');
  });

  test('of attach has a media type', () => {
    expect(attachLine('sub/a.json=text/x')).toEqual({ path: 'sub/a.json', name: 'a.json', type: 'text/x' });
    expect(refused(() => attachLine('a.json=text')).code).toBe('image-attach');
    expect(refused(() => attachLine('a.json')).code).toBe('image-line');
  });

  test.each([
    [0o644, undefined, 0o644],
    [0o700, undefined, 0o755],
    [0o700, 0o600, 0o600],
  ])('of a file of mode %o with the mode %o gives %o', (machine, mode, expected) => {
    expect(fileMode({ path: '/a', mode }, machine)).toBe(expected);
  });
});

describe('a login', () => {
  const LOGIN = { username: 'me', password: 'secret' };

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nobody to build', { mode: 'build' }, []],
    ['nobody where none is given', { mode: 'push', tags: 'ghcr.io/a/b:1' }, []],
    [
      'the registries of tags, each once',
      { mode: 'push', tags: 'ghcr.io/a/b:1\nghcr.io/a/c:1', ...LOGIN },
      ['ghcr.io'],
    ],
    ['the repository of a rollback', { mode: 'rollback', images: 'ghcr.io/a/b', to: '1.0.0', ...LOGIN }, ['ghcr.io']],
    ['the image that is inspected', { mode: 'inspect', source: 'quay.io/a/b:1', ...LOGIN }, ['quay.io']],
    ['nobody for a layout', { mode: 'inspect', ...LOGIN }, []],
    ['nobody where nothing is written', { mode: 'push', ...LOGIN }, []],
  ])('is for %s', (_, inputs, registries) => {
    expect(loginsOf(readInputs(inputs)).map(({ registry }) => registry)).toEqual(registries);
  });

  test.each(['username', 'password'])('with %s alone is refused', (name) => {
    expect(refused(() => loginsOf(readInputs({ mode: 'push', [name]: 'x' }))).code).toBe('login');
  });

  test('without TLS is for registries that are named, and for this machine', () => {
    const insecure = insecureRegistries(['Registry.Local:5000']);
    const hosts = ['registry.local:5000', 'localhost:5000', 'ghcr.io'];
    expect(hosts.map((host) => insecure(host))).toEqual([true, true, false]);
  });
});

describe('the programs', () => {
  const BINARIES = ['linux/amd64=a/hello', 'linux/arm64=b/hello'];

  test.each([
    ['come from a release by the usual name', {}, { kind: 'release', folder: 'release' }],
    ['come from the folder that is given', { release: 'out' }, { kind: 'release', folder: 'out' }],
    ['are called as all their files are', { binaries: BINARIES }, { kind: 'binaries', name: 'hello' }],
    ['are called as the input says', { binaries: ['linux/amd64=x'], program: ['a'] }, { kind: 'binaries', name: 'a' }],
  ])('%s', (_, given, expected) => {
    expect(programOrigin(inputsOf(given))).toMatchObject(expected);
  });

  test.each([
    ['two sources', { binaries: BINARIES, release: 'release' }, 'program-sources'],
    ['platforms chosen from files', { binaries: BINARIES, platforms: ['linux/amd64'] }, 'platforms'],
    ['two names', { binaries: [...BINARIES, 'linux/arm=b/other'] }, 'program'],
    ['several programs of one name each', { binaries: BINARIES, program: ['a', 'b'] }, 'program'],
  ])('are refused with %s', (_, given, code) => {
    expect(refused(() => programOrigin(inputsOf(given))).code).toBe(code);
  });
});

test('a promotion needs an image', () => {
  expect(promotedReference('ghcr.io/a/b:1')).toMatchObject({ registry: 'ghcr.io', tag: '1' });
  expect(refused(() => promotedReference('')).code).toBe('source');
});
