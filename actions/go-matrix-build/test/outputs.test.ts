import { describe, expect, test } from '@jest/globals';
import { PLAIN, renderTerminal } from '@slipway/core';
import type { ReleasePlan } from '@slipway/release';
import { planOutputs } from '../src/outputs.ts';
import { renderMade, renderPlan, renderShards } from '../src/render.ts';
import { madeArtifact, plannedOf, planOf } from './planning.ts';

const PLAN = planOf();
const MADE = [
  madeArtifact('a.zip', { kind: 'archive', format: 'zip', size: 1_234_567 }),
  madeArtifact('b.zip', { kind: 'archive', format: 'zip', target: 'windows/amd64', size: 999 }),
];
const TIMINGS = { total: 61.4204, go: 60.81, targets: { 'linux/amd64': 41.23456, 'windows/amd64': 3 } };

describe('outputs', () => {
  const answer = { output: 'out/release', made: MADE, manifest: true, timings: TIMINGS };

  test('of a build tell files, checksums, version, commit, time and toolchain', () => {
    expect(planOutputs(PLAN, answer)).toEqual({
      artifacts: [
        {
          ...{ name: 'a.zip', path: 'out/release/a.zip', kind: 'archive', format: 'zip', target: 'linux/amd64' },
          ...{ programs: ['hello'], sha256: 'f'.repeat(64), size: 1_234_567, seconds: 41.235 },
        },
        expect.objectContaining({ name: 'b.zip', seconds: 3 }),
      ],
      checksumsFile: 'out/release/SHA256SUMS',
      manifestFile: 'out/release/release.json',
      ...{ matrix: '', planFile: '', planHash: '', verdict: '' },
      ...{ output: 'out/release', version: 'v2.1.0', commit: PLAN.commit },
      ...{ sourceDateEpoch: 1_700_000_000, goVersion: 'go1.26.8' },
      timings: { seconds: 61.42, 'go-seconds': 60.81, targets: { 'linux/amd64': 41.235, 'windows/amd64': 3 } },
    });
  });

  test('when nothing was made say what would be, without digest, size and seconds', () => {
    const { artifacts, manifestFile } = planOutputs(PLAN, {
      ...answer,
      made: undefined,
      manifest: false,
      timings: { ...TIMINGS, targets: {} },
    });
    expect(artifacts).toMatchObject([{ name: 'hello_v2.1.0_linux_amd64.tar.gz', programs: ['hello'] }, {}]);
    expect(JSON.stringify(artifacts)).not.toMatch(/sha256|size|seconds|directory/);
    expect(manifestFile).toBe('');
  });

  test('of a plan tell its file, its hash and the matrix', () => {
    const more = { matrix: { include: [] }, planFile: 'p/plan.json', planHash: 'h', verdict: 'identical' as const };
    expect(planOutputs(PLAN, { ...answer, ...more })).toMatchObject(more);
  });
});

describe('the report', () => {
  const shown = { timings: TIMINGS, proven: ['linux/amd64'], reasons: ['because'] };

  test('of a build has target, file, size, seconds, stamp, proof and digest, and where the time went', () => {
    const document = renderMade(PLAN, MADE, shown);
    expect(document[1]).toMatchObject({
      table: {
        rows: [
          ['linux/amd64', { code: 'a.zip' }, '1.2 MB', '41.2', 'v2.1.0', 'yes', { code: 'f'.repeat(64) }],
          ['windows/amd64', { code: 'b.zip' }, '1.0 kB', '3.0', 'v2.1.0', '', { code: 'f'.repeat(64) }],
        ],
      },
    });
    const text = renderTerminal(document, PLAIN);
    expect(text).toContain('Built v2.1.0 for 2 targets with go1.26.8');
    expect(text).toContain('because');
    expect(text).toContain(
      '61.4 s in all, the go command ran in 60.8 s of them; the slowest target, linux/amd64, took 41.2 s',
    );
  });

  test('of programs without a version says what was checked', () => {
    const [module] = PLAN.modules;
    const unstamped: ReleasePlan = { ...PLAN, modules: [{ ...module, stamp: '(devel)' }] };
    expect(JSON.stringify(renderMade(unstamped, MADE, shown))).toContain('commit only');
  });

  test('of nothing says no slowest target', () => {
    const text = renderTerminal(renderMade(PLAN, [], { ...shown, timings: { ...TIMINGS, targets: {} } }), PLAIN);
    expect(text).not.toContain('slowest');
  });

  test('of a dry run says what would be made', () => {
    const text = renderTerminal(renderPlan(PLAN, ['because']), PLAIN);
    for (const part of ['Dry run: v2.1.0 for 2 targets', 'hello_v2.1.0_linux_amd64.tar.gz', 'because'])
      expect(text).toContain(part);
  });

  test('of a plan says which job builds what where', () => {
    const { plan, reasons } = plannedOf({ raw: { runners: 'ubuntu-latest\nwindows/*=windows-latest' } });
    const text = renderTerminal(renderShards(plan, reasons), PLAIN);
    for (const part of ['Planned v2.1.0: 2 targets in 2 jobs', 'windows-latest', 'hello_v2.1.0_windows_amd64.zip'])
      expect(text).toContain(part);
  });
});
