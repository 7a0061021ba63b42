import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  createRepository,
  gitHubRepository,
  type Repository,
  runInProcess,
  startDockerRegistry,
  startGitHubServer,
  temporaryDirectory,
} from '@slipway/testkit';
import { definition } from '../src/main.ts';
import { COMMIT_TIME, REPOSITORY, SHA } from './plan.ts';
import { step } from './run.ts';

const KEY = 'org.opencontainers.image';
const TIME = '2024-02-29T23:05:06.000Z';
const FAMILY =
  'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}';
const release = { ref: 'refs/tags/v1.2.3' };

/** A run from a terminal. */
async function locally(place: { readonly path: string }) {
  await using temporary = temporaryDirectory();
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: temporary.path };
  return await runInProcess(definition, place, { tags: FAMILY }, { env });
}

describe('a step', () => {
  test('answers with tags, labels, annotations, JSON and bake files, and sets them as variables', async () => {
    const inputs = {
      images: 'ghcr.io/Acme/App\nacme/app',
      tags: 'type=raw,value=x\ntype=sha',
      labels: 'maintainer=Jane, Joe',
      annotations: 'index:a=b',
      'bake-target': 'release',
      'sep-tags': ', ',
    };
    const { exitCode, answers, files, variables, report } = await step({ inputs });
    const labels = {
      maintainer: 'Jane, Joe',
      [`${KEY}.created`]: TIME,
      [`${KEY}.description`]: 'Says hello',
      [`${KEY}.licenses`]: 'MIT',
      [`${KEY}.revision`]: SHA,
      [`${KEY}.source`]: 'https://github.com/octo-org/hello',
      [`${KEY}.title`]: 'hello',
      [`${KEY}.url`]: 'https://github.com/octo-org/hello',
      [`${KEY}.version`]: 'x',
    };
    const tags = ['ghcr.io/acme/app:x', 'ghcr.io/acme/app:sha-90dd603', 'acme/app:x', 'acme/app:sha-90dd603'];
    const found = Object.entries(labels).filter(([key]) => key !== 'maintainer');
    const annotations = [...found.map(([key, value]) => `manifest:${key}=${value}`), 'index:a=b'];
    const args = { DOCKER_META_IMAGES: 'ghcr.io/acme/app,acme/app', DOCKER_META_VERSION: 'x' };
    expect(exitCode).toBe(0);
    expect(answers).toMatchObject({
      version: 'x',
      tags: tags.join(', '),
      tagNames: 'x, sha-90dd603',
      labels: Object.entries(labels)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n'),
      annotations: annotations.join('\n'),
    });
    expect(JSON.parse(`${answers['json']}`)).toEqual({
      tags,
      'tag-names': ['x', 'sha-90dd603'],
      labels,
      annotations,
    });
    expect(files).toEqual({
      bakeFileTags: { target: { release: { tags, args } } },
      bakeFileLabels: { target: { release: { labels } } },
      bakeFileAnnotations: { target: { release: { annotations } } },
      bakeFile: { target: { release: { tags, labels, args } } },
      jsonFile: JSON.parse(`${answers['json']}`),
    });
    expect(basename(`${answers['bakeFileTags']}`)).toBe('docker-metadata-action-bake-tags.json');
    expect(basename(`${answers['bakeFile']}`)).toBe('docker-metadata-action-bake.json');
    expect(variables).toMatchObject({
      DOCKER_METADATA_OUTPUT_VERSION: 'x',
      DOCKER_METADATA_OUTPUT_TAG_NAMES: 'x, sha-90dd603',
      DOCKER_METADATA_OUTPUT_BAKE_FILE: answers['bakeFile'],
    });
    expect(Object.keys(variables)).toHaveLength(10);
    expect(report[0]).toEqual({ heading: 'Image version x' });
  });

  test.each([
    ['false', 0],
    ['0', 0],
    ['true', 10],
    ['T', 10],
  ])('DOCKER_METADATA_SET_OUTPUT_ENV=%s sets %i variables', async (setting, count) => {
    const { variables } = await step({ env: { DOCKER_METADATA_SET_OUTPUT_ENV: setting } });
    expect(Object.keys(variables)).toHaveLength(count);
  });

  test('a setting that is neither true nor false is refused', async () => {
    expect((await step({ env: { DOCKER_METADATA_SET_OUTPUT_ENV: 'yes' } })).codes).toEqual(['set-output-env']);
  });

  test('a variable that no process could be started with is not set, and the file has what it would say', async () => {
    const labels = `long=${'x'.repeat(140_000)}`;
    const strict = await step({ inputs: { labels } });
    expect(strict.variables).not.toHaveProperty('DOCKER_METADATA_OUTPUT_LABELS');
    expect(strict.variables).toHaveProperty('DOCKER_METADATA_OUTPUT_TAGS');
    expect(strict.warnings.join()).toContain('too long for a variable');
    expect(strict.files['jsonFile']).toMatchObject({ labels: { long: 'x'.repeat(140_000) } });
    const peer = await step({ inputs: { labels, compat: 'peer' } });
    expect(peer.variables).toHaveProperty('DOCKER_METADATA_OUTPUT_LABELS');
  });

  test('annotations for the levels that are asked for', async () => {
    const count = async (inputs: Record<string, string>, env = {}) =>
      new Set((await step({ inputs, env })).answers['annotations']?.split('\n').map((line) => line.split(':')[0]));
    expect(await count({})).toEqual(new Set(['manifest']));
    expect(await count({ 'annotation-levels': 'index, manifest' })).toEqual(new Set(['index', 'manifest']));
    const env = { DOCKER_METADATA_ANNOTATIONS_LEVELS: 'index-descriptor' };
    expect(await count({}, env)).toEqual(new Set(['index-descriptor']));
    expect(await count({ annotations: 'index,manifest:a=b' })).toEqual(new Set(['manifest', 'index']));
    expect(await count({ 'annotation-levels': 'manifest[linux/amd64]' })).toEqual(new Set(['manifest[linux/amd64]']));
  });

  test('the labels of articles are added when they are wanted', async () => {
    const { files } = await step({ inputs: { 'plain-labels': 'true', tags: 'type=raw,value=1' } });
    expect(files['bakeFileLabels']).toMatchObject({
      target: { 'docker-metadata-action': { labels: { version: '1', build_time: TIME, git_commit: SHA } } },
    });
  });

  test('the reasons are JSON', async () => {
    const { outputs } = await step({ inputs: { tags: 'type=edge\ntype=schedule' } });
    expect(outputs?.['reasons']).toEqual([
      { tag: '', set: false, why: 'the run was not started by a schedule', rule: 'type=schedule' },
      { tag: 'edge', set: true, why: 'the head of main', rule: 'type=edge' },
    ]);
  });

  test.each([
    ['https://user:secret@github.com/octo-org/hello.git', 'https://github.com/octo-org/hello'],
    ['git@github.com:octo-org/hello', 'https://github.com/octo-org/hello'],
    ['ssh://git@git.example.com:2222/octo-org/hello.git', 'https://git.example.com/octo-org/hello'],
    ['/some/folder', ''],
  ])('outside a runner is about what is checked out, and a clone of %s', async (remote, source) => {
    await using repository = createRepository({ files: { a: '1' } });
    for (const name of ['v1.2.3', 'v1.3.0']) repository.tag(name, { at: 'HEAD' });
    repository.commit('second');
    repository.tag('v1.3.1');
    repository.git('remote', 'add', 'origin', remote);
    repository.checkout('v1.3.1');
    const { outputs, log } = await locally(repository);
    expect(outputs?.['tags']).toBe('1.3.1\n1.3\n1\nlatest');
    expect(outputs?.['labels']).toContain(`${KEY}.source=${source}\n`);
    expect(log).not.toContain('secret');
  });

  test('on a branch whose commit is tagged is about that version', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    repository.tag('v1.2.3');
    const { outputs, log } = await locally(repository);
    expect(outputs?.['tagNames']).toBe('1.2.3\n1.2\n1\nlatest');
    expect(log).toContain('HEAD is tagged: the answer is about refs/tags/v1.2.3');
  });

  test('of a repository that Git cannot read is no answer', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    writeFileSync(join(repository.path, '.git/config'), '[core\n');
    expect((await locally(repository)).codes).toEqual(['git-failed']);
  });

  test('outside a runner and a repository says that there is no checkout', async () => {
    await using folder = temporaryDirectory();
    expect((await locally(folder)).codes).toEqual(['git-context']);
  });
});

