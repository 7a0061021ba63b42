import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { GitHubContext } from '@slipway/core';
import { execOk } from '@slipway/core/host';
import { digestOf, planMoves } from '@slipway/oci';
import { createRepository, type Repository, runInProcess, temporaryDirectory } from '@slipway/testkit';
import { definition as dockerMetadata } from '../../actions/docker-metadata/src/main.ts';
import { definition as versionFromTag } from '../../actions/version-from-tag/src/main.ts';

const scratch = temporaryDirectory('slipway-rolling-');
afterAll(() => scratch[Symbol.asyncDispose]());

const goMod = (retract = ''): string => `module example.com/m.git\n\ngo 1.24\n${retract}`;

/** v1.5.1 takes both 1.5s back, and v1.4.1 comes after it from a branch. */
function retracting(): Repository {
  const repository = createRepository({ files: { 'go.mod': goMod() } });
  repository.tag('v1.4.0');
  repository.commit('feat: a');
  repository.tag('v1.5.0');
  repository.commit('fix: take back', { files: { 'go.mod': goMod('\nretract [v1.5.0, v1.5.1] // broken\n') } });
  repository.tag('v1.5.1');
  repository.git('checkout', '-q', '-b', 'release-1.4', 'v1.4.0');
  repository.commit('fix: b');
  repository.tag('v1.4.1');
  return repository;
}

/** What `go list -m M@latest` says of the repository. */
async function latestOfGo(repository: Repository): Promise<string> {
  const env = {
    ...process.env,
    ...{ GOENV: 'off', GOPROXY: 'direct', GOSUMDB: 'off', GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local' },
    GOMODCACHE: join(scratch.path, 'modules'),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${repository.path}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://example.com/m',
  };
  const args = ['list', '-m', '-f', '{{.Version}}', 'example.com/m.git@latest'];
  return (await execOk('go', args, { cwd: scratch.path, env })).stdout.toString('utf8').trim();
}

const FAMILY = ['{{version}}', '{{major}}.{{minor}}', '{{major}}'].map((text) => `type=semver,pattern=${text}`);

/** What the actions answer for a tag that is checked out. */
async function answersFor(repository: Repository, tag: string) {
  repository.git('checkout', '-q', tag);
  await using folder = temporaryDirectory();
  const github: GitHubContext = {
    eventName: 'push',
    ref: `refs/tags/${tag}`,
    baseRef: '',
    headRef: '',
    sha: repository.git('rev-parse', 'HEAD'),
    repository: 'octo-org/hello',
    serverUrl: 'https://github.com',
    apiUrl: 'http://127.0.0.1:9',
    runId: '1',
    runNumber: '1',
    runAttempt: '1',
    event: {},
  };
  const options = { env: { PATH: process.env['PATH'], HOME: '/nonexistent', RUNNER_TEMP: folder.path }, github };
  const version = await runInProcess(versionFromTag, repository, {}, options);
  const metadata = await runInProcess(dockerMetadata, repository, { tags: FAMILY.join('\n') }, options);
  const floating = version.outputs?.['floatingTags'] as readonly { tag: string; move: boolean }[];
  return {
    isHighest: version.outputs?.['isHighest'],
    moving: floating.filter(({ move }) => move).map(({ tag: name }) => name),
    image: String(metadata.outputs?.['tagNames']).split('\n'),
  };
}

describe('a tag that follows the releases of a line', () => {
  test('goes to the version that Go takes for the latest, past those that are retracted', async () => {
    await using repository = retracting();
    expect(await latestOfGo(repository)).toBe('v1.4.1');
    expect(await answersFor(repository, 'v1.4.1')).toEqual({
      isHighest: true,
      moving: ['v1', 'v1.4'],
      image: ['1.4.1', '1.4', '1', 'latest'],
    });
  });

  test('does not go to the version that retracts itself', async () => {
    await using repository = retracting();
    expect(await answersFor(repository, 'v1.5.1')).toEqual({ isHighest: false, moving: [], image: ['1.5.1'] });
  });

  test('of a registry goes to the same version when it is told what was taken back', () => {
    const tags = ['1.4.1', '1.4', '1', 'latest'];
    const content = (text: string) => digestOf(Buffer.from(text));
    const current = ['1', 'latest'].map((tag) => [tag, { digest: content('old'), version: '1.5.1' }] as const);
    const moves = planMoves(
      { digest: content('new'), version: '1.4.1', tags, publishedPattern: [], overwrite: false, force: false },
      {
        repository: 'ghcr.io/octo-org/hello',
        tags: { kind: 'known', names: ['1.4.0', '1.5.0', '1.5.1'] },
        current: new Map(current),
        withdrawn: ['1.5.0', '1.5.1'],
      },
    );
    expect(moves.map(({ action, tag }) => `${action} ${tag}`)).toEqual(tags.map((tag) => `set ${tag}`));
  });
});
