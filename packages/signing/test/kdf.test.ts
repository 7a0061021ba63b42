import { expect, test } from '@jest/globals';
import { DEFAULT_LIMITS, LEAST_LIMITS, MOST_LIMITS, scryptParameters } from '../src/minisign/kdf.ts';

test.each([
  ['the default of minisign', DEFAULT_LIMITS, { N: 2 ** 20, r: 8, p: 1 }],
  ['the least', LEAST_LIMITS, { N: 2 ** 10, r: 8, p: 1 }],
  ['the most', MOST_LIMITS, { N: 2 ** 20, r: 8, p: 4 }],
  ['interactive', { operations: 524_288, memory: 16_777_216 }, { N: 2 ** 14, r: 8, p: 1 }],
  ['more work than memory', { operations: 2_097_152, memory: 16_777_216 }, { N: 2 ** 14, r: 8, p: 4 }],
  ['less work than memory', { operations: 1_000_000, memory: 1_073_741_824 }, { N: 2 ** 14, r: 8, p: 1 }],
  ['no power of two', { operations: 33_000_000, memory: 20_000_000 }, { N: 2 ** 14, r: 8, p: 62 }],
])('libsodium takes for %s', (_, limits, expected) => {
  expect(scryptParameters(limits)).toEqual(expected);
});
