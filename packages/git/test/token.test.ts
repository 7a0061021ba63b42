import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { createRepository, runGit, startGitServer, temporaryDirectory } from '@slipway/testkit';
import { deepen } from '../src/host/deepen.ts';
import { openRepository } from '../src/host/repository.ts';

const TOKEN = 'a-token-of-the-step';

/** A server that remembers the credentials it was shown, and sends everybody on. */
async function startRedirect(target: () => string) {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(302, { location: `${target()}${request.url}` }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { seen, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** A clone of depth 1 whose remote is at an address, and what its history is fetched with. */
async function shallow(
  folder: string,
  from: string,
  remote: string,
  settings: readonly (readonly [string, string])[] = [],
) {
  await runGit(['clone', '--quiet', '--depth', '1', from, folder], { cwd: dirname(folder) });
  for (const [key, value] of [['remote.origin.url', remote] as const, ...settings])
    execFileSync('git', ['-C', folder, 'config', key, value]);
  return await openRepository(folder, { env: { PATH: process.env['PATH'] }, trusted: true });
}

const headOf = (folder: string): string =>
  execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();

test('a token goes to no other server, whoever redirects there', async () => {
  await using source = createRepository({ files: { 'go.mod': 'module example.com/x\n' } });
  source.commit('two');
  await using server = await startGitServer(source.path);
  const shown: (string | undefined)[] = [];
  const other = createServer((request, response) => {
    shown.push(request.headers.authorization);
    response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const redirect = await startRedirect(() => `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
  await using directory = temporaryDirectory();
  try {
    const repository = await shallow(`${directory.path}/a`, server.url, `${redirect.url}/repository.git`);
    const { hash } = {
      hash: execFileSync('git', ['-C', `${directory.path}/a`, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    };
    const asked = deepen(repository, hash, { token: TOKEN, serverUrl: redirect.url });
    await expect(asked).rejects.toMatchObject({ outcome: 'could-not-check' });
    expect(redirect.seen.some((value) => value?.startsWith('basic'))).toBe(true);
    expect(shown).toEqual([]);
  } finally {
    redirect.close();
    other.close();
  }
});

test('no token goes through a proxy that the repository names', async () => {
  await using source = createRepository({ files: { 'go.mod': 'module example.com/x\n' } });
  source.commit('two');
  await using server = await startGitServer(source.path);
  const proxy = await startRedirect(() => 'http://127.0.0.1:9');
  await using directory = temporaryDirectory();
  try {
    const remote = 'http://git.example/repository.git';
    const repository = await shallow(`${directory.path}/a`, server.url, remote, [['http.proxy', proxy.url]]);
    const hash = headOf(`${directory.path}/a`);
    const asked = deepen(repository, hash, { token: TOKEN, serverUrl: 'http://git.example' });
    await expect(asked).rejects.toMatchObject({ outcome: 'could-not-check' });
    expect(proxy.seen.length).toBeGreaterThan(0);
    expect(proxy.seen.filter((value) => value !== undefined)).toEqual([]);
  } finally {
    proxy.close();
  }
});

test('a pipe in place of a file of Git is could-not-check, and nobody waits for it', async () => {
  await using source = createRepository({ files: { 'go.mod': 'module example.com/x\n' } });
  await using directory = temporaryDirectory();
  execFileSync('mkfifo', [`${directory.path}/.git`]);
  const options = { env: { PATH: process.env['PATH'] }, trusted: true };
  await expect(openRepository(directory.path, options)).rejects.toMatchObject({
    outcome: 'could-not-check',
    fault: { code: 'path-unreadable' },
  });
  execFileSync('rm', [`${source.path}/.git/config`]);
  execFileSync('mkfifo', [`${source.path}/.git/config`]);
  await expect(openRepository(source.path, options)).rejects.toMatchObject({ fault: { code: 'path-unreadable' } });
});
