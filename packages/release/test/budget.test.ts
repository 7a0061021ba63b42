import { describe, expect, test } from '@jest/globals';
import { OutcomeError } from '@slipway/core';
import { refused } from '@slipway/testkit';
import { parseBudget, refuseTooLarge, refuseUnusedBudgets, tooLarge } from '../src/plan/budget.ts';
import { madeArtifact } from './planning.ts';

describe('a limit', () => {
  test.each([
    ['20MB', { pattern: '*', bytes: 20_000_000, warn: false }],
    ['*.deb=1.5MiB', { pattern: '*.deb', bytes: 1_572_864, warn: false }],
    ['hello_*=500kB warn', { pattern: 'hello_*', bytes: 500_000, warn: true }],
    ['0B', { pattern: '*', bytes: 0, warn: false }],
  ])('%j is read', (line, expected) => {
    expect(parseBudget(line)).toEqual({ ...expected, line });
  });

  test.each(['20', 'large', '*.deb=', '=20MB', '*.deb=20MB warning', '20MB=*.deb', '20 MB'])('%j is none', (line) => {
    expect(refused(() => parseBudget(line))).toMatchObject({ code: 'max-size', hint: expect.stringContaining('20MB') });
  });
});

describe('files', () => {
  const files = [
    { name: 'a.deb', size: 1001 },
    { name: 'a.zip', size: 1000 },
    { name: 'b.zip', size: 2000 },
  ];
  const found = (...lines: readonly string[]) =>
    tooLarge(lines.map(parseBudget), files).map(({ message, warn }) => [message, warn]);

  test.each([
    [[], []],
    [['2kB'], []],
    [
      ['1kB'],
      [
        ["a.deb has 1001 bytes, 1 more than '1kB' allows", false],
        ["b.zip has 2000 bytes, 1000 more than '1kB' allows", false],
      ],
    ],
    [['1kB', '*.zip=3kB'], [["a.deb has 1001 bytes, 1 more than '1kB' allows", false]]],
    [['*.deb=1kB', '2kB'], []],
    [['*.deb=1kB warn'], [["a.deb has 1001 bytes, 1 more than '*.deb=1kB warn' allows", true]]],
  ])('with the limits %j are too large: %j', (lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });

  test('that are too large are refused all at once', () => {
    try {
      refuseTooLarge([parseBudget('1kB')], files);
      throw new Error('nothing was refused');
    } catch (error) {
      if (!(error instanceof OutcomeError)) throw error;
      expect([error.fault, ...error.more].map(({ code, message }) => `${code} ${message.slice(0, 5)}`)).toEqual([
        'too-large a.deb',
        'too-large b.zip',
      ]);
    }
  });

  test('that are told only are told', () => {
    expect(refuseTooLarge([parseBudget('1kB warn')], files)).toHaveLength(2);
    expect(refuseTooLarge([], files)).toEqual([]);
    const both = () => refuseTooLarge([parseBudget('1kB warn'), parseBudget('a.deb=1kB')], files);
    expect(refused(both).message).toContain('a.deb');
  });
});

test('a limit for none of many files names the first of them', () => {
  const names = Array.from({ length: 9 }, (_, index) => madeArtifact(`hello_${index}`));
  const fault = refused(() => refuseUnusedBudgets([parseBudget('*.zip=1MB')], names));
  expect(fault).toMatchObject({ code: 'max-size', hint: expect.stringContaining('hello_7 and more') });
});
