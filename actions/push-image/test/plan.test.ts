import { describe, expect, test } from '@jest/globals';
import { content, DOCKER, OCI, parsePlatform } from '@slipway/oci';
import type { MadeArtifact } from '@slipway/release';
import { refused } from '@slipway/testkit';
import { fileArtifact, programDigests, sbomFiles } from '../src/attachments.ts';
import { baseSource } from '../src/base-source.ts';
import { type LayoutFolder, refuseForeign, refuseLayoutName } from '../src/layout-folder.ts';
import { type BuildFacts, buildVersion, imageEpoch, planImage, refuseLargeImage } from '../src/plan.ts';
import { runFacts } from '../src/provenance.ts';
import { inputsOf, type Written } from './inputs.ts';
import { fakeProgram } from './programs.ts';
import { artifact } from './release.ts';

const program = (name = 'hello', machine: 'amd64' | 'arm64' = 'amd64', interpreter = '') => ({
  name,
  content: fakeProgram(machine, 'a program', interpreter),
  sha256: 'a'.repeat(64),
  origin: `bin/${machine}`,
});
const amd64 = { platform: parsePlatform('linux/amd64'), programs: [program()] };
const arm64 = { platform: parsePlatform('linux/arm64'), programs: [program('hello', 'arm64')] };

const facts = (given: Partial<BuildFacts> = {}): BuildFacts => ({
  version: 'v1.4.0',
  commit: '',
  epoch: 1_700_000_000,
  source: '',
  platforms: [amd64],
  scratch: { certificates: undefined, timeZones: undefined },
  files: [],
  ...given,
});
const plan = (given: Partial<BuildFacts> = {}, inputs: Written = {}) => planImage(inputsOf(inputs), facts(given));
const layersOf = (given: Partial<BuildFacts>) => plan(given).layers.map(({ createdBy }) => createdBy);
const file = { path: '/etc/app.yaml', mode: 0o644, content: Buffer.from('a: 1') };

const SCRATCH = 'slipway: users, /tmp, certificates, time zones';

