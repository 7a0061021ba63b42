import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildHello, fakeProgram, tool } from './programs.ts';
import { imageSchemas } from './schemas.ts';
import { LINES, PROGRAMS, readLayout, workspace } from './workspace.ts';

/** What the image of the two programs is, on every machine: other bytes are another format, and a reason to write it down. */
const DIGEST = 'sha256:4746c9849a4244b06f89407bcfeeca0b833110b70728ba72732e888d62fab3a3';

describe('a layout', () => {
  test('holds an index over the platforms that skopeo reads', async () => {
    await using place = workspace();
    const { codes, outputs } = await place.build();
    expect(codes).toEqual([]);
    const raw = tool('skopeo', ['inspect', '--raw', `oci:${join(place.path, 'image')}:1.4.0`]);
    expect(JSON.parse(raw).manifests.map((one: { readonly platform: object }) => one.platform)).toEqual([
      { architecture: 'amd64', os: 'linux' },
      { architecture: 'arm64', os: 'linux' },
    ]);
    expect(outputs).toMatchObject({ version: '1.4.0', layout: 'image' });
  });

  test('has the same bytes wherever and whenever it is built', async () => {
    await using here = workspace();
    const first = await here.build();
    await using there = workspace();
    chmodSync(join(there.path, 'bin/amd64'), 0o600);
    utimesSync(join(there.path, 'bin/arm64'), 1, 1);
    const before = process.umask(0o077);
    const second = await there.build({ binaries: LINES.split('\n').reverse().join('\n') });
    process.umask(before);
    expect(second.outputs['digest']).toBe(first.outputs['digest']);
    expect(second.outputs['platforms']).not.toEqual([]);
    expect(first.outputs['digest']).toBe(DIGEST);
  });

  test('runs its program when umoci has unpacked it', async () => {
    await using place = workspace({});
    buildHello(join(place.path, 'bin/amd64'), 'amd64');
    const { codes } = await place.build({ binaries: 'linux/amd64=bin/amd64', 'ca-certificates': 'auto' });
    expect(codes).toEqual([]);
    const bundle = join(place.path, 'bundle');
    tool('umoci', ['unpack', '--rootless', '--image', `${join(place.path, 'image')}:1.4.0`, bundle]);
    const root = join(bundle, 'rootfs');
    const machine = execFileSync('uname', ['-m'], { encoding: 'utf8' }).trim();
    expect(machine).toBe('x86_64');
    expect(tool('chroot', ['--userspec=65532:65532', root, '/usr/bin/hello', 'image'])).toBe('Hello, image!\n');
    expect(readFileSync(join(root, 'etc/passwd'), 'utf8')).toContain('nonroot:x:65532:65532:');
  });

  test('takes the place of an earlier one whole, and of nothing else', async () => {
    await using place = workspace();
    await place.build();
    const { codes } = await place.build({ version: '1.4.1' });
    expect(codes).toEqual([]);
    expect(readLayout(place).index.manifests[0]).toMatchObject({
      annotations: { 'org.opencontainers.image.ref.name': '1.4.1' },
    });
    place.write('mine/notes.txt', 'mine');
    const foreign = await place.build({ layout: 'mine' });
    expect({ codes: foreign.codes, kept: place.read('mine/notes.txt').toString() }).toEqual({
      codes: ['layout-foreign'],
      kept: 'mine',
    });
    expect(readdirSync(place.path).sort()).toEqual(['bin', 'image', 'mine']);
  });

  test('of one platform is a manifest by itself, or an index where that is asked for', async () => {
    await using place = workspace();
    const binaries = 'linux/amd64=bin/amd64';
    await place.build({ binaries });
    const alone = readLayout(place).index.manifests[0]?.mediaType;
    await place.build({ binaries, 'single-platform': 'index' });
    expect([alone, readLayout(place).index.manifests[0]?.mediaType]).toEqual([
      'application/vnd.oci.image.manifest.v1+json',
      'application/vnd.oci.image.index.v1+json',
    ]);
  });

  test("speaks of Docker's media types only, where they are asked for", async () => {
    await using place = workspace();
    await place.build({ 'media-types': 'docker', provenance: 'false' });
    const { index, image } = readLayout(place);
    const { manifest } = image('linux/amd64');
    expect(JSON.stringify([index.manifests[0]?.mediaType, manifest])).not.toContain('vnd.oci');
    expect(manifest).not.toHaveProperty('annotations');
  });

  test('keeps the variant of a platform', async () => {
    await using place = workspace({ v6: fakeProgram('arm', 'six'), v7: fakeProgram('arm', 'seven') });
    const { codes } = await place.build({ binaries: 'linux/arm/v6=v6\nlinux/arm=v7' });
    expect(codes).toEqual([]);
    expect(readLayout(place).image('linux/arm/v6').config).toMatchObject({ architecture: 'arm', variant: 'v6' });
    expect(readLayout(place).image('linux/arm/v7').config).toMatchObject({ architecture: 'arm', variant: 'v7' });
  });

  test('follows the JSON schemas of the image specification', async () => {
    await using place = workspace();
    await place.build({ ports: '8080', env: 'A=b', cmd: 'serve' });
    const { index, image, json } = readLayout(place);
    const { manifest, config } = image('linux/arm64');
    const root = json(index.manifests[0]?.digest ?? '');
    const attached = json(index.manifests[1]?.digest ?? '');
    const layout = JSON.parse(place.read('image/oci-layout').toString());
    const faults = imageSchemas();
    expect(faults('image-index', index)).toEqual([]);
    expect(faults('image-index', root)).toEqual([]);
    expect(faults('image-manifest', manifest)).toEqual([]);
    expect(faults('image-manifest', attached)).toEqual([]);
    expect(faults('config', config)).toEqual([]);
    expect(faults('image-layout', layout)).toEqual([]);
    expect(faults('image-manifest', { ...manifest, layers: 1 })).not.toEqual([]);
  });
});

