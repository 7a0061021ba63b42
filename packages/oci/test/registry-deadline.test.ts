import { describe, expect, test } from '@jest/globals';
import { type RegistryFaultKind, startFakeRegistry } from '@slipway/testkit';
import { blobOf, client, readAll, repositoryOf, smallImage, someBytes } from './registry-client.ts';

const TRICKLE: RegistryFaultKind = { kind: 'trickle', milliseconds: 50 };
const SILENT: RegistryFaultKind = { kind: 'silent' };
const AUTH = { kind: 'bearer', username: 'octocat', password: 'open-sesame' } as const;
const AS = { kind: 'password', username: 'octocat', password: 'open-sesame' } as const;
const SHORT = { question: 400, retry: { attempts: 2 } };

const fault = (method: string, target: string, does: RegistryFaultKind) => [{ method, target, times: 1000, does }];

describe('a question to a registry has an end, where it', () => {
  test.each<[string, string, RegistryFaultKind, string]>([
    ['never says how it wants to be asked', '/v2/', SILENT, 'registry-unreachable'],
    ['never gives a token', '/token', SILENT, 'registry-token'],
    ['gives a token a byte at a time', '/token', TRICKLE, 'registry-token'],
    ['never lists its tags', '/tags/list', SILENT, 'registry-unreachable'],
    ['lists its tags a byte at a time', '/tags/list', TRICKLE, 'registry-unreachable'],
  ])('%s', async (_, target, does, code) => {
    await using registry = await startFakeRegistry({ auth: AUTH, faults: fault('GET', target, does) });
    using it = client({ as: AS, ...SHORT });
    await expect(it.registries.repository(repositoryOf(registry)).tags()).rejects.toMatchObject({
      outcome: 'could-not-check',
      fault: { code },
    });
  });

  test('gives a manifest a byte at a time', async () => {
    await using registry = await startFakeRegistry({ faults: fault('GET', '/manifests/', TRICKLE) });
    using it = client();
    const repository = it.registries.repository(repositoryOf(registry));
    const { blobs, manifest } = smallImage();
    for (const { descriptor, bytes } of blobs) await repository.putBlob(descriptor, () => bytes);
    await repository.putManifest('1.2.3', manifest);
    using slow = client(SHORT);
    await expect(slow.registries.repository(repositoryOf(registry)).getManifest('1.2.3')).rejects.toMatchObject({
      fault: { code: 'registry-unreachable', message: expect.stringContaining('too slow') },
    });
  });
});

describe('a transfer has an end, where the registry', () => {
  const bytes = someBytes(300_000);
  const blob = blobOf(bytes);

  test.each<[string, RegistryFaultKind]>([
    ['gives a byte at a time', TRICKLE],
    ['gives nothing', SILENT],
  ])('%s', async (_, does) => {
    await using registry = await startFakeRegistry({ faults: fault('GET', '/blobs/sha256', does) });
    using it = client(SHORT);
    const repository = it.registries.repository(repositoryOf(registry));
    await repository.putBlob(blob, () => bytes);
    await expect(readAll(repository.readBlob(blob))).rejects.toMatchObject({ outcome: 'could-not-check' });
  });

  test('takes it and says nothing', async () => {
    await using registry = await startFakeRegistry({ faults: fault('PUT', '/blobs/uploads/', SILENT) });
    using it = client(SHORT);
    const repository = it.registries.repository(repositoryOf(registry));
    await expect(repository.putBlob(blobOf(someBytes(100)), () => someBytes(100))).rejects.toMatchObject({
      outcome: 'could-not-check',
    });
  });

  test('is waited for as long as the bytes take at the least rate', async () => {
    await using registry = await startFakeRegistry({
      faults: [{ method: 'PUT', target: '/blobs/uploads/', does: { kind: 'slow', milliseconds: 1_500 } }],
    });
    using it = client({ question: 1_000, retry: { attempts: 1 } });
    const repository = it.registries.repository(repositoryOf(registry));
    expect(await repository.putBlob(blob, () => bytes)).toBe('uploaded');
  });
});
