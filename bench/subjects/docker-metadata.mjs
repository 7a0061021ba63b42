// The same event, inputs and API for docker-metadata and docker/metadata-action.
import { createServer } from 'node:http';
import { createRepository } from '../../packages/testkit/src/host/repository.ts';
import { interleave } from '../measure.mjs';
import { comparePeer } from '../peer-metadata.mjs';
import { emptyNode, stepCommand } from '../step.mjs';
import { table } from '../table.mjs';

const SHA = '860c1904a1ce19322e91ac35af1ab07466440c37';
const REPOSITORY = {
  name: 'hello',
  full_name: 'acme/hello',
  description: 'Says hello',
  html_url: 'https://github.com/acme/hello',
  default_branch: 'main',
  license: { spdx_id: 'Apache-2.0' },
};
const EVENT = {
  ref: 'refs/tags/v1.2.3',
  repository: REPOSITORY,
  head_commit: { id: SHA, timestamp: '2026-01-02T03:04:05Z' },
};
const INPUTS = {
  images: 'ghcr.io/acme/hello\nacme/hello',
  tags: 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}\ntype=sha',
};

/** GitHub's API without its distance: what the peer asks in every run. */
async function startApi() {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(REPOSITORY));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, requests: () => requests, close: () => server.close() };
}

/** @param {import('../run.mjs').Settings} settings */
export async function dockerMetadata({ dist, rounds, peer, cases, seed }) {
  await using directory = createRepository({ files: { 'go.mod': 'module example.com/hello\n' } });
  for (const tag of ['v1.2.2', 'v1.2.3', 'v1.1.0']) directory.tag(tag);
  const api = await startApi();
  const context = { eventName: 'push', ref: 'refs/tags/v1.2.3', sha: SHA, repository: 'acme/hello', apiUrl: api.url };
  const step = (more) => ({
    action: 'docker-metadata',
    dist,
    workspace: directory.path,
    context,
    event: EVENT,
    ...more,
  });
  const asked = { ours: 0, peer: 0 };
  const counted = (who, command) => {
    const before = api.requests();
    return {
      ...command,
      after: async () => {
        await command.after();
        asked[who] += api.requests() - before;
      },
    };
  };
  const entries = [
    { role: 'ours', name: 'docker-metadata', prepare: () => counted('ours', stepCommand(step({ inputs: INPUTS }))) },
    {
      role: 'ours',
      name: 'docker-metadata, `compat: peer`',
      prepare: () => counted('ours', stepCommand(step({ inputs: { ...INPUTS, compat: 'peer' } }))),
    },
    ...(peer === undefined
      ? []
      : [
          {
            role: 'peer',
            name: 'docker/metadata-action',
            prepare: () =>
              counted('peer', stepCommand(step({ inputs: { ...INPUTS, 'github-token': 'none' }, bundle: peer }))),
          },
        ]),
    { role: 'floor', name: '`node -e 0`', prepare: () => emptyNode(directory.path) },
  ];
  const samples = await interleave(entries, rounds);
  api.close();
  const rows = entries.map(({ role, name }) => ({ role, name, samples: samples.get(name) ?? [] }));
  const requests = `Requests of a run: ours ${asked.ours / (2 * (rounds + 1))}${peer === undefined ? '' : `, the peer ${asked.peer / (rounds + 1)}`}.`;
  const compared = peer === undefined ? '' : `\n\n${await comparePeer({ peer, dist, cases, seed })}`;
  return `${table(rows)}\n\n${requests}${compared}`;
}
