import { request as httpRequest } from 'node:http';
import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import type { Handler } from '../src/github/message.ts';
import { emptyGitHubRepository } from '../src/host/github-repository.ts';
import type { GitHubServerOptions } from '../src/host/github-server.ts';
import { createRepository, gitHubRepository, type Repository, startGitHubServer } from '../src/index.ts';

function history(): Repository {
  const repository = createRepository({ files: { 'go.mod': 'module example.com/hello\n' } });
  repository.tag('v1.0.0');
  repository.branch('side');
  repository.commit('feat: greet\n\nbody');
  repository.tag('v1.1.0', { message: 'one one' });
  repository.checkout('side');
  repository.commit('fix: side');
  repository.checkout('main');
  return repository;
}

async function world(options: GitHubServerOptions & { readonly access?: 'read' | 'write' } = {}) {
  const { access = 'write', ...rest } = options;
  const git = history();
  const repository = gitHubRepository(git.path, { fullName: 'octo-org/hello', access });
  const server = await startGitHubServer({ repositories: [repository], ...rest });
  const octokit = getOctokit('secret', { baseUrl: server.url, log: { debug() {}, info() {}, warn() {}, error() {} } });
  return {
    git,
    server,
    rest: octokit.rest,
    octokit,
    repo: { owner: 'octo-org', repo: 'hello' },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await git[Symbol.asyncDispose]();
    },
  };
}

const status = (number: number) => expect.objectContaining({ status: number });

