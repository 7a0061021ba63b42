import { expect, test } from '@jest/globals';
import type { GitHubContext } from '@slipway/core';
import { digestOf } from '@slipway/oci';
import { type ProvenanceFacts, provenanceStatement } from '../src/provenance.ts';
import { readLayout, type Workspace, workspace } from './workspace.ts';

const digest = digestOf(Buffer.from('image'));
const hex = digest.slice('sha256:'.length);

const FACTS: ProvenanceFacts = {
  name: 'hello',
  digest,
  version: 'v1.4.0',
  programs: [],
  files: [],
  base: undefined,
  source: undefined,
  run: undefined,
};

const statement = (facts: Partial<ProvenanceFacts>) => JSON.parse(provenanceStatement({ ...FACTS, ...facts }));

test('a statement names the image, and what it was made of in the order source, base, programs, files', () => {
  const { subject, predicateType, predicate } = statement({
    source: { repository: 'https://github.com/acme/hello', ref: 'refs/tags/v1.4.0', commit: 'c0ffee' },
    base: { name: 'gcr.io/distroless/static', digest },
    programs: ['linux/amd64', 'linux/arm64'].map((platform) => ({ platform, name: 'hello', sha256: 'ab' })),
    files: [{ path: '/etc/app', sha256: 'cd' }],
    run: {
      workflow: 'https://github.com/acme/hello/.github/workflows/release.yml@refs/heads/main',
      invocation: 'https://x',
    },
  });
  expect(subject).toEqual([{ name: 'hello', digest: { sha256: hex } }]);
  expect(predicateType).toBe('https://slsa.dev/provenance/v1');
  expect(predicate.buildDefinition).toMatchObject({
    externalParameters: { version: 'v1.4.0', platforms: ['linux/amd64', 'linux/arm64'] },
    resolvedDependencies: [
      { uri: 'git+https://github.com/acme/hello@refs/tags/v1.4.0', digest: { gitCommit: 'c0ffee' } },
      { uri: 'docker://gcr.io/distroless/static', digest: { sha256: hex } },
      { name: 'linux/amd64/hello', digest: { sha256: 'ab' } },
      { name: 'linux/arm64/hello', digest: { sha256: 'ab' } },
      { name: '/etc/app', digest: { sha256: 'cd' } },
    ],
  });
  expect(predicate.runDetails).toEqual({
    builder: { id: 'https://github.com/acme/hello/.github/workflows/release.yml@refs/heads/main' },
    metadata: { invocationId: 'https://x' },
  });
});

test('outside of GitHub nothing vouches for it, and a base without a name is not given one', () => {
  const { predicate } = statement({ base: { name: '', digest } });
  expect(predicate.runDetails).toEqual({ builder: { id: expect.stringMatching(/#local-builder$/) } });
  expect(predicate.buildDefinition.resolvedDependencies).toEqual([{ name: 'base', digest: { sha256: hex } }]);
});

const GITHUB: GitHubContext = {
  eventName: 'push',
  ref: 'refs/tags/v1.4.0',
  baseRef: '',
  headRef: '',
  sha: 'b'.repeat(40),
  repository: 'acme/hello',
  serverUrl: 'https://github.com',
  apiUrl: '',
  runId: '7',
  runNumber: '1',
  runAttempt: '2',
  event: {},
};

function attachedStatement(place: Workspace) {
  const { index, json } = readLayout(place);
  const [file] = json(index.manifests[1]?.digest ?? '')['layers'] as readonly { readonly digest: string }[];
  return JSON.parse(JSON.stringify(json(file?.digest ?? '')));
}

test('on GitHub the statement names run and workflow, and the image its source; no token is in either', async () => {
  await using place = workspace();
  const workflow = 'acme/hello/.github/workflows/release.yml@refs/tags/v1.4.0';
  const { codes } = await place.build(
    {},
    {
      github: GITHUB,
      env: { GITHUB_WORKFLOW_REF: workflow, GITHUB_TOKEN: 'a-token-of-the-job' },
    },
  );
  expect(codes).toEqual([]);
  const { predicate } = attachedStatement(place);
  expect(predicate.runDetails).toEqual({
    builder: { id: `https://github.com/${workflow}` },
    metadata: { invocationId: 'https://github.com/acme/hello/actions/runs/7/attempts/2' },
  });
  expect(predicate.buildDefinition.resolvedDependencies.at(0)).toEqual({
    uri: 'git+https://github.com/acme/hello@refs/tags/v1.4.0',
    digest: { gitCommit: GITHUB.sha },
  });
  expect(readLayout(place).image('linux/amd64').config['config']).toMatchObject({
    Labels: {
      'org.opencontainers.image.source': 'https://github.com/acme/hello',
      'org.opencontainers.image.revision': GITHUB.sha,
    },
  });
  expect(JSON.stringify(attachedStatement(place))).not.toContain('a-token');
});
