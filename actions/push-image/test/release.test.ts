import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { archivePieces } from '@slipway/archive';
import { fakeProgram } from './programs.ts';
import { artifact, manifest, target } from './release.ts';
import { readLayout, type Workspace, workspace } from './workspace.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Part {
  readonly target: string;
  readonly os: string;
  readonly arch: string;
  readonly variant?: Readonly<Record<string, string>>;
  readonly program: string;
  readonly content: Uint8Array;
  readonly format: 'binary' | 'tar.gz';
}

const tarOf = (program: string, content: Uint8Array): Uint8Array =>
  Buffer.concat([
    ...archivePieces(
      'tar.gz',
      [
        { path: 'LICENSE', mode: 0o644, content: Buffer.from('free') },
        { path: program, mode: 0o755, content },
      ],
      { epoch: 0 },
    ),
  ]);

/** A release as go-matrix-build writes it, with its programs and their bills of materials. */
function writeRelease(place: Workspace, parts: readonly Part[], more: Readonly<Record<string, unknown>> = {}): void {
  const artifacts = parts.flatMap(({ target: of, program, content, format }) => {
    const name = `${program}_${of.replaceAll('/', '_')}${format === 'binary' ? '' : '.tar.gz'}`;
    const bytes = format === 'binary' ? content : tarOf(program, content);
    const bom = Buffer.from(JSON.stringify({ spdxVersion: 'SPDX-2.3', name: `${program} for ${of}` }));
    place.write(`release/${name}`, bytes);
    place.write(`release/${name}.spdx.json`, bom);
    const common = { target: of, programs: [program] };
    const kind = format === 'binary' ? 'binary' : 'archive';
    return [
      artifact({ ...common, name, kind, format, sha256: sha256(bytes), size: bytes.length }),
      artifact({ ...common, name: `${name}.spdx.json`, kind: 'sbom', format: 'spdx', sha256: sha256(bom) }),
    ];
  });
  const targets = parts.map(({ program, target: text, os, arch, variant }) =>
    target({ target: text, os, arch, ...(variant === undefined ? {} : { variant }) }, [program]),
  );
  place.write('release/release.json', JSON.stringify({ ...manifest({ targets, artifacts }), ...more }));
}

const PARTS = (format: Part['format']): readonly Part[] => [
  {
    target: 'linux/amd64',
    os: 'linux',
    arch: 'amd64',
    variant: { GOAMD64: 'v1' },
    program: 'hello',
    content: fakeProgram('amd64', 'a'),
    format,
  },
  {
    target: 'linux/arm/v7',
    os: 'linux',
    arch: 'arm',
    variant: { GOARM: '7' },
    program: 'hello',
    content: fakeProgram('arm', 'b'),
    format,
  },
  { target: 'darwin/arm64', os: 'darwin', arch: 'arm64', program: 'hello', content: Buffer.from('no ELF'), format },
];

const FROM_RELEASE = { binaries: '', program: '', version: '' };

test('the Linux programs of a release become an image of its version, date and commit', async () => {
  await using place = workspace({});
  writeRelease(place, PARTS('binary'));
  const { codes, outputs } = await place.build(FROM_RELEASE);
  expect(codes).toEqual([]);
  expect(outputs).toMatchObject({
    version: '1.4.0',
    platforms: [{ platform: 'linux/amd64' }, { platform: 'linux/arm/v7' }],
  });
  expect(readLayout(place).image('linux/arm/v7')).toMatchObject({
    config: {
      created: '2023-11-14T22:13:20Z',
      config: {
        Entrypoint: ['/usr/bin/hello'],
        Labels: {
          'org.opencontainers.image.title': 'hello',
          'org.opencontainers.image.version': '1.4.0',
          'org.opencontainers.image.revision': 'a'.repeat(40),
        },
      },
    },
  });
});

test('a program in an archive gives the same image as the program by itself', async () => {
  await using bare = workspace({});
  writeRelease(bare, PARTS('binary'));
  await using packed = workspace({});
  writeRelease(packed, PARTS('tar.gz'));
  const [a, b] = [await bare.build(FROM_RELEASE), await packed.build(FROM_RELEASE)];
  expect(b.codes).toEqual([]);
  expect(b.outputs['digest']).toBe(a.outputs['digest']);
});

