import { describe, expect, test } from '@jest/globals';
import { content, type DescribedVersion, digestOf, type Manifest, type Move, OCI, parsePlatform } from '@slipway/oci';
import { refused } from '@slipway/testkit';
import { refuseOtherVersion } from '../src/asked-version.ts';
import type { RollbackInputs } from '../src/inputs.ts';
import { inspectionOf } from '../src/inspection.ts';
import { layoutOf } from '../src/layout-folder.ts';
import { attachLine, binaryLine, fileLine, fileMode } from '../src/lines.ts';
import { insecureRegistries, loginsOf } from '../src/logins.ts';
import { deliveredOutputs } from '../src/outputs.ts';
import { programOrigin } from '../src/program-sources.ts';
import { promotedReference } from '../src/promote.ts';
import { builtOutput } from '../src/render-build.ts';
import { refuseSameImage, refuseWithdrawnTarget, rollbackPlan, rollbackRequest, targetTag } from '../src/rollback.ts';
import { inputsOf, readInputs, rollbackInputs, type Written } from './inputs.ts';

const hello = { registry: 'ghcr.io', repository: 'acme/hello' };
const root = content(Buffer.from('root'), OCI.index);
const amd64 = content(Buffer.from('amd64'), OCI.manifest).descriptor;
const layer = content(Buffer.from('layer'), OCI.layer).descriptor;
const manifest: Manifest = { kind: 'manifest', mediaType: OCI.manifest, config: amd64, layers: [layer] };
const platforms = [{ platform: 'linux/amd64', descriptor: amd64, manifest }];
const sbom = { ...content(Buffer.from('sbom'), OCI.manifest).descriptor, artifactType: 'application/spdx+json' };
const attached = [{ descriptor: sbom, subject: amd64 }];

describe('a line', () => {
  test.each([
    ['a=b=/c', { source: 'a=b', target: { path: '/c', mode: undefined } }],
    ['a=/c:0755', { source: 'a', target: { path: '/c', mode: 0o755 } }],
    ['a=/c:644', { source: 'a', target: { path: '/c', mode: 0o644 } }],
    ['a=/c:d', { source: 'a', target: { path: '/c:d', mode: undefined } }],
  ])('of files names source, destination and mode: %s', (line, expected) => {
    expect(fileLine(line)).toEqual(expected);
  });

  test.each(['a', '=/c', 'a=', 'a=/c:4755', 'a=/c:9'])('of files is refused: %s', (line) => {
    expect(refused(() => fileLine(line)).code).toBe('image-line');
  });

  test.each([
    [0o600, 0o644, 0o600],
    [undefined, 0o644, 0o644],
    [undefined, 0o700, 0o755],
  ])('with the mode %j gives a file of %j that of the image', (mode, machine, expected) => {
    expect(fileMode({ path: '/c', mode }, machine)).toBe(expected);
  });

  test('of binaries names platform and path, which may hold an =', () => {
    expect(binaryLine('linux/arm/v7 = bin/a=b')).toEqual({ platform: parsePlatform('linux/arm/v7'), path: 'bin/a=b' });
  });

  test.each([
    ['linux/amd64', 'image-line'],
    ['linux/amd64=', 'image-line'],
    ['=bin/hello', 'platform'],
  ])('of binaries is refused: %s', (line, code) => {
    expect(refused(() => binaryLine(line)).code).toBe(code);
  });

  test('of attachments names a file and its media type', () => {
    const expected = { path: 'out/sbom.json', name: 'sbom.json', type: 'application/spdx+json' };
    expect(attachLine('out/sbom.json=application/spdx+json')).toEqual(expected);
    expect(refused(() => attachLine('sbom.json=spdx')).code).toBe('image-attach');
  });
});

