import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  type GitServer,
  type Repository,
  runAction,
  runGit,
  startGitServer,
  temporaryDirectory,
} from '@slipway/testkit';
import { actions } from '../repository.mjs';
import { type ExampleRepository, prepareExample } from './example-repository.ts';

/** The machine's own build cache: what is tested is the chain, not the compiler. */
const goCache = () => execFileSync('go', ['env', 'GOCACHE'], { encoding: 'utf8' }).trim();

describe('every bundle, started as a step', () => {
  const names = actions().map(({ name }: { name: string }) => name);

  test.each(names)(
    '%s refuses an unknown input with the name that was meant, and leaves nothing behind',
    async (name) => {
      await using workspace = temporaryDirectory('slipway bundle ü-');
      const [known = 'x'] = Object.keys(
        JSON.parse(readFileSync(new URL(`../../actions/${name}/inputs.schema.json`, import.meta.url), 'utf8'))
          .properties,
      );
      const result = await runAction({ name, workspace: workspace.path, inputs: { [`${known}s`]: 'x' } });
      expect(result).toMatchObject({ exitCode: 1, outputs: {}, leftovers: [] });
      expect(result.annotations[0]).toMatchObject({
        level: 'error',
        title: 'unknown-input',
        message: expect.stringContaining(`Did you mean '${known}'?`),
      });
      expect(result.summary).toContain(`### ${name}: refused`);
    },
  );
});

test('a step that is refused has loaded none of what Node needs for processes, networks and streams', async () => {
  await using folder = temporaryDirectory();
  const listing = join(folder.path, 'listing.cjs');
  writeFileSync(
    listing,
    `process.on('exit', () => require('node:fs').writeSync(2, process.moduleLoadList.join('\\n')));`,
  );
  const bundle = fileURLToPath(new URL('../../dist/version-from-tag/index.js', import.meta.url));
  const { stderr } = spawnSync(process.execPath, ['--require', listing, bundle], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], 'INPUT_BUILD-NUMBER': 'none' },
  });
  const loaded = stderr.split('\n');
  expect(loaded).toContain('NativeModule fs');
  for (const name of ['net', 'stream', 'child_process', 'crypto', 'tty', 'http', 'zlib'])
    expect(loaded).not.toContain(`NativeModule ${name}`);
});

describe('version-from-tag as a step', () => {
  let origin: Repository;
  let server: GitServer;
  beforeAll(async () => {
    origin = createRepository({ files: { 'go.mod': 'module example.com/m\n\ngo 1.24\n' } });
    origin.tag('v1.0.0', { annotated: true });
    origin.commit('feat: `code` | <b> @octocat ::error::x');
    server = await startGitServer(origin.path);
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await origin[Symbol.asyncDispose]();
  });

  test('answers from a depth-1 checkout, with a summary that shows foreign text literally', async () => {
    await using folder = temporaryDirectory('slipway mit Leerzeichen ü-');
    const { exitCode } = await runGit(['clone', '-q', '--depth=1', '--no-tags', server.url, 'clone'], {
      cwd: folder.path,
    });
    expect(exitCode).toBe(0);
    const result = await runAction({
      name: 'version-from-tag',
      workspace: join(folder.path, 'clone'),
      inputs: { untagged: 'next' },
    });
    expect(result).toMatchObject({
      outcome: 'success',
      leftovers: [],
      outputs: { version: 'v1.1.0', kind: 'next', 'base-tag': 'v1.0.0', distance: '1', dirty: 'false' },
    });
    expect(JSON.parse(result.outputs['modules'] ?? '')).toMatchObject([{ directory: '.', 'next-tag': 'v1.1.0' }]);
    expect(result.summary).toContain('&lt;b&gt;');
    expect(result.summary).not.toMatch(/<b>|[^>]@octocat/);
    expect(result.groups.every(({ unclosed }) => !unclosed)).toBe(true);
  });

  test('works for a pushed tag', async () => {
    await using folder = temporaryDirectory();
    await runGit(['clone', '-q', '--depth=1', '--branch=v1.0.0', server.url, 'clone'], { cwd: folder.path });
    const sha = origin.git('rev-parse', 'v1.0.0^{commit}').trim();
    const result = await runAction({
      name: 'version-from-tag',
      workspace: join(folder.path, 'clone'),
      context: { ref: 'refs/tags/v1.0.0', sha },
    });
    expect(result.outputs).toMatchObject({
      version: 'v1.0.0',
      tag: 'v1.0.0',
      'is-release': 'true',
      install: 'go get example.com/m@v1.0.0',
    });
  });
});

describe('a release as the steps of one job', () => {
  let example: ExampleRepository;
  beforeAll(async () => {
    example = await prepareExample();
  });
  afterAll(async () => {
    await example[Symbol.asyncDispose]();
  });

  test('goes from the tag to verified archives, and a changed byte is refused', async () => {
    await using runnerTemp = temporaryDirectory();
    const env = { GOFLAGS: '-buildvcs=false', GOCACHE: goCache() };
    const step = (name: string, inputs: Record<string, string>) =>
      runAction({ name, inputs, workspace: example.path, runnerTemp: runnerTemp.path, env });
    const version = await step('version-from-tag', { untagged: 'fail' });
    expect(version.outputs['version']).toBe('v1.0.2');
    const built = await step('go-matrix-build', {
      version: version.outputs['version'] ?? '',
      targets: 'linux/amd64\nwindows/arm64',
    });
    expect(built).toMatchObject({
      outcome: 'success',
      leftovers: [],
      artifacts: [
        'release/hello_v1.0.2_linux_amd64.spdx.json',
        'release/hello_v1.0.2_linux_amd64.tar.gz',
        'release/hello_v1.0.2_windows_arm64.spdx.json',
        'release/hello_v1.0.2_windows_arm64.zip',
        'release/release.json',
        'release/dependencies.json',
        'release/SHA256SUMS',
      ],
    });
    const signed = await step('sign-artifacts', {
      'minisign-key': readFileSync(join(example.path, 'minisign.key'), 'utf8'),
    });
    expect(signed).toMatchObject({ outcome: 'success', outputs: { signed: '6' } });
    const key = signed.outputs['public-key'] ?? '';
    const verified = await step('verify-artifacts', { 'minisign-public-key': key });
    expect(verified).toMatchObject({ outcome: 'success', outputs: { count: '6' } });
    const archive = join(example.path, 'release/hello_v1.0.2_linux_amd64.tar.gz');
    const bytes = readFileSync(archive);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(archive, bytes);
    const refused = await step('verify-artifacts', { 'minisign-public-key': key });
    expect(refused).toMatchObject({
      exitCode: 1,
      annotations: [{ message: expect.stringContaining('hello_v1.0.2_linux_amd64.tar.gz') }],
    });
  });
});
