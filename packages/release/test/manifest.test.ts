import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { couldNotCheck } from '@slipway/testkit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseManifest } from '../src/manifest/read.ts';

const ARTIFACT = {
  name: 'hello_v1.4.0_linux_amd64.tar.gz',
  kind: 'archive',
  format: 'tar.gz',
  target: 'linux/amd64',
  programs: ['hello'],
  sha256: 'a'.repeat(64),
  size: 9,
};
const TARGET = {
  target: 'linux/amd64',
  os: 'linux',
  arch: 'amd64',
  variant: { GOAMD64: 'v1' },
  programs: [{ name: 'hello', package: 'example.com/hello', ldflags: '-s -w', tags: [] }],
};
const RELEASE = {
  $schema: 'urn:slipway:release:1',
  schema: 1,
  name: 'hello',
  version: 'v1.4.0',
  commit: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1',
  'source-date-epoch': 1_700_000_000,
  toolchain: { go: 'go1.26.8', compressor: 'slipway deflate 1' },
  modules: [{ directory: '.', path: 'example.com/hello', version: 'v1.4.0' }],
  build: { mode: 'exe', trimpath: true, vcs: true, flags: [] },
  targets: [TARGET],
  artifacts: [ARTIFACT],
};

const schema = readFileSync(fileURLToPath(new URL('../release.schema.json', import.meta.url)), 'utf8');
const fitsSchema = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema));

const fault = (document: unknown) =>
  couldNotCheck(() => parseManifest(JSON.stringify(document), 'release/release.json'));

describe('a manifest', () => {
  test('is read as it was written', () => {
    expect(parseManifest(JSON.stringify(RELEASE), 'it')).toEqual(RELEASE);
    const parts = { ...TARGET, target: 'darwin/universal', os: 'darwin', arch: 'universal', variant: undefined };
    const universal = { ...parts, parts: ['darwin/amd64', 'darwin/arm64'], env: { GOAUTHOR: 'x' } };
    const more = { ...RELEASE, targets: [universal], artifacts: [{ ...ARTIFACT, sha512: 'b'.repeat(128) }] };
    expect(parseManifest(JSON.stringify(more), 'it')).toMatchObject({ targets: [{ parts: universal.parts }] });
  });

  test('that is no JSON, or another thing, could not be checked', () => {
    expect(couldNotCheck(() => parseManifest('{', 'release/release.json'))).toMatchObject({
      code: 'release-file',
      message: 'release/release.json is no JSON.',
      file: 'release/release.json',
    });
    expect(fault([]).code).toBe('release-file');
    expect(fault(null).message).toContain('is not a manifest of this form');
  });

  const artifact = (more: object) => ({ ...RELEASE, artifacts: [{ ...ARTIFACT, ...more }] });
  const target = (more: object) => ({ ...RELEASE, targets: [{ ...TARGET, ...more }] });
  /** What both the reader and the schema refuse, and where. */
  test.each([
    ['another form', { ...RELEASE, schema: 2 }, 'schema'],
    ['a field more', { ...RELEASE, more: 1 }, 'more'],
    ['a field less', { ...RELEASE, artifacts: undefined }, 'artifacts'],
    ['no version', { ...RELEASE, version: '' }, 'version'],
    ['a version that no file can be called after', { ...RELEASE, version: 'a/b' }, 'version'],
    ['a name without end', { ...RELEASE, name: 'x'.repeat(129) }, 'name'],
    ['a name of other characters', { ...RELEASE, name: 'a\u202eb' }, 'name'],
    ['a name that leaves the folder', { ...RELEASE, name: '../x' }, 'name'],
    ['a version that is no text', { ...RELEASE, version: 14 }, 'version'],
    ['half a commit', { ...RELEASE, commit: '8c0dbd2' }, 'commit'],
    ['no commit', { ...RELEASE, commit: '' }, 'commit'],
    ['a time as text', { ...RELEASE, 'source-date-epoch': '1' }, 'source-date-epoch'],
    ['a time before 1970', { ...RELEASE, 'source-date-epoch': -1 }, 'source-date-epoch'],
    ['half a second', { ...RELEASE, 'source-date-epoch': 0.5 }, 'source-date-epoch'],
    ['a time that RFC 3339 cannot write', { ...RELEASE, 'source-date-epoch': 253_402_300_800 }, 'source-date-epoch'],
    ['no targets', { ...RELEASE, targets: [] }, 'targets'],
    ['a target without programs', target({ programs: [] }), 'targets.0.programs'],
    ['a variable that is none', target({ variant: { GOARMS: '7' } }), 'targets.0.variant'],
    ['two variables', target({ variant: { GOARM: '7', GOAMD64: 'v1' } }), 'targets.0.variant'],
    ['a program without package', target({ programs: [{ name: 'hello' }] }), 'targets.0.programs.0'],
    ['a path as the name of a file', artifact({ name: '../x' }), 'artifacts.0.name'],
    ['a folder as the name of a file', artifact({ name: '..' }), 'artifacts.0.name'],
    ['no name of a file', artifact({ name: '' }), 'artifacts.0.name'],
    ['a name that ends in the middle', artifact({ name: 'a\0b' }), 'artifacts.0.name'],
    ['half a digest', artifact({ sha256: 'abc' }), 'artifacts.0.sha256'],
    ['a digest in capitals', artifact({ sha256: 'A'.repeat(64) }), 'artifacts.0.sha256'],
    ['a kind that is none', artifact({ kind: 'installer' }), 'artifacts.0.kind'],
    ['a format of another kind', artifact({ kind: 'sbom' }), 'artifacts.0'],
    ['a program named twice', artifact({ programs: ['a', 'a'] }), 'artifacts.0.programs'],
    ['a size below nothing', artifact({ size: -1 }), 'artifacts.0.size'],
  ])('with %s is refused at its place, by the schema too', (_, document, place) => {
    expect(fault(document)).toMatchObject({ code: 'release-file', message: expect.stringContaining(`at ${place}`) });
    expect(fitsSchema(JSON.parse(JSON.stringify(document)))).toBe(false);
  });

  test('that names a file twice is refused: schemas have no words for that', () => {
    expect(fault({ ...RELEASE, artifacts: [ARTIFACT, ARTIFACT] }).message).toContain('stands there twice');
  });

  test('fits the schema as it is', () => {
    expect(fitsSchema(RELEASE)).toBe(true);
  });
});