describe('the programs', () => {
  const origin = (inputs: Written) => programOrigin(inputsOf(inputs));

  test.each<readonly [string, Written, object]>([
    ['a release without being told', {}, { kind: 'release', folder: 'release' }],
    ['the release that is named', { release: 'out' }, { kind: 'release', folder: 'out' }],
    ['files of one name', { binaries: ['linux/amd64=a/hello', 'linux/arm64=b/hello'] }, { name: 'hello' }],
    [
      'files that are given a name',
      { binaries: ['linux/amd64=a', 'linux/arm64=b'], program: ['app'] },
      { name: 'app' },
    ],
  ])('come from %s', (_, inputs, expected) => {
    expect(origin(inputs)).toMatchObject(expected);
  });

  test.each<readonly [string, Written, string]>([
    ['two places', { release: 'out', binaries: ['linux/amd64=a'] }, 'program-sources'],
    ['files that are chosen from', { platforms: ['linux/amd64'], binaries: ['linux/amd64=a'] }, 'platforms'],
    ['files of two names', { binaries: ['linux/amd64=a', 'linux/arm64=b'] }, 'program'],
    ['files that are two programs', { binaries: ['linux/amd64=a'], program: ['a', 'b'] }, 'program'],
  ])('do not come from %s', (_, inputs, code) => {
    expect(refused(() => origin(inputs)).code).toBe(code);
  });
});

describe('a login', () => {
  const registries = (raw: Readonly<Record<string, string>>) =>
    loginsOf(readInputs({ username: 'me', password: 'secret', ...raw })).map(({ registry }) => registry);

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['the registries of the tags, each once', { mode: 'push', tags: 'a.test/b:1\na.test/c:1' }, ['a.test']],
    ['no registry where nothing is named', { mode: 'push' }, []],
    [
      'the repository that is rolled back',
      { mode: 'rollback', images: 'a.test/b', tags: 'latest', to: '1.2.8' },
      ['a.test'],
    ],
    ['the image that is inspected', { mode: 'inspect', source: 'a.test/b:1' }, ['a.test']],
    ['no registry where a layout is inspected', { mode: 'inspect' }, []],
  ])('is for %s', (_, raw, expected) => {
    expect(registries(raw)).toEqual(expected);
  });

  test('is for no registry in a build, and refused there', () => {
    expect(loginsOf(inputsOf())).toEqual([]);
    expect(refused(() => registries({ mode: 'build' })).code).toBe('input-without-use');
  });

  test('is whole or not there', () => {
    const push = { mode: 'push', tags: 'a.test/b:1' };
    expect(loginsOf(readInputs(push))).toEqual([]);
    expect(refused(() => loginsOf(readInputs({ ...push, username: 'me' }))).message).toMatch(
      /'username' is given, and 'password'/,
    );
    expect(refused(() => loginsOf(readInputs({ ...push, password: 'x' }))).message).toMatch(
      /'password' is given, and 'username'/,
    );
  });

  test('goes without TLS only to registries that are named, and to this machine', () => {
    const insecure = insecureRegistries(['Registry.test:5000']);
    expect(['registry.test:5000', 'localhost:5000', 'ghcr.io'].map(insecure)).toEqual([true, true, false]);
  });
});

