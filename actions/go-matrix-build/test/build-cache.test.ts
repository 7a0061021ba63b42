import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startCacheServer, temporaryDirectory } from '@slipway/testkit';
import { project, run } from './release.ts';

const NAMES = [
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_SERVICE_V2',
  'RUNNER_TEMP',
  'GITHUB_WORKSPACE',
];
const before = NAMES.map((name) => [name, process.env[name]] as const);

/** `@actions/cache` reads its service from the environment of the process. */
function setEnvironment(pairs: Iterable<readonly [string, string | undefined]>): void {
  for (const [name, value] of pairs) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
afterEach(() => setEnvironment(before));

describe('the build cache of a target', () => {
  test('is saved under target, toolchain, flags and commit, and restored by the next commit', async () => {
    await using server = await startCacheServer();
    await using temporary = temporaryDirectory();
    await using repository = project();
    setEnvironment([
      ...Object.entries(server.env),
      ['RUNNER_TEMP', temporary.path],
      ['GITHUB_WORKSPACE', repository.path],
    ]);
    expect((await run(repository.path, { 'go-cache': 'save', formats: 'binary' })).faults).toEqual([]);
    const head = repository.git('rev-parse', 'HEAD');
    expect(server.entries.map(({ key }) => key)).toEqual([
      expect.stringMatching(new RegExp(`^slipway-go-build-.*-go1\\.\\d+.*-linux_amd64-[0-9a-f]{16}-${head}$`)),
    ]);
    repository.commit('Another', { files: { 'more.go': 'package main\n' } });
    const again = await run(repository.path, { 'go-cache': 'restore', formats: 'binary', version: '' });
    expect(again.faults).toEqual([]);
    expect(server.calls.filter((call) => call === 'GetCacheEntryDownloadURL')).toHaveLength(2);
    expect(server.entries).toHaveLength(1);
  });

  test('is a help and no need: a service that fails holds nothing up', async () => {
    await using server = await startCacheServer();
    await using temporary = temporaryDirectory();
    await using repository = project();
    server.fail(403);
    setEnvironment([
      ...Object.entries(server.env),
      ['RUNNER_TEMP', temporary.path],
      ['GITHUB_WORKSPACE', repository.path],
    ]);
    const result = await run(repository.path, { 'go-cache': 'save', formats: 'binary' });
    expect(result.faults).toEqual([]);
    expect(existsSync(join(repository.path, 'release/SHA256SUMS'))).toBe(true);
    expect(readdirSync(temporary.path).filter((name) => name.startsWith('slipway'))).toEqual([]);
  });
});
