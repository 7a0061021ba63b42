import { expect, test } from '@jest/globals';
import { startFakeRegistry } from '@slipway/testkit';
import { REGISTRY_RETRY } from '../src/host/registry/retry.ts';
import { client, inPieces, readAll, repositoryOf, smallImage } from './registry-client.ts';

test('an image that was pushed is pulled with the same bytes', async () => {
  await using registry = await startFakeRegistry();
  using it = client();
  const repository = it.registries.repository(repositoryOf(registry));
  const image = smallImage();
  for (const { descriptor, bytes } of image.blobs) {
    expect(await repository.putBlob(descriptor, (from) => inPieces(bytes.subarray(from), 1000))).toBe('uploaded');
    expect(await repository.putBlob(descriptor, () => bytes)).toBe('existed');
  }
  const put = await repository.putManifest('1.2.3', image.manifest);
  expect(put).toEqual({ digest: image.manifest.descriptor.digest, subject: false, tags: [] });
  expect(await repository.headManifest('1.2.3')).toEqual(image.manifest.descriptor);
  expect(await repository.getManifest(image.manifest.descriptor.digest)).toEqual(image.manifest);
  for (const { descriptor, bytes } of image.blobs) {
    expect(await repository.hasBlob(descriptor.digest)).toBe(true);
    expect(await readAll(repository.readBlob(descriptor))).toEqual(Buffer.from(bytes));
  }
  expect(await repository.tags()).toEqual(['1.2.3']);
  registry.assertNoViolations();
});

test('what is still asked for when all is over ends with it', async () => {
  await using registry = await startFakeRegistry({
    faults: [{ method: 'GET', target: '/tags/list', times: 100, does: { kind: 'status', status: 503 } }],
  });
  const waits: number[] = [];
  const it = client({
    question: 3_600_000,
    retry: {
      // Within the time of a question.
      pause: 100_000,
      longest: 100_000,
      sleep: async (wait, signal) => {
        waits.push(wait);
        await REGISTRY_RETRY.sleep(wait, signal);
      },
    },
  });
  const asked = it.registries.repository(repositoryOf(registry)).tags();
  const ended = expect(asked).rejects.toThrow();
  for (let turns = 0; turns < 1_000_000 && waits.length === 0; turns += 1)
    await new Promise((resolve) => setImmediate(resolve));
  it[Symbol.dispose]();
  await ended;
  expect(waits).toHaveLength(1);
});
