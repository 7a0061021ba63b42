import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { hashOf, planText, readPlan, shardOf } from '../src/plan/plan-file.ts';
import { planOf } from './planning.ts';

const PLAN = planOf({ targets: ['linux/amd64', 'linux/arm64', 'darwin/universal'], settings: { jobs: 2 } });
const TEXT = planText(PLAN);

describe('a plan', () => {
  test('is read as it was written, with the hash that sha256sum says', () => {
    const { plan, hash } = readPlan(TEXT, '');
    expect(plan).toEqual(PLAN);
    expect(execFileSync('sha256sum', { input: TEXT, encoding: 'utf8' })).toBe(`${hash}  -\n`);
    expect(readPlan(TEXT, hash).hash).toBe(hash);
  });

  test('is the same text on every machine', () => {
    expect(planText(readPlan(TEXT, '').plan)).toBe(TEXT);
    expect(TEXT).not.toMatch(/\/(?:home|tmp|root|Users)\//);
  });

  test.each([
    ['of another hash', `${TEXT} `, hashOf(TEXT), 'its SHA-256 is'],
    ['that is no JSON', 'schema: 1', '', 'it is not JSON'],
    ['that is null', 'null', '', 'not a plan that this version can read'],
    ['that is a text', '"plan"', '', 'not a plan that this version can read'],
    ['of another schema', TEXT.replace('"schema": 1', '"schema": 2'), '', 'not a plan that this version can read'],
    ['without modules', JSON.stringify({ ...PLAN, modules: [] }), '', 'not a plan that this version can read'],
    ['without targets', JSON.stringify({ ...PLAN, targets: undefined }), '', 'not a plan that this version can read'],
    ['without shards', JSON.stringify({ ...PLAN, shards: 1 }), '', 'not a plan that this version can read'],
  ])('%s is refused', (_, text, expected, message) => {
    expect(refused(() => readPlan(text, expected))).toMatchObject({
      code: 'plan-file',
      message: expect.stringContaining(message),
    });
  });
});

describe('a shard', () => {
  test('has its targets, with the parts of a universal program', () => {
    const all = PLAN.shards.map(({ shard }) => shardOf(PLAN, shard).targets.map(({ target }) => target.text));
    expect(all).toEqual(PLAN.shards.map(({ targets }) => [...targets]));
    expect(all.flat().sort()).toEqual(PLAN.targets.map(({ target }) => target.text).sort());
  });

  test('that the plan does not have is refused', () => {
    expect(refused(() => shardOf(PLAN, 3))).toEqual({
      code: 'no-such-shard',
      message: 'the plan has no shard 3',
      hint: 'It has 2. Write shard: ${{ matrix.shard }}, with the matrix of the plan job.',
    });
  });
});
