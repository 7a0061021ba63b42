import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startCacheServer, temporaryDirectory } from '@slipway/testkit';
import { openRunnerCache } from '../../src/host/runner-cache.ts';

/** `@actions/cache` reads its service from the environment of the process. */
function setEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

const NAMES = [
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_SERVICE_V2',
  'RUNNER_TEMP',
  'GITHUB_WORKSPACE',
];
const before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));
afterEach(() => setEnvironment(before));

describe('the cache of a runner', () => {
  test('is not there where there is no service', async () => {
    setEnvironment({ ACTIONS_RESULTS_URL: undefined });
    expect(await openRunnerCache(() => undefined)).toBeUndefined();
  });

  test('gives back what was saved, by its key or by the beginning of it, and keeps a key as it is', async () => {
    await using server = await startCacheServer();
    await using directory = temporaryDirectory();
    setEnvironment({ ...server.env, RUNNER_TEMP: directory.path, GITHUB_WORKSPACE: directory.path });
    const warnings: string[] = [];
    const cache = await openRunnerCache((text) => warnings.push(text));
    const folder = join(directory.path, 'kept');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a'), 'content');
    expect(await cache?.restore(folder, 'key-1', ['key-'])).toBeUndefined();
    await cache?.save(folder, 'key-1');
    await cache?.save(folder, 'key-1');
    expect(server.entries.map(({ key }) => key)).toEqual(['key-1']);
    rmSync(folder, { recursive: true });
    expect(await cache?.restore(folder, 'key-2', ['key-'])).toBe('key-1');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('content');
  });

  test('that does not answer is told and holds nothing up', async () => {
    await using server = await startCacheServer();
    await using directory = temporaryDirectory();
    setEnvironment({ ...server.env, RUNNER_TEMP: directory.path, GITHUB_WORKSPACE: directory.path });
    const cache = await openRunnerCache(() => undefined);
    server.fail(403);
    expect(await cache?.restore(directory.path, 'key', [])).toBeUndefined();
    await expect(cache?.save(directory.path, 'key')).resolves.toBeUndefined();
  });
});
