import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DOCKER_REGISTRY_LOGIN, startDockerRegistry, startFakeRegistry } from '@slipway/testkit';
import { buildHello, tool } from './programs.ts';
import { actions, readLayout, type Workspace, workspace } from './workspace.ts';

const family = (version: string): string =>
  [version, version.split('.').slice(0, 2).join('.'), version.split('.')[0], 'latest'].join('\n');

/** Builds and pushes a version with its family of tags. */
async function release(
  place: Workspace,
  images: string,
  version: string,
  inputs: Readonly<Record<string, string>> = {},
) {
  const built = await place.build({ version });
  expect(built.codes).toEqual([]);
  return await place.run({ mode: 'push', images, tags: family(version), ...inputs });
}

describe('pushed to a real registry', () => {
  test('an image is what crane and skopeo read, copy and find valid', async () => {
    await using registry = await startDockerRegistry();
    await using place = workspace({});
    for (const machine of ['amd64', 'arm64'] as const) buildHello(join(place.path, 'bin', machine), machine);
    const image = `${registry.host}/acme/hello`;
    const { codes, outputs } = await release(place, image, '1.4.0');
    expect({ codes, digest: outputs['digest'] }).toEqual({
      codes: [],
      digest: tool('crane', ['digest', `${image}:1.4.0`]).trim(),
    });
    for (const tag of ['1.4', '1', 'latest'])
      expect(tool('crane', ['digest', `${image}:${tag}`]).trim()).toBe(outputs['digest']);
    expect(tool('crane', ['manifest', `${image}@${outputs['digest']}`])).toBe(
      place.read(`image/blobs/sha256/${String(outputs['digest']).slice(7)}`).toString(),
    );
    for (const platform of ['linux/amd64', 'linux/arm64'])
      tool('crane', ['validate', '--remote', `${image}:1.4.0`, '--platform', platform]);
    const config = JSON.parse(tool('skopeo', ['inspect', '--tls-verify=false', '--config', `docker://${image}:1.4`]));
    expect(config.config.Entrypoint).toEqual(['/usr/bin/hello']);
    const copy = join(place.path, 'copy');
    tool('skopeo', ['copy', '--all', '--src-tls-verify=false', `docker://${image}:1.4.0`, `oci:${copy}:x`]);
    const copied = JSON.parse(readFileSync(join(copy, 'index.json'), 'utf8'));
    expect(copied.manifests[0].digest).toBe(outputs['digest']);
    const file = join(place.path, 'root.tar');
    tool('crane', ['export', '--platform', 'linux/amd64', `${image}:1.4.0`, file]);
    const root = join(place.path, 'root');
    mkdirSync(root);
    execFileSync('tar', ['-xf', file, '-C', root]);
    expect(tool('chroot', [root, '/usr/bin/hello', 'registry'])).toBe('Hello, registry!\n');
  });

  test("an image of Docker's media types is copied by skopeo as it is", async () => {
    await using registry = await startDockerRegistry();
    await using place = workspace();
    await place.build({ 'media-types': 'docker' });
    const image = `${registry.host}/acme/hello`;
    const { codes, outputs } = await place.run({ mode: 'push', tags: `${image}:1.4.0` });
    expect(codes).toEqual([]);
    const raw = tool('skopeo', ['inspect', '--tls-verify=false', '--raw', `docker://${image}:1.4.0`]);
    expect(JSON.parse(raw).mediaType).toBe('application/vnd.docker.distribution.manifest.list.v2+json');
    tool('skopeo', [
      'copy',
      '--all',
      '--src-tls-verify=false',
      `docker://${image}:1.4.0`,
      `dir:${join(place.path, 'dir')}`,
    ]);
    expect(tool('crane', ['digest', `${image}:1.4.0`]).trim()).toBe(outputs['digest']);
  });

  test('with a login it is pushed, and without it is refused with what to do', async () => {
    await using registry = await startDockerRegistry({ htpasswd: true });
    await using place = workspace();
    await place.build();
    const tags = `${registry.host}/acme/hello:1.4.0`;
    const refused = await place.run({ mode: 'push', tags });
    expect({ exit: refused.exitCode, hint: refused.faults[0]?.hint }).toEqual({
      exit: 1,
      hint: expect.stringMatching(/credentials/),
    });
    const wrong = await place.run({ mode: 'push', tags, username: 'octocat', password: 'wrong-secret' });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.log + JSON.stringify(wrong.faults)).not.toContain('wrong-secret');
    const { codes } = await place.run({ mode: 'push', tags, ...DOCKER_REGISTRY_LOGIN });
    expect(codes).toEqual([]);
    const auth = Buffer.from(`${DOCKER_REGISTRY_LOGIN.username}:${DOCKER_REGISTRY_LOGIN.password}`).toString('base64');
    place.write('docker/config.json', JSON.stringify({ auths: { [registry.host]: { auth } } }));
    const again = await place.run(
      { mode: 'push', tags: tags.replace('1.4.0', 'latest') },
      { env: { DOCKER_CONFIG: join(place.path, 'docker') } },
    );
    expect(again.codes).toEqual([]);
  });

  test('what is attached is found by the tag of its subject, since this registry has no list', async () => {
    await using registry = await startDockerRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    const { outputs } = await release(place, image, '1.4.0');
    const fallback = `${image}:${String(outputs['digest']).replace(':', '-')}`;
    const index = JSON.parse(tool('crane', ['manifest', fallback]));
    expect(index.manifests).toMatchObject([{ artifactType: 'application/vnd.in-toto+json' }]);
    const inspected = await place.run({ mode: 'inspect', source: `${image}:1.4.0` });
    expect(inspected.outputs['attached']).toEqual(outputs['attached']);
  });
});

