import { describe, expect, test } from '@jest/globals';
import { PLAIN, renderTerminal } from '@slipway/core';
import type { Reproduction, Verdict } from '@slipway/reproduce';
import { judge } from '../src/plan.ts';

const PLAN: Reproduction = {
  possible: true,
  source: { kind: 'commit', module: 'example.com/m', revision: 'abc', version: 'v1.0.0' },
  package: 'example.com/m/cmd/a',
  toolchain: 'go1.26.8',
  flags: ['-trimpath'],
  environment: { GOOS: 'linux' },
  attempts: [],
  directories: {},
  unnamed: [],
  dependencies: [],
  assumptions: ['the linker flags'],
};
const BUILT = { plan: PLAN, file: '/room/a', ldflags: '-s', buildMode: 'default' } as const;
const PLACE = { path: '/work/bin/a', relative: 'bin/a' };

const judged = (verdict: Verdict, place = PLACE) => {
  const judgement = judge(place, verdict);
  return { ...judgement, text: renderTerminal(judgement.report, PLAIN) };
};

describe('a program that is identical', () => {
  const IDENTICAL: Verdict = { verdict: 'identical', ...BUILT };

  test('says from what it was built', () => {
    const { text, ...judgement } = judged(IDENTICAL);
    expect(judgement).toMatchObject({
      outputs: { verdict: 'identical', version: 'v1.0.0', commit: 'abc', goVersion: 'go1.26.8' },
    });
    for (const part of [
      'bin/a is identical',
      'commit abc of example.com/m',
      '-trimpath -ldflags=-s',
      'GOOS=linux',
      'the linker flags',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('-buildmode');
  });

  test('and came from the module proxy has no commit', () => {
    const source = { kind: 'module', module: 'example.com/m', version: 'v1.0.0', sum: 'h1:x' } as const;
    const plan: Reproduction = { ...PLAN, source, assumptions: [] };
    const { text, ...judgement } = judged({ ...IDENTICAL, plan, ldflags: '', buildMode: 'pie' });
    expect(judgement).toMatchObject({ outputs: { commit: '' } });
    expect(text).toContain('example.com/m@v1.0.0 from the module proxy');
    expect(text).toContain('-buildmode=pie');
    expect(text).not.toContain('Assumed');
  });

  test('and lies outside of the workspace is named by its whole path', () => {
    expect(judged(IDENTICAL, { path: '/usr/bin/a', relative: '../usr/bin/a' }).file).toBe('/usr/bin/a');
  });
});

test('a program that differs is refused, and the report says why', () => {
  const difference = { identical: false, kind: 'build-info', section: undefined } as never;
  const verdict = {
    verdict: 'differs',
    difference,
    disagreements: [],
    explanation: 'The tags differ.',
    ...BUILT,
  } as const;
  const { text, ...judgement } = judged(verdict);
  expect(judgement).toMatchObject({ error: { outcome: 'refused', fault: { code: 'differs' } } });
  expect(text).toContain('The tags differ.');
});

describe('a program that could not be built again', () => {
  test('is no verdict, and every reason names a way on', () => {
    const reasons = [
      { code: 'no-tag', message: 'There is no tag.' },
      { code: 'no-build-info', message: 'Something.' },
    ] as const;
    expect(judged({ verdict: 'could-not-rebuild', reasons })).toMatchObject({
      error: {
        outcome: 'could-not-check',
        fault: { code: 'no-tag', hint: expect.stringContaining('--unshallow') },
        more: [{ code: 'no-build-info', hint: expect.stringContaining('Nothing is said about the program') }],
      },
      report: [],
    });
  });
});
