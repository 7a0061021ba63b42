import { createHash, randomBytes } from 'node:crypto';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COMPRESSOR, deflate, slices } from '../src/deflate.ts';
import { gzip } from '../src/write.ts';

const PIECE = 1024 * 1024;

const compressed = (bytes: Uint8Array): Buffer => Buffer.concat([...deflate(slices(bytes))]);

/** Bytes that repeat themselves over every distance and length that DEFLATE knows. */
function text(length: number): Buffer {
  const words = Array.from({ length: 400 }, (_, index) =>
    createHash('sha256')
      .update(String(index))
      .digest('hex')
      .slice(0, 3 + (index % 60)),
  );
  let [state, written] = [1, 0];
  const parts: Buffer[] = [];
  while (written < length) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const part = Buffer.from(words[state % words.length] ?? '');
    parts.push(part);
    written += part.length;
  }
  return Buffer.concat(parts).subarray(0, length);
}

describe('what is compressed comes back', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.from('a')],
    ['two symbols', Buffer.from('aaaaaaaaaaaaaaaaab')],
    ['a short text', Buffer.from('to be or not to be')],
    ['zeros', Buffer.alloc(3 * PIECE + 5)],
    ['what cannot be compressed', randomBytes(PIECE + 70_000)],
    ['exactly a piece', text(PIECE)],
    ['one byte more', text(PIECE + 1)],
    ['many pieces', text(3 * PIECE + 12_345)],
    ['a match from the very first byte of the window', Buffer.concat([text(32_768), text(32_768)])],
    ['one that is too far away', Buffer.concat([randomBytes(100), text(32_768), Buffer.alloc(100, 1)])],
    ['every byte once', Buffer.from(Array.from({ length: 256 }, (_, index) => index))],
    [
      'frequencies that make long codes',
      Buffer.concat(Array.from({ length: 22 }, (_, index) => Buffer.alloc(2 ** Math.min(index, 17), index))),
    ],
  ])('%s', (_, bytes) => {
    expect(inflateRawSync(compressed(bytes)).equals(bytes)).toBe(true);
  });

  test('whatever it is', () => {
    const symbol = fc.integer({ min: 0, max: 255 });
    const run = fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 400 }));
    const repeated = fc.array(run, { maxLength: 40 }).map((runs) => {
      return Buffer.concat(runs.flatMap(([bytes, times]) => Array.from({ length: times }, () => Buffer.from(bytes))));
    });
    const few = fc.array(symbol, { maxLength: 3000 }).map((bytes) => Buffer.from(bytes.map((byte) => byte % 7)));
    fc.assert(
      fc.property(
        fc.oneof(
          repeated,
          few,
          fc.uint8Array({ maxLength: 5000 }).map((bytes) => Buffer.from(bytes)),
        ),
        (bytes) => {
          expect(inflateRawSync(compressed(bytes)).equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('two streams at once do not disturb each other', () => {
  const [a, b] = [text(2 * PIECE), randomBytes(2 * PIECE)];
  const streams = [a, b].map((bytes) => deflate(slices(bytes)));
  const parts: Uint8Array[][] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    for (const [at, stream] of streams.entries()) {
      const { value, done } = stream.next();
      if (done !== true) parts[at]?.push(value);
    }
  }
  const same = [a, b].map((bytes, at) => Buffer.concat(parts[at] ?? []).equals(compressed(bytes)));
  expect(same).toEqual([true, true]);
});

test('what cannot be compressed grows by no more than a thousandth', () => {
  const bytes = randomBytes(2 * PIECE);
  expect(compressed(bytes).length).toBeLessThan(bytes.length * 1.001);
});

test('the name of the compressor stands for these bytes: other bytes are another compressor', () => {
  const digest = createHash('sha256')
    .update(compressed(text(PIECE + 300_000)))
    .digest('hex');
  expect([COMPRESSOR, digest]).toEqual([
    'slipway deflate 1',
    '58a76d0a3252de87bb7d4a0a8e89ea768733ff89378aa5999ba90378fba341c7',
  ]);
});

test('gzip is read by zlib', () => {
  const bytes = text(100_000);
  expect(gunzipSync(gzip(bytes)).equals(bytes)).toBe(true);
});