describe('the config', () => {
  test('says how the program is started', async () => {
    await using place = workspace();
    await place.build({
      cmd: 'serve\n--port=8080',
      ports: '8080\n53/udp',
      env: 'LOG=debug',
      'working-directory': '/var/lib/hello',
      user: '1000:1000',
      labels: 'a=b',
    });
    expect(readLayout(place).image('linux/amd64').config['config']).toEqual({
      Cmd: ['serve', '--port=8080'],
      Entrypoint: ['/usr/bin/hello'],
      Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'LOG=debug'],
      ExposedPorts: { '53/udp': {}, '8080/tcp': {} },
      Labels: { a: 'b', 'org.opencontainers.image.version': '1.4.0' },
      User: '1000:1000',
      WorkingDir: '/var/lib/hello',
    });
  });

  test('is dated by SOURCE_DATE_EPOCH, like everything else', async () => {
    await using place = workspace();
    await place.build({}, { env: { SOURCE_DATE_EPOCH: '1700000000' } });
    const { config, manifest } = readLayout(place).image('linux/amd64');
    expect(config['created']).toBe('2023-11-14T22:13:20Z');
    expect(manifest['annotations']).toMatchObject({ 'org.opencontainers.image.created': '2023-11-14T22:13:20Z' });
  });
});

test('annotations stand where their levels say', async () => {
  await using place = workspace();
  await place.build({ annotations: 'index:a=1\nmanifest:b=2\nindex,manifest:c=3\nd=x:y=z' });
  const { index, image, json } = readLayout(place);
  const own = { 'org.opencontainers.image.version': '1.4.0' };
  expect(json(index.manifests[0]?.digest ?? '')['annotations']).toEqual({ a: '1', c: '3', d: 'x:y=z', ...own });
  expect(image('linux/arm64').manifest['annotations']).toEqual({ b: '2', c: '3', d: 'x:y=z', ...own });
});

test('files go where they are told, with the mode that they are given or have', async () => {
  await using place = workspace();
  place.write('config/app.yaml', 'a: 1', 0o640);
  place.write('config/run.sh', '#!/bin/sh', 0o750);
  const { codes } = await place.build({
    binaries: 'linux/amd64=bin/amd64',
    files: 'config=/etc/app\nconfig/app.yaml=/srv/:0600',
  });
  expect(codes).toEqual([]);
  const bundle = join(place.path, 'bundle');
  tool('umoci', ['unpack', '--rootless', '--image', `${join(place.path, 'image')}:1.4.0`, bundle]);
  const listed = tool('find', [join(bundle, 'rootfs'), '-type', 'f', '-printf', '%m %P\\n']);
  expect(listed.trim().split('\n').sort()).toEqual([
    '600 srv/app.yaml',
    '644 etc/app/app.yaml',
    '644 etc/group',
    '644 etc/passwd',
    '755 etc/app/run.sh',
    '755 usr/bin/hello',
  ]);
});

test('what scratch lacks is taken from files of the workspace, and Go is told where its time zones are', async () => {
  await using place = workspace({ ...PROGRAMS, 'ca.crt': 'certificates', 'zones.zip': 'zones' });
  await place.build({ 'ca-certificates': 'ca.crt', 'time-zones': 'zones.zip' });
  const { config, manifest } = readLayout(place).image('linux/amd64');
  expect(config['config']).toMatchObject({ Env: [expect.any(String), 'ZONEINFO=/usr/share/zoneinfo.zip'] });
  expect(manifest['layers']).toHaveLength(2);
});

