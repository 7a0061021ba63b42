import { describe, expect, test } from '@jest/globals';
import { CouldNotCheckError } from '@slipway/core';
import { refused } from '@slipway/testkit';
import { comparedText, differences, refuseDifferences, refuseNothingCompared, targetsToProve } from '../src/prove.ts';
import { madeArtifact, plannedTarget, planOf } from './planning.ts';

const PARTS = ['darwin/amd64', 'darwin/arm64'];
const TARGETS = [
  plannedTarget('linux/amd64', ['a']),
  plannedTarget('linux/arm64', ['b']),
  plannedTarget('darwin/universal', ['c'], PARTS),
  ...PARTS.map((text) => plannedTarget(text)),
];
const PLAN = planOf();

describe('the targets that are built a second time', () => {
  const chosen = (wanted: 'none' | 'sample' | 'all', commit: string) =>
    targetsToProve(wanted, { ...PLAN, commit }, TARGETS).map(({ target }) => target.text);
  const commits = Array.from({ length: 64 }, (_, index) => index.toString(16).padStart(40, '0'));

  test('are none, or all', () => {
    expect(chosen('none', 'x')).toEqual([]);
    expect(chosen('all', 'x')).toHaveLength(5);
    expect(targetsToProve('sample', PLAN, [])).toEqual([]);
  });

  test('are the same for the same commit, and others for others', () => {
    for (const commit of commits) expect(chosen('sample', commit)).toEqual(chosen('sample', commit));
    const samples = new Set(commits.map((commit) => chosen('sample', commit).join(' ')));
    expect([...samples].sort()).toEqual(['darwin/universal darwin/amd64 darwin/arm64', 'linux/amd64', 'linux/arm64']);
  });
});

describe('files that two builds made', () => {
  const expected = new Map([
    ['a', '1'.repeat(64)],
    ['gone', '2'.repeat(64)],
  ]);

  test('differ when their digests do; what only one of them has is not compared', () => {
    const made = [madeArtifact('a', { sha256: '3'.repeat(64) }), madeArtifact('new')];
    expect(differences(expected, made)).toEqual([
      { name: 'a', target: 'linux/amd64', expected: '1'.repeat(64), found: '3'.repeat(64), why: '' },
    ]);
    expect(differences(expected, [madeArtifact('a', { sha256: '1'.repeat(64) })])).toEqual([]);
  });

  test('and differ are refused with the reason', () => {
    const difference = {
      name: 'a',
      target: 't',
      expected: '1'.repeat(64),
      found: '3'.repeat(64),
      why: 'The time is in it.',
    };
    expect(refused(() => refuseDifferences([difference], 'somebody made'))).toEqual({
      code: 'not-reproducible',
      message:
        'a is not what somebody made: SHA-256 3333333333333333… instead of 1111111111111111…. The time is in it.',
      hint: expect.stringContaining('The output folder is as it was.'),
    });
    expect(refused(() => refuseDifferences([{ ...difference, why: '' }], 'x')).message).toMatch(/….$/);
    expect(() => refuseDifferences([], 'x')).not.toThrow();
  });

  test('and are the same are told', () => {
    expect(comparedText(['a'], 'x made')).toBe('1 file is byte for byte what x made: a');
    expect(comparedText([...'abcdefg'], 'x made')).toBe(
      '7 files are byte for byte what x made: a, b, c, d, e and f and more',
    );
  });

  test('of which none was compared prove nothing', () => {
    expect(() => refuseNothingCompared([], 'old')).toThrow(CouldNotCheckError);
    expect(() => refuseNothingCompared(['a'], 'old')).not.toThrow();
  });
});