describe('the fake GitHub', () => {
  test('tells what git knows: repository, references, tags, commits, branches', async () => {
    await using w = await world();
    const head = w.git.git('rev-parse', 'main');
    expect((await w.rest.repos.get(w.repo)).data).toMatchObject({
      full_name: 'octo-org/hello',
      default_branch: 'main',
    });
    expect((await w.rest.git.getRef({ ...w.repo, ref: 'heads/main' })).data.object).toMatchObject({
      sha: head,
      type: 'commit',
    });
    const tag = (await w.rest.git.getRef({ ...w.repo, ref: 'tags/v1.1.0' })).data.object;
    expect(tag.type).toBe('tag');
    expect((await w.rest.git.getTag({ ...w.repo, tag_sha: tag.sha })).data).toMatchObject({
      message: 'one one',
      object: { sha: head },
    });
    expect((await w.rest.repos.listTags(w.repo)).data.map(({ name }) => name)).toEqual(['v1.1.0', 'v1.0.0']);
    expect((await w.rest.git.getCommit({ ...w.repo, commit_sha: head })).data.message).toBe('feat: greet\n\nbody');
    expect((await w.rest.repos.getCommit({ ...w.repo, ref: 'v1.1.0' })).data.sha).toBe(head);
    expect((await w.rest.repos.listCommits(w.repo)).data).toHaveLength(2);
    expect((await w.rest.repos.listBranches(w.repo)).data.map(({ name }) => name)).toEqual(['main', 'side']);
    expect((await w.rest.repos.getBranch({ ...w.repo, branch: 'main' })).data.commit.sha).toBe(head);
    expect((await w.rest.git.listMatchingRefs({ ...w.repo, ref: 'tags/v1' })).data).toHaveLength(2);
    w.server.assertNoViolations();
  });

  test.each([
    ['v1.0.0...main', 'ahead', 1, 0],
    ['main...v1.0.0', 'behind', 0, 1],
    ['main...side', 'diverged', 1, 1],
    ['main...v1.1.0', 'identical', 0, 0],
    ['octo-org:main...HEAD', 'identical', 0, 0],
  ])('compares %s: %s', async (basehead, expected, ahead, behind) => {
    await using w = await world();
    const { data } = await w.rest.repos.compareCommitsWithBasehead({ ...w.repo, basehead });
    expect(data).toMatchObject({ status: expected, ahead_by: ahead, behind_by: behind, total_commits: ahead });
    expect(data.commits).toHaveLength(ahead);
    w.server.assertNoViolations();
  });

  test('makes the same tag object as git, and moves references', async () => {
    await using w = await world();
    const main = w.git.git('rev-parse', 'main');
    const tagger = { name: 'Slipway Test', email: 'test@slipway.example', date: '2025-01-01T00:00:00Z' };
    const made = await w.rest.git.createTag({
      ...w.repo,
      tag: 'v2.0.0',
      message: 'two\n',
      object: main,
      type: 'commit',
      tagger,
    });
    expect(made.data.sha).toBe(w.git.tag('v2.0.0', { at: 'main', message: 'two\n', date: '2025-01-01T00:00:00Z' }));
    await w.rest.git.createRef({ ...w.repo, ref: 'refs/tags/v2.0.0', sha: made.data.sha });
    const side = w.git.git('rev-parse', 'side');
    const update = { ...w.repo, ref: 'heads/main', sha: side };
    await expect(w.rest.git.updateRef(update)).rejects.toEqual(status(422));
    await w.rest.git.updateRef({ ...update, force: true });
    expect((await w.rest.repos.getCommit({ ...w.repo, ref: 'main' })).data.sha).toBe(side);
    await w.rest.git.deleteRef({ ...w.repo, ref: 'tags/v2.0.0' });
    await expect(w.rest.git.getRef({ ...w.repo, ref: 'tags/v2.0.0' })).rejects.toEqual(status(404));
    w.server.assertNoViolations();
  });

  test('answers errors in the form of GitHub', async () => {
    await using w = await world();
    const main = w.git.git('rev-parse', 'main');
    const create = (ref: string, sha = main) => w.rest.git.createRef({ ...w.repo, ref, sha });
    await expect(create('refs/tags/v1.0.0')).rejects.toThrow(/^Reference already exists/);
    await expect(create('tags/v9')).rejects.toThrow(/must start with 'refs\/'/);
    await expect(create('refs/tags/v9', '0'.repeat(40))).rejects.toThrow(/^Object does not exist/);
    await expect(w.rest.git.updateRef({ ...w.repo, ref: 'heads/no', sha: main })).rejects.toThrow(
      /^Reference does not exist/,
    );
    await expect(w.rest.git.deleteRef({ ...w.repo, ref: 'heads/no' })).rejects.toThrow(/^Reference does not exist/);
    await expect(w.rest.repos.getBranch({ ...w.repo, branch: 'no' })).rejects.toThrow(/^Branch not found/);
    await expect(w.rest.repos.getCommit({ ...w.repo, ref: 'no' })).rejects.toThrow(/^No commit found/);
    await expect(w.rest.git.getTag({ ...w.repo, tag_sha: main })).rejects.toEqual(status(404));
    await expect(w.rest.git.getCommit({ ...w.repo, commit_sha: 'no' })).rejects.toEqual(status(404));
    await expect(w.rest.repos.listCommits({ ...w.repo, sha: 'no' })).rejects.toEqual(status(404));
    await expect(w.rest.repos.compareCommitsWithBasehead({ ...w.repo, basehead: 'main...no' })).rejects.toEqual(
      status(404),
    );
    await expect(w.rest.repos.get({ owner: 'octo-org', repo: 'no' })).rejects.toThrow(/^Not Found/);
    w.server.assertNoViolations();
  });

  test('knows an empty repository', async () => {
    await using w = await world({ repositories: [emptyGitHubRepository({ fullName: 'octo-org/hello' })] });
    await expect(w.rest.repos.listCommits(w.repo)).rejects.toEqual(status(409));
    await expect(w.rest.git.getRef({ ...w.repo, ref: 'heads/main' })).rejects.toEqual(status(409));
    expect((await w.rest.repos.listTags(w.repo)).data).toEqual([]);
    w.server.assertNoViolations();
  });

  test('gives the branches, the tags and the commits that a request narrows down', async () => {
    await using w = await world();
    expect((await w.rest.repos.listBranches({ ...w.repo, protected: true })).data).toEqual([]);
    const since = await w.rest.repos.listCommits({ ...w.repo, since: '2024-01-01T00:01:00Z' });
    const until = await w.rest.repos.listCommits({ ...w.repo, sha: 'v1.1.0', until: '2024-01-01T00:00:00Z' });
    expect([since, until].map(({ data }) => data.map(({ commit }) => commit.message))).toEqual([
      ['feat: greet\n\nbody'],
      ['Initial commit'],
    ]);
    const short = w.git.git('rev-parse', '--short=8', 'v1.0.0');
    const compared = await w.rest.repos.compareCommitsWithBasehead({
      ...w.repo,
      basehead: `${short}...refs/heads/side`,
      per_page: 1,
    });
    expect(compared.data.commits).toHaveLength(1);
    w.server.assertNoViolations();
    await expect(w.rest.repos.listCommits({ ...w.repo, path: 'go.mod' })).rejects.toEqual(status(501));
  });

  test('finds no comparison of histories without a common commit', async () => {
    await using w = await world();
    w.git.git('checkout', '-q', '--orphan', 'orphan');
    w.git.commit('another beginning');
    const orphan = gitHubRepository(w.git.path, { fullName: 'octo-org/hello' });
    w.server.change((state) => ({ ...state, repositories: new Map([['octo-org/hello', orphan]]) }));
    const compared = w.rest.repos.compareCommitsWithBasehead({ ...w.repo, basehead: 'main...orphan' });
    await expect(compared).rejects.toThrow(/^No common ancestor/);
    w.server.assertNoViolations();
  });

  test('tags in the name of the workflow when no tagger is given, but nothing that does not exist', async () => {
    await using w = await world();
    const tag = { ...w.repo, tag: 'v3.0.0', message: 'three', type: 'commit' } as const;
    const made = await w.rest.git.createTag({ ...tag, object: w.git.git('rev-parse', 'main') });
    expect(made.data.tagger).toMatchObject({ name: 'github-actions[bot]', date: '2025-06-01T00:00:00Z' });
    await expect(w.rest.git.createTag({ ...tag, object: '0'.repeat(40) })).rejects.toThrow(/^Object does not exist/);
    w.server.assertNoViolations();
  });

  test('wants a User-Agent, as GitHub does', async () => {
    await using w = await world();
    const { port } = new URL(w.server.url);
    const answered = await new Promise<number>((resolve) => {
      httpRequest({ port, path: '/repos/octo-org/hello' }, (response) =>
        resolve(response.resume().statusCode ?? 0),
      ).end();
    });
    expect(answered).toBe(403);
  });

  test('pages lists with Link headers that a client can follow', async () => {
    await using w = await world();
    for (let number = 0; number < 5; number++) w.git.tag(`x${number}`);
    w.server.change((state) => {
      const changed = gitHubRepository(w.git.path, { fullName: 'octo-org/hello' });
      return { ...state, repositories: new Map([['octo-org/hello', changed]]) };
    });
    const second = await w.rest.repos.listTags({ ...w.repo, per_page: 3, page: 2 });
    expect(second.headers.link?.match(/(?<=page=)\d(?=>)|(?<=rel=")\w+/g)).toEqual([
      '1',
      'prev',
      '3',
      'next',
      '3',
      'last',
      '1',
      'first',
    ]);
    const all = await w.octokit.paginate(w.rest.repos.listTags, { ...w.repo, per_page: 3 });
    expect(all).toHaveLength(7);
    w.server.assertNoViolations();
  });

  test('answers 304 for a known ETag, without counting it against the rate limit', async () => {
    await using w = await world();
    const { headers } = await w.rest.repos.get(w.repo);
    const again = w.rest.repos.get({ ...w.repo, headers: { 'if-none-match': headers.etag ?? '' } });
    await expect(again).rejects.toEqual(status(304));
    expect((await w.rest.rateLimit.get()).data.rate).toMatchObject({ limit: 5000, remaining: 4999, used: 1 });
    w.server.assertNoViolations();
  });

  test('refuses with 403 when the rate limit is used up, and still tells the limit', async () => {
    await using w = await world({ rateLimit: { limit: 60, remaining: 1, reset: 1_900_000_000 } });
    await w.rest.repos.get(w.repo);
    await expect(w.rest.repos.get(w.repo)).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' } },
    });
    expect((await w.rest.rateLimit.get()).data.rate.remaining).toBe(0);
  });

  test('refuses changes without permission, a wrong token, and hides private repositories from nobody', async () => {
    await using reader = await world({ access: 'read' });
    const ref = { ...reader.repo, ref: 'refs/tags/v9', sha: reader.git.git('rev-parse', 'main') };
    await expect(reader.rest.git.createRef(ref)).rejects.toThrow(/^Resource not accessible by integration/);
    await using w = await world({ token: 'other' });
    await expect(w.rest.repos.get(w.repo)).rejects.toThrow(/^Bad credentials/);
    const anonymous = await fetch(`${w.server.url}/repos/octo-org/hello/git/refs`, {
      method: 'POST',
      body: JSON.stringify({ ref: 'refs/tags/v9', sha: 'x' }),
    });
    expect(anonymous.status).toBe(401);
    const repository = emptyGitHubRepository({ fullName: 'octo-org/secret', private: true });
    await using hidden = await startGitHubServer({ token: 't', repositories: [repository] });
    expect((await fetch(`${hidden.url}/repos/octo-org/secret`)).status).toBe(404);
    expect(
      (await fetch(`${hidden.url}/repos/octo-org/secret`, { headers: { authorization: 'Bearer t' } })).status,
    ).toBe(200);
  });

  test('fails the n-th request as told: 429 with retry-after, 5xx, cut before and amid the answer', async () => {
    await using w = await world({
      faults: [
        { kind: 'status', request: 1, status: 429, headers: { 'retry-after': '3' } },
        { kind: 'status', request: 2, status: 502, body: '<html>Bad Gateway</html>' },
        { kind: 'cut', request: 3 },
        { kind: 'cut', request: 4, afterBytes: 10 },
      ],
    });
    const get = () => fetch(`${w.server.url}/repos/octo-org/hello`);
    const first = await get();
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3']);
    expect(await (await get()).text()).toBe('<html>Bad Gateway</html>');
    await expect(get()).rejects.toThrow('fetch failed');
    await expect(get().then((response) => response.text())).rejects.toThrow('terminated');
    expect((await get()).status).toBe(200);
    expect(w.server.requests.map((request) => request.status)).toEqual([429, 502, 0, 0, 200]);
  });

  test('logs requests with their headers and bodies', async () => {
    await using w = await world();
    await w.rest.git.createRef({ ...w.repo, ref: 'refs/heads/new', sha: w.git.git('rev-parse', 'main') });
    expect(w.server.requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        target: '/repos/octo-org/hello/git/refs',
        status: 201,
        body: expect.objectContaining({ ref: 'refs/heads/new' }),
      }),
    ]);
    expect(w.server.requests[0]?.headers['authorization']).toBe('token secret');
  });
});

