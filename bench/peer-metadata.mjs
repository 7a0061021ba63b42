// Compares `docker-metadata` with `compat: peer` and docker/metadata-action on random inputs and events, both as steps of a job:
// `node scripts/node24.mjs bench/peer-metadata.mjs --peer PATH/TO/dist/index.cjs [--cases 500] [--seed N] [--dist DIR] [--only N]`.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createRepository, runAction, temporaryDirectory } from '../packages/testkit/src/index.ts';
import { root } from '../scripts/repository.mjs';
import { CHECKOUTS, randomCase, randomOf } from './peer-metadata-cases.mjs';

const OUTPUTS = ['version', 'tags', 'tag-names', 'labels', 'annotations', 'json'];
const FILES = ['bake-file-tags', 'bake-file-labels', 'bake-file-annotations', 'bake-file'];

/**
 * @typedef {object} Comparison
 * @property {string} peer Bundle of docker/metadata-action.
 * @property {string} dist Folder of our bundles.
 * @property {number} cases
 * @property {number} [seed] Default: another one in each run.
 * @property {number} [only] The one case to look at.
 */

/** The API that both may ask: the repository of the case, and one time for all commits. */
async function startApi() {
  let repository = {};
  const server = createServer(({ url = '' }, response) => {
    const commit = /\/commits\/([0-9a-f]+)$/.exec(url);
    const body =
      commit === null ? repository : { sha: commit[1], commit: { committer: { date: '2023-03-04T05:06:07Z' } } };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    serve: (wanted) => {
      repository = wanted;
    },
    close: () => server.close(),
  };
}

/** What is a clock's goes: the time of `created`. */
const timeless = (text) => text.replace(/(image\.created(?:=|": "|":"))\d{4}-\d\d-\d\dT[\d:.]+Z/g, '$1NOW');

/** The answer of one step, without what differs from run to run. */
function answerOf({ exitCode, outputs, env }) {
  if (exitCode !== 0) return { failed: true };
  const plain = OUTPUTS.map((name) => [name, timeless(outputs[name] ?? '(missing)')]);
  const files = FILES.map((name) => {
    const path = outputs[name] ?? '';
    return [name, path === '' ? '(missing)' : `${basename(path)}: ${timeless(readFileSync(path, 'utf8'))}`];
  });
  const variables = [...OUTPUTS, ...FILES].map((name) => {
    const key = `DOCKER_METADATA_OUTPUT_${name.replace(/\W/g, '_').toUpperCase()}`;
    const value = env[key];
    return [key, value === undefined ? '(unset)' : value === outputs[name] ? 'as the output' : value];
  });
  return Object.fromEntries([...plain, ...files, ...variables]);
}

async function answer(bundle, given, inputs, api) {
  await using temporary = temporaryDirectory('peer metadata-');
  const result = await runAction({
    bundle,
    inputs: { ...given.inputs, 'github-token': 'token', ...inputs },
    env: given.env,
    event: given.event,
    context: { ...given.context, apiUrl: api.url, repository: 'octo-org/hello' },
    workspace: given.workspace,
    runnerTemp: temporary.path,
  });
  return { ...answerOf(result), log: `${result.stdout}${result.stderr}` };
}

/** One repository for each way of being checked out that `context: git` tells apart. */
function checkouts() {
  return new Map(
    CHECKOUTS.map((kind) => {
      const repository = createRepository({ files: { file: kind } });
      const first = repository.git('rev-parse', 'HEAD');
      repository.commit('second');
      if (kind === 'tag') repository.tag('v1.2.3');
      if (kind === 'annotated') repository.tag('v2.0.0-rc.1', { annotated: true });
      if (kind === 'two-tags') for (const name of ['v1.2.3', 'v2.0.0']) repository.tag(name);
      if (kind === 'commit') repository.checkout(first);
      else if (kind !== 'branch') repository.git('checkout', '--quiet', '--detach', 'HEAD');
      return [kind, repository];
    }),
  );
}

/** Names of what differs. */
function differences(peer, ours) {
  const names = new Set([...Object.keys(peer), ...Object.keys(ours)]);
  names.delete('log');
  return [...names].filter((name) => peer[name] !== ours[name]);
}

function show(given, peer, ours) {
  const { repository: _, workspace: __, ...shown } = given;
  console.log(`\n${JSON.stringify(shown, null, 2)}\nrepository: ${JSON.stringify(given.repository)}`);
  for (const name of differences(peer, ours)) {
    console.log(`--- ${name}\npeer: ${JSON.stringify(peer[name])}\nours: ${JSON.stringify(ours[name])}`);
  }
  for (const [who, { failed, log }] of Object.entries({ peer, ours })) {
    if (failed)
      console.log(
        `--- ${who} failed:\n${log
          .split('\n')
          .filter((line) => line.startsWith('::error'))
          .join('\n')}`,
      );
  }
}

/**
 * Compares the two on random cases, prints each that differs whole, and answers how many do. The exit code is 1 when one does.
 * @param {Comparison} comparison
 */
export async function comparePeer({ peer: peerBundle, dist, cases, seed = Date.now() % 1_000_000, only }) {
  const ourBundle = join(resolve(dist), 'docker-metadata/index.js');
  const api = await startApi();
  const repositories = checkouts();
  await using empty = temporaryDirectory('peer metadata-');
  mkdirSync(join(empty.path, 'work'));
  let [found, refused] = [0, 0];
  console.log(`seed ${seed}`);
  for (let index = only ?? 0; index < (only === undefined ? cases : only + 1); index += 1) {
    const made = randomCase(randomOf(seed * 100_003 + index), index);
    const given = { ...made, workspace: repositories.get(made.checkout)?.path ?? join(empty.path, 'work') };
    api.serve(given.repository);
    const [peer, ours] = await Promise.all([
      answer(resolve(peerBundle), given, {}, api),
      answer(ourBundle, given, { compat: 'peer' }, api),
    ]);
    if (peer.failed) refused += 1;
    if (differences(peer, ours).length === 0) continue;
    found += 1;
    show(given, peer, ours);
  }
  api.close();
  for (const repository of repositories.values()) await repository[Symbol.asyncDispose]();
  if (found > 0) process.exitCode = 1;
  return `${only === undefined ? cases : 1} cases, ${found} differences (${refused} refused by the peer), seed ${seed}`;
}

async function main() {
  const { values } = parseArgs({
    options: {
      peer: { type: 'string' },
      cases: { type: 'string', default: '500' },
      seed: { type: 'string' },
      dist: { type: 'string', default: join(root, 'dist') },
      only: { type: 'string' },
    },
  });
  const { peer, dist, cases, seed, only } = values;
  if (peer === undefined) throw new Error('give the bundle of docker/metadata-action: --peer PATH/TO/dist/index.cjs');
  const numbers = Object.entries({ seed, only }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, Number(text)]],
  );
  console.log(await comparePeer({ peer, dist, cases: Number(cases), ...Object.fromEntries(numbers) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
