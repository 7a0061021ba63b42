import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fakeProgram } from './programs.ts';
import { LINES, PROGRAMS, readLayout, workspace } from './workspace.ts';

const LONG = 'x'.repeat(10_000);

/** Texts that people and attackers come up with. */
const HOSTILE = [
  'a\u0000b',
  '\u001b[31m',
  '%0A::error::',
  '${{ secrets.X }}',
  '\u202egnp',
  '--privileged',
  '../../etc',
  LONG,
];

const shown = HOSTILE.map((text) => [JSON.stringify(text).slice(0, 30), text] as const);

/** A text that was shown to people. */
function expectHarmless(text: string): void {
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
}

/** Inputs whose text nobody should have to trust. */
const INPUTS = [
  'version',
  'program',
  'platforms',
  'base',
  'user',
  'working-directory',
  'ports',
  'env',
  'labels',
  'files',
  'attach',
  'layout',
  'ca-certificates',
  'max-size',
] as const;

describe.each(shown)('the text %s', (_, text) => {
  test.each(INPUTS)('is refused or taken as it is in %s, and shown harmlessly', async (input) => {
    await using place = workspace();
    const { exitCode, faults, log, report } = await place.build({ [input]: text });
    expect([0, 1, 2]).toContain(exitCode);
    for (const { message, hint } of faults) {
      expect(message + hint).not.toMatch(/[\u0000-\u001f\u202e]/u);
      expect(message.length).toBeLessThan(600);
    }
    expectHarmless(log);
    expect(JSON.stringify(report).length).toBeLessThan(60_000);
    expect(readdirSync(place.path).filter((name) => name !== 'bin' && !place.has(`${name}/oci-layout`))).toEqual([]);
  });
});

describe.each(shown)('the text %s where an image is read or moved', (_, text) => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['the layout that is pushed', { mode: 'push', layout: text, tags: 'ghcr.io/a/b:1' }],
    ['the name of an image in it', { mode: 'push', layout: `image:${text}`, tags: 'ghcr.io/a/b:1' }],
    ['a tag', { mode: 'push', tags: `ghcr.io/a/b:${text}` }],
    ['a repository', { mode: 'push', images: `ghcr.io/${text}`, tags: '1' }],
    ['a registry', { mode: 'push', images: `${text}.example/a/b`, tags: '1' }],
    ['the source of a promotion', { mode: 'promote', source: `ghcr.io/a/b@${text}`, tags: 'ghcr.io/a/b:1' }],
    ['the repository that is rolled back', { mode: 'rollback', images: text, to: '1' }],
    ['the layout that is inspected', { mode: 'inspect', layout: text }],
    ['the image that is inspected', { mode: 'inspect', source: `x y/${text}` }],
  ])('is refused before anything is sent: %s', async (_, inputs) => {
    await using place = workspace();
    await place.build();
    const { exitCode, faults, log } = await place.run(inputs);
    expect([1, 2]).toContain(exitCode);
    for (const { code, message, hint } of faults) {
      expect(code).toMatch(/^(image|layout)/);
      expectHarmless(message + hint);
      expect(message.length).toBeLessThan(600);
    }
    expectHarmless(log);
  });
});

test('a pipe in place of release.json is no file, and nobody waits for it', async () => {
  await using place = workspace();
  mkdirSync(join(place.path, 'release'));
  execFileSync('mkfifo', [join(place.path, 'release/release.json')]);
  const { codes, exitCode } = await place.run({ mode: 'build', 'ca-certificates': 'none', 'time-zones': 'none' });
  expect([codes, exitCode]).toEqual([['release-file'], 2]);
});

test('a folder below a file is none', async () => {
  await using place = workspace();
  expect((await place.build({ layout: 'bin/amd64/image' })).codes).toEqual(['layout-foreign']);
});