describe('the plan of an image', () => {
  test.each<readonly [string, Partial<BuildFacts>, readonly string[], readonly (readonly number[])[]]>([
    ['on scratch has users, then the program', {}, [SCRATCH, 'slipway: hello for linux/amd64'], [[0, 1]]],
    ['on a base has the program alone', { scratch: undefined }, ['slipway: hello for linux/amd64'], [[0]]],
    [
      'of two platforms shares what is below the programs',
      { platforms: [amd64, arm64], files: [file] },
      [SCRATCH, 'slipway: 1 file', 'slipway: hello for linux/amd64', 'slipway: hello for linux/arm64'],
      [
        [0, 1, 2],
        [0, 1, 3],
      ],
    ],
  ])('%s', (_, given, layers, images) => {
    expect(layersOf(given)).toEqual(layers);
    expect(plan(given).images.map((image) => image.layers)).toEqual(images);
  });

  test('names what is shared, without folders', () => {
    const certificates = Buffer.from('pem');
    const timeZones = Buffer.from('zip');
    const { shared, settings } = plan({ scratch: { certificates, timeZones }, files: [file] });
    expect(shared.map(({ path }) => path)).toEqual([
      '/etc/passwd',
      '/etc/group',
      '/etc/ssl/certs/ca-certificates.crt',
      '/usr/share/zoneinfo.zip',
      '/etc/app.yaml',
    ]);
    expect(settings.env.get('ZONEINFO')).toBe('/usr/share/zoneinfo.zip');
  });

  test('leaves ZONEINFO as it is asked for', () => {
    const scratch = { certificates: undefined, timeZones: Buffer.from('zip') };
    expect(plan({ scratch }, { env: ['ZONEINFO=/z'] }).settings.env.get('ZONEINFO')).toBe('/z');
  });

  test('labels the image with what is known, and annotates it the same', () => {
    const { settings, annotations, created } = plan({
      commit: 'c'.repeat(40),
      source: 'https://github.com/acme/hello',
    });
    expect(settings.labels).toEqual({
      'org.opencontainers.image.title': 'hello',
      'org.opencontainers.image.version': '1.4.0',
      'org.opencontainers.image.revision': 'c'.repeat(40),
      'org.opencontainers.image.source': 'https://github.com/acme/hello',
      'org.opencontainers.image.created': '2023-11-14T22:13:20Z',
    });
    expect(annotations).toEqual({ index: settings.labels, manifest: settings.labels });
    expect(created).toBe('2023-11-14T22:13:20Z');
    expect(Object.keys(plan({ version: '' }).settings.labels)).not.toContain('org.opencontainers.image.version');
  });

  describe('records its version', () => {
    const V = 'org.opencontainers.image.version';
    const ANNOTATED = { index: { [V]: '1.4.0', b: '2' }, manifest: { [V]: '1.4.0' } };

    test.each<[string, Partial<BuildFacts>, Written, Readonly<Record<string, string>>, unknown]>([
      ['beside other labels', {}, { labels: ['a=1'], annotations: ['index:b=2'] }, { a: '1', [V]: '1.4.0' }, ANNOTATED],
      [
        'whatever a label says, where it is asked for',
        {},
        { version: 'v1.4.0', labels: ['a=1', `${V}=3.20.1`], annotations: ['index:b=2', `${V}=main`] },
        { a: '1', [V]: '1.4.0' },
        ANNOTATED,
      ],
      [
        'as a label says, where nothing is asked for',
        {},
        { labels: [`${V}=main`], annotations: ['index:b=2'] },
        { [V]: 'main' },
        { index: { [V]: 'main', b: '2' }, manifest: { [V]: 'main' } },
      ],
      [
        'as an annotation says, where nothing is asked for',
        {},
        { labels: ['a=1'], annotations: [`index:${V}=main`] },
        { a: '1', [V]: '1.4.0' },
        { index: { [V]: 'main' }, manifest: { [V]: '1.4.0' } },
      ],
      [
        'and none where none is known',
        { version: '' },
        { labels: ['a=1'] },
        { a: '1' },
        { index: { a: '1' }, manifest: { a: '1' } },
      ],
      [
        'not even in annotations that are given',
        { version: '' },
        { labels: ['a=1'], annotations: ['index:b=2'] },
        { a: '1' },
        { index: { b: '2' }, manifest: {} },
      ],
    ])('%s', (_, given, inputs, labels, annotated) => {
      const { settings, annotations } = plan({ version: 'v1.4.0', ...given }, inputs);
      expect([settings.labels, annotations]).toEqual([labels, annotated]);
    });

    test('and says so where a label is overruled', () => {
      const { notices } = plan({ version: 'v1.4.0' }, { version: 'v1.4.0', labels: [`${V}=main`] });
      expect(notices).toEqual([`The label ${V} is 1.4.0, as asked for, not main.`]);
      expect(plan({ version: 'v1.4.0' }, { version: 'v1.4.0', labels: [`${V}=1.4.0`] }).notices).toEqual([]);
    });
  });

  test('says what must come from the base', () => {
    expect(plan({ scratch: undefined }, { user: 'app' }).notices).toEqual([
      '1 thing must come from the base, whose files are not looked through: the user app.',
    ]);
    expect(refused(() => plan({}, { user: 'app' })).code).toBe('image-user');
  });

  test.each([
    [false, OCI, [amd64], {}],
    [true, OCI, [amd64, arm64], {}],
    [true, OCI, [amd64], { singlePlatform: 'index' }],
    [false, DOCKER, [amd64], { mediaTypes: 'docker' }],
  ] as const)('has an index (%s) of the media types that are asked for', (index, mediaTypes, platforms, inputs) => {
    expect(plan({ platforms }, inputs)).toMatchObject({ index, mediaTypes });
  });

  test('is an empty one where there is no platform', () => {
    expect(plan({ platforms: [] })).toMatchObject({ images: [], settings: { entrypoint: ['/usr/bin/'] } });
  });

  test.each<readonly [string, Partial<BuildFacts>, string]>([
    ['a program of another platform', { platforms: [{ ...arm64, programs: [program()] }] }, 'program-platform'],
    [
      'a program that needs a loader',
      { platforms: [{ ...amd64, programs: [program('hello', 'amd64', '/lib/ld.so')] }] },
      'program-platform',
    ],
    ['a program that is a path', { platforms: [{ ...amd64, programs: [program('a/b')] }] }, 'program'],
    ['a program without a name', { platforms: [{ ...amd64, programs: [program('')] }] }, 'program'],
    ['a platform twice', { platforms: [amd64, amd64] }, 'platform-twice'],
  ])('refuses %s', (_, given, code) => {
    expect(refused(() => plan(given)).code).toBe(code);
  });

  test('takes no bug for a damaged program', () => {
    const unreadable = Object.defineProperty(Buffer.from(''), 'length', {
      get: () => {
        throw new Error('a bug');
      },
    });
    const damaged = { ...amd64, programs: [{ ...program(), content: unreadable }] };
    expect(() => plan({ platforms: [damaged] })).toThrow('a bug');
  });

  test('refuses a damaged program, and says which', () => {
    const damaged = { ...program(), content: fakeProgram('amd64', '').subarray(0, 30) };
    const fault = refused(() => plan({ platforms: [{ ...amd64, programs: [damaged] }] }));
    expect(fault).toMatchObject({
      code: 'broken-executable',
      message: expect.stringContaining('hello for linux/amd64 (bin/amd64): The executable is damaged'),
    });
  });
});

