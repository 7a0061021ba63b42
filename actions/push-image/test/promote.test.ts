import { describe, expect, test } from '@jest/globals';
import { startDockerRegistry, startFakeRegistry } from '@slipway/testkit';
import { tool } from './programs.ts';
import { actions, type Workspace, workspace } from './workspace.ts';

async function publish(place: Workspace, image: string, ...versions: readonly string[]): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const version of versions) {
    await place.build({ version });
    const tags = `${version}\n${version.split('.').slice(0, 2).join('.')}\n${version.split('.')[0]}\nlatest`;
    const { codes, outputs } = await place.run({ mode: 'push', images: image, tags });
    expect(codes).toEqual([]);
    digests.push(String(outputs['digest']));
  }
  return digests;
}

describe('promoted', () => {
  test('an image has the same digest under another tag, in another repository and on another registry', async () => {
    await using here = await startDockerRegistry();
    await using there = await startDockerRegistry();
    await using place = workspace();
    const [digest] = await publish(place, `${here.host}/staging/hello`, '1.4.0');
    const tags = [
      `${here.host}/staging/hello:tested`,
      `${here.host}/acme/hello:1.4.0`,
      `${there.host}/acme/hello:1.4.0`,
    ];
    const { codes, outputs } = await place.run({
      mode: 'promote',
      source: `${here.host}/staging/hello@${digest}`,
      tags: tags.join('\n'),
    });
    expect({ codes, digest: outputs['digest'] }).toEqual({ codes: [], digest });
    for (const tag of tags) expect(tool('crane', ['digest', tag]).trim()).toBe(digest);
    tool('crane', ['validate', '--remote', tags[2] ?? '', '--platform', 'linux/arm64']);
  });

  test('blobs of the same registry are mounted, and nothing is downloaded or uploaded', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await publish(place, `${registry.host}/staging/hello`, '1.4.0');
    const before = registry.requests.length;
    const { codes } = await place.run({
      mode: 'promote',
      source: `${registry.host}/staging/hello:1.4.0`,
      tags: `${registry.host}/acme/hello:1.4.0`,
    });
    expect(codes).toEqual([]);
    const bytes = registry.requests.slice(before).filter(({ target }) => target.includes('/blobs/'));
    expect(bytes.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0)).toBe(0);
    registry.assertNoViolations();
  });

  test.each([
    ['with a list of referrers', true],
    ['without one', false],
  ])('what is attached goes along, to a registry %s', async (_, referrersApi) => {
    await using here = await startFakeRegistry();
    await using there = await startFakeRegistry({ referrersApi, subjectHeader: referrersApi });
    await using place = workspace();
    await publish(place, `${here.host}/staging/hello`, '1.4.0');
    await place.run({
      mode: 'promote',
      source: `${here.host}/staging/hello:1.4.0`,
      tags: `${there.host}/acme/hello:1.4.0`,
    });
    const before = await place.run({ mode: 'inspect', source: `${here.host}/staging/hello:1.4.0` });
    const after = await place.run({ mode: 'inspect', source: `${there.host}/acme/hello:1.4.0` });
    expect(after.outputs['attached']).toHaveLength(1);
    expect(after.outputs['attached']).toEqual(before.outputs['attached']);
    there.assertNoViolations();
  });

  test('tags never go back there either', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await publish(place, `${registry.host}/staging/hello`, '1.2.9');
    await publish(place, `${registry.host}/acme/hello`, '1.3.0');
    const done = await place.run({
      mode: 'promote',
      source: `${registry.host}/staging/hello:1.2.9`,
      images: `${registry.host}/acme/hello`,
      tags: '1.2.9\n1.2\n1\nlatest',
    });
    expect(actions(done)).toEqual(['set 1.2.9', 'set 1.2', 'hold 1', 'hold latest']);
  });

  test.each([
    ['no source', {}, 'source'],
    ['a source that is not there', { source: 'HOST/acme/nothing:1', tags: 'HOST/acme/hello:1' }, 'image-absent'],
    ['a source that is none', { source: 'HOST/Acme/hello:1', tags: 'HOST/acme/hello:1' }, 'image-reference'],
  ])('refused: %s', async (_, inputs, code) => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const named = Object.entries(inputs).map(([name, value]) => [name, value.replace('HOST', registry.host)]);
    const { codes } = await place.run({ mode: 'promote', ...Object.fromEntries(named) });
    expect(codes).toEqual([code]);
  });
});

