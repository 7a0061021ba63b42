import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import fc from 'fast-check';
import type { PlannedTarget } from '../src/plan/plan.ts';
import { matrixOf, parseRunner, planShards, readWeights, runnerOf } from '../src/plan/shards.ts';
import { plannedTarget } from './planning.ts';

const USUAL = ['ubuntu-latest'];
const targets = (...texts: readonly string[]): readonly PlannedTarget[] =>
  texts.map((text) => plannedTarget(text, [], text === 'darwin/universal' ? ['darwin/amd64', 'darwin/arm64'] : []));
const planned = (
  list: readonly PlannedTarget[],
  jobs?: number,
  weights: Record<string, number> = {},
  runners: readonly string[] = USUAL,
) => planShards(list, { jobs, weights: new Map(Object.entries(weights)), runners: runners.map(parseRunner) });
const shards = (...args: Parameters<typeof planned>) => planned(...args).shards;
const texts = (...args: Parameters<typeof planned>) => shards(...args).map((shard) => shard.targets.join(' '));

const FOUR = targets('linux/amd64', 'linux/arm64', 'windows/amd64', 'darwin/arm64');

describe('shards', () => {
  test('are one a target, in the order of the plan', () => {
    expect(texts(FOUR)).toEqual(['linux/amd64', 'linux/arm64', 'windows/amd64', 'darwin/arm64']);
    expect(shards(FOUR).map(({ shard, runner }) => [shard, runner])).toEqual(
      [1, 2, 3, 4].map((shard) => [shard, 'ubuntu-latest']),
    );
  });

  test('are as many as are wanted, and no more than there are targets, which is told', () => {
    expect(texts(FOUR, 1)).toEqual(['linux/amd64 linux/arm64 windows/amd64 darwin/arm64']);
    expect(texts(FOUR, 3)).toEqual(['linux/amd64 darwin/arm64', 'linux/arm64', 'windows/amd64']);
    expect(planned(FOUR, 9)).toMatchObject({
      shards: { length: 4 },
      reasons: ['4 shards instead of 9: a target is built in one piece'],
    });
    expect(planned(FOUR, 4).reasons).toEqual([]);
  });

  test('are eight when nobody says how many', () => {
    const many = targets(...Array.from({ length: 11 }, (_, index) => `os${index}/s390x`));
    expect(shards(many)).toHaveLength(8);
  });

  test('have about the same to do, by the seconds of earlier runs', () => {
    const weights = { 'linux/amd64': 10, 'linux/arm64': 60, 'windows/amd64': 30, 'darwin/arm64': 20 };
    expect(texts(FOUR, 2, weights)).toEqual(['linux/arm64', 'linux/amd64 windows/amd64 darwin/arm64']);
    // One without a weight is taken for the average, 35 here.
    const { 'darwin/arm64': _, ...known } = weights;
    expect(texts(FOUR, 2, known)).toEqual(['linux/amd64 linux/arm64', 'windows/amd64 darwin/arm64']);
  });

  test('keep a universal program with its parts', () => {
    const list = targets('linux/amd64', 'darwin/universal', 'darwin/amd64', 'darwin/arm64');
    expect(texts(list, 2)).toEqual(['darwin/universal darwin/amd64 darwin/arm64', 'linux/amd64']);
  });

  test('are for one kind of runner each, and no more than wanted if that can be', () => {
    const runners = ['ubuntu-latest', 'darwin/*=macos-latest', 'windows/*=windows-latest'];
    expect(shards(FOUR, 4, undefined, runners).map(({ targets: [first], runner }) => [first, runner])).toEqual([
      ['linux/amd64', 'ubuntu-latest'],
      ['linux/arm64', 'ubuntu-latest'],
      ['windows/amd64', 'windows-latest'],
      ['darwin/arm64', 'macos-latest'],
    ]);
    expect(shards(FOUR, 1, undefined, runners)).toHaveLength(3);
    const uneven = { 'linux/amd64': 1, 'linux/arm64': 1, 'windows/amd64': 1, 'darwin/arm64': 97 };
    expect(shards(FOUR, 4, uneven, runners)).toHaveLength(4);
  });
});

/** A list of targets with or without a universal one, weights for some, two kinds of runners, and a number. */
const arbitrary = fc.record({
  count: fc.integer({ min: 1, max: 400 }),
  universal: fc.boolean(),
  wanted: fc.option(fc.integer({ min: 1, max: 256 }), { nil: undefined }),
  seconds: fc.array(fc.double({ min: 0, max: 1000, noNaN: true })),
  runners: fc.constantFrom(USUAL, ['ubuntu-latest', '*1/*=a', '*2/*=b', 'darwin/*=c']),
});

type Case = typeof arbitrary extends fc.Arbitrary<infer T> ? T : never;

function listOf({ count, universal, seconds }: Pick<Case, 'count' | 'universal' | 'seconds'>) {
  const names = Array.from({ length: count }, (_, index) => `os${index}/s390x`);
  const list = targets(...names, ...(universal ? ['darwin/universal', 'darwin/amd64', 'darwin/arm64'] : []));
  return { list, weights: Object.fromEntries(seconds.map((value, index) => [`os${index}/s390x`, value])) };
}