describe('tags', () => {
  test('never go back, whatever is pushed in whatever order', async () => {
    await using registry = await startDockerRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    const all: (readonly string[])[] = [];
    for (const version of ['1.2.8', '1.3.0', '1.2.9', '2.0.0-rc.1', '0.9.0'])
      all.push(actions(await release(place, image, version)));
    expect(all).toEqual([
      ['set 1.2.8', 'set 1.2', 'set 1', 'set latest'],
      ['set 1.3.0', 'set 1.3', 'set 1', 'set latest'],
      ['set 1.2.9', 'set 1.2', 'hold 1', 'hold latest'],
      ['set 2.0.0-rc.1', 'hold 2.0', 'hold 2', 'hold latest'],
      ['set 0.9.0', 'set 0.9', 'hold 0', 'hold latest'],
    ]);
    const digest = (tag: string): string => tool('crane', ['digest', `${image}:${tag}`]);
    expect([digest('latest'), digest('1'), digest('1.2')]).toEqual([digest('1.3.0'), digest('1.3.0'), digest('1.2.9')]);
  });

  test('that are held are said with the reason, and the run passes', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    await release(place, image, '2.0.1');
    const { exitCode, log } = await release(place, image, '1.9.1');
    expect(exitCode).toBe(0);
    expect(log).toContain(`${image}:latest stays where it is: 2.0.1 is higher, and latest never goes back`);
  });

  test('of a version are never given other content, unless that is asked for', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    const { outputs } = await release(place, image, '1.4.0');
    place.write('bin/amd64', Buffer.concat([place.read('bin/amd64'), Buffer.from('changed')]));
    const before = registry.requests.length;
    const refused = await release(place, image, '1.4.0');
    expect({ codes: refused.codes, exit: refused.exitCode }).toEqual({ codes: ['tag-exists'], exit: 1 });
    expect(registry.requests.slice(before).filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
    const done = await release(place, image, '1.4.0', { overwrite: 'true' });
    expect(done.codes).toEqual([]);
    expect(done.outputs['previous']).toMatchObject({ [`${image}:1.4.0`]: outputs['digest'] });
  });

  test('wider than the version stay where they are when the published ones cannot be read', async () => {
    await using registry = await startFakeRegistry({
      faults: [{ method: 'GET', target: '/tags/list', times: 100, does: { kind: 'status', status: 403 } }],
    });
    await using place = workspace();
    const done = await release(place, `${registry.host}/acme/hello`, '1.4.0');
    expect(actions(done)).toEqual(['set 1.4.0', 'hold 1.4', 'hold 1', 'hold latest']);
  });

  test('go to every repository that is named, after all were looked at', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const images = `${registry.host}/acme/hello\n${registry.host}/mirror/hello`;
    const done = await release(place, images, '1.4.0');
    expect(actions(done)).toHaveLength(8);
    expect(registry.state().repositories.get('mirror/hello')?.tags.get('latest')).toBe(done.outputs['digest']);
    const uploads = registry.requests.filter(({ target }) => target.startsWith('/v2/mirror/hello/blobs/'));
    expect(uploads.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0)).toBe(0);
  });
});

