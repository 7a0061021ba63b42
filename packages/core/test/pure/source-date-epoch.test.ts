import { expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { sourceDateEpoch } from '../../src/index.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['0', 0],
  ['01700000000', 1_700_000_000],
  ['253402300799', 253_402_300_799],
])('SOURCE_DATE_EPOCH=%j is %j seconds', (text, seconds) => {
  expect(sourceDateEpoch(text)).toBe(seconds);
});

test.each(['now', '-1', '1.5', '1e9', ' 1', '253402300800', '9'.repeat(400)])(
  'SOURCE_DATE_EPOCH=%j is refused',
  (text) => {
    expect(refused(() => sourceDateEpoch(text)).code).toBe('source-date-epoch');
  },
);