test.each(['strict', 'peer'])('without any payload of an event it says so, with compat: %s', async (compat) => {
  const inputs = { tags: 'type=ref,event=branch', compat };
  const { exitCode, answers, warnings } = await step({ event: {}, env: { GITHUB_EVENT_PATH: '/nope' }, inputs });
  expect({ exitCode, names: answers['tagNames'] }).toEqual({ exitCode: 0, names: 'main' });
  expect(warnings[0]).toContain('There is no payload of the event: GITHUB_EVENT_PATH names /nope');
});

test('the peer’s templates are read whole where that is asked for', async () => {
  const tags =
    'type=raw,value={{#if tag}}{{tag}}{{else}}none{{/if}}\ntype=raw,value={{commit_date YYYY}}-{{tag.length}}';
  const { answers } = await step({ ref: 'refs/tags/v1.2.3', inputs: { tags, compat: 'peer' } });
  expect(answers['tagNames']).toBe('v1.2.3\n2024-02-29T23-05-06Z-0');
  const strict = await step({ ref: 'refs/tags/v1.2.3', inputs: { tags } });
  expect(strict.faults[0]?.code).toBe('expression');
});

describe('the time of the image', () => {
  const created = async (given: Parameters<typeof step>[0]) =>
    /image\.created=(\S+)/.exec(`${(await step(given)).answers['labels']}`)?.[1];

  test('is SOURCE_DATE_EPOCH', async () => {
    expect(await created({ env: { SOURCE_DATE_EPOCH: '1700000000' } })).toBe('2023-11-14T22:13:20.000Z');
  });

  test('is the commit’s by the payload', async () => {
    expect(await created({})).toBe(TIME);
    const commits = [{ id: SHA, timestamp: '2024-01-01T00:00:00+01:00' }];
    expect(await created({ event: { repository: REPOSITORY, commits } })).toBe('2023-12-31T23:00:00.000Z');
  });

  test('is the commit’s by the checkout', async () => {
    await using repository = createRepository();
    const sha = repository.commit('first', { date: '2022-02-02T02:02:02Z' });
    expect(await created({ path: repository.path, sha, event: { repository: REPOSITORY } })).toBe(
      '2022-02-02T02:02:02.000Z',
    );
  });

  test.each([
    ['a release', { release: { created_at: '2021-01-01T00:00:00Z' } }],
    ['a pull request', { pull_request: { updated_at: '2021-01-01T00:00:00Z' } }],
  ])('is that of %s when the commit is nowhere, without asking the network', async (_, event) => {
    expect(await created({ event: { repository: REPOSITORY, ...event } })).toBe('2021-01-01T00:00:00.000Z');
  });

  test('with compat: peer is the clock’s', async () => {
    const before = Date.now();
    const text = await created({ inputs: { compat: 'peer' }, env: { SOURCE_DATE_EPOCH: '1700000000' } });
    expect(Date.parse(`${text}`)).toBeGreaterThanOrEqual(before);
  });

  test.each(['x', '-1', '1e9', '99999999999999'])('SOURCE_DATE_EPOCH=%s is refused', async (epoch) => {
    expect((await step({ env: { SOURCE_DATE_EPOCH: epoch } })).codes).toEqual(['source-date-epoch']);
  });

  test('two runs of the same event say the same', async () => {
    const [first, second] = [await step({}), await step({})];
    expect(first.answers['json']).toBe(second.answers['json']);
  });
});

