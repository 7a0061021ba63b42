import { describe, expect, test } from '@jest/globals';
import { CouldNotCheckError } from '@slipway/core';
import { parseTarget } from '@slipway/go';
import { buildFailures, killedFailure, missingFile, stampFailure } from '../src/failure.ts';

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

test('a file that is not where it is packed is named', () => {
  expect(missingFile('dist/x').fault).toMatchObject({
    code: 'no-such-file',
    message: "There is no 'dist/x', which the plan packs.",
  });
});

test('a build that the system ended is no verdict', () => {
  expect(killedFailure(LINUX)).toBeInstanceOf(CouldNotCheckError);
  expect(killedFailure(LINUX).fault.hint).toContain('GOMEMLIMIT');
});