describe('shards of any targets', () => {
  test('hold every target once, are for one runner, and are numbered from 1', () => {
    fc.assert(
      fc.property(arbitrary, ({ wanted, runners, ...rest }) => {
        const { list, weights } = listOf(rest);
        const made = shards(list, wanted, weights, [...runners]);
        expect(made.flatMap((shard) => shard.targets).sort()).toEqual(list.map(({ target }) => target.text).sort());
        expect(made.map(({ shard }) => shard)).toEqual(made.map((_, index) => index + 1));
        expect(made.every((shard) => shard.targets.length > 0)).toBe(true);
        for (const { targets: own, runner } of made) {
          const labels = list.filter(({ target }) => own.includes(target.text) && !target.text.startsWith('darwin/a'));
          expect(new Set(labels.map(({ target }) => runnerOf(runners.map(parseRunner), target)))).toEqual(
            new Set([runner]),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test('are no more than wanted, and never more than a matrix takes', () => {
    fc.assert(
      fc.property(arbitrary, ({ wanted = 8, runners, ...rest }) => {
        const { list, weights } = listOf(rest);
        const kinds = new Set(
          list
            .filter(({ target }) => !target.text.startsWith('darwin/a'))
            .map(({ target }) => runnerOf(runners.map(parseRunner), target)),
        );
        const made = shards(list, wanted, weights, [...runners]).length;
        const units = rest.count + (rest.universal ? 1 : 0);
        expect(made).toBe(Math.max(kinds.size, Math.min(wanted, units)));
        expect(made).toBeLessThanOrEqual(256);
      }),
      { numRuns: 50 },
    );
  });

  test('are the same whenever they are planned', () => {
    fc.assert(
      fc.property(arbitrary, ({ wanted, runners, ...rest }) => {
        const { list, weights } = listOf(rest);
        expect(shards(list, wanted, weights, [...runners])).toEqual(shards(list, wanted, weights, [...runners]));
      }),
      { numRuns: 20 },
    );
  });

  test('take at most a third longer than the best there is', () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 12 }), (seconds, wanted) => {
        const { list, weights: known } = listOf({ count: seconds.length, universal: false, seconds });
        const loads = shards(list, wanted, known).map((shard) =>
          shard.targets.reduce((sum, text) => sum + (known[text] ?? 0), 0),
        );
        const sum = seconds.reduce((a, b) => a + b, 0);
        // What no distribution can be better than; when the longest job has several targets, Graham's bound is by the mean.
        const best = Math.max(sum / loads.length, ...seconds, ...pairBound(seconds, loads.length));
        expect(Math.max(...loads)).toBeLessThanOrEqual(best * (4 / 3) + 1e-9);
      }),
    );
  });
});

/** With more targets than shards, some shard has two of the first shards + 1: at least the two smallest of those. */
function pairBound(seconds: readonly number[], shardCount: number): readonly number[] {
  const sorted = [...seconds].sort((a, b) => b - a);
  const bounds: number[] = [];
  for (let times = 1; sorted.length > times * shardCount; times++) {
    const tail = sorted.slice(0, times * shardCount + 1).slice(-(times + 1));
    bounds.push(tail.reduce((a, b) => a + b, 0));
  }
  return bounds;
}

describe('the runner of a target', () => {
  test.each([
    [['ubuntu-latest'], 'linux/amd64', 'ubuntu-latest'],
    [['a', 'b'], 'linux/amd64', 'b'],
    [['ubuntu-latest', 'darwin/*=macos-latest'], 'darwin/arm64', 'macos-latest'],
    [['darwin/*=macos-latest', 'ubuntu-latest'], 'darwin/arm64', 'macos-latest'],
    [['x', '*/arm64 = arm', 'darwin/*=mac'], 'linux/arm64', 'arm'],
    [['self-hosted, linux, x64'], 'linux/amd64', 'self-hosted, linux, x64'],
  ])('%j for %s is %s', (lines, text, label) => {
    expect(runnerOf(lines.map(parseRunner), plannedTarget(text).target)).toBe(label);
  });

  test.each([[[]], [['darwin/*=macos-latest']], [['']], [['${{ x }}']], [['linux/*=']]])('%j is refused', (lines) => {
    expect(refused(() => runnerOf(lines.map(parseRunner), plannedTarget('linux/amd64').target)).code).toBe('runners');
  });
});

describe('weights', () => {
  test('are seconds by target', () => {
    expect(readWeights({ 'linux/amd64': 41.2, 'darwin/arm64': 0 })).toEqual(
      new Map([
        ['linux/amd64', 41.2],
        ['darwin/arm64', 0],
      ]),
    );
    expect(readWeights(undefined).size).toBe(0);
  });

  test.each([[[]], [1], ['x'], [null], [{ a: '1' }], [{ a: -1 }], [{ a: null }]])('%j are refused', (value) => {
    expect(refused(() => readWeights(value)).code).toBe('weights');
  });
});

test('the matrix has a row for each shard, with a name that fits a job', () => {
  expect(matrixOf(shards(FOUR, 3))).toEqual({
    include: [
      { shard: 1, name: 'linux/amd64 +1', targets: ['linux/amd64', 'darwin/arm64'], runner: 'ubuntu-latest' },
      { shard: 2, name: 'linux/arm64', targets: ['linux/arm64'], runner: 'ubuntu-latest' },
      { shard: 3, name: 'windows/amd64', targets: ['windows/amd64'], runner: 'ubuntu-latest' },
    ],
  });
});