test('a dry run says what would be done, and changes nothing', async () => {
  await using registry = await startFakeRegistry();
  await using place = workspace();
  const done = await release(place, `${registry.host}/acme/hello`, '1.4.0', { 'dry-run': 'true' });
  expect(actions(done)).toEqual(['set 1.4.0', 'set 1.4', 'set 1', 'set latest']);
  expect(registry.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
});

test('manifests come before the index, and narrow tags before wide ones', async () => {
  await using registry = await startFakeRegistry();
  await using place = workspace();
  const { outputs } = await release(place, `${registry.host}/acme/hello`, '1.4.0');
  const { index } = readLayout(place);
  const digests = new Map([
    [String(outputs['digest']), 'index'],
    [index.manifests[1]?.digest ?? '', 'provenance'],
  ]);
  const puts = registry.requests
    .filter(({ method, target }) => method === 'PUT' && target.includes('/manifests/'))
    .map(({ target }) => decodeURIComponent(target.split('/').at(-1) ?? ''));
  const order = puts.map(
    (reference) => digests.get(reference) ?? (reference.startsWith('sha256:') ? 'manifest' : reference),
  );
  const image = ['manifest', 'manifest', 'index', '1.4.0', '1.4', '1', 'latest'];
  expect(order.filter((name) => name !== 'provenance')).toEqual(image);
  expect(order.indexOf('provenance')).toBeLessThan(order.indexOf('1.4.0'));
  registry.assertNoViolations();
});

test('a second push with nothing changed writes nothing', async () => {
  await using registry = await startFakeRegistry();
  await using place = workspace();
  const image = `${registry.host}/acme/hello`;
  await release(place, image, '1.4.0');
  const before = registry.requests.length;
  const again = await release(place, image, '1.4.0');
  expect(actions(again)).toEqual(['keep 1.4.0', 'keep 1.4', 'keep 1', 'keep latest']);
  const later = registry.requests.slice(before);
  expect(later.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
});

test('credentials go to the registry that they are for, and to no storage that it names', async () => {
  const login = { username: 'octocat', password: 'hunter2-and-more' };
  await using registry = await startFakeRegistry({
    auth: { kind: 'bearer', ...login },
    uploads: 'storage',
    downloads: 'storage',
  });
  await using place = workspace();
  const image = `${registry.host}/acme/hello`;
  const done = await release(place, image, '1.4.0', login);
  expect(done.codes).toEqual([]);
  expect(done.log).not.toContain(login.password);
  const promoted = await place.run({
    mode: 'promote',
    source: `${image}:1.4.0`,
    tags: `${registry.host}/acme/other:1.4.0`,
    ...login,
  });
  expect(promoted.codes).toEqual([]);
  registry.assertNoViolations();
});

describe('trouble on the way', () => {
  const cases: readonly (readonly [string, Parameters<typeof startFakeRegistry>[0]])[] = [
    [
      '429 with Retry-After',
      {
        faults: [
          {
            method: 'PUT',
            target: '/blobs/uploads/',
            times: 2,
            does: { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
          },
        ],
      },
    ],
    [
      '502 on a manifest',
      { faults: [{ method: 'PUT', target: '/manifests/', nth: 2, does: { kind: 'status', status: 502 } }] },
    ],
    [
      'a cut connection',
      {
        faults: [
          {
            method: 'PUT',
            target: '/blobs/uploads/',
            nth: 2,
            does: { kind: 'cut-request', afterBytes: 10, keeps: false },
          },
        ],
      },
    ],
    [
      'a blob that is lost between upload and manifest',
      {
        faults: [
          {
            method: 'PUT',
            target: '/manifests/sha256',
            does: {
              kind: 'status',
              status: 400,
              body: '{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN","message":"blob unknown"}]}',
            },
          },
        ],
      },
    ],
    ['a mount that is refused', { mount: 403 }],
  ];
  test.each(cases)('%s is overcome', async (_, options) => {
    await using registry = await startFakeRegistry(options);
    await using place = workspace();
    const done = await release(place, `${registry.host}/acme/hello`, '1.4.0');
    expect({ codes: done.codes, log: done.log }).toMatchObject({ codes: [] });
    expect(registry.state().repositories.get('acme/hello')?.tags.get('latest')).toBe(done.outputs['digest']);
    registry.assertNoViolations();
  });

  test('a registry that is down could not be checked', async () => {
    await using place = workspace();
    await place.build();
    const { exitCode } = await place.run({ mode: 'push', tags: '127.0.0.1:1/acme/hello:1.4.0' });
    expect(exitCode).toBe(2);
  });

  test('a damaged layout is refused before a tag is set', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await place.build();
    const { manifest } = readLayout(place).image('linux/amd64');
    const [layer] = manifest['layers'] as readonly { readonly digest: string; readonly size: number }[];
    place.write(`image/blobs/sha256/${layer?.digest.slice(7)}`, Buffer.alloc(layer?.size ?? 0));
    const done = await place.run({ mode: 'push', tags: `${registry.host}/acme/hello:1.4.0` });
    expect(done.exitCode).not.toBe(0);
    expect(registry.state().repositories.get('acme/hello')?.tags.size ?? 0).toBe(0);
  });
});

describe('refused before anything is sent', () => {
  test.each([
    ['nothing to push to', {}, 'image-tags'],
    ['a layout that is none', { layout: 'bin', tags: 'ghcr.io/a/b:1' }, 'layout'],
    ['a layout that is not there', { layout: 'nothing', tags: 'ghcr.io/a/b:1' }, 'image-file'],
    ['a tag of another version', { tags: 'ghcr.io/a/b:1.4.0\nghcr.io/a/b:1.5.0' }, 'image-version'],
    ['the same in a dry run', { tags: 'ghcr.io/a/b:v1.5.0', 'dry-run': 'true' }, 'image-version'],
    [
      'a tag of another version than is asked for',
      { version: '1.3.0', tags: 'ghcr.io/a/b:1.4.0', 'dry-run': 'true' },
      'image-version',
    ],
    ['a user without password', { username: 'octocat', tags: 'ghcr.io/a/b:1' }, 'login'],
    ['a password without user', { password: 'secret', tags: 'ghcr.io/a/b:1' }, 'login'],
  ])('%s', async (_, inputs, code) => {
    await using place = workspace();
    await place.build();
    expect((await place.run({ mode: 'push', ...inputs })).codes).toEqual([code]);
  });
});

test('a registry that never answers holds no step longer than it may take', async () => {
  await using registry = await startFakeRegistry({ onRequest: () => new Promise(() => undefined) });
  await using place = workspace();
  await place.build();
  const tags = `${registry.host}/acme/hello:1.4.0`;
  const { exitCode, codes } = await place.run({ mode: 'push', tags, timeout: '1s' });
  expect({ exitCode, codes }).toEqual({ exitCode: 2, codes: ['time-limit'] });
});

test('where tags never move and nobody lists referrers, everything is listed in one write, and the version is set', async () => {
  await using registry = await startFakeRegistry({ referrersApi: false, subjectHeader: false, tagsMove: false });
  await using place = workspace();
  place.write('a.json', '{}');
  place.write('b.json', '{}');
  await place.build({ attach: 'a.json=application/x-a\nb.json=application/x-b' });
  const images = `${registry.host}/acme/hello`;
  const done = await place.run({ mode: 'push', images, tags: '1.4.0' });
  expect({ codes: done.codes, warnings: done.warnings, moves: actions(done) }).toEqual({
    codes: [],
    warnings: [],
    moves: ['set 1.4.0'],
  });
  const inspected = await place.run({ mode: 'inspect', source: `${images}:1.4.0` });
  expect(inspected.outputs['attached']).toHaveLength(3);
  await place.build({ attach: 'a.json=application/x-c' });
  const again = await place.run({ mode: 'push', images, tags: '1.4.0\nother' });
  expect({ codes: again.codes, moves: actions(again) }).toEqual({ codes: [], moves: ['keep 1.4.0', 'set other'] });
  expect(again.warnings).toEqual([expect.stringContaining('1 artifact of sha256:')]);
});

test('a repository whose tags are not listed in the words of a registry may have any: what is wide is held', async () => {
  const page = {
    kind: 'status',
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<html></html>',
  } as const;
  await using registry = await startFakeRegistry({
    faults: [{ method: 'GET', target: '/tags/list', times: 1000, does: page }],
  });
  await using place = workspace();
  await place.build();
  const done = await place.run({ mode: 'push', images: `${registry.host}/acme/hello`, tags: '1.4.0\n1.4\nlatest' });
  expect(actions(done)).toEqual(['set 1.4.0', 'hold 1.4', 'hold latest']);
});