describe('a rollback', () => {
  const request = (inputs: Partial<RollbackInputs>) => rollbackRequest(rollbackInputs(inputs));
  const names = ['1.2.8', '1.2.9', '1.2', 'latest', 'main'];

  test('is of one repository, and of its tags', () => {
    expect(request({ to: '1.2.8', tags: ['latest'], exclude: ['1.2.9'] })).toEqual({
      repository: hello,
      to: '1.2.8',
      tags: ['latest'],
      exclude: ['1.2.9'],
    });
    expect(request({ to: '1.2.8' }).tags).toEqual([]);
  });

  test.each<readonly [string, Partial<RollbackInputs>, string]>([
    ['without a version', { to: '' }, 'rollback-to'],
    ['with tags of another repository', { to: '1', tags: ['ghcr.io/acme/other:1', 'latest'] }, 'image-repository'],
  ])('is refused %s', (_, inputs, code) => {
    expect(refused(() => request(inputs)).code).toBe(code);
  });

  test.each([
    ['1.2.8', names, '1.2.8', undefined],
    ['1.2.7', names, undefined, /^Give a version that is published\. Is 1\.2\.\d meant\?$/],
    ['x'.repeat(40), names, undefined, /such as 1\.2\.8/],
    ['1.2.8', undefined, undefined, /^Give the repository/],
  ])('to %s among %j goes to the tag %s', (to, published, tag, hint) => {
    const find = () => targetTag(request({ to }), published);
    if (tag !== undefined) expect(find()).toEqual({ tag, published });
    else expect(refused(find).hint).toMatch(hint ?? /never/);
  });

  test.each<readonly [string, string, readonly string[], string]>([
    ['the tag of no version', 'main', [], 'rollback-to'],
    ['a bad version that is not published', '1.2.8', ['1.2.99'], 'rollback-exclude'],
    ['a bad version that is the good one', '1.2.8', ['1.2.8'], 'rollback-exclude'],
  ])('is refused for %s', (_, to, exclude, code) => {
    const asked = request({ to, exclude });
    expect(refused(() => rollbackPlan(asked, { tag: to, described: '' }, names)).code).toBe(code);
  });

  test('takes back what is above, but not the image that it goes back to, nor to what was withdrawn', () => {
    const plan = rollbackPlan(request({ to: '1.2.8' }), { tag: '1.2.8', described: '' }, names);
    expect(plan).toEqual({ kind: 'plan', version: '1.2.8', withdrawn: ['1.2.9'], tags: ['1.2.8', '1.2', 'latest'] });
    const good = root.descriptor.digest;
    expect(() => refuseSameImage(plan, [{ tag: '1.2.9', image: amd64 }], good)).not.toThrow();
    const same = refused(() => refuseSameImage(plan, [{ tag: '1.2.9', image: root.descriptor }], good));
    expect([same.code, same.message]).toEqual(['rollback-exclude', `1.2.9 and 1.2.8 are the same image, ${good}.`]);
    expect(() => refuseWithdrawnTarget('1.2.8', false)).not.toThrow();
    expect(refused(() => refuseWithdrawnTarget('1.2.8', true)).code).toBe('rollback-to');
  });
});

test('a promotion needs an image', () => {
  expect(promotedReference('ghcr.io/acme/hello:1')).toEqual({ ...hello, tag: '1' });
  expect(refused(() => promotedReference('')).code).toBe('source');
});

describe('outputs', () => {
  const move: Move = {
    repository: 'ghcr.io/acme/hello',
    tag: '1.4.0',
    kind: 'version',
    from: '',
    to: root.descriptor.digest,
    action: 'set',
    why: 'the version itself',
  };
  const latest: Move = { ...move, tag: 'latest', kind: 'line', from: digestOf(Buffer.from('old')), why: 'asked for' };
  const delivered = { root, platforms, version: 'v1.4.0', moves: [move, latest] };
  const outputs = deliveredOutputs({ ...delivered, destinations: [{ name: hello, tags: ['1.4.0', 'latest'] }] });

  test('of a delivery say what is where, and what was there before', () => {
    expect(outputs).toEqual({
      digest: root.descriptor.digest,
      image: `ghcr.io/acme/hello@${root.descriptor.digest}`,
      version: '1.4.0',
      platforms: [{ platform: 'linux/amd64', digest: amd64.digest, size: 5 }],
      tags: [
        { tag: 'ghcr.io/acme/hello:1.4.0', from: '', to: move.to, action: 'set', why: 'the version itself' },
        { tag: 'ghcr.io/acme/hello:latest', from: latest.from, to: move.to, action: 'set', why: 'asked for' },
      ],
      previous: { 'ghcr.io/acme/hello:latest': latest.from },
    });
  });

  test('name no image where there is no destination', () => {
    expect(deliveredOutputs({ ...delivered, destinations: [] }).image).toBe('');
  });

  test('of a build have the size of each platform', () => {
    const image = { platform: parsePlatform('linux/amd64'), manifest: { descriptor: amd64 }, size: 7 };
    expect(builtOutput([image])).toEqual([{ platform: 'linux/amd64', digest: amd64.digest, size: 7 }]);
  });
});