describe('the check against GitHub’s own description', () => {
  const post = (url: string, path: string, body: unknown) =>
    fetch(`${url}/repos/octo-org/hello${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  test.each([
    ['a body of the wrong type', '/git/refs', { ref: 1, sha: 'x' }, '/ref must be string'],
    ['a body that lacks a property', '/git/refs', { ref: 'refs/heads/x' }, "must have required property 'sha'"],
    ['a body with an unknown property', '/git/refs', { ref: 'r', sha: 's', force: true }, 'additional properties'],
    ['a body that is no JSON', '/git/refs', '{', 'must be object'],
    ['no body', '/git/tags', '', 'the body is missing'],
  ])('finds %s', async (_, path, body, fault) => {
    await using w = await world();
    expect((await post(w.server.url, path, body)).status).toBe(422);
    expect(() => w.server.assertNoViolations()).toThrow(fault);
  });

  test.each([
    ['/repos/octo-org/hello/tags?perpage=3', 422, 'perpage=3 is unknown'],
    ['/repos/octo-org/hello/tags?per_page=x', 422, 'per_page=x is no integer'],
    ['/repos/octo-org/hello/branches?protected=yes', 422, 'protected=yes is no boolean'],
    ['/repos/octo-org/hello/nothing', 404, 'no such operation'],
  ])('finds a wrong GET %s', async (target, expected, fault) => {
    await using w = await world();
    expect((await fetch(w.server.url + target)).status).toBe(expected);
    expect(() => w.server.assertNoViolations()).toThrow(fault);
  });

  test('answers 500 in place of an answer that violates its schema, and keeps the state', async () => {
    await using w = await world({
      handlers: new Map<string, Handler>([
        ['git/get-ref', () => ({ status: 200, body: { ref: 'refs/heads/main' } })],
        ['git/create-ref', (repository) => ({ status: 201, body: {}, repository: { ...repository, name: 'changed' } })],
        ['repos/get', () => ({ status: 204 })],
        ['git/delete-ref', () => ({ status: 204, body: {} })],
      ]),
    });
    const url = `${w.server.url}/repos/octo-org/hello`;
    const first = await fetch(`${url}/git/ref/heads/main`);
    expect(first.status).toBe(500);
    await post(w.server.url, '/git/refs', { ref: 'refs/heads/x', sha: 'y' });
    await fetch(url);
    await fetch(`${url}/git/refs/heads/main`, { method: 'DELETE' });
    expect(w.server.state().repositories.get('octo-org/hello')?.name).toBe('hello');
    expect(w.server.violations.join('\n')).toMatch(
      /required property 'node_id'(.|\n)*describes no such status(.|\n)*a body where none/,
    );
    expect(() => w.server.assertNoViolations()).toThrow('response 200');
  });
});