describe('refused, with nothing written', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['platforms beside programs', { platforms: 'linux/amd64' }, 'platforms'],
    ['a program of another system', { binaries: 'freebsd/amd64=bin/amd64' }, 'program-platform'],
    ['a program that is called like a folder', { program: 'hello/' }, 'program'],
    ['a version that no tag can hold', { version: '1.4.0 beta' }, 'image-version'],
    ['a folder with a colon', { layout: 'image:1.4.0' }, 'layout-name'],
    ['a relative working directory', { 'working-directory': 'srv' }, 'image-working-directory'],
    ['a file that gets the rights of its owner', { files: 'bin/amd64=/bin/su:4755' }, 'image-line'],
    ['a mode that is none', { files: 'bin/amd64=/bin/su:999' }, 'image-line'],
    ['what is no media type', { attach: 'bin/amd64=text' }, 'image-attach'],
    ['a file to attach that is not there', { attach: 'bin/none=text/plain' }, 'image-file'],
    ['a base that is not there', { base: 'oci:none' }, 'image-file'],
    ['the store of Git, below a folder', { files: 'source=/src' }, 'file-in-git'],
    ['what is neither file nor folder', { files: 'pipe=/pipe' }, 'not-a-file'],
    ['what is neither, below a folder', { files: 'pipes=/pipes' }, 'not-a-file'],
    ['a link that leads out of the workspace', { files: 'passwd=/etc/passwd' }, 'not-a-file'],
    ['a program that is such a link', { binaries: 'linux/amd64=passwd' }, 'not-a-file'],
    ['certificates that are such a link', { 'ca-certificates': 'passwd' }, 'not-a-file'],
    ['a link to the store of Git', { files: 'token=/readme' }, 'not-a-file'],
    ['such a link to attach', { attach: 'token=text/plain' }, 'not-a-file'],
    ['such a link for time zones', { 'time-zones': 'token' }, 'not-a-file'],
    ['a file behind a folder that is a link', { files: 'folder/sub/x=/x' }, 'not-a-file'],
    ['a folder behind a folder that is a link', { files: 'folder/sub=/x' }, 'not-a-file'],
    ['a folder that is a link', { files: 'folder=/x' }, 'not-a-file'],
    ['a link to nothing', { files: 'dangling=/x' }, 'not-a-file'],
    ['a pipe to attach', { attach: 'pipe=text/plain' }, 'not-a-file'],
    ['the store of Git by its name', { files: 'source/sub/.git=/src' }, 'file-in-git'],
    ['a file of the store of Git', { files: 'source/sub/.git/config=/src' }, 'file-in-git'],
    ['a file of the store of Git to attach', { attach: 'source/sub/.git/config=text/plain' }, 'file-in-git'],
    ['a file that lies above the workspace', { files: '../x=/x' }, 'image-file'],
    ['a file of four gigabytes', { files: 'large=/large' }, 'image-file'],
    ['a program of four gigabytes', { binaries: 'linux/amd64=large' }, 'image-file'],
    ['four gigabytes to attach', { attach: 'large=text/plain' }, 'image-file'],
  ];
  test.each(cases)('%s', async (_, inputs, code) => {
    await using place = workspace({
      ...PROGRAMS,
      'source/sub/.git/config': 'token',
      'pipes/x': '',
      'plain/sub/x': '',
      large: '',
    });
    execFileSync('mkfifo', [join(place.path, 'pipe'), join(place.path, 'pipes/pipe')]);
    symlinkSync('/etc/passwd', join(place.path, 'passwd'));
    truncateSync(join(place.path, 'large'), 2 ** 32);
    symlinkSync('source/sub/.git/config', join(place.path, 'token'));
    symlinkSync('plain', join(place.path, 'folder'));
    symlinkSync('nowhere', join(place.path, 'dangling'));
    const { codes, faults } = await place.build(inputs);
    expect({ codes, layout: place.has('image') }).toEqual({ codes: [code], layout: false });
    expect(faults[0]?.hint).not.toBe('');
  });

  test.each(['253402300800', '999999999999', '-1', '1e3'])('an epoch that no date can say: %s', async (epoch) => {
    await using place = workspace();
    expect((await place.build({}, { env: { SOURCE_DATE_EPOCH: epoch } })).codes).toEqual(['source-date-epoch']);
  });

  test('a folder of somebody who put files beside a layout', async () => {
    await using place = workspace();
    await place.build();
    place.write('image/thesis.txt', 'years of work');
    expect((await place.build()).codes).toEqual(['layout-foreign']);
    expect(place.read('image/thesis.txt').toString()).toBe('years of work');
  });
});

test('the last second that a date can say is taken', async () => {
  await using place = workspace();
  await place.build({}, { env: { SOURCE_DATE_EPOCH: '253402300799' } });
  expect(readLayout(place).image('linux/amd64').config['created']).toBe('9999-12-31T23:59:59Z');
});

test('an empty folder takes a layout, and an empty folder goes into an image', async () => {
  await using place = workspace();
  mkdirSync(join(place.path, 'image'));
  mkdirSync(join(place.path, 'data/empty'), { recursive: true });
  const { codes } = await place.build({ binaries: 'linux/amd64=bin/amd64', files: 'data=/var/lib/hello' });
  expect(codes).toEqual([]);
  const { manifest, config } = readLayout(place).image('linux/amd64');
  expect(manifest['layers']).toHaveLength(3);
  expect(config['history']).toMatchObject([{}, { created_by: 'slipway: 1 file' }, {}]);
});

test('a workspace may hold blanks, umlauts and characters of other scripts', async () => {
  const name = 'Bücher für 日本';
  await using place = workspace({ [`${name}/program=1`]: fakeProgram('amd64', ''), [`${name}/ä b.txt`]: 'text' });
  const { codes } = await place.build({
    binaries: `linux/amd64=${name}/program=1`,
    files: `${name}/ä b.txt=/etc/${name}/`,
    layout: `${name}/image`,
  });
  expect(codes).toEqual([]);
  const inspected = await place.run({ mode: 'inspect', layout: `${name}/image:1.4.0` });
  expect(inspected.outputs['inspection']).toMatchObject({ version: '1.4.0' });
});

test('where nothing can be written that is said, and the earlier layout stays', async () => {
  await using place = workspace();
  const first = await place.build();
  // Nobody, not even root, makes folders there.
  const { codes, exitCode, faults } = await place.build({ version: '1.5.0' }, { env: { RUNNER_TEMP: '/sys' } });
  expect({ codes, exitCode }).toEqual({ codes: ['layout-write'], exitCode: 2 });
  expect(faults[0]?.message).toMatch(/could not be written: .* \(E[A-Z]+\)/);
  expect(readLayout(place).index.manifests[0]?.digest).toBe(first.outputs['digest']);
  expect(readdirSync(place.path).sort()).toEqual(['bin', 'image']);
});

test('a build that is refused leaves the earlier layout as it was, and nothing beside it', async () => {
  await using place = workspace();
  const first = await place.build();
  expect((await place.build({ binaries: LINES, 'max-size': '100B' })).codes).toEqual(['image-too-large']);
  expect(readLayout(place).index.manifests[0]?.digest).toBe(first.outputs['digest']);
  expect(readdirSync(place.path).sort()).toEqual(['bin', 'image']);
});
