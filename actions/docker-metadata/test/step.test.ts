import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  createRepository,
  gitHubRepository,
  type Repository,
  runAction,
  startGitHubServer,
  temporaryDirectory,
} from '@slipway/testkit';
import { REPOSITORY } from './plan.ts';

const KEY = 'org.opencontainers.image';
const TOKEN = 'ghs_0123456789secret';
const FAMILY =
  'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}\ntype=sha';
const OUTPUTS = [
  'version',
  'tags',
  'tag-names',
  'labels',
  'annotations',
  'json',
  'bake-file-tags',
  'bake-file-labels',
  'bake-file-annotations',
  'bake-file',
];

interface Step {
  readonly path: string;
  readonly sha: string;
  readonly ref?: string;
  readonly eventName?: string;
  readonly event?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The committed bundle as a step, beside a GitHub that counts what it is asked. */
async function run({ path, sha, inputs = {}, env = {}, ...given }: Step, origin = path) {
  await using server = await startGitHubServer({
    token: TOKEN,
    repositories: [gitHubRepository(origin, { fullName: 'octo-org/hello' })],
  });
  await using temporary = temporaryDirectory('slipway step ü-');
  const { ref = 'refs/tags/v1.2.3', eventName = 'push', event = {} } = given;
  const payload = { repository: REPOSITORY, head_commit: { id: sha, timestamp: '2024-02-29T23:05:06Z' }, ...event };
  const result = await runAction({
    name: 'docker-metadata',
    inputs,
    env,
    event: payload,
    context: { eventName, ref, sha, repository: 'octo-org/hello', apiUrl: server.url },
    workspace: path,
    runnerTemp: temporary.path,
    token: TOKEN,
  });
  server.assertNoViolations();
  const files = OUTPUTS.filter((name) => name.startsWith('bake-file')).map((name) => {
    const file = result.outputs[name] ?? '';
    return [name, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined] as const;
  });
  const jsonFile = result.outputs['json-file'] ?? '';
  return {
    ...result,
    asked: server.requests.map(({ target }) => decodeURIComponent(target)),
    files: Object.fromEntries<unknown>(files),
    jsonFile: existsSync(jsonFile) ? readFileSync(jsonFile, 'utf8') : undefined,
  };
}

/** A repository with two releases, the older one checked out. */
function released(): Repository & { readonly sha: string } {
  const repository = createRepository({ files: { 'go.mod': 'module example.com/hello\n' } });
  repository.tag('v1.2.3');
  const sha = repository.git('rev-parse', 'HEAD');
  repository.commit('second');
  repository.tag('v1.3.0');
  repository.checkout('v1.2.3');
  return Object.assign(repository, { sha });
}

describe('the bundle as a step', () => {
  test('answers with the ten outputs of docker/metadata-action, as variables too, and files that outlive it', async () => {
    await using repository = released();
    const inputs = {
      images: 'ghcr.io/Acme/App\nacme/app',
      tags: FAMILY,
      labels: 'maintainer=Jane, Joe',
      'bake-target': 'release',
    };
    const result = await run({ ...repository, inputs });
    const { outputs, env, files, asked } = result;
    const names = ['1.2.3', '1.2', `sha-${repository.sha.slice(0, 7)}`];
    const tags = ['ghcr.io/acme/app', 'acme/app'].flatMap((image) => names.map((name) => `${image}:${name}`));
    const labels = {
      maintainer: 'Jane, Joe',
      [`${KEY}.created`]: '2024-02-29T23:05:06.000Z',
      [`${KEY}.description`]: 'Says hello',
      [`${KEY}.licenses`]: 'MIT',
      [`${KEY}.revision`]: repository.sha,
      [`${KEY}.source`]: 'https://github.com/octo-org/hello',
      [`${KEY}.title`]: 'hello',
      [`${KEY}.url`]: 'https://github.com/octo-org/hello',
      [`${KEY}.version`]: '1.2.3',
    };
    const lines = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
    const annotations = lines.slice(1).map((line) => `manifest:${line}`);
    const json = { tags, 'tag-names': names, labels, annotations };
    const args = { DOCKER_META_IMAGES: 'ghcr.io/acme/app,acme/app', DOCKER_META_VERSION: '1.2.3' };
    expect(result.outcome).toBe('success');
    expect(outputs).toMatchObject({
      version: '1.2.3',
      tags: tags.join('\n'),
      'tag-names': names.join('\n'),
      labels: lines.join('\n'),
      annotations: annotations.join('\n'),
    });
    expect(JSON.parse(`${outputs['json']}`)).toEqual(json);
    expect(result.jsonFile).toBe(outputs['json']);
    expect(files).toEqual({
      'bake-file-tags': { target: { release: { tags, args } } },
      'bake-file-labels': { target: { release: { labels } } },
      'bake-file-annotations': { target: { release: { annotations } } },
      'bake-file': { target: { release: { tags, labels, args } } },
    });
    expect(OUTPUTS.slice(6).map((name) => basename(`${outputs[name]}`))).toEqual([
      'docker-metadata-action-bake-tags.json',
      'docker-metadata-action-bake-labels.json',
      'docker-metadata-action-bake-annotations.json',
      'docker-metadata-action-bake.json',
    ]);
    const variable = (name: string) => `DOCKER_METADATA_OUTPUT_${name.replaceAll('-', '_').toUpperCase()}`;
    expect(env).toEqual(Object.fromEntries(OUTPUTS.map((name) => [variable(name), outputs[name]])));
    expect(asked).toEqual([]);
    expect(result.summary).toContain('v1.3.0 is higher, and 1 never goes back');
  });

  test('joins by separators as they are given, blanks included', async () => {
    await using repository = released();
    const inputs = { tags: 'a\nb', annotations: 'x=y', 'sep-tags': ', ', 'sep-labels': ' ', 'sep-annotations': '\t' };
    const { outputs } = await run({ ...repository, inputs });
    expect(outputs['tags']).toBe('a, b');
    expect(outputs['tag-names']).toBe('a, b');
    expect(`${outputs['labels']}`.split(` ${KEY}.`)).toHaveLength(8);
    expect(`${outputs['annotations']}`.split('\t')).toHaveLength(9);
  });

  test('sets no variables when they are switched off', async () => {
    await using repository = released();
    const { env, outputs } = await run({ ...repository, env: { DOCKER_METADATA_SET_OUTPUT_ENV: 'false' } });
    expect(env).toEqual({});
    expect(outputs['version']).toBe('v1.2.3');
  });

  test('writes the JSON where it is wanted', async () => {
    await using repository = released();
    const { outputs } = await run({ ...repository, inputs: { 'json-file': 'out/metadata.json' } });
    expect(outputs['json-file']).toBe(join(repository.path, 'out/metadata.json'));
    expect(readFileSync(join(repository.path, 'out/metadata.json'), 'utf8')).toBe(outputs['json']);
  });

  test('refuses a typo with line and column in one annotation, and answers nothing', async () => {
    await using repository = released();
    const { outcome, annotations, outputs, env, files } = await run({
      ...repository,
      inputs: { tags: 'type=sha\ntype=semver,pattern={{versoin}}' },
    });
    expect(outcome).toBe('failure');
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toContain(
      "Input 'tags', line 2, column 23: the expression 'versoin' is unknown. Did you mean 'version'?",
    );
    expect([outputs, env]).toEqual([{}, {}]);
    expect(Object.values(files)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('masks the token and says it nowhere', async () => {
    await using repository = released();
    const { stdout, stderr, summary, outputs } = await run({ ...repository, inputs: { tags: 'type=sha' } });
    expect(stdout).toContain(`::add-mask::${TOKEN}`);
    const texts = [stdout.replaceAll(`::add-mask::${TOKEN}`, ''), stderr, summary, ...Object.values(outputs)];
    expect(texts.filter((text) => text.includes(TOKEN))).toEqual([]);
  });
});

describe('GitHub', () => {
  test.each<[string, Omit<Step, 'path' | 'sha'>, string]>([
    ['the push of a branch', { ref: 'refs/heads/main' }, 'main'],
    ['the push of a tag', {}, 'v1.2.3'],
    [
      'a pull request',
      {
        eventName: 'pull_request',
        ref: 'refs/pull/7/merge',
        event: { number: 7, pull_request: { updated_at: '2024-01-01T00:00:00Z', head: { sha: 'f'.repeat(40) } } },
      },
      'pr-7',
    ],
    [
      'a release',
      { eventName: 'release', event: { head_commit: undefined, release: { prerelease: false, draft: false } } },
      'v1.2.3',
    ],
    [
      'a merge group',
      { eventName: 'merge_group', ref: `refs/heads/gh-readonly-queue/main/pr-9-${'a'.repeat(40)}` },
      'pr-9',
    ],
    ['a schedule', { eventName: 'schedule', ref: 'refs/heads/main' }, 'nightly\nmain'],
    ['a comment', { eventName: 'issue_comment', ref: 'refs/heads/main' }, 'main'],
    ['a run by hand', { eventName: 'workflow_dispatch', ref: 'refs/heads/main' }, 'main'],
  ])('is asked nothing on %s', async (_, given, tags) => {
    await using repository = released();
    const { asked, outputs, outcome } = await run({ ...repository, ...given });
    expect([outcome, outputs['tags'], asked]).toEqual(['success', tags, []]);
  });

  test('is asked for the published versions, and what they retract, in a shallow checkout', async () => {
    await using repository = released();
    await using folder = temporaryDirectory();
    const path = join(folder.path, 'clone');
    repository.git('clone', '--quiet', '--depth=1', '--branch=v1.2.3', '--no-tags', `file://${repository.path}`, path);
    const { asked, outputs } = await run({ path, sha: repository.sha, inputs: { tags: FAMILY } }, repository.path);
    expect(outputs['tags']).toBe(`1.2.3\n1.2\nsha-${repository.sha.slice(0, 7)}`);
    expect(asked).toEqual([
      '/repos/octo-org/hello/git/matching-refs/tags/',
      // What is retracted is said by the highest version, which this clone does not have.
      '/repos/octo-org/hello/contents/go.mod?ref=refs/tags/v1.3.0',
    ]);
  });
});
