import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execOk } from '@slipway/core/host';
import {
  createRepository,
  type InProcessRun,
  type Repository,
  runInProcess,
  temporaryDirectory,
} from '@slipway/testkit';
import { definition } from '../src/main.ts';

const folder = temporaryDirectory();
const file = join(folder.path, 'hello');
let repository: Repository;

beforeAll(async () => {
  repository = createRepository({
    files: {
      'go.mod': 'module example.com/hello\n\ngo 1.24\n',
      'main.go': 'package main\n\nfunc main() { println("hello") }\n',
    },
  });
  repository.tag('v1.2.3');
  const env = { ...process.env, CGO_ENABLED: '0', GOOS: 'linux', GOARCH: 'amd64', GOENV: 'off', GOFLAGS: '' };
  await execOk('go', ['build', '-buildvcs=true', '-trimpath', '-ldflags=-s -w', '-o', file, '.'], {
    cwd: repository.path,
    env,
  });
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

function run(name: string, rest: Readonly<Record<string, string>> = {}): Promise<InProcessRun> {
  const inputs = { file: join(folder.path, name), source: repository.path, ...rest };
  return runInProcess(definition, folder, inputs, { env: process.env });
}

describe('a program of a checkout', () => {
  test('is built again from its commit, anywhere', async () => {
    const result = await run('hello');
    expect(result.faults).toEqual([]);
    expect(result.outputs).toMatchObject({
      ...{ verdict: 'identical', version: 'v1.2.3', commit: repository.git('rev-parse', 'HEAD') },
      goVersion: expect.stringMatching(/^go1\./),
    });
    expect(JSON.stringify(result.report)).toContain('every byte was built again from source');
  });

  test('is found by the address of its repository', async () => {
    const result = await run('hello', { source: `file://${repository.path}` });
    expect(result.outputs).toMatchObject({ verdict: 'identical' });
  });

  test('of which one byte was changed is refused', async () => {
    const bytes = readFileSync(file);
    const at = bytes.indexOf('hello');
    bytes[at] = bytes.readUInt8(at) ^ 1;
    writeFileSync(join(folder.path, 'tampered'), bytes);
    const { faults, exitCode } = await run('tampered');
    expect(faults).toMatchObject([{ code: 'differs', hint: expect.stringContaining('do not trust the file') }]);
    expect(exitCode).toBe(1);
  });

  test('is linked with the flags that are given', async () => {
    const result = await run('hello', { ldflags: '-s -w -X main.unknown=1' });
    expect(result).toMatchObject({ exitCode: 1, codes: ['differs'] });
  });

  test('that is none, or not there, is told apart', async () => {
    writeFileSync(join(folder.path, 'text'), 'no program');
    expect((await run('text')).exitCode).toBe(2);
    expect(await run('gone')).toMatchObject({ exitCode: 1, codes: ['no-such-file'] });
    expect(await run('hello', { source: 'gone' })).toMatchObject({ exitCode: 1, codes: ['no-such-file'] });
    expect(await run('.')).toMatchObject({ exitCode: 1, codes: ['no-such-file'] });
    expect(await run('hello', { file: 'a\0b' })).toMatchObject({ exitCode: 1, codes: ['no-such-file'] });
  });
});

describe('a program that does not say where it comes from', () => {
  const built = async (cwd: string, name: string, vcs: boolean): Promise<void> => {
    const env = { ...process.env, CGO_ENABLED: '0', GOOS: 'linux', GOARCH: 'amd64', GOENV: 'off', GOFLAGS: '' };
    const place = join(folder.path, name);
    await execOk('go', ['build', `-buildvcs=${vcs}`, '-trimpath', '-ldflags=-s -w', '-o', place, '.'], { cwd, env });
  };

  test('is built from the tag or the commit that the user knows', async () => {
    await built(repository.path, 'unstamped', false);
    expect(await run('unstamped')).toMatchObject({
      exitCode: 2,
      faults: [{ code: 'no-source', hint: expect.stringContaining('input version') }],
    });
    for (const version of ['v1.2.3', repository.git('rev-parse', 'HEAD')]) {
      const { faults, outputs } = await run('unstamped', { version });
      expect(faults).toEqual([]);
      expect(outputs).toMatchObject({ verdict: 'identical', commit: repository.git('rev-parse', 'HEAD') });
    }
    for (const version of ['v9.9.9', 'main', '../heads/main'])
      expect(await run('unstamped', { version })).toMatchObject({ exitCode: 1, codes: ['no-such-file'] });
  });

  test('is built from the repository that its module path names', async () => {
    await using hosted = createRepository({
      files: {
        'go.mod': 'module github.com/slipway-example/hosted\n\ngo 1.24\n',
        'main.go': 'package main\n\nfunc main() { println("hosted") }\n',
      },
    });
    await built(hosted.path, 'hosted', true);
    const inputs = { file: join(folder.path, 'hosted') };
    const git = (to: string) => ({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${to}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/slipway-example/hosted',
    });
    const found = await runInProcess(definition, folder, inputs, { env: { ...process.env, ...git(hosted.path) } });
    expect(found.faults).toEqual([]);
    expect(found.outputs).toMatchObject({ verdict: 'identical' });
    const gone = await runInProcess(definition, folder, inputs, { env: { ...process.env, ...git('/no/such/place') } });
    expect(gone).toMatchObject({ exitCode: 2, codes: ['no-repository'] });
    expect(gone.log).toContain('which the module path names, cannot be cloned');
  });
});
