import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Repository, temporaryDirectory } from '@slipway/testkit';
import { cloned, passing, project, refusal, run, sums } from './release.ts';

const INPUTS = {
  targets: 'linux/amd64\nwindows/amd64\nlinux/amd64/v3\nlinux/arm64',
  formats: 'tar.gz\nbinary',
  sbom: 'cyclonedx',
  checksums: 'sha512',
  ldflags: '-s -w -X main.version={version}',
};

const folder = temporaryDirectory();
let repository: Repository;
/** What mode all makes. */
let whole = '';
let planHash = '';
const place = (name: string) => join(folder.path, name);

/** The workspace of a job of its own, with the plan in it. */
function job(name: string): string {
  const clone = cloned(repository, place(name));
  cpSync(place('plan/plan'), join(clone, 'plan'), { recursive: true });
  return clone;
}

const shardInputs = (shard: number) => ({
  ...{ mode: 'build', 'plan-file': 'plan/plan.json', 'plan-hash': planHash, shard: String(shard), output: 'shard' },
});

beforeAll(async () => {
  repository = project();
  await passing(repository.path, INPUTS);
  whole = sums(repository.path);
  const planning = await passing(cloned(repository, place('plan')), {
    ...INPUTS,
    mode: 'plan',
    shards: '3',
    output: 'plan',
  });
  planHash = String(planning.outputs?.['planHash']);
  expect(planning.outputs).toMatchObject({
    planFile: 'plan/plan.json',
    verdict: '',
    artifacts: { length: 12 },
    matrix: {
      include: [
        { shard: 1, name: 'linux/amd64 +1', targets: ['linux/amd64', 'linux/arm64'], runner: 'ubuntu-latest' },
        { shard: 2, name: 'windows/amd64' },
        { shard: 3, name: 'linux/amd64/v3' },
      ],
    },
  });
  for (const shard of [1, 2, 3]) {
    const before = process.umask(shard === 2 ? 0o077 : 0o002);
    try {
      const clone = job(`job ${shard} ü`);
      const env = { TZ: 'Asia/Tokyo', GOFLAGS: '-tags=leak', GOAMD64: 'v2' };
      const result = await passing(clone, shardInputs(shard), { env });
      expect(result.outputs).toMatchObject({ planHash, version: 'v1.2.3', output: 'shard' });
      cpSync(join(clone, 'shard'), place(`merge/shards/shard-${shard}`), { recursive: true });
    } finally {
      process.umask(before);
    }
  }
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

describe('a plan', () => {
  test('is listed with its checksum, and its hash is the one of the file', () => {
    expect(readdirSync(place('plan/plan')).sort()).toEqual(['SHA256SUMS', 'plan.json']);
    expect(sums(place('plan'), 'plan')).toBe(`${planHash}  plan.json\n`);
  });

  test('is the same on another machine', async () => {
    const clone = cloned(repository, place('elsewhere'));
    const again = await passing(
      clone,
      { ...INPUTS, mode: 'plan', shards: '3', output: 'plan' },
      { env: { TZ: 'Asia/Tokyo', GOFLAGS: '' } },
    );
    expect(again.outputs?.['planHash']).toBe(planHash);
  });

  test('in a dry run is answered and not written', async () => {
    const clone = cloned(repository, place('dry'));
    const result = await passing(clone, { ...INPUTS, mode: 'plan', 'dry-run': 'true', output: 'plan' });
    expect(result.outputs).toMatchObject({ planFile: '', planHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(readdirSync(clone)).not.toContain('plan');
  });
});

describe('a shard', () => {
  test('says what it made, of which plan', () => {
    const report = JSON.parse(readFileSync(place('merge/shards/shard-2/shard.json'), 'utf8'));
    expect(report).toMatchObject({
      schema: 1,
      'plan-hash': planHash,
      shard: 2,
      seconds: { 'windows/amd64': expect.any(Number) },
    });
    expect(report.artifacts).toHaveLength(3);
  });

  test('can be built again in the same place', async () => {
    const clone = place('job 2 ü');
    const before = sums(clone, 'shard')
      .split('\n')
      .filter((line) => !line.endsWith('shard.json'));
    await passing(clone, shardInputs(2));
    expect(
      sums(clone, 'shard')
        .split('\n')
        .filter((line) => !line.endsWith('shard.json')),
    ).toEqual(before);
  });

  test.each<[string, Record<string, string>, (clone: Repository['git']) => void, string]>([
    ['of another hash', { 'plan-hash': 'f'.repeat(64) }, () => undefined, 'plan-file'],
    ['that the plan does not have', { shard: '4' }, () => undefined, 'no-such-shard'],
  ])('%s is refused', async (_, raw, __, code) => {
    expect((await refusal(place('job 1 ü'), { ...shardInputs(1), ...raw })).code).toBe(code);
  });

  test('of another commit is refused', async () => {
    await using other = project({ 'README.md': '# Other\n' });
    cpSync(place('plan/plan'), join(other.path, 'plan'), { recursive: true });
    expect(await refusal(other.path, shardInputs(1))).toMatchObject({
      code: 'plan-of-other-source',
      hint: expect.stringContaining('Check out the commit of the plan'),
    });
  });

  test('of a clone without the tag is refused', async () => {
    await using other = project({}, '');
    cpSync(place('plan/plan'), join(other.path, 'plan'), { recursive: true });
    expect((await refusal(other.path, shardInputs(1))).code).toBe('version-mismatch');
  });
});

/** The shards as they were downloaded, in a folder of their own. */
function downloaded(name: string): string {
  const workspace = place(name);
  cpSync(place('merge'), workspace, { recursive: true });
  cpSync(place('plan/plan'), join(workspace, 'plan'), { recursive: true });
  return workspace;
}

const MERGE = { mode: 'merge', 'plan-file': 'plan/plan.json' };

describe('a merge', () => {
  test('of three machines makes what one makes, without Go or a checkout', async () => {
    const workspace = downloaded('good');
    const result = await passing(workspace, { ...MERGE, 'plan-hash': planHash }, { env: { PATH: '/nowhere' } });
    expect(sums(workspace)).toBe(whole);
    expect(result.outputs).toMatchObject({ manifestFile: 'release/release.json', planHash, artifacts: { length: 12 } });
    const { targets } = JSON.parse(JSON.stringify(result.outputs?.['timings']));
    expect(Object.keys(targets).sort()).toEqual(['linux/amd64', 'linux/amd64/v3', 'linux/arm64', 'windows/amd64']);
    await passing(workspace, MERGE);
    expect(sums(workspace)).toBe(whole);
  });

  test('takes a shard that was built twice', async () => {
    const workspace = downloaded('twice');
    cpSync(join(place('job 2 ü'), 'shard'), join(workspace, 'shards/shard-2-attempt-2'), { recursive: true });
    await passing(workspace, MERGE);
    expect(sums(workspace)).toBe(whole);
  });

  test('is limited in size as the plan says', async () => {
    const clone = cloned(repository, place('small'));
    const raw = { targets: 'linux/amd64', 'max-size': '1kB', formats: 'binary' };
    await passing(clone, { ...raw, mode: 'plan', output: 'plan' });
    await passing(clone, { mode: 'build', 'plan-file': 'plan/plan.json', shard: '1', output: 'shards/one' });
    expect((await refusal(clone, { ...MERGE, 'shards-from': 'shards' })).code).toBe('too-large');
  });

  const binary = 'hello_v1.2.3_windows_amd64.exe';
  test.each<[string, (shards: string) => void, readonly string[]]>([
    ['a missing shard', (shards) => rmSync(join(shards, 'shard-2'), { recursive: true }), ['shard-missing']],
    ['a missing file', (shards) => rmSync(join(shards, 'shard-2', binary)), ['shard-content']],
    ['a changed file', (shards) => writeFileSync(join(shards, 'shard-2', binary), 'evil'), ['shard-content']],
    ['a further file', (shards) => writeFileSync(join(shards, 'shard-2/evil'), 'evil'), ['shard-content']],
    ['a further folder', (shards) => mkdirSync(join(shards, 'shard-2/evil')), ['shard-content']],
    [
      'a damaged report',
      (shards) => writeFileSync(join(shards, 'shard-2/shard.json'), '{'),
      ['shard-unreadable', 'shard-missing'],
    ],
    ['a folder of something else', (shards) => mkdirSync(join(shards, 'logs')), ['shard-unreadable']],
    ['no shards', (shards) => rmSync(shards, { recursive: true }), ['no-shards']],
  ])('with %s is refused, and nothing is written', async (name, break_, codes) => {
    const workspace = downloaded(`with ${name}`);
    break_(join(workspace, 'shards'));
    const result = await run(workspace, MERGE);
    expect([result.exitCode, result.codes]).toEqual([1, codes]);
    expect(readdirSync(workspace).sort()).toEqual(name === 'no shards' ? ['plan'] : ['plan', 'shards']);
  });

  test('with a shard of another plan is refused', async () => {
    const workspace = downloaded('foreign');
    const file = join(workspace, 'plan/plan.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"name": "hello"', '"name": "hallo"'));
    expect(new Set((await run(workspace, MERGE)).codes)).toEqual(new Set(['shard-of-other-plan']));
    expect((await refusal(workspace, { ...MERGE, 'plan-hash': planHash })).code).toBe('plan-file');
  });
});

test('what was merged is proved by its plan', async () => {
  const clone = job('prover');
  cpSync(place('merge'), clone, { recursive: true });
  writeFileSync(join(clone, '.git/info/exclude'), '/shards/\n/release/\n');
  await passing(clone, MERGE);
  const raw = { mode: 'prove', 'plan-file': 'plan/plan.json', against: 'release', prove: 'sample', output: 'unused' };
  expect((await passing(clone, raw)).outputs).toMatchObject({ verdict: 'identical' });
});
