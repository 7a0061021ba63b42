import { expect, test } from '@jest/globals';
import { startFakeRegistry } from '@slipway/testkit';
import { actions, type Workspace, workspace } from './workspace.ts';

const family = (version: string): string =>
  [version, version.split('.').slice(0, 2).join('.'), version.split('.')[0], 'latest'].join('\n');

async function publish(place: Workspace, image: string, ...versions: readonly string[]): Promise<void> {
  for (const version of versions) {
    await place.build({ version });
    expect((await place.run({ mode: 'push', images: image, tags: family(version) })).codes).toEqual([]);
  }
}

/** A repository with versions in which only what is asked for may be written. */
async function repositoryWith(...versions: readonly string[]) {
  const registry = await startFakeRegistry();
  const place = workspace();
  const image = `${registry.host}/acme/hello`;
  await publish(place, image, ...versions);
  const rollback = (inputs: Readonly<Record<string, string>>) =>
    place.run({ mode: 'rollback', images: image, ...inputs });
  return {
    registry,
    place,
    image,
    rollback,
    /** Tags and what they name, and how many manifests there are. */
    contents: () => {
      const found = registry.state().repositories.get('acme/hello');
      return { tags: new Map(found?.tags), manifests: found?.manifests.size };
    },
    [Symbol.asyncDispose]: async () => {
      await registry[Symbol.asyncDispose]();
      await place[Symbol.asyncDispose]();
    },
  };
}

test('what was withdrawn by an earlier rollback holds no tag with a bad version', async () => {
  await using it = await repositoryWith('1.2.8', '1.2.9', '1.3.0');
  expect(actions(await it.rollback({ to: '1.2.9', exclude: '1.3.0' }))).toEqual([
    'keep 1.2.9',
    'keep 1.2',
    'set 1',
    'set latest',
  ]);
  const again = await it.rollback({ to: '1.2.8', 'dry-run': 'true' });
  expect(actions(again)).toEqual(['keep 1.2.8', 'set 1.2', 'set 1', 'set latest']);
  expect(actions(await it.rollback({ to: '1.2.8' }))).toEqual(['keep 1.2.8', 'set 1.2', 'set 1', 'set latest']);
});

test('a bad version that is named twice is marked once', async () => {
  await using it = await repositoryWith('1.2.8', '1.2.9');
  const { report } = await it.rollback({ to: '1.2.8', exclude: '1.2.9\nv1.2.9' });
  expect(JSON.stringify(report)).toContain('1 version withdrawn: 1.2.9');
});

test('tags of the repository may be named in full', async () => {
  await using it = await repositoryWith('1.2.8', '1.2.9');
  expect(actions(await it.rollback({ to: '1.2.8', tags: `${it.image}:latest` }))).toEqual(['keep 1.2.8', 'set latest']);
});

test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  ['the tag of another version, which would have other content', { to: '1.2.8', tags: '1.2.9' }, 'tag-exists'],
  ['tags of another repository', { to: '1.2.8', tags: 'ghcr.io/acme/other:latest' }, 'image-repository'],
  ['a version that has no tag', { to: '1.2.8', exclude: '${{ x }}\u001b' }, 'rollback-exclude'],
  ['a version that looks like an option', { to: '--force' }, 'rollback-to'],
  ['a version of ten kilobytes', { to: `1.2.8${'0'.repeat(10_000)}` }, 'rollback-to'],
])('refused, with nothing written: %s', async (_, inputs, code) => {
  await using it = await repositoryWith('1.2.8', '1.2.9');
  const before = it.contents();
  const { codes, faults } = await it.rollback(inputs);
  expect(codes).toEqual([code]);
  expect(faults[0]?.message).not.toMatch(/[\u0000-\u001f]/);
  expect(faults[0]?.message.length).toBeLessThan(500);
  expect(it.contents()).toEqual(before);
});

test('the tag of another version is given the earlier content only on purpose', async () => {
  await using it = await repositoryWith('1.2.8', '1.2.9');
  const { codes } = await it.rollback({ to: '1.2.8', tags: '1.2.9', overwrite: 'true' });
  const { tags } = it.contents();
  expect({ codes, digest: tags.get('1.2.9') }).toEqual({ codes: [], digest: tags.get('1.2.8') });
});

test('refused: a bad version that is the same image as the good one', async () => {
  await using it = await repositoryWith('1.2.8');
  await it.place.run({ mode: 'promote', source: `${it.image}:1.2.8`, tags: `${it.image}:1.2.9`, version: '1.2.9' });
  const before = it.contents();
  expect((await it.rollback({ to: '1.2.8' })).codes).toEqual(['rollback-exclude']);
  expect(it.contents()).toEqual(before);
});

test('refused: to go back to what was withdrawn itself, unless that is forced', async () => {
  await using it = await repositoryWith('1.2.7', '1.2.8', '1.2.9');
  await it.rollback({ to: '1.2.7', exclude: '1.2.8' });
  const before = it.contents();
  expect((await it.rollback({ to: '1.2.8' })).codes).toEqual(['rollback-to']);
  expect(it.contents()).toEqual(before);
  const forced = await it.rollback({ to: '1.2.8', force: 'true' });
  expect(actions(forced)).toEqual(['keep 1.2.8', 'set 1.2', 'set 1', 'set latest']);
});
