import { describe, expect, test } from '@jest/globals';
import { OutcomeError } from '@slipway/core';
import { type FoundShard, parseShard, planMerge, type ShardReport, shardText } from '../src/plan/merge.ts';
import { parseFormat } from '../src/plan/names.ts';
import { plannedArtifacts } from '../src/plan/plan.ts';
import { madeArtifact, planOf } from './planning.ts';

const HASH = 'a'.repeat(64);
const PLAN = planOf({
  targets: ['linux/amd64', 'linux/arm64', 'windows/amd64'],
  settings: { formats: ['binary'].map(parseFormat), jobs: 3 },
});

function reportOf(shard: number, rest: Partial<ShardReport> = {}): ShardReport {
  const { targets: texts = [] } = PLAN.shards.find((candidate) => candidate.shard === shard) ?? {};
  const targets = PLAN.targets.filter(({ target }) => texts.includes(target.text));
  const artifacts = plannedArtifacts(targets).map(({ name, target }) =>
    madeArtifact(name, { target, sha256: `${shard}`.repeat(64) }),
  );
  return { schema: 1, 'plan-hash': HASH, shard, artifacts, dependencies: [], seconds: {}, ...rest };
}

function found(report: ShardReport | undefined, rest: Partial<FoundShard> = {}): FoundShard {
  const digests = new Map((report?.artifacts ?? []).map(({ name, sha256 }) => [name, sha256]));
  return { folder: `shard-${report?.shard ?? 'x'}`, report, digests, ...rest };
}

const ALL = [1, 2, 3].map((shard) => found(reportOf(shard)));

/** Every fault of a merge, as `code: message`. */
function faults(shards: readonly FoundShard[]): readonly string[] {
  try {
    planMerge(PLAN, HASH, shards);
    return [];
  } catch (error) {
    if (!(error instanceof OutcomeError)) throw error;
    return [error.fault, ...error.more].map(({ code, message }) => `${code}: ${message}`);
  }
}

describe('shards', () => {
  test('make a release when each is there once, in their order', () => {
    expect(planMerge(PLAN, HASH, ALL.toReversed()).map(({ report }) => report.shard)).toEqual([1, 2, 3]);
  });

  test('may be there twice when they made the same', () => {
    const again = found(reportOf(2), { folder: 'shard-2-attempt-2' });
    expect(planMerge(PLAN, HASH, [...ALL, again]).map(({ folder }) => folder)).toEqual([
      'shard-1',
      'shard-2',
      'shard-3',
    ]);
  });

  test('that are there twice and differ are refused, with both folders', () => {
    const changed = reportOf(2, {
      artifacts: reportOf(2).artifacts.map((item) => ({ ...item, sha256: 'd'.repeat(64) })),
    });
    const again = found(changed, { folder: 'again' });
    expect(faults([...ALL, again])).toEqual([
      "shard-twice: The shard 2 is there twice with different files, in 'shard-2' and 'again'.",
    ]);
  });

  test('that are missing are named with their targets', () => {
    expect(faults(ALL.slice(0, 1))).toEqual([
      'shard-missing: The shard 2 is missing (linux/arm64).',
      'shard-missing: The shard 3 is missing (windows/amd64).',
    ]);
    expect(faults([])).toHaveLength(3);
  });

  test('with many targets are named with the first of them', () => {
    const targets = ['amd64', 'arm64', '386', 'riscv64', 's390x', 'ppc64le'].map(
      (architecture) => `linux/${architecture}`,
    );
    const plan = planOf({ targets, settings: { formats: ['binary'].map(parseFormat), jobs: 1 } });
    const [first] = plan.shards;
    const shown = first?.targets
      .slice(0, 5)
      .join(', ')
      .replace(/, ([^,]*)$/, ' and $1');
    expect(() => planMerge(plan, HASH, [])).toThrow(`The shard 1 is missing (${shown} and more).`);
  });

  test('of another plan are refused, and do not count', () => {
    const foreign = found(reportOf(3, { 'plan-hash': 'b'.repeat(64) }), { folder: 'old' });
    expect(faults([...ALL.slice(0, 2), foreign])).toEqual([
      `shard-of-other-plan: The shard 3 in 'old' is of another plan, ${'b'.repeat(64)}.`,
    ]);
    expect(faults([...ALL, foreign])).toHaveLength(1);
  });

  test('that nobody knows are refused', () => {
    expect(faults([...ALL, found(reportOf(4), { folder: 'four' })])).toEqual([
      'shard-unknown: The plan has no shard 4.',
    ]);
  });

  test('without a report that can be read are refused', () => {
    expect(faults([...ALL, found(undefined, { folder: 'a\nb' })])).toEqual([
      "shard-unreadable: The folder 'a\\nb' holds no shard.json that can be read.",
    ]);
  });

  const NAME = 'hello_v2.1.0_linux_arm64';
  test.each<[string, Partial<FoundShard>, Partial<ShardReport>, readonly string[]]>([
    ['lacks a file', { digests: new Map() }, {}, [`lacks ${NAME}`]],
    ['has a changed file', { digests: new Map([[NAME, 'e'.repeat(64)]]) }, {}, [`has another ${NAME} than it made`]],
    [
      'holds a further file',
      {
        digests: new Map([
          [NAME, '2'.repeat(64)],
          ['evil', 'e'.repeat(64)],
        ]),
      },
      {},
      ['holds evil, which it did not make'],
    ],
    [
      'made something else',
      { digests: new Map([['../evil', 'e'.repeat(64)]]) },
      { artifacts: [madeArtifact('../evil', { sha256: 'e'.repeat(64) })] },
      [`did not make ${NAME}`, 'made ../evil, which is not planned'],
    ],
    ['made nothing', { digests: new Map() }, { artifacts: [] }, [`did not make ${NAME}`]],
  ])('one that %s is refused', (_, rest, report, expected) => {
    const broken = found(reportOf(2, report), rest);
    expect(faults(ALL.with(1, broken))).toEqual(expected.map((what) => `shard-content: The shard 2 ${what}.`));
  });

  test('are told with everything that is wrong at once', () => {
    const codes = faults([found(undefined), found(reportOf(1), { digests: new Map() })]).map(
      (text) => text.split(':')[0],
    );
    expect(codes).toEqual(['shard-unreadable', 'shard-missing', 'shard-missing', 'shard-content']);
  });
});

describe('the report of a shard', () => {
  test('is read as it was written', () => {
    expect(parseShard(shardText(reportOf(1)))).toEqual(reportOf(1));
  });

  test.each([
    ['', 'null', '1', '[]', '{}', '{"schema":1}'],
    [
      ...['schema', 'plan-hash', 'shard', 'artifacts', 'dependencies', 'seconds'].map((key) =>
        JSON.stringify({ ...reportOf(1), [key]: undefined }),
      ),
    ],
    [JSON.stringify({ ...reportOf(1), schema: 2 }), JSON.stringify({ ...reportOf(1), shard: 1.5 })],
    [JSON.stringify({ ...reportOf(1), seconds: null })],
  ])('is none when it is something else: %#', (...texts) => {
    expect(texts.map(parseShard)).toEqual(texts.map(() => undefined));
  });
});