describe('the version of a build', () => {
  test.each([
    ['v1.4.0', 'v1.4.0', 'v1.4.0'],
    ['1.4.0', 'v1.4.0', '1.4.0'],
    ['', 'v1.4.0', 'v1.4.0'],
    ['1.4.0', '', '1.4.0'],
    ['', '', ''],
  ])('is %j of the release %j: %j', (asked, released, version) => {
    expect(buildVersion(asked, released)).toBe(version);
  });

  test.each([
    ['1.4.1', 'v1.4.0'],
    ['1.4 0', ''],
    ['foo', ''],
    ['foo', 'v1.4.0'],
    ['release-1.4', ''],
  ])('is refused: %j of the release %j', (asked, released) => {
    expect(refused(() => buildVersion(asked, released)).code).toBe('image-version');
  });
});

describe('the date of an image', () => {
  test.each([
    [undefined, undefined, 0],
    [undefined, 7, 7],
    ['', 7, 7],
    ['253402300799', 7, 253_402_300_799],
  ])('is %j of the release %j: %j', (given, released, epoch) => {
    expect(imageEpoch(given, released)).toBe(epoch);
  });

  test.each(['253402300800', '-1', '1e3', 'now'])('is refused: %s', (given) => {
    expect(refused(() => imageEpoch(given, undefined)).code).toBe('source-date-epoch');
  });
});

test('an image may have as many bytes as are allowed, and no more', () => {
  const { platform } = amd64;
  expect(() => refuseLargeImage(platform, 10, undefined)).not.toThrow();
  expect(() => refuseLargeImage(platform, 10, 10)).not.toThrow();
  expect(refused(() => refuseLargeImage(platform, 11, 10)).code).toBe('image-too-large');
});

describe('the base', () => {
  const digest = `sha256:${'a'.repeat(64)}`;

  test.each([
    ['scratch', { kind: 'scratch' }],
    ['oci:base:1', { kind: 'layout', layout: 'base:1' }],
    [
      `alpine:3.20@${digest}`,
      {
        kind: 'registry',
        name: 'docker.io/library/alpine:3.20',
        reference: { registry: 'docker.io', repository: 'library/alpine', tag: '3.20', digest },
      },
    ],
  ])('of %s', (base, expected) => {
    expect(baseSource(base)).toEqual(expected);
  });

  test('is refused without a digest', () => {
    expect(refused(() => baseSource('alpine:3.20')).code).toBe('base-digest');
  });
});

