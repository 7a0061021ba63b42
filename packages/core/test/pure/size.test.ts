import { expect, test } from '@jest/globals';
import { sizeOf } from '../../src/index.ts';

test.each([
  ['0B', 0],
  ['512 B', 512],
  ['500kB', 500_000],
  ['20MB', 20_000_000],
  ['1.5 GB', 1_500_000_000],
  ['1KiB', 1024],
  ['64MiB', 67_108_864],
  ['0.5GiB', 536_870_912],
  ['0.0001kB', 0],
])('%s are %d bytes', (text, bytes) => {
  expect(sizeOf(text)).toBe(bytes);
});

test.each(['', '20', 'MB', '20mb', '20KB', '-1MB', '1,5MB', '1e3MB', '20MB ', '1TB', '20  MB'])(
  '%j is no size',
  (text) => {
    expect(sizeOf(text)).toBeUndefined();
  },
);