describe('versions that are out', () => {
  test('are the tags of the checkout', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    for (const name of ['v1.2.3', 'v1.3.0', 'v2.0.0', 'api/v9.0.0']) repository.tag(name);
    const { answers } = await step({ ...release, path: repository.path, inputs: { tags: FAMILY } });
    expect(answers['tags']).toBe('1.2.3\n1.2');
  });

  test('do not count when go.mod of the checkout takes them back', async () => {
    const goMod = 'module example.com/x\n\ngo 1.22\n\nretract [v1.3.0, v1.9.0]\n';
    await using repository = createRepository({ files: { 'go.mod': goMod } });
    for (const name of ['v1.2.3', 'v1.3.0']) repository.tag(name);
    const { answers } = await step({ ...release, path: repository.path, inputs: { tags: FAMILY } });
    expect(answers['tags']).toBe('1.2.3\n1.2\n1\nlatest');
  });

  test('are read although go.mod cannot be', async () => {
    await using repository = createRepository({ files: { 'go.mod': 'module (' } });
    for (const name of ['v1.2.3', 'v1.3.0']) repository.tag(name);
    const { answers, warnings } = await step({ ...release, path: repository.path, inputs: { tags: FAMILY } });
    expect(answers['tags']).toBe('1.2.3\n1.2');
    expect(warnings.join()).toContain('Retractions are not read');
  });

  /** v1.5.1 takes both 1.5s back; v1.4.1 comes after it on a branch, and is checked out. */
  function retracting(prefix = '', taken = 'retract [v1.5.0, v1.5.1]'): Repository {
    const file = `${prefix}go.mod`;
    const path = `example.com/x/${prefix}`.replace(/\/$/, '');
    const goMod = (retract: string) => ({ [file]: `module ${path}\n\n${retract}\n` });
    const repository = createRepository({ files: goMod('') });
    repository.tag(`${prefix}v1.5.0`);
    repository.branch('maintenance');
    repository.commit('fix: take back', { files: goMod(taken) });
    repository.tag(`${prefix}v1.5.1`);
    repository.checkout('maintenance');
    repository.commit('fix: more');
    repository.tag(`${prefix}v1.4.1`);
    return repository;
  }

  test.each([
    ['at the root', ''],
    ['in a directory', 'api/'],
  ])('do not count when the highest of a module %s takes them back, whatever is checked out', async (_, prefix) => {
    await using repository = retracting(prefix);
    const tagged = { path: repository.path, inputs: { tags: FAMILY } };
    const at = async (version: string) =>
      (await step({ ...tagged, ref: `refs/tags/${prefix}${version}` })).answers['tags'];
    expect(await at('v1.4.1')).toBe('1.4.1\n1.4\n1\nlatest');
    repository.checkout(`${prefix}v1.5.1`);
    expect(await at('v1.5.1')).toBe('1.5.1');
  });

  test('are taken back by a go.mod of the highest that only a lax reader takes', async () => {
    await using repository = retracting('', 'go 1.14.x\nretract [v1.5.0, v1.5.1]');
    const { answers } = await step({ ref: 'refs/tags/v1.4.1', path: repository.path, inputs: { tags: FAMILY } });
    expect(answers['tags']).toBe('1.4.1\n1.4\n1\nlatest');
  });

  test('are read although go.mod of the highest cannot be', async () => {
    await using repository = retracting('', 'retract (');
    const { answers, warnings } = await step({
      ref: 'refs/tags/v1.4.1',
      path: repository.path,
      inputs: { tags: FAMILY },
    });
    expect(answers['tags']).toBe('1.4.1\n1.4');
    expect(warnings.join()).toContain('Retractions are not read');
  });

  test('of a shallow checkout are taken back by what GitHub has', async () => {
    await using origin = retracting();
    await using folder = temporaryDirectory();
    const path = join(folder.path, 'clone');
    origin.git('clone', '--quiet', '--depth=1', '--branch=v1.4.1', '--no-tags', `file://${origin.path}`, path);
    const goMod = origin.git('show', 'v1.5.1:go.mod');
    const file = '/repos/octo/hello/contents/go.mod?ref=refs/tags/v1.5.1';
    const requests: string[] = [];
    const answers = new Map([
      [
        '/repos/octo/hello/git/matching-refs/tags/',
        JSON.stringify(['v1.4.1', 'v1.5.0', 'v1.5.1'].map((name) => ({ ref: `refs/tags/${name}` }))),
      ],
      [file, JSON.stringify({ type: 'file', encoding: 'base64', content: Buffer.from(goMod).toString('base64') })],
    ]);
    const server = createServer((request, response) => {
      const target = decodeURIComponent(`${request.url}`);
      requests.push(target);
      const text = answers.get(target);
      response
        .writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/json; charset=utf-8' })
        .end(text ?? '{}');
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const ask = async () =>
      await step({
        ref: 'refs/tags/v1.4.1',
        repository: 'octo/hello',
        path,
        apiUrl: `http://127.0.0.1:${port}`,
        inputs: { tags: FAMILY, 'github-token': 'token' },
      });
    try {
      expect((await ask()).answers['tags']).toBe('1.4.1\n1.4\n1\nlatest');
      expect(requests.at(-1)).toBe(file);
      answers.delete(file);
      const { answers: unread, notes } = await ask();
      expect(unread['tags']).toBe('1.4.1\n1.4');
      expect(notes).toContain('could not be asked for go.mod of v1.5.1');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('are unknown without a checkout, and the warning says what to do', async () => {
    const { answers, warnings } = await step({ ...release, inputs: { tags: FAMILY } });
    expect(answers['tags']).toBe('1.2.3');
    expect(warnings).toEqual([
      'Only tags of the exact version are set: there is no checkout to read the published versions from.\n' +
        'Let GitHub be asked (permissions: contents: read), or check out with fetch-depth: 0, or set published: registry.',
    ]);
  });

  test('are those of GitHub in a shallow checkout, in one question about the tags of the module', async () => {
    await using origin = createRepository({ files: { a: '1' } });
    for (const name of ['api/v1.2.3', 'api/v1.3.0', 'v9.0.0']) origin.tag(name);
    await using folder = temporaryDirectory();
    const path = join(folder.path, 'clone');
    origin.git('clone', '--quiet', '--depth=1', '--branch=api/v1.2.3', '--no-tags', `file://${origin.path}`, path);
    const github = { ...release, ref: 'refs/tags/api/v1.2.3', repository: 'octo/hello', path };
    await using server = await startGitHubServer({
      token: 'token',
      repositories: [gitHubRepository(origin.path, { fullName: 'octo/hello' })],
    });
    const inputs = { tags: FAMILY, 'github-token': 'token' };
    const { answers } = await step({ ...github, apiUrl: server.url, inputs });
    expect(answers['tags']).toBe('1.2.3\n1.2');
    expect(server.requests.map(({ target }) => decodeURIComponent(target))).toEqual([
      '/repos/octo/hello/git/matching-refs/tags/api/',
    ]);
    server.assertNoViolations();
    const alone = await step({ ...github, inputs: { tags: FAMILY } });
    expect(alone.answers['tags']).toBe('1.2.3');
    expect(alone.warnings.join()).toContain('the clone is shallow');
  });

  test('are all of GitHub’s when a rule brings its own version', async () => {
    await using origin = createRepository({ files: { a: '1' } });
    for (const name of ['v1.2.3', 'v1.3.0', 'api/v2.0.0']) origin.tag(name);
    await using folder = temporaryDirectory();
    await using server = await startGitHubServer({
      token: 'token',
      repositories: [gitHubRepository(origin.path, { fullName: 'octo/hello' })],
    });
    const tags = FAMILY.replaceAll('}}\n', '}},value=v1.2.3\n').concat(',value=v1.2.3');
    const ask = (ref: string) =>
      step({
        ref,
        repository: 'octo/hello',
        path: folder.path,
        apiUrl: server.url,
        inputs: { tags, 'github-token': 'token' },
      });
    for (const ref of ['refs/heads/main', 'refs/tags/api/v2.0.0'])
      expect((await ask(ref)).answers['tags']).toBe('1.2.3\n1.2');
    server.assertNoViolations();
  });

  test.each([
    ['a pre-release', 'refs/tags/v1.3.0-rc.1', FAMILY],
    ['a pre-release of a component', 'refs/tags/app-v1.3.0-rc.1', 'type=ref,event=tag'],
    ['a branch', 'refs/heads/main', FAMILY],
  ])('are not asked for where nothing depends on them: %s', async (_, ref, tags) => {
    const { notes, warnings } = await step({ ref, inputs: { tags: `${tags}\ntype=sha` } });
    expect(notes).not.toContain('could not be asked');
    expect(warnings.join()).not.toContain('Only tags of the exact version');
  });

  test.each([
    ['a version that a rule brings', 'type=semver,pattern={{major}},value=v1.2.3'],
    ['a part of the tag', 'type=match,pattern=v(\\d.\\d),group=1'],
    ['a part of the tag in semver', 'type=semver,pattern={{major}},match=v(\\d.\\d.\\d)'],
  ])('are asked for beside a pre-release for %s', async (_, tags) => {
    const { answers, notes } = await step({ ref: 'refs/tags/v1.3.0-rc.1', inputs: { tags: `${tags}\ntype=sha` } });
    expect(answers['tags']).toBe('sha-90dd603');
    expect(notes).toContain('GitHub could not be asked for the published versions');
  });

  test('are those of the registry when that is asked for', async () => {
    await using registry = await startDockerRegistry();
    const images = `${registry.host}/acme/app`;
    const asked = { ...release, inputs: { tags: FAMILY, images, published: 'registry' } };
    const first = await step(asked);
    expect(first.answers['tagNames']).toBe('1.2.3\n1.2\n1\nlatest');
    await pushTag(registry.url, 'acme/app', '1.3.0');
    const second = await step(asked);
    expect(second.answers['tagNames']).toBe('1.2.3\n1.2');
  });

  test('are unknown when the registry does not say', async () => {
    const images = '127.0.0.1:9/acme/app';
    const down = await step({ ...release, inputs: { tags: FAMILY, images, published: 'registry' } });
    expect(down.answers['tagNames']).toBe('1.2.3');
    expect(down.warnings.join()).toContain(`the tags of ${images} could not be read from its registry: `);
    expect(down.warnings.join()).toContain('ECONNREFUSED');
    expect(down.warnings.join()).not.toContain('Log in');
    expect(down.log).not.toContain('    at ');
    const none = await step({ ...release, inputs: { tags: FAMILY, published: 'registry' } });
    expect(none.answers['tagNames']).toBe('1.2.3');
    expect(none.warnings.join()).toContain('there is no image to look up in a registry');
  });
});

describe('a workflow_run after the push of a tag', () => {
  const tags = 'type=semver,pattern={{version}}\ntype=ref,event=branch';
  const after = (sha: string, name: string) => ({
    eventName: 'workflow_run',
    repository: 'octo/hello',
    event: {
      repository: { ...REPOSITORY, full_name: 'octo/hello' },
      workflow_run: {
        event: 'push',
        head_branch: name,
        head_sha: sha,
        head_repository: { full_name: 'octo/hello' },
        head_commit: { id: sha, timestamp: '2024-02-29T23:05:06Z' },
      },
    },
  });

  test('goes by the tags of the checkout', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    repository.tag('v1.2.3', { annotated: true });
    const sha = repository.git('rev-parse', 'HEAD');
    const ask = async (commit: string, name: string) =>
      (await step({ ...after(commit, name), path: repository.path, inputs: { tags } })).answers['tags'];
    expect(await ask(sha, 'v1.2.3')).toBe('1.2.3\nlatest');
    expect(await ask(sha, 'v1.2.4')).toBe('v1.2.4');
    expect(await ask('f'.repeat(40), 'v1.2.3')).toBe('v1.2.3');
  });

  test('asks GitHub in a shallow checkout, which has the default branch only', async () => {
    await using origin = createRepository({ files: { a: '1' } });
    origin.tag('v1.2.3');
    const sha = origin.git('rev-parse', 'HEAD');
    await using folder = temporaryDirectory();
    const path = join(folder.path, 'clone');
    origin.git('clone', '--quiet', '--depth=1', '--no-tags', `file://${origin.path}`, path);
    await using server = await startGitHubServer({
      token: 'token',
      repositories: [gitHubRepository(origin.path, { fullName: 'octo/hello' })],
    });
    const ask = async (name: string) => {
      const inputs = { tags, 'github-token': 'token' };
      return (await step({ ...after(sha, name), path, apiUrl: server.url, inputs })).answers['tags'];
    };
    expect(await ask('v1.2.3')).toBe('1.2.3\nlatest');
    expect(await ask('v1.2')).toBe('v1.2');
    server.assertNoViolations();
  });
});

/** An image of nothing under a tag: what a registry lists. */
async function pushTag(url: string, repository: string, tag: string): Promise<void> {
  const config = Buffer.from('{}');
  const digest = `sha256:${createHash('sha256').update(config).digest('hex')}`;
  const begun = await fetch(`${url}/v2/${repository}/blobs/uploads/`, { method: 'POST' });
  const location = new URL(begun.headers.get('location') ?? '', url);
  location.searchParams.set('digest', digest);
  await fetch(location, { method: 'PUT', body: config });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const described = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: config.length };
  const body = JSON.stringify({ schemaVersion: 2, mediaType, config: described, layers: [] });
  const put = await fetch(`${url}/v2/${repository}/manifests/${tag}`, {
    method: 'PUT',
    headers: { 'content-type': mediaType },
    body,
  });
  expect(put.status).toBe(201);
}

describe('GitHub', () => {
  async function api(answer: (url: string) => object | undefined) {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      const body = answer(url);
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body ?? { message: 'Not Found' }));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return {
      asked,
      url: `http://127.0.0.1:${port}`,
      [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
    };
  }

  test.each<[string, Parameters<typeof step>[0]]>([
    ['a push', {}],
    ['a tag', release],
    [
      'a pull request',
      {
        eventName: 'pull_request',
        ref: 'refs/pull/1/merge',
        event: { repository: REPOSITORY, pull_request: { updated_at: '2021-01-01T00:00:00Z', head: { sha: SHA } } },
      },
    ],
    [
      'a release',
      {
        ...release,
        eventName: 'release',
        event: { repository: REPOSITORY, release: { created_at: '2021-01-01T00:00:00Z' } },
      },
    ],
  ])('is not asked for %s', async (_, given) => {
    await using server = await api(() => undefined);
    expect((await step({ ...given, apiUrl: server.url })).exitCode).toBe(0);
    expect(server.asked).toEqual([]);
  });

  test('is asked for what neither the event nor a checkout says', async () => {
    const committer = { date: new Date(COMMIT_TIME).toISOString() };
    await using server = await api((url) => (url.includes('/commits/') ? { commit: { committer } } : REPOSITORY));
    const inputs = { 'github-token': 'secret', tags: "{{commit_date 'YYYY'}}\ntype=edge" };
    const { answers } = await step({ inputs, event: {}, apiUrl: server.url });
    expect(answers['tags']).toBe('edge\n2024');
    expect(answers['labels']).toContain('image.created=2024-02-29T23:05:06.789Z');
    expect(server.asked.sort()).toEqual(['/repos/octo-org/hello', `/repos/octo-org/hello/commits/${SHA}`]);
  });

  test.each([
    ['does not know it', { 'github-token': 'secret' }],
    ['is not asked without a token', {}],
  ])('%s: the step goes on with what the runner says', async (_, inputs: Record<string, string>) => {
    await using server = await api(() => undefined);
    const { answers, notes, exitCode } = await step({ inputs, event: {}, apiUrl: server.url });
    expect(exitCode).toBe(0);
    expect(answers['labels']).toContain(`${KEY}.source=https://github.com/octo-org/hello`);
    expect(notes).toContain('GitHub could not be asked for the repository');
  });
});

describe('the default branch', () => {
  test.each([
    ['an expression of a tag', { tags: 'type=raw,value=latest,enable={{is_default_branch}}\nx' }, 'x'],
    ['an expression of a label', { tags: 'x', labels: 'default={{is_default_branch}}' }, 'x'],
    ['edge', { tags: 'type=edge\nx' }, 'x'],
  ])('is warned of when nobody says which it is, for %s', async (_, inputs: Record<string, string>, tags) => {
    const { answers, warnings } = await step({ event: {}, inputs });
    expect(answers['tags']).toBe(tags);
    expect(warnings.join()).toContain('It is not known which branch is the default one');
  });

  test.each([
    ['it is known', {}, 'type=edge'],
    ['nothing depends on it', { event: {} }, 'type=edge,branch=main'],
    ['the run is for a tag', { event: {}, ref: 'refs/tags/v1' }, 'type=edge\nx'],
  ])('is not warned of when %s', async (_, given, tags) => {
    const { warnings } = await step({ ...given, inputs: { tags } });
    expect(warnings.join()).not.toContain('default one');
  });
});

describe('the file of the JSON', () => {
  test('goes where it is wanted, and its folder is made', async () => {
    await using folder = temporaryDirectory();
    const { answers } = await step({ path: folder.path, inputs: { 'json-file': 'out/metadata.json', tags: 'x' } });
    expect(answers['jsonFile']).toBe(join(folder.path, 'out/metadata.json'));
    expect(readFileSync(join(folder.path, 'out/metadata.json'), 'utf8')).toBe(answers['json']);
  });

  test.each(['../elsewhere.json', '/etc/metadata.json', 'link/metadata.json', 'link/new/metadata.json'])(
    'is not written to %s, and no folder is made there',
    async (file) => {
      await using folder = temporaryDirectory();
      await using outside = temporaryDirectory();
      const path = join(folder.path, 'work');
      mkdirSync(path);
      writeFileSync(join(path, 'x'), '');
      symlinkSync(outside.path, join(path, 'link'));
      expect((await step({ path, inputs: { 'json-file': file } })).codes).toEqual(['json-file']);
      expect(readdirSync(outside.path)).toEqual([]);
    },
  );
});

describe('context: git', () => {
  const inputs = { context: 'git', tags: 'type=ref,event=branch\ntype=ref,event=tag\ntype=sha' };
  const elsewhere = { ref: 'refs/heads/other', sha: 'f'.repeat(40) };
  const tags = async (path: string, given: Parameters<typeof step>[0] = {}) => {
    const { answers, codes } = await step({ ...elsewhere, path, ...given, inputs: { ...inputs, ...given.inputs } });
    return codes.length > 0
      ? codes.join()
      : answers['tags']
          ?.replace(/sha-\w+/, 'SHA')
          .split('\n')
          .join(' ');
  };
  const peer = { inputs: { compat: 'peer' } };

  test('is about the branch that is checked out', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    repository.git('checkout', '--quiet', '-b', 'feature/x');
    expect([await tags(repository.path), await tags(repository.path, peer)]).toEqual([
      'feature-x SHA',
      'feature-x SHA',
    ]);
  });

  test('is about the tag that is checked out', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    repository.tag('v1.2.3');
    repository.checkout('v1.2.3');
    expect([await tags(repository.path), await tags(repository.path, peer)]).toEqual([
      'v1.2.3 SHA latest',
      'v1.2.3 SHA latest',
    ]);
  });

  test('is about the tag of the event when the commit has others too, or refused as ambiguous', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    for (const name of ['v1.2.3', 'v2.0.0']) repository.tag(name);
    repository.checkout('v1.2.3');
    const sha = repository.git('rev-parse', 'HEAD');
    expect(await tags(repository.path, { ref: 'refs/tags/v1.2.3', sha })).toBe('v1.2.3 SHA');
    expect(await tags(repository.path, { ref: 'refs/tags/v1.2.3' })).toBe('v1.2.3 SHA');
    expect(await tags(repository.path)).toBe('git-context');
    expect(await tags(repository.path, peer)).toBe('v2.0.0 SHA latest');
  });

  test('is about the full version among floating tags', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    for (const name of ['v1', 'v1.2', 'v1.2.3', 'latest']) repository.tag(name);
    repository.checkout('v1.2.3');
    expect(await tags(repository.path)).toBe('v1.2.3 SHA latest');
  });

  test('is about the one branch that holds a detached commit', async () => {
    await using origin = createRepository({ files: { a: '1' } });
    const first = origin.git('rev-parse', 'HEAD');
    origin.commit('second');
    await using folder = temporaryDirectory();
    const path = join(folder.path, 'clone');
    origin.git('clone', '--quiet', `file://${origin.path}`, path);
    const branch = origin.git('branch', '--show-current');
    for (const commit of ['HEAD', first]) {
      origin.git('-C', path, 'checkout', '--quiet', '--detach', commit);
      expect(await tags(path)).toBe(`${branch} SHA`);
    }
    origin.git('-C', path, 'branch', '--quiet', '-D', branch);
    expect(await tags(path)).toBe(`${branch} SHA`);
    expect(await tags(path, peer)).toBe(`${branch} SHA`);
    origin.git('-C', path, 'update-ref', 'refs/remotes/origin/dev', `refs/remotes/origin/${branch}`);
    expect(await tags(path)).toBe('git-context');
  });

  test('is refused where nothing leads to the commit, and without a checkout', async () => {
    await using repository = createRepository({ files: { a: '1' } });
    const branch = repository.git('branch', '--show-current');
    repository.git('checkout', '--quiet', '--detach');
    repository.git('branch', '--quiet', '-D', branch);
    expect([await tags(repository.path), await tags(repository.path, peer)]).toEqual(['git-context', 'git-context']);
    await using empty = temporaryDirectory();
    expect([await tags(empty.path), await tags(empty.path, peer)]).toEqual(['git-context', 'git-context']);
  });
});
