import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createRepository, gitHubRepository, startGitHubServer } from '@slipway/testkit';
import { githubClient, request } from '../../src/host/index.ts';
import { retryAfter } from '../../src/retry.ts';

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/path?token=secret`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const FAST = { pause: 1, random: () => 0 };

/** Answers each request by the next of the steps; the last one stays. */
function steps(...answers: readonly (number | 'cut' | Record<string, string>)[]): {
  listener: RequestListener;
  count: () => number;
} {
  let asked = 0;
  const listener: RequestListener = (_, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (answer === 'cut') response.destroy();
    else if (typeof answer === 'number') response.writeHead(answer).end(String(answer));
    else response.writeHead(429, answer).end();
  };
  return { listener, count: () => asked };
}

describe('a request', () => {
  test.each([
    ['5xx', 503],
    ['429 with retry-after', { 'retry-after': '0' }],
    ['a cut connection', 'cut'],
  ] as const)('rides out %s', async (_, trouble) => {
    const { listener, count } = steps(trouble, trouble, 200);
    await using server = await serve(listener);
    const response = await request(server.url, {}, FAST);
    expect([response.status, await response.text(), count()]).toEqual([200, '200', 3]);
  });

  test('hears no body to the end that is larger than it may be', async () => {
    const { listener, count } = steps(200);
    await using server = await serve(listener);
    expect(await (await request(server.url, { most: 3 }, FAST)).text()).toBe('200');
    await expect(request(server.url, { most: 2 }, FAST)).rejects.toThrow('sent more than 2 bytes');
    expect(count()).toBe(2);
  });

  test.each([404, 401, 501])('answers %s as it is, at once', async (status) => {
    const { listener, count } = steps(status);
    await using server = await serve(listener);
    expect([(await request(server.url, {}, FAST)).status, count()]).toEqual([status, 1]);
  });

  test('gives up after the attempts, naming the address without its query', async () => {
    const { listener, count } = steps(502);
    await using server = await serve(listener);
    const asked = request(server.url, {}, { ...FAST, attempts: 3 });
    await expect(asked).rejects.toMatchObject({
      outcome: 'could-not-check',
      message: expect.stringMatching(/\/path did not answer: status 502 \(3 attempts\)/),
    });
    await expect(asked).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
    expect(count()).toBe(3);
  });

  test('does not wait longer than its budget, whatever the server asks', async () => {
    const { listener } = steps({ 'retry-after': '3600' });
    await using server = await serve(listener);
    await expect(request(server.url, {}, { ...FAST, budget: 1000 })).rejects.toMatchObject({
      outcome: 'could-not-check',
    });
  });

  test('that changes something is not sent twice', async () => {
    const { listener, count } = steps(503, 200);
    await using server = await serve(listener);
    await expect(request(server.url, { method: 'POST' }, FAST)).rejects.toMatchObject({ outcome: 'could-not-check' });
    expect(count()).toBe(1);
  });

  test('to nobody says what happened', async () => {
    await expect(request('http://127.0.0.1:1/', {}, { ...FAST, attempts: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('fetch failed'),
    });
  });

  test('that is cancelled ends at once', async () => {
    const { listener } = steps(503);
    const controller = new AbortController();
    await using server = await serve((message, response) => {
      response.on('close', () => controller.abort());
      listener(message, response);
    });
    const asked = request(server.url, { signal: controller.signal }, { pause: 60_000, budget: 600_000 });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await expect(request(server.url, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test.each<[string, RequestListener]>([
    ['never answers', () => undefined],
    [
      'sends its headers a byte at a time',
      ({ socket }) => {
        const timer = setInterval(() => socket.write('H'), 20);
        socket.on('close', () => clearInterval(timer));
      },
    ],
    [
      'sends its body a byte at a time',
      (_, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('to a server that %s has an end', async (_, listener) => {
    await using server = await serve(listener);
    const asked = request(server.url, {}, { ...FAST, attempts: 2, budget: 300 });
    await expect(asked).rejects.toMatchObject({ outcome: 'could-not-check', fault: { code: 'network' } });
  });

  test('of many bytes has the time that they take, whatever its budget', async () => {
    await using server = await serve(async (_, response) => {
      response.writeHead(200);
      for (let sent = 0; sent < 6; sent += 1) {
        response.write(Buffer.alloc(256 * 1024));
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      response.end();
    });
    const response = await request(server.url, {}, { ...FAST, attempts: 1, budget: 1_500 });
    expect((await response.arrayBuffer()).byteLength).toBe(6 * 256 * 1024);
  });

  test('whose body is cut is made again', async () => {
    let asked = 0;
    await using server = await serve((_, response) => {
      asked += 1;
      response.writeHead(200, { 'content-length': '4' });
      if (asked === 1) response.write('ab', () => response.destroy());
      else response.end('abcd');
    });
    expect(await (await request(server.url, {}, FAST)).text()).toBe('abcd');
  });

  test.each([204, 304])('keeps a status without a body: %s', async (status) => {
    await using server = await serve((_, response) => void response.writeHead(status).end());
    const response = await request(server.url, {}, FAST);
    expect([response.status, await response.text(), response.url]).toEqual([status, '', server.url]);
  });

  test.each([
    [undefined, undefined],
    ['3', 3000],
    ['Thu, 01 Jan 1970 00:00:10 GMT', 9000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
  ])('retry-after %s is %s ms', (value, expected) => {
    expect(retryAfter(value, 1000)).toBe(expected);
  });
});

test("GitHub's client speaks through our retries", async () => {
  await using origin = createRepository({ files: { 'go.mod': 'module example.com/m\n' } });
  origin.tag('v1.0.0');
  const state = gitHubRepository(origin.path, { fullName: 'acme/widget' });
  await using server = await startGitHubServer({
    repositories: [state],
    faults: [{ kind: 'status', request: 1, status: 429, headers: { 'retry-after': '0' } }],
  });
  const client = await githubClient('token', server.url, new AbortController().signal);
  const { data } = await client.rest.git.getRef({ owner: 'acme', repo: 'widget', ref: 'tags/v1.0.0' });
  expect(data.ref).toBe('refs/tags/v1.0.0');
  expect(server.requests.map(({ status }) => status)).toEqual([429, 200]);
  server.assertNoViolations();
});
