import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { GitResult } from '../src/host/git.ts';
import { createRepository, type Repository, runGit, startGitServer, temporaryDirectory } from '../src/index.ts';

function history(): Repository {
  const repository = createRepository({ files: { 'go.mod': 'module example.com/hello\n' } });
  for (const number of [1, 2, 3]) {
    repository.commit(`feat: ${number}`, { files: { 'file.txt': `${number}\n`.repeat(1000 * number) } });
    repository.tag(`v1.${number}.0`, { annotated: true });
  }
  return repository;
}

function git(cwd: string, ...args: string[]): Promise<GitResult> {
  return runGit(args, { cwd });
}

describe('a git server', () => {
  test('serves a clone over smart HTTP, protocol version 2, and counts requests and bytes', async () => {
    await using origin = history();
    await using server = await startGitServer(origin.path);
    await using directory = temporaryDirectory();
    const result = await git(directory.path, 'clone', '-q', server.url, 'clone');
    expect(result).toMatchObject({ exitCode: 0 });
    const { stdout } = await git(join(directory.path, 'clone'), 'rev-parse', 'HEAD');
    expect(stdout.trim()).toBe(origin.git('rev-parse', 'HEAD'));
    expect(server.requests.map(({ method, protocol, status }) => `${method} ${protocol} ${status}`)).toEqual([
      'GET version=2 200',
      'POST version=2 200',
      'POST version=2 200',
    ]);
    expect(server.bytesSent).toBeGreaterThan(500);
    server.reset();
    expect(server.bytesSent).toBe(0);
  });

  test('lets a depth-1 clone be made whole without trees, for fewer bytes than a full clone', async () => {
    await using origin = history();
    await using server = await startGitServer(origin.path);
    await using directory = temporaryDirectory();
    const clone = join(directory.path, 'clone');
    await git(directory.path, 'clone', '-q', '--depth=1', server.url, clone);
    expect((await git(clone, 'rev-list', '--count', 'HEAD')).stdout.trim()).toBe('1');
    server.reset();
    const result = await git(clone, 'fetch', '-q', '--unshallow', '--filter=tree:0', '--tags');
    expect(result).toMatchObject({ exitCode: 0 });
    expect((await git(clone, 'rev-list', '--count', 'HEAD')).stdout.trim()).toBe('4');
    expect((await git(clone, 'describe', '--tags')).stdout.trim()).toBe('v1.3.0');
    expect(server.requests.length).toBeGreaterThan(1);
    expect(server.bytesSent).toBeGreaterThan(0);
    const missing = await git(clone, 'rev-list', '--objects', '--missing=print', '--all');
    expect(missing.stdout.split('\n').filter((line) => line.startsWith('?')).length).toBeGreaterThan(0);
  });

  test('refuses filters when told to', async () => {
    await using origin = history();
    await using server = await startGitServer(origin.path, { filters: false });
    await using directory = temporaryDirectory();
    const result = await git(directory.path, 'clone', '-q', '--filter=tree:0', '--bare', server.url, 'clone');
    expect(result.stderr).toContain('filtering not recognized by server');
  });

  test('wants the authorization it was given, as http.extraheader carries it', async () => {
    await using origin = history();
    const authorization = `Basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
    await using server = await startGitServer(origin.path, { authorization });
    const refused = await git(origin.path, 'ls-remote', server.url);
    expect(refused.exitCode).toBe(128);
    expect(server.requests[0]).toMatchObject({ status: 401 });
    const accepted = await git(
      origin.path,
      '-c',
      `http.extraheader=Authorization: ${authorization}`,
      'ls-remote',
      server.url,
    );
    expect(accepted.exitCode).toBe(0);
    expect(accepted.stdout).toContain('refs/tags/v1.3.0^{}');
  });

  test('answers the n-th request with the status of a fault, and the next one rightly', async () => {
    await using origin = history();
    const headers = { 'retry-after': '1' };
    await using server = await startGitServer(origin.path, {
      faults: [{ kind: 'status', request: 1, status: 503, headers }],
    });
    const first = await git(origin.path, 'ls-remote', server.url);
    expect(first.stderr).toContain('503');
    expect((await git(origin.path, 'ls-remote', server.url)).exitCode).toBe(0);
  });

  test('cuts the connection before or amid an answer', async () => {
    await using origin = history();
    await using server = await startGitServer(origin.path, {
      faults: [
        { kind: 'cut', request: 1 },
        { kind: 'cut', request: 2, afterBytes: 20 },
      ],
    });
    const before = await git(origin.path, 'ls-remote', server.url);
    const amid = await git(origin.path, 'ls-remote', server.url);
    expect([before.exitCode, amid.exitCode]).toEqual([128, 128]);
    expect(server.requests.map(({ bytesSent }) => bytesSent)).toEqual([0, 20]);
  });

  test('takes a push only when told to', async () => {
    await using origin = history();
    await using bare = createRepository({ bare: true, name: 'größe 1.git' });
    await using reading = await startGitServer(bare.path);
    expect((await origin.run('push', '-q', reading.url, 'main')).exitCode).toBe(128);
    await using writing = await startGitServer(bare.path, { push: true });
    expect(await origin.run('push', '-q', writing.url, 'main', '--tags')).toMatchObject({ exitCode: 0 });
    expect(bare.git('rev-parse', 'v1.3.0^{commit}')).toBe(origin.git('rev-parse', 'main'));
  });

  test('knows no other repository', async () => {
    await using origin = history();
    await using server = await startGitServer(origin.path, { name: 'octo-org/hello' });
    expect(server.url.endsWith('/octo-org/hello')).toBe(true);
    const other = await git(origin.path, 'ls-remote', server.url.replace('hello', 'other'));
    expect(other.stderr).toContain('not found');
  });
});