describe('an inspection', () => {
  const description = { annotations: { 'org.opencontainers.image.version': '1.4.0' }, labels: { a: '1' } };
  const facts = { name: 'image', root: root.descriptor, description, platforms, attached, signedByTag: false };

  test('says what the image says, and what is attached', () => {
    expect(inspectionOf(facts)).toEqual({
      name: 'image',
      digest: root.descriptor.digest,
      mediaType: OCI.index,
      version: '1.4.0',
      ...description,
      platforms: [{ platform: 'linux/amd64', digest: amd64.digest, size: 5, layers: 1 }],
      attached: [{ type: 'application/spdx+json', digest: sbom.digest, subject: amd64.digest }],
      signed: false,
    });
  });

  test.each([
    ['a tag', { signedByTag: true }],
    [
      'an artifact',
      {
        attached: [
          { descriptor: amd64, subject: amd64 },
          { descriptor: { ...sbom, artifactType: 'application/vnd.cncf.notary.signature' }, subject: amd64 },
        ],
      },
    ],
  ])('says that %s signs it', (_, given) => {
    expect(inspectionOf({ ...facts, ...given }).signed).toBe(true);
  });
});

describe('a tag of another version than the image', () => {
  const annotated = (version: string) => ({ version, by: 'annotation' }) as const;

  test.each<[string, DescribedVersion, readonly string[]]>([
    ['', annotated('1.1.0'), ['1.2.0']],
    ['', annotated('1.1.0'), ['1.1.0', 'latest', 'v1.2.0']],
    ['', annotated('v1.1.0'), ['1.1.1']],
    ['', annotated('1.2.0-rc.1'), ['1.2.0']],
    ['', annotated('1.1.0+build.5'), ['1.2.0']],
    ['1.1.0', annotated(''), ['1.2.0']],
    ['v1.1.0', annotated('1.2.0'), ['1.2.0']],
    ['1.1.0', { version: '1.2.0', by: 'label' }, ['1.2.0']],
  ])('is refused: version %j, image %j, tags %j', (asked, described, tags) => {
    const fault = refused(() => refuseOtherVersion(asked, described, tags));
    expect(fault.code).toBe('image-version');
    expect(fault.message).toContain(asked === '' ? 'the image says that it is' : "input 'version' is 1.1.0");
  });

  test.each<[string, DescribedVersion, readonly string[]]>([
    ['', annotated('1.1.0'), ['1.1.0', 'v1.1.0', '1.1', '1', 'latest']],
    ['', annotated('v1.1.0+build.5'), ['1.1.0', '1.1.0_build.5']],
    ['1.2.0', annotated('1.1.0'), ['1.2.0']],
    ['', annotated('1.1.0'), ['1.2.0-alpine', '1.2.0-rc.1', '1.2.0_build.5', '1.2']],
    ['', { version: '1.1.0', by: 'label' }, ['1.2.0']],
    ['', annotated(''), ['1.2.0', '1.3.0']],
    ['', annotated('main'), ['1.2.0']],
    ['', annotated('1.2.0.4'), ['1.2.0']],
  ])('is none: version %j, image %j, tags %j', (asked, described, tags) => {
    expect(() => refuseOtherVersion(asked, described, tags)).not.toThrow();
  });
});

describe('the image that is inspected is named once:', () => {
  const read = (given: Readonly<Record<string, string>>) => () => readInputs({ mode: 'inspect', ...given });

  test.each(['image', 'out/image', 'image:1.4.0'])('a source beside the layout %s is refused', (layout) => {
    expect(refused(read({ source: 'ghcr.io/a/b:1', layout }))).toMatchObject({
      code: 'input-without-use',
      message: expect.stringContaining("'layout' and 'source'"),
    });
  });

  test.each([{ source: 'ghcr.io/a/b:1' }, { layout: 'image' }, {}])('%j is read', (given) => {
    expect(read(given)).not.toThrow();
  });

  test('where nothing is named, the layout is that of a build', () => {
    expect([layoutOf({ layout: '' }), layoutOf({ layout: 'out' })]).toEqual(['image', 'out']);
  });
});