test('bills of materials are attached to the images of their platforms, and the provenance to the whole', async () => {
  await using place = workspace({});
  writeRelease(place, PARTS('binary'));
  const { outputs } = await place.build(FROM_RELEASE);
  const { digest, platforms, attached } = outputs as {
    digest: string;
    platforms: readonly { readonly digest: string }[];
    attached: readonly { readonly type: string; readonly subject: string; readonly digest: string }[];
  };
  expect(attached.map(({ type, subject }) => [type, subject])).toEqual([
    ['application/spdx+json', platforms[0]?.digest],
    ['application/spdx+json', platforms[1]?.digest],
    ['application/vnd.in-toto+json', digest],
  ]);
  const { json } = readLayout(place);
  const manifest = json(attached[1]?.digest ?? '') as { readonly layers: readonly { readonly digest: string }[] };
  expect(json(manifest.layers[0]?.digest ?? '')).toMatchObject({ name: 'hello for linux/arm/v7' });
  const provenance = json(attached[2]?.digest ?? '') as { readonly layers: readonly { readonly digest: string }[] };
  expect(json(provenance.layers[0]?.digest ?? '')).toMatchObject({
    subject: [{ name: 'hello', digest: { sha256: digest.slice(7) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        resolvedDependencies: [
          { name: 'linux/amd64/hello', digest: { sha256: sha256(fakeProgram('amd64', 'a')) } },
          { name: 'linux/arm/v7/hello' },
          { name: '/etc/passwd' },
          { name: '/etc/group' },
        ],
      },
    },
  });
});

test('nothing is attached where nothing is wanted', async () => {
  await using place = workspace({});
  writeRelease(place, PARTS('binary'));
  const { outputs } = await place.build({ ...FROM_RELEASE, sbom: 'false', provenance: 'false' });
  expect(outputs['attached']).toEqual([]);
});

test('a further file is attached to the image with its type', async () => {
  await using place = workspace({ 'vex.json': '{}' });
  writeRelease(place, PARTS('binary'));
  const { outputs } = await place.build({
    ...FROM_RELEASE,
    sbom: 'false',
    provenance: 'false',
    attach: 'vex.json=application/vnd.openvex+json',
  });
  expect(outputs['attached']).toMatchObject([{ type: 'application/vnd.openvex+json', subject: outputs['digest'] }]);
});

const [AMD64] = PARTS('binary');
const other = (part: Partial<Part>): readonly Part[] => (AMD64 === undefined ? [] : [AMD64, { ...AMD64, ...part }]);

const REFUSED: readonly (readonly [string, readonly Part[], Readonly<Record<string, string>>, string])[] = [
  ['a release without Linux', PARTS('binary').slice(2), {}, 'platforms'],
  ['a platform that the release lacks', PARTS('binary'), { platforms: 'linux/s390x' }, 'platforms'],
  ['a program that the release lacks', PARTS('binary'), { program: 'helo' }, 'program'],
  ['two programs and nobody says which', other({ program: 'other' }), {}, 'program'],
  ['another version than that of the release', PARTS('binary'), { version: 'v1.5.0' }, 'image-version'],
  [
    'two targets that are one platform',
    other({ target: 'linux/amd64/v1', variant: { GOAMD64: 'v1' } }),
    {},
    'platform-twice',
  ],
];

test.each(REFUSED)('refused: %s', async (_, parts, inputs, code) => {
  await using place = workspace({});
  writeRelease(place, parts);
  expect((await place.build({ ...FROM_RELEASE, ...inputs })).codes).toEqual([code]);
});

test('some of the platforms, where only they are wanted', async () => {
  await using place = workspace({});
  writeRelease(place, PARTS('binary'));
  const { outputs } = await place.build({ ...FROM_RELEASE, platforms: 'linux/arm' });
  expect(outputs['platforms']).toMatchObject([{ platform: 'linux/arm/v7' }]);
});

test('the version may be given as a check, with or without v', async () => {
  await using place = workspace({});
  writeRelease(place, PARTS('binary'));
  expect((await place.build({ ...FROM_RELEASE, version: '1.4.0' })).codes).toEqual([]);
});

/** Writes what release.json says of its files anew. */
function changeFiles(
  place: Workspace,
  change: (files: readonly Readonly<Record<string, unknown>>[]) => readonly Readonly<Record<string, unknown>>[],
): void {
  const json = JSON.parse(place.read('release/release.json').toString());
  place.write('release/release.json', JSON.stringify({ ...json, artifacts: change(json.artifacts) }));
}

/** Changes what release.json says of its first file. */
function changeFile(place: Workspace, change: Readonly<Record<string, unknown>>): void {
  place.write('secret', fakeProgram('amd64', 'a'));
  changeFiles(place, ([first, ...rest]) => [{ ...first, ...change }, ...rest]);
}

const DAMAGED: readonly (readonly [string, (place: Workspace) => void, string])[] = [
  [
    'a changed program',
    (place) => place.write('release/hello_linux_amd64', fakeProgram('amd64', 'evil')),
    'release-changed',
  ],
  [
    'a changed bill of materials',
    (place) => place.write('release/hello_linux_amd64.spdx.json', '{}'),
    'release-changed',
  ],
  ['no JSON', (place) => place.write('release/release.json', '{'), 'release-file'],
  ['another schema', (place) => writeRelease(place, PARTS('binary'), { schema: 2 }), 'release-file'],
  ['no commit', (place) => writeRelease(place, PARTS('binary'), { commit: 1 }), 'release-file'],
  ['a commit that is none', (place) => writeRelease(place, PARTS('binary'), { commit: 'main' }), 'release-file'],
  ['no version', (place) => writeRelease(place, PARTS('binary'), { version: null }), 'release-file'],
  [
    'a version that is none',
    (place) => writeRelease(place, PARTS('binary'), { version: 'v1\n::error::' }),
    'release-file',
  ],
  [
    'a time that is none',
    (place) => writeRelease(place, PARTS('binary'), { 'source-date-epoch': '1' }),
    'release-file',
  ],
  ['a time before 1970', (place) => writeRelease(place, PARTS('binary'), { 'source-date-epoch': -1 }), 'release-file'],
  [
    'a time after the year 9999',
    (place) => writeRelease(place, PARTS('binary'), { 'source-date-epoch': 253_402_300_800 }),
    'release-file',
  ],
  ...['../secret', '/etc/passwd', 'sub/file', '..', '.', '', 'a\\b', 'a\u0000b', 7].map(
    (name): readonly [string, (place: Workspace) => void, string] => [
      `a file by the name ${JSON.stringify(name)}`,
      (place) => changeFile(place, { name }),
      'release-file',
    ],
  ),
  ['a file without a digest', (place) => changeFile(place, { sha256: undefined }), 'release-file'],
  ['a file with another digest', (place) => changeFile(place, { sha256: 'b'.repeat(64) }), 'release-changed'],
  ['a file that stands there twice', (place) => changeFiles(place, (files) => [...files, ...files]), 'release-file'],
  [
    'a bill of materials of a format that is a word of the language',
    (place) => changeFiles(place, (files) => files.map((file) => ({ ...file, format: 'constructor' }))),
    'release-file',
  ],
  ['a file that is not there', (place) => changeFile(place, { name: 'nothing' }), 'release-file'],
  [
    'an archive that is none',
    (place) => {
      writeRelease(place, PARTS('tar.gz'));
      const text = Buffer.from('text');
      place.write('release/hello_linux_amd64.tar.gz', text);
      changeFile(place, { sha256: sha256(text) });
    },
    'program-file',
  ],
];

test.each(DAMAGED)('damaged: %s', async (_, damage, code) => {
  await using place = workspace({});
  writeRelease(place, PARTS('binary'));
  damage(place);
  const { codes, exitCode } = await place.build(FROM_RELEASE);
  expect({ codes, exitCode, layout: place.has('image') }).toEqual({
    codes: [code],
    exitCode: code === 'release-changed' ? 1 : 2,
    layout: false,
  });
});
