import { describe, expect, test } from '@jest/globals';
import { type FakeRegistry, type RegistryFault, startFakeRegistry } from '@slipway/testkit';
import { workspace } from './workspace.ts';

const NAME = 'acme/hello';
const FAMILY = '1.4.0\n1.4\n1\nlatest';
const refuses = (method: string, target: string): RegistryFault => ({
  method,
  target,
  times: 1000,
  does: { kind: 'status', status: 403, body: '{"errors":[{"code":"DENIED"}]}' },
});
const tagsOf = (registry: FakeRegistry): readonly string[] => [
  ...(registry.state().repositories.get(NAME)?.tags.keys() ?? []),
];
const imagesOf = (...registries: readonly FakeRegistry[]): string =>
  registries.map(({ host }) => `${host}/${NAME}`).join('\n');

describe('of several registries', () => {
  test.each([
    ['takes no layers', refuses('POST', '/blobs/uploads/')],
    ['takes no manifests', refuses('PUT', '/manifests/sha256')],
    ['does not close an upload', refuses('PUT', '/blobs/uploads/')],
  ])('the last %s: no tag of the others has moved', async (_, fault) => {
    await using first = await startFakeRegistry();
    await using last = await startFakeRegistry({ faults: [fault] });
    await using place = workspace();
    await place.build();
    const done = await place.run({ mode: 'push', images: imagesOf(first, last), tags: FAMILY });
    expect(done.codes).toEqual(['registry-denied']);
    expect([tagsOf(first), tagsOf(last)]).toEqual([[], []]);
  });

  test('the last takes no tag: what moved in the others, and from where, is an output of the step that failed', async () => {
    await using first = await startFakeRegistry();
    await using last = await startFakeRegistry({ faults: [refuses('PUT', '/manifests/1.4')] });
    await using place = workspace();
    await place.build({ version: '1.3.0' });
    const old = await place.run({ mode: 'push', images: imagesOf(first), tags: '1.3.0\nlatest' });
    await place.build();
    const done = await place.run({ mode: 'push', images: imagesOf(first, last), tags: FAMILY });
    expect(done.exitCode).toBe(1);
    expect(done.outputs['previous']).toEqual({ [`${imagesOf(first)}:latest`]: old.outputs['digest'] });
    expect(done.outputs['tags']).toMatchObject(
      ['1.4.0', '1.4', '1', 'latest'].map((tag) => ({ tag: `${imagesOf(first)}:${tag}`, action: 'set' })),
    );
    expect(done.outputs['digest']).toBe(first.state().repositories.get(NAME)?.tags.get('1.4'));
    expect(JSON.stringify(done.report)).toContain('Stopped in the middle of');
  });

  test('one stops between two tags: the first of them is an output', async () => {
    await using registry = await startFakeRegistry({ faults: [refuses('PUT', '/manifests/latest')] });
    await using place = workspace();
    await place.build();
    const done = await place.run({ mode: 'push', images: imagesOf(registry), tags: '1.4.0\nlatest' });
    expect(done.codes).toEqual(['registry-denied']);
    expect(done.outputs['tags']).toMatchObject([{ tag: `${imagesOf(registry)}:1.4.0`, action: 'set' }]);
  });
});

test('a rollback that stops says which tags went back', async () => {
  await using registry = await startFakeRegistry({ faults: [{ ...refuses('PUT', '/manifests/latest'), nth: 3 }] });
  await using place = workspace();
  const digests: unknown[] = [];
  for (const version of ['1.2.8', '1.2.9']) {
    await place.build({ version });
    const { outputs, codes } = await place.run({
      mode: 'push',
      images: imagesOf(registry),
      tags: `${version}\n1.2\nlatest`,
    });
    expect(codes).toEqual([]);
    digests.push(outputs['digest']);
  }
  const done = await place.run({ mode: 'rollback', images: imagesOf(registry), to: '1.2.8' });
  expect(done.codes).toEqual(['registry-denied']);
  expect(done.outputs['previous']).toEqual({ [`${imagesOf(registry)}:1.2`]: digests[1] });
});
