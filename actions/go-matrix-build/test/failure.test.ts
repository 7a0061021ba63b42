import { describe, expect, test } from '@jest/globals';
import { CouldNotCheckError, PLAIN, renderTerminal } from '@slipway/core';
import { parseTarget } from '@slipway/go';
import { buildFailures, cgoFailure, killedFailure, stampFailure } from '../src/failure.ts';
import { couldNotRebuild, differsFault, renderDifferent, renderIdentical } from '../src/reproduction.ts';

const LINUX = parseTarget('linux/amd64');

describe('a build that fails', () => {
  const undefinedFoo = { file: 'cmd/a.go', line: 3, column: 5, message: 'undefined: foo' };

  test('is told once for all targets, at the place in the workspace', () => {
    const failed = ['linux/amd64', 'linux/arm64'].map((target) => ({ target, diagnostics: [undefinedFoo] }));
    const error = buildFailures(failed, '/w/sub', '/w');
    expect(error.fault).toMatchObject({
      code: 'build-failed',
      message: 'undefined: foo (linux/amd64 and linux/arm64)',
      file: 'sub/cmd/a.go',
      line: 3,
      column: 5,
    });
    expect(error.more).toEqual([]);
    const { column: _, ...unplaced } = undefinedFoo;
    const other = buildFailures([{ target: 'linux/arm', diagnostics: [unplaced] }], '/w', '/w').fault;
    expect(other).toMatchObject({ file: 'cmd/a.go', line: 3 });
    expect(other).not.toHaveProperty('column');
  });

  test('outside the workspace is told with its place in words', () => {
    const diagnostics = [
      { file: '/cache/x@v1/x.go', line: 9, message: 'bad' },
      { file: '../other/y.go', line: 2, message: 'worse' },
      { message: 'link: no' },
    ];
    const { fault, more } = buildFailures([{ target: 'linux/arm', diagnostics }], '/w', '/w');
    expect([fault, ...more].map(({ message, file }) => [message, file])).toEqual([
      ['/cache/x@v1/x.go:9: bad (linux/arm)', undefined],
      ['../other/y.go:2: worse (linux/arm)', undefined],
      ['link: no (linux/arm)', undefined],
    ]);
  });

  test('shows ten faults at most', () => {
    const diagnostics = Array.from({ length: 12 }, (_, line) => ({ file: 'a.go', line: line + 1, message: 'bad' }));
    expect(buildFailures([{ target: 'linux/arm', diagnostics }], '/w', '/w').more).toHaveLength(9);
  });

  test('without a word is told too', () => {
    expect(buildFailures([], '/w', '/w').fault).toMatchObject({ code: 'build-failed', message: 'The build failed.' });
  });
});

test('a program that says something else is told with both values', () => {
  const mismatches = [{ what: 'version', expected: 'v1', found: 'v1+dirty' }];
  const { fault } = stampFailure('m/a', LINUX, mismatches);
  expect(fault.message).toContain("version is 'v1+dirty' and should be 'v1'");
});

test('packages that need cgo are named, inside the workspace by their path in it', () => {
  expect(cgoFailure(['/w/c', '/cache/x@v1'], LINUX, '/w').fault).toMatchObject({
    code: 'cgo-needed',
    message: 'c and /cache/x@v1 need cgo, which is off, for linux/amd64.',
    hint: expect.stringContaining('CGO_ENABLED=1'),
  });
  expect(cgoFailure(['/w/c'], LINUX, '/w').fault.message).toContain('c needs cgo');
});

test('a build that the system ended is no verdict', () => {
  expect(killedFailure(LINUX)).toBeInstanceOf(CouldNotCheckError);
  expect(killedFailure(LINUX).fault.hint).toContain('GOMEMLIMIT');
});

describe('a reproduction', () => {
  const plan = {
    source: { kind: 'commit', module: 'example.com/m', revision: 'abc', version: 'v1.0.0', directory: '' },
    package: 'example.com/m/cmd/a',
    toolchain: 'go1.26.8',
    flags: ['-trimpath'],
    environment: { GOOS: 'linux' },
    dependencies: [],
    assumptions: ['the linker flags'],
  };
  // Only what is shown counts here.
  const report = (rest: object = {}) =>
    ({ file: 'bin/a', plan: { ...plan, ...rest }, ldflags: '-s', buildMode: 'default' }) as unknown as Parameters<
      typeof renderIdentical
    >[0];

  test('that is identical says from what it was built', () => {
    const text = renderTerminal(renderIdentical(report()), PLAIN);
    for (const part of [
      'bin/a is identical',
      'commit abc of example.com/m',
      '-trimpath -ldflags=-s',
      'GOOS=linux',
      'the linker flags',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('-buildmode');
    const source = { kind: 'module', module: 'example.com/m', version: 'v1.0.0' };
    const other = renderTerminal(
      renderIdentical({ ...report({ source, assumptions: [] }), buildMode: 'pie', ldflags: '' }),
      PLAIN,
    );
    expect(other).toContain('example.com/m@v1.0.0 from the module proxy');
    expect(other).toContain('-buildmode=pie');
    expect(other).not.toContain('Assumed');
  });

  test('that differs says why, and is refused', () => {
    expect(renderTerminal(renderDifferent(report(), 'The tags differ.'), PLAIN)).toContain('The tags differ.');
    expect(differsFault('a', 'The tags differ.')).toMatchObject({ outcome: 'refused', fault: { code: 'differs' } });
  });

  test('that could not be made is no verdict, and names a way', () => {
    const reasons: Parameters<typeof couldNotRebuild>[1] = [
      { code: 'no-tag', message: 'There is no tag.' },
      { code: 'setting', message: 'Something.' },
    ];
    const error = couldNotRebuild('a', reasons);
    expect(error).toMatchObject({
      outcome: 'could-not-check',
      fault: { code: 'no-tag' },
      more: [{ code: 'setting' }],
    });
    expect(error.fault.hint).toContain('--unshallow');
    expect(couldNotRebuild('a', []).fault.code).toBe('no-reason');
  });
});