describe('the folder of the layout', () => {
  test.each<readonly [string, LayoutFolder, boolean]>([
    ['nothing', { kind: 'absent' }, true],
    ['an empty folder', { kind: 'folder', names: [], isLayout: false }, true],
    ['a layout', { kind: 'folder', names: ['blobs', 'index.json', 'oci-layout', 'ingest'], isLayout: true }, true],
    ['a layout with more', { kind: 'folder', names: ['blobs', 'index.json', 'notes'], isLayout: true }, false],
    ['files of its names that are none', { kind: 'folder', names: ['blobs'], isLayout: false }, false],
    ['a file', { kind: 'file' }, false],
  ])('with %s in it is replaced: %s', (_, found, replaced) => {
    const code = replaced ? undefined : refused(() => refuseForeign(found, 'image')).code;
    if (replaced) refuseForeign(found, 'image');
    expect(code).toBe(replaced ? undefined : 'layout-foreign');
  });

  test('has no colon in its name', () => {
    expect(() => refuseLayoutName('image')).not.toThrow();
    expect(refused(() => refuseLayoutName('image:1')).code).toBe('layout-name');
  });
});

describe('what is attached to a build', () => {
  const { descriptor } = content(Buffer.from('image'), OCI.manifest);
  const images = [{ platform: amd64.platform, manifest: { descriptor } }];
  const targets = [
    { platform: amd64.platform, target: 'linux/amd64', programs: [{ name: 'hello' }] },
    { platform: arm64.platform, target: 'linux/arm64', programs: [{ name: 'hello' }] },
  ];
  const sbom = artifact({ kind: 'sbom', format: 'spdx' });

  test.each<readonly [string, MadeArtifact, readonly string[]]>([
    ['SPDX', sbom, ['application/spdx+json']],
    ['CycloneDX', { ...sbom, format: 'cyclonedx' }, ['application/vnd.cyclonedx+json']],
    ['another format', { ...sbom, format: 'binary' }, []],
    ['another kind of file', { ...sbom, kind: 'archive' }, []],
    ['another program', { ...sbom, programs: ['other'] }, []],
    ['another platform', { ...sbom, target: 'linux/arm64' }, []],
  ])('of %s are the bills of materials of its programs', (_, artifact, types) => {
    expect(sbomFiles(targets, [artifact], images).map(({ type }) => type)).toEqual(types);
  });

  test('has a name and the date of the image', () => {
    expect(fileArtifact('text/plain', Buffer.from('x'), 'notes', '1970-01-01T00:00:00Z')).toMatchObject({
      artifactType: 'text/plain',
      blobs: [{ mediaType: 'text/plain', annotations: { 'org.opencontainers.image.title': 'notes' } }],
      annotations: { 'org.opencontainers.image.created': '1970-01-01T00:00:00Z' },
    });
  });

  test('says which program is for which platform', () => {
    expect(programDigests([amd64])).toEqual([{ platform: 'linux/amd64', name: 'hello', sha256: 'a'.repeat(64) }]);
  });

  test('names source and run, as far as they are known', () => {
    const context = {
      serverUrl: 'https://github.com',
      repository: 'acme/hello',
      ref: 'refs/tags/v1.4.0',
      runId: '7',
      runAttempt: '2',
    };
    const workflow = 'acme/hello/.github/workflows/release.yml@refs/tags/v1.4.0';
    expect(runFacts(undefined, 'c')).toEqual({ source: undefined, run: undefined });
    expect(runFacts({ context, workflow }, 'c')).toEqual({
      source: { repository: 'https://github.com/acme/hello', ref: 'refs/tags/v1.4.0', commit: 'c' },
      run: {
        workflow: `https://github.com/${workflow}`,
        invocation: 'https://github.com/acme/hello/actions/runs/7/attempts/2',
      },
    });
    expect(runFacts({ context, workflow: undefined }, '').run?.workflow).toBe('https://github.com/acme/hello');
  });
});
