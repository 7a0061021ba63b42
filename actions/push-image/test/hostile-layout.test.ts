import { cpSync, linkSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { content, OCI } from '@slipway/oci';
import { startFakeRegistry } from '@slipway/testkit';
import { readLayout, type Workspace, workspace } from './workspace.ts';

type Json = Record<string, unknown>;

const indexOf = (place: Workspace, folder = 'image'): Json & { manifests: Json[] } =>
  JSON.parse(place.read(`${folder}/index.json`).toString());

const blob = (digest: unknown): string => `image/blobs/sha256/${String(digest).slice(7)}`;

/** Changes a document of the layout, and what points at it, so that all digests are right again. */
function rewrite(place: Workspace, change: (root: Json & { manifests: Json[] }) => Json): void {
  const index = indexOf(place);
  const [entry = {}, ...more] = index.manifests;
  const { descriptor, bytes } = content(
    Buffer.from(JSON.stringify(change(JSON.parse(place.read(blob(entry['digest'])).toString())))),
    OCI.index,
  );
  place.write(blob(descriptor.digest), bytes);
  place.write('image/index.json', JSON.stringify({ ...index, manifests: [{ ...entry, ...descriptor }, ...more] }));
}

describe('a layout', () => {
  test('of several images is pushed by name, and only what belongs to that image is attached', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await place.build({ version: '1.4.0' });
    await place.build({ version: '1.5.0', layout: 'other' });
    cpSync(join(place.path, 'other/blobs'), join(place.path, 'image/blobs'), { recursive: true });
    const both = [...indexOf(place).manifests, ...indexOf(place, 'other').manifests];
    place.write('image/index.json', JSON.stringify({ ...indexOf(place), manifests: both }));
    const tags = `${registry.host}/acme/hello:1.5.0`;
    expect((await place.run({ mode: 'push', tags })).codes).toEqual(['layout-image']);
    expect((await place.run({ mode: 'push', tags, layout: 'image:1.6.0' })).codes).toEqual(['layout-image']);
    const { codes, outputs } = await place.run({ mode: 'push', tags, layout: 'image:1.5.0' });
    expect({ codes, digest: outputs['digest'], layout: outputs['layout'] }).toEqual({
      codes: [],
      digest: indexOf(place, 'other').manifests[0]?.['digest'],
      layout: 'image',
    });
    expect(outputs['attached']).toMatchObject([{ subject: outputs['digest'] }]);
    registry.assertNoViolations();
  });

  const damages: readonly (readonly [string, (place: Workspace) => void, string])[] = [
    ['whose index is a link in a circle', (place) => loop(place, 'image/index.json'), 'layout'],
    [
      'whose index is a link out of the workspace',
      (place) => link(place, 'image/index.json', '/etc/passwd'),
      'image-document',
    ],
    ['whose index has no end', (place) => truncateSync(join(place.path, 'image/index.json'), 2 ** 33), 'layout'],
    [
      'whose manifest is a link to something else',
      (place) => link(place, blob(readLayout(place).index.manifests[0]?.digest), '/etc/passwd'),
      'layout-damaged',
    ],
    [
      'whose layer is a link to something else',
      (place) => {
        const [layer] = readLayout(place).image('linux/amd64').manifest['layers'] as readonly Json[];
        link(place, blob(layer?.['digest']), '/etc/passwd');
      },
      'layout-damaged',
    ],
    [
      'whose image is not there',
      (place) => rmSync(join(place.path, blob(indexOf(place).manifests[0]?.['digest']))),
      'layout',
    ],
    [
      'with a digest that is a path',
      (place) => {
        const index = indexOf(place);
        const [entry] = index.manifests;
        place.write(
          'image/index.json',
          JSON.stringify({ ...index, manifests: [{ ...entry, digest: 'sha256:../../x' }] }),
        );
      },
      'image-document',
    ],
    [
      'whose sizes are others',
      (place) => rewrite(place, (root) => ({ ...root, manifests: root.manifests.map((one) => ({ ...one, size: 7 })) })),
      'layout-damaged',
    ],
    [
      'whose parts are no images',
      (place) =>
        rewrite(place, (root) => ({
          ...root,
          manifests: root.manifests.map((one) => ({ ...one, mediaType: 'text/html' })),
        })),
      'image-document',
    ],
    [
      'that holds nothing',
      (place) => place.write('image/index.json', '{"schemaVersion":2,"manifests":[]}'),
      'layout-image',
    ],
  ];
  test.each(damages)('%s is refused before a tag is set', async (_, damage, code) => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await place.build();
    damage(place);
    const { codes, faults } = await place.run({ mode: 'push', tags: `${registry.host}/acme/hello:1.4.0` });
    expect(codes).toEqual([code]);
    expect(JSON.stringify(faults)).not.toContain('root:x');
    expect(registry.state().repositories.get('acme/hello')?.tags.size ?? 0).toBe(0);
  });

  test('that names its parts again and again is pushed once', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await place.build();
    rewrite(place, (root) => ({ ...root, manifests: Array.from({ length: 50 }, () => root.manifests).flat() }));
    const done = await place.run({ mode: 'push', tags: `${registry.host}/acme/hello:1.4.0` });
    expect(done.codes).toEqual([]);
    const puts = registry.requests.filter(({ method, target }) => method === 'PUT' && target.includes('/manifests/'));
    expect(puts.length).toBeLessThan(6);
    expect(done.outputs['platforms']).toHaveLength(2);
  });

  test('whose platforms have hostile names is pushed, and they are shown harmlessly', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await place.build();
    const platform = { os: 'linux\n::error::', architecture: '\u202e${{ x }}' };
    rewrite(place, (root) => ({ ...root, manifests: root.manifests.map((one) => ({ ...one, platform })) }));
    const done = await place.run({ mode: 'push', tags: `${registry.host}/acme/hello:1.4.0` });
    expect({ codes: done.codes, said: done.log.includes('::error::') }).toEqual({ codes: [], said: false });
  });

  test('of hard links is one like any other', async () => {
    await using registry = await startFakeRegistry();
    await using place = workspace();
    await place.build();
    const path = join(place.path, 'image/index.json');
    linkSync(path, join(place.path, 'linked'));
    rmSync(path);
    linkSync(join(place.path, 'linked'), path);
    expect(readFileSync(path).length).toBeGreaterThan(0);
    expect((await place.run({ mode: 'push', tags: `${registry.host}/acme/hello:1.4.0` })).codes).toEqual([]);
  });
});

function link(place: Workspace, name: string, to: string): void {
  renameSync(join(place.path, name), join(place.path, 'moved'));
  symlinkSync(to, join(place.path, name));
}

function loop(place: Workspace, name: string): void {
  link(place, name, join(place.path, name));
}

test('a registry that stops to answer after the tags were set leaves the question open', async () => {
  await using registry = await startFakeRegistry({
    faults: [{ method: 'GET', target: '/tags/list', nth: 2, times: 100, does: { kind: 'status', status: 403 } }],
  });
  await using place = workspace();
  await place.build();
  const images = `${registry.host}/acme/hello`;
  const done = await place.run({ mode: 'push', images, tags: '1.4.0\nlatest' });
  expect({ codes: done.codes, exit: done.exitCode }).toEqual({ codes: ['tags-unsettled'], exit: 2 });
  expect(done.log).toContain(`${images}:latest is sha256:`);
});