describe('rolled back', () => {
  test('tags go back to the earlier version, byte for byte, as far as nothing good is higher', async () => {
    await using registry = await startDockerRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    const [good, bad] = await publish(place, image, '1.2.8', '1.2.9');
    const done = await place.run({ mode: 'rollback', images: image, to: '1.2.8' });
    expect(done.codes).toEqual([]);
    expect(actions(done)).toEqual(['keep 1.2.8', 'set 1.2', 'set 1', 'set latest']);
    for (const tag of ['1.2', '1', 'latest']) expect(tool('crane', ['digest', `${image}:${tag}`]).trim()).toBe(good);
    expect(done.outputs['previous']).toEqual(
      Object.fromEntries(['1.2', '1', 'latest'].map((tag) => [`${image}:${tag}`, bad])),
    );
    expect(tool('crane', ['digest', `${image}:1.2.9`]).trim()).toBe(bad);
  });

  test('a bad version gets no tag again, and holds the next one not back', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    await publish(place, image, '1.9.9', '2.0.0');
    const back = await place.run({ mode: 'rollback', images: image, to: '1.9.9', exclude: '2.0.0' });
    expect(actions(back)).toEqual(['keep 1.9.9', 'keep 1.9', 'keep 1', 'set latest']);
    await place.build({ version: '2.0.0' });
    const again = await place.run({ mode: 'push', images: image, tags: '2.0.0\n2\nlatest' });
    expect(actions(again)).toEqual(['keep 2.0.0', 'keep 2', 'hold latest']);
    expect(again.log).toContain('was withdrawn');
    await place.build({ version: '1.9.10' });
    const next = await place.run({ mode: 'push', images: image, tags: '1.9.10\n1.9\n1\nlatest' });
    expect(actions(next)).toEqual(['set 1.9.10', 'set 1.9', 'set 1', 'set latest']);
    registry.assertNoViolations();
  });

  test('a wide tag stays with a higher version that is good', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    await publish(place, image, '1.2.8', '1.2.9', '1.3.0');
    const done = await place.run({ mode: 'rollback', images: image, to: '1.2.8' });
    expect(actions(done)).toEqual(['keep 1.2.8', 'set 1.2', 'hold 1', 'hold latest']);
  });

  test('twice is the same as once', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    await publish(place, image, '1.2.8', '1.2.9');
    await place.run({ mode: 'rollback', images: image, to: '1.2.8' });
    const tags = registry.state().repositories.get('acme/hello')?.tags;
    const again = await place.run({ mode: 'rollback', images: image, to: '1.2.8' });
    expect(actions(again)).toEqual(['keep 1.2.8', 'keep 1.2', 'keep 1', 'keep latest']);
    expect(registry.state().repositories.get('acme/hello')?.tags).toEqual(tags);
  });

  test('a dry run marks nothing and moves nothing', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    await publish(place, image, '1.2.8', '1.2.9');
    const before = registry.requests.length;
    const done = await place.run({ mode: 'rollback', images: image, to: '1.2.8', 'dry-run': 'true' });
    expect(actions(done)).toEqual(['keep 1.2.8', 'set 1.2', 'set 1', 'set latest']);
    expect(registry.requests.slice(before).filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
  });

  test('a withdrawn image is not promoted', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    await publish(place, image, '1.2.8', '1.2.9');
    await place.run({ mode: 'rollback', images: image, to: '1.2.8' });
    const { codes } = await place.run({
      mode: 'promote',
      source: `${image}:1.2.9`,
      tags: `${registry.host}/prod/hello:1.2.9`,
    });
    expect(codes).toEqual(['image-withdrawn']);
  });

  test.each([
    ['without a version', {}, 'rollback-to'],
    ['to a version that is not published', { to: '1.2.7' }, 'rollback-to'],
    ['in two repositories', { to: '1.2.8', images: 'a/b\nc/d' }, 'image-repository'],
    ['where there is no repository', { to: '1.2.8', images: 'HOST/acme/nothing' }, 'image-repository'],
  ])('refused: %s', async (_, inputs, code) => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    await publish(place, image, '1.2.8');
    const { images = image, ...rest } = inputs as Readonly<Record<string, string>>;
    const { codes } = await place.run({ mode: 'rollback', images: images.replace('HOST', registry.host), ...rest });
    expect(codes).toEqual([code]);
  });
});

describe('inspected', () => {
  test('a layout and the image that was pushed from it say the same', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await publish(place, `${registry.host}/acme/hello`, '1.4.0');
    const layout = await place.run({ mode: 'inspect' });
    const image = await place.run({ mode: 'inspect', source: `${registry.host}/acme/hello:latest` });
    expect(layout.codes).toEqual([]);
    const { name: _, ...there } = image.outputs['inspection'] as Readonly<Record<string, unknown>>;
    expect(layout.outputs['inspection']).toMatchObject(there);
    expect(there).toMatchObject({
      version: '1.4.0',
      signed: false,
      labels: { 'org.opencontainers.image.title': 'hello' },
      platforms: [
        { platform: 'linux/amd64', layers: 2 },
        { platform: 'linux/arm64', layers: 2 },
      ],
      attached: [{ type: 'application/vnd.in-toto+json' }],
    });
  });

  test.each([
    ["Sigstore's bundle", 'application/vnd.dev.sigstore.bundle.v0.3+json', true],
    ['Notary', 'application/vnd.cncf.notary.signature', true],
    ['a bill of materials', 'application/spdx+json', false],
  ])('whether a signature is there is told by its type: %s', async (_, type, signed) => {
    await using place = workspace();
    place.write('file', 'content');
    await place.build({ attach: `file=${type}` });
    expect((await place.run({ mode: 'inspect' })).outputs['inspection']).toMatchObject({ signed });
  });

  test("a signature in cosign's older form is found by its tag", async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    const image = `${registry.host}/acme/hello`;
    const [digest = ''] = await publish(place, image, '1.4.0');
    await place.run({
      mode: 'promote',
      source: `${image}:1.4.0`,
      tags: `${image}:${digest.replace(':', '-')}.sig`,
      version: '1.4.0',
    });
    expect((await place.run({ mode: 'inspect', source: image })).outputs['inspection']).toMatchObject({ signed: true });
  });
});