test('with auto, time zones are those of the toolchain that is found first, and the log says whose they are', async () => {
  await using place = workspace({ ...PROGRAMS, 'go/lib/time/zoneinfo.zip': 'zones', 'other/bin/go': '' });
  const auto = { 'ca-certificates': 'none', 'time-zones': 'auto' };
  const { log } = await place.build(auto, {
    env: { GOROOT: join(place.path, 'go'), PATH: join(place.path, 'other/bin') },
  });
  expect(log).toContain(join(place.path, 'go/lib/time/zoneinfo.zip'));
  const given = readLayout(place).image('linux/amd64').config['config'];
  expect(given).toMatchObject({ Env: [expect.any(String), 'ZONEINFO=/usr/share/zoneinfo.zip'] });
  await place.build({ ...auto, env: 'ZONEINFO=/mine.zip' }, { env: { GOROOT: join(place.path, 'go') } });
  expect(readLayout(place).image('linux/amd64').config['config']).toMatchObject({
    Env: [expect.any(String), 'ZONEINFO=/mine.zip'],
  });
  const none = await place.build(auto, { env: { PATH: join(place.path, 'other/bin') } });
  expect(none.log).toContain('This machine has no time zones');
});

describe('refused, with nothing written', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['a program of another machine', { binaries: 'linux/arm64=bin/amd64' }, 'program-platform'],
    ['what is no program', { binaries: 'linux/amd64=text' }, 'program-platform'],
    ['a program that needs a C library, on scratch', { binaries: 'linux/amd64=dynamic' }, 'program-platform'],
    ['one platform twice', { binaries: 'linux/arm64=bin/arm64\nlinux/arm64/v8=bin/arm64' }, 'platform-twice'],
    ['a platform that is none', { binaries: 'linux=bin/amd64' }, 'platform'],
    ['a line without a path', { binaries: 'linux/amd64' }, 'image-line'],
    ['a path outside of the workspace', { binaries: 'linux/amd64=../x' }, 'file-outside'],
    ['a release and programs', { release: 'bin' }, 'program-sources'],
    ['a program with a path for a name', { program: '../../etc/passwd' }, 'program'],
    ['two programs', { program: 'a\nb' }, 'program'],
    ['files of several names and no name', { program: '' }, 'program'],
    ['a port that is none', { ports: '99999' }, 'image-ports'],
    ['a variable that is none', { env: 'A B=c' }, 'image-env'],
    ['the user of a base that is none', { user: 'base' }, 'image-user'],
    ['a user that is none', { user: 'a b' }, 'image-user'],
    ['a label without value', { labels: 'a' }, 'image-labels'],
    ['an unknown level', { annotations: 'indexx:a=b' }, 'image-annotations'],
    ['a file on a file', { files: 'text=/usr/bin/hello/x\ntext=/usr/bin/hello' }, 'image-path'],
    ['a file that removes another', { files: 'text=/etc/.wh.passwd' }, 'image-path'],
    ['a relative place', { files: 'text=etc/x' }, 'image-path'],
    ['a base by tag', { base: 'alpine:3.20' }, 'base-digest'],
    ['a folder that is no layout as base', { base: 'oci:bin' }, 'layout'],
    ['more than max-size', { 'max-size': '100B' }, 'image-too-large'],
    ['certificates that are not there', { 'ca-certificates': 'nothing.crt' }, 'image-file'],
    ['a layout outside of the workspace', { layout: '../image' }, 'output-outside'],
    ['a release that is not there', { binaries: '' }, 'image-file'],
  ];
  test.each(cases)('%s', async (_, inputs, code) => {
    await using place = workspace({
      ...PROGRAMS,
      text: 'text',
      dynamic: fakeProgram('amd64', '', '/lib64/ld-linux-x86-64.so.2'),
    });
    const { codes, faults } = await place.build(inputs);
    expect({ codes, layout: place.has('image') }).toEqual({ codes: [code], layout: false });
    expect(faults[0]?.hint).not.toBe('');
  });

  test('a link in a folder, since it may lead anywhere', async () => {
    await using place = workspace();
    mkdirSync(join(place.path, 'config'));
    symlinkSync('/etc/passwd', join(place.path, 'config/passwd'));
    expect((await place.build({ files: 'config=/etc/app' })).codes).toEqual(['not-a-file']);
  });

  test('an epoch that is no number', async () => {
    await using place = workspace();
    expect((await place.build({}, { env: { SOURCE_DATE_EPOCH: 'now' } })).codes).toEqual(['source-date-epoch']);
  });
});

test.each([
  ['absent.cnf', "Input 'files': there is no file 'absent.cnf'."],
  ['init/hello.cnf', "Input 'files': there is no file 'init/hello.cnf'. Did you mean 'hello.conf'?"],
  ['init/hello.conf/below', "Input 'files': there is no file 'init/hello.conf/below'."],
  ['gone/folder/', "Input 'files': there is no file 'gone/folder/'."],
])('a file that is not there is said to be absent, and not to be a matter of rights: %s', async (source, message) => {
  await using place = workspace({ ...PROGRAMS, 'init/hello.conf': 'x' });
  const { faults } = await place.build({ files: `${source}=/x` });
  expect(faults.map((fault) => [fault.code, fault.message])).toEqual([['image-file', message]]);
  expect(faults[0]?.hint).not.toContain('may read');
});
