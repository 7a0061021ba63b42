import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import { passing, project, run } from './release.ts';

describe('a second build is made', () => {
  test('of a shallow checkout of the tag in a subdirectory of the workspace, as a runner has it', async () => {
    await using repository = project();
    await using workspace = temporaryDirectory();
    const clone = join(workspace.path, 'src/hello');
    const shallow = ['-q', '--depth=1', '--branch=v1.2.3', '-c', 'advice.detachedHead=false'];
    execFileSync('git', ['clone', ...shallow, `file://${repository.path}`, clone]);
    const result = await passing(workspace.path, { module: 'src/hello', prove: 'all', formats: 'tar.gz' });
    expect(result.outputs).toMatchObject({ verdict: 'identical', version: 'v1.2.3', output: 'release' });
    expect(readdirSync(workspace.path).sort()).toEqual(['release', 'src']);
  });

  test('of a workspace that is a directory of the repository', async () => {
    const files = {
      'sub/go.mod': 'module example.com/hello/sub\n\ngo 1.24\n',
      'sub/cmd/tool/main.go': 'package main\n\nfunc main() {}\n',
    };
    await using repository = project(files, 'sub/v1.2.3');
    const result = await passing(join(repository.path, 'sub'), { prove: 'all', formats: 'zip\nbinary' });
    expect(result.outputs).toMatchObject({ verdict: 'identical', version: 'v1.2.3' });
    expect(readdirSync(repository.path)).not.toContain('release');
  });
});

describe('a release at an address', () => {
  /** Serves a folder, with what is asked for. */
  async function serve(folder: string) {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      try {
        response.end(readFileSync(join(folder, decodeURIComponent(url.replace('/v1/', '')))));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const close = () => new Promise((resolve) => server.close(resolve));
    return { asked, address: `http://127.0.0.1:${port}/v1`, [Symbol.asyncDispose]: async () => void (await close()) };
  }

  test('is compared with what is built; only what differs is fetched', async () => {
    await using repository = project();
    await passing(repository.path, { formats: 'binary' });
    await using server = await serve(join(repository.path, 'release'));
    await using other = temporaryDirectory();
    const clone = join(other.path, 'clone');
    repository.git('clone', '-q', '.', clone);
    const same = await passing(clone, { formats: 'binary', against: `${server.address}/` });
    expect(same.outputs).toMatchObject({ verdict: 'identical' });
    expect(server.asked).toEqual(['/v1/SHA256SUMS']);
    const result = await run(clone, { formats: 'binary', ldflags: '-s', against: server.address });
    expect(result.codes).toEqual(['not-reproducible']);
    expect(server.asked.slice(1)).toEqual(['/v1/SHA256SUMS', '/v1/hello_v1.2.3_linux_amd64']);
  });

  test('that has no checksums cannot be compared, which is no refusal', async () => {
    await using repository = project();
    await using directory = temporaryDirectory();
    mkdirSync(join(directory.path, 'empty'));
    await using server = await serve(join(directory.path, 'empty'));
    const result = await run(repository.path, { mode: 'prove', against: server.address });
    expect(result).toMatchObject({ exitCode: 2, codes: ['published-missing'] });
  });
});

test('the toolchain of go.mod builds when it is asked for', async () => {
  await using plain = project();
  const { outputs } = await passing(plain.path, { 'dry-run': 'true' });
  const version = String(outputs?.['goVersion']);
  await using repository = project({ 'go.mod': `module example.com/hello\n\ngo 1.24.0\n\ntoolchain ${version}\n` });
  const raw = { 'go-version': 'go.mod', formats: 'binary' };
  expect((await passing(repository.path, raw, { env: { GOPROXY: 'off' } })).outputs).toMatchObject({
    goVersion: version,
  });
});
